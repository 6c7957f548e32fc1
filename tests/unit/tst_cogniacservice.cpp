// SPDX-License-Identifier: Apache-2.0
#include "awaited.h"
#include "services/cogniac/authorization.h"
#include "services/cogniac/cogniacservice.h"
#include "support/scriptedserver.h"
#include "support/scriptedserverask.h"

#include <QJsonDocument>
#include <QTest>
#include <QUrlQuery>

using namespace keynook;
using cogniac::Attempt;
using test::awaited;
using test::Script;
using test::word;
using Keys = std::vector<ApiKey>;
using Then = Script::Then;

namespace {

const QString ok = QStringLiteral("ok");

struct Client
{
    test::ScriptedServer server;
    std::unique_ptr<HttpClient> http = test::clientWith();
    CogniacService service{*http, server.url()};

    Result<Keys> list(const QString &user = QStringLiteral("u1"))
    {
        return awaited<Keys>(
            [&](const Reply<Keys> &reply) { service.listKeys(Secret("tok"), user, reply); });
    }
    Result<Secret> create(const QString &name = QStringLiteral("name"),
                          const QString &user = QStringLiteral("u1"))
    {
        return awaited<Secret>([&](const Reply<Secret> &reply) {
            service.createKey(Secret("tok"), user, name, reply);
        });
    }
    Result<void> remove(const QString &key, const QString &user = QStringLiteral("u1"))
    {
        return awaited<void>(
            [&](const Reply<void> &reply) { service.deleteKey(Secret("tok"), user, key, reply); });
    }
    Result<Secret> token(const QByteArray &authorization, const QString &tenant,
                         const QByteArray &code)
    {
        return awaited<Secret>([&](const Reply<Secret> &reply) {
            service.token(Secret(authorization), Attempt::PasswordLogin, tenant, Secret(code),
                          reply);
        });
    }
};

QByteArray element(int i)
{
    return R"({"key_id":"k)" + QByteArray::number(i) + R"(","description":"name \"[{)" +
           QByteArray::number(i) + R"(}],\\","email":"u@x","created_at":17)" +
           QByteArray::number(i) + R"(.5,"last_auth":null})";
}

QByteArray listOf(int count)
{
    QByteArray json = "{\"data\":[";
    for (int i = 0; i < count; ++i) {
        json += (i == 0 ? "" : ",\n ") + element(i);
    }
    return json + "]}";
}

} // namespace

class TestCogniacService : public QObject
{
    Q_OBJECT
private slots:
    void serverFromInput_data();
    void serverFromInput();
    void loginPage_data();
    void loginPage();
    void requests_data();
    void requests();
    void tokenQuery_data();
    void tokenQuery();
    void hostileIds_data();
    void hostileIds();
    void longListInOddChunks_data();
    void longListInOddChunks();
    void listBeginsAnew_data();
    void listBeginsAnew();
    void badLists_data();
    void badLists();
    void createBody_data();
    void createBody();
    void createReplyComesRaw_data();
    void createReplyComesRaw();
    void createIsSentOnce_data();
    void createIsSentOnce();
    void repliesAreLimited();
    void readIssued_data();
    void readIssued();
    void readIssuedGives();
    void remove_data();
    void remove();
    void lineBreakInAToken();
    void capabilities();
};

void TestCogniacService::serverFromInput_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("server"); // empty: refused
    const auto good = [](const char *input, const char *server) {
        QTest::newRow(input) << QString::fromUtf8(input) << QString::fromUtf8(server);
    };
    const auto wrong = [](const char *input) {
        QTest::newRow(input) << QString::fromUtf8(input) << QString();
    };
    good("https://api.cogniac.io/", "https://api.cogniac.io/");
    good("https://api.cogniac.io", "https://api.cogniac.io/");
    good("api.cogniac.io", "https://api.cogniac.io/");
    good("  api.cogniac.io\n", "https://api.cogniac.io/");
    good("https://api.cogniac.io/1", "https://api.cogniac.io/");
    good("https://api.cogniac.io/1/", "https://api.cogniac.io/");
    good("api.cogniac.io/21//", "https://api.cogniac.io/");
    good("HTTPS://API.Cogniac.IO/1", "https://api.cogniac.io/");
    good("https://edge.example.com:8443", "https://edge.example.com:8443/");
    good("edge.example.com:8443/1", "https://edge.example.com:8443/");
    good("http://127.0.0.1:8080", "http://127.0.0.1:8080/");
    good("http://localhost:8080/1", "http://localhost:8080/");
    good("http://[::1]:8080", "http://[::1]:8080/");
    good("https://[2001:db8::1]", "https://[2001:db8::1]/");
    wrong("");
    wrong("   ");
    wrong("/");
    wrong("/1");
    wrong("https://");
    wrong("https:///1");
    wrong("http://");
    wrong("https:");
    wrong("http://api.cogniac.io");
    wrong("http://127.0.0.1.example.com");
    wrong("http://localhost.example.com");
    wrong("http://10.0.0.1");
    wrong("ftp://api.cogniac.io");
    wrong("file:///etc/passwd");
    wrong("javascript://api.cogniac.io");
    wrong("https://user@api.cogniac.io");
    wrong("https://user:pass@api.cogniac.io");
    wrong("api.cogniac.io@evil.example");
    wrong("https://api.cogniac.io/app");
    wrong("https://api.cogniac.io/v1");
    wrong("https://api.cogniac.io/1/1");
    wrong("https://api.cogniac.io/1?x=1");
    wrong("https://api.cogniac.io?x");
    wrong("https://api.cogniac.io#x");
    wrong("https://api cogniac.io");
    wrong("https://api.cogniac.io:99999");
    wrong("https://api.cogniac.io:x");
    wrong("https://api.cogniac.io\\@evil.example");
    wrong("https://api.cogniac.io\nhttps://evil.example");
    wrong("https://%00.example");
}

void TestCogniacService::serverFromInput()
{
    QFETCH(const QString, input);
    QFETCH(const QString, server);
    const auto read = CogniacService::serverFromInput(input);
    QCOMPARE(read ? read->toString(QUrl::FullyEncoded) : QString(), server);
    if (!read) {
        QCOMPARE(word(read), QStringLiteral("Usage"));
        QVERIFY(!read.error().next.isEmpty());
    }
}

void TestCogniacService::loginPage_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("page");
    const QString query = QStringLiteral("/app/cli-auth?port=40001&state=aZ-_0");
    const auto row = [&query](const char *server, const char *origin) {
        QTest::newRow(server) << QString::fromLatin1(server) << QString::fromLatin1(origin) + query;
    };
    row("https://api.cogniac.io/", "https://cogniac.io");
    row("https://api.eu.cogniac.io:8443/", "https://eu.cogniac.io:8443");
    row("https://edge.example.com/", "https://edge.example.com");
    row("https://api-test.example.com/", "https://api-test.example.com");
    row("https://www.api.example.com/", "https://www.api.example.com");
    row("http://127.0.0.1:9/", "http://127.0.0.1:9");
}

void TestCogniacService::loginPage()
{
    QFETCH(const QString, server);
    QFETCH(const QString, page);
    const QUrl url = CogniacService::loginPage(QUrl(server), 40001, "aZ-_0");
    QCOMPARE(url.toString(QUrl::FullyEncoded), page);
}

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
    client.server.setHandler([](const test::ServedRequest &) { return Script::answer(418); });
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
    const test::ServedRequest &sent = client.server.requests().first();
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
    test::settle();
    QCOMPARE(client.server.connections(), 0);
}

void TestCogniacService::longListInOddChunks_data()
{
    QTest::addColumn<int>("piece");
    QTest::newRow("at once") << 0;
    QTest::newRow("977 bytes") << 977;
    QTest::newRow("65 537 bytes") << 65'537;
}

void TestCogniacService::longListInOddChunks()
{
    QFETCH(const int, piece);
    Client client;
    Script script = Script::answer(200, listOf(5000));
    script.piece = piece;
    script.pause = std::chrono::milliseconds(0);
    client.server.play({script});
    const auto keys = client.list();
    QCOMPARE(word(keys), ok);
    QCOMPARE(keys->size(), std::size_t(5000));
    for (int i = 0; i < 5000; ++i) {
        const ApiKey &key = keys->at(std::size_t(i));
        QCOMPARE(key.id, QStringLiteral("k%1").arg(i));
        QCOMPARE(key.name, QStringLiteral("name \"[{%1}],\\").arg(i));
        QVERIFY(key.createdAt == std::optional<qint64>(QStringLiteral("17%1").arg(i).toLongLong()));
        QVERIFY(!key.lastAuth);
    }
}

void TestCogniacService::listBeginsAnew_data()
{
    QTest::addColumn<QByteArray>("first");
    const QByteArray whole = Script::answer(200, listOf(2000)).bytes;
    QTest::newRow("503") << Script::answer(503, "no").bytes;
    QTest::newRow("cut after the head") << whole.first(60);
    QTest::newRow("cut in the middle") << whole.first(whole.size() / 2);
    QTest::newRow("cut before the end") << whole.chopped(1);
    QTest::newRow("nothing") << QByteArray();
}

/// A second try must not add to what the first has brought.
void TestCogniacService::listBeginsAnew()
{
    QFETCH(const QByteArray, first);
    Client client;
    client.server.play({Script::raw(first), Script::answer(200, listOf(3))});
    const auto keys = client.list();
    QCOMPARE(word(keys), ok);
    QCOMPARE(keys->size(), std::size_t(3));
    QVERIFY(client.server.requests().size() >= 2); // Qt may ask once more by itself
}

void TestCogniacService::badLists_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("result");
    const QString bad = QStringLiteral("Protocol");
    const auto row = [](const char *name, const QByteArray &json, const QString &result) {
        QTest::newRow(name) << json << result;
    };
    row("no keys", R"({"data":[]})", ok);
    row("more beside", R"({"paging":{"next":null},"data":[{"key_id":"k1"}],"count":1})", ok);
    row("nothing", "", bad);
    row("null", "null", bad);
    row("without data", "{}", bad);
    row("data null", R"({"data":null})", bad);
    row("data an object", R"({"data":{"key_id":"k1"}})", bad);
    row("list at the top", R"([{"key_id":"k1"}])", bad);
    row("a word in the list", R"({"data":["k1"]})", bad);
    row("a number in the list", R"({"data":[{"key_id":"k1"},7]})", bad);
    row("a list in the list", R"({"data":[[{"key_id":"k1"}]]})", bad);
    row("element without id", R"({"data":[{"description":"x"}]})", bad);
    row("hostile id", R"({"data":[{"key_id":"../k1"}]})", bad);
    row("hostile id behind good ones", listOf(600).chopped(2) + R"(,{"key_id":"a/b"}]})", bad);
    row("id named twice", R"({"data":[{"key_id":"k1","key_id":"k2"}]})", bad);
    row("same member twice, escaped", R"({"data":[{"key_id":"k1","key\u005fid":"k2"}]})", bad);
    row("data twice", R"({"data":[{"key_id":"k1"}],"data":[{"key_id":"k2"}]})", bad);
    row("time a text", R"({"data":[{"key_id":"k1","created_at":"now"}]})", bad);
    row("cut in a name", R"({"data":[{"key_id":"k1","description":"x)", bad);
    row("cut between", R"({"data":[{"key_id":"k1"},)", bad);
    row("closing bracket missing", R"({"data":[{"key_id":"k1"}})", bad);
    row("text behind", R"({"data":[{"key_id":"k1"}]}x)", bad);
    row("a second document", R"({"data":[]}{"data":[]})", bad);
    row("page", "<html><body>hotel</body></html>", bad);
    row("binary", QByteArray(4096, '\xff'), bad);
    row("deep element",
        R"({"data":[{"key_id":"k1","x":)" + QByteArray(40, '[') + QByteArray(40, ']') + "}]}", bad);
    row("deep beside",
        R"({"x":)" + QByteArray(100'000, '[') + QByteArray(100'000, ']') + R"(,"data":[]})", bad);
    row("only brackets", QByteArray(1'000'000, '['), bad);
    row("huge element",
        R"({"data":[{"key_id":"k1","description":")" + QByteArray(70'000, 'x') + "\"}]}", bad);
    row("huge envelope", R"({"x":")" + QByteArray(9'000'000, 'x') + R"(","data":[]})", bad);
}

void TestCogniacService::badLists()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, result);
    Client client;
    client.server.play({Script::answer(200, json)});
    QCOMPARE(word(client.list()), result);
    QCOMPARE(client.server.requests().size(), 1); // asking again would not make it better
}

void TestCogniacService::createBody_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << QStringLiteral("camera 7");
    QTest::newRow("quotes") << QStringLiteral("a\"b\\c");
    QTest::newRow("braces") << QStringLiteral("\"},{\"description\":\"x");
    QTest::newRow("not ASCII") << QStringLiteral("Süd \U0001f511");
    QTest::newRow("long") << QString(120, QLatin1Char('x'));
}

void TestCogniacService::createBody()
{
    QFETCH(const QString, name);
    Client client;
    QVERIFY(client.create(name));
    const test::ServedRequest &sent = client.server.requests().first();
    const QJsonObject expected{{QStringLiteral("description"), name}};
    QCOMPARE(QJsonDocument::fromJson(sent.body).object(), expected);
    QCOMPARE(sent.fields.value("content-type"), QByteArray("application/json"));
    QCOMPARE(sent.fields.value("content-length").toLongLong(), sent.body.size());
}

void TestCogniacService::createReplyComesRaw_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("good") << 200 << QByteArray(R"({"key_id":"k1","api_key":"k1:s"})");
    QTest::newRow("created") << 201 << QByteArray("{}");
    QTest::newRow("garbage") << 200 << QByteArray("\xff\xfe\0garbage", 10);
    QTest::newRow("page") << 200 << QByteArray("<html>");
    QTest::newRow("nothing") << 200 << QByteArray();
    QTest::newRow("no content") << 204 << QByteArray();
    QTest::newRow("large") << 200 << QByteArray(qsizetype(1024) * 1024, 'x');
}

/// Whatever it is, it may hold the only copy of a secret.
void TestCogniacService::createReplyComesRaw()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    Client client;
    client.server.play({Script::answer(status, body)});
    const auto reply = client.create();
    QCOMPARE(word(reply), ok);
    QVERIFY(reply->reveal() == QByteArrayView(body));
}

void TestCogniacService::createIsSentOnce_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("mayHaveHappened");
    const auto row = [](const char *name, const QByteArray &answer, const char *kind,
                        bool happened) {
        QTest::newRow(name) << answer << QString::fromLatin1(kind) << happened;
    };
    row("cut at once", {}, "Network", true);
    row("cut in the status line", "HTTP/1.", "Network", true);
    row("cut in the head", "HTTP/1.1 200 OK\r\nContent-Le", "Network", true);
    row("cut in the body", "HTTP/1.1 200 OK\r\nContent-Length: 90\r\n\r\n{\"api_key", "Network",
        true);
    row("not HTTP", "SSH-2.0-x\r\n\r\n", "Network", true);
    row("redirect", Script::answer(307, {}, {"Location: /elsewhere"}).bytes, "Protocol", true);
    row("500", Script::answer(500).bytes, "Service", true);
    row("502", Script::answer(502).bytes, "Service", true);
    row("503", Script::answer(503, {}, {"Retry-After: 0"}).bytes, "Service", true);
    row("429", Script::answer(429, {}, {"Retry-After: 0"}).bytes, "RateLimited", false);
    row("401", Script::answer(401).bytes, "Unauthorized", false);
    row("400", Script::answer(400).bytes, "Rejected", false);
}

void TestCogniacService::createIsSentOnce()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const QString, kind);
    QFETCH(const bool, mayHaveHappened);
    Client client;
    client.server.play({Script::raw(answer)});
    const auto reply = client.create();
    // Whether a head that ends too early was cut or never was one, Qt tells one way or the other.
    const bool unclear =
        kind == QStringLiteral("Network") && word(reply) == QStringLiteral("Protocol");
    QVERIFY2(unclear || word(reply) == kind, qPrintable(word(reply)));
    QCOMPARE(reply.error().mayHaveHappened, mayHaveHappened);
    test::settle();
    QCOMPARE(client.server.count("POST"), 1);
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

void TestCogniacService::readIssued_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<QString>("result");
    const QString bad = QStringLiteral("Protocol");
    const auto row = [](const char *name, const QByteArray &json, const QString &result) {
        QTest::newRow(name) << json << result;
    };
    row("least", R"({"key_id":"k1","api_key":"k1:s"})", ok);
    row("other order", R"({"api_key":"k1:s","key_id":"k1"})", ok);
    row("colon in the secret", R"({"api_key":"k1:s:t","key_id":"k1"})", ok);
    row("another key's secret", R"({"key_id":"k1","api_key":"k2:s"})", bad);
    row("case differs", R"({"key_id":"k1","api_key":"K1:s"})", bad);
    row("prefix", R"({"key_id":"k1","api_key":"k11:s"})", bad);
    row("no colon", R"({"key_id":"k1","api_key":"k1"})", bad);
    row("no secret", R"({"key_id":"k1"})", bad);
    row("null secret", R"({"key_id":"k1","api_key":null})", bad);
    row("empty secret", R"({"key_id":"k1","api_key":""})", bad);
    row("number", R"({"key_id":"k1","api_key":7})", bad);
    row("masked", "{\"key_id\":\"k1\",\"api_key\":\"k1:\xe2\x80\xa2\xe2\x80\xa2\"}", bad);
    row("no id", R"({"api_key":"k1:s"})", bad);
    row("id a number", R"({"key_id":1,"api_key":"1:s"})", bad);
    row("hostile id", R"({"key_id":"../k","api_key":"../k:s"})", bad);
    row("empty id", R"({"key_id":"","api_key":":s"})", bad);
    row("wrapped", R"({"data":{"key_id":"k1","api_key":"k1:s"}})", bad);
    row("in a list", R"([{"key_id":"k1","api_key":"k1:s"}])", bad);
    row("secret twice", R"({"key_id":"k1","api_key":"k1:s","api_key":"k1:t"})", bad);
    row("id twice", R"({"key_id":"k2","key_id":"k1","api_key":"k1:s"})", bad);
    row("time a text", R"({"key_id":"k1","api_key":"k1:s","created_at":"now"})", bad);
    row("name a number", R"({"key_id":"k1","api_key":"k1:s","description":4})", bad);
    row("line break", R"({"key_id":"k1","api_key":"k1:s\nX"})", bad);
    row("cut", R"({"key_id":"k1","api_key":"k1:s")", bad);
    row("cut in the secret", R"({"key_id":"k1","api_key":"k1:s)", bad);
    row("text behind", R"({"key_id":"k1","api_key":"k1:s"}x)", bad);
    row("page", "<html>", bad);
    row("nothing", "", bad);
}

void TestCogniacService::readIssued()
{
    QFETCH(const QByteArray, reply);
    QFETCH(const QString, result);
    const Client client;
    const auto issued = client.service.readIssued(Secret(reply), {});
    QCOMPARE(word(issued), result);
    if (!issued) {
        QVERIFY(!issued.error().detail.contains(QStringLiteral("k1:s")));
        QVERIFY(!issued.error().sentence.contains(QStringLiteral("k1:s")));
    }
}

void TestCogniacService::readIssuedGives()
{
    const Client client;
    Account account;
    account.userId = QStringLiteral("u1");
    account.workspaceId = QStringLiteral("t1");
    const QByteArray reply =
        R"({"user_id":"u1","description":"camera","created_at":1700000000.5,"key_id":"k1",)"
        R"("api_key":"k1:S3/+=.~","email":"a@b.c"})";
    const auto issued = client.service.readIssued(Secret(reply), account);
    QVERIFY(issued);
    const ApiKey key{QStringLiteral("k1"), QStringLiteral("camera"), QStringLiteral("a@b.c"),
                     1700000000, std::nullopt};
    QVERIFY(issued->key == key);
    QVERIFY(issued->secret.sameAs(Secret("k1:S3/+=.~")));
    QCOMPARE(issued->server, client.server.url());
    QCOMPARE(issued->userId, QStringLiteral("u1"));
    QCOMPARE(issued->workspaceId, QStringLiteral("t1"));
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
    test::settle();
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
