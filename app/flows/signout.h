// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/account.h"
#include "core/reply.h"
#include "ledger/ledger.h"
#include "vault/secretstore.h"

#include <QObject>
#include <QStringList>

namespace keynook {

/// Takes an account's secrets off this machine.
///
///     sign out:  login item → ledger: not signed in (keys stay)
///     remove:    login item → [each held key's item] → ledger: account gone
///
/// The keychain goes first: when it fails, the ledger still knows what it holds. Errors: those of
/// the keychain and the ledger, Conflict (removing while a generation of this account waits for
/// `recover`).
class SignOutFlow final : public QObject
{
    Q_OBJECT
public:
    enum class Extent {
        SignOut,       ///< only the login
        Remove,        ///< the account and the secrets of its keys
        RemoveAccount, ///< the account; the secrets of its keys stay in the keychain, which nobody
                       ///< leads to any more
    };

    SignOutFlow(SecretStore &store, Ledger &ledger, QObject *parent = nullptr);

    /// Once for each object.
    void start(const Account &account, Extent extent, Reply<void> reply);

private:
    void removeNext();
    void finish();

    SecretStore &m_store;
    Ledger &m_ledger;
    Account m_account;
    Extent m_extent = Extent::SignOut;
    QStringList m_items;
    Reply<void> m_reply;
};

} // namespace keynook
