// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QByteArrayView>

namespace keynook {

/// Unfinished files of `writeOnce` start with this; they hold nothing that anybody was told was
/// kept.
inline constexpr QByteArrayView unfinishedPrefix = ".part-";

/// Makes `bytes` a durable file `name` (mode 0600 whatever the umask) in an open folder: unnamed
/// temporary file, fsync, link, fsync of the folder. File systems without unnamed files get a named
/// one, which goes away again on failure. Errors: Conflict (the name is taken; that file is
/// untouched), Disk. If only the last fsync failed, the file stays although the result is an error.
[[nodiscard]] Result<void> writeOnce(int folder, const QByteArray &name, QByteArrayView bytes);

/// Kind Conflict.
[[nodiscard]] Error nameIsTaken(const QByteArray &name);
/// Kind Disk; `code` is an errno.
[[nodiscard]] Error cannotWrite(int code);
/// Kind Disk; `code` is an errno.
[[nodiscard]] Error diskError(const char *sentence, int code);

} // namespace keynook
