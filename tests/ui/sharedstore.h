// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/memorystore.h"

#include <utility>

namespace keynook::test {

/// One keychain for several programs, as a system has it: each gets a store of its own that asks
/// the same one.
class SharedStore final : public SecretStore
{
public:
    explicit SharedStore(MemoryStore &keychain)
        : m_keychain(keychain)
    {
        connect(&keychain, &SecretStore::stillWaiting, this, &SecretStore::stillWaiting);
    }

    void read(const QString &item, Reply<Secret> reply) override
    {
        m_keychain.read(item, std::move(reply));
    }
    void write(const QString &item, const Secret &value, Reply<void> reply) override
    {
        m_keychain.write(item, value, std::move(reply));
    }
    void remove(const QString &item, Reply<void> reply) override
    {
        m_keychain.remove(item, std::move(reply));
    }

private:
    MemoryStore &m_keychain;
};

} // namespace keynook::test
