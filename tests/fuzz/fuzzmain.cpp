// SPDX-License-Identifier: Apache-2.0
#include "fuzz.h"

#include <QCoreApplication>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>

// Instead of libsodium's: its pages cost more than all that is done with a secret here, and
// AddressSanitizer sees the bytes around and the leaks of these.
extern "C" void *sodium_malloc(std::size_t size)
{
    constexpr int unset = 0xdb; // as libsodium leaves it
    void *memory = std::malloc(size);
    return memory == nullptr ? nullptr : std::memset(memory, unset, size);
}

extern "C" void sodium_free(void *memory)
{
    std::free(memory);
}

// libFuzzer's names and types.
extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    static const QCoreApplication app(*argc, *argv);
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    keynook::test::fuzz(
        QByteArrayView(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    return 0;
}
