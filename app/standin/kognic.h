// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http.h"
#include "people.h"
#include "router.h"
#include "service.h"

#include <QByteArray>

#include <optional>
#include <variant>

namespace keynook::standin {

/// Kognic's token endpoint and the two calls that check a credential (contracts/kognic.md,
/// contracts/standin.md). The service has no public calls that manage credentials, so there are
/// none here: a page of its own does that (kognicweb.h).
class Kognic
{
public:
    explicit Kognic(const Service &service);

    /// Adds every route to `router`, which must not outlive this object.
    void addTo(Router &router);

    /// The secret of a demo credential. It is derived from the state's random signing key, so it
    /// survives a restart without being written anywhere.
    static QByteArray clientSecret(const KognicClient &client, const QByteArray &signingKey);

private:
    Answer token(const Call &call) const;
    Answer clientCredentials(const Call &call, const Params &form) const;
    Answer refresh(const Params &form) const;
    Answer grant(const KognicClient &client, const QByteArray &scope) const;
    QByteArray issue(const KognicClient &client, const QByteArray &scope,
                     const QByteArray &audience, qint64 seconds) const;
    /// The credential whose token for `audience` this is, or nothing.
    std::optional<KognicClient> clientOfToken(const QByteArray &token, const QByteArray &audience,
                                              QByteArray *scope) const;
    /// The demo or generated credential with this id, as long as it has not expired.
    std::optional<KognicClient> clientById(const QByteArray &id) const;
    bool fits(const QByteArray &clientId, const QByteArray &secret) const;
    /// The Bearer's credential when it has a role somewhere; else the 401 or 403.
    std::variant<KognicClient, Answer> caller(const Call &call) const;
    Answer projects(const Call &call) const;
    Answer workspaces(const Call &call) const;

    const Service &m_service;
};

} // namespace keynook::standin
