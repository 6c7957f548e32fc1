// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

/// What reading and removing a credentials file says on every system.
namespace keynook::importfile {

inline constexpr qsizetype largestFile = qsizetype{64} * 1024; ///< bytes

/// `code` is an errno, or 0.
[[nodiscard]] Error told(Error::Kind kind, const char *sentence, const QString &path,
                         const char *next, int code = 0);
/// Kind Conflict.
[[nodiscard]] Error refused(const char *sentence, const QString &path);
[[nodiscard]] Error unreadable(const QString &path, int code);
/// Kind Protocol.
[[nodiscard]] Error tooLarge(const QString &path);
/// Kind Conflict: it holds something else than what was imported.
[[nodiscard]] Error changed(const QString &path);
[[nodiscard]] Error notRemoved(const QString &path, int code);

} // namespace keynook::importfile
