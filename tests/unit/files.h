// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QFile>
#include <QProcess>
#include <QString>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace keynook::test {

constexpr uid_t nobody = 65534;

/// Permissions of what lies there itself (a link is not followed); 0 when nothing does.
inline mode_t modeOf(const QString &path)
{
    constexpr mode_t permissions = 07777;
    struct stat info = {};
    return ::lstat(QFile::encodeName(path).constData(), &info) == 0 ? info.st_mode & permissions
                                                                    : 0;
}

/// Empty when it cannot be read.
inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool writeTo(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

inline bool setMode(const QString &path, mode_t mode)
{
    return ::chmod(QFile::encodeName(path).constData(), mode) == 0;
}

/// SQL past the ledger, as another version or a broken disk would do it.
inline QString sqlite(const QString &file, const QString &sql)
{
    QProcess process;
    process.start(QStringLiteral("sqlite3"), {file, sql});
    return process.waitForFinished() ? QString::fromUtf8(process.readAllStandardOutput()).trimmed()
                                     : QStringLiteral("no answer");
}

/// Runs `body` in a process of its own. Gives its exit code, -1 when it died.
template <typename Body>
int inChild(const Body &body)
{
    const pid_t child = ::fork();
    if (child == 0) {
        ::_exit(body());
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

/// The same as `nobody` when this process is root's, whom permissions do not stop.
template <typename Body>
int asOrdinaryUser(const Body &body)
{
    constexpr int stillRoot = 255;
    return inChild([&body] {
        const bool dropped = ::geteuid() != 0 || (::setgid(nobody) == 0 && ::setuid(nobody) == 0);
        return dropped ? body() : stillRoot;
    });
}

} // namespace keynook::test
