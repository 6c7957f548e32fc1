// SPDX-License-Identifier: Apache-2.0
#include "services/kognic/kognicservice.h"

#include "awaited.h"
#include "fakekognic.h"
#include "support/scriptedserverask.h"

#include <QTest>

using namespace keynook;
using namespace keynook::test;

namespace {

KognicCredential credential()
{
    KognicCredential value;
    value.clientId = QStringLiteral("client-1");
    value.clientSecret = Secret("canary-secret-1");
    return value;
}

struct Client
{
    FakeKognic kognic;
    std::unique_ptr<HttpClient> http = clientWith();
    KognicService service{*http, KognicService::Servers::of(kognic.server.url())};

    Result<kognic::Token> token(const KognicCredential &with = credential())
    {
        return awaited<kognic::Token>(
            [&](const Reply<kognic::Token> &reply) { service.token(with, reply); });
    }
    Result<kognic::Token> refresh(const QByteArray &with)
    {
        return awaited<kognic::Token>([&](const Reply<kognic::Token> &reply) {
            service.refresh(credential(), Secret(with), reply);
        });
    }
    Result<QList<Workspace>> workspaces(const QByteArray &with)
    {
        return awaited<QList<Workspace>>([&](const Reply<QList<Workspace>> &reply) {
            service.listWorkspaces(Secret(with), reply);
        });
    }
    Result<void> projects(const QByteArray &with)
    {
        return awaited<void>(
            [&](const Reply<void> &reply) { service.listProjects(Secret(with), reply); });
    }
};

} // namespace

class TestKognicService : public QObject
{
    Q_OBJECT
private slots:
    void secretInTheHeader();
    void secretInTheForm();
    void colonInTheId();
    void badCredentialIsTriedBothWays();
    void refusals_data();
    void refusals();
    void refusedMethodDoesNotHideTheVerdict();
    void strangeCharacters();
    void scopes();
    void refreshing();
    void lostAnswerIsHarmless();
    void calls();
    void longLists();
    void reachesAnyAnswer();
    void capabilities();
};

void TestKognicService::secretInTheHeader()
{
    Client client;
    const auto token = client.token();
    QVERIFY(token.has_value());
    QCOMPARE(token->access.reveal().toByteArray(), QByteArray("access-1"));
    QCOMPARE(token->refresh.reveal().toByteArray(), QByteArray("refresh-1"));
    QCOMPARE(token->expiresIn, 3600);
    QCOMPARE(client.kognic.requests(),
             QStringList{QStringLiteral("token Basic client_credentials")});
    const ServedRequest &request = client.kognic.server.requests().first();
    QCOMPARE(request.target, QByteArray("/v1/auth/oauth/token"));
    QCOMPARE(request.fields.value("content-type"),
             QByteArray("application/x-www-form-urlencoded;charset=UTF-8"));
    QCOMPARE(request.body, QByteArray("grant_type=client_credentials"));
}

void TestKognicService::secretInTheForm()
{
    Client client;
    client.kognic.takesHeader = false;
    QVERIFY(client.token().has_value());
    QCOMPARE(client.kognic.requests(),
             (QStringList{QStringLiteral("token Basic client_credentials"),
                          QStringLiteral("token form client_credentials")}));
    QCOMPARE(client.kognic.server.requests().last().body,
             QByteArray("grant_type=client_credentials&client_id=client-1&"
                        "client_secret=canary-secret-1"));
}

void TestKognicService::colonInTheId()
{
    Client client;
    client.kognic.clientId = "client:1";
    KognicCredential odd = credential();
    odd.clientId = QStringLiteral("client:1");
    QVERIFY(client.token(odd).has_value());
    QCOMPARE(client.kognic.requests(),
             QStringList{QStringLiteral("token form client_credentials")});
}

void TestKognicService::badCredentialIsTriedBothWays()
{
    Client client;
    client.kognic.clientSecret = "another";
    const auto token = client.token();
    QCOMPARE(word(token), QStringLiteral("Unauthorized"));
    QCOMPARE(client.kognic.requests().size(), 2);
    QVERIFY(!token.error().detail.contains(QStringLiteral("canary")));
    QVERIFY(!token.error().mayHaveHappened);
}

void TestKognicService::refusals_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("requests");
    const auto row = [](int status, const char *body, const char *kind, int requests) {
        QTest::addRow("%d %s", status, body)
            << status << QByteArray(body) << QString::fromLatin1(kind) << requests;
    };
    row(401, "", "Unauthorized", 2);
    row(400, "", "Rejected", 2);
    row(400, R"({"error":"invalid_request"})", "Rejected", 2);
    row(400, R"({"error":"invalid_scope"})", "Rejected", 1);
    row(401, R"({"error":"invalid_token"})", "Unauthorized", 1);
    row(403, "", "Forbidden", 1);
    row(404, "", "NotFound", 1);
    row(429, "", "RateLimited", 1);
    row(500, "", "Service", 1);
    row(503, "", "Service", 1);
    row(200, "", "Protocol", 1);
    row(200, "{}", "Protocol", 1);
    row(302, "", "Protocol", 1);
}

void TestKognicService::refusals()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const int, requests);
    Client client;
    client.kognic.refuse("/", Script::answer(status, body, {"Location: http://127.0.0.1:1/"}));
    const auto token = client.token();
    QTEST(word(token), "kind");
    QCOMPARE(client.kognic.requests().size(), requests);
    QVERIFY(!token.error().mayHaveHappened);
}

void TestKognicService::refusedMethodDoesNotHideTheVerdict()
{
    // The second way gets what a server says that knows only the first.
    Client client;
    client.kognic.server.play(
        {FakeKognic::refusal(401, "invalid_client"), FakeKognic::refusal(400, "invalid_request")});
    QCOMPARE(word(client.token()), QStringLiteral("Unauthorized"));
}

void TestKognicService::strangeCharacters()
{
    Client client;
    client.kognic.takesHeader = false;
    client.kognic.clientSecret = R"(!"#$%&'()*+,-./:;<=>?@[\]^_`{|}~)";
    KognicCredential odd = credential();
    odd.clientSecret = Secret(client.kognic.clientSecret);
    QVERIFY(client.token(odd).has_value());
    client.kognic.takesHeader = true;
    client.kognic.takesForm = false;
    QVERIFY(client.token(odd).has_value());
}

void TestKognicService::scopes()
{
    Client client;
    KognicCredential scoped = credential();
    scoped.scopes = {QStringLiteral("api:read"), QStringLiteral("a&b")};
    QVERIFY(client.token(scoped).has_value());
    QCOMPARE(client.kognic.server.requests().last().body,
             QByteArray("grant_type=client_credentials&scope=api%3Aread%20a%26b"));
}

void TestKognicService::refreshing()
{
    Client client;
    QVERIFY(client.token().has_value());
    const auto token = client.refresh("refresh-1");
    QVERIFY(token.has_value());
    QCOMPARE(token->access.reveal().toByteArray(), QByteArray("access-2"));
    QCOMPARE(client.kognic.requests().last(), QStringLiteral("token Basic refresh_token"));
    QCOMPARE(word(client.refresh("refresh-1")), QStringLiteral("Unauthorized"));
}

void TestKognicService::lostAnswerIsHarmless()
{
    Client client;
    client.kognic.refuse("/", Script::raw({}, Script::Then::Reset));
    const auto token = client.token();
    QCOMPARE(word(token), QStringLiteral("Network"));
    QVERIFY(!token.error().mayHaveHappened);
    QCOMPARE(client.kognic.requests().size(), 1); // sent once, whatever Qt would like
}

void TestKognicService::calls()
{
    Client client;
    QVERIFY(client.token().has_value());
    const auto workspaces = client.workspaces("access-1");
    QVERIFY(workspaces.has_value());
    QCOMPARE(workspaces->first().externalId, QStringLiteral("x-1"));
    QVERIFY(client.projects("access-1").has_value());
    QCOMPARE(word(client.workspaces("old")), QStringLiteral("Unauthorized"));
    QCOMPARE(word(client.projects("old")), QStringLiteral("Unauthorized"));
    client.kognic.refuse("/", FakeKognic::refusal(403, "forbidden"));
    QCOMPARE(word(client.projects("access-1")), QStringLiteral("Forbidden"));
    client.kognic.refuse("/", Script::answer(200, "{}"));
    QCOMPARE(word(client.workspaces("access-1")), QStringLiteral("Protocol"));
}

void TestKognicService::longLists()
{
    Client client;
    QVERIFY(client.token().has_value());
    QByteArray list;
    for (int i = 0; i < 10'000; ++i) {
        list += (i == 0 ? "" : ",") + (R"({"id":"w-)" + QByteArray::number(i) + R"(","name":")" +
                                       QByteArray(200, 'n') + R"("})");
    }
    client.kognic.workspaces = R"({"data":[)" + list + "]}";
    const auto workspaces = client.workspaces("access-1");
    QVERIFY(workspaces.has_value());
    QCOMPARE(workspaces->size(), 10'000);
    client.kognic.refuse("/v1/projects", Script::answer(200, QByteArray(3 * 1024 * 1024, 'x')));
    QVERIFY(client.projects("access-1").has_value());
}

void TestKognicService::reachesAnyAnswer()
{
    Client client;
    const auto answer = awaited<HttpResponse>(
        [&](const Reply<HttpResponse> &reply) { client.service.reach(reply); });
    QVERIFY(answer.has_value());
    QCOMPARE(answer->status, 405);
    QVERIFY(client.kognic.server.requests().first().fields.value("authorization").isEmpty());
}

void TestKognicService::capabilities()
{
    const Capabilities can = KognicService::capabilities();
    QVERIFY(can.issue == Capabilities::Where::Browser);
    QVERIFY(can.revoke == Capabilities::Where::Browser);
    QVERIFY(!can.listsRemotely && !can.reportsLastUse && can.workspaces);
}

QTEST_GUILESS_MAIN(TestKognicService)
#include "tst_kognicservice.moc"
