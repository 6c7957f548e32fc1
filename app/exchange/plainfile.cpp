// SPDX-License-Identifier: Apache-2.0
#include "exchange/plainfile.h"

#include "core/text.h"
#include "exchange/targetfolder.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>

namespace keynook {

namespace {

Error told(Error::Kind kind, const char *sentence, const QString &path, const char *next,
           int code = 0)
{
    return {kind, QCoreApplication::translate("PlainFile", sentence).arg(visible(path)),
            QCoreApplication::translate("PlainFile", next),
            code == 0 ? QString() : QString::fromStdString(std::generic_category().message(code)),
            false};
}

Error notPlain(const QString &path)
{
    return told(Error::Kind::Conflict,
                QT_TRANSLATE_NOOP("PlainFile", "%1 is not a plain file of yours."), path,
                QT_TRANSLATE_NOOP("PlainFile", "Choose the file that the service gave you."));
}

Error systemError(const QString &path, int code)
{
    if (code == ENOENT || code == ENOTDIR) {
        return told(Error::Kind::NotFound, QT_TRANSLATE_NOOP("PlainFile", "There is no file %1."),
                    path, QT_TRANSLATE_NOOP("PlainFile", "Check its name."), code);
    }
    if (code == ELOOP || code == ENXIO || code == ENODEV) { // a link, a pipe, a device
        return notPlain(path);
    }
    return told(Error::Kind::Disk, QT_TRANSLATE_NOOP("PlainFile", "%1 could not be read."), path,
                QT_TRANSLATE_NOOP("PlainFile", "Check its permissions and the disk."), code);
}

Error tooLarge(const QString &path)
{
    return told(Error::Kind::Protocol,
                QT_TRANSLATE_NOOP("PlainFile", "%1 is too large for a credentials file."), path,
                QT_TRANSLATE_NOOP("PlainFile", "Choose the file that the service gave you."));
}

/// What may be read, by what the system says of it.
Result<void> checked(const QString &path, const struct stat &info)
{
    if (!S_ISREG(info.st_mode) || info.st_uid != ::geteuid()) {
        return failure(notPlain(path));
    }
    if (info.st_size > largestPlainFile) {
        return failure(tooLarge(path));
    }
    return {};
}

struct Opened
{
    Descriptor file;
    struct stat info = {};
};

Result<Opened> openPlain(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    Opened opened;
    // Looked at before it is opened: opening alone can wake a device, or free who waits at a pipe.
    if (::lstat(name.constData(), &opened.info) != 0) {
        return failure(systemError(path, errno));
    }
    if (auto good = checked(path, opened.info); !good) {
        return failure(good.error());
    }
    opened.file = Descriptor(
        ::open(name.constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
    if (!opened.file.isValid() || ::fstat(opened.file.get(), &opened.info) != 0) {
        return failure(systemError(path, errno));
    }
    if (auto good = checked(path, opened.info); !good) { // it may have been exchanged meanwhile
        return failure(good.error());
    }
    return opened;
}

Result<Secret> readAll(const Opened &opened, const QString &path)
{
    Secret text = Secret::ofSize(largestPlainFile + 1); // one more: a file that grew must show
    qsizetype size = 0;
    while (size < text.size()) {
        const ssize_t got = ::read(opened.file.get(), text.data() + size,
                                   static_cast<std::size_t>(text.size() - size));
        if (got < 0 && errno != EINTR) {
            return failure(systemError(path, errno));
        }
        if (got == 0) {
            return Secret(text.reveal().first(size));
        }
        size += std::max<ssize_t>(got, 0);
    }
    return failure(tooLarge(path));
}

} // namespace

Result<Secret> readPlainFile(const QString &path)
{
    const auto opened = openPlain(path);
    return opened ? readAll(*opened, path) : failure(opened.error());
}

Result<void> removePlainFile(const QString &path, const Secret &text)
{
    const QFileInfo place(path);
    const Descriptor folder(
        ::open(QFile::encodeName(place.path()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    const QByteArray name = QFile::encodeName(place.fileName());
    const auto opened = openPlain(path);
    if (!opened) {
        return failure(opened.error());
    }
    const auto held = readAll(*opened, path);
    if (!held) {
        return failure(held.error());
    }
    struct stat there = {};
    const bool same = folder.isValid() &&
                      ::fstatat(folder.get(), name.constData(), &there, AT_SYMLINK_NOFOLLOW) == 0 &&
                      there.st_dev == opened->info.st_dev && there.st_ino == opened->info.st_ino;
    if (!held->sameAs(text) || !same) {
        return failure(
            told(Error::Kind::Conflict,
                 QT_TRANSLATE_NOOP("PlainFile", "%1 holds something else by now, and was left."),
                 path, QT_TRANSLATE_NOOP("PlainFile", "Look into it before you remove it.")));
    }
    if (::unlinkat(folder.get(), name.constData(), 0) != 0) {
        return failure(told(Error::Kind::Disk,
                            QT_TRANSLATE_NOOP("PlainFile", "%1 could not be removed."), path,
                            QT_TRANSLATE_NOOP("PlainFile", "Remove it yourself."), errno));
    }
    return {};
}

} // namespace keynook
