// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secret.h"

#include <QString>
#include <QStringList>

namespace keynook {

/// What a Kognic credentials file holds (contracts/kognic.md 2.1). Everything but the secret and
/// `extra` may be shown; names come from outside and may be any characters at all.
struct KognicCredential
{
    QString clientId;
    Secret clientSecret;
    QString email;
    qint64 userId = 0;
    QString issuer;     ///< the auth server, as the file says it
    QString name;       ///< "API Credentials" when the file has none, as its own client says
    QString created;    ///< ISO 8601 with an offset or Z; empty: unknown
    QString expires;    ///< likewise; empty: never
    QStringList scopes; ///< empty: whatever the service grants
    Secret extra;       ///< a JSON object of the fields that Keynook does not know; empty: none

    [[nodiscard]] KognicCredential clone() const
    {
        return {clientId, clientSecret.clone(), email,   userId, issuer,
                name,     created,              expires, scopes, extra.clone()};
    }
};

} // namespace keynook
