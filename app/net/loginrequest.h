// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secret.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace keynook {

/// What a query `code=…&state=…` or `error=…&state=…` says. Any order; other names are ignored; a
/// name that stands twice spoils all.
struct LoginAnswer
{
    enum class Kind {
        Code,       ///< `code` holds it
        Refused,    ///< the page said `error=`; `reason` is its text, from outside
        WrongState, ///< not the answer to our question
        Malformed,
    };
    Kind kind = Kind::Malformed;
    Secret code;
    QString reason;
};

/// `state` is compared in constant time.
[[nodiscard]] LoginAnswer readLoginQuery(QByteArrayView query, QByteArrayView state);

/// True for what may be a key: 1 to 4096 printable ASCII characters without a space.
[[nodiscard]] bool isPlausibleCode(QByteArrayView code);

/// What stands on a connection to the login listener so far. `status` is the HTTP status to answer
/// with, 0 while the request is not complete; `answer` counts only with 200.
struct LoginRequest
{
    int status = 0;
    LoginAnswer answer;
};

/// A pure function of `bytes` (untrusted): request line and header fields, at most
/// `loginRequestLimit` bytes, no body.
[[nodiscard]] LoginRequest readLoginRequest(QByteArrayView bytes, quint16 port,
                                            QByteArrayView state);

inline constexpr qsizetype loginRequestLimit = 8192;

} // namespace keynook
