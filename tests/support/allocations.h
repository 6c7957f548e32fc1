// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace keynook::test {

/// How often this thread took memory from the heap so far, in whatever library; nothing where that
/// cannot be counted (another C library, or a sanitizer that has malloc for itself).
[[nodiscard]] std::uint64_t allocations();

/// Whether `allocations` counts.
[[nodiscard]] bool countsAllocations();

} // namespace keynook::test
