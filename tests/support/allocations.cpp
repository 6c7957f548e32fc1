// SPDX-License-Identifier: Apache-2.0
// A program's own malloc goes before the C library's, for the program and for every library in it;
// operator new comes by here as well. So this belongs into a test program and nowhere else.
#include "support/allocations.h"

#include <cerrno>
#include <cstddef>

#if defined(__SANITIZE_ADDRESS__)
#define KEYNOOK_SANITIZED // as gcc says it
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define KEYNOOK_SANITIZED
#endif
#endif

#if defined(__GLIBC__) && !defined(KEYNOOK_SANITIZED)
#define KEYNOOK_COUNTS_ALLOCATIONS
#endif

namespace {

// Initial-exec, since a general thread variable may itself need memory when it is first touched.
__attribute__((tls_model("initial-exec"))) thread_local std::uint64_t taken = 0;

} // namespace

namespace keynook::test {

std::uint64_t allocations()
{
    return taken;
}

bool countsAllocations()
{
#ifdef KEYNOOK_COUNTS_ALLOCATIONS
    return true;
#else
    return false;
#endif
}

} // namespace keynook::test

#ifdef KEYNOOK_COUNTS_ALLOCATIONS

extern "C" {

// NOLINTBEGIN(bugprone-reserved-identifier,cert-dcl37-c,cert-dcl51-cpp): their names are glibc's.
void *__libc_malloc(std::size_t size);
void *__libc_calloc(std::size_t count, std::size_t size);
void *__libc_realloc(void *block, std::size_t size);
void *__libc_memalign(std::size_t alignment, std::size_t size);
// NOLINTEND(bugprone-reserved-identifier,cert-dcl37-c,cert-dcl51-cpp)

void *malloc(std::size_t size) noexcept
{
    ++taken;
    return __libc_malloc(size);
}

void *calloc(std::size_t count, std::size_t size) noexcept
{
    ++taken;
    return __libc_calloc(count, size);
}

void *realloc(void *block, std::size_t size) noexcept
{
    ++taken;
    return __libc_realloc(block, size);
}

void *aligned_alloc(std::size_t alignment, std::size_t size) noexcept
{
    ++taken;
    return __libc_memalign(alignment, size);
}

int posix_memalign(void **block, std::size_t alignment, std::size_t size) noexcept
{
    ++taken;
    *block = __libc_memalign(alignment, size);
    return *block == nullptr ? ENOMEM : 0;
}

} // extern "C"

#endif
