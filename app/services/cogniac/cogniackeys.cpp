// SPDX-License-Identifier: Apache-2.0
#include "core/ids.h"
#include "core/json.h"
#include "services/cogniac/authorization.h"
#include "services/cogniac/cogniacservice.h"
#include "services/cogniac/keylistsink.h"

#include <QJsonDocument>

namespace keynook {

using cogniac::Attempt;

namespace {

QString keysPath(const QString &userId)
{
    return QStringLiteral("/1/users/%1/apiKeys").arg(userId);
}

/// Ids come from the service or the user; only plain ones may become part of a path.
Result<void> checkedIds(std::initializer_list<QString> ids)
{
    for (const QString &id : ids) {
        if (!isSafeId(id)) {
            return failure(Error::Kind::Usage,
                           CogniacService::tr("This is not the id of a key or a user."),
                           CogniacService::tr("Take the id from the list of keys."));
        }
    }
    return {};
}

} // namespace

void CogniacService::listKeys(const Secret &token, const QString &userId,
                              Reply<std::vector<ApiKey>> reply)
{
    if (auto ids = checkedIds({userId}); !ids) {
        reply(failure(ids.error()));
        return;
    }
    constexpr qint64 listLimit = qint64(256) * 1024 * 1024; // a million keys
    auto get =
        request(HttpRequest::Method::Get, keysPath(userId), cogniac::bearerAuthorization(token));
    const auto sink = std::make_shared<cogniac::KeyListSink>();
    get.bodyLimit = listLimit;
    get.sink = sink;
    send(std::move(get), Attempt::KeyList, reply,
         [reply, sink](const HttpResponse &) { reply(sink->finish()); });
}

void CogniacService::createKey(const Secret &token, const QString &userId, const QString &name,
                               Reply<Secret> reply)
{
    if (auto ids = checkedIds({userId}); !ids) {
        reply(failure(ids.error()));
        return;
    }
    auto post =
        request(HttpRequest::Method::Post, keysPath(userId), cogniac::bearerAuthorization(token));
    const QJsonObject body{{QStringLiteral("description"), name}};
    post.body = Secret(QJsonDocument(body).toJson(QJsonDocument::Compact));
    send(std::move(post), Attempt::KeyCreate, reply,
         [reply](HttpResponse response) { reply(std::move(response.body)); });
}

Result<Credential> CogniacService::readIssued(Secret reply, const Account &account) const
{
    auto secret = extractSecret(reply, "api_key");
    if (!secret) {
        return failure(secret.error());
    }
    const auto object = parseObject(reply.reveal());
    auto key = object ? cogniac::readKey(*object) : Result<ApiKey>(failure(object.error()));
    if (!key) {
        return failure(key.error());
    }
    if (cogniac::keyIdOf(*secret) != key->id) {
        return failure(Error::Kind::Protocol,
                       tr("Cogniac's answer holds a secret that does not belong to its key."),
                       tr("Delete the key and generate another one."));
    }
    return Credential{*std::move(key), *std::move(secret), m_server, account.userId,
                      account.workspaceId};
}

void CogniacService::deleteKey(const Secret &token, const QString &userId, const QString &keyId,
                               Reply<void> reply)
{
    if (auto ids = checkedIds({userId, keyId}); !ids) {
        reply(failure(ids.error()));
        return;
    }
    auto remove = request(HttpRequest::Method::Delete, keysPath(userId) + QLatin1Char('/') + keyId,
                          cogniac::bearerAuthorization(token));
    send(std::move(remove), Attempt::KeyDelete, reply,
         [reply](const HttpResponse &) { reply({}); });
}

} // namespace keynook
