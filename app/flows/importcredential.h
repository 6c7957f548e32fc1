// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/account.h"
#include "core/clock.h"
#include "core/heldkey.h"
#include "core/reply.h"
#include "core/secret.h"
#include "exchange/kognicfile.h"
#include "ledger/ledger.h"
#include "net/httpclient.h"
#include "services/kognic/kognicservice.h"
#include "vault/secretstore.h"

#include <QObject>
#include <QUrl>

#include <memory>

namespace keynook {

/// A credential that exists already, and where it shall go.
struct ImportRequest
{
    Secret text;          ///< a whole credentials.json
    QString accountName;  ///< of the account; empty: as it is, and the email address for a new one
    QUrl authServer;      ///< empty: the issuer that the file names
    QUrl workspaceServer; ///< empty: as the account has it, or what belongs to the auth server
};

struct ImportedCredential
{
    Account account;
    HeldKey key;
    bool newAccount = false;
    bool newKey = false; ///< false: it was here already and has been renewed
    QStringList repairs; ///< of KognicFile
};

/// Brings a credential of Kognic from a text into the keychain.
///
///     read ── not understood, too large, ended → error
///       │
///     token from the auth server ── refused, not reached → error; nothing was stored
///       │
///     keychain, read back ── fails → error; a new item is taken away again
///       │
///     ledger: account (the same user at the same auth server is the same account), held key
///       │ fails → error; a new item is taken away again
///     done: only now may the file that it came from be removed
///
/// Errors: Protocol (the text), Usage (more than the keychain's 2000 bytes, an address that is
/// none), Unauthorized (ended, or refused by the service), Conflict (another account has the name),
/// and those of KognicService, the keychain and the ledger.
class ImportCredentialFlow final : public QObject
{
    Q_OBJECT
public:
    /// All three outlive this.
    ImportCredentialFlow(HttpClient &http, SecretStore &store, Ledger &ledger, Clock clock,
                         QObject *parent = nullptr);

    /// Once for each object.
    void start(const ImportRequest &request, Reply<ImportedCredential> reply);

private:
    Result<void> read(const ImportRequest &request);
    void check();
    Result<void> place();
    Result<QString> freeName(const QList<Account> &accounts) const;
    void store();
    Result<void> note();
    void takeBack(const Error &error);
    void finish(Result<ImportedCredential> result);

    HttpClient &m_http;
    SecretStore &m_store;
    Ledger &m_ledger;
    Clock m_clock;
    KognicCredential m_credential;
    Secret m_entry; ///< what the keychain is to hold
    QString m_accountName;
    QUrl m_authServer;
    QUrl m_workspaceServer;
    std::unique_ptr<KognicService> m_service;
    ImportedCredential m_result;
    QString m_item;
    Reply<ImportedCredential> m_reply;
};

} // namespace keynook
