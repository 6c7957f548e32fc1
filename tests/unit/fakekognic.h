// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/scriptedserver.h"

#include <QSet>
#include <QStringList>
#include <QUrlQuery>

#include <functional>
#include <optional>

namespace keynook::test {

/// Kognic's auth, workspace and input server in one, in the test's own event loop: behaves as the
/// contract says until a hook makes it misbehave.
struct FakeKognic
{
    FakeKognic()
    {
        server.setHandler([this](const ServedRequest &request) {
            const auto script = before ? before(request) : std::nullopt;
            return script ? *script : perform(request);
        });
    }

    ScriptedServer server;
    QByteArray clientId = "client-1";
    QByteArray clientSecret = "canary-secret-1";
    bool takesHeader = true; ///< client_secret_basic
    bool takesForm = true;   ///< client_secret_post
    qint64 expiresIn = 3600;
    bool givesRefreshTokens = true;
    QByteArray workspaces = R"([{"id":"w-1","externalId":"x-1","name":"Highway"}])";
    /// Instead of doing it: a script.
    std::function<std::optional<Script>(const ServedRequest &)> before;

    /// Answers requests whose target begins so, without doing anything.
    void refuse(const QByteArray &target, const Script &script)
    {
        before = [=](const ServedRequest &r) -> std::optional<Script> {
            return r.target.startsWith(target) ? std::optional(script) : std::nullopt;
        };
    }
    void endTokens() { m_access.clear(); }
    void endRefreshTokens() { m_refresh.clear(); }

    /// "token Basic client_credentials", "token form client_credentials", "GET /v1/projects", in
    /// order.
    [[nodiscard]] QStringList requests() const
    {
        QStringList list;
        for (const ServedRequest &r : server.requests()) {
            const bool basic = r.fields.value("authorization").startsWith("Basic ");
            const QString grant = field(r, "grant_type");
            list += r.method == "POST"
                        ? QStringLiteral("token %1 %2")
                              .arg(basic ? QStringLiteral("Basic") : QStringLiteral("form"), grant)
                        : QString::fromLatin1(r.method + ' ' + r.target);
        }
        return list;
    }
    [[nodiscard]] static QString field(const ServedRequest &request, const char *name)
    {
        return QUrlQuery(QString::fromLatin1(request.body))
            .queryItemValue(QLatin1StringView(name), QUrl::FullyDecoded);
    }
    [[nodiscard]] static Script refusal(int status, const QByteArray &code)
    {
        return Script::answer(status, R"({"error":")" + code + R"("})");
    }

private:
    Script perform(const ServedRequest &request)
    {
        const QByteArray sent = request.fields.value("authorization");
        if (request.method == "POST" && request.target == "/v1/auth/oauth/token") {
            return token(request, sent);
        }
        if (request.target == "/v1/auth/oauth/token") {
            return Script::answer(405);
        }
        if (!sent.startsWith("Bearer ") || !m_access.contains(sent.sliced(7))) {
            return refusal(401, "invalid_token");
        }
        if (request.target == "/v1/workspaces?anyRoleIn=developer") {
            return Script::answer(200, workspaces);
        }
        return request.target == "/v1/projects" ? Script::answer(200, R"({"data":[]})")
                                                : Script::answer(404);
    }

    Script token(const ServedRequest &request, const QByteArray &sent)
    {
        const bool basic =
            takesHeader && sent == "Basic " + (clientId + ':' + clientSecret).toBase64();
        const bool form = takesForm && field(request, "client_id").toLatin1() == clientId &&
                          field(request, "client_secret").toLatin1() == clientSecret;
        if (!basic && !form) {
            return refusal(401, "invalid_client");
        }
        const QByteArray old = field(request, "refresh_token").toLatin1();
        if (field(request, "grant_type") == QLatin1StringView("refresh_token") &&
            !m_refresh.remove(old)) {
            return refusal(401, "invalid_token");
        }
        const QByteArray number = QByteArray::number(++m_made);
        m_access.insert("access-" + number);
        QByteArray reply = R"({"access_token":"access-)" + number +
                           R"(","token_type":"bearer","expires_in":)" +
                           QByteArray::number(expiresIn);
        if (givesRefreshTokens) {
            m_refresh.insert("refresh-" + number);
            reply += R"(,"refresh_token":"refresh-)" + number + '"';
        }
        return Script::answer(200, reply + '}');
    }

    QSet<QByteArray> m_access;
    QSet<QByteArray> m_refresh;
    int m_made = 0;
};

} // namespace keynook::test
