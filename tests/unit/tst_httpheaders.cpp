// SPDX-License-Identifier: Apache-2.0
#include "httpget.h"
#include "net/httpheaders.h"

#include <QTest>

using namespace keynook;
using namespace keynook::test;

class TestHttpHeaders : public QObject
{
    Q_OBJECT
private slots:
    void readsServerTime();
    void readsRetryAfter_data();
    void readsRetryAfter();
    void readsHttpDate_data();
    void readsHttpDate();
};

void TestHttpHeaders::readsServerTime()
{
    ScriptedServer server;
    server.play({Script::answer(200, {}, {"Date: Sun, 06 Nov 1994 08:49:37 GMT"}),
                 Script::answer(200, {}, {"Date: yesterday"})});
    const auto client = clientWith();
    const auto good = ask(*client, get(server.url()));
    QVERIFY(good && good->serverTime);
    QCOMPARE(*good->serverTime, qint64(784111777));
    const auto bad = ask(*client, get(server.url()));
    QVERIFY(bad && !bad->serverTime);
}

void TestHttpHeaders::readsRetryAfter_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<qint64>("expected"); // milliseconds; -1: nothing
    const auto row = [](const char *value, qint64 expected) {
        QTest::newRow(value) << QByteArray(value) << expected;
    };
    const qint64 year = qint64(366) * 24 * 3600 * 1000;
    row("0", 0);
    row("2", 2000);
    row(" 2 ", 2000);
    row("0.5", 500);
    row("0.0001", 1);
    row("1e1", 10'000);
    row("1e300", year);
    row("99999999999999999999", year);
    row("inf", -1);
    row("nan", -1);
    row("-1", -1);
    row("", -1);
    row("soon", -1);
    row("2 seconds", -1);
    row("0x10", -1);
    row("Sun, 06 Nov 1994 08:49:47 GMT", 10'000);
    row("Sun, 06 Nov 1994 08:49:00 GMT", 0);
    row("Sat, 06 Nov 2094 08:49:37 GMT", year);
    row("Sun, 06 Nov 1994 25:49:47 GMT", -1);
    row("1994-11-06T08:49:47Z", -1);
}

void TestHttpHeaders::readsRetryAfter()
{
    QFETCH(QByteArray, value);
    const auto got = retryAfter(value, 784111777);
    QTEST(got ? qint64(got->count()) : -1, "expected");
}

void TestHttpHeaders::readsHttpDate_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<qint64>("expected"); // -1: nothing
    const auto row = [](const char *value, qint64 expected) {
        QTest::newRow(value) << QByteArray(value) << expected;
    };
    row("Thu, 01 Jan 1970 00:00:00 GMT", 0);
    row("Sun, 06 Nov 1994 08:49:37 GMT", 784111777);
    row("Sun, 06 Nov 1994 08:49:37 CET", -1);
    row("Sun, 06 Nov 1994 08:49:37", -1);
    row("So, 06 Nov 1994 08:49:37 GMT", -1);
    row("Sun, 31 Feb 1994 08:49:37 GMT", -1);
    row("", -1);
}

void TestHttpHeaders::readsHttpDate()
{
    QFETCH(QByteArray, value);
    QTEST(httpDate(value).value_or(-1), "expected");
}

QTEST_GUILESS_MAIN(TestHttpHeaders)
#include "tst_httpheaders.moc"
