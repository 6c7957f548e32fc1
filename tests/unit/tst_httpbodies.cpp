// SPDX-License-Identifier: Apache-2.0
#include "httpget.h"

#include <QFile>
#include <QProcess>
#include <QTest>

using namespace keynook;
using namespace keynook::test;

namespace {

/// The most memory this process has had since `startPeak`, KiB; 0 where the system does not tell.
qint64 peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith("VmHWM:")) {
                return line.simplified().split(' ').value(1).toLongLong();
            }
        }
    }
    return 0;
}

qint64 startPeak()
{
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    if (file.open(QIODevice::WriteOnly)) {
        file.write("5"); // resets VmHWM
    }
    return peakMemory();
}

QByteArray deflatedZeros(qsizetype count)
{
    return qCompress(QByteArray(count, '\0'), 9)
        .sliced(4); // without Qt's own length: a zlib stream
}

} // namespace

class TestHttpBodies : public QObject
{
    Q_OBJECT
private slots:
    void cutsLargeBodies_data();
    void cutsLargeBodies();
    void cutsErrorBodies();
    void stopsTheSender();
    void refusesABomb();
    void readsCompressed();
};

void TestHttpBodies::cutsLargeBodies_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<bool>("chunked");
    QTest::addColumn<bool>("allowed");
    for (const bool chunked : {false, true}) {
        const char *how = chunked ? "chunked" : "length";
        QTest::addRow("exactly the limit, %s", how) << qsizetype(100'000) << chunked << true;
        QTest::addRow("one more, %s", how) << qsizetype(100'001) << chunked << false;
        QTest::addRow("far more, %s", how) << qsizetype(20'000'000) << chunked << false;
    }
}

void TestHttpBodies::cutsLargeBodies()
{
    QFETCH(qsizetype, size);
    QFETCH(bool, chunked);
    QFETCH(bool, allowed);
    ScriptedServer server;
    const QByteArray body(size, 'x');
    server.play(
        {chunked ? Script::raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" +
                                   QByteArray::number(size, 16) + "\r\n" + body + "\r\n0\r\n\r\n",
                               Script::Then::Keep)
                 : Script::answer(200, body)});
    const auto client = clientWith();
    auto request = get(server.url());
    request.bodyLimit = 100'000;
    const auto got = ask(*client, std::move(request));
    QCOMPARE(got.has_value(), allowed);
    if (allowed) {
        QCOMPARE(got->body.reveal().toByteArray(), body);
    } else {
        QCOMPARE(got.error().kind, Error::Kind::Protocol);
        QVERIFY(told(got).contains(QStringLiteral("100000")));
    }
}

void TestHttpBodies::cutsErrorBodies()
{
    ScriptedServer server;
    server.play({Script::answer(500, QByteArray(3'000'000, 'x'))});
    const auto client = clientWith();
    const auto got = ask(*client, get(server.url()));
    QVERIFY2(got, qPrintable(told(got)));
    QCOMPARE(got->status, 500);
    QCOMPARE(got->body.size(), qsizetype(65'536));
}

/// A body without an end is cut off, and what the kernel and Qt hold of it stays small.
void TestHttpBodies::stopsTheSender()
{
    ScriptedServer server;
    Script endless =
        Script::raw("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + QByteArray(100'000, 'x'));
    endless.repeat = true;
    server.play({endless});
    const auto client = clientWith();
    auto request = get(server.url());
    request.bodyLimit = 1'000'000;
    const qint64 before = startPeak();
    const auto got = ask(*client, std::move(request));
    const qint64 after = peakMemory();
    QVERIFY(!got);
    QCOMPARE(got.error().kind, Error::Kind::Protocol);
    QVERIFY2(after - before < 20'000, qPrintable(QString::number(after - before)));
    QTest::qWait(100);
    const qint64 sent = server.bytesSent();
    QVERIFY2(sent < 20'000'000, qPrintable(QString::number(sent)));
    QTest::qWait(100);
    QCOMPARE(server.bytesSent(), sent);
}

/// 300 KB that would become 300 MB.
void TestHttpBodies::refusesABomb()
{
    QProcess gzip;
    gzip.start(QStringLiteral("sh"),
               {QStringLiteral("-c"), QStringLiteral("head -c 300000000 /dev/zero | gzip")});
    QVERIFY(gzip.waitForFinished());
    const QByteArray bomb = gzip.readAllStandardOutput();
    QVERIFY(bomb.size() > 100'000);
    ScriptedServer server;
    server.play({Script::answer(200, bomb, {"Content-Encoding: gzip"})});
    const auto client = clientWith();
    const qint64 before = startPeak();
    const auto got = ask(*client, get(server.url()));
    const qint64 after = peakMemory();
    QVERIFY(!got);
    QCOMPARE(got.error().kind, Error::Kind::Protocol);
    QVERIFY2(after - before < 20'000, qPrintable(QString::number(after - before)));
}

void TestHttpBodies::readsCompressed()
{
    ScriptedServer server;
    server.play({Script::answer(200, deflatedZeros(900'000), {"Content-Encoding: deflate"})});
    const auto client = clientWith();
    const auto got = ask(*client, get(server.url()));
    QVERIFY2(got, qPrintable(told(got)));
    QCOMPARE(got->body.size(), qsizetype(900'000));
}

QTEST_GUILESS_MAIN(TestHttpBodies)
#include "tst_httpbodies.moc"
