// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/account.h"
#include "core/apikey.h"
#include "core/reply.h"
#include "ledger/ledger.h"
#include "vault/secretstore.h"

namespace keynook {

/// The key among those that this data folder put into the keychain: by id, or by a name that no
/// other of them has. Errors: NotFound (never held here), Conflict (several have the name), Disk.
[[nodiscard]] Result<HeldKey> findHeldKey(const Ledger &ledger, const QString &accountId,
                                          const QString &idOrName);

/// What the keychain keeps for a key.
struct HeldSecret
{
    HeldKey key;
    Secret secret;
};

/// That key with its item's whole content; asks no network. Errors beside those: NotFound when the
/// open keychain no longer has it (the ledger then says `Lost`; nothing is forgotten),
/// KeychainLocked, KeychainUnavailable.
void readHeldSecret(Ledger &ledger, SecretStore &store, const QString &accountId,
                    const QString &idOrName, const Reply<HeldSecret> &reply);

/// The same, ready to be used or exported.
void readHeldCredential(Ledger &ledger, SecretStore &store, const Account &account,
                        const QString &idOrName, const Reply<Credential> &reply);

} // namespace keynook
