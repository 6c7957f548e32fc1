// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/account.h"
#include "core/reply.h"
#include "core/workspace.h"
#include "flows/login.h"
#include "ledger/ledger.h"
#include "services/cogniac/cogniacservice.h"
#include "vault/secretstore.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace keynook {

/// What the user typed.
struct SignInRequest
{
    QString email; ///< with `password`; with a key: only this user may be signed in, unless empty
    Secret password;
    Secret code;         ///< one-time code, when the service asks for one
    Secret apiKey;       ///< instead of email and password
    QString workspace;   ///< id or name; empty: the only one, or ask
    QString accountName; ///< empty: the email address
};

/// Called when the user belongs to several workspaces; answers with the id of one of them.
using WorkspaceChooser = std::function<void(const QList<Workspace> &, Reply<QString>)>;

/// Signs in to Cogniac and remembers the account.
///
///     password: mfa status ─ needs a code, none given → MfaRequired
///                   │
///               user token ──┐
///     API key: ──────────────┴→ workspaces → one is chosen → its token → user → keychain (read
///     back) → ledger → done
///
/// Nothing is kept before the last two steps, and a keychain that does not take the login fails the
/// whole; so does deleting the flow before it answered. An account of the same user on the same
/// server is signed in again instead of added twice. Errors: those of the service and the keychain,
/// NotFound (no such workspace), Conflict (another account has the name, or the key belongs to
/// another user), MfaRequired.
class SignInFlow final : public QObject
{
    Q_OBJECT
public:
    SignInFlow(CogniacService &service, SecretStore &store, Ledger &ledger,
               WorkspaceChooser chooser, QObject *parent = nullptr);
    ~SignInFlow() override;

    /// Once for each object.
    void start(SignInRequest request, Reply<Account> reply);

private:
    void askMfa();
    void fetchUserToken();
    void fetchWorkspaces();
    void chooseWorkspace(const QList<Workspace> &workspaces);
    void fetchWorkspaceToken();
    void fetchUser();
    void check(const cogniac::User &user);
    void remember(const cogniac::User &user);
    /// Nobody leads to the login of an account that was not saved.
    void takeBack(const QString &accountId, const Error &error);
    void fail(const Error &error);
    [[nodiscard]] Secret authorization() const;
    [[nodiscard]] cogniac::Attempt attempt() const;
    /// A callback for one step: an error ends the flow, a value goes on to `next`.
    template <typename T>
    Reply<T> then(std::function<void(T)> next);

    CogniacService &m_service;
    QPointer<SecretStore> m_store; ///< for the destructor, which may come after it
    Ledger &m_ledger;
    WorkspaceChooser m_chooser;
    SignInRequest m_request;
    Login m_login;
    Workspace m_workspace;
    QString m_unclaimed; ///< the keychain item that is being written and nobody leads to yet
    Reply<Account> m_reply;
};

} // namespace keynook
