// SPDX-License-Identifier: Apache-2.0
#include "net/loginlistener.h"
#include "net/loginrequest.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QNetworkInterface>
#include <QSet>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <memory>
#include <optional>
#include <vector>

using namespace keynook;
using namespace std::chrono_literals;

namespace {

/// A listener somebody waits for, and what came out.
struct Waiting
{
    explicit Waiting(std::chrono::milliseconds patience = 20s)
    {
        listening = listener.listen().has_value();
        listener.wait(patience, Reply<Secret>(&context, [this](Result<Secret> result) {
                          ++answers;
                          got = std::move(result);
                      }));
    }

    [[nodiscard]] QByteArray host() const
    {
        return "127.0.0.1:" + QByteArray::number(listener.port());
    }
    [[nodiscard]] QByteArray good(const QByteArray &query) const
    {
        return "GET /cb?" + query + " HTTP/1.1\r\nHost: " + host() + "\r\nAccept: */*\r\n\r\n";
    }
    [[nodiscard]] QByteArray code() const
    {
        return got && got->has_value() ? got->value().reveal().toByteArray() : QByteArray();
    }

    QObject context;
    LoginListener listener;
    std::optional<Result<Secret>> got;
    int answers = 0;
    bool listening = false;
};

/// Everything the listener answers to `bytes` until it closes.
QByteArray exchange(quint16 port, const QByteArray &bytes)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    QByteArray answer;
    bool done = false;
    QObject::connect(&socket, &QTcpSocket::connected, [&] { socket.write(bytes); });
    QObject::connect(&socket, &QTcpSocket::readyRead, [&] { answer += socket.readAll(); });
    QObject::connect(&socket, &QTcpSocket::disconnected, [&] { done = true; });
    QObject::connect(&socket, &QTcpSocket::errorOccurred, [&] { done = true; });
    (void)QTest::qWaitFor([&done] { return done; }, 10'000);
    return answer;
}

int statusOf(const QByteArray &answer)
{
    return answer.startsWith("HTTP/1.1 ") ? answer.mid(9, 3).toInt() : 0;
}

} // namespace

class TestLoginListener : public QObject
{
    Q_OBJECT
private slots:
    void takesTheCode_data();
    void takesTheCode();
    void answersAHarmlessPage();
    void refuses_data();
    void refuses();
    void reportsARefusal();
    void readsPieces();
    void ignoresASecondHit();
    void endsAfterItsPatience();
    void keepsACodeThatCameEarly();
    void stopsWhenNobodyIsLeft();
    void servesTheBrowserAmongManyConnections();
    void acceptsOneOfMany();
    void boundsRequests_data();
    void boundsRequests();
    void dropsHalfRequests();
    void listensOnLoopbackOnly();
    void makesStates();
    void parses_data();
    void parses();
    void neverReadsPastTheEnd();
    void readsPaste_data();
    void readsPaste();
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

void TestLoginListener::refuses_data()
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

void TestLoginListener::refuses()
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

/// 512 connections that say nothing; then comes the browser.
void TestLoginListener::servesTheBrowserAmongManyConnections()
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
void TestLoginListener::acceptsOneOfMany()
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

void TestLoginListener::boundsRequests_data()
{
    QTest::addColumn<qsizetype>("padding");
    QTest::addColumn<bool>("ends");
    QTest::addColumn<int>("status");
    QTest::newRow("fits") << qsizetype(7000) << true << 200;
    QTest::newRow("too long") << qsizetype(9000) << true << 431;
    QTest::newRow("too long, without an end") << qsizetype(9000) << false << 431;
    QTest::newRow("far too long") << qsizetype(2'000'000) << false << 431;
}

void TestLoginListener::boundsRequests()
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

void TestLoginListener::dropsHalfRequests()
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

void TestLoginListener::parses_data()
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

void TestLoginListener::parses()
{
    QFETCH(QByteArray, bytes);
    const LoginRequest request = readLoginRequest(bytes, 7, "s");
    QTEST(request.status, "status");
    QCOMPARE(request.answer.kind == LoginAnswer::Kind::Code, request.status == 200);
}

/// Each prefix in a buffer of exactly its size: a sanitizer would see a step too far.
void TestLoginListener::neverReadsPastTheEnd()
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

void TestLoginListener::readsPaste_data()
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

void TestLoginListener::readsPaste()
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

QTEST_GUILESS_MAIN(TestLoginListener)
#include "tst_loginlistener.moc"
