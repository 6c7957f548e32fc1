// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flows/session.h"
#include "signinscene.h"
#include "standinprocess.h"

namespace keynook::test {

inline const QString north = QStringLiteral("k7north2m4qa");
inline const QString south = QStringLiteral("k7south9x1vb");

/// A test that signs in at keynook-standin, as one of its demo users.
class SignInTest : public QObject
{
protected:
    [[nodiscard]] bool startStandin()
    {
        m_standin = std::make_unique<StandinProcess>();
        return m_standin->isReady();
    }
    [[nodiscard]] QUrl url() const { return QUrl(m_standin->url() + QLatin1Char('/')); }
    [[nodiscard]] QJsonObject demoUser(const char *name) const
    {
        return m_standin->user(QString::fromLatin1(name));
    }
    [[nodiscard]] SignInRequest by(const char *name) const
    {
        const QJsonObject who = demoUser(name);
        SignInRequest request;
        request.email = who.value(QLatin1StringView("email")).toString();
        request.password = Secret(who.value(QLatin1StringView("password")).toString().toUtf8());
        return request;
    }
    /// An API key of the first user, made as Keynook makes one.
    QByteArray newApiKey() const;

private:
    std::unique_ptr<StandinProcess> m_standin;
};

inline QByteArray SignInTest::newApiKey() const
{
    Scene scene(url());
    SignInRequest request = by("ordinary");
    request.workspace = north;
    const auto account = scene.signIn(std::move(request));
    if (!account) {
        return {};
    }
    Session session(scene.service, scene.store, *scene.ledger, *account);
    const auto reply = awaited<Secret>([&](const Reply<Secret> &created) {
        session.callOnce<Secret>(
            [&](const Secret &token, const Reply<Secret> &made) {
                scene.service.createKey(token, account->userId, QStringLiteral("sign-in"), made);
            },
            created);
    });
    auto issued = reply ? scene.service.readIssued(reply->clone(), *account)
                        : Result<Credential>(failure(reply.error()));
    return issued ? issued->secret.reveal().toByteArray() : QByteArray();
}

} // namespace keynook::test
