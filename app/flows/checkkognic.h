// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/account.h"
#include "core/clock.h"
#include "flows/accesscheck.h"
#include "ledger/ledger.h"
#include "services/kognic/kognicservice.h"
#include "vault/secretstore.h"

#include <QString>

namespace keynook {

/// Finds out how far a credential of Kognic gets: the auth server answers, a token is given, the
/// user is a developer in the account's workspace (or in any, when none is chosen), the API may be
/// used. What the service said is kept as the held key's verdict; when it could not be asked, the
/// old verdict stays.
class CheckKognic final : public AccessCheck
{
    Q_OBJECT
public:
    [[nodiscard]] static QStringList stepNames();

    /// All of them outlive this.
    CheckKognic(KognicService &service, SecretStore &store, Ledger &ledger, Clock clock,
                Account account, QObject *parent = nullptr);

    /// Once for each object. `idOrName` empty: the credential that the account's own questions are
    /// asked with. Errors, when there is nothing to check: those of usualKognicKey and
    /// readHeldKognic.
    void start(const QString &idOrName, const Reply<Steps> &reply);

private:
    void askServer();
    void askToken();
    void askWorkspace();
    void judgeWorkspaces(const QList<Workspace> &workspaces);
    void askPermission();
    void note(Verdict verdict);
    void refuse(const Error &error);

    KognicService &m_service;
    SecretStore &m_store;
    Ledger &m_ledger;
    Clock m_clock;
    Account m_account;
    KognicCredential m_credential;
    Secret m_token;
};

} // namespace keynook
