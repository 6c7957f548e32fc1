// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/reply.h"
#include "flows/session.h"
#include "ledger/ledger.h"
#include "vault/secretstore.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <vector>

namespace keynook {

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
///                   DELETE ─ 404 counts as gone: the service answers it only for a key that this
///                   user does not have keychain item removed → ledger forgets it → next
class RevokeFlow final : public QObject
{
    Q_OBJECT
public:
    RevokeFlow(CredentialService &service, Session &session, SecretStore &store, Ledger &ledger,
               QObject *parent = nullptr);

    /// Once for each object. Always answers with one result for each key, in the order given; the
    /// overall result is an error only when nothing could be begun (not signed in, keychain
    /// locked).
    void start(QStringList keyIds, Reply<std::vector<Revoked>> reply);

signals:
    void progress(int done, int all);

private:
    void next();
    void removeAtService(const QString &keyId);
    void forget(const QString &keyId, bool wasGone);
    void done(const QString &keyId, Result<void> result, bool wasGone = false);

    CredentialService &m_service;
    Session &m_session;
    SecretStore &m_store;
    Ledger &m_ledger;
    QStringList m_keyIds;
    QString m_loginKeyId;
    std::vector<Revoked> m_results;
    Reply<std::vector<Revoked>> m_reply;
};

} // namespace keynook
