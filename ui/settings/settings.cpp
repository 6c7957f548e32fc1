// SPDX-License-Identifier: Apache-2.0
#include "settings/settings.h"

#include "settings/inifile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QSaveFile>
#include <QStandardPaths>

#include <optional>
#include <thread>
#include <tuple>
#include <utility>

namespace keynook::ui {

namespace {

const QString section = QStringLiteral("keynook");

QString text(const char *source)
{
    return QCoreApplication::translate("Settings", source);
}

QString word(Preferences::Appearance value)
{
    switch (value) {
    case Preferences::Appearance::Light:
        return QStringLiteral("light");
    case Preferences::Appearance::Dark:
        return QStringLiteral("dark");
    case Preferences::Appearance::System:
        break;
    }
    return QStringLiteral("system");
}

QString word(Preferences::Proxy value)
{
    switch (value) {
    case Preferences::Proxy::Manual:
        return QStringLiteral("manual");
    case Preferences::Proxy::None:
        return QStringLiteral("none");
    case Preferences::Proxy::System:
        break;
    }
    return QStringLiteral("system");
}

QString word(bool value)
{
    return value ? QStringLiteral("true") : QStringLiteral("false");
}

QString word(int value)
{
    return QString::number(value);
}

QString word(const QString &value)
{
    return value;
}

template <typename T>
std::optional<T> oneOf(const QString &value, std::initializer_list<T> choices)
{
    for (const T choice : choices) {
        if (word(choice) == value) {
            return choice;
        }
    }
    return std::nullopt;
}

std::optional<Preferences::Appearance> read(const QString &value, Preferences::Appearance)
{
    using Appearance = Preferences::Appearance;
    return oneOf(value, {Appearance::System, Appearance::Light, Appearance::Dark});
}

std::optional<Preferences::Proxy> read(const QString &value, Preferences::Proxy)
{
    using Proxy = Preferences::Proxy;
    return oneOf(value, {Proxy::System, Proxy::Manual, Proxy::None});
}

std::optional<bool> read(const QString &value, bool)
{
    return oneOf(value, {true, false});
}

std::optional<int> read(const QString &value, int)
{
    bool good = false;
    const int number = value.toInt(&good);
    return good ? std::optional(number) : std::nullopt;
}

std::optional<QString> read(const QString &value, const QString &)
{
    return value;
}

/// One place that knows which key belongs to which member.
template <typename Visitor>
void forEachKey(const Visitor &visit)
{
    visit(QStringLiteral("appearance"), &Preferences::appearance);
    visit(QStringLiteral("clipboardSeconds"), &Preferences::clipboardSeconds);
    visit(QStringLiteral("remaskSeconds"), &Preferences::remaskSeconds);
    visit(QStringLiteral("idleMinutes"), &Preferences::idleMinutes);
    visit(QStringLiteral("staySignedIn"), &Preferences::staySignedIn);
    visit(QStringLiteral("proxyUrl"), &Preferences::proxyUrl);
    visit(QStringLiteral("proxy"), &Preferences::proxy); // after the address, which it needs
    visit(QStringLiteral("caFile"), &Preferences::caFile);
    visit(QStringLiteral("unusedAfterDays"), &Preferences::unusedAfterDays);
    visit(QStringLiteral("trayIcon"), &Preferences::trayIcon);
    visit(QStringLiteral("language"), &Preferences::language);
}

/// Nothing when there is a file that cannot be read or is no settings file.
std::optional<IniFile> readFile(const QString &path)
{
    constexpr qint64 mostBytes = qint64(1024) * 1024;
    const QFileInfo info(path);
    if (!info.exists()) {
        return IniFile();
    }
    QFile file(path);
    if (!info.isFile() || info.size() > mostBytes || !file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    const QByteArray content = file.readAll();
    return file.error() == QFile::NoError ? IniFile::parse(content) : std::nullopt;
}

/// The values that are good; the keys of the others go to `unusable`.
Preferences preferencesFrom(const IniFile &file, QStringList &unusable)
{
    Preferences good;
    forEachKey([&](const QString &key, auto member) {
        const auto written = file.value(section, key);
        if (!written) {
            return;
        }
        Preferences candidate = good;
        const auto value = read(*written, candidate.*member);
        if (value) {
            candidate.*member = *value;
        }
        if (value && objection(candidate).isEmpty()) {
            good = candidate;
        } else {
            unusable.append(key);
        }
    });
    return good;
}

Result<void> diskFailure(const QString &path, const QString &detail)
{
    return failure(
        Error::Kind::Disk,
        text(QT_TRANSLATE_NOOP("Settings", "The settings file %1 could not be written."))
            .arg(QDir::toNativeSeparators(path)),
        text(QT_TRANSLATE_NOOP("Settings", "Check the folder's permissions and free space.")),
        detail);
}

Result<void> writeFile(const QString &path, const QByteArray &content)
{
    if (!QDir().mkpath(QFileInfo(path).absolutePath())) {
        return diskFailure(path, {});
    }
    QSaveFile file(path);
    // commit() alone does not notice a full disk (QTBUG-75077).
    const bool good = file.open(QIODevice::WriteOnly) && file.write(content) == content.size() &&
                      file.flush() && file.commit();
    return good ? Result<void>() : diskFailure(path, file.errorString());
}

} // namespace

Settings::Settings(QString path)
    : m_path(std::move(path))
{
}

QString Settings::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/keynook/keynook.ini");
}

Settings::Loaded Settings::load() const
{
    const auto file = readFile(m_path);
    if (!file) {
        return {{},
                text(QT_TRANSLATE_NOOP("Settings", "The settings file %1 is damaged or cannot be "
                                                   "read; every setting has its default."))
                    .arg(QDir::toNativeSeparators(m_path))};
    }
    Loaded loaded;
    QStringList unusable;
    loaded.preferences = preferencesFrom(*file, unusable);
    if (!unusable.isEmpty()) {
        loaded.complaint = text(QT_TRANSLATE_NOOP("Settings", "Settings that could not be used and "
                                                              "have their default instead: %1."))
                               .arg(unusable.join(QStringLiteral(", ")));
    }
    return loaded;
}

Result<void> Settings::save(const Preferences &preferences) const
{
    if (const QString why = objection(preferences); !why.isEmpty()) {
        return failure(Error::Kind::Usage, why);
    }
    auto file = readFile(m_path);
    if (!file) {
        // Perhaps one wrong line in a file that somebody wrote with care.
        const QString kept = m_path + QStringLiteral(".damaged");
        QFile::remove(kept);
        if (!QFile::copy(m_path, kept)) {
            return diskFailure(m_path, {});
        }
        file = IniFile();
    }
    forEachKey([&](const QString &key, auto member) {
        file->setValue(section, key, word(preferences.*member));
    });
    return writeFile(m_path, file->content());
}

SettingsStore::SettingsStore(Settings settings, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
{
    std::promise<Settings::Loaded> result;
    m_reading = result.get_future();
    // Not std::async, whose future would make the end of the program wait for a disk that hangs.
    std::thread([from = m_settings, result = std::move(result)]() mutable {
        result.set_value(from.load());
    }).detach();
}

bool SettingsStore::isRead(std::chrono::milliseconds patience) const
{
    return !m_reading.valid() || m_reading.wait_for(patience) == std::future_status::ready;
}

const Settings::Loaded &SettingsStore::loaded() const
{
    if (m_reading.valid()) {
        m_loaded = m_reading.get();
    }
    return m_loaded;
}

Result<void> SettingsStore::apply(const Preferences &preferences)
{
    std::ignore = loaded(); // before the file changes: what is read then would be no change
    if (auto saved = m_settings.save(preferences); !saved) {
        return saved;
    }
    if (m_loaded.preferences != preferences) {
        m_loaded.preferences = preferences;
        emit changed(m_loaded.preferences);
    }
    return {};
}

} // namespace keynook::ui
