// SPDX-License-Identifier: Apache-2.0
#include "cogniacclient.h"

#include <QTest>

using namespace keynook;
using namespace keynook::test;
using cogniac::Attempt;

class TestCogniacService : public QObject
{
    Q_OBJECT
private slots:
    void requests_data();
    void requests();
    void tokenQuery_data();
    void tokenQuery();
    void hostileIds_data();
    void hostileIds();
    void repliesAreLimited();
    void remove_data();
    void remove();
    void lineBreakInAToken();
    void capabilities();
};

void TestCogniacService::requests_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("authorization");
    const auto row = [](const char *call, const char *request, const char *authorization) {
        QTest::newRow(call) << QString::fromLatin1(call) << QByteArray(request)
                            << QByteArray(authorization);
    };
    row("mfa", "GET /21/users/mfa/status", "Basic abc");
    row("token", "GET /1/token", "Basic abc");
    row("tenants", "GET /1/users/current/tenants", "Key k:s");
    row("user", "GET /1/users/current", "Bearer tok");
    row("version", "GET /1/version", "");
    row("workspaces", "GET /1/users/current/tenants", "Bearer tok");
    row("list", "GET /1/users/u1/apiKeys", "Bearer tok");
    row("create", "POST /1/users/u1/apiKeys", "Bearer tok");
    row("delete", "DELETE /1/users/u1/apiKeys/k-1_Z", "Bearer tok");
}

void TestCogniacService::requests()
{
    QFETCH(const QString, call);
    QFETCH(const QByteArray, request);
    QFETCH(const QByteArray, authorization);
    Client client;
    client.server.setHandler([](const ServedRequest &) { return Script::answer(418); });
    CogniacService &service = client.service;
    QStringList results;
    const auto tenants = [&](const std::function<void(Reply<QList<Workspace>>)> &begin) {
        results += word(awaited<QList<Workspace>>(begin));
    };
    if (call == QStringLiteral("mfa")) {
        results += word(awaited<bool>(
            [&](const Reply<bool> &reply) { service.mfaStatus(Secret("Basic abc"), reply); }));
    } else if (call == QStringLiteral("token")) {
        results += word(client.token("Basic abc", {}, {}));
    } else if (call == QStringLiteral("tenants")) {
        tenants([&](const Reply<QList<Workspace>> &reply) {
            service.tenants(Secret("Key k:s"), Attempt::KeyLogin, reply);
        });
    } else if (call == QStringLiteral("user")) {
        results += word(awaited<cogniac::User>(
            [&](const Reply<cogniac::User> &reply) { service.currentUser(Secret("tok"), reply); }));
    } else if (call == QStringLiteral("version")) {
        results += word(awaited<HttpResponse>(
            [&](const Reply<HttpResponse> &reply) { service.version(reply); }));
    } else if (call == QStringLiteral("workspaces")) {
        tenants([&](const Reply<QList<Workspace>> &reply) {
            service.listWorkspaces(Secret("tok"), reply);
        });
    } else if (call == QStringLiteral("list")) {
        results += word(client.list());
    } else if (call == QStringLiteral("create")) {
        results += word(client.create());
    } else {
        results += word(client.remove(QStringLiteral("k-1_Z")));
    }
    QCOMPARE(results, QStringList{QStringLiteral("Rejected")}); // 418 reaches each caller
    QCOMPARE(client.server.requests().size(), 1);
    const ServedRequest &sent = client.server.requests().first();
    QCOMPARE(sent.method + ' ' + sent.target, request);
    QCOMPARE(sent.fields.value("authorization"), authorization);
    QCOMPARE(sent.fields.value("accept"), QByteArray("application/json"));
}

void TestCogniacService::tokenQuery_data()
{
    QTest::addColumn<QString>("tenant");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("target");
    const auto row = [](const char *name, const char *tenant, const char *code,
                        const char *target) {
        QTest::newRow(name) << QString::fromUtf8(tenant) << QByteArray(code) << QByteArray(target);
    };
    row("neither", "", "", "/1/token");
    row("tenant", "t1", "", "/1/token?tenant_id=t1");
    row("code", "", "123456", "/1/token?otp=123456");
    row("both", "t1", "123456", "/1/token?tenant_id=t1&otp=123456");
    row("code with a space", "", "123 456", "/1/token?otp=123%20456");
    row("plus", "", "1+2", "/1/token?otp=1%2B2");
    row("another parameter", "", "1&tenant_id=t2", "/1/token?otp=1%26tenant_id%3Dt2");
    row("percent", "", "%31%", "/1/token?otp=%2531%25");
    row("fragment", "", "1#2", "/1/token?otp=1%232");
    row("not ASCII", "", "\xef\xbc\x91", "/1/token?otp=%EF%BC%91");
    row("line break", "", "1\r\nX: y", "/1/token?otp=1%0D%0AX%3A%20y");
    row("hostile tenant", "t1&otp=9", "", "/1/token?tenant_id=t1%26otp%3D9");
    row("tenant not ASCII", "t\xc3\xa4", "", "/1/token?tenant_id=t%C3%A4");
}

void TestCogniacService::tokenQuery()
{
    QFETCH(const QString, tenant);
    QFETCH(const QByteArray, code);
    QFETCH(const QByteArray, target);
    Client client;
    client.server.play({Script::answer(200, R"({"access_token":"T"})")});
    QCOMPARE(word(client.token("Basic abc", tenant, code)), ok);
    QCOMPARE(client.server.requests().size(), 1);
    QCOMPARE(client.server.requests().first().target, target);
}

void TestCogniacService::hostileIds_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("empty") << QString();
    QTest::newRow("parent") << QStringLiteral("..");
    QTest::newRow("path") << QStringLiteral("../../1/users/u2/apiKeys/k");
    QTest::newRow("slash") << QStringLiteral("a/b");
    QTest::newRow("query") << QStringLiteral("a?all=1");
    QTest::newRow("fragment") << QStringLiteral("a#b");
    QTest::newRow("encoded") << QStringLiteral("a%2Fb");
    QTest::newRow("line break") << QStringLiteral("a\r\nX: y");
    QTest::newRow("space") << QStringLiteral("a b");
    QTest::newRow("star") << QStringLiteral("*");
    QTest::newRow("not ASCII") << QStringLiteral("ä");
    QTest::newRow("NUL") << QStringLiteral("a") + QString(QChar(u'\0'));
    QTest::newRow("129") << QString(129, QLatin1Char('a'));
}

void TestCogniacService::hostileIds()
{
    QFETCH(const QString, id);
    Client client;
    const QString usage = QStringLiteral("Usage");
    QCOMPARE(word(client.list(id)), usage);
    QCOMPARE(word(client.create(QStringLiteral("name"), id)), usage);
    QCOMPARE(word(client.remove(id)), usage);
    QCOMPARE(word(client.remove(QStringLiteral("k1"), id)), usage);
    settle();
    QCOMPARE(client.server.connections(), 0);
}

void TestCogniacService::repliesAreLimited()
{
    const QByteArray huge =
        R"({"access_token":"T","x":")" + QByteArray(qsizetype(1024) * 1024, 'x') + "\"}";
    Client client;
    client.server.play({Script::answer(200, huge)});
    QCOMPARE(word(client.token("Basic abc", {}, {})), QStringLiteral("Protocol"));
    const auto created = client.create();
    QCOMPARE(word(created), QStringLiteral("Protocol"));
    QVERIFY(created.error().mayHaveHappened);
    QCOMPARE(client.server.count("POST"), 1);
}

void TestCogniacService::remove_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("result");
    QTest::addColumn<bool>("mayHaveHappened");
    const auto row = [](const char *name, const QByteArray &answer, const char *result,
                        bool happened) {
        QTest::newRow(name) << answer << QString::fromLatin1(result) << happened;
    };
    row("204", Script::answer(204).bytes, "ok", false);
    row("200 with a body", Script::answer(200, "{}").bytes, "ok", false);
    row("404", Script::answer(404).bytes, "NotFound", false);
    row("403", Script::answer(403).bytes, "Forbidden", false);
    row("401", Script::answer(401).bytes, "Unauthorized", false);
    row("429", Script::answer(429).bytes, "RateLimited", false);
    row("500", Script::answer(500).bytes, "Service", true);
    row("cut", {}, "Network", true);
}

void TestCogniacService::remove()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const QString, result);
    QFETCH(const bool, mayHaveHappened);
    Client client;
    client.server.play({Script::raw(answer)});
    const auto removed = client.remove(QStringLiteral("k1"));
    QCOMPARE(word(removed), result);
    QVERIFY(removed || removed.error().mayHaveHappened == mayHaveHappened);
    settle();
    QCOMPARE(client.server.count("DELETE"), 1);
}

/// A credential must not become another header.
void TestCogniacService::lineBreakInAToken()
{
    Client client;
    const auto listed = awaited<Keys>([&](const Reply<Keys> &reply) {
        client.service.listKeys(Secret("tok\r\nX-Evil: 1"), QStringLiteral("u1"), reply);
    });
    QCOMPARE(word(listed), QStringLiteral("Usage"));
    QCOMPARE(client.server.connections(), 0);
}

void TestCogniacService::capabilities()
{
    const Client client;
    const Capabilities can = client.service.capabilities();
    QVERIFY(can.issue == Capabilities::Where::InApp);
    QVERIFY(can.revoke == Capabilities::Where::InApp);
    QVERIFY(can.listsRemotely && can.reportsLastUse && can.workspaces);
    QCOMPARE(CogniacService::defaultServer(), QUrl(QStringLiteral("https://api.cogniac.io/")));
}

QTEST_GUILESS_MAIN(TestCogniacService)
#include "tst_cogniacservice.moc"
