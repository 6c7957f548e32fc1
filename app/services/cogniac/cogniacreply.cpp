// SPDX-License-Identifier: Apache-2.0
#include "services/cogniac/cogniacreply.h"

#include "core/ids.h"
#include "core/json.h"
#include "core/text.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace keynook::cogniac {

namespace {

constexpr QLatin1StringView keyId("key_id");
constexpr QLatin1StringView email("email");

tl::unexpected<Error> unexpectedAnswer(const QString &detail)
{
    return failure(
        Error::Kind::Protocol,
        QCoreApplication::translate("Cogniac", "Cogniac's answer could not be understood."),
        QCoreApplication::translate("Cogniac",
                                    "Check the server address; if it is right, try again later."),
        detail);
}

Result<Workspace> readTenant(const QJsonObject &object)
{
    Workspace workspace;
    auto id = stringMember(object, QLatin1StringView("tenant_id"));
    auto name = stringMember(object, QLatin1StringView("name"));
    auto ends = timeMember(object, QLatin1StringView("contract_end_date"));
    if (!id || !name || !ends || !isSafeId(*id)) {
        return unexpectedAnswer(QStringLiteral("a tenant without a usable id or name"));
    }
    workspace.id = *id;
    workspace.name = *name;
    workspace.contractEnds = *ends;
    for (const auto &role : object.value(QLatin1StringView("roles")).toArray()) {
        workspace.roles += role.toString();
    }
    return workspace;
}

} // namespace

Result<Secret> readToken(Secret reply)
{
    auto token = extractSecret(reply, "access_token");
    if (!token) {
        return token;
    }
    if (const auto rest = parseObject(reply.reveal()); !rest) {
        return failure(rest.error());
    }
    return token;
}

Result<User> readUser(QByteArrayView reply)
{
    const auto object = parseObject(reply);
    if (!object) {
        return failure(object.error());
    }
    const auto id = stringMember(*object, QLatin1StringView("user_id"));
    const auto address = stringMember(*object, email);
    if (!id || !address || !isSafeId(*id) || hasInvisible(*address)) {
        return unexpectedAnswer(QStringLiteral("a user without a usable user_id and email"));
    }
    return User{*id, *address};
}

Result<bool> readMfaStatus(QByteArrayView reply)
{
    const auto object = parseObject(reply);
    if (!object) {
        return failure(object.error());
    }
    const auto totp = stringMember(*object, QLatin1StringView("totp"));
    if (!totp) {
        return failure(totp.error());
    }
    return *totp == QLatin1StringView("active");
}

Result<QList<Workspace>> readTenants(QByteArrayView reply)
{
    const auto object = parseObject(reply);
    if (!object) {
        return failure(object.error());
    }
    const QJsonValue tenants = object->value(QLatin1StringView("tenants"));
    if (!tenants.isArray()) {
        return unexpectedAnswer(QStringLiteral("no list of tenants"));
    }
    QList<Workspace> workspaces;
    for (const auto &item : tenants.toArray()) {
        auto workspace = readTenant(item.toObject());
        if (!workspace) {
            return failure(workspace.error());
        }
        workspaces += *workspace;
    }
    return workspaces;
}

Result<ApiKey> readKey(const QJsonObject &object)
{
    auto id = stringMember(object, keyId);
    auto name = stringMember(object, QLatin1StringView("description"));
    auto address = stringMember(object, email);
    auto created = timeMember(object, QLatin1StringView("created_at"));
    auto used = timeMember(object, QLatin1StringView("last_auth"));
    if (!id || !name || !address || !created || !used) {
        return unexpectedAnswer(QStringLiteral("a field of a key has an unexpected type"));
    }
    if (!isSafeId(*id)) {
        return unexpectedAnswer(QStringLiteral("a key without a usable key_id"));
    }
    return ApiKey{*std::move(id), *std::move(name), *std::move(address), *created, *used};
}

} // namespace keynook::cogniac
