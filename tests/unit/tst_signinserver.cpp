// SPDX-License-Identifier: Apache-2.0
#include "signinscene.h"
#include "support/scriptedserver.h"

#include <QTest>

using namespace keynook;
using namespace keynook::test;

namespace {

/// A service with one user of one workspace.
Script answerOf(const ServedRequest &request)
{
    const QByteArray path = request.target.split('?').first();
    if (path == "/21/users/mfa/status") {
        return Script::answer(200, R"({"totp":"inactive"})");
    }
    if (path == "/1/token") {
        return Script::answer(200, R"({"access_token":"tok"})");
    }
    if (path == "/1/users/current") {
        return Script::answer(200, R"({"user_id":"u1","email":"a@b.c"})");
    }
    return Script::answer(200, R"({"tenants":[{"tenant_id":"t1","name":"One"}]})");
}

SignInRequest anyUser()
{
    SignInRequest request;
    request.email = QStringLiteral("a@b.c");
    request.password = Secret("pass");
    return request;
}

} // namespace

class TestSignInServer : public QObject
{
    Q_OBJECT
private slots:
    void olderServer();
    void hostileAnswers_data();
    void hostileAnswers();
    void passwordGoesOnlyWhereItMust();
};

/// Without the call that tells whether a code is needed, the token call will.
void TestSignInServer::olderServer()
{
    ScriptedServer server;
    server.setHandler([](const ServedRequest &request) {
        return request.target.contains("mfa") ? Script::answer(404) : answerOf(request);
    });
    Scene scene(server.url());
    QCOMPARE(word(scene.signIn(anyUser())), QStringLiteral("ok"));
}

void TestSignInServer::hostileAnswers_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char *name, const char *path, const QByteArray &answer,
                        const char *kind) {
        QTest::newRow(name) << QByteArray(path) << answer << QString::fromLatin1(kind);
    };
    row("mfa garbage", "/21/users/mfa/status", Script::answer(200, "x").bytes, "Protocol");
    row("mfa 500", "/21/users/mfa/status", Script::answer(500).bytes, "Service");
    row("token garbage", "/1/token", Script::answer(200, "{}").bytes, "Protocol");
    row("token twice", "/1/token",
        Script::answer(200, R"({"access_token":"a","access_token":"b"})").bytes, "Protocol");
    row("token redirects", "/1/token", Script::answer(307, {}, {"Location: /x"}).bytes, "Protocol");
    row("token empty", "/1/token", Script::answer(204).bytes, "Protocol");
    row("tenants 401", "/1/users/current/tenants", Script::answer(401).bytes, "Unauthorized");
    row("hostile tenant", "/1/users/current/tenants",
        Script::answer(200, R"({"tenants":[{"tenant_id":"../t"}]})").bytes, "Protocol");
    row("user garbage", "/1/users/current", Script::answer(200, "[]").bytes, "Protocol");
    row("hostile user", "/1/users/current",
        Script::answer(200, R"({"user_id":"u1/../u2","email":"a"})").bytes, "Protocol");
    row("user cut", "/1/users/current", {}, "Network");
}

void TestSignInServer::hostileAnswers()
{
    QFETCH(const QByteArray, path);
    QFETCH(const QByteArray, answer);
    QFETCH(const QString, kind);
    ScriptedServer server;
    server.setHandler([&](const ServedRequest &request) {
        return request.target.split('?').first() == path ? Script::raw(answer) : answerOf(request);
    });
    Scene scene(server.url());
    QCOMPARE(word(scene.signIn(anyUser())), kind);
    QVERIFY(scene.isUntouched());
}

void TestSignInServer::passwordGoesOnlyWhereItMust()
{
    ScriptedServer server;
    server.setHandler(answerOf);
    Scene scene(server.url());
    QVERIFY(scene.signIn(anyUser()));
    QStringList seen;
    for (const ServedRequest &request : server.requests()) {
        seen += QString::fromLatin1(request.target + ' ' +
                                    request.fields.value("authorization").split(' ').first());
    }
    QCOMPARE(seen, QStringList({QStringLiteral("/21/users/mfa/status Basic"),
                                QStringLiteral("/1/token Basic"),
                                QStringLiteral("/1/users/current/tenants Bearer"),
                                QStringLiteral("/1/token?tenant_id=t1 Bearer"),
                                QStringLiteral("/1/users/current Bearer")}));
}

QTEST_GUILESS_MAIN(TestSignInServer)
#include "tst_signinserver.moc"
