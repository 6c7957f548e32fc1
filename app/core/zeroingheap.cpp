// SPDX-License-Identifier: Apache-2.0
//
// Takes the place of free() and realloc() in the programs it is linked into, for every library too:
// memory is wiped before it is given back. Qt, OpenSSL, GLib and the X libraries copy what they are
// given and free the copies as they are; in memory that only grows older, a secret would stay until
// chance writes over it.
//
// It stands before whichever allocator the process has, glibc's or one that was loaded in front of
// it, and calls that. Whatever lies on a stack or in a block that is still in use is not its
// affair.

#include <atomic>
#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <cstring>

#include <dlfcn.h>
#include <malloc.h>
#include <sys/mman.h>

namespace {

using Free = void (*)(void *);

constexpr std::size_t pageSize =
    4096; // of most systems; where pages are larger, madvise() refuses and bytes are written
constexpr std::size_t large = std::size_t{1} << 20;

/// Looked up on the first call, which comes before main and before any constructor of ours.
void giveBack(void *block) noexcept
{
    static std::atomic<Free> next = nullptr;
    Free found = next.load(std::memory_order_relaxed);
    if (found == nullptr) {
        found = reinterpret_cast<Free>(dlsym(RTLD_NEXT, "free"));
        next.store(found, std::memory_order_relaxed);
    }
    found(block);
}

/// The pages inside a large range are returned to the system, which hands them out as zeros:
/// writing would first have to fetch those that were never touched.
void wipe(char *begin, std::size_t size) noexcept
{
    if (size >= large) {
        const auto address = reinterpret_cast<std::uintptr_t>(begin);
        const std::size_t before = (pageSize - address % pageSize) % pageSize;
        const std::size_t inside = (size - before) / pageSize * pageSize;
        const int code = errno; // free() leaves it as it is
        if (madvise(begin + before, inside, MADV_DONTNEED) == 0) {
            explicit_bzero(begin, before);
            begin += before + inside;
            size -= before + inside;
        }
        errno = code;
    }
    explicit_bzero(begin, size); // unlike memset, not left out because nobody reads it afterwards
}

} // namespace

extern "C" {

void free(void *block) noexcept
{
    if (block != nullptr) {
        wipe(static_cast<char *>(block), malloc_usable_size(block));
        giveBack(block);
    }
}

void *realloc(void *block, std::size_t size) noexcept
{
    if (block == nullptr) {
        return malloc(size);
    }
    if (size == 0) { // as glibc does it
        free(block);
        return nullptr;
    }
    const std::size_t had = malloc_usable_size(block);
    if (size <= had && size >= had / 2) {
        wipe(static_cast<char *>(block) + size, had - size);
        return block;
    }
    void *moved = malloc(size);
    if (moved != nullptr) {
        std::memcpy(moved, block, size < had ? size : had);
        free(block);
    }
    return moved;
}

} // extern "C"
