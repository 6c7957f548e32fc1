// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace keynook::standin {

/// `count` bytes from the system's cryptographic generator. Ends the program when that fails: a
/// demo service that hands out guessable keys is worse than none.
QByteArray randomBytes(int count);

/// A fresh secret of 43 URL-safe characters (256 bits).
QByteArray randomSecret();

/// The same behind a mark, as real services have it, so that a search for leaked secrets knows one
/// when it sees it.
QByteArray markedSecret();

/// A fresh UUID (version 4), lower case.
QByteArray randomUuid();

/// A fresh identifier of `2 * bytes` lower-case hexadecimal digits.
QByteArray randomId(int bytes);

/// URL-safe Base64 without padding, as in JWT.
QByteArray base64Url(const QByteArray &bytes);

/// The 32 bytes of SHA-256.
QByteArray sha256(const QByteArray &text);

/// The 32 bytes of HMAC-SHA-256.
QByteArray hmacSha256(const QByteArray &key, const QByteArray &text);

/// Compares without telling by its duration where the first difference is. Empty never equals
/// empty.
bool equalSecrets(const QByteArray &left, const QByteArray &right);

} // namespace keynook::standin
