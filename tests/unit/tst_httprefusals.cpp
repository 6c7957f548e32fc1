// SPDX-License-Identifier: Apache-2.0
#include "httpget.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace keynook;
using namespace keynook::test;
using namespace std::chrono_literals;

class TestHttpRefusals : public QObject
{
    Q_OBJECT
private slots:
    void refusesRequest_data();
    void refusesRequest();
    void refusesCaFile_data();
    void refusesCaFile();
    void knowsLoopback_data();
    void knowsLoopback();
    void followsNoRedirect_data();
    void followsNoRedirect();
    void tellsNoSecretInErrors_data();
    void tellsNoSecretInErrors();
};

void TestHttpRefusals::refusesRequest_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<QByteArray>("authorization");
    const auto url = [](const char *text) { return QUrl(QString::fromLatin1(text)); };
    QTest::newRow("empty") << QUrl() << QByteArray();
    QTest::newRow("http elsewhere") << url("http://api.example.com/") << QByteArray();
    QTest::newRow("http, looks like loopback")
        << url("http://127.0.0.1.example.com/") << QByteArray();
    QTest::newRow("http, localhost below") << url("http://localhost.example.com/") << QByteArray();
    QTest::newRow("file") << url("file:///etc/passwd") << QByteArray();
    QTest::newRow("ftp") << url("ftp://127.0.0.1/") << QByteArray();
    QTest::newRow("data") << url("data:text/plain,x") << QByteArray();
    QTest::newRow("no host") << url("https:///x") << QByteArray();
    QTest::newRow("no scheme") << url("//example.com/") << QByteArray();
    QTest::newRow("user") << url("http://user@127.0.0.1/") << QByteArray();
    QTest::newRow("password") << url("http://user:geheim@127.0.0.1/") << QByteArray();
    QTest::newRow("line break") << url("http://127.0.0.1/") << QByteArray("Key a\r\nX: y");
    QTest::newRow("line feed") << url("http://127.0.0.1/") << QByteArray("Key a\nX: y");
    QTest::newRow("NUL") << url("http://127.0.0.1/") << QByteArray("Key a\0b", 7);
    QTest::newRow("not ASCII") << url("http://127.0.0.1/") << QByteArray("Key \xc3\xa4");
}

void TestHttpRefusals::refusesRequest()
{
    QFETCH(QUrl, url);
    QFETCH(QByteArray, authorization);
    ScriptedServer server;
    if (url.host() == QStringLiteral("127.0.0.1") && url.port() < 0) {
        url.setPort(server.serverPort());
    }
    const auto client = clientWith();
    auto request = requestFor(Method::Post, url, "{}");
    request.authorization = Secret(authorization);
    const auto got = ask(*client, std::move(request));
    QVERIFY(!got);
    QCOMPARE(got.error().kind, Error::Kind::Usage);
    QVERIFY(!got.error().mayHaveHappened);
    QVERIFY(!got.error().sentence.isEmpty());
    QVERIFY(!got.error().next.isEmpty());
    QVERIFY(!told(got).contains(QStringLiteral("geheim")));
    QCOMPARE(server.connections(), 0);
}

void TestHttpRefusals::refusesCaFile_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("missing") << QByteArray() << Error::Kind::Disk;
    QTest::newRow("text") << QByteArray("hello\n") << Error::Kind::Protocol;
    QTest::newRow("broken PEM")
        << QByteArray("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n")
        << Error::Kind::Protocol;
    QTest::newRow("zeros") << QByteArray(1000, '\0') << Error::Kind::Protocol;
}

void TestHttpRefusals::refusesCaFile()
{
    QFETCH(QByteArray, content);
    QFETCH(Error::Kind, kind);
    const QTemporaryDir dir;
    HttpClient::Options options;
    options.caFile = dir.filePath(QStringLiteral("ca.pem"));
    if (!content.isEmpty()) {
        QFile file(options.caFile);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }
    const auto client = HttpClient::create(options);
    QVERIFY(!client);
    QCOMPARE(client.error().kind, kind);
    QVERIFY(client.error().sentence.contains(options.caFile));
}

void TestHttpRefusals::knowsLoopback_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *url, bool expected) {
        QTest::newRow(url) << QString::fromLatin1(url) << expected;
    };
    row("http://127.0.0.1/", true);
    row("http://127.0.0.1:8080/", true);
    row("http://127.9.9.9/", true);
    row("http://[::1]/", true);
    row("http://localhost:1/", true);
    row("http://LOCALHOST/", true);
    row("http://128.0.0.1/", false);
    row("http://0.0.0.0/", false);
    row("http://[::]/", false);
    row("http://10.0.0.1/", false);
    row("http://localhost.example.com/", false);
    row("http://notlocalhost/", false);
    row("http://127.0.0.1.nip.io/", false);
    row("http://example.com/127.0.0.1", false);
    row("http://example.com?localhost", false);
    row("file:///x", false);
}

void TestHttpRefusals::knowsLoopback()
{
    QFETCH(QString, url);
    QTEST(HttpClient::isLoopback(QUrl(url)), "expected");
}

void TestHttpRefusals::followsNoRedirect_data()
{
    QTest::addColumn<bool>("sameOrigin");
    QTest::addColumn<int>("status");
    QTest::addColumn<Method>("method");
    for (const bool same : {true, false}) {
        for (const int status : {301, 302, 303, 307, 308}) {
            QTest::addRow("GET %d %s", status, same ? "same" : "other")
                << same << status << Method::Get;
            QTest::addRow("POST %d %s", status, same ? "same" : "other")
                << same << status << Method::Post;
        }
    }
}

void TestHttpRefusals::followsNoRedirect()
{
    QFETCH(bool, sameOrigin);
    QFETCH(int, status);
    QFETCH(Method, method);
    ScriptedServer first;
    ScriptedServer second;
    const QUrl target = (sameOrigin ? first : second).url(QStringLiteral("/thief?q=1"));
    first.play({Script::answer(status, "moved", {"Location: " + target.toEncoded()})});
    const auto client = clientWith();
    auto request = requestFor(method, first.url(), "{}");
    request.authorization = Secret(QByteArrayView("Bearer geheim"));
    const auto got = ask(*client, std::move(request));
    QTest::qWait(20);
    QVERIFY(!got);
    QCOMPARE(got.error().kind, Error::Kind::Protocol);
    QVERIFY(!told(got).contains(QStringLiteral("thief")));
    QCOMPARE(first.requests().size(), 1);
    QCOMPARE(second.connections(), 0);
}

void TestHttpRefusals::tellsNoSecretInErrors_data()
{
    QTest::addColumn<Script>("script");
    QTest::newRow("cut") << Script::raw({});
    QTest::newRow("garbage") << Script::raw("geheim4\r\n\r\n");
    QTest::newRow("redirect") << Script::answer(302, {}, {"Location: https://geheim5/"});
    QTest::newRow("silence") << Script::silence();
    QTest::newRow("too large") << Script::answer(200, QByteArray("geheim6").repeated(10'000));
}

void TestHttpRefusals::tellsNoSecretInErrors()
{
    QFETCH(Script, script);
    ScriptedServer server;
    server.play({script});
    auto options = quickOptions();
    options.inactivity = 250ms;
    const auto client = clientWith(options);
    auto request =
        requestFor(Method::Post, server.url(QStringLiteral("/geheim0?otp=geheim1")), "geheim2");
    request.authorization = Secret(QByteArrayView("Bearer geheim3"));
    request.bodyLimit = 1000;
    const auto got = ask(*client, std::move(request));
    QVERIFY(!got);
    QVERIFY2(!told(got).contains(QStringLiteral("geheim")), qPrintable(told(got)));
    QVERIFY(!got.error().next.isEmpty());
}

QTEST_GUILESS_MAIN(TestHttpRefusals)
#include "tst_httprefusals.moc"
