// SPDX-License-Identifier: Apache-2.0
// The ledger's own compact lists.
#include "fuzz.h"
#include "ledger/keyblob.h"

namespace keynook::test {

void fuzz(QByteArrayView input)
{
    if (const auto keys = decodeKeys(input)) {
        require(decodeKeys(encodeKeys(*keys)) == keys, "a list of keys survives its writing");
    }
    if (const auto strings = decodeStrings(input)) {
        require(decodeStrings(encodeStrings(*strings)) == strings, "strings survive their writing");
    }
}

} // namespace keynook::test
