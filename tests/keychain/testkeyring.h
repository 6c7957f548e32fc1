// SPDX-License-Identifier: Apache-2.0
#pragma once

// The keychain of a test that is built for each of the two.
#if defined(KEYNOOK_ON_CHAOS)
#include "chaoskeyring.h"
#else
#include "gnomekeyring.h"
#endif

namespace keynook::test {

#if defined(KEYNOOK_ON_CHAOS)
using TestKeyring = ChaosKeyring;
#else
using TestKeyring = GnomeKeyring;
#endif

} // namespace keynook::test
