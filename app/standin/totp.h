// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <optional>

namespace keynook::standin {

/// Decodes RFC 4648 Base32 (padding and case do not matter); nothing when a character is foreign.
std::optional<QByteArray> fromBase32(const QByteArray &text);

/// The six digits of RFC 6238 (HMAC-SHA-1, steps of 30 s) for `when`, in epoch seconds.
QByteArray totpCode(const QByteArray &key, qint64 when);

/// Whether `code` is right at `now`, one step early or late included, as RFC 6238 section 5.2
/// advises.
bool acceptsTotp(const QByteArray &base32Key, const QByteArray &code, qint64 now);

} // namespace keynook::standin
