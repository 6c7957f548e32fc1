// SPDX-License-Identifier: Apache-2.0
#include "net/loginlistener.h"
#include "net/loginrequest.h"

#include <QTest>

#include <algorithm>
#include <memory>

using namespace keynook;

class TestLoginRequest : public QObject
{
    Q_OBJECT
private slots:
    void parses_data();
    void parses();
    void neverReadsPastTheEnd();
    void readsPaste_data();
    void readsPaste();
};

void TestLoginRequest::parses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::newRow("nothing") << QByteArray() << 0;
    QTest::newRow("half a line") << QByteArray("GET /cb") << 0;
    QTest::newRow("one line") << QByteArray("GET /cb HTTP/1.1\r\n") << 0;
    QTest::newRow("no end") << QByteArray("GET /cb HTTP/1.1\r\nHost: 127.0.0.1:7\r\n") << 0;
    QTest::newRow("good") << QByteArray(
                                 "GET /cb?code=a&state=s HTTP/1.1\r\nHost: 127.0.0.1:7\r\n\r\n")
                          << 200;
    QTest::newRow("HTTP/1.0") << QByteArray(
                                     "GET /cb?code=a&state=s HTTP/1.0\r\nHost: 127.0.0.1:7\r\n\r\n")
                              << 200;
    QTest::newRow("something after it")
        << QByteArray("GET /cb?code=a&state=s HTTP/1.1\r\nHost: 127.0.0.1:7\r\n\r\nGET / HT")
        << 200;
    QTest::newRow("limit, no end") << QByteArray(loginRequestLimit, 'x') << 431;
    QTest::newRow("one below the limit") << QByteArray(loginRequestLimit - 1, 'x') << 0;
    QTest::newRow("NULs") << QByteArray(100, '\0') + "\r\n\r\n" << 400;
    QTest::newRow("high bytes") << QByteArray(100, '\xff') + "\r\n\r\n" << 400;
}

void TestLoginRequest::parses()
{
    QFETCH(QByteArray, bytes);
    const LoginRequest request = readLoginRequest(bytes, 7, "s");
    QTEST(request.status, "status");
    QCOMPARE(request.answer.kind == LoginAnswer::Kind::Code, request.status == 200);
}

/// Each prefix in a buffer of exactly its size: a sanitizer would see a step too far.
void TestLoginRequest::neverReadsPastTheEnd()
{
    const QByteArray whole =
        "GET /cb?code=%61%3ab&state=%73&x=%4 HTTP/1.1\r\nHost: localhost:7\r\n\r\n";
    for (qsizetype length = 0; length <= whole.size(); ++length) {
        const auto exact =
            std::make_unique<char[]>(std::size_t(length)); // NOLINT(modernize-avoid-c-arrays)
        std::copy_n(whole.data(), length, exact.get());
        const QByteArrayView prefix(exact.get(), length);
        QCOMPARE(readLoginRequest(prefix, 7, "s").status, length == whole.size() ? 200 : 0);
        (void)readLoginQuery(prefix, "s");
    }
}

void TestLoginRequest::readsPaste_data()
{
    QTest::addColumn<QByteArray>("text"); // %s: the state
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<Error::Kind>("kind");
    const auto good = [](const char *name, const char *text, const char *code) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(code) << Error::Kind::Disk;
    };
    const auto bad = [](const char *name, const QByteArray &text,
                        Error::Kind kind = Error::Kind::Usage) {
        QTest::newRow(name) << text << QByteArray() << kind;
    };
    good("address", "http://127.0.0.1:7/cb?code=id%3Asecret&state=%s", "id:secret");
    good("address with spaces around", "  http://127.0.0.1:7/cb?code=a&state=%s \n", "a");
    good("address without a scheme", "127.0.0.1:7/cb?code=a&state=%s", "a");
    good("address with a fragment", "http://127.0.0.1:7/cb?code=a&state=%s#top", "a");
    good("bare", "id:secret", "id:secret");
    good("bare with a line break", "id:secret\r\n", "id:secret");
    good("bare with base64", "id:ab+/=?", "id:ab+/=?");
    bad("empty", "");
    bad("spaces", " \n\t ");
    bad("prose", "I do not know");
    bad("two lines", "a:b\nc:d");
    bad("umlaut", "id:\xc3\xa4");
    bad("NUL", QByteArray("a\0b", 3));
    bad("too long", QByteArray(5000, 'x'));
    bad("the address before", "https://cogniac.io/app/cli-auth?port=7&state=%s");
    bad("another page", "https://example.com/");
    bad("wrong state", "http://127.0.0.1:7/cb?code=a&state=x");
    bad("no state", "http://127.0.0.1:7/cb?code=a");
    bad("no code", "http://127.0.0.1:7/cb?state=%s");
    bad("only the query", "code=a&state=%s");
    bad("error", "http://127.0.0.1:7/cb?error=no&state=%s", Error::Kind::Unauthorized);
    bad("error, wrong state", "http://127.0.0.1:7/cb?error=no&state=x");
}

void TestLoginRequest::readsPaste()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, code);
    QFETCH(Error::Kind, kind);
    const LoginListener listener;
    text.replace("%s", listener.state());
    const auto got = listener.codeFromPaste(Secret(text));
    QCOMPARE(got.has_value(), !code.isEmpty());
    if (got) {
        QCOMPARE(got->reveal().toByteArray(), code);
    } else {
        QCOMPARE(got.error().kind, kind);
        QVERIFY(!got.error().sentence.isEmpty());
        QVERIFY(!got.error().next.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestLoginRequest)
#include "tst_loginrequest.moc"
