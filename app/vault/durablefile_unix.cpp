// SPDX-License-Identifier: Apache-2.0
#include "core/descriptor.h"
#include "core/ids.h"
#include "vault/durablefile.h"
#include "vault/filecalls_unix.h"

#include <QScopeGuard>

#include <cerrno>
#include <cstdio>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace keynook {

namespace {

constexpr mode_t privateFile = 0600;

/// Writes everything, sets the mode and makes it durable. Returns an errno, or 0.
int fill(int fd, QByteArrayView bytes, const FileCalls &calls)
{
    if (::fchmod(fd, privateFile) != 0) {
        return errno; // the umask may have taken even the owner's bits
    }
    while (!bytes.isEmpty()) {
        const ssize_t written =
            calls.write(fd, bytes.data(), static_cast<std::size_t>(bytes.size()));
        if (written > 0) {
            bytes = bytes.sliced(written);
        } else if (written == 0 || errno != EINTR) {
            return written == 0 ? EIO : errno;
        }
    }
    return calls.sync(fd) == 0 ? 0 : errno;
}

Result<void> settle(int folder, int code, const QByteArray &name, const FileCalls &calls)
{
    if (code == EEXIST) {
        return failure(nameIsTaken(name));
    }
    if (code == 0 && calls.sync(folder) != 0) {
        code = errno;
    }
    if (code != 0) {
        return failure(cannotWrite(code));
    }
    return {};
}

Result<void> writeThroughNamed(int folder, const QByteArray &name, QByteArrayView bytes,
                               const FileCalls &calls)
{
    const QByteArray part = unfinishedPrefix.toByteArray() + newId().toLatin1();
    const Descriptor file(calls.open(folder, part.constData(),
                                     O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
                                     privateFile));
    if (!file.isOpen()) {
        return failure(cannotWrite(errno));
    }
    const auto tidy = qScopeGuard([&] { ::unlinkat(folder, part.constData(), 0); });
    int code = fill(file.get(), bytes, calls);
    if (code != 0) {
        return failure(cannotWrite(code));
    }
    if (calls.link(folder, part.constData(), folder, name.constData(), 0) != 0) {
        code = errno;
        if (code == EPERM || code == EOPNOTSUPP ||
            code == EMLINK) { // no hard links here, as on FAT
            code = calls.move(folder, part.constData(), name.constData()) == 0 ? 0 : errno;
        }
    }
    return settle(folder, code, name, calls);
}

#if defined(O_TMPFILE)
/// Whether the file system (or the missing /proc) is at fault and not the disk's state.
bool lacksUnnamedFiles(int code)
{
    return code == EOPNOTSUPP || code == EISDIR || code == EINVAL || code == ENOENT;
}
#endif

} // namespace

FileCalls FileCalls::ofSystem()
{
    return {
        [](int folder, const char *name, int flags, mode_t mode) {
            return ::openat(folder, name, flags, mode); // NOLINT(cppcoreguidelines-pro-type-vararg)
        },
        ::write,
        [](int fd) {
#if defined(F_FULLFSYNC)
            if (::fcntl(fd, F_FULLFSYNC) == 0) { // macOS: fsync alone stops at the drive's cache
                return 0;
            }
#endif
            return ::fsync(fd);
        },
        ::linkat,
        [](int folder, const char *from, const char *to) {
#if defined(RENAME_NOREPLACE)
            return ::renameat2(folder, from, folder, to, RENAME_NOREPLACE);
#elif defined(RENAME_EXCL)
            return ::renameatx_np(folder, from, folder, to, RENAME_EXCL);
#else
            errno = EOPNOTSUPP;
            return -1;
#endif
        },
    };
}

Result<void> writeOnce(int folder, const QByteArray &name, QByteArrayView bytes)
{
    return writeOnceBy(FileCalls::ofSystem(), folder, name, bytes);
}

Result<void> writeOnceBy(const FileCalls &calls, int folder, const QByteArray &name,
                         QByteArrayView bytes)
{
#if defined(O_TMPFILE)
    const Descriptor file(calls.open(folder, ".", O_WRONLY | O_TMPFILE | O_CLOEXEC, privateFile));
    if (file.isOpen()) {
        int code = fill(file.get(), bytes, calls);
        if (code != 0) {
            return failure(cannotWrite(code));
        }
        // AT_EMPTY_PATH would need CAP_DAC_READ_SEARCH; the way through /proc needs nothing.
        const QByteArray self = "/proc/self/fd/" + QByteArray::number(file.get());
        if (calls.link(AT_FDCWD, self.constData(), folder, name.constData(), AT_SYMLINK_FOLLOW) !=
            0) {
            code = errno;
        }
        if (!lacksUnnamedFiles(code) && code != EXDEV) {
            return settle(folder, code, name, calls);
        }
    } else if (!lacksUnnamedFiles(errno)) {
        return failure(cannotWrite(errno));
    }
#endif
    return writeThroughNamed(folder, name, bytes, calls);
}

} // namespace keynook
