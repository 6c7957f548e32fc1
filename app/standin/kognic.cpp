// SPDX-License-Identifier: Apache-2.0
#include "kognic.h"

#include "jwt.h"
#include "keystore.h"
#include "randomness.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keynook::standin {

namespace {

const QByteArray accessAudience = "kognic"_ba;
const QByteArray refreshAudience = "kognic-refresh"_ba;
constexpr qint64 refreshSeconds = 30LL * 24 * 3600;

/// The roles that every demo credential has in its workspaces.
const QStringList &workspaceRoles()
{
    static const QStringList roles{u"developer"_s, u"member"_s};
    return roles;
}

bool isGranted(const QByteArray &scope)
{
    const QStringList wanted = QString::fromUtf8(scope).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(wanted.begin(), wanted.end(),
                       [](const QString &one) { return grantedScopes().contains(one); });
}

const KognicClient *demoClientById(const QByteArray &id)
{
    for (const KognicClient &client : demoClients()) {
        if (client.clientId == id) {
            return &client;
        }
    }
    return nullptr;
}

QJsonObject workspaceJson(const Workspace &workspace)
{
    return {
        {u"id"_s, QString::fromUtf8(workspace.id)},
        {u"externalId"_s, workspace.externalId},
        {u"name"_s, workspace.name},
        {u"organizationId"_s, 17},
        {u"roles"_s, QJsonArray::fromStringList(workspaceRoles())},
    };
}

} // namespace

Kognic::Kognic(const Service &service)
    : m_service(service)
{
}

void Kognic::addTo(Router &router)
{
    using Parts = QByteArrayList;
    router.add("POST", "/v1/auth/oauth/token",
               [this](const Call &call, const Parts &) { return token(call); });
    router.add("GET", "/v1/projects",
               [this](const Call &call, const Parts &) { return projects(call); });
    router.add("GET", "/v1/workspaces",
               [this](const Call &call, const Parts &) { return workspaces(call); });
}

QByteArray Kognic::clientSecret(const KognicClient &client, const QByteArray &signingKey)
{
    return base64Url(hmacSha256(signingKey, "kognic client secret\n" + client.clientId));
}

std::optional<KognicClient> Kognic::clientById(const QByteArray &id) const
{
    if (const KognicClient *demo = demoClientById(id)) {
        return *demo;
    }
    const auto saved = m_service.keys.client(id);
    const KognicUser *user = saved ? kognicUserById(saved->userId) : nullptr;
    if (user == nullptr || epochSeconds() >= saved->expiresAt) {
        return std::nullopt;
    }
    return KognicClient{saved->id, user->email, user->id, saved->name, user->workspaces};
}

bool Kognic::fits(const QByteArray &clientId, const QByteArray &secret) const
{
    if (const KognicClient *demo = demoClientById(clientId)) {
        return equalSecrets(clientSecret(*demo, m_service.keys.signingKey()), secret);
    }
    const auto saved = m_service.keys.client(clientId);
    return saved && equalSecrets(saved->secretHash, sha256(secret));
}

Answer Kognic::token(const Call &call) const
{
    if (call.contentType != "application/x-www-form-urlencoded") {
        return oauthError(400, "invalid_request"_ba, "the body must be a form"_ba);
    }
    const Params form = parseForm(call.body);
    const QByteArray grantType = form.value("grant_type");
    if (grantType == "client_credentials") {
        return clientCredentials(call, form);
    }
    if (grantType == "refresh_token") {
        return refresh(form);
    }
    if (grantType.isEmpty()) {
        return oauthError(400, "invalid_request"_ba, "grant_type is missing"_ba);
    }
    return oauthError(400, "unsupported_grant_type"_ba, "this grant type is not supported"_ba);
}

Answer Kognic::clientCredentials(const Call &call, const Params &form) const
{
    Authorization sent = parseAuthorization(call.authorization);
    if (sent.scheme != Authorization::Scheme::Basic) {
        sent.name = form.value("client_id");
        sent.secret = form.value("client_secret");
    }
    const auto client = clientById(sent.name);
    if (!client || !fits(sent.name, sent.secret)) {
        return oauthError(401, "invalid_client"_ba, "unknown client or wrong secret"_ba);
    }
    const QByteArray scope = form.value("scope");
    if (!isGranted(scope)) {
        return oauthError(400, "invalid_scope"_ba, "a requested scope is unknown"_ba);
    }
    return grant(*client, scope);
}

Answer Kognic::refresh(const Params &form) const
{
    QByteArray scope;
    const auto client = clientOfToken(form.value("refresh_token"), refreshAudience, &scope);
    if (!client) {
        return oauthError(401, "invalid_token"_ba, "the refresh token is expired or not ours"_ba);
    }
    return grant(*client, scope);
}

Answer Kognic::grant(const KognicClient &client, const QByteArray &scope) const
{
    QJsonObject reply{
        {u"access_token"_s,
         QString::fromLatin1(issue(client, scope, accessAudience, m_service.tokenSeconds))},
        {u"refresh_token"_s,
         QString::fromLatin1(issue(client, scope, refreshAudience, refreshSeconds))},
        {u"token_type"_s, u"bearer"_s},
        {u"expires_in"_s, m_service.tokenSeconds},
    };
    if (!scope.isEmpty()) {
        reply.insert(u"scope"_s, QString::fromUtf8(scope));
    }
    return jsonAnswer(reply);
}

QByteArray Kognic::issue(const KognicClient &client, const QByteArray &scope,
                         const QByteArray &audience, qint64 seconds) const
{
    const qint64 now = epochSeconds();
    return signJwt({{u"sub"_s, QString::fromUtf8(client.clientId)},
                    {u"tid"_s, QString()},
                    {u"ema"_s, QString::fromUtf8(client.email)},
                    {u"iat"_s, now},
                    {u"exp"_s, now + seconds},
                    {u"aud"_s, QString::fromUtf8(audience)},
                    {u"scope"_s, QString::fromUtf8(scope)},
                    {u"gen"_s, m_service.keys.tokenGeneration()},
                    {u"jti"_s, QString::fromLatin1(randomId(8))}},
                   m_service.keys.signingKey());
}

std::optional<KognicClient>
Kognic::clientOfToken(const QByteArray &token, const QByteArray &audience, QByteArray *scope) const
{
    const auto claims = verifyJwt(token, m_service.keys.signingKey(), epochSeconds());
    if (!claims || (*claims)[u"aud"_s] != QString::fromUtf8(audience)) {
        return std::nullopt;
    }
    // A refresh token outlives the access tokens that are ended early: that is its purpose.
    if (audience == accessAudience &&
        (*claims)[u"gen"_s].toInt(-1) != m_service.keys.tokenGeneration()) {
        return std::nullopt;
    }
    if (scope != nullptr) {
        *scope = (*claims)[u"scope"_s].toString().toUtf8();
    }
    return clientById((*claims)[u"sub"_s].toString().toUtf8());
}

std::variant<KognicClient, Answer> Kognic::caller(const Call &call) const
{
    const Authorization sent = parseAuthorization(call.authorization);
    const auto client = sent.scheme == Authorization::Scheme::Bearer
                            ? clientOfToken(sent.secret, accessAudience, nullptr)
                            : std::nullopt;
    if (!client) {
        return oauthError(401, "invalid_token"_ba, "the token is missing, expired or not ours"_ba);
    }
    if (client->workspaces.isEmpty()) {
        return oauthError(403, "forbidden"_ba, "the user has no role in any workspace"_ba);
    }
    return *client;
}

Answer Kognic::projects(const Call &call) const
{
    const auto client = caller(call);
    if (const auto *refusal = std::get_if<Answer>(&client)) {
        return *refusal;
    }
    return jsonAnswer({{u"data"_s, QJsonArray()}});
}

Answer Kognic::workspaces(const Call &call) const
{
    const auto client = caller(call);
    if (const auto *refusal = std::get_if<Answer>(&client)) {
        return *refusal;
    }
    const QString role = QString::fromUtf8(call.query.value("anyRoleIn"));
    QJsonArray list;
    if (role.isEmpty() || workspaceRoles().contains(role)) {
        for (const int index : std::get<KognicClient>(client).workspaces) {
            list.append(workspaceJson(demoWorkspaces()[index]));
        }
    }
    return {.body = QJsonDocument(list).toJson(QJsonDocument::Compact)};
}

} // namespace keynook::standin
