// SPDX-License-Identifier: Apache-2.0
#include "flows/downloadwatch.h"

#include "exchange/importfile.h"
#include "exchange/kognicfile.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QPointer>
#include <QStandardPaths>

#include <algorithm>
#include <array>
#include <utility>

namespace keynook {

namespace {

using namespace std::chrono_literals;

constexpr auto pollInterval = 2s;
constexpr auto gatherTime = 50ms;
constexpr qint64 largestFile = 64 * 1024;
constexpr std::size_t mostAtOnce = 64; ///< files for one turn of the event loop
constexpr qint64 nanosecond = 1'000'000'000;

/// How browsers and others call what they have not finished; Chromium's first name begins with a
/// dot.
bool isUnfinished(const QByteArray &name)
{
    static constexpr std::array<const char *, 6> endings{".crdownload", ".part",       ".partial",
                                                         ".download",   ".opdownload", ".tmp"};
    return name.startsWith('.') ||
           std::any_of(endings.begin(), endings.end(),
                       [&name](const char *ending) { return name.toLower().endsWith(ending); });
}

/// File systems tell times in steps: a file that was written just now may be written again without
/// a newer time.
bool isJustWritten(qint64 modified)
{
    const qint64 age = QDateTime::currentMSecsSinceEpoch() * 1'000'000 - modified;
    return age >= 0 && age < 2 * nanosecond;
}

} // namespace

DownloadWatch::DownloadWatch(QString folder, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(gatherTime);
    m_poll.setInterval(pollInterval);
    connect(&m_soon, &QTimer::timeout, this, &DownloadWatch::scan);
    connect(&m_poll, &QTimer::timeout, this, &DownloadWatch::scan);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] {
        if (isOn() && !m_soon.isActive()) {
            m_soon.start();
        }
    });
}

QString DownloadWatch::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
}

bool DownloadWatch::folderIsThere() const
{
    return QFileInfo(m_folder).isDir();
}

void DownloadWatch::start()
{
    m_seen.clear();
    m_taken.clear();
    watchFolder(); // first: what comes while the folder is looked through must not be missed
    for (const Changed &old : changed()) {
        m_seen.insert(old.name, old.print);
    }
    m_poll.start();
}

void DownloadWatch::stop()
{
    m_poll.stop();
    m_soon.stop();
    if (!m_watcher.directories().isEmpty()) {
        m_watcher.removePaths(m_watcher.directories());
    }
}

void DownloadWatch::watchFolder()
{
    if (m_watcher.directories().isEmpty() && folderIsThere()) {
        m_watcher.addPath(m_folder); // dropped again by the system when the folder goes
    }
}

void DownloadWatch::scan()
{
    watchFolder();
    const QPointer<DownloadWatch> self(this);
    std::size_t count = 0;
    for (const Changed &file : changed()) {
        if (++count > mostAtOnce) { // the rest in the next turn: the window must stay alive
            m_soon.start();
            return;
        }
        const bool settled = consider(file);
        if (!self || !isOn()) { // whoever was told has ended the watch
            return;
        }
        if (settled) {
            m_seen.insert(file.name, file.print);
        }
    }
}

std::vector<DownloadWatch::Changed> DownloadWatch::changed() const
{
    std::vector<Changed> files;
    for (auto &[name, print] : regularFiles(m_folder)) {
        if (isUnfinished(name)) {
            continue;
        }
        const auto seen = m_seen.constFind(name);
        if (seen == m_seen.constEnd() || *seen != print) {
            files.push_back({name, print});
        }
    }
    std::sort(files.begin(), files.end(), [](const Changed &a, const Changed &b) {
        return std::pair(a.print.modified, a.name) < std::pair(b.print.modified, b.name);
    });
    return files;
}

bool DownloadWatch::consider(const Changed &file)
{
    if (file.print.size > largestFile) {
        return true;
    }
    const QString path = m_folder + QLatin1Char('/') + fileNameOf(file.name);
    const auto text = readCredentialFile(path);
    const auto credentials = text ? readKognicFile(*text) : failure(text.error());
    if (!credentials) {
        return !isJustWritten(file.print.modified);
    }
    if (takeOnce(credentials->credential)) {
        emit found(path, *text);
    }
    return true;
}

bool DownloadWatch::takeOnce(const KognicCredential &credential)
{
    const bool known = std::any_of(m_taken.begin(), m_taken.end(), [&](const Taken &taken) {
        return taken.clientId == credential.clientId &&
               taken.clientSecret.sameAs(credential.clientSecret);
    });
    if (!known) {
        m_taken.push_back({credential.clientId, credential.clientSecret.clone()});
    }
    return !known;
}

} // namespace keynook
