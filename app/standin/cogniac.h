// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cogniaclogin.h"
#include "router.h"
#include "service.h"

namespace keynook::standin {

/// Cogniac's public calls as its clients see them (contracts/cogniac.md, contracts/standin.md).
class Cogniac
{
public:
    explicit Cogniac(const Service &service);

    /// Adds every route to `router`, which must not outlive this object.
    void addTo(Router &router);

private:
    Answer mfaStatus(const Call &call) const;
    Answer user(const Call &call, const QByteArray &id) const;
    Answer userTenants(const Call &call) const;
    Answer tenant(const Call &call, const QByteArray &id) const;
    Answer createKey(const Call &call, const QByteArray &userId) const;
    Answer listKeys(const Call &call, const QByteArray &userId) const;
    Answer getKey(const Call &call, const QByteArrayList &parts) const;
    Answer deleteKey(const Call &call, const QByteArrayList &parts) const;
    Answer cliAuth(const Call &call) const;

    void addKeyRoutes(Router &router);
    /// The Bearer's own identity when `userId` is its id and it may manage keys; else the refusal.
    std::variant<Identity, Answer> keyOwner(const Call &call, const QByteArray &userId) const;
    Answer createFor(int user, const QString &description) const;

    const Service &m_service;
    CogniacLogin m_login;
};

} // namespace keynook::standin
