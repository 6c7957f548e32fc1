// SPDX-License-Identifier: Apache-2.0
#include "awaited.h"
#include "services/cogniac/cogniacservice.h"

#include <QTest>

using namespace keynook;
using namespace keynook::test;

class TestCogniacAddress : public QObject
{
    Q_OBJECT
private slots:
    void serverFromInput_data();
    void serverFromInput();
    void loginPage_data();
    void loginPage();
};

void TestCogniacAddress::serverFromInput_data()
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

void TestCogniacAddress::serverFromInput()
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

void TestCogniacAddress::loginPage_data()
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

void TestCogniacAddress::loginPage()
{
    QFETCH(const QString, server);
    QFETCH(const QString, page);
    const QUrl url = CogniacService::loginPage(QUrl(server), 40001, "aZ-_0");
    QCOMPARE(url.toString(QUrl::FullyEncoded), page);
}

QTEST_GUILESS_MAIN(TestCogniacAddress)
#include "tst_cogniacaddress.moc"
