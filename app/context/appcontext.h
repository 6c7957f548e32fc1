// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "flows/issuekey.h"
#include "flows/recover.h"
#include "flows/session.h"
#include "ledger/ledger.h"
#include "net/httpclient.h"
#include "services/cogniac/cogniacservice.h"
#include "vault/pythonkeyring.h"
#include "vault/sealedspool.h"
#include "vault/secretstore.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <memory>

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
    /// Made on the first call; lives as long as the context. Error: those of HttpClient::create.
    [[nodiscard]] Result<AccountParts *> partsFor(const Account &account);
    /// For everything that is made from now on.
    void setHttp(const HttpClient::Options &http)
    {
        m_options.http = http;
        m_parts.clear(); // what runs keeps the old ones
    }
    /// The next call makes them anew, after a sign-in or sign-out. What runs keeps the old ones.
    void forgetParts(const QString &accountId) { m_parts.remove(accountId); }

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
};

} // namespace keynook
