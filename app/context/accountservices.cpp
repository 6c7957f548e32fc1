// SPDX-License-Identifier: Apache-2.0
// The parts of AppContext in which services differ, so that nobody else has to ask for their names.
#include "context/appcontext.h"
#include "flows/checkaccess.h"
#include "flows/checkkognic.h"
#include "flows/heldcredential.h"
#include "flows/heldkognic.h"
#include "services/kognic/kognichosts.h"

#include <algorithm>

namespace keynook {

namespace {

using Workspaces = QList<Workspace>;

bool isKognic(const Account &account)
{
    return account.service == ServiceId::Kognic;
}

/// Runs until it has answered, or until nobody wants to know any more.
void follow(AccessCheck &check, const std::function<void(const CheckStep &)> &step)
{
    if (step) {
        QObject::connect(&check, &AccessCheck::stepDone, check.parent(), step);
    }
}

/// Ends the check with its answer.
Reply<AccessCheck::Steps> ending(AccessCheck *check, const Reply<AccessCheck::Steps> &reply)
{
    return {reply.context(), [check, reply](Result<AccessCheck::Steps> steps) {
                check->deleteLater();
                reply(std::move(steps));
            }};
}

} // namespace

Capabilities AppContext::capabilitiesOf(const Account &account)
{
    return isKognic(account) ? KognicService::capabilities() : Capabilities();
}

QUrl AppContext::credentialPageOf(const Account &account)
{
    return isKognic(account) ? kognic::webAppOf(account.server) : QUrl();
}

Result<KognicParts *> AppContext::kognicPartsFor(const Account &account)
{
    if (!isKognic(account)) {
        return failure(Error::Kind::Usage, tr("This is not an account of Kognic."));
    }
    const auto servers = KognicService::Servers::of(account.server, account.workspaceServer);
    KognicParts *known = m_kognicParts.value(account.id);
    if (known != nullptr && known->service->servers().auth == servers.auth &&
        known->service->servers().workspaces == servers.workspaces) {
        return known;
    }
    auto http = HttpClient::create(m_options.http);
    if (!http) {
        return failure(http.error());
    }
    auto parts = std::make_unique<KognicParts>();
    parts->http = *std::move(http);
    parts->service = std::make_unique<KognicService>(*parts->http, servers);
    m_ownedKognic.push_back(std::move(parts));
    return *m_kognicParts.insert(account.id, m_ownedKognic.back().get());
}

Result<KognicSession *> AppContext::kognicSession(const Account &account, const QString &clientId)
{
    const auto parts = kognicPartsFor(account);
    if (!parts) {
        return failure(parts.error());
    }
    auto &session = (*parts)->sessions[clientId];
    if (!session) {
        const auto source = [this, account, clientId](const Reply<KognicCredential> &reply) {
            readHeldKognic(*m_ledger, *m_store, account, clientId, reply);
        };
        session = std::make_unique<KognicSession>(*(*parts)->service, source, m_options.clock);
    }
    return session.get();
}

void AppContext::listWorkspaces(const Account &account, const Reply<Workspaces> &reply)
{
    if (!isKognic(account)) {
        const auto parts = partsFor(account);
        if (!parts) {
            reply(failure(parts.error()));
            return;
        }
        CogniacService *service = (*parts)->service.get();
        const Session::Operation<Workspaces> list = [service](const Secret &token,
                                                              Reply<Workspaces> done) {
            service->listWorkspaces(token, std::move(done));
        };
        (*parts)->session->call<Workspaces>(list, reply);
        return;
    }
    const auto key = usualKognicKey(*m_ledger, account.id, m_options.clock());
    const auto session =
        key ? kognicSession(account, key->keyId) : Result<KognicSession *>(failure(key.error()));
    if (!session) {
        reply(failure(session.error()));
        return;
    }
    KognicService *service = m_kognicParts.value(account.id)->service.get();
    const KognicSession::Operation<Workspaces> list = [service](const Secret &token,
                                                                Reply<Workspaces> done) {
        service->listWorkspaces(token, std::move(done));
    };
    (*session)->call<Workspaces>(list, reply);
}

void AppContext::useWorkspace(const Account &account, const Workspace &workspace,
                              const Reply<void> &reply)
{
    // Only that: the rest of the record may be old by now.
    const auto note = [this, id = account.id, workspace] {
        return m_ledger->changeWorkspace(id, workspace.id, workspace.name);
    };
    if (isKognic(account)) { // which workspace a program writes to is said in each of its requests
        reply(note());
        return;
    }
    const auto parts = partsFor(account);
    if (!parts) {
        reply(failure(parts.error()));
        return;
    }
    (*parts)->session->useWorkspace(workspace.id,
                                    {reply.context(), [reply, note](const Result<void> &moved) {
                                         reply(moved ? note() : moved);
                                     }});
}

QStringList AppContext::checkStepsOf(const Account &account)
{
    return isKognic(account) ? CheckKognic::stepNames() : CheckAccess::stepNames();
}

void AppContext::check(const Account &account, const QString &idOrName,
                       const std::function<void(const CheckStep &)> &step,
                       const Reply<AccessCheck::Steps> &reply)
{
    if (isKognic(account)) {
        const auto parts = kognicPartsFor(account);
        if (!parts) {
            reply(failure(parts.error()));
            return;
        }
        auto *check = new CheckKognic(*(*parts)->service, *m_store, *m_ledger, m_options.clock,
                                      account, reply.context());
        follow(*check, step);
        check->start(idOrName, ending(check, reply));
        return;
    }
    const auto parts = partsFor(account);
    if (!parts) {
        reply(failure(parts.error()));
        return;
    }
    AccountParts *of = *parts;
    const auto begin = [of, step, reply](Secret apiKey) {
        auto *check = new CheckAccess(*of->service, *of->session, reply.context());
        follow(*check, step);
        check->start(std::move(apiKey), ending(check, reply));
    };
    if (idOrName.isEmpty()) {
        begin({});
        return;
    }
    readHeldCredential(*m_ledger, *m_store, account, idOrName,
                       {reply.context(), [begin, reply](Result<Credential> credential) {
                            if (credential) {
                                begin(std::move(credential->secret));
                            } else {
                                reply(failure(credential.error()));
                            }
                        }});
}

Result<ImportCredentialFlow *> AppContext::newImport(QObject *parent)
{
    auto http = HttpClient::create(m_options.http);
    if (!http) {
        return failure(http.error());
    }
    HttpClient *const client = http->release();
    auto *flow = new ImportCredentialFlow(*client, *m_store, *m_ledger, m_options.clock, parent);
    client->setParent(flow); // ends after the flow's own members
    return flow;
}

ForgetCredential *AppContext::newForget(QObject *parent)
{
    return new ForgetCredential({*m_ledger, *m_store, pythonKeyring(), m_options.sdkPlaces},
                                parent);
}

} // namespace keynook
