// SPDX-License-Identifier: Apache-2.0
#include "exchange/targetfolder.h"

#include "core/text.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>

namespace keynook {

namespace {

Error told(Error::Kind kind, const char *sentence, const QString &path, const char *next,
           int code = 0)
{
    return {kind, QCoreApplication::translate("SafeFile", sentence).arg(visible(path)),
            QCoreApplication::translate("SafeFile", next),
            code == 0 ? QString() : QString::fromStdString(std::generic_category().message(code)),
            false};
}

Error refused(const char *sentence, const QString &path)
{
    return told(Error::Kind::Conflict, sentence, path,
                QT_TRANSLATE_NOOP("SafeFile", "Choose another file name."));
}

/// The last folder of `path` with 0700, durable. What is there already stays as it is.
Result<void> makeMissingFolder(const QString &path)
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

Result<Descriptor> openFolder(const QString &path)
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

} // namespace

Result<Target> openTarget(const QString &path, bool makeFolder)
{
    if (path.isEmpty() || path.contains(QChar(u'\0'))) {
        return failure(told(Error::Kind::NotFound,
                            QT_TRANSLATE_NOOP("SafeFile", "\"%1\" cannot be the name of a file."),
                            path, QT_TRANSLATE_NOOP("SafeFile", "Choose another file name.")));
    }
    const qsizetype slash = path.lastIndexOf(u'/');
    const QString name = path.sliced(slash + 1);
    if (name.isEmpty() || name == QLatin1StringView(".") || name == QLatin1StringView("..")) {
        return failure(refused(QT_TRANSLATE_NOOP("SafeFile", "%1 is a folder."), path));
    }
    const QString folderPath = slash < 0    ? QStringLiteral(".")
                               : slash == 0 ? QStringLiteral("/")
                                            : path.first(slash);
    if (makeFolder) {
        if (auto made = makeMissingFolder(folderPath); !made) {
            return failure(made.error());
        }
    }
    auto folder = openFolder(folderPath);
    if (!folder) {
        return failure(folder.error());
    }
    return Target{path, std::move(*folder), QFile::encodeName(name)};
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
            refused(QT_TRANSLATE_NOOP("SafeFile", "%1 is a symbolic link."), target.path));
    }
    if (S_ISDIR(info.st_mode)) {
        return failure(refused(QT_TRANSLATE_NOOP("SafeFile", "%1 is a folder."), target.path));
    }
    if (!S_ISREG(info.st_mode)) {
        return failure(refused(
            QT_TRANSLATE_NOOP("SafeFile", "%1 is a pipe, a device or another special file."),
            target.path));
    }
    if (info.st_uid != ::geteuid()) {
        return failure(
            refused(QT_TRANSLATE_NOOP("SafeFile", "%1 belongs to another user."), target.path));
    }
    return true;
}

Error writeError(const QString &path, int code)
{
    switch (code) {
    case ENOSPC:
    case EDQUOT:
        return told(Error::Kind::Disk,
                    QT_TRANSLATE_NOOP("SafeFile", "There is no room on the disk for %1."), path,
                    QT_TRANSLATE_NOOP("SafeFile", "Free some space and try again."), code);
    case EACCES:
    case EPERM:
    case EROFS:
        return told(Error::Kind::Disk, QT_TRANSLATE_NOOP("SafeFile", "%1 may not be written."),
                    path, QT_TRANSLATE_NOOP("SafeFile", "Choose a folder that you can write to."),
                    code);
    default:
        return told(Error::Kind::Disk, QT_TRANSLATE_NOOP("SafeFile", "%1 could not be written."),
                    path, QT_TRANSLATE_NOOP("SafeFile", "Check the path and the disk."), code);
    }
}

Error inTheWay(const QString &path)
{
    return told(
        Error::Kind::Conflict, QT_TRANSLATE_NOOP("SafeFile", "%1 is there already."), path,
        QT_TRANSLATE_NOOP("SafeFile", "Choose another name, or say that it may be replaced."));
}

} // namespace keynook
