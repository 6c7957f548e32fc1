// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/account.h"
#include "core/reply.h"
#include "flows/login.h"
#include "ledger/ledger.h"
#include "services/cogniac/cogniacservice.h"
#include "vault/secretstore.h"

#include <QObject>

#include <functional>
#include <optional>

namespace keynook {

/// An account's way into its service: the token that the keychain holds, renewed once when the
/// service answers 401.
///
///     keychain → token → call ──401──→ renew (API key, or the user's token) → call → result
///
/// Another process may sign the account out, or in again, while a token is on its way. What the
/// keychain has by then is not overwritten, and a login written into a sign-out is taken back:
///
///     new token → ledger: signed in? → the item is still this login? → write → ledger: still
///     signed in? ──no──→ remove → NotSignedIn
///
/// Errors beside those of the calls: NotSignedIn, KeychainLocked, KeychainUnavailable.
class Session final : public QObject
{
    Q_OBJECT
public:
    template <typename T>
    using Operation = std::function<void(const Secret &token, Reply<T>)>;

    Session(CogniacService &service, SecretStore &store, const Ledger &ledger, Account account,
            QObject *parent = nullptr);

    [[nodiscard]] const Account &account() const { return m_account; }

    /// For calls that may be repeated.
    template <typename T>
    void call(Operation<T> operation, Reply<T> reply);
    /// For the one call that must not be.
    template <typename T>
    void callOnce(Operation<T> operation, Reply<T> reply);

    /// Moves to another workspace: a token for it is fetched and kept. Error also: Rejected (not a
    /// member).
    void useWorkspace(const QString &workspaceId, const Reply<void> &reply);
    /// The id of the key that this account signs in with; empty when it signs in otherwise.
    void loginKeyId(const Reply<QString> &reply);

private:
    void load(const Reply<void> &reply);
    void token(const Reply<Secret> &reply);
    void renew(const Reply<Secret> &reply);
    void keep(Secret token, const Reply<Secret> &reply);
    void write(const Reply<Secret> &reply);
    void takeBack(const Reply<Secret> &reply);
    void endSession(const Reply<Secret> &reply);
    [[nodiscard]] bool wasSignedOut() const;

    CogniacService &m_service;
    SecretStore &m_store;
    const Ledger &m_ledger;
    Account m_account;
    std::optional<Login> m_login;
};

template <typename T>
void Session::callOnce(Operation<T> operation, Reply<T> reply)
{
    token({reply.context(), [operation, reply](Result<Secret> token) {
               if (token) {
                   operation(*token, reply);
               } else {
                   reply(failure(token.error()));
               }
           }});
}

template <typename T>
void Session::call(Operation<T> operation, Reply<T> reply)
{
    QObject *context = reply.context();
    const auto again = [this, context, operation, reply](Result<T> result) {
        if (result || result.error().kind != Error::Kind::Unauthorized) {
            reply(std::move(result));
            return;
        }
        renew({context, [operation, reply](Result<Secret> token) {
                   if (token) {
                       operation(*token, reply);
                   } else {
                       reply(failure(token.error()));
                   }
               }});
    };
    // A token that could not be had is no reason to ask for another: only a refused call is.
    token({context, [operation, context, again, reply](Result<Secret> token) {
               if (token) {
                   operation(*token, {context, again});
               } else {
                   reply(failure(token.error()));
               }
           }});
}

} // namespace keynook
