// SPDX-License-Identifier: Apache-2.0
#include "context/appcontext.h"

#include "vault/keychainstore.h"

#include <QCoreApplication>
#include <QStandardPaths>

#include <algorithm>

namespace keynook {

QString AppOptions::defaultDataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/keynook");
}

Result<std::unique_ptr<AppContext>> AppContext::create(AppOptions options)
{
    auto ledger = Ledger::open(options.dataFolder, options.clock);
    if (!ledger) {
        return failure(ledger.error());
    }
    return std::unique_ptr<AppContext>(new AppContext(std::move(options), *std::move(ledger)));
}

AppContext::AppContext(AppOptions options, std::unique_ptr<Ledger> ledger)
    : m_options(std::move(options))
    , m_ledger(std::move(ledger))
    , m_store(m_options.store ? m_options.store()
                              : std::make_unique<KeychainStore>(m_options.keychainService))
    , m_spool(m_options.dataFolder + QStringLiteral("/spool"))
{
}

AppContext::~AppContext()
{
    // Flows refer to what the members own.
    qDeleteAll(findChildren<QObject *>(Qt::FindDirectChildrenOnly));
}

PythonKeyring &AppContext::pythonKeyring()
{
    if (!m_pythonKeyring) {
        m_pythonKeyring = m_options.pythonKeyring ? m_options.pythonKeyring() : makePythonKeyring();
    }
    return *m_pythonKeyring;
}

Result<AccountParts> AppContext::partsFor(const QUrl &server) const
{
    auto http = HttpClient::create(m_options.http);
    if (!http) {
        return failure(http.error());
    }
    AccountParts parts;
    parts.http = *std::move(http);
    parts.service = std::make_unique<CogniacService>(*parts.http, server);
    return parts;
}

Result<AccountParts *> AppContext::partsFor(const Account &account)
{
    if (capabilitiesOf(account).issue != Capabilities::Where::InApp) {
        return failure(
            Error::Kind::Usage,
            tr("Credentials of this account are made and deleted in the service's web app only."),
            tr("Open %1 and import what it gives you.")
                .arg(credentialPageOf(account).toString()));
    }
    if (AccountParts *known = m_parts.value(account.id)) {
        return known;
    }
    auto made = partsFor(account.server);
    if (!made) {
        return failure(made.error());
    }
    auto parts = std::make_unique<AccountParts>(*std::move(made));
    parts->session = std::make_unique<Session>(*parts->service, *m_store, *m_ledger, account);
    m_owned.push_back(std::move(parts));
    return *m_parts.insert(account.id, m_owned.back().get());
}

Result<IssueKeyFlow *> AppContext::newIssueKey(const Account &account)
{
    auto parts = partsFor(account);
    if (!parts) {
        return failure(parts.error());
    }
    auto *flow = new IssueKeyFlow(
        {*(*parts)->service, *(*parts)->session, *m_store, m_spool, *m_ledger, m_options.clock},
        this);
    connect(flow, &IssueKeyFlow::ended, this, &AppContext::issueEnded, Qt::QueuedConnection);
    return flow;
}

RecoverFlow *AppContext::newRecover()
{
    const RecoverFlow::PartsOf partsOf =
        [this](const QString &accountId) -> Result<RecoverOne::Parts> {
        const auto accounts = m_ledger->accounts();
        if (!accounts) {
            return failure(accounts.error());
        }
        const auto found =
            std::find_if(accounts->begin(), accounts->end(),
                         [&accountId](const Account &account) { return account.id == accountId; });
        if (found == accounts->end()) {
            return failure(Error::Kind::NotFound, tr("The account of this generation was removed."),
                           tr("Look at the service's own page for a key that nobody uses."));
        }
        auto parts = partsFor(*found);
        if (!parts) {
            return failure(parts.error());
        }
        return RecoverOne::Parts{*(*parts)->service, *(*parts)->session, *m_store, m_spool,
                                 *m_ledger,          m_options.clock};
    };
    return new RecoverFlow(*m_ledger, partsOf, this);
}

bool AppContext::isInFlight() const
{
    const auto flows = findChildren<IssueKeyFlow *>(Qt::FindDirectChildrenOnly);
    return std::any_of(flows.begin(), flows.end(),
                       [](const IssueKeyFlow *flow) { return flow->isInFlight(); });
}

} // namespace keynook
