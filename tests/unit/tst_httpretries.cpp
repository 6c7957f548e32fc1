// SPDX-License-Identifier: Apache-2.0
#include "httpget.h"

#include <QSignalSpy>
#include <QTest>

using namespace keynook;
using namespace keynook::test;
using namespace std::chrono_literals;

class TestHttpRetries : public QObject
{
    Q_OBJECT
private slots:
    void retries_data();
    void retries();
    void aResetIsNotTheEnd();
    void givesUpAfterItsRetries();
    void waitsWithJitter();
    void waitsAsToldAndNotLonger_data();
    void waitsAsToldAndNotLonger();
};

void TestHttpRetries::retries_data()
{
    QTest::addColumn<Script>("first");
    QTest::addColumn<int>("requests");
    QTest::addColumn<bool>("answered");
    using Then = Script::Then;
    QTest::newRow("429") << Script::answer(429) << 2 << true;
    QTest::newRow("502") << Script::answer(502) << 2 << true;
    QTest::newRow("503") << Script::answer(503) << 2 << true;
    QTest::newRow("504") << Script::answer(504) << 2 << true;
    QTest::newRow("500 is not") << Script::answer(500) << 1 << true;
    QTest::newRow("401 is not") << Script::answer(401) << 1 << true;
    QTest::newRow("truncated body")
        << Script::raw("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nx", Then::Close) << 2 << true;
    QTest::newRow("a redirect is not") << Script::answer(302, {}, {"Location: /x"}) << 1 << false;
    QTest::newRow("a bad status is not")
        << Script::raw("HTTP/1.1 777 Huh\r\nContent-Length: 0\r\n\r\n") << 1 << false;
}

void TestHttpRetries::retries()
{
    QFETCH(Script, first);
    QFETCH(int, requests);
    QFETCH(bool, answered);
    ScriptedServer server;
    server.play({first, Script::answer(200, "{}")});
    const auto client = clientWith();
    const QSignalSpy spy(client.get(), &HttpClient::retrying);
    const auto got = ask(*client, get(server.url()));
    QCOMPARE(got.has_value(), answered);
    QCOMPARE(server.requests().size(), requests);
    QCOMPARE(spy.size(), requests - 1);
    if (requests == 2) {
        QCOMPARE(got->status, 200);
        QCOMPARE(got->body.reveal().toByteArray(), QByteArray("{}")); // nothing of the first
    }
}

/// Qt sends a GET anew by itself when a reset comes at certain moments, even beside our own retry:
/// how often it lies on the wire is not ours to say. What comes out is.
void TestHttpRetries::aResetIsNotTheEnd()
{
    ScriptedServer server;
    server.play({Script::raw("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nx", Script::Then::Reset),
                 Script::answer(200, "{}")});
    const auto client = clientWith();
    const QSignalSpy spy(client.get(), &HttpClient::retrying);
    const auto got = ask(*client, get(server.url()));
    QVERIFY(got);
    QCOMPARE(got->status, 200);
    QCOMPARE(got->body.reveal().toByteArray(), QByteArray("{}")); // nothing of the first
    QVERIFY(server.requests().size() >= 2);
    QVERIFY(spy.size() <= 1);
}

void TestHttpRetries::givesUpAfterItsRetries()
{
    ScriptedServer server;
    server.play({Script::answer(503, "no")});
    const auto client = clientWith();
    const auto got = ask(*client, get(server.url()));
    QVERIFY(got);
    QCOMPARE(got->status, 503);
    QCOMPARE(server.requests().size(), 4);

    ScriptedServer rude;
    rude.hangUpAtOnce();
    const auto cut = ask(*client, get(rude.url()));
    QVERIFY(!cut);
    QCOMPARE(cut.error().kind, Error::Kind::Network);
    QVERIFY(!cut.error().mayHaveHappened); // a GET changes nothing
}

void TestHttpRetries::waitsWithJitter()
{
    ScriptedServer server;
    server.play({Script::answer(503)});
    auto options = quickOptions();
    options.retryDelay = 20ms;
    const auto client = clientWith(options);
    QList<QList<qint64>> waits;
    connect(client.get(), &HttpClient::retrying, this,
            [&waits](std::chrono::milliseconds wait) { waits.last().append(wait.count()); });
    for (int i = 0; i < 8; ++i) {
        waits.append(QList<qint64>());
        QVERIFY(ask(*client, get(server.url())));
    }
    bool differs = false;
    for (const auto &each : waits) {
        QCOMPARE(each.size(), 3);
        for (qsizetype i = 0; i < 3; ++i) {
            const qint64 base = qint64(20) << i;
            QVERIFY2(each.at(i) >= base / 2 && each.at(i) <= base * 3 / 2,
                     qPrintable(QString::number(each.at(i))));
        }
        differs = differs || each != waits.first();
    }
    QVERIFY(differs);
}

void TestHttpRetries::waitsAsToldAndNotLonger_data()
{
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<qint64>("wait"); // milliseconds; -1: the 429 is the answer
    QTest::addColumn<qint64>("told"); // seconds
    QTest::newRow("at once") << QByteArray("0") << qint64(0) << qint64(-1);
    QTest::newRow("a fraction") << QByteArray("0.05") << qint64(50) << qint64(-1);
    QTest::newRow("a past date") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << qint64(0)
                                 << qint64(-1);
    QTest::newRow("too long") << QByteArray("60.5") << qint64(-1) << qint64(61);
    QTest::newRow("far too long") << QByteArray("86400") << qint64(-1) << qint64(86400);
    QTest::newRow("a far date") << QByteArray("Mon, 06 Nov 2090 08:49:37 GMT") << qint64(-1)
                                << qint64(31'622'400);
}

void TestHttpRetries::waitsAsToldAndNotLonger()
{
    QFETCH(QByteArray, retryAfter);
    QFETCH(qint64, wait);
    QFETCH(qint64, told);
    ScriptedServer server;
    server.play({Script::answer(429, {}, {"Retry-After: " + retryAfter}), Script::answer(200)});
    const auto client = clientWith();
    qint64 waited = -1;
    connect(client.get(), &HttpClient::retrying, this,
            [&waited](std::chrono::milliseconds each) { waited = each.count(); });
    const auto got = ask(*client, get(server.url()));
    QVERIFY(got);
    QCOMPARE(waited, wait);
    QCOMPARE(got->status, wait < 0 ? 429 : 200);
    QCOMPARE(got->retryAfter ? qint64(got->retryAfter->count()) : -1, told);
}

QTEST_GUILESS_MAIN(TestHttpRetries)
#include "tst_httpretries.moc"
