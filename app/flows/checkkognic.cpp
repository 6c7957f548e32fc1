// SPDX-License-Identifier: Apache-2.0
#include "flows/checkkognic.h"

#include "core/text.h"
#include "exchange/kognicfile.h"
#include "flows/heldkognic.h"

#include <algorithm>
#include <tuple>

namespace keynook {

QStringList CheckKognic::stepNames()
{
    return {QStringLiteral("server"), QStringLiteral("token"), QStringLiteral("workspace"), QStringLiteral("permission")};
}

CheckKognic::CheckKognic(KognicService &service, SecretStore &store, Ledger &ledger, Clock clock,
                         Account account, QObject *parent)
    : AccessCheck(stepNames(), parent)
    , m_service(service)
    , m_store(store)
    , m_ledger(ledger)
    , m_clock(std::move(clock))
    , m_account(std::move(account))
{
}

void CheckKognic::start(const QString &idOrName, const Reply<Steps> &reply)
{
    const auto usual = idOrName.isEmpty() ? usualKognicKey(m_ledger, m_account.id, m_clock())
                                          : Result<HeldKey>(HeldKey());
    if (!usual) {
        reply(failure(usual.error()));
        return;
    }
    readHeldKognic(m_ledger, m_store, m_account, idOrName.isEmpty() ? usual->keyId : idOrName,
                   {this, [this, reply](Result<KognicCredential> credential) {
                        if (!credential) {
                            reply(failure(credential.error()));
                            return;
                        }
                        m_credential = *std::move(credential);
                        begin(reply);
                        askServer();
                    }});
}

void CheckKognic::askServer()
{
    m_service.reach({this, [this](const Result<HttpResponse> &response) {
                         if (!response) {
                             fail(response.error());
                             return;
                         }
                         pass(tr("%1 answers.").arg(m_service.servers().auth.host()));
                         askToken();
                     }});
}

void CheckKognic::askToken()
{
    const auto ends = kognicTime(m_credential.expires);
    if (ends && *ends <= m_clock()) {
        refuse({Error::Kind::Unauthorized,
                tr("These credentials have ended."),
                tr("Generate new ones in Kognic's web app and import that file."),
                {},
                false});
        return;
    }
    m_service.token(m_credential, {this, [this](Result<kognic::Token> token) {
                                       m_credential.clientSecret.clear();
                                       if (!token) {
                                           refuse(token.error());
                                           return;
                                       }
                                       m_token = std::move(token->access);
                                       note(Verdict::Good);
                                       pass(tr("The credentials are accepted."));
                                       askWorkspace();
                                   }});
}

void CheckKognic::askWorkspace()
{
    m_service.listWorkspaces(
        m_token, {this, [this](const Result<QList<Workspace>> &workspaces) {
                      if (workspaces) {
                          judgeWorkspaces(*workspaces);
                          return;
                      }
                      Error error = workspaces.error();
                      if (error.kind != Error::Kind::Forbidden) {
                          error.next = tr("Check that %1 is Kognic's workspace server; an account "
                                          "may have another one.")
                                           .arg(m_service.servers().workspaces.host());
                      }
                      refuse(error);
                  }});
}

void CheckKognic::judgeWorkspaces(const QList<Workspace> &workspaces)
{
    const QString wanted = m_account.workspaceId;
    const auto found = std::find_if(workspaces.begin(), workspaces.end(),
                                    [&wanted](const Workspace &w) { return w.id == wanted; });
    if (workspaces.isEmpty() || (!wanted.isEmpty() && found == workspaces.end())) {
        refuse({Error::Kind::Forbidden,
                workspaces.isEmpty()
                    ? tr("The user is a developer in no workspace.")
                    : tr("The user is no developer in the workspace that this account uses."),
                workspaces.isEmpty()
                    ? tr("Ask your organisation's administrator for the role Developer.")
                    : tr("Choose another workspace, or ask its administrator for the role."),
                {},
                false});
        return;
    }
    if (!wanted.isEmpty() || workspaces.size() == 1) {
        const Workspace &one = wanted.isEmpty() ? workspaces.first() : *found;
        pass(tr("The user is a developer in %1.")
                 .arg(visible(one.name.isEmpty() ? one.id : one.name)));
    } else {
        pass(tr("The user is a developer in %n workspaces; programs must say which one they use.",
                nullptr, static_cast<int>(workspaces.size())));
    }
    askPermission();
}

void CheckKognic::askPermission()
{
    m_service.listProjects(m_token, {this, [this](const Result<void> &listed) {
                                         if (!listed) {
                                             refuse(listed.error());
                                             return;
                                         }
                                         pass(tr("The credentials may use Kognic's API."));
                                         finish();
                                     }});
}

void CheckKognic::note(Verdict verdict)
{
    // A verdict that cannot be kept is still told.
    std::ignore = m_ledger.noteVerdict(m_account.id, m_credential.clientId, verdict);
}

void CheckKognic::refuse(const Error &error)
{
    if (error.kind == Error::Kind::Unauthorized) {
        note(Verdict::Refused);
    } else if (error.kind == Error::Kind::Forbidden) {
        note(Verdict::Forbidden);
    }
    fail(error);
}

} // namespace keynook
