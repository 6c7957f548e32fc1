// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QString>

namespace keynook {

/// No credentials file is larger than this many bytes.
inline constexpr qsizetype largestPlainFile = 65536;

/// Reads a small file that somebody else wrote, a download for instance, without ever waiting for
/// it: a pipe, a device, a folder, a symbolic link and a file of another owner are not opened for
/// good. Errors: NotFound, Conflict (not a plain file of the user), Protocol (too large), Disk.
[[nodiscard]] Result<Secret> readPlainFile(const QString &path);

/// Removes the file, provided that it still holds `text` and nothing else. What it held is not
/// overwritten: on today's disks that would promise what nobody can keep. Errors: those of
/// readPlainFile, and Conflict when it holds something else by now.
[[nodiscard]] Result<void> removePlainFile(const QString &path, const Secret &text);

} // namespace keynook
