// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "exchange/sdkplaces.h"
#include "flows/accesscheck.h"
#include "flows/forgetcredential.h"
#include "flows/importcredential.h"
#include "flows/issuekey.h"
#include "flows/kognicsession.h"
#include "flows/recover.h"
#include "flows/session.h"
#include "ledger/ledger.h"
#include "net/httpclient.h"
#include "services/cogniac/cogniacservice.h"
#include "services/kognic/kognicservice.h"
#include "vault/pythonkeyring.h"
#include "vault/sealedspool.h"
#include "vault/secretstore.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <memory>
#include <unordered_map>
#include <vector>

namespace keynook {

struct AppOptions
{
    QString dataFolder = defaultDataFolder();
    QString keychainService = QStringLiteral("keynook"); ///< what the keychain shows as the owner
    /// Where the window proposes to export credentials; empty: the home, or where the SDK looks.
    QString exportFolder;
    HttpClient::Options http;
    Clock clock = systemClock();
    /// Makes the store for secrets; empty: the system's keychain.
    std::function<std::unique_ptr<SecretStore>()> store;
    /// Likewise the way to what Python's keyring finds; empty: that of this session.
    std::function<std::unique_ptr<PythonKeyring>()> pythonKeyring;
    /// Where the services' own clients are taken to look.
    SdkPlaces sdkPlaces = SdkPlaces::ofThisUser();

    /// `$XDG_DATA_HOME/keynook`, by default `~/.local/share/keynook`.
    static QString defaultDataFolder();
};

/// What belongs to one account: its client, its service, its session.
struct AccountParts
{
    std::unique_ptr<HttpClient> http;
    std::unique_ptr<CogniacService> service;
    std::unique_ptr<Session> session;
};

/// The same for an account of Kognic, which holds several credentials: a session for each.
struct KognicParts
{
    std::unique_ptr<HttpClient> http;
    std::unique_ptr<KognicService> service;
    /// By client id; made when they are needed.
    std::unordered_map<QString, std::unique_ptr<KognicSession>> sessions;
};

/// The one place that makes concrete objects and ties them together.
class AppContext final : public QObject
{
    Q_OBJECT
public:
    /// Opens the ledger; touches neither network nor keychain. Errors: those of Ledger::open.
    static Result<std::unique_ptr<AppContext>> create(AppOptions options);
    ~AppContext() override;

    [[nodiscard]] Ledger &ledger() { return *m_ledger; }
    [[nodiscard]] SecretStore &store() { return *m_store; }
    /// Made on the first call.
    [[nodiscard]] PythonKeyring &pythonKeyring();
    [[nodiscard]] SealedSpool &spool() { return m_spool; }
    [[nodiscard]] const Clock &clock() const { return m_options.clock; }
    [[nodiscard]] const AppOptions &options() const { return m_options; }

    /// A client and a service for a server that has no account yet.
    [[nodiscard]] Result<AccountParts> partsFor(const QUrl &server) const;
    /// Made on the first call; lives as long as the context. Errors: those of HttpClient::create,
    /// Usage (an account of a service whose credentials are not made here: see `capabilitiesOf`).
    [[nodiscard]] Result<AccountParts *> partsFor(const Account &account);
    /// Likewise. Error also: Usage (an account of another service).
    [[nodiscard]] Result<KognicParts *> kognicPartsFor(const Account &account);
    /// Tokens of one of the account's credentials. Errors: as above.
    [[nodiscard]] Result<KognicSession *> kognicSession(const Account &account,
                                                        const QString &clientId);
    /// For everything that is made from now on.
    void setHttp(const HttpClient::Options &http)
    {
        m_options.http = http;
        m_parts.clear(); // what runs keeps the old ones
        m_kognicParts.clear();
    }
    /// The next call makes them anew, after a sign-in or sign-out. What runs keeps the old ones.
    void forgetParts(const QString &accountId)
    {
        m_parts.remove(accountId);
        m_kognicParts.remove(accountId);
    }

    // What every account can do, whichever its service: accountservices.cpp.

    /// What the account's service can do at all.
    [[nodiscard]] static Capabilities capabilitiesOf(const Account &account);
    /// The page on which people make and delete credentials, where `capabilitiesOf` says Browser.
    [[nodiscard]] static QUrl credentialPageOf(const Account &account);
    /// Errors: those of the account's session and service.
    void listWorkspaces(const Account &account, const Reply<QList<Workspace>> &reply);
    /// Moves the account to one of those listed, in the ledger too.
    void useWorkspace(const Account &account, const Workspace &workspace, const Reply<void> &reply);
    /// The names of a check's steps, in their order.
    [[nodiscard]] static QStringList checkStepsOf(const Account &account);
    /// How far a held key gets, or, when `idOrName` is empty, the account itself. `step` is told
    /// each verdict as soon as it is known. Both end with the reply's context.
    void check(const Account &account, const QString &idOrName,
               const std::function<void(const CheckStep &)> &step,
               const Reply<AccessCheck::Steps> &reply);
    /// With a client of its own; ends with `parent`, which outlives neither ledger nor store.
    [[nodiscard]] Result<ImportCredentialFlow *> newImport(QObject *parent);
    /// Likewise; when it took something away, `forgetParts` ends the tokens in memory.
    [[nodiscard]] ForgetCredential *newForget(QObject *parent);

    /// Lives in the context, not in the screen that began it.
    [[nodiscard]] Result<IssueKeyFlow *> newIssueKey(const Account &account);
    [[nodiscard]] RecoverFlow *newRecover();
    /// True while a request that cannot be taken back is under way.
    [[nodiscard]] bool isInFlight() const;

signals:
    /// A generation has come to its end, whichever. Its caller was told before.
    void issueEnded();

private:
    explicit AppContext(AppOptions options, std::unique_ptr<Ledger> ledger);

    AppOptions m_options;
    std::unique_ptr<Ledger> m_ledger;
    std::unique_ptr<SecretStore> m_store;
    std::unique_ptr<PythonKeyring> m_pythonKeyring;
    SealedSpool m_spool;
    QHash<QString, AccountParts *> m_parts; ///< by account id
    std::vector<std::unique_ptr<AccountParts>> m_owned;
    QHash<QString, KognicParts *> m_kognicParts; ///< by account id
    std::vector<std::unique_ptr<KognicParts>> m_ownedKognic;
};

} // namespace keynook
