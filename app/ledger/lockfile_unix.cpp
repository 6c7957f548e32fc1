// SPDX-License-Identifier: Apache-2.0
#include "ledger/lockfile.h"

#include "core/descriptor.h"
#include "ledger/ledgererror.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace keynook::lockfile {

namespace {

Result<int> openLockFile(const QString &path)
{
    // Not blocking: a FIFO in its place is refused below instead of waiting for a partner.
    constexpr int flags = O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK;
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags, S_IRUSR | S_IWUSR);
    if (descriptor < 0) {
        return failure(errno == ELOOP ? strangeFile(path, QCoreApplication::translate(
                                                              "Ledger", "%1 is a symbolic link."))
                                      : systemError(path, errno));
    }
    struct stat info = {};
    const bool regular = ::fstat(descriptor, &info) == 0 && S_ISREG(info.st_mode);
    constexpr mode_t permissions = S_IRWXU | S_IRWXG | S_IRWXO;
    const bool narrow = regular && ((info.st_mode & permissions) == (S_IRUSR | S_IWUSR) ||
                                    ::fchmod(descriptor, S_IRUSR | S_IWUSR) == 0);
    if (!narrow) {
        const int code = errno;
        ::close(descriptor);
        return failure(regular ? systemError(path, code)
                               : strangeFile(path, QCoreApplication::translate(
                                                       "Ledger", "%1 is not a regular file.")));
    }
    return descriptor;
}

} // namespace

Result<int> take(const QString &path)
{
    const auto descriptor = openLockFile(path);
    if (!descriptor) {
        return failure(descriptor.error());
    }
    int code = 0;
    do {
        code = ::flock(*descriptor, LOCK_EX | LOCK_NB) == 0 ? 0 : errno;
    } while (code == EINTR);
    if (code == 0) {
        return *descriptor;
    }
    ::close(*descriptor);
    return code == EWOULDBLOCK ? Result<int>(-1) : failure(systemError(path, code));
}

void release(int descriptor)
{
    // Explicitly: a child between fork and exec may still share the open file.
    ::flock(descriptor, LOCK_UN);
    ::close(descriptor);
}

} // namespace keynook::lockfile
