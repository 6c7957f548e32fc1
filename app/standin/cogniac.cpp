// SPDX-License-Identifier: Apache-2.0
#include "cogniac.h"

#include "keystore.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <optional>

using namespace Qt::StringLiterals;

namespace keynook::standin {

using Scheme = Authorization::Scheme;

namespace {

constexpr double bornAt =
    1'577'836'800.25; // users and tenants carry fractional seconds, keys do not
constexpr qint64 endedAt = 1'609'459'199;
constexpr qsizetype longestDescription = 1000;

QString text(const QByteArray &utf8)
{
    return QString::fromUtf8(utf8);
}

Answer keyNotFound()
{
    return errorAnswer(404, "Not Found: no such API key"_ba, "0102404"_ba);
}

Answer notWritten()
{
    return errorAnswer(500, "the state could not be written"_ba, "0900500"_ba);
}

Answer version()
{
    return jsonAnswer(
        {{u"version"_s, QStringLiteral(KEYNOOK_VERSION)}, {u"service"_s, u"keynook-standin"_s}});
}

QJsonObject userJson(const User &user)
{
    return {
        {u"user_id"_s, text(user.id)},
        {u"email"_s, text(user.email)},
        {u"given_name"_s, text(user.givenName)},
        {u"surname"_s, text(user.surname)},
        {u"title"_s, QJsonValue()},
        {u"created_at"_s, bornAt},
        {u"modified_at"_s, bornAt},
    };
}

/// `{"description": str}`, or the answer that refuses the body.
std::variant<QString, Answer> readDescription(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject()) {
        return invalidBodyAnswer("body"_ba, "the body is not a JSON object"_ba);
    }
    const QJsonValue value = document.object()[u"description"_s];
    if (value.isUndefined() || value.isNull() || value.toString(u"-"_s).isEmpty()) {
        return errorAnswer(400, "Invalid Input: description is required"_ba, "0402002"_ba);
    }
    if (!value.isString()) {
        return invalidBodyAnswer("description"_ba, "str type expected"_ba);
    }
    if (value.toString().size() > longestDescription) {
        return invalidBodyAnswer("description"_ba, "at most 1000 characters"_ba);
    }
    return value.toString();
}

} // namespace

Cogniac::Cogniac(const Service &service)
    : m_service(service)
    , m_login(service)
{
}

void Cogniac::addTo(Router &router)
{
    using Parts = QByteArrayList;
    router.add("GET", "/1/token",
               [this](const Call &call, const Parts &) { return m_login.token(call); });
    router.add("GET", "/21/users/mfa/status",
               [this](const Call &call, const Parts &) { return mfaStatus(call); });
    router.add("GET", "/1/users/current/tenants",
               [this](const Call &call, const Parts &) { return userTenants(call); });
    router.add("GET", "/1/users/*",
               [this](const Call &call, const Parts &parts) { return user(call, parts[0]); });
    router.add("GET", "/1/tenants/*",
               [this](const Call &call, const Parts &parts) { return tenant(call, parts[0]); });
    router.add("GET", "/app/cli-auth",
               [this](const Call &call, const Parts &) { return cliAuth(call); });
    router.add("GET", "/1/version", [](const Call &, const Parts &) { return version(); });
    router.add("GET", "/1/authversion", [this](const Call &call, const Parts &) {
        return withIdentity(m_login.identify(call, {Scheme::Bearer}),
                            [](const Identity &) { return version(); });
    });
    addKeyRoutes(router);
}

void Cogniac::addKeyRoutes(Router &router)
{
    using Parts = QByteArrayList;
    router.add("POST", "/1/users/*/apiKeys",
               [this](const Call &call, const Parts &parts) { return createKey(call, parts[0]); });
    router.add("GET", "/1/users/*/apiKeys",
               [this](const Call &call, const Parts &parts) { return listKeys(call, parts[0]); });
    router.add("GET", "/1/users/*/apiKeys/*",
               [this](const Call &call, const Parts &parts) { return getKey(call, parts); });
    router.add("DELETE", "/1/users/*/apiKeys/*",
               [this](const Call &call, const Parts &parts) { return deleteKey(call, parts); });
}

Answer Cogniac::mfaStatus(const Call &call) const
{
    const auto result = m_login.identify(call, {Scheme::Basic, Scheme::Key, Scheme::Bearer});
    return withIdentity(result, [](const Identity &identity) {
        const bool active = !identity.account().totpSecret.isEmpty();
        return jsonAnswer({{u"totp"_s, active ? u"active"_s : u"inactive"_s}});
    });
}

Answer Cogniac::user(const Call &call, const QByteArray &id) const
{
    return withIdentity(m_login.identify(call, {Scheme::Bearer}), [&](const Identity &identity) {
        if (id == "current" || id == identity.account().id) {
            return jsonAnswer(userJson(identity.account()));
        }
        return userById(id) < 0
                   ? errorAnswer(404, "Not Found: no such user"_ba, "0102000"_ba)
                   : errorAnswer(403, "Forbidden: not your own user record"_ba, "0102003"_ba);
    });
}

Answer Cogniac::userTenants(const Call &call) const
{
    const auto result = m_login.identify(call, {Scheme::Basic, Scheme::Key, Scheme::Bearer});
    return withIdentity(result, [](const Identity &identity) {
        const User &user = identity.account();
        QJsonArray tenants;
        for (const int index : user.tenants) {
            const bool ended = user.kind == UserCase::ContractEnded;
            tenants.append(QJsonObject{
                {u"tenant_id"_s, text(demoTenants()[index].id)},
                {u"name"_s, demoTenants()[index].name},
                {u"roles"_s, QJsonArray{text(user.role)}},
                {u"contract_end_date"_s, ended ? QJsonValue(endedAt) : QJsonValue()},
            });
        }
        return jsonAnswer({{u"tenants"_s, tenants}});
    });
}

Answer Cogniac::tenant(const Call &call, const QByteArray &id) const
{
    return withIdentity(m_login.identify(call, {Scheme::Bearer}), [&](const Identity &identity) {
        if (id == "current" && identity.tenant.isEmpty()) {
            return errorAnswer(400, "Invalid Input: the token belongs to no tenant"_ba,
                               "0100011"_ba);
        }
        const QByteArray wanted = id == "current" ? identity.tenant : id;
        const Tenant *tenant = CogniacLogin::membership(identity.account(), wanted);
        if (tenant == nullptr) {
            return errorAnswer(404, "Not Found: no such tenant"_ba, "0103000"_ba);
        }
        return jsonAnswer({
            {u"tenant_id"_s, text(tenant->id)},
            {u"name"_s, tenant->name},
            {u"description"_s, tenant->description},
            {u"created_by"_s, u"setup@keynook.example"_s},
            {u"created_at"_s, bornAt},
            {u"modified_at"_s, bornAt},
            {u"region"_s, QJsonValue()}, // the Python SDK fails without the field
        });
    });
}

std::variant<Identity, Answer> Cogniac::keyOwner(const Call &call, const QByteArray &userId) const
{
    auto result = m_login.identify(call, {Scheme::Bearer});
    if (const auto *identity = std::get_if<Identity>(&result)) {
        if (userId == "current" || userById(userId) < 0) {
            return errorAnswer(400, "Invalid Input: bad user id"_ba, "0102000"_ba);
        }
        if (userId != identity->account().id) {
            return errorAnswer(403, "Forbidden: not your own API keys"_ba, "0102003"_ba);
        }
        if (identity->account().kind == UserCase::NoPermission) {
            return errorAnswer(403, "Forbidden: your role may not manage API keys"_ba,
                               "0102004"_ba);
        }
    }
    return result;
}

Answer Cogniac::createFor(int user, const QString &description) const
{
    const auto created = m_service.keys.create(user, description, epochSeconds());
    if (!created) {
        return notWritten();
    }
    return jsonAnswer({
        {u"api_key"_s, text(created->id + ':' + created->secret)},
        {u"created_at"_s, created->createdAt},
        {u"description"_s, description},
        {u"email"_s, text(demoUsers()[user].email)},
        {u"key_id"_s, text(created->id)},
        {u"user_id"_s, text(demoUsers()[user].id)},
    });
}

Answer Cogniac::createKey(const Call &call, const QByteArray &userId) const
{
    return withIdentity(keyOwner(call, userId), [&](const Identity &identity) {
        const auto description = readDescription(call.body);
        if (const auto *refusal = std::get_if<Answer>(&description)) {
            return *refusal;
        }
        return createFor(identity.user, std::get<QString>(description));
    });
}

Answer Cogniac::listKeys(const Call &call, const QByteArray &userId) const
{
    return withIdentity(keyOwner(call, userId), [&](const Identity &identity) {
        return Answer{.body = m_service.keys.list(identity.user)};
    });
}

Answer Cogniac::getKey(const Call &call, const QByteArrayList &parts) const
{
    return withIdentity(keyOwner(call, parts[0]), [&](const Identity &identity) {
        const auto key = m_service.keys.get(identity.user, parts[1]);
        return key ? Answer{.body = *key} : keyNotFound();
    });
}

Answer Cogniac::deleteKey(const Call &call, const QByteArrayList &parts) const
{
    return withIdentity(keyOwner(call, parts[0]), [&](const Identity &identity) {
        switch (m_service.keys.remove(identity.user, parts[1])) {
        case KeyStore::Removal::Done:
            return Answer{.status = 204};
        case KeyStore::Removal::NotFound:
            return keyNotFound();
        case KeyStore::Removal::NotWritten:
            break;
        }
        return notWritten();
    });
}

Answer Cogniac::cliAuth(const Call &call) const
{
    bool isNumber = false;
    const int port = call.query.value("port").toInt(&isNumber);
    const QByteArray state = call.query.value("state");
    if (!isNumber || port < 1 || port > 65535 || state.isEmpty()) {
        return errorAnswer(400, "Invalid Input: port and state are required"_ba, "0100400"_ba);
    }
    QByteArray error = call.query.value("error");
    if (error.isEmpty()) {
        error = m_service.cliAuthError;
    }
    QByteArray outcome = "error=" + error.toPercentEncoding();
    if (error.isEmpty()) {
        const auto created =
            m_service.keys.create(0, u"cogniac CLI, browser sign-in"_s, epochSeconds());
        if (!created) {
            return notWritten();
        }
        outcome = "code=" + QByteArray(created->id + ':' + created->secret).toPercentEncoding();
    }
    Answer answer{.status = 302};
    answer.headers.append({"Location"_ba, "http://127.0.0.1:" + QByteArray::number(port) + "/cb?" +
                                              outcome + "&state=" + state.toPercentEncoding()});
    return answer;
}

} // namespace keynook::standin
