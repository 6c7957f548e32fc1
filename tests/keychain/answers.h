// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vault/secretstore.h"

#include <QTest>

#include <optional>

namespace keynook::test {

/// Longer than any limit of ours, so that a missing answer shows as such.
inline constexpr int patience = 20000;

/// What came of one operation; waits in Qt's event loop.
template <typename T>
struct Answer
{
    QObject context;
    std::optional<Result<T>> result;
    int count = 0;

    Reply<T> reply()
    {
        return Reply<T>(&context, [this](Result<T> r) {
            result = std::move(r);
            ++count;
        });
    }
    bool wait()
    {
        return QTest::qWaitFor([this] { return result.has_value(); }, patience);
    }
    [[nodiscard]] bool isSuccess() const { return result && result->has_value(); }
    [[nodiscard]] bool is(Error::Kind kind) const
    {
        return result && !*result && result->error().kind == kind;
    }
    [[nodiscard]] Error error() const { return result && !*result ? result->error() : Error{}; }
};

inline bool wrote(SecretStore &store, const QString &item, QByteArrayView value)
{
    Answer<void> answer;
    writeVerified(store, item, Secret(value), answer.reply());
    return answer.wait() && answer.isSuccess();
}

inline bool removed(SecretStore &store, const QString &item)
{
    Answer<void> answer;
    store.remove(item, answer.reply());
    return answer.wait() && answer.isSuccess();
}

inline bool reads(SecretStore &store, const QString &item, QByteArrayView value)
{
    Answer<Secret> answer;
    store.read(item, answer.reply());
    return answer.wait() && answer.isSuccess() && (*answer.result)->sameAs(Secret(value));
}

/// True when reading fails with this kind.
inline bool readsAs(SecretStore &store, const QString &item, Error::Kind kind)
{
    Answer<Secret> answer;
    store.read(item, answer.reply());
    return answer.wait() && answer.is(kind);
}

} // namespace keynook::test
