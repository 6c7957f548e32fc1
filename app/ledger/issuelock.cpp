// SPDX-License-Identifier: Apache-2.0
#include "ledger/issuelock.h"

#include "ledger/lockfile.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTimer>

#include <utility>

namespace keynook {

namespace {

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
    lockfile::release(m_descriptor);
}

Result<std::unique_ptr<IssueLock>> IssueLock::tryTake(const QString &folder)
{
    const QString path = folder + QStringLiteral("/issue.lock");
    const auto taken = lockfile::take(path);
    if (!taken) {
        return failure(taken.error());
    }
    if (*taken >= 0) {
        return std::unique_ptr<IssueLock>(new IssueLock(*taken));
    }
    return failure(
        Error::Kind::Conflict,
        QCoreApplication::translate("Ledger", "Another Keynook is generating or recovering a "
                                              "key, or removing an account, just now."),
        QCoreApplication::translate("Ledger", "Wait until it has finished, then try again."));
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
