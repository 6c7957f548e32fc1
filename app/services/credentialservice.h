// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/account.h"
#include "core/apikey.h"
#include "core/reply.h"
#include "core/secret.h"
#include "core/workspace.h"

#include <QList>
#include <QObject>
#include <QString>

#include <vector>

namespace keynook {

/// What a service can do, so that nobody has to ask for its name.
struct Capabilities
{
    enum class Where { InApp, Browser };

    Where issue = Where::InApp;
    Where revoke = Where::InApp;
    bool listsRemotely = true;
    bool reportsLastUse = true;
    bool workspaces = true;
    bool expires = false; ///< its credentials end by themselves
    bool signsIn = true; ///< there is a sign-in that can end, besides the credentials
    bool secretBeginsWithId = true; ///< as the service hands it out
};

/// A service that issues credentials, as far as screens and flows need to know it. `token` is the
/// bare access token of a signed-in session. Errors of every call: those of HttpClient, and
/// Unauthorized (401), Forbidden (403), NotFound (404), RateLimited, Rejected, Service, Protocol.
/// Nothing is retried after 401: that is the session's affair.
class CredentialService : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] virtual Capabilities capabilities() const = 0;

    virtual void listKeys(const Secret &token, const QString &userId,
                          Reply<std::vector<ApiKey>> reply) = 0;
    /// Sends one request, once. The answer is the service's whole reply as it came, because it
    /// holds the secret and must be made durable before anything else is tried with it;
    /// `readIssued` understands it.
    virtual void createKey(const Secret &token, const QString &userId, const QString &name,
                           Reply<Secret> reply) = 0;
    /// The key and its secret out of a reply of `createKey`. Error: Protocol.
    [[nodiscard]] virtual Result<Credential> readIssued(Secret reply,
                                                        const Account &account) const = 0;
    virtual void deleteKey(const Secret &token, const QString &userId, const QString &keyId,
                           Reply<void> reply) = 0;
    virtual void listWorkspaces(const Secret &token, Reply<QList<Workspace>> reply) = 0;
};

} // namespace keynook
