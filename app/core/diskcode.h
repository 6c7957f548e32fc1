// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cerrno>

namespace keynook {

/// Whether an errno says that the disk, or the user's share of it, is full. Windows knows no
/// shares.
[[nodiscard]] constexpr bool saysDiskIsFull(int code)
{
#ifdef EDQUOT
    return code == ENOSPC || code == EDQUOT;
#else
    return code == ENOSPC;
#endif
}

} // namespace keynook
