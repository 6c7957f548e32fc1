// SPDX-License-Identifier: Apache-2.0
#include "exchange/importfile.h"

#include "core/text.h"
#include "exchange/targetfolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>

namespace keynook {

namespace {

constexpr qsizetype largestFile = qsizetype{64} * 1024;

Error told(Error::Kind kind, const char *sentence, const QString &path, const char *next,
           int code = 0)
{
    return {kind, QCoreApplication::translate("ImportFile", sentence).arg(visible(path)),
            QCoreApplication::translate("ImportFile", next),
            code == 0 ? QString() : QString::fromStdString(std::generic_category().message(code)),
            false};
}

Error refused(const char *sentence, const QString &path)
{
    return told(Error::Kind::Conflict, sentence, path,
                QT_TRANSLATE_NOOP("ImportFile", "Choose the credentials file itself."));
}

/// Somebody who was asked for a file may paste what is in it, a line at a time.
bool looksLikeContent(const QString &path)
{
    return path.contains(u'"') || path.contains(u'{');
}

Error unreadable(const QString &path, int code)
{
    if (looksLikeContent(path)) {
        return {Error::Kind::NotFound,
                QCoreApplication::translate("ImportFile", "There is no such file."),
                QCoreApplication::translate("ImportFile", "Give its name, not what is in it."),
                {},
                false};
    }
    if (code == ENOENT || code == ENOTDIR) {
        return told(Error::Kind::NotFound, QT_TRANSLATE_NOOP("ImportFile", "There is no file %1."),
                    path, QT_TRANSLATE_NOOP("ImportFile", "Check its name."), code);
    }
    return told(Error::Kind::Disk, QT_TRANSLATE_NOOP("ImportFile", "%1 cannot be read."), path,
                QT_TRANSLATE_NOOP("ImportFile", "Check its permissions and the disk."), code);
}

Error tooLarge(const QString &path)
{
    return told(Error::Kind::Protocol,
                QT_TRANSLATE_NOOP("ImportFile", "%1 is larger than a credentials file ever is."),
                path, QT_TRANSLATE_NOOP("ImportFile", "Choose the credentials file itself."));
}

/// What is there may be opened and read to its end.
Result<void> judge(const struct stat &info, const QString &path)
{
    if (S_ISLNK(info.st_mode)) {
        return failure(refused(QT_TRANSLATE_NOOP("ImportFile", "%1 is a symbolic link."), path));
    }
    if (S_ISDIR(info.st_mode)) {
        return failure(refused(QT_TRANSLATE_NOOP("ImportFile", "%1 is a folder."), path));
    }
    if (!S_ISREG(info.st_mode)) {
        return failure(refused(
            QT_TRANSLATE_NOOP("ImportFile", "%1 is a pipe, a device or another special file."),
            path));
    }
    if (info.st_uid != ::geteuid()) {
        return failure(
            refused(QT_TRANSLATE_NOOP("ImportFile", "%1 belongs to another user."), path));
    }
    if (info.st_size > largestFile) {
        return failure(tooLarge(path));
    }
    return {};
}

/// Looks before it opens, because opening a device may do something already, and again after.
Result<Descriptor> openFile(int folder, const QByteArray &name, const QString &path)
{
    struct stat info = {};
    if (::fstatat(folder, name.constData(), &info, AT_SYMLINK_NOFOLLOW) != 0) {
        return failure(unreadable(path, errno));
    }
    if (auto good = judge(info, path); !good) {
        return failure(good.error());
    }
    Descriptor file(
        ::openat(folder, name.constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    if (!file.isOpen() || ::fstat(file.get(), &info) != 0) {
        return failure(unreadable(path, errno));
    }
    if (auto good = judge(info, path); !good) {
        return failure(good.error());
    }
    return file;
}

Result<Secret> contentOf(int file, const QString &path)
{
    Secret content;
    Secret block = Secret::ofSize(4096);
    for (;;) {
        const ssize_t got = ::read(file, block.data(), static_cast<std::size_t>(block.size()));
        if (got < 0 && errno != EINTR) {
            return failure(unreadable(path, errno));
        }
        if (got == 0) {
            return content;
        }
        content.append(block.reveal().first(std::max<ssize_t>(got, 0)));
        if (content.size() > largestFile) { // it grows
            return failure(tooLarge(path));
        }
    }
}

bool isSameFile(const struct stat &a, const struct stat &b)
{
    return a.st_dev == b.st_dev && a.st_ino == b.st_ino;
}

} // namespace

Result<Secret> readCredentialFile(const QString &path)
{
    if (path.isEmpty() || path.contains(QChar(u'\0'))) {
        return failure(unreadable(path, ENOENT));
    }
    const auto file = openFile(AT_FDCWD, QFile::encodeName(path), path);
    return file ? contentOf(file->get(), path) : failure(file.error());
}

Result<void> removeImportedFile(const QString &path, const Secret &content)
{
    const auto target = openTarget(path, false);
    if (!target) {
        return target.error().kind == Error::Kind::NotFound ? Result<void>()
                                                            : failure(target.error());
    }
    const auto file = openFile(target->folder.get(), target->name, path);
    if (!file) {
        return file.error().kind == Error::Kind::NotFound ? Result<void>() : failure(file.error());
    }
    const auto now = contentOf(file->get(), path);
    if (!now) {
        return failure(now.error());
    }
    struct stat opened = {};
    struct stat named = {};
    const bool same = now->sameAs(content) && ::fstat(file->get(), &opened) == 0 &&
                      ::fstatat(target->folder.get(), target->name.constData(), &named,
                                AT_SYMLINK_NOFOLLOW) == 0 &&
                      isSameFile(opened, named);
    if (!same) {
        return failure(
            told(Error::Kind::Conflict,
                 QT_TRANSLATE_NOOP("ImportFile",
                                   "%1 has changed since it was imported and was left as it is."),
                 path, QT_TRANSLATE_NOOP("ImportFile", "Look at it and remove it yourself.")));
    }
    if (::unlinkat(target->folder.get(), target->name.constData(), 0) != 0) {
        return failure(told(
            Error::Kind::Disk, QT_TRANSLATE_NOOP("ImportFile", "%1 could not be removed."), path,
            QT_TRANSLATE_NOOP("ImportFile", "Remove it yourself: it holds the secret in the open."),
            errno));
    }
    ::fsync(target->folder.get()); // not every file system can
    return {};
}

Result<Secret> readCredentialOf(const QProcessEnvironment &environment)
{
    QString path = environment.value(QStringLiteral("KOGNIC_CREDENTIALS"));
    if (!path.isEmpty()) {
        if (path == QLatin1Char('~') || path.startsWith(QLatin1StringView("~/"))) {
            path.replace(0, 1, QDir::homePath());
        }
        return readCredentialFile(path);
    }
    if (environment.contains(QStringLiteral("KOGNIC_CLIENT_ID")) ||
        environment.contains(QStringLiteral("KOGNIC_CLIENT_SECRET"))) {
        return failure(Error::Kind::Usage,
                       QCoreApplication::translate(
                           "ImportFile", "KOGNIC_CLIENT_ID and KOGNIC_CLIENT_SECRET do not say "
                                         "whose credentials they are."),
                       QCoreApplication::translate(
                           "ImportFile", "Give the credentials file that they come from, or "
                                         "generate new credentials."));
    }
    return failure(Error::Kind::NotFound,
                   QCoreApplication::translate("ImportFile",
                                               "The environment names no credentials of Kognic."),
                   QCoreApplication::translate("ImportFile",
                                               "Set KOGNIC_CREDENTIALS, or give the file itself."));
}

} // namespace keynook
