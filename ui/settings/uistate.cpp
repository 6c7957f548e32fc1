// SPDX-License-Identifier: Apache-2.0
#include "settings/uistate.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <thread>
#include <utility>

namespace keynook::ui {

namespace {

const QString section = QStringLiteral("window");

IniFile readFile(const QString &path)
{
    constexpr qint64 mostBytes = qint64(256) * 1024;
    QFile file(path);
    if (!QFileInfo(path).isFile() || file.size() > mostBytes || !file.open(QIODevice::ReadOnly)) {
        return {};
    }
    return IniFile::parse(file.readAll()).value_or(IniFile());
}

void writeFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    // commit() alone does not notice a full disk (QTBUG-75077).
    if (file.open(QIODevice::WriteOnly) &&
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
        file.write(content) == content.size() && file.flush()) {
        file.commit();
    }
}

} // namespace

UiState::UiState(QString folder)
    : m_path(std::move(folder) + QStringLiteral("/state.ini"))
{
    std::promise<IniFile> result;
    m_reading = result.get_future();
    // Not std::async, whose future would make the end of the program wait for a disk that hangs.
    std::thread([path = m_path, result = std::move(result)]() mutable {
        result.set_value(readFile(path));
    }).detach();
}

const IniFile &UiState::file() const
{
    constexpr std::chrono::milliseconds unseen{30};
    if (m_reading.valid() && m_reading.wait_for(unseen) == std::future_status::ready) {
        m_file = m_reading.get();
    }
    return m_file;
}

QString UiState::value(const QString &key) const
{
    return file().value(section, key).value_or(QString());
}

void UiState::setValue(const QString &key, const QString &value)
{
    IniFile now = readFile(m_path); // others write there too
    if (now.value(section, key) != value && QFileInfo(m_path).absoluteDir().exists()) {
        now.setValue(section, key, value);
        writeFile(m_path, now.content());
    }
}

} // namespace keynook::ui
