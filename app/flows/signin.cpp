// SPDX-License-Identifier: Apache-2.0
#include "flows/signin.h"

#include "core/ids.h"
#include "services/cogniac/authorization.h"
#include "vault/itemname.h"
#include "vault/takeback.h"

#include <algorithm>

namespace keynook {

using cogniac::Attempt;

SignInFlow::SignInFlow(CogniacService &service, SecretStore &store, Ledger &ledger,
                       WorkspaceChooser chooser, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_store(&store)
    , m_ledger(ledger)
    , m_chooser(std::move(chooser))
{
}

SignInFlow::~SignInFlow()
{
    if (!m_unclaimed.isEmpty() && m_store) {
        m_store->remove(m_unclaimed, {}); // the store does this after the write
    }
}

void SignInFlow::start(SignInRequest request, Reply<Account> reply)
{
    m_request = std::move(request);
    m_reply = std::move(reply);
    if (!m_request.apiKey.isEmpty()) {
        m_login.apiKey = m_request.apiKey.clone();
        fetchWorkspaces();
        return;
    }
    if (m_request.email.isEmpty() || m_request.email.contains(QLatin1Char(':'))) {
        fail({Error::Kind::Usage,
              tr("This is not an email address."),
              tr("Type the address you sign in with."),
              {},
              false});
        return;
    }
    askMfa();
}

template <typename T>
Reply<T> SignInFlow::then(std::function<void(T)> next)
{
    return {this, [this, next](Result<T> result) {
                if (result) {
                    next(*std::move(result));
                } else {
                    fail(result.error());
                }
            }};
}

void SignInFlow::askMfa()
{
    const Reply<bool> answered{
        this, [this](const Result<bool> &needsCode) {
            const bool unknown = !needsCode && needsCode.error().kind == Error::Kind::NotFound;
            if (!needsCode &&
                !unknown) { // an older server has no such call: the token call will tell
                fail(needsCode.error());
            } else if (needsCode.value_or(false) && m_request.code.isEmpty()) {
                fail({Error::Kind::MfaRequired,
                      tr("Cogniac asks for a one-time code."),
                      tr("Type the code that your authenticator shows now."),
                      {},
                      false});
            } else {
                fetchUserToken();
            }
        }};
    m_service.mfaStatus(authorization(), answered);
}

void SignInFlow::fetchUserToken()
{
    // A token of the user, without workspace: a Bearer is traded for any workspace later without
    // another code.
    m_service.token(authorization(), Attempt::PasswordLogin, {}, m_request.code,
                    then<Secret>([this](Secret token) {
                        m_login.userToken = std::move(token);
                        fetchWorkspaces();
                    }));
}

void SignInFlow::fetchWorkspaces()
{
    m_service.tenants(
        authorization(), attempt(),
        then<QList<Workspace>>([this](const QList<Workspace> &list) { chooseWorkspace(list); }));
}

void SignInFlow::chooseWorkspace(const QList<Workspace> &workspaces)
{
    const auto take = [this, workspaces](const QString &idOrName) {
        const auto matches = [&idOrName](const Workspace &w) {
            return w.id == idOrName || w.name == idOrName;
        };
        const auto found = std::find_if(workspaces.begin(), workspaces.end(), matches);
        if (found == workspaces.end()) {
            fail({Error::Kind::NotFound,
                  tr("This user belongs to no workspace with that id or name."),
                  tr("Leave the workspace out to see which there are."),
                  {},
                  false});
            return;
        }
        m_workspace = *found;
        fetchWorkspaceToken();
    };
    if (!m_request.workspace.isEmpty()) {
        take(m_request.workspace);
    } else if (workspaces.size() == 1) {
        take(workspaces.first().id);
    } else if (workspaces.isEmpty()) {
        fetchWorkspaceToken(); // a user without a workspace can still manage keys
    } else {
        m_chooser(workspaces, then<QString>(take));
    }
}

void SignInFlow::fetchWorkspaceToken()
{
    if (m_workspace.id.isEmpty() && !m_login.userToken.isEmpty()) {
        m_login.workspaceToken = m_login.userToken.clone();
        fetchUser();
        return;
    }
    m_service.token(authorization(), attempt(), m_workspace.id, {},
                    then<Secret>([this](Secret token) {
                        m_login.workspaceToken = std::move(token);
                        fetchUser();
                    }));
}

void SignInFlow::fetchUser()
{
    m_service.currentUser(m_login.workspaceToken,
                          then<cogniac::User>([this](const cogniac::User &user) { check(user); }));
}

void SignInFlow::check(const cogniac::User &user)
{
    const bool isSomebodyElse = !m_login.apiKey.isEmpty() && !m_request.email.isEmpty() &&
                                m_request.email.compare(user.email, Qt::CaseInsensitive) != 0;
    if (isSomebodyElse) {
        fail({Error::Kind::Conflict,
              tr("That key belongs to %1, not to %2.").arg(user.email, m_request.email),
              tr("Sign in as %1 there, or leave the address out here.").arg(m_request.email),
              {},
              false});
        return;
    }
    remember(user);
}

void SignInFlow::remember(const cogniac::User &user)
{
    const auto known = m_ledger.accounts();
    if (!known) {
        fail(known.error());
        return;
    }
    const auto same = [this, &user](const Account &account) {
        return account.service == ServiceId::Cogniac && account.server == m_service.server() &&
               account.userId == user.id;
    };
    const auto found = std::find_if(known->begin(), known->end(), same);

    Account account = found != known->end() ? *found : Account{};
    if (account.id.isEmpty()) {
        account.id = newId();
        account.name = user.email.isEmpty() ? user.id : user.email;
    }
    if (!m_request.accountName.isEmpty()) {
        account.name = m_request.accountName;
    }
    const auto taken = std::any_of(known->begin(), known->end(), [&account](const Account &other) {
        return other.name == account.name && other.id != account.id;
    });
    if (taken) {
        fail({Error::Kind::Conflict,
              tr("There is already an account named \"%1\".").arg(account.name),
              tr("Give this one another name."),
              {},
              false});
        return;
    }
    account.server = m_service.server();
    account.email = user.email;
    account.userId = user.id;
    account.workspaceId = m_workspace.id;
    account.workspaceName = m_workspace.name;
    account.signedIn = true;

    const bool isNew = found == known->end();
    // A login that replaces one in use belongs to the same user: it may stay.
    m_unclaimed = isNew || !found->signedIn ? itemname::login(account.id) : QString();
    const Reply<void> kept{this, [this, account, isNew](const Result<void> &written) {
                               m_unclaimed.clear();
                               const auto saved = written ? m_ledger.saveAccount(account) : written;
                               if (saved) {
                                   m_reply(account);
                               } else if (isNew && written) {
                                   takeBack(account.id, saved.error());
                               } else {
                                   fail(saved.error());
                               }
                           }};
    if (isNew) {
        writeOrTakeBack(*m_store, itemname::login(account.id), m_login.toItem(), kept);
    } else {
        writeVerified(*m_store, itemname::login(account.id), m_login.toItem(), kept);
    }
}

void SignInFlow::takeBack(const QString &accountId, const Error &error)
{
    m_store->remove(itemname::login(accountId),
                    {this, [this, error](const Result<void> &) { fail(error); }});
}

void SignInFlow::fail(const Error &error)
{
    m_reply(failure(error));
}

Secret SignInFlow::authorization() const
{
    if (!m_login.apiKey.isEmpty()) {
        return cogniac::keyAuthorization(m_login.apiKey);
    }
    if (!m_login.userToken.isEmpty()) {
        return cogniac::bearerAuthorization(m_login.userToken);
    }
    return cogniac::basicAuthorization(m_request.email, m_request.password);
}

Attempt SignInFlow::attempt() const
{
    return m_login.apiKey.isEmpty() ? Attempt::TokenRenewal : Attempt::KeyLogin;
}

} // namespace keynook
