// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/scriptedserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <functional>
#include <optional>

namespace keynook::test {

/// One user of Cogniac, in the test's own event loop: behaves as the contract says until a hook
/// makes it misbehave.
struct FakeCogniac
{
    struct Key
    {
        QString id;
        QString name;
        std::optional<qint64> createdAt;
        std::optional<qint64> lastAuth;
    };

    FakeCogniac()
    {
        server.setHandler([this](const ServedRequest &request) { return serve(request); });
    }

    ScriptedServer server;
    QList<Key> keys;
    QSet<QByteArray> tokens{"token-0"}; ///< what a Bearer may be, beside `userToken`
    QByteArray userToken = "user-token";
    QByteArray loginKey = "login1:login-secret"; ///< what a Key may be
    QStringList workspaces{QStringLiteral("t1"), QStringLiteral("t2")};
    qint64 now = 0; ///< when new keys are made

    /// Instead of doing it: a script.
    std::function<std::optional<Script>(const ServedRequest &)> before;
    /// Done, but answered otherwise.
    std::function<Script(const ServedRequest &, const Script &)> after;

    /// Answers requests of `method` whose target ends in `ending` so, without doing anything.
    void refuse(const QByteArray &method, const QByteArray &ending, const Script &script)
    {
        before = [=](const ServedRequest &r) -> std::optional<Script> {
            return r.method == method && r.target.endsWith(ending) ? std::optional(script)
                                                                   : std::nullopt;
        };
    }
    /// Does it, and answers so.
    void answerInstead(const QByteArray &method, const Script &script)
    {
        after = [=](const ServedRequest &r, const Script &proper) {
            return r.method == method ? script : proper;
        };
    }
    void behave()
    {
        before = nullptr;
        after = nullptr;
    }
    void expireTokens() { tokens.clear(); }

    [[nodiscard]] qsizetype count(const QByteArray &method) const { return server.count(method); }
    /// "GET /1/token?tenant_id=t1 Key", in order.
    [[nodiscard]] QStringList requests() const
    {
        QStringList list;
        for (const ServedRequest &r : server.requests()) {
            const QByteArray scheme = r.fields.value("authorization").split(' ').first();
            list += QString::fromLatin1(r.method + ' ' + r.target +
                                        (scheme.isEmpty() ? scheme : ' ' + scheme));
        }
        return list;
    }
    [[nodiscard]] static QByteArray secretOf(const QString &keyId)
    {
        return keyId.toLatin1() + ":secret-of-" + keyId.toLatin1();
    }

private:
    static Script json(const QJsonObject &object, int status = 200)
    {
        return Script::answer(status, QJsonDocument(object).toJson(QJsonDocument::Compact));
    }
    static Script error(int status, const QString &message)
    {
        return json({{QStringLiteral("message"), message}}, status);
    }
    static QJsonValue time(std::optional<qint64> seconds)
    {
        return seconds ? QJsonValue(*seconds) : QJsonValue();
    }
    static QJsonObject keyJson(const Key &key)
    {
        return {{QStringLiteral("key_id"), key.id},
                {QStringLiteral("user_id"), QStringLiteral("u1")},
                {QStringLiteral("description"), key.name},
                {QStringLiteral("email"), QStringLiteral("u1@keynook.example")},
                {QStringLiteral("created_at"), time(key.createdAt)},
                {QStringLiteral("last_auth"), time(key.lastAuth)},
                {QStringLiteral("api_key"), QJsonValue()}};
    }

    Script serve(const ServedRequest &request)
    {
        if (before) {
            if (const auto script = before(request)) {
                return *script;
            }
        }
        const Script proper = perform(request);
        return after ? after(request, proper) : proper;
    }

    Script perform(const ServedRequest &request)
    {
        const QList<QByteArray> target = request.target.split('?');
        const QByteArray &path = target.first();
        if (path == "/1/version") {
            return json({{QStringLiteral("version"), QStringLiteral("1")}});
        }
        const QByteArray sent = request.fields.value("authorization");
        const bool byKey = sent == "Key " + loginKey;
        const QByteArray bearer = sent.startsWith("Bearer ") ? sent.sliced(7) : QByteArray();
        if (!byKey && bearer != userToken && !tokens.contains(bearer)) {
            return error(401, QStringLiteral("Unauthorized ## 0100003 ##"));
        }
        if (path == "/1/token") {
            return issueToken(target.value(1));
        }
        if (path == "/1/users/current/tenants") {
            return tenants();
        }
        if (byKey) {
            return error(401, QStringLiteral("Unauthorized ## 0100001 ##"));
        }
        if (path == "/1/users/current") {
            return json({{QStringLiteral("user_id"), QStringLiteral("u1")},
                         {QStringLiteral("email"), QStringLiteral("u1@keynook.example")}});
        }
        return performOnKeys(request, path);
    }

    Script issueToken(const QByteArray &query)
    {
        const QString tenant = QString::fromLatin1(query).remove(QStringLiteral("tenant_id="));
        if (!tenant.isEmpty() && !workspaces.contains(tenant)) {
            return error(400, QStringLiteral("Invalid Input: not a member ## 0100011 ##"));
        }
        const QByteArray token = "token-" + QByteArray::number(++m_tokensMade);
        tokens.insert(token);
        return json({{QStringLiteral("access_token"), QString::fromLatin1(token)},
                     {QStringLiteral("token_type"), QStringLiteral("Bearer")}});
    }

    Script tenants() const
    {
        QJsonArray list;
        for (const QString &id : workspaces) {
            list += QJsonObject{{QStringLiteral("tenant_id"), id},
                                {QStringLiteral("name"), QStringLiteral("Plant ") + id}};
        }
        return json({{QStringLiteral("tenants"), list}});
    }

    Script performOnKeys(const ServedRequest &request, const QByteArray &path)
    {
        const QByteArray mine = "/1/users/u1/apiKeys";
        if (path == mine && request.method == "GET") {
            QJsonArray list;
            for (const Key &key : keys) {
                list += keyJson(key);
            }
            return json({{QStringLiteral("data"), list}});
        }
        if (path == mine && request.method == "POST") {
            return create(request.body);
        }
        const QString id = QString::fromLatin1(path.sliced(path.lastIndexOf('/') + 1));
        const auto found =
            std::find_if(keys.begin(), keys.end(), [&id](const Key &key) { return key.id == id; });
        if (path.startsWith(mine + '/') && request.method == "DELETE" && found != keys.end()) {
            keys.erase(found);
            return Script::answer(204);
        }
        return error(404, QStringLiteral("Not Found ## 0102404 ##"));
    }

    Script create(const QByteArray &body)
    {
        const QJsonObject object = QJsonDocument::fromJson(body).object();
        const QString id = QStringLiteral("k%1").arg(++m_keysMade);
        keys.append({id, object.value(QLatin1StringView("description")).toString(), now, {}});
        QJsonObject reply = keyJson(keys.last());
        reply.insert(QStringLiteral("api_key"), QString::fromLatin1(secretOf(id)));
        return json(reply);
    }

    int m_tokensMade = 0;
    int m_keysMade = 0;
};

} // namespace keynook::test
