// SPDX-License-Identifier: Apache-2.0
#include "net/httpclient.h"
#include "support/scriptedserver.h"
#include "support/scriptedserverask.h"
#include "support/scriptedservercerts.h"

#include <QNetworkProxy>
#include <QTest>

#include <optional>

using namespace keynook;
using namespace keynook::test;

namespace {

const QString target = QStringLiteral("https://api.service.test/1/token?otp=geheim1");

/// A proxy that is the service as well: after CONNECT it speaks TLS itself.
Script tunnel()
{
    return Script::raw("HTTP/1.1 200 Connection established\r\n\r\n", Script::Then::Encrypt);
}

} // namespace

class TestProxy : public QObject
{
    Q_OBJECT
    Result<HttpResponse> ask(HttpRequest::Method method, const QUrl &url = QUrl(target),
                             const std::optional<QNetworkProxy> &byHand = {});
    void setProxy(const QByteArray &userInfo = {});

    TestCertificates m_certificates;
    Identity m_authority;
    Identity m_identity;
    std::unique_ptr<ScriptedServer> m_proxy;

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void goesThroughTheProxy_data();
    void goesThroughTheProxy();
    void sendsCredentials();
    void setByHand();
    void setByHandButLoopback();
    void switchedOff();
    void neverProxiesLoopback();
    void leavesOutWhatIsExempt();
    void checksTheCertificateInTheTunnel();
    void reportsFailure_data();
    void reportsFailure();
    void asksAnNtlmProxyFewTimes_data();
    void asksAnNtlmProxyFewTimes();
    void reportsAMissingProxy();
    void sendsAPostOnceThroughTheTunnel();
};

void TestProxy::initTestCase()
{
    for (const char *name : {"https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY", "no_proxy",
                             "NO_PROXY", "http_proxy", "HTTP_PROXY"}) {
        qunsetenv(name);
    }
    m_authority = m_certificates.authority(QStringLiteral("authority"));
    m_identity = m_certificates.server(QStringLiteral("service"), m_authority,
                                       QStringLiteral("DNS:api.service.test,IP:127.0.0.1"));
    QVERIFY(m_certificates.isGood());
}

void TestProxy::init()
{
    m_proxy = std::make_unique<ScriptedServer>();
    m_proxy->setIdentity(m_identity.certificate, m_identity.key);
    m_proxy->setHandler([](const ServedRequest &request) {
        return request.method == "CONNECT" ? tunnel() : Script::answer(200, "{}");
    });
    setProxy();
}

void TestProxy::cleanup()
{
    qunsetenv("HTTPS_PROXY");
    qunsetenv("NO_PROXY");
}

void TestProxy::setProxy(const QByteArray &userInfo)
{
    qputenv("HTTPS_PROXY",
            "http://" + userInfo + "127.0.0.1:" + QByteArray::number(m_proxy->serverPort()));
}

Result<HttpResponse> TestProxy::ask(HttpRequest::Method method, const QUrl &url,
                                    const std::optional<QNetworkProxy> &byHand)
{
    auto options = quickOptions();
    options.proxy = byHand;
    options.inactivity = std::chrono::milliseconds(2000);
    options.caFile = m_authority.certificateFile;
    const auto client = clientWith(options);
    auto request = requestFor(method, url, "geheim2");
    request.authorization = Secret(QByteArrayView("Bearer geheim3"));
    return test::ask(*client, std::move(request));
}

void TestProxy::goesThroughTheProxy_data()
{
    QTest::addColumn<HttpRequest::Method>("method");
    QTest::newRow("GET") << HttpRequest::Method::Get;
    QTest::newRow("POST") << HttpRequest::Method::Post;
    QTest::newRow("DELETE") << HttpRequest::Method::Delete;
}

void TestProxy::goesThroughTheProxy()
{
    QFETCH(HttpRequest::Method, method);
    const auto got = ask(method);
    QVERIFY2(got, qPrintable(got ? QString() : got.error().sentence + got.error().detail));
    QCOMPARE(got->status, 200);
    QCOMPARE(m_proxy->requests().size(), 3); // CONNECT is tried first
    QCOMPARE(m_proxy->count("CONNECT"), 2);
    const ServedRequest &connect = m_proxy->requests().first();
    QCOMPARE(connect.method, QByteArray("CONNECT"));
    QCOMPARE(connect.target, QByteArray("api.service.test:443"));
    QVERIFY(!connect.encrypted);
    QVERIFY(!connect.fields.contains("authorization"));
    QVERIFY(!connect.fields.contains("proxy-authorization"));
    const ServedRequest &inner = m_proxy->requests().last();
    QVERIFY(inner.encrypted);
    QCOMPARE(inner.target, QByteArray("/1/token?otp=geheim1"));
    QCOMPARE(inner.fields.value("authorization"), QByteArray("Bearer geheim3"));
}

void TestProxy::sendsCredentials()
{
    setProxy("us%40er:pass@");
    const QByteArray wanted = "Basic " + QByteArray("us@er:pass").toBase64();
    m_proxy->setHandler([wanted](const ServedRequest &request) {
        if (request.method != "CONNECT") {
            return Script::answer(200, "{}");
        }
        return request.fields.value("proxy-authorization") == wanted
                   ? tunnel()
                   : Script::answer(407, {}, {R"(Proxy-Authenticate: Basic realm="p")"});
    });
    const auto got = ask(HttpRequest::Method::Post);
    QVERIFY2(got, qPrintable(got ? QString() : got.error().sentence + got.error().detail));
    QCOMPARE(m_proxy->count("POST"), 1);
    const ServedRequest &inner = m_proxy->requests().last();
    QVERIFY(!inner.fields.contains("proxy-authorization")); // the service must not see it
}

void TestProxy::setByHand()
{
    qputenv("HTTPS_PROXY", "http://127.0.0.1:1"); // nobody is there
    const QNetworkProxy ours(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"),
                             m_proxy->serverPort());
    const auto got = ask(HttpRequest::Method::Get, QUrl(target), ours);
    QVERIFY2(got, qPrintable(got ? QString() : got.error().sentence + got.error().detail));
    QCOMPARE(m_proxy->requests().first().method, QByteArray("CONNECT"));
}

void TestProxy::setByHandButLoopback()
{
    const QNetworkProxy nobody(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), 1);
    ScriptedServer service;
    QVERIFY(ask(HttpRequest::Method::Get, service.url(), nobody));
}

void TestProxy::switchedOff()
{
    const auto got =
        ask(HttpRequest::Method::Get, QUrl(target), QNetworkProxy(QNetworkProxy::NoProxy));
    QVERIFY(!got); // the name is nobody's
    QCOMPARE(m_proxy->requests().size(), 0);
}

void TestProxy::neverProxiesLoopback()
{
    ScriptedServer plain;
    ScriptedServer secure;
    secure.setIdentity(m_identity.certificate, m_identity.key);
    secure.encryptFromTheStart();
    qputenv("HTTP_PROXY", qgetenv("HTTPS_PROXY"));
    QVERIFY(ask(HttpRequest::Method::Get, plain.url()));
    QVERIFY(ask(HttpRequest::Method::Post, plain.url()));
    QVERIFY(ask(HttpRequest::Method::Get, secure.url()));
    QVERIFY(ask(HttpRequest::Method::Post, secure.url()));
    qunsetenv("HTTP_PROXY");
    QCOMPARE(m_proxy->connections(), 0);
}

void TestProxy::leavesOutWhatIsExempt()
{
    qputenv("NO_PROXY", "service.test");
    const auto got = ask(HttpRequest::Method::Post);
    QVERIFY(!got); // there is no such host
    QCOMPARE(got.error().kind, Error::Kind::Network);
    QVERIFY(!got.error().mayHaveHappened);
    QVERIFY(got.error().sentence.contains(QStringLiteral("api.service.test")));
    QCOMPARE(m_proxy->connections(), 0);
}

void TestProxy::checksTheCertificateInTheTunnel()
{
    const auto got = ask(HttpRequest::Method::Post, QUrl(QStringLiteral("https://other.test/")));
    QVERIFY(!got);
    QCOMPARE(got.error().kind, Error::Kind::Tls);
    QVERIFY(got.error().sentence.contains(QStringLiteral("other.test")));
    QVERIFY(!got.error().mayHaveHappened);
    QCOMPARE(m_proxy->count("POST"), 0);
}

void TestProxy::reportsFailure_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<QByteArray>("userInfo");
    const Script challenge =
        Script::answer(407, "denied", {R"(Proxy-Authenticate: Basic realm="p")"});
    QTest::newRow("wants credentials") << challenge << QByteArray();
    QTest::newRow("refuses credentials") << challenge << QByteArray("user:geheim4@");
    QTest::newRow("refuses credentials and closes")
        << Script::raw(challenge.bytes) << QByteArray("user:geheim4@");
    for (const char *scheme : {"NTLM", "Negotiate", R"(Digest realm="p", nonce="x")"}) {
        const Script asks = Script::answer(407, {}, {QByteArray("Proxy-Authenticate: ") + scheme});
        QTest::addRow("wants %s", scheme) << asks << QByteArray();
        QTest::addRow("refuses %s", scheme) << asks << QByteArray("user:geheim4@");
    }
    QTest::newRow("403") << Script::answer(403, "no") << QByteArray("user:geheim4@");
    QTest::newRow("404") << Script::answer(404) << QByteArray();
    QTest::newRow("502") << Script::answer(502) << QByteArray();
    QTest::newRow("503") << Script::answer(503) << QByteArray();
    QTest::newRow("301") << Script::answer(301, {}, {"Location: http://geheim5/"}) << QByteArray();
    QTest::newRow("garbage") << Script::raw("hello\r\n\r\n") << QByteArray();
    QTest::newRow("closes") << Script::raw({}) << QByteArray("user:geheim4@");
    QTest::newRow("resets") << Script::raw({}, Script::Then::Reset) << QByteArray();
    QTest::newRow("silence") << Script::silence() << QByteArray("user:geheim4@");
    QTest::newRow("no TLS behind it")
        << Script::raw("HTTP/1.1 200 OK\r\n\r\nhello hello hello\r\n") << QByteArray();
}

void TestProxy::reportsFailure()
{
    QFETCH(Script, script);
    QFETCH(QByteArray, userInfo);
    setProxy(userInfo);
    m_proxy->play({script});
    for (const auto method : {HttpRequest::Method::Post, HttpRequest::Method::Delete}) {
        const auto got = ask(method);
        QVERIFY(!got);
        const Error &error = got.error();
        const QString all = error.sentence + error.next + error.detail;
        QVERIFY2(error.kind == Error::Kind::Network || error.kind == Error::Kind::Tls ||
                     error.kind == Error::Kind::Protocol,
                 qPrintable(all));
        QVERIFY2(error.sentence != QStringLiteral("no answer"), qPrintable(all));
        QVERIFY2(!all.contains(QStringLiteral("geheim")), qPrintable(all));
        QVERIFY2(!error.mayHaveHappened, qPrintable(all));
    }
    QCOMPARE(m_proxy->count("POST"), 0);
    QVERIFY2(m_proxy->requests().size() <= 4,
             qPrintable(QString::number(m_proxy->requests().size())));
}

void TestProxy::asksAnNtlmProxyFewTimes_data()
{
    QTest::addColumn<QByteArray>("userInfo");
    QTest::newRow("without credentials") << QByteArray();
    QTest::newRow("with wrong credentials") << QByteArray("domain%5Cuser:geheim4@");
}

/// A proper dialogue of three steps that ends in a refusal: Qt must not begin it again and again.
void TestProxy::asksAnNtlmProxyFewTimes()
{
    QFETCH(QByteArray, userInfo);
    setProxy(userInfo);
    m_proxy->setHandler([](const ServedRequest &request) {
        const QByteArray given = request.fields.value("proxy-authorization");
        const QByteArray message = QByteArray::fromBase64(given.mid(5));
        const bool isFirst = message.size() > 8 && message.at(8) == 1;
        const QByteArray challenge =
            QByteArray("NTLMSSP\0", 8) +
            QByteArray::fromHex("020000000000000030000000010200020123456789abcdef"
                                "00000000000000000000000030000000");
        return Script::answer(
            407, {},
            {"Proxy-Authenticate: NTLM" + (isFirst ? ' ' + challenge.toBase64() : QByteArray())});
    });
    const auto got = ask(HttpRequest::Method::Post);
    QVERIFY(!got);
    QVERIFY(!got.error().mayHaveHappened);
    QVERIFY2(m_proxy->requests().size() <= 4,
             qPrintable(QString::number(m_proxy->requests().size())));
}

void TestProxy::reportsAMissingProxy()
{
    m_proxy->close();
    setProxy("user:geheim4@");
    qputenv("HTTPS_PROXY", "http://user:geheim4@127.0.0.1:1");
    const auto got = ask(HttpRequest::Method::Post);
    QVERIFY(!got);
    QCOMPARE(got.error().kind, Error::Kind::Network);
    QVERIFY(!got.error().mayHaveHappened);
    const QString all = got.error().sentence + got.error().next + got.error().detail;
    QVERIFY2(got.error().sentence.contains(QStringLiteral("127.0.0.1:1")), qPrintable(all));
    QVERIFY(!all.contains(QStringLiteral("geheim")));
}

void TestProxy::sendsAPostOnceThroughTheTunnel()
{
    m_proxy->setHandler([](const ServedRequest &request) {
        return request.method == "CONNECT" ? tunnel() : Script::raw({});
    });
    const auto got = ask(HttpRequest::Method::Post);
    QTest::qWait(50);
    QVERIFY(!got);
    QVERIFY(got.error().mayHaveHappened);
    QCOMPARE(m_proxy->count("POST"), 1);
}

QTEST_GUILESS_MAIN(TestProxy)
#include "tst_proxy.moc"
