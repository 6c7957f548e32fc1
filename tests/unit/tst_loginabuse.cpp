// SPDX-License-Identifier: Apache-2.0
#include "loginwaiting.h"

#include <QTest>

#include <algorithm>
#include <memory>
#include <vector>

using namespace keynook;
using namespace keynook::test;

class TestLoginAbuse : public QObject
{
    Q_OBJECT
private slots:
    void refuses_data();
    void refuses();
    void servesTheBrowserAmongManyConnections();
    void acceptsOneOfMany();
    void boundsRequests_data();
    void boundsRequests();
    void dropsHalfRequests();
};

void TestLoginAbuse::refuses_data()
{
    QTest::addColumn<QByteArray>("request"); // %s: the state, %p: the port, %h: Host and the end
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const char *request, int status) {
        QTest::newRow(name) << QByteArray(request) << status;
    };
    row("no query", "GET /cb HTTP/1.1%h", 400);
    row("empty query", "GET /cb? HTTP/1.1%h", 400);
    row("no state", "GET /cb?code=a HTTP/1.1%h", 403);
    row("empty state", "GET /cb?code=a&state= HTTP/1.1%h", 403);
    row("wrong state",
        "GET /cb?code=a&state=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA HTTP/1.1%h", 403);
    row("state and more", "GET /cb?code=a&state=%sA HTTP/1.1%h", 403);
    row("half a state", "GET /cb?code=a&state=AAAA HTTP/1.1%h", 403);
    row("two states", "GET /cb?code=a&state=%s&state=%s HTTP/1.1%h", 400);
    row("two codes", "GET /cb?code=a&code=b&state=%s HTTP/1.1%h", 400);
    row("code and error", "GET /cb?code=a&error=b&state=%s HTTP/1.1%h", 400);
    row("no code", "GET /cb?state=%s HTTP/1.1%h", 400);
    row("empty code", "GET /cb?code=&state=%s HTTP/1.1%h", 400);
    row("code without a value", "GET /cb?code&state=%s HTTP/1.1%h", 400);
    row("code with a line break", "GET /cb?code=a%0d%0ab&state=%s HTTP/1.1%h", 400);
    row("code with NUL", "GET /cb?code=a%00&state=%s HTTP/1.1%h", 400);
    row("code with a space", "GET /cb?code=a%20b&state=%s HTTP/1.1%h", 400);
    row("code not ASCII", "GET /cb?code=%c3%a4&state=%s HTTP/1.1%h", 400);
    row("bad escape", "GET /cb?code=a%2&state=%s HTTP/1.1%h", 400);
    row("bad escape 2", "GET /cb?code=a%zz&state=%s HTTP/1.1%h", 400);
    row("error without a state", "GET /cb?error=denied HTTP/1.1%h", 403);
    row("error, wrong state", "GET /cb?error=denied&state=x HTTP/1.1%h", 403);
    row("root", "GET /?code=a&state=%s HTTP/1.1%h", 404);
    row("favicon", "GET /favicon.ico HTTP/1.1%h", 404);
    row("below", "GET /cb/?code=a&state=%s HTTP/1.1%h", 404);
    row("upper case", "GET /CB?code=a&state=%s HTTP/1.1%h", 404);
    row("two slashes", "GET //cb?code=a&state=%s HTTP/1.1%h", 404);
    row("dots", "GET /x/../cb?code=a&state=%s HTTP/1.1%h", 404);
    row("escaped path", "GET /%63b?code=a&state=%s HTTP/1.1%h", 404);
    row("whole address", "GET http://127.0.0.1:%p/cb?code=a&state=%s HTTP/1.1%h", 400);
    row("HEAD", "HEAD /cb?code=a&state=%s HTTP/1.1%h", 405);
    row("POST", "POST /cb?code=a&state=%s HTTP/1.1%h", 405);
    row("OPTIONS", "OPTIONS /cb?code=a&state=%s HTTP/1.1%h", 405);
    row("get", "get /cb?code=a&state=%s HTTP/1.1%h", 405);
    row("POST with a body", "POST /cb?code=a&state=%s HTTP/1.1\r\nContent-Length: 5%h", 400);
    row("GET with a body", "GET /cb?code=a&state=%s HTTP/1.1\r\nContent-Length: 5%h", 400);
    row("chunked", "GET /cb?code=a&state=%s HTTP/1.1\r\nTransfer-Encoding: chunked%h", 400);
    row("HTTP/2", "GET /cb?code=a&state=%s HTTP/2.0%h", 400);
    row("no version", "GET /cb?code=a&state=%s\r\nHost: 127.0.0.1:%p\r\n\r\n", 400);
    row("two spaces", "GET  /cb?code=a&state=%s HTTP/1.1%h", 400);
    row("space in the target", "GET /cb?code=a &state=%s HTTP/1.1%h", 400);
    row("tab", "GET\t/cb?code=a&state=%s\tHTTP/1.1%h", 400);
    row("no Host", "GET /cb?code=a&state=%s HTTP/1.1\r\n\r\n", 400);
    row("empty Host", "GET /cb?code=a&state=%s HTTP/1.1\r\nHost:\r\n\r\n", 400);
    row("Host elsewhere", "GET /cb?code=a&state=%s HTTP/1.1\r\nHost: evil.example:%p\r\n\r\n", 421);
    row("Host without port", "GET /cb?code=a&state=%s HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n", 421);
    row("Host, other port", "GET /cb?code=a&state=%s HTTP/1.1\r\nHost: 127.0.0.1:1\r\n\r\n", 421);
    row("Host begins well",
        "GET /cb?code=a&state=%s HTTP/1.1\r\nHost: 127.0.0.1:%p.evil.example\r\n\r\n", 421);
    row("Host v6", "GET /cb?code=a&state=%s HTTP/1.1\r\nHost: [::1]:%p\r\n\r\n", 421);
    row("two Hosts", "GET /cb?code=a&state=%s HTTP/1.1\r\nHost: evil\r\nHost: 127.0.0.1:%p\r\n\r\n",
        400);
    row("folded line", "GET /cb?code=a&state=%s HTTP/1.1\r\n X: y%h", 400);
    row("space before the colon", "GET /cb?code=a&state=%s HTTP/1.1\r\nX : y%h", 400);
    row("no colon", "GET /cb?code=a&state=%s HTTP/1.1\r\nhello%h", 400);
    row("bare line feed", "GET /cb?code=a&state=%s HTTP/1.1\nX: y%h", 400);
    row("control character", "GET /cb?code=a&state=%s HTTP/1.1\r\nX: \x01%h", 400);
    row("empty line first", "\r\n\r\n", 400);
    row("TLS", "\x16\x03\x01\r\n\r\n", 400);
}

void TestLoginAbuse::refuses()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    Waiting waiting;
    request.replace("%h", "\r\nHost: 127.0.0.1:%p\r\n\r\n");
    request.replace("%p", QByteArray::number(waiting.listener.port()));
    request.replace("%s", waiting.listener.state());
    const QByteArray answer = exchange(waiting.listener.port(), request);
    QCOMPARE(statusOf(answer), status);
    QVERIFY(!answer.contains("evil"));
    QVERIFY(!answer.contains(waiting.listener.state()));
    QCOMPARE(waiting.answers, 0);

    // And it has changed nothing: the browser still gets through.
    const QByteArray good = waiting.good("code=a:b&state=" + waiting.listener.state());
    QCOMPARE(statusOf(exchange(waiting.listener.port(), good)), 200);
    QCOMPARE(waiting.code(), QByteArray("a:b"));
}

/// 512 connections that say nothing; then comes the browser.
void TestLoginAbuse::servesTheBrowserAmongManyConnections()
{
    Waiting waiting;
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int i = 0; i < 512; ++i) {
        sockets.push_back(std::make_unique<QTcpSocket>());
        sockets.back()->connectToHost(QHostAddress(QHostAddress::LocalHost),
                                      waiting.listener.port());
        QCoreApplication::processEvents();
    }
    const auto open = [&sockets] {
        return std::count_if(sockets.begin(), sockets.end(), [](const auto &each) {
            return each->state() == QAbstractSocket::ConnectedState;
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(open() <= 32, 30'000);
    const QByteArray request = waiting.good("code=a:b&state=" + waiting.listener.state());
    QCOMPARE(statusOf(exchange(waiting.listener.port(), request)), 200);
    QCOMPARE(waiting.code(), QByteArray("a:b"));
}

/// 512 guesses at once, one of them right.
void TestLoginAbuse::acceptsOneOfMany()
{
    Waiting waiting;
    const quint16 port = waiting.listener.port();
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int i = 0; i < 512; ++i) {
        sockets.push_back(std::make_unique<QTcpSocket>());
        QTcpSocket *const socket = sockets.back().get();
        const QByteArray number = QByteArray::number(i);
        const QByteArray state = i == 400 ? waiting.listener.state() : "guess" + number;
        const QByteArray request = waiting.good("code=c" + number + "&state=" + state);
        connect(socket, &QTcpSocket::connected, socket,
                [socket, request] { socket->write(request); });
        socket->connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    }
    QTRY_COMPARE_WITH_TIMEOUT(waiting.answers, 1, 20'000);
    QCOMPARE(waiting.code(), QByteArray("c400"));
    QTest::qWait(50);
    QCOMPARE(waiting.answers, 1);
}

void TestLoginAbuse::boundsRequests_data()
{
    QTest::addColumn<qsizetype>("padding");
    QTest::addColumn<bool>("ends");
    QTest::addColumn<int>("status");
    QTest::newRow("fits") << qsizetype(7000) << true << 200;
    QTest::newRow("too long") << qsizetype(9000) << true << 431;
    QTest::newRow("too long, without an end") << qsizetype(9000) << false << 431;
    QTest::newRow("far too long") << qsizetype(2'000'000) << false << 431;
}

void TestLoginAbuse::boundsRequests()
{
    QFETCH(qsizetype, padding);
    QFETCH(bool, ends);
    QFETCH(int, status);
    Waiting waiting;
    const QByteArray request = "GET /cb?code=a&state=" + waiting.listener.state() +
                               " HTTP/1.1\r\nHost: " + waiting.host() +
                               "\r\nX: " + QByteArray(padding, 'x') + (ends ? "\r\n\r\n" : "");
    const int got = statusOf(exchange(waiting.listener.port(), request));
    // Whoever is still sending may see the connection reset instead of the page.
    QVERIFY2(got == status || (status == 431 && got == 0), qPrintable(QString::number(got)));
    QCOMPARE(waiting.answers, status == 200 ? 1 : 0);
}

void TestLoginAbuse::dropsHalfRequests()
{
    Waiting waiting;
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), waiting.listener.port());
    QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
    socket.write("GET /cb?code=a&state=" + waiting.listener.state() + " HTTP/1.1\r\nHo");
    QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QAbstractSocket::UnconnectedState, 15'000);
    QCOMPARE(waiting.answers, 0);
    const QByteArray request = waiting.good("code=a:b&state=" + waiting.listener.state());
    QCOMPARE(statusOf(exchange(waiting.listener.port(), request)), 200);
}

QTEST_GUILESS_MAIN(TestLoginAbuse)
#include "tst_loginabuse.moc"
