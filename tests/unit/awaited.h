// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/reply.h"

#include <QEventLoop>
#include <QString>
#include <QTimer>

#include <array>
#include <chrono>
#include <functional>
#include <optional>

namespace keynook::test {

/// A kind as a word, so that a failed comparison says something.
inline QString word(Error::Kind kind)
{
    static constexpr std::array<const char *, 19> words{"Usage",
                                                        "NotSignedIn",
                                                        "Unauthorized",
                                                        "MfaRequired",
                                                        "PasswordExpired",
                                                        "ContractEnded",
                                                        "Forbidden",
                                                        "NotFound",
                                                        "RateLimited",
                                                        "Rejected",
                                                        "Network",
                                                        "Tls",
                                                        "Protocol",
                                                        "Service",
                                                        "KeychainLocked",
                                                        "KeychainUnavailable",
                                                        "Conflict",
                                                        "Cancelled",
                                                        "Disk"};
    return QLatin1String(words.at(static_cast<std::size_t>(kind)));
}

inline QString word(const std::optional<Error> &error)
{
    return error ? word(error->kind) : QStringLiteral("none");
}

/// "ok", or the kind of the error.
template <typename T>
QString word(const Result<T> &result)
{
    return result ? QStringLiteral("ok") : word(result.error().kind);
}

/// Calls `begin` and waits for its answer. Kind Cancelled with the sentence "no answer" if none
/// comes.
template <typename T>
Result<T> awaited(const std::function<void(Reply<T>)> &begin,
                  std::chrono::seconds patience = std::chrono::seconds(20))
{
    QObject context;
    std::optional<Result<T>> got;
    QEventLoop loop; // not qWaitFor, which sleeps 10 ms between any two events
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    begin(Reply<T>(&context, [&got, &loop](Result<T> result) {
        got = std::move(result);
        loop.quit();
    }));
    if (!got) {
        loop.exec();
    }
    if (!got) {
        return failure(Error::Kind::Cancelled, QStringLiteral("no answer"));
    }
    return std::move(*got);
}

/// Lets everything happen that is ready to.
inline void settle()
{
    QEventLoop loop;
    for (int rounds = 0; rounds < 20; ++rounds) {
        loop.processEvents();
    }
}

} // namespace keynook::test
