// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/kogniccredential.h"
#include "core/secret.h"
#include "flows/folderlook.h"

#include <QByteArray>
#include <QFileSystemWatcher>
#include <QHash>
#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>
#include <vector>

namespace keynook {

/// Notices a Kognic credentials file that comes into a folder, or is rewritten there, after the
/// watch began. Its name does not matter; what browsers call an unfinished download is left alone
/// until it has its final name.
///
/// Only what readKognicFile understands counts. A file that is still being written is looked at
/// again when it changes. Links, pipes, devices, folders, files of others and large files are
/// passed over; nothing is ever written.
///
/// The system tells about new and renamed files at once. Every two seconds the folder is looked
/// through besides: nobody tells about a file that is rewritten in place, about a folder on a
/// network, or about one that comes back. Nothing runs while the watch is off.
class DownloadWatch final : public QObject
{
    Q_OBJECT
public:
    explicit DownloadWatch(QString folder, QObject *parent = nullptr);

    /// Where the user's browsers save what they download, by the desktop's own settings.
    [[nodiscard]] static QString defaultFolder();

    [[nodiscard]] QString folder() const { return m_folder; }
    /// A folder that is missing is waited for.
    [[nodiscard]] bool folderIsThere() const;
    [[nodiscard]] std::chrono::milliseconds poll() const { return m_poll.intervalAsDuration(); }
    void setPoll(std::chrono::milliseconds poll) { m_poll.setInterval(poll); }

    /// What lies in the folder now is old.
    void start();
    void stop();
    [[nodiscard]] bool isOn() const { return m_poll.isActive(); }

signals:
    /// Once for each credential, whatever the number of its files. `text` is the whole file.
    void found(const QString &path, const keynook::Secret &text);

private:
    using Print = FilePrint;
    struct Changed
    {
        QByteArray name;
        Print print;
    };
    struct Taken
    {
        QString clientId;
        Secret clientSecret;
    };

    void watchFolder();
    void scan();
    /// Regular files of ours that are new or not as they were, oldest first.
    [[nodiscard]] std::vector<Changed> changed() const;
    /// Whether the file needs no further look until it changes.
    bool consider(const Changed &file);
    bool takeOnce(const KognicCredential &credential);

    QString m_folder;
    QFileSystemWatcher m_watcher;
    QTimer m_soon; ///< gathers what the system tells in quick succession
    QTimer m_poll;
    QHash<QByteArray, Print> m_seen; ///< by file name
    std::vector<Taken> m_taken;
};

} // namespace keynook
