// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http.h"
#include "people.h"
#include "service.h"

#include <QByteArray>

#include <functional>
#include <initializer_list>
#include <variant>

namespace keynook::standin {

/// Who a request comes from.
struct Identity
{
    int user = -1;     ///< index into demoUsers()
    QByteArray tenant; ///< the tenant of a Bearer token, or empty
    Authorization::Scheme scheme = Authorization::Scheme::None;

    const User &account() const { return demoUsers()[user]; }
};

/// Cogniac's ways to prove who one is (contracts/cogniac.md 1.1 and 1.2).
class CogniacLogin
{
public:
    explicit CogniacLogin(const Service &service);

    /// Checks the request's credential when its scheme is one of `schemes`; otherwise, and when it
    /// is wrong, the 401 (412 for a password of a single sign-on user) to answer.
    std::variant<Identity, Answer>
    identify(const Call &call, std::initializer_list<Authorization::Scheme> schemes) const;

    /// `GET /1/token`: checks what only a sign-in checks (one-time code, expired password, ended
    /// contract, membership of `tenant_id`) and issues a token.
    Answer token(const Call &call) const;

    /// A tenant as the token and tenant routes know it; nullptr when the user is no member.
    static const Tenant *membership(const User &user, const QByteArray &tenantId);

private:
    std::variant<Identity, Answer> identifyBearer(const QByteArray &token) const;
    QByteArray issue(const Identity &identity, const QByteArray &tenant) const;

    const Service &m_service;
};

/// Answers with `refusal` or lets `handler` answer for the identity.
template <typename Handler>
Answer withIdentity(const std::variant<Identity, Answer> &result, Handler handler)
{
    if (const auto *refusal = std::get_if<Answer>(&result)) {
        return *refusal;
    }
    return handler(std::get<Identity>(result));
}

} // namespace keynook::standin
