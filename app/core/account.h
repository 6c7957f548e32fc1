// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QUrl>

namespace keynook {

enum class ServiceId { Cogniac, Kognic };

/// "cogniac", "kognic": in the ledger and in what scripts read; not for people.
[[nodiscard]] inline QString serviceWord(ServiceId service)
{
    return service == ServiceId::Cogniac ? QStringLiteral("cogniac") : QStringLiteral("kognic");
}

/// A sign-in that Keynook remembers. Nothing here is secret.
struct Account
{
    QString id;   ///< made by Keynook: 32 hexadecimal digits; part of the keychain items' names
    QString name; ///< chosen by the user, unique
    ServiceId service = ServiceId::Cogniac;
    QUrl server; ///< origin, with a trailing slash; of Kognic the auth server
    QString email;
    QString userId;
    QString workspaceId;
    QString workspaceName;
    bool signedIn = false;   ///< the keychain should hold a login for it
    QUrl workspaceServer;    ///< where Kognic lists workspaces; empty for Cogniac
    int expiryLeadDays = 14; ///< how long before its end a credential counts as expiring soon

    friend bool operator==(const Account &, const Account &) = default;
};

/// The service's own name, for people.
[[nodiscard]] inline QString serviceTitle(ServiceId service)
{
    return service == ServiceId::Cogniac ? QStringLiteral("Cogniac") : QStringLiteral("Kognic");
}

} // namespace keynook
