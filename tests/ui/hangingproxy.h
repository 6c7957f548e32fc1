// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace keynook::test {

/// As long as it lives, asking the system for a proxy does not return, as on a desktop whose proxy
/// script comes from a server that does not answer. In the programs that hangingproxy.cpp is in.
class HangingProxy
{
public:
    HangingProxy();
    ~HangingProxy();
    HangingProxy(const HangingProxy &) = delete;
    HangingProxy &operator=(const HangingProxy &) = delete;

    /// How many ask at this moment.
    [[nodiscard]] static int asking();
};

} // namespace keynook::test
