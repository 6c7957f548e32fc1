// SPDX-License-Identifier: Apache-2.0
#include "core/descriptor.h"
#include "exchange/importfile.h"
#include "exchange/importfileparts.h"
#include "exchange/targetfolder.h"

#include <QFile>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace keynook {

using namespace importfile;

namespace {

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
        return failure(changed(path));
    }
    if (::unlinkat(target->folder.get(), target->name.constData(), 0) != 0) {
        return failure(notRemoved(path, errno));
    }
    ::fsync(target->folder.get()); // not every file system can
    return {};
}

} // namespace keynook
