// SPDX-License-Identifier: Apache-2.0
#include "exchange/targetparts.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace keynook {

bool target::isFileName(const QString &)
{
    return true;
}

QByteArray target::encoded(const QString &name)
{
    return QFile::encodeName(name);
}

/// The last folder of `path` with 0700, durable. What is there already stays as it is.
Result<void> target::makeMissingFolder(const QString &path)
{
    const QByteArray encoded = QFile::encodeName(path);
    if (::mkdir(encoded.constData(), S_IRWXU) != 0) {
        return errno == EEXIST || errno == ENOENT ? Result<void>()
                                                  : failure(writeError(path, errno));
    }
    const Descriptor made(
        ::open(encoded.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    const Descriptor parent(::openat(made.get(), "..", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!made.isOpen()) { // a umask that takes everything from the owner as well
        if (::chmod(encoded.constData(), S_IRWXU) != 0) {
            return failure(writeError(path, errno));
        }
        return {};
    }
    if (::fchmod(made.get(), S_IRWXU) != 0) {
        return failure(writeError(path, errno));
    }
    if (parent.isOpen()) {
        ::fsync(parent.get()); // not every file system can
    }
    return {};
}

Result<Descriptor> target::openFolder(const QString &path)
{
    Descriptor folder(
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!folder.isOpen()) {
        const int code = errno;
        if (code == ENOENT || code == ENOTDIR) {
            return failure(
                told(Error::Kind::NotFound, QT_TRANSLATE_NOOP("SafeFile", "There is no folder %1."),
                     path, QT_TRANSLATE_NOOP("SafeFile", "Make it first, or choose another one."),
                     code));
        }
        return failure(writeError(path, code));
    }
    struct stat info = {};
    if (::fstat(folder.get(), &info) != 0) {
        return failure(writeError(path, errno));
    }
    if ((info.st_mode & S_IWOTH) != 0 && (info.st_mode & S_ISVTX) == 0) {
        return failure(told(
            Error::Kind::Disk,
            QT_TRANSLATE_NOOP("SafeFile", "Anybody may exchange files in the folder %1."), path,
            QT_TRANSLATE_NOOP("SafeFile", "Choose a folder that only you can write to.")));
    }
    return folder;
}

Result<bool> targetExists(const Target &target)
{
    struct stat info = {};
    if (::fstatat(target.folder.get(), target.name.constData(), &info, AT_SYMLINK_NOFOLLOW) != 0) {
        if (errno == ENOENT) {
            return false;
        }
        return failure(writeError(target.path, errno));
    }
    if (S_ISLNK(info.st_mode)) {
        return failure(
            target::refused(QT_TRANSLATE_NOOP("SafeFile", "%1 is a symbolic link."), target.path));
    }
    if (S_ISDIR(info.st_mode)) {
        return failure(
            target::refused(QT_TRANSLATE_NOOP("SafeFile", "%1 is a folder."), target.path));
    }
    if (!S_ISREG(info.st_mode)) {
        return failure(target::refused(
            QT_TRANSLATE_NOOP("SafeFile", "%1 is a pipe, a device or another special file."),
            target.path));
    }
    if (info.st_uid != ::geteuid()) {
        return failure(target::refused(QT_TRANSLATE_NOOP("SafeFile", "%1 belongs to another user."),
                                       target.path));
    }
    return true;
}

} // namespace keynook
