// SPDX-License-Identifier: Apache-2.0
#include "services/kognic/kognicreply.h"

#include "awaited.h"
#include "services/kognic/kognicerror.h"
#include "services/kognic/kognichosts.h"

#include <QTest>

using namespace keynook;
using test::word;

class TestKognicReply : public QObject
{
    Q_OBJECT
private slots:
    void tokens_data();
    void tokens();
    void lifetimes_data();
    void lifetimes();
    void workspaces_data();
    void workspaces();
    void workspaceFields();
    void manyWorkspaces();
    void errors_data();
    void errors();
    void wordsOfTheService();
    void hosts_data();
    void hosts();
    void origins_data();
    void origins();
};

void TestKognicReply::tokens_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<QString>("result");
    const auto row = [](const char *reply, const char *result) {
        QTest::newRow(reply) << QByteArray(reply) << QString::fromLatin1(result);
    };
    row(R"({"access_token":"a.b.c","token_type":"bearer","expires_in":3600,"refresh_token":"r"})",
        "a.b.c r 3600");
    row(R"({"access_token":"a"})", "a  0");
    row(R"({"access_token":"a","refresh_token":null})", "a  0");
    row(R"({"access_token":"a","refresh_token":""})", "a  0");
    row(R"({"access_token":"a\/b"})", "a/b  0");
    row("{}", "Protocol");
    row("[]", "Protocol");
    row("", "Protocol");
    row("<html>", "Protocol");
    row(R"({"access_token":""})", "Protocol");
    row(R"({"access_token":null})", "Protocol");
    row(R"({"access_token":7})", "Protocol");
    row(R"({"access_token":"a","access_token":"b"})", "Protocol");
    row(R"({"access_token":"a\r\nX: 1"})", "Protocol");
    row(R"({"access_token":"a"}x)", "Protocol");
    row(R"({"access_token":"a")", "Protocol");
    row(R"({"data":{"access_token":"a"}})", "Protocol");
}

void TestKognicReply::tokens()
{
    QFETCH(const QByteArray, reply);
    QFETCH(const QString, result);
    const auto token = kognic::readToken(Secret(reply));
    QCOMPARE(token ? QStringLiteral("%1 %2 %3")
                         .arg(QString::fromLatin1(token->access.reveal().toByteArray()),
                              QString::fromLatin1(token->refresh.reveal().toByteArray()),
                              QString::number(token->expiresIn))
                   : word(token),
             result);
}

void TestKognicReply::lifetimes_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("3599.9") << qint64(3599);
    QTest::newRow("0") << qint64(0);
    QTest::newRow("-5") << qint64(0);
    QTest::newRow("1e300") << qint64(10) * 365 * 24 * 3600;
    QTest::newRow("\"3600\"") << qint64(0);
    QTest::newRow("null") << qint64(0);
    QTest::newRow("[1]") << qint64(0);
}

void TestKognicReply::lifetimes()
{
    QFETCH(const qint64, seconds);
    const QByteArray reply =
        R"({"access_token":"a","expires_in":)" + QByteArray(QTest::currentDataTag()) + '}';
    const auto token = kognic::readToken(Secret(reply));
    QVERIFY(token.has_value());
    QCOMPARE(token->expiresIn, seconds);
}

void TestKognicReply::workspaces_data()
{
    QTest::addColumn<QString>("ids");
    const auto row = [](const char *reply, const char *ids) {
        QTest::newRow(reply) << QString::fromLatin1(ids);
    };
    row("[]", "");
    row(R"({"data":[]})", "");
    row(R"([{"id":"w-1"}])", "w-1");
    row(R"({"data":[{"id":"w-1"},{"id":"w-2"}],"next":null})", "w-1 w-2");
    row(R"([{"id":17}])", "17");
    row("{}", "Protocol");
    row("null", "Protocol");
    row("", "Protocol");
    row(R"({"data":{"id":"w-1"}})", "Protocol");
    row(R"({"workspaces":[]})", "Protocol");
    row(R"(["w-1"])", "Protocol");
    row(R"([{}])", "Protocol");
    row(R"([{"id":""}])", "Protocol");
    row(R"([{"id":"../x"}])", "Protocol");
    row(R"([{"id":"a b"}])", "Protocol");
    row(R"([{"id":true}])", "Protocol");
    row(R"([{"id":"w-1","id":"w-2"}])", "Protocol");
    row(R"([{"id":"w-1"}]x)", "Protocol");
}

void TestKognicReply::workspaces()
{
    QFETCH(const QString, ids);
    const auto workspaces = kognic::readWorkspaces(QTest::currentDataTag());
    QStringList found;
    for (const Workspace &workspace : workspaces.value_or(QList<Workspace>())) {
        found += workspace.id;
    }
    QCOMPARE(workspaces ? found.join(QLatin1Char(' ')) : word(workspaces), ids);
}

void TestKognicReply::workspaceFields()
{
    const auto workspaces = kognic::readWorkspaces(
        R"([{"id":"w-1","externalId":"x-1","name":"A \u202e B","roles":["developer",7],"new":{}},
            {"id":"w-2","externalId":7,"name":null,"roles":"developer"}])");
    QVERIFY(workspaces.has_value());
    QCOMPARE(workspaces->first().name, QStringLiteral("A \u202e B"));
    QCOMPARE(workspaces->first().externalId, QStringLiteral("x-1"));
    QCOMPARE(workspaces->first().roles, QStringList{QStringLiteral("developer")});
    QCOMPARE(workspaces->last().name, QString());
    QCOMPARE(workspaces->last().externalId, QString());
    QVERIFY(workspaces->last().roles.isEmpty());
}

void TestKognicReply::manyWorkspaces()
{
    QByteArray list = "[";
    for (int i = 0; i < 10'000; ++i) {
        list += (i == 0 ? "" : ",") + (R"({"id":"w-)" + QByteArray::number(i) + R"("})");
    }
    const auto workspaces = kognic::readWorkspaces(list + ']');
    QVERIFY(workspaces.has_value());
    QCOMPARE(workspaces->size(), 10'000);
    QCOMPARE(workspaces->last().id, QStringLiteral("w-9999"));
}

void TestKognicReply::errors_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("says");
    const auto row = [](int status, const char *body, const char *kind, const char *says) {
        QTest::addRow("%d %s", status, body)
            << status << QByteArray(body) << QString::fromLatin1(kind) << QString::fromLatin1(says);
    };
    row(401, R"({"error":"invalid_client"})", "Unauthorized", "does not accept these credentials");
    row(401, "", "Unauthorized", "does not accept these credentials");
    row(401, "<html>", "Unauthorized", "does not accept these credentials");
    row(400, R"({"error":"invalid_client"})", "Unauthorized", "does not accept these credentials");
    row(400, R"({"error":"invalid_scope"})", "Rejected", "scopes");
    row(400, R"({"error":"unsupported_grant_type"})", "Rejected", "found fault");
    row(400, "{}", "Rejected", "found fault");
    row(422, R"({"detail":"x"})", "Rejected", "found fault");
    row(403, R"({"error":"forbidden"})", "Forbidden", "role Developer");
    row(403, "", "Forbidden", "role Developer");
    row(404, "", "NotFound", "does not know");
    row(429, R"({"error":"rate_limited"})", "RateLimited", "slow down");
    row(500, "", "Service", "at the moment");
    row(503, R"({"error":"invalid_client"})", "Service", "at the moment");
    row(100, "", "Protocol", "does not know");
}

void TestKognicReply::errors()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, kind);
    QFETCH(const QString, says);
    const HttpResponse response{status, Secret(body), {}, {}};
    const Error error = kognic::errorFrom(response, kognic::Attempt::Token);
    QCOMPARE(word(error.kind), kind);
    QVERIFY2(error.sentence.contains(says), qPrintable(error.sentence));
    QVERIFY(!error.next.isEmpty());
    QVERIFY(error.detail.startsWith(QStringLiteral("HTTP %1").arg(status)));
    QVERIFY(!error.mayHaveHappened);
}

void TestKognicReply::wordsOfTheService()
{
    const QByteArray body = R"({"error":"invalid_client","error_description":"no \u202e secret )" +
                            QByteArray(40, 'S') + R"( of a@b.example"})";
    const Error error = kognic::errorFrom({401, Secret(body), {}, {}}, kognic::Attempt::Token);
    QVERIFY(error.detail.startsWith(QStringLiteral("HTTP 401: invalid_client: no \\u{202e}")));
    QVERIFY(!error.detail.contains(QStringLiteral("SSSS")));
    QVERIFY(!error.detail.contains(QStringLiteral("b.example")));
    const QByteArray wild = R"({"error":"Invalid Client\n"})";
    QCOMPARE(kognic::errorCode({401, Secret(wild), {}, {}}), QString());
    const Error slow =
        kognic::errorFrom({429, {}, std::chrono::seconds(7), {}}, kognic::Attempt::Call);
    QVERIFY(slow.next.contains(QLatin1Char('7')));
    QVERIFY(kognic::errorFrom({401, {}, {}, {}}, kognic::Attempt::Call)
                .sentence.contains(QStringLiteral("token")));
}

void TestKognicReply::hosts_data()
{
    QTest::addColumn<QString>("others");
    const auto row = [](const char *auth, const char *others) {
        QTest::newRow(auth) << QString::fromLatin1(others);
    };
    row("https://auth.app.kognic.com/", "https://workspace.app.kognic.com/ "
                                        "https://input.app.kognic.com/ https://app.kognic.com/");
    row("https://auth.staging.kognic.com/",
        "https://workspace.staging.kognic.com/ https://input.staging.kognic.com/ "
        "https://staging.kognic.com/");
    row("https://auth.example:8443/",
        "https://workspace.example:8443/ https://input.example:8443/ https://example:8443/");
    row("http://127.0.0.1:4711/",
        "http://127.0.0.1:4711/ http://127.0.0.1:4711/ http://127.0.0.1:4711/");
    row("https://myauth.example/",
        "https://myauth.example/ https://myauth.example/ https://myauth.example/");
}

void TestKognicReply::hosts()
{
    QFETCH(const QString, others);
    const QUrl auth(QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(kognic::workspaceServerOf(auth).toString() + QLatin1Char(' ') +
                 kognic::inputServerOf(auth).toString() + QLatin1Char(' ') +
                 kognic::webAppOf(auth).toString(),
             others);
    QCOMPARE(kognic::defaultAuthServer(), QUrl(QStringLiteral("https://auth.app.kognic.com/")));
}

void TestKognicReply::origins_data()
{
    QTest::addColumn<QString>("origin");
    const auto row = [](const char *text, const char *origin) {
        QTest::newRow(text) << QString::fromLatin1(origin);
    };
    row("https://auth.app.kognic.com", "https://auth.app.kognic.com/");
    row(" auth.app.kognic.com ", "https://auth.app.kognic.com/");
    row("https://auth.app.kognic.com/v1/auth?x=1#y", "https://auth.app.kognic.com/");
    row("HTTPS://Auth.App.Kognic.Com:8443/", "https://auth.app.kognic.com:8443/");
    row("http://127.0.0.1:99", "http://127.0.0.1:99/");
    row("http://localhost:99/", "http://localhost:99/");
    row("http://auth.app.kognic.com", "Usage");
    row("ftp://auth.app.kognic.com", "Usage");
    row("https://me:secret@auth.app.kognic.com", "Usage");
    row("https://", "Usage");
    row("", "Usage");
    row("https://a b", "Usage");
    row("file:///etc/passwd", "Usage");
}

void TestKognicReply::origins()
{
    QFETCH(const QString, origin);
    const auto got = kognic::originOf(QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(got ? got->toString() : word(got), origin);
}

QTEST_GUILESS_MAIN(TestKognicReply)
#include "tst_kognicreply.moc"
