// SPDX-License-Identifier: Apache-2.0
#include "flows/checkaccess.h"

#include "core/text.h"
#include "services/cogniac/authorization.h"

#include <algorithm>

namespace keynook {

QStringList CheckAccess::stepNames()
{
    return {QStringLiteral("server"), QStringLiteral("token"), QStringLiteral("user"), QStringLiteral("workspace"), QStringLiteral("permission")};
}

CheckAccess::CheckAccess(CogniacService &service, Session &session, QObject *parent)
    : AccessCheck(stepNames(), parent)
    , m_service(service)
    , m_session(session)
{
}

void CheckAccess::start(Secret apiKey, Reply<std::vector<CheckStep>> reply)
{
    m_apiKey = std::move(apiKey);
    begin(std::move(reply));
    askServer();
}

void CheckAccess::askServer()
{
    m_service.version({this, [this](const Result<HttpResponse> &response) {
                           // Any answer of the service will do; whether this one call exists there
                           // is no matter.
                           if (!response && response.error().kind != Error::Kind::NotFound) {
                               fail(response.error());
                               return;
                           }
                           pass(tr("%1 answers.").arg(m_service.server().host()));
                           askToken();
                       }});
}

void CheckAccess::askToken()
{
    const Reply<Secret> given{this, [this](Result<Secret> token) {
                                  if (!token) {
                                      fail(token.error());
                                      return;
                                  }
                                  m_token = *std::move(token);
                                  pass(m_apiKey.isEmpty() ? tr("The account's sign-in is accepted.")
                                                          : tr("The key is accepted."));
                                  askUser();
                              }};
    if (!m_apiKey.isEmpty()) {
        m_service.token(cogniac::keyAuthorization(m_apiKey), cogniac::Attempt::KeyLogin,
                        m_session.account().workspaceId, {}, given);
        return;
    }
    // A call behind the session, so that an old token is renewed on the way.
    const Session::Operation<Secret> current = [this](const Secret &token,
                                                      const Reply<Secret> &reply) {
        const auto kept = std::make_shared<Secret>(token.clone()); // std::function must be copyable
        m_service.currentUser(token, {this, [kept, reply](const Result<cogniac::User> &user) {
                                          reply(user ? Result<Secret>(std::move(*kept))
                                                     : Result<Secret>(failure(user.error())));
                                      }});
    };
    m_session.call<Secret>(current, given);
}

void CheckAccess::askUser()
{
    m_service.currentUser(m_token, {this, [this](const Result<cogniac::User> &user) {
                                        if (!user) {
                                            fail(user.error());
                                            return;
                                        }
                                        m_userId = user->id;
                                        pass(tr("It belongs to %1.").arg(visible(user->email)));
                                        askWorkspace();
                                    }});
}

void CheckAccess::askWorkspace()
{
    m_service.listWorkspaces(
        m_token,
        {this, [this](const Result<QList<Workspace>> &workspaces) {
             if (!workspaces) {
                 fail(workspaces.error());
                 return;
             }
             const QString wanted = m_session.account().workspaceId;
             const auto found =
                 std::find_if(workspaces->begin(), workspaces->end(),
                              [&wanted](const Workspace &w) { return w.id == wanted; });
             if (found != workspaces->end()) {
                 pass(tr("The user is a member of %1.").arg(visible(found->name)));
             } else if (wanted.isEmpty()) {
                 pass(tr(
                     "The user belongs to no workspace; programs that need one will be refused."));
             } else {
                 fail({Error::Kind::Forbidden,
                       tr("The user is not a member of the workspace that this account uses."),
                       tr("Choose another workspace, or ask its administrator for access."),
                       {},
                       false});
                 return;
             }
             askPermission();
         }});
}

void CheckAccess::askPermission()
{
    m_service.listKeys(m_token, m_userId, {this, [this](const Result<std::vector<ApiKey>> &keys) {
                                               if (keys) {
                                                   pass(tr("The user may manage API keys."));
                                                   finish();
                                               } else {
                                                   fail(keys.error());
                                               }
                                           }});
}

} // namespace keynook
