// SPDX-License-Identifier: Apache-2.0
#include "net/proxylookup.h"

#include <QTest>

#include <optional>

using namespace keynook;

namespace {

QString described(const std::optional<QNetworkProxy> &proxy)
{
    if (!proxy) {
        return QStringLiteral("unset");
    }
    switch (proxy->type()) {
    case QNetworkProxy::NoProxy:
        return QStringLiteral("direct");
    case QNetworkProxy::HttpProxy:
    case QNetworkProxy::Socks5Proxy:
        break;
    default:
        return QStringLiteral("something else");
    }
    const QString user = proxy->user().isEmpty() ? QString()
                                                 : proxy->user() + QLatin1Char(':') +
                                                       proxy->password() + QLatin1Char('@');
    return QStringLiteral("%1 %2%3:%4")
        .arg(proxy->type() == QNetworkProxy::HttpProxy ? QStringLiteral("http")
                                                       : QStringLiteral("socks"),
             user, proxy->hostName(), QString::number(proxy->port()));
}

} // namespace

class TestProxyLookup : public QObject
{
    Q_OBJECT
private slots:
    void readsTheEnvironment_data();
    void readsTheEnvironment();
    void honoursNoProxy_data();
    void honoursNoProxy();
    void answersOnce_data();
    void answersOnce();
    void answersNobodyDead();
    void leavesTheApplicationAlone();
};

void TestProxyLookup::readsTheEnvironment_data()
{
    QTest::addColumn<QStringList>("variables");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QStringList &variables, const char *url,
                        const char *expected) {
        QTest::newRow(name) << variables << QString::fromLatin1(url)
                            << QString::fromLatin1(expected);
    };
    const char *const https = "https://api.example.com/";
    const auto set = [](const char *text) { return QStringList{QString::fromLatin1(text)}; };
    row("nothing", {}, https, "unset");
    row("HTTPS_PROXY", set("HTTPS_PROXY=http://p:3128"), https, "http p:3128");
    row("https_proxy", set("https_proxy=http://p:3128/"), https, "http p:3128");
    row("lower case wins",
        {QStringLiteral("https_proxy=http://low:1"), QStringLiteral("HTTPS_PROXY=http://up:2")},
        https, "http low:1");
    row("HTTP_PROXY is not for https", set("HTTP_PROXY=http://p:3128"), https, "unset");
    row("http_proxy for http", set("http_proxy=http://p:3128"), "http://example.com/",
        "http p:3128");
    row("HTTPS_PROXY is not for http", set("HTTPS_PROXY=http://p:3128"), "http://example.com/",
        "unset");
    row("HTTP_PROXY", set("HTTP_PROXY=http://p:3128"), "http://example.com/", "http p:3128");
    row("HTTP_PROXY in a CGI program",
        {QStringLiteral("HTTP_PROXY=http://evil:1"), QStringLiteral("REQUEST_METHOD=GET")},
        "http://example.com/", "unset");
    row("http_proxy in a CGI program",
        {QStringLiteral("http_proxy=http://p:1"), QStringLiteral("REQUEST_METHOD=GET")},
        "http://example.com/", "http p:1");
    row("HTTPS_PROXY in a CGI program",
        {QStringLiteral("HTTPS_PROXY=http://p:1"), QStringLiteral("REQUEST_METHOD=GET")}, https,
        "http p:1");
    row("ALL_PROXY", set("ALL_PROXY=http://p:3128"), https, "http p:3128");
    row("all_proxy", set("all_proxy=http://p:3128"), https, "http p:3128");
    row("its own comes before all",
        {QStringLiteral("ALL_PROXY=http://all:1"), QStringLiteral("HTTPS_PROXY=http://own:2")},
        https, "http own:2");
    row("empty switches off",
        {QStringLiteral("https_proxy="), QStringLiteral("HTTPS_PROXY=http://p:1")}, https,
        "direct");
    row("empty in spite of all",
        {QStringLiteral("HTTPS_PROXY="), QStringLiteral("ALL_PROXY=http://p:1")}, https, "direct");
    row("only spaces", set("HTTPS_PROXY=  "), https, "direct");
    row("no scheme", set("HTTPS_PROXY=p:3128"), https, "http p:3128");
    row("no port", set("HTTPS_PROXY=http://p"), https, "http p:80");
    row("no port, no scheme", set("HTTPS_PROXY=p"), https, "http p:80");
    row("no port, https", set("HTTPS_PROXY=https://p"), https, "http p:443");
    row("scheme in upper case", set("HTTPS_PROXY=HTTP://p:1"), https, "http p:1");
    row("socks5", set("ALL_PROXY=socks5://p:9050"), https, "socks p:9050");
    row("socks5h", set("ALL_PROXY=socks5h://p"), https, "socks p:1080");
    row("socks4 is not known", set("ALL_PROXY=socks4://p:1"), https, "unset");
    row("ftp is not a proxy", set("HTTPS_PROXY=ftp://p:1"), https, "unset");
    row("an unknown one falls to all",
        {QStringLiteral("HTTPS_PROXY=ftp://p:1"), QStringLiteral("ALL_PROXY=http://q:2")}, https,
        "http q:2");
    row("credentials", set("HTTPS_PROXY=http://user:pass@p:1"), https, "http user:pass@p:1");
    row("credentials, escaped", set("HTTPS_PROXY=http://us%40er:p%3Ass%25@p:1"), https,
        "http us@er:p:ss%@p:1");
    row("credentials, no scheme", set("HTTPS_PROXY=user:pass@p:1"), https, "http user:pass@p:1");
    row("credentials not in clear to https", set("HTTPS_PROXY=https://user:pass@p:1"), https,
        "http p:1");
    row("v6", set("HTTPS_PROXY=http://[2001:db8::1]:3128"), https, "http 2001:db8::1:3128");
    row("garbage", set("HTTPS_PROXY=http://:::"), https, "unset");
    row("a port too large", set("HTTPS_PROXY=http://p:99999"), https, "unset");
    row("only a port", set("HTTPS_PROXY=:3128"), https, "unset");
    for (const char *url : {"http://127.0.0.1:80/", "https://127.1.2.3/", "http://localhost/",
                            "https://LocalHost:444/", "http://[::1]/"}) {
        QTest::addRow("never for %s", url) << QStringList{QStringLiteral("HTTPS_PROXY=http://p:1"),
                                                          QStringLiteral("HTTP_PROXY=http://p:1"),
                                                          QStringLiteral("ALL_PROXY=http://p:1")}
                                           << QString::fromLatin1(url) << QStringLiteral("direct");
    }
}

void TestProxyLookup::readsTheEnvironment()
{
    QFETCH(QStringList, variables);
    QFETCH(QString, url);
    QProcessEnvironment environment;
    for (const QString &each : variables) {
        environment.insert(each.section(QLatin1Char('='), 0, 0), each.section(QLatin1Char('='), 1));
    }
    QTEST(described(proxyFromEnvironment(environment, QUrl(url))), "expected");
}

void TestProxyLookup::honoursNoProxy_data()
{
    QTest::addColumn<QString>("noProxy");
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("exempt");
    const auto row = [](const char *noProxy, const char *url, bool exempt) {
        QTest::addRow("%s for %s", noProxy, url)
            << QString::fromLatin1(noProxy) << QString::fromLatin1(url) << exempt;
    };
    const char *const api = "https://api.example.com/";
    row("", api, false);
    row("*", api, true);
    row("other, *", api, true);
    row("api.example.com", api, true);
    row("API.EXAMPLE.COM", api, true);
    row("example.com", api, true);
    row(".example.com", api, true);
    row("*.example.com", api, true);
    row(".example.com", "https://example.com/", true);
    row("ample.com", api, false);
    row(".ample.com", api, false);
    row("api.example", api, false);
    row("example.com.", api, false);
    row("com", api, true);
    row("a.b,example.com", api, true);
    row("a.b example.com", api, true);
    row(" a.b , ,, example.com ", api, true);
    row("api.example.com:443", api, true);
    row("api.example.com:8443", api, false);
    row("example.com:8443", "https://api.example.com:8443/", true);
    row("api.example.com:80", "http://api.example.com/", true);
    row("api.example.com:x", api, false);
    row(".", api, false);
    row("*.", api, false);
    row(":443", api, false);
    row("10.0.0.1", "https://10.0.0.1/", true);
    row("10.0.0.1:443", "https://10.0.0.1/", true);
    row("10.0.0.1:444", "https://10.0.0.1/", false);
    row("0.0.1", "https://10.0.0.1/", false);
    row(".0.0.1", "https://10.0.0.1/", false);
    row("10.0.0.0/8", "https://10.200.3.4/", true);
    row("10.0.0.0/8", "https://11.0.0.1/", false);
    row("10.0.0.0/8", "https://10.example.com/", false);
    row("192.168.1.0/24", "https://192.168.1.77/", true);
    row("192.168.1.0/24", "https://192.168.2.77/", false);
    row("10.0.0.0/99", "https://10.0.0.1/", false);
    row("x/8", "https://10.0.0.1/", false);
    row("/", "https://10.0.0.1/", false);
    row("2001:db8::/32", "https://[2001:db8::5]/", true);
    row("2001:db8::/32", "https://[2001:db9::5]/", false);
    row("2001:db8::5", "https://[2001:db8:0::5]/", true);
    row("[2001:db8::5]", "https://[2001:db8::5]/", true);
    row("[2001:db8::5]:443", "https://[2001:db8::5]/", true);
    row("[2001:db8::5]:444", "https://[2001:db8::5]/", false);
    row("[", api, false);
    row("xn--mller-kva.example", "https://xn--mller-kva.example/", true);
}

void TestProxyLookup::honoursNoProxy()
{
    QFETCH(QString, noProxy);
    QFETCH(QString, url);
    QFETCH(bool, exempt);
    for (const QString &name : {QStringLiteral("NO_PROXY"), QStringLiteral("no_proxy")}) {
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("ALL_PROXY"), QStringLiteral("http://p:1"));
        environment.insert(name, noProxy);
        QCOMPARE(described(proxyFromEnvironment(environment, QUrl(url))),
                 exempt ? QStringLiteral("direct") : QStringLiteral("http p:1"));
    }
}

void TestProxyLookup::answersOnce_data()
{
    QTest::addColumn<QByteArray>("variable");
    QTest::addColumn<QString>("url");
    QTest::addColumn<int>("patience");
    QTest::addColumn<QString>("expected"); // empty: whatever this system says
    const QString api = QStringLiteral("https://api.example.com/");
    QTest::newRow("environment") << QByteArray("http://p:7") << api << 10'000
                                 << QStringLiteral("http p:7");
    QTest::newRow("loopback") << QByteArray("http://p:7") << QStringLiteral("http://127.0.0.1/")
                              << 10'000 << QStringLiteral("direct");
    QTest::newRow("system") << QByteArray() << api << 10'000 << QString();
    QTest::newRow("system, no patience") << QByteArray() << api << 0 << QString();
}

void TestProxyLookup::answersOnce()
{
    QFETCH(QByteArray, variable);
    QFETCH(QString, url);
    QFETCH(int, patience);
    QFETCH(QString, expected);
    for (const char *name : {"https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY", "no_proxy",
                             "NO_PROXY", "http_proxy", "HTTP_PROXY"}) {
        qunsetenv(name);
    }
    if (!variable.isEmpty()) {
        qputenv("HTTPS_PROXY", variable);
    }
    QStringList answers;
    findProxy(QUrl(url), std::chrono::milliseconds(patience),
              Reply<QNetworkProxy>(this, [&answers](const Result<QNetworkProxy> &proxy) {
                  answers += proxy ? described(*proxy) : QStringLiteral("failed");
              }));
    QVERIFY(answers.isEmpty()); // never in the caller's stack
    QTRY_COMPARE(answers.size(), 1);
    QTest::qWait(50);
    QCOMPARE(answers.size(), 1);
    if (!expected.isEmpty()) {
        QCOMPARE(answers.first(), expected);
    }
    QVERIFY(answers.first() != QStringLiteral("failed"));
    QVERIFY(children().isEmpty());
    qunsetenv("HTTPS_PROXY");
}

void TestProxyLookup::answersNobodyDead()
{
    auto context = std::make_unique<QObject>();
    bool called = false;
    findProxy(QUrl(QStringLiteral("https://api.example.com/")), std::chrono::seconds(5),
              Reply<QNetworkProxy>(context.get(),
                                   [&called](const Result<QNetworkProxy> &) { called = true; }));
    context.reset();
    QTest::qWait(100);
    QVERIFY(!called);
}

void TestProxyLookup::leavesTheApplicationAlone()
{
    const bool before =
        QNetworkProxyFactory::usesSystemConfiguration(); // differs between builds of Qt
    bool answered = false;
    findProxy(QUrl(QStringLiteral("https://api.example.com/")), std::chrono::seconds(5),
              Reply<QNetworkProxy>(
                  this, [&answered](const Result<QNetworkProxy> &) { answered = true; }));
    QTRY_VERIFY(answered);
    QCOMPARE(QNetworkProxyFactory::usesSystemConfiguration(), before);
    QCOMPARE(QNetworkProxy::applicationProxy().type(), QNetworkProxy::NoProxy);
}

QTEST_GUILESS_MAIN(TestProxyLookup)
#include "tst_proxylookup.moc"
