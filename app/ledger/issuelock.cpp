// SPDX-License-Identifier: Apache-2.0
#include "ledger/issuelock.h"

#include "ledger/ledgererror.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <QTimer>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace keynook {

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

/// One try now, the next in 100 ms, until the deadline; dies with the context of the reply.
void tryAgain(const QString &folder, QDeadlineTimer deadline,
              const Reply<std::unique_ptr<IssueLock>> &reply)
{
    using namespace std::chrono_literals;
    constexpr auto pause = 100ms;
    auto lock = IssueLock::tryTake(folder);
    if (lock || lock.error().kind != Error::Kind::Conflict || deadline.hasExpired()) {
        reply(std::move(lock));
        return;
    }
    QTimer::singleShot(pause, reply.context(), [=] { tryAgain(folder, deadline, reply); });
}

} // namespace

IssueLock::IssueLock(int descriptor)
    : m_descriptor(descriptor)
{
}

IssueLock::~IssueLock()
{
    // Explicitly: a child between fork and exec may still share the open file.
    ::flock(m_descriptor, LOCK_UN);
    ::close(m_descriptor);
}

Result<std::unique_ptr<IssueLock>> IssueLock::tryTake(const QString &folder)
{
    const QString path = folder + QStringLiteral("/issue.lock");
    const auto descriptor = openLockFile(path);
    if (!descriptor) {
        return failure(descriptor.error());
    }
    int code = 0;
    do {
        code = ::flock(*descriptor, LOCK_EX | LOCK_NB) == 0 ? 0 : errno;
    } while (code == EINTR);
    if (code == 0) {
        return std::unique_ptr<IssueLock>(new IssueLock(*descriptor));
    }
    ::close(*descriptor);
    if (code == EWOULDBLOCK) {
        return failure(
            Error::Kind::Conflict,
            QCoreApplication::translate("Ledger", "Another Keynook is generating or recovering a "
                                                  "key, or removing an account, just now."),
            QCoreApplication::translate("Ledger", "Wait until it has finished, then try again."));
    }
    return failure(systemError(path, code));
}

void IssueLock::take(const QString &folder, std::chrono::milliseconds patience,
                     const Reply<std::unique_ptr<IssueLock>> &reply)
{
    using namespace std::chrono_literals;
    if (!reply.isPending()) {
        return;
    }
    // Copied into the timer's callback, which may outlive this call.
    QTimer::singleShot(0ms, reply.context(), [folder, deadline = QDeadlineTimer(patience), reply] {
        tryAgain(folder, deadline, reply);
    });
}

} // namespace keynook
