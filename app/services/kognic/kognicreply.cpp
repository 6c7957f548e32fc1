// SPDX-License-Identifier: Apache-2.0
#include "services/kognic/kognicreply.h"

#include "core/ids.h"
#include "core/json.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace keynook::kognic {

namespace {

tl::unexpected<Error> unexpectedAnswer(const QString &detail)
{
    return failure(
        Error::Kind::Protocol,
        QCoreApplication::translate("Kognic", "Kognic's answer could not be understood."),
        QCoreApplication::translate("Kognic",
                                    "Check the server address; if it is right, try again later."),
        detail);
}

Result<Workspace> readWorkspace(const QJsonObject &object)
{
    const QJsonValue id = object.value(QLatin1StringView("id"));
    Workspace workspace;
    workspace.id = id.isDouble() ? QString::number(id.toInteger()) : id.toString();
    if (!isSafeId(workspace.id)) {
        return unexpectedAnswer(QStringLiteral("a workspace without a usable id"));
    }
    workspace.name = object.value(QLatin1StringView("name")).toString();
    workspace.externalId = object.value(QLatin1StringView("externalId")).toString();
    for (const auto &role : object.value(QLatin1StringView("roles")).toArray()) {
        if (role.isString()) {
            workspace.roles += role.toString();
        }
    }
    return workspace;
}

} // namespace

Result<Token> readToken(Secret reply)
{
    Token token;
    auto access = extractSecret(reply, "access_token", Escapes::Resolve);
    if (!access) {
        return failure(access.error());
    }
    // Optional, and of no use when it is null: then the credential gives the next token.
    if (auto refresh = extractSecret(reply, "refresh_token", Escapes::Resolve)) {
        token.refresh = *std::move(refresh);
    }
    const auto rest = parseObject(reply.reveal());
    if (!rest) {
        return failure(rest.error());
    }
    constexpr double longest = 10.0 * 365 * 24 * 3600;
    const double seconds = rest->value(QLatin1StringView("expires_in")).toDouble();
    token.access = *std::move(access);
    token.expiresIn = static_cast<qint64>(std::clamp(seconds, 0.0, longest));
    return token;
}

Result<QList<Workspace>> readWorkspaces(QByteArrayView reply)
{
    const auto value = parseJson(reply);
    if (!value) {
        return failure(value.error());
    }
    const QJsonValue list =
        value->isObject() ? value->toObject().value(QLatin1StringView("data")) : *value;
    if (!list.isArray()) {
        return unexpectedAnswer(QStringLiteral("no list of workspaces"));
    }
    QList<Workspace> workspaces;
    for (const auto &item : list.toArray()) {
        auto workspace = readWorkspace(item.toObject());
        if (!workspace) {
            return failure(workspace.error());
        }
        workspaces += *workspace;
    }
    return workspaces;
}

} // namespace keynook::kognic
