// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/reply.h"
#include "flows/session.h"
#include "ledger/ledger.h"
#include "vault/secretstore.h"

#include <QObject>
#include <QString>

#include <functional>
#include <vector>

namespace keynook {

/// A key to delete, and what is known of it.
struct ToRevoke
{
    enum class Known {
        Listed,  ///< the service's list, fetched just now with this session, has it
        GivenUp, ///< not listed; the user agreed to lose what this machine keeps of it
        No,      ///< neither
    };
    QString keyId;
    Known known = Known::No;
    QString workspaceId; ///< whose list has it; with Listed
};

/// What became of one key.
struct Revoked
{
    QString keyId;
    Result<void> result;
    bool wasGone = false; ///< the service did not have it any more
};

/// Deletes keys at the service, one after the other, and then what this machine kept of each. The
/// keychain's copy goes only after the service has confirmed; a failure leaves the others to their
/// own fate.
///
///     for each key: is it the login's own? → Conflict
///                   DELETE ─ done ───────────────────────────→ keychain item removed → ledger
///                     │ 404                                    forgets it → next
///                     ├ Listed → list again ─ not in it ─────↗ (deleted meanwhile)
///                     │                     └ still in it → Service
///                     ├ GivenUp ─────────────────────────────↗
///                     └ No, or listed in another workspace → NotFound
///
/// A 404 alone proves nothing: a key of another workspace has it too, and so has anything on the
/// way that lets no DELETE pass.
class RevokeFlow final : public QObject
{
    Q_OBJECT
public:
    RevokeFlow(CredentialService &service, Session &session, SecretStore &store, Ledger &ledger,
               QObject *parent = nullptr);

    /// Once for each object. Always answers with one result for each key, in the order given; the
    /// overall result is an error only when nothing could be begun (not signed in, keychain
    /// locked).
    void start(std::vector<ToRevoke> keys, Reply<std::vector<Revoked>> reply);

signals:
    void progress(int done, int all);

private:
    void next();
    void removeAtService(const ToRevoke &key);
    void notFound(const ToRevoke &key);
    void lookAgain(const QString &keyId);
    void forget(const QString &keyId, bool wasGone);
    void done(const QString &keyId, Result<void> result, bool wasGone = false);

    CredentialService &m_service;
    Session &m_session;
    SecretStore &m_store;
    Ledger &m_ledger;
    std::vector<ToRevoke> m_keys;
    QString m_loginKeyId;
    std::vector<Revoked> m_results;
    Reply<std::vector<Revoked>> m_reply;
};

/// NotFound, for a key that is held here and that the account's list of keys does not have.
[[nodiscard]] Error notListed(const Account &account);

} // namespace keynook
