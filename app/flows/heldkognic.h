// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/account.h"
#include "core/kogniccredential.h"
#include "core/reply.h"
#include "ledger/ledger.h"
#include "vault/secretstore.h"

namespace keynook {

/// A credential of Kognic with its secret, out of the keychain; asks no network. `idOrName`: as
/// findHeldKey has it. Errors: NotFound (never held here, or the open keychain no longer has it:
/// the ledger then says `Lost`), Conflict (several have the name), KeychainLocked,
/// KeychainUnavailable, Protocol (the item is not what Keynook wrote), Disk.
void readHeldKognic(Ledger &ledger, SecretStore &store, const Account &account,
                    const QString &idOrName, const Reply<KognicCredential> &reply);

/// Takes a credential off this machine: its keychain item, then its row in the ledger. At the
/// service it goes on working. Errors: NotFound (not held here), those of the keychain, Disk.
void removeHeldKognic(Ledger &ledger, SecretStore &store, const Account &account,
                      const QString &clientId, const Reply<void> &reply);

/// The credential that an account's own questions are asked with: the newest in the keychain that
/// has not ended at `now` and was not refused when it was last tried; a refused one when there is
/// no other. Error: NotFound.
[[nodiscard]] Result<HeldKey> usualKognicKey(const Ledger &ledger, const QString &accountId,
                                             qint64 now);

} // namespace keynook
