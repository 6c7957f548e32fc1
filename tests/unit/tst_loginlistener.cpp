// SPDX-License-Identifier: Apache-2.0
#include "loginwaiting.h"

#include <QNetworkInterface>
#include <QSet>
#include <QTest>

#include <memory>

using namespace keynook;
using namespace keynook::test;
using namespace std::chrono_literals;

class TestLoginListener : public QObject
{
    Q_OBJECT
private slots:
    void takesTheCode_data();
    void takesTheCode();
    void answersAHarmlessPage();
    void reportsARefusal();
    void readsPieces();
    void ignoresASecondHit();
    void endsAfterItsPatience();
    void keepsACodeThatCameEarly();
    void stopsWhenNobodyIsLeft();
    void listensOnLoopbackOnly();
    void makesStates();
};

void TestLoginListener::takesTheCode_data()
{
    QTest::addColumn<QByteArray>("query"); // %s: the state
    QTest::addColumn<QByteArray>("host");  // %p: the port
    QTest::addColumn<QByteArray>("code");
    const QByteArray here = "127.0.0.1:%p";
    QTest::newRow("plain") << QByteArray("code=id:secret&state=%s") << here
                           << QByteArray("id:secret");
    QTest::newRow("escaped") << QByteArray("code=id%3Asec%2bret%3d&state=%s") << here
                             << QByteArray("id:sec+ret=");
    QTest::newRow("other order") << QByteArray("state=%s&code=a") << here << QByteArray("a");
    QTest::newRow("a plus stays") << QByteArray("code=a+b&state=%s") << here << QByteArray("a+b");
    QTest::newRow("more names") << QByteArray("x=1&code=a&state=%s&y") << here << QByteArray("a");
    QTest::newRow("localhost") << QByteArray("code=a&state=%s") << QByteArray("localhost:%p")
                               << QByteArray("a");
    QTest::newRow("LOCALHOST") << QByteArray("code=a&state=%s") << QByteArray("LOCALHOST:%p")
                               << QByteArray("a");
}

void TestLoginListener::takesTheCode()
{
    QFETCH(QByteArray, query);
    QFETCH(QByteArray, host);
    QFETCH(QByteArray, code);
    Waiting waiting;
    QVERIFY(waiting.listening);
    query.replace("%s", waiting.listener.state());
    host.replace("%p", QByteArray::number(waiting.listener.port()));
    const QByteArray answer = exchange(
        waiting.listener.port(), "GET /cb?" + query + " HTTP/1.1\r\nHost: " + host + "\r\n\r\n");
    QCOMPARE(statusOf(answer), 200);
    QCOMPARE(waiting.code(), code);
    QCOMPARE(waiting.answers, 1);
}

void TestLoginListener::answersAHarmlessPage()
{
    Waiting waiting;
    const QByteArray answer = exchange(
        waiting.listener.port(), waiting.good("code=geheim:x&state=" + waiting.listener.state()));
    QVERIFY(!answer.contains("geheim"));
    QVERIFY(!answer.contains(waiting.listener.state()));
    for (const char *line : {"Referrer-Policy: no-referrer\r\n", "Cache-Control: no-store\r\n",
                             "X-Content-Type-Options: nosniff\r\n", "Connection: close\r\n",
                             "Content-Security-Policy: default-src 'none'"}) {
        QVERIFY2(answer.contains(line), line);
    }
    QVERIFY(!answer.contains("<script"));
    QVERIFY(!answer.contains("Access-Control-Allow-Origin"));
    const qsizetype end = answer.indexOf("\r\n\r\n");
    QVERIFY(answer.contains("Content-Length: " + QByteArray::number(answer.size() - end - 4)));
}

void TestLoginListener::reportsARefusal()
{
    Waiting waiting;
    const QByteArray answer =
        exchange(waiting.listener.port(),
                 waiting.good("error=access%20denied%3Cb%3E&state=" + waiting.listener.state()));
    QCOMPARE(statusOf(answer), 200);
    QVERIFY(!answer.contains("denied"));
    QCOMPARE(waiting.answers, 1);
    QVERIFY(!waiting.got->has_value());
    QCOMPARE(waiting.got->error().kind, Error::Kind::Unauthorized);
    QCOMPARE(waiting.got->error().detail, QStringLiteral("access denied<b>"));
    QVERIFY(!waiting.got->error().sentence.contains(QStringLiteral("denied")));
}

void TestLoginListener::readsPieces()
{
    Waiting waiting;
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), waiting.listener.port());
    QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
    const QByteArray request = waiting.good("code=a:b&state=" + waiting.listener.state());
    for (const char c : request) {
        socket.write(&c, 1);
        socket.flush();
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(waiting.answers, 1);
    QCOMPARE(waiting.code(), QByteArray("a:b"));
}

void TestLoginListener::ignoresASecondHit()
{
    Waiting waiting;
    const quint16 port = waiting.listener.port();
    const QByteArray host = waiting.host();
    QTcpSocket early; // connected before, asks after
    early.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    QTRY_COMPARE(early.state(), QAbstractSocket::ConnectedState);
    QTest::qWait(20);
    const QByteArray request = waiting.good("code=first&state=" + waiting.listener.state());
    QCOMPARE(statusOf(exchange(port, request)), 200);
    QByteArray answer;
    connect(&early, &QTcpSocket::readyRead, this, [&] { answer += early.readAll(); });
    early.write("GET /cb?code=second&state=" + waiting.listener.state() +
                " HTTP/1.1\r\nHost: " + host + "\r\n\r\n");
    QTRY_COMPARE(early.state(), QAbstractSocket::UnconnectedState);
    QVERIFY(statusOf(answer) != 200);
    QCOMPARE(statusOf(exchange(port, request)), 0); // the door is shut
    QCOMPARE(waiting.answers, 1);
    QCOMPARE(waiting.code(), QByteArray("first"));
}

void TestLoginListener::endsAfterItsPatience()
{
    Waiting waiting(50ms);
    const quint16 port = waiting.listener.port();
    const QByteArray request = waiting.good("code=late&state=" + waiting.listener.state());
    QTRY_COMPARE(waiting.answers, 1);
    QVERIFY(!waiting.got->has_value());
    QCOMPARE(waiting.got->error().kind, Error::Kind::Cancelled);
    QVERIFY(!waiting.got->error().next.isEmpty());
    QCOMPARE(statusOf(exchange(port, request)), 0);
    QCOMPARE(waiting.answers, 1);
}

void TestLoginListener::keepsACodeThatCameEarly()
{
    LoginListener listener;
    QVERIFY(listener.listen());
    const quint16 port = listener.port();
    const QByteArray request = "GET /cb?code=a:b&state=" + listener.state() +
                               " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port) +
                               "\r\n\r\n";
    QCOMPARE(statusOf(exchange(port, request)), 200);
    QByteArray code;
    listener.wait(5s, Reply<Secret>(this, [&code](Result<Secret> result) {
                      code = result ? result->reveal().toByteArray() : QByteArray("error");
                  }));
    QVERIFY(code.isEmpty()); // never in the caller's stack
    QTRY_COMPARE(code, QByteArray("a:b"));
}

void TestLoginListener::stopsWhenNobodyIsLeft()
{
    LoginListener listener;
    QVERIFY(listener.listen());
    const quint16 port = listener.port();
    auto context = std::make_unique<QObject>();
    bool called = false;
    listener.wait(
        5s, Reply<Secret>(context.get(), [&called](const Result<Secret> &) { called = true; }));
    context.reset();
    QCOMPARE(statusOf(exchange(port, "GET / HTTP/1.1\r\n\r\n")), 0);
    QVERIFY(!called);
}

void TestLoginListener::listensOnLoopbackOnly()
{
    Waiting waiting;
    QVERIFY(waiting.listening);
    QVERIFY(waiting.listener.port() > 0);
    QList<QHostAddress> elsewhere{QHostAddress(QHostAddress::LocalHostIPv6),
                                  QHostAddress(QStringLiteral("127.0.0.2"))};
    for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
        if (!address.isLoopback()) {
            elsewhere.append(address);
        }
    }
    for (const QHostAddress &address : elsewhere) {
        QTcpSocket socket;
        socket.connectToHost(address, waiting.listener.port());
        QVERIFY2(!socket.waitForConnected(500), qPrintable(address.toString()));
    }
}

void TestLoginListener::makesStates()
{
    QSet<QByteArray> states;
    for (int i = 0; i < 200; ++i) {
        const LoginListener listener;
        const QByteArray state = listener.state();
        QCOMPARE(state.size(), 43);
        QCOMPARE(QByteArray::fromBase64(state, QByteArray::Base64UrlEncoding).size(), 32);
        QVERIFY(!state.contains('=') && !state.contains('+') && !state.contains('/'));
        states.insert(state);
    }
    QCOMPARE(states.size(), 200);
}

QTEST_GUILESS_MAIN(TestLoginListener)
#include "tst_loginlistener.moc"
