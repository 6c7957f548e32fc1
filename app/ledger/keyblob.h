// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/apikey.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QStringList>

#include <optional>
#include <vector>

namespace keynook {

/// A list of keys as compact bytes, and back without any loss (lone surrogates, NUL and the
/// difference between "never used" and "used at 0" included; a null string comes back empty).
///
/// Format 1: the byte 1, the number of keys, then for each: id, name, email, flags, times. Numbers
/// are little-endian base 128. A string is `length * 2 + wide` and then Latin-1 bytes, or UTF-16
/// little-endian where `wide` is 1. An email is 0 and a string the first time, then the number of
/// its turn. Flags: 1 created_at follows, 2 last_auth follows (zigzag).
[[nodiscard]] QByteArray encodeKeys(const std::vector<ApiKey> &keys);
/// Nothing for bytes that `encodeKeys` cannot have made.
[[nodiscard]] std::optional<std::vector<ApiKey>> decodeKeys(QByteArrayView blob);

/// The same for plain strings.
[[nodiscard]] QByteArray encodeStrings(const QStringList &strings);
[[nodiscard]] std::optional<QStringList> decodeStrings(QByteArrayView blob);

} // namespace keynook
