// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <chrono>
#include <optional>

namespace keynook {

/// The time in a `Date` or `Retry-After` header, epoch seconds UTC. Only the one form that RFC
/// 9110 5.6.7 lets a server send.
[[nodiscard]] std::optional<qint64> httpDate(QByteArrayView value);

/// `Retry-After`: seconds (a fraction is allowed: contracts/cogniac.md 1.2) or a date, which counts
/// from `now` (epoch seconds: the server's own clock if it is known). A date that has passed is 0;
/// more than a year is cut to a year; nonsense is nothing.
[[nodiscard]] std::optional<std::chrono::milliseconds> retryAfter(QByteArrayView value, qint64 now);

/// True for a header value without control characters and non-ASCII: such a value cannot begin
/// another header.
[[nodiscard]] bool isHeaderValue(QByteArrayView value);

} // namespace keynook
