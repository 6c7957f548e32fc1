// SPDX-License-Identifier: Apache-2.0
#include "cogniaclogin.h"

#include "jwt.h"
#include "keystore.h"
#include "randomness.h"
#include "totp.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace keynook::standin {

using Scheme = Authorization::Scheme;

namespace {

Answer unauthorized(const QByteArray &why, const QByteArray &code = "0100006"_ba)
{
    return errorAnswer(401, "Unauthorized: " + why, code);
}

/// What stands between a right password and a token; nothing when nothing does.
std::optional<Answer> obstacle(const User &user, const Call &call)
{
    if (user.kind == UserCase::PasswordExpired) {
        return errorAnswer(403, "Forbidden: the password has expired"_ba, "0100008"_ba);
    }
    if (user.kind == UserCase::ContractEnded) {
        return errorAnswer(403, "Forbidden: the contract has ended"_ba, "0100009"_ba);
    }
    const QByteArray code = call.query.value("otp");
    if (!user.totpSecret.isEmpty() && !acceptsTotp(user.totpSecret, code, epochSeconds())) {
        return errorAnswer(403,
                           code.isEmpty() ? "Forbidden: a one-time code is required"_ba
                                          : "Forbidden: wrong one-time code"_ba,
                           "0100007"_ba);
    }
    return std::nullopt;
}

std::variant<Identity, Answer> identifyPassword(const Authorization &sent)
{
    const int index = userByEmail(sent.name);
    if (index >= 0 && demoUsers()[index].kind == UserCase::SingleSignOn) {
        return errorAnswer(412, "Precondition Failed: this user signs in through single sign-on"_ba,
                           "0100012"_ba);
    }
    if (index < 0 || !equalSecrets(sha256(demoUsers()[index].password), sha256(sent.secret))) {
        return unauthorized("wrong user or password"_ba);
    }
    return Identity{.user = index, .tenant = {}, .scheme = Scheme::Basic};
}

} // namespace

qint64 epochSeconds()
{
    return QDateTime::currentSecsSinceEpoch();
}

CogniacLogin::CogniacLogin(const Service &service)
    : m_service(service)
{
}

std::variant<Identity, Answer> CogniacLogin::identify(const Call &call,
                                                      std::initializer_list<Scheme> schemes) const
{
    const Authorization sent = parseAuthorization(call.authorization);
    if (std::find(schemes.begin(), schemes.end(), sent.scheme) == schemes.end()) {
        return unauthorized("no credential of a kind that this call takes"_ba, "0100001"_ba);
    }
    if (sent.scheme == Scheme::Basic) {
        return identifyPassword(sent);
    }
    if (sent.scheme == Scheme::Bearer) {
        return identifyBearer(sent.secret);
    }
    const auto user = m_service.keys.signIn(sent.name, sent.secret, epochSeconds());
    if (!user) {
        return unauthorized("unknown API key"_ba);
    }
    return Identity{.user = *user, .tenant = {}, .scheme = Scheme::Key};
}

std::variant<Identity, Answer> CogniacLogin::identifyBearer(const QByteArray &token) const
{
    const auto claims = verifyJwt(token, m_service.keys.signingKey(), epochSeconds());
    if (!claims || (*claims)[u"aud"_s] != u"cogniac"_s ||
        (*claims)[u"gen"_s].toInt(-1) != m_service.keys.tokenGeneration()) {
        return unauthorized("the token is expired or not ours"_ba, "0100003"_ba);
    }
    const int user = userById((*claims)[u"sub"_s].toString().toUtf8());
    if (user < 0) {
        return unauthorized("the token's user is unknown"_ba, "0100003"_ba);
    }
    return Identity{
        .user = user, .tenant = (*claims)[u"tid"_s].toString().toUtf8(), .scheme = Scheme::Bearer};
}

const Tenant *CogniacLogin::membership(const User &user, const QByteArray &tenantId)
{
    for (const int index : user.tenants) {
        if (demoTenants()[index].id == tenantId) {
            return &demoTenants()[index];
        }
    }
    return nullptr;
}

QByteArray CogniacLogin::issue(const Identity &identity, const QByteArray &tenant) const
{
    const qint64 now = epochSeconds();
    return signJwt({{u"sub"_s, QString::fromUtf8(identity.account().id)},
                    {u"tid"_s, QString::fromUtf8(tenant)},
                    {u"ema"_s, QString::fromUtf8(identity.account().email)},
                    {u"iat"_s, now},
                    {u"exp"_s, now + m_service.tokenSeconds},
                    {u"aud"_s, u"cogniac"_s},
                    {u"gen"_s, m_service.keys.tokenGeneration()},
                    {u"jti"_s, QString::fromLatin1(randomId(8))}},
                   m_service.keys.signingKey());
}

Answer CogniacLogin::token(const Call &call) const
{
    const auto result = identify(call, {Scheme::Basic, Scheme::Key, Scheme::Bearer});
    return withIdentity(result, [&](const Identity &identity) {
        if (identity.scheme == Scheme::Basic) {
            // Key and Bearer are past this: codes are asked for with the password only.
            if (const auto refusal = obstacle(identity.account(), call)) {
                return *refusal;
            }
        }
        // The Python SDK sends an empty `tenant_id` when it has none.
        QByteArray tenant = call.query.value("tenant_id");
        if (tenant.isEmpty()) {
            tenant = identity.tenant;
        }
        const Tenant *member = membership(identity.account(), tenant);
        if (!tenant.isEmpty() && member == nullptr) {
            return errorAnswer(400, "Invalid Input: not a member of this tenant"_ba, "0100011"_ba);
        }
        QJsonObject reply{
            {u"access_token"_s, QString::fromLatin1(issue(identity, tenant))},
            {u"token_type"_s, u"Bearer"_s},
            {u"expires_in"_s, m_service.tokenSeconds},
            {u"user_id"_s, QString::fromUtf8(identity.account().id)},
            {u"user_email"_s, QString::fromUtf8(identity.account().email)},
        };
        if (member != nullptr) {
            reply.insert(u"tenant_id"_s, QString::fromUtf8(member->id));
            reply.insert(u"tenant_name"_s, member->name);
        }
        return jsonAnswer(reply);
    });
}

} // namespace keynook::standin
