// SPDX-License-Identifier: Apache-2.0
#include "net/httpclient.h"
#include "support/scriptedserver.h"
#include "support/scriptedserverask.h"

#include <QTest>

using namespace keynook;
using namespace keynook::test;

namespace {

const QByteArray unauthorized =
    "HTTP/1.1 401 No\r\nWWW-Authenticate: %1\r\nContent-Length: 2\r\n\r\n{}";

Script challenge(const char *scheme)
{
    return Script::raw(QByteArray(unauthorized).replace("%1", scheme), Script::Then::Keep);
}

} // namespace

/// However an answer fails to come, the server has seen one POST (and one DELETE), and the caller
/// learns that it may have worked.
class TestPostOnce : public QObject
{
    Q_OBJECT
    static void methods();

private slots:
    void arrivesOnce_data();
    void arrivesOnce();
    void arrivesOnceAfterAnIdleConnectionDied_data() { methods(); }
    void arrivesOnceAfterAnIdleConnectionDied();
    void isNotSentWhenNobodyListens_data() { methods(); }
    void isNotSentWhenNobodyListens();
    void carriesItsBody_data();
    void carriesItsBody();
    void leavesOtherRequestsAlone();
    void runsToItsEndWhenTheCallerDies_data() { methods(); }
    void runsToItsEndWhenTheCallerDies();
};

void TestPostOnce::methods()
{
    QTest::addColumn<HttpRequest::Method>("method");
    QTest::newRow("POST") << HttpRequest::Method::Post;
    QTest::newRow("DELETE") << HttpRequest::Method::Delete;
}

void TestPostOnce::arrivesOnce_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<HttpRequest::Method>("method");
    QTest::addColumn<int>("status"); // 0: an error
    const auto row = [](const char *name, const Script &script, int status = 0) {
        QTest::addRow("POST, %s", name) << script << HttpRequest::Method::Post << status;
        QTest::addRow("DELETE, %s", name) << script << HttpRequest::Method::Delete << status;
    };
    using Then = Script::Then;
    row("close after the request", Script::raw({}, Then::Close));
    row("reset after the request", Script::raw({}, Then::Reset));
    row("close inside the status line", Script::raw("HTTP/1.1 20", Then::Close));
    row("reset inside the status line", Script::raw("HTTP/1.1 20", Then::Reset));
    row("close after the header",
        Script::raw("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n", Then::Close));
    row("close inside the header", Script::raw("HTTP/1.1 200 OK\r\nContent-Le", Then::Close));
    row("truncated body",
        Script::raw("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n12345", Then::Close));
    row("truncated chunk",
        Script::raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\na\r\n12345",
                    Then::Close));
    row("silence", Script::silence());
    row("redirect 307", Script::answer(307, {}, {"Location: /elsewhere"}));
    row("redirect 308", Script::answer(308, {}, {"Location: /elsewhere"}));
    row("401 Basic", challenge(R"(Basic realm="x")"), 401);
    row("401 Negotiate", challenge("Negotiate"), 401);
    row("401 NTLM", challenge("NTLM"), 401);
    row("401 Digest", challenge(R"(Digest realm="x", nonce="y", qop="auth")"), 401);
    row("408 and close",
        Script::raw("HTTP/1.1 408 Slow\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"), 408);
    row("429", Script::answer(429, {}, {"Retry-After: 0"}), 429);
    row("503", Script::answer(503, {}, {"Retry-After: 0"}), 503);
    row("503 and close",
        Script::raw("HTTP/1.1 503 No\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"), 503);
    row("garbage", Script::raw("SSH-2.0-OpenSSH_9.2\r\n"));
}

void TestPostOnce::arrivesOnce()
{
    QFETCH(Script, script);
    QFETCH(HttpRequest::Method, method);
    QFETCH(int, status);
    ScriptedServer server;
    server.play({script});
    auto options = quickOptions();
    options.inactivity = std::chrono::milliseconds(600);
    const auto client = clientWith(options);
    const bool isPost = method == HttpRequest::Method::Post;

    const auto got = ask(*client, requestFor(method, server.url(), isPost ? R"({"a":1})" : ""));
    QTest::qWait(50); // a second one would come by now
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.requests().first().method, QByteArray(isPost ? "POST" : "DELETE"));
    QCOMPARE(server.requests().first().body, QByteArray(isPost ? R"({"a":1})" : ""));
    QCOMPARE(got ? got->status : 0, status);
    if (!got) {
        QVERIFY2(got.error().mayHaveHappened, qPrintable(got.error().detail));
        QVERIFY(got.error().sentence != QStringLiteral("no answer"));
    }
}

/// A keep-alive connection that the server has dropped meanwhile must not be tried first.
void TestPostOnce::arrivesOnceAfterAnIdleConnectionDied()
{
    QFETCH(HttpRequest::Method, method);
    ScriptedServer server;
    server.setHandler([](const ServedRequest &request) {
        return request.method == "GET" ? Script::answer(200, "{}") : Script::raw({});
    });
    const auto client = clientWith();
    QVERIFY(ask(*client, requestFor(HttpRequest::Method::Get, server.url())));
    const int before = server.connections();
    const auto got = ask(*client, requestFor(method, server.url(), "x"));
    QVERIFY(!got);
    QTest::qWait(50);
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(server.connections(), before + 1);
}

void TestPostOnce::isNotSentWhenNobodyListens()
{
    QFETCH(HttpRequest::Method, method);
    QUrl url;
    {
        const ScriptedServer server;
        url = server.url();
    }
    const auto client = clientWith();
    const auto got =
        ask(*client, requestFor(method, url, method == HttpRequest::Method::Post ? "x" : ""));
    QVERIFY(!got);
    QCOMPARE(got.error().kind, Error::Kind::Network);
    QVERIFY2(!got.error().mayHaveHappened, qPrintable(got.error().detail));
    QVERIFY(got.error().sentence.contains(QStringLiteral("127.0.0.1")));
    QVERIFY(got.error().next.startsWith(QStringLiteral("Check")));
}

void TestPostOnce::carriesItsBody_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::newRow("empty") << qsizetype(0);
    QTest::newRow("one byte") << qsizetype(1);
    QTest::newRow("as large as Qt's buffer") << qsizetype(16 * 1024);
    QTest::newRow("larger than sockets take at once") << qsizetype(3 * 1024 * 1024);
}

void TestPostOnce::carriesItsBody()
{
    QFETCH(qsizetype, size);
    ScriptedServer server;
    const auto client = clientWith();
    const QByteArray body = QByteArray("abcdefghijklm").repeated(size / 13 + 1).first(size);
    auto request = requestFor(HttpRequest::Method::Post, server.url(), body);
    request.authorization = Secret(QByteArrayView("Bearer abc"));
    const auto got = ask(*client, std::move(request));
    QVERIFY2(got, qPrintable(got ? QString() : got.error().sentence));
    QCOMPARE(got->status, 200);
    QCOMPARE(server.requests().size(), 1);
    const ServedRequest &seen = server.requests().first();
    QVERIFY(seen.body == body);
    QCOMPARE(seen.fields.value("content-type"), QByteArray("application/json"));
    QCOMPARE(seen.fields.value("content-length"), QByteArray::number(size));
    QCOMPARE(seen.fields.value("authorization"), QByteArray("Bearer abc"));
}

/// A POST's fresh connection must not be had by cutting those of the account's other requests.
void TestPostOnce::leavesOtherRequestsAlone()
{
    ScriptedServer server;
    server.setHandler([](const ServedRequest &request) {
        Script script = Script::answer(200, "0123456789");
        if (request.method == "GET") {
            script.piece = 4;
            script.pause = std::chrono::milliseconds(10);
        }
        return script;
    });
    const auto client = clientWith();
    int getStatus = 0;
    client->send(requestFor(HttpRequest::Method::Get, server.url()),
                 Reply<HttpResponse>(this, [&getStatus](Result<HttpResponse> result) {
                     getStatus = result ? result->status : -1;
                 }));
    QTRY_COMPARE(server.count("GET"), 1);
    QVERIFY(ask(*client, requestFor(HttpRequest::Method::Post, server.url(), "x")));
    QTRY_COMPARE(getStatus, 200);
    QCOMPARE(server.requests().size(), 2);
}

void TestPostOnce::runsToItsEndWhenTheCallerDies()
{
    QFETCH(HttpRequest::Method, method);
    ScriptedServer server;
    Script script = Script::answer(200, "0123456789");
    script.piece = 4;
    script.pause = std::chrono::milliseconds(5);
    server.play({script});
    const auto client = clientWith();
    auto caller = std::make_unique<QObject>();
    bool called = false;
    client->send(requestFor(method, server.url(), "x"),
                 Reply<HttpResponse>(caller.get(),
                                     [&called](const Result<HttpResponse> &) { called = true; }));
    QTRY_COMPARE(server.requests().size(), 1);
    caller.reset();
    QTRY_COMPARE(server.bytesSent(), script.bytes.size());
    QTRY_VERIFY(client->children().isEmpty());
    QVERIFY(!called);
    QCOMPARE(server.requests().size(), 1);
}

QTEST_GUILESS_MAIN(TestPostOnce)
#include "tst_postonce.moc"
