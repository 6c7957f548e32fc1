// SPDX-License-Identifier: Apache-2.0
#include "core/forkedmemory.h"

#include <cstdint>

#include <sys/mman.h>
#include <unistd.h>

namespace keynook {

void keepFromChildren(char *memory, qsizetype size)
{
    const auto page = static_cast<std::uintptr_t>(sysconf(_SC_PAGESIZE));
    const auto before = static_cast<qsizetype>(reinterpret_cast<std::uintptr_t>(memory) % page);
    madvise(memory - before, static_cast<std::size_t>(before + size), MADV_WIPEONFORK);
}

} // namespace keynook
