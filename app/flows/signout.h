// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/account.h"
#include "core/reply.h"
#include "ledger/issuelock.h"
#include "ledger/ledger.h"
#include "vault/secretstore.h"

#include <QObject>
#include <QSet>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace keynook {

/// Takes an account's secrets off this machine.
///
///     sign out:  login item → ledger: not signed in → login item once more (keys stay)
///     remove:    lock the data folder → as above → [each held key's item] → ledger: account gone
///
/// The keychain goes first: when it fails, the ledger still knows what it holds. Removing holds the
/// lock of generations, because the account takes their records along. Errors: those of the
/// keychain and the ledger, Conflict (removing while a key is being generated, or while a
/// generation of this account waits for `recover`).
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

    /// Before `start`: Remove then is a Conflict when the account holds the secret of any other
    /// key.
    void agreeTo(const QSet<QString> &keyIds) { m_agreed = keyIds; }
    /// Once for each object.
    void start(const Account &account, Extent extent, Reply<void> reply);

private:
    Result<void> collectSecrets();
    void begin();
    void remove(QStringList items, const std::function<void()> &then);
    void finish(const Result<void> &result);

    SecretStore &m_store;
    Ledger &m_ledger;
    QString m_accountId;
    Extent m_extent = Extent::SignOut;
    std::optional<QSet<QString>> m_agreed;
    std::unique_ptr<IssueLock> m_lock;
    QStringList m_keyItems;
    Reply<void> m_reply;
};

/// What a sign-out could not take along because the keychain did not let it: the logins of accounts
/// that the ledger has as signed out. Quietly: what fails now is left to the next time. Not while
/// one of them may be signing in.
void removeLeftLogins(SecretStore &store, const Ledger &ledger);

} // namespace keynook
