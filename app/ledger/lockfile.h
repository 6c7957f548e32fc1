// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

/// A file that one process at a time can have: flock(), on Windows opening it for nobody else.
namespace keynook::lockfile {

/// A descriptor that holds the lock, or -1 when somebody else has it. The file is made where it is
/// missing, for us alone. Error: Disk (a link or something special lies there, too).
[[nodiscard]] Result<int> take(const QString &path);
void release(int descriptor);

} // namespace keynook::lockfile
