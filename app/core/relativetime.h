// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace keynook {

/// A time for people: "3 days ago", or "never". Both in epoch seconds, UTC; a time after `now` is
/// "just now", for no two clocks agree.
[[nodiscard]] QString relativeTime(std::optional<qint64> time, qint64 now);

/// The same for when something ends: "in 3 days" for a time after `now`.
[[nodiscard]] QString relativeEnd(std::optional<qint64> time, qint64 now);

/// When `relativeTime(time, …)` and `relativeEnd(time, …)` first say something else than at `now`:
/// epoch seconds after `now`. A time that is out of all proportion never changes.
[[nodiscard]] qint64 nextChange(qint64 time, qint64 now);

/// The same to the second, here and in UTC: "2026-11-21 09:41:07 CET (08:41:07 UTC)", or as the
/// locale writes a date and a time. UTC has its date where that is another one. `moment` is in
/// epoch seconds, UTC; empty beyond what a date can tell.
[[nodiscard]] QString exactTime(qint64 moment);

} // namespace keynook
