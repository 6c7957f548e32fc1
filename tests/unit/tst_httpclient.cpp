// SPDX-License-Identifier: Apache-2.0
#include "net/httpclient.h"
#include "net/httpheaders.h"
#include "support/scriptedserver.h"
#include "support/scriptedserverask.h"

#include <QFile>
#include <QProcess>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <memory>

using namespace keynook;
using namespace keynook::test;
using namespace std::chrono_literals;

namespace {

using Method = HttpRequest::Method;

HttpRequest get(const QUrl &url)
{
    return requestFor(Method::Get, url);
}

QString told(const Result<HttpResponse> &got)
{
    return got ? QString::number(got->status)
               : got.error().sentence + QLatin1Char('|') + got.error().next + QLatin1Char('|') +
                     got.error().detail;
}

class CountingSink final : public BodySink
{
public:
    void restart() override
    {
        ++restarts;
        bytes.clear();
    }
    Result<void> take(QByteArrayView chunk) override
    {
        largest = std::max(largest, chunk.size());
        bytes += chunk;
        if (refuseAfter >= 0 && bytes.size() > refuseAfter) {
            return failure(Error::Kind::Rejected, QStringLiteral("the sink is full"));
        }
        return {};
    }

    QByteArray bytes;
    qsizetype largest = 0;
    qsizetype refuseAfter = -1;
    int restarts = 0;
};

/// A server in a thread of its own, which sends as fast as it can while the test's thread is busy.
class Flood
{
public:
    static constexpr qint64 size = 100'000'000;

    Flood()
    {
        m_thread.reset(QThread::create([this] { run(); }));
        m_thread->start();
        m_ready.acquire();
    }
    ~Flood()
    {
        m_stop = true;
        m_thread->wait();
    }
    Flood(const Flood &) = delete;
    Flood &operator=(const Flood &) = delete;

    [[nodiscard]] int port() const { return m_port; }
    [[nodiscard]] qint64 sent() const { return m_sent; }
    /// Returns when nothing more goes out, or all has.
    void waitUntilStuck() { m_stuck.acquire(); }

private:
    void run()
    {
        QTcpServer server;
        m_port = server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
        m_ready.release();
        if (m_port == 0 || !server.waitForNewConnection(10'000)) {
            return;
        }
        const std::unique_ptr<QTcpSocket> socket(server.nextPendingConnection());
        const QByteArray piece(100'000, 'x');
        socket->waitForReadyRead(10'000);
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(size) +
                      "\r\n\r\n");
        while (m_sent < size && !m_stop) {
            socket->write(piece);
            while (socket->bytesToWrite() > 0 && socket->waitForBytesWritten(500)) {
            }
            if (socket->bytesToWrite() > 0) {
                break;
            }
            m_sent += piece.size();
        }
        m_stuck.release();
        while (!m_stop && socket->state() == QAbstractSocket::ConnectedState) {
            socket->waitForReadyRead(50);
        }
    }

    std::unique_ptr<QThread> m_thread;
    QSemaphore m_ready;
    QSemaphore m_stuck;
    std::atomic<int> m_port = 0;
    std::atomic<qint64> m_sent = 0;
    std::atomic<bool> m_stop = false;
};

class BusySink final : public BodySink
{
public:
    explicit BusySink(Flood &flood)
        : m_flood(flood)
    {
    }
    void restart() override {}
    Result<void> take(QByteArrayView) override
    {
        m_flood.waitUntilStuck();
        sentMeanwhile = m_flood.sent();
        return failure(Error::Kind::Rejected, QStringLiteral("enough"));
    }

    qint64 sentMeanwhile = 0;

private:
    Flood &m_flood;
};

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

class TestHttpClient : public QObject
{
    Q_OBJECT
private slots:
    void gets();
    void deletes();
    void answersStatusesAsTheyAre_data();
    void answersStatusesAsTheyAre();
    void keepsTheBodyOfAChallenge_data();
    void keepsTheBodyOfAChallenge();
    void sendsNothingItWasNotTold();
    void reusesNoCookie();
    void refusesRequest_data();
    void refusesRequest();
    void refusesCaFile_data();
    void refusesCaFile();
    void knowsLoopback_data();
    void knowsLoopback();
    void readsServerTime();
    void readsRetryAfter_data();
    void readsRetryAfter();
    void readsHttpDate_data();
    void readsHttpDate();

    void cutsLargeBodies_data();
    void cutsLargeBodies();
    void cutsErrorBodies();
    void stopsTheSender();
    void holdsTheSenderBack();
    void refusesABomb();
    void readsCompressed();
    void feedsTheSink();
    void endsWhenTheSinkSaysSo();
    void givesErrorBodiesNotToTheSink();

    void retries_data();
    void retries();
    void givesUpAfterItsRetries();
    void waitsWithJitter();
    void waitsAsToldAndNotLonger_data();
    void waitsAsToldAndNotLonger();

    void followsNoRedirect_data();
    void followsNoRedirect();
    void endsSilence_data();
    void endsSilence();
    void endsSlowLoris_data();
    void endsSlowLoris();
    void enduresLongButLivelyAnswers();
    void survivesNonsense_data();
    void survivesNonsense();
    void makesNothingUp_data();
    void makesNothingUp();
    void survivesAHugeHeader();
    void survivesAnEndlessHeader();

    void abortsWhenTheCallerDies();
    void abortsTheWaitWhenTheCallerDies();
    void tellsCallersWhenItIsClosed();
    void servesManyAtOnce();
    void tellsNoSecretInErrors_data();
    void tellsNoSecretInErrors();
};

void TestHttpClient::gets()
{
    ScriptedServer server;
    server.play({Script::answer(200, R"({"a":1})")});
    const auto client = clientWith();
    auto request = get(server.url(QStringLiteral("/1/token?tenant_id=t")));
    request.authorization = Secret(QByteArrayView("Key id:secret"));
    const auto got = ask(*client, std::move(request));
    QVERIFY2(got, qPrintable(told(got)));
    QCOMPARE(got->status, 200);
    QCOMPARE(got->body.reveal().toByteArray(), QByteArray(R"({"a":1})"));
    QVERIFY(!got->retryAfter);
    QVERIFY(!got->serverTime);
    const ServedRequest &seen = server.requests().first();
    QCOMPARE(seen.method, QByteArray("GET"));
    QCOMPARE(seen.target, QByteArray("/1/token?tenant_id=t"));
    QCOMPARE(seen.fields.value("authorization"), QByteArray("Key id:secret"));
    QCOMPARE(seen.fields.value("accept"), QByteArray("application/json"));
}

void TestHttpClient::deletes()
{
    ScriptedServer server;
    server.play({Script::answer(204)});
    const auto client = clientWith();
    const auto got = ask(*client, requestFor(Method::Delete, server.url(QStringLiteral("/k"))));
    QVERIFY2(got, qPrintable(told(got)));
    QCOMPARE(got->status, 204);
    QVERIFY(got->body.isEmpty());
    QCOMPARE(server.requests().first().method, QByteArray("DELETE"));
    QVERIFY(server.requests().first().body.isEmpty());
}

void TestHttpClient::answersStatusesAsTheyAre_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {200, 201, 202, 206, 299, 400, 401, 403, 404, 405, 407,
                             409, 410, 412, 418, 422, 451, 500, 501, 505, 599}) {
        QTest::addRow("%d", status) << status;
    }
}

void TestHttpClient::answersStatusesAsTheyAre()
{
    QFETCH(int, status);
    ScriptedServer server;
    server.play({Script::answer(status, R"({"message":"## 0100006 ##"})")});
    const auto client = clientWith();
    for (const Method method : {Method::Get, Method::Post, Method::Delete}) {
        const auto got = ask(*client, requestFor(method, server.url(), "{}"));
        QVERIFY2(got, qPrintable(told(got)));
        QCOMPARE(got->status, status);
        QCOMPARE(got->body.reveal().toByteArray(), QByteArray(R"({"message":"## 0100006 ##"})"));
    }
    QCOMPARE(server.requests().size(), 3);
}

void TestHttpClient::keepsTheBodyOfAChallenge_data()
{
    QTest::addColumn<QByteArray>("scheme");
    QTest::addColumn<qsizetype>("size");
    for (const char *scheme : {R"(Basic realm="x")", "Negotiate", "NTLM", "Bearer"}) {
        QTest::addRow("%s, small", scheme) << QByteArray(scheme) << qsizetype(20);
        QTest::addRow("%s, 300 KiB", scheme) << QByteArray(scheme) << qsizetype(307'200);
    }
}

/// Qt holds such a body back while it looks for a password.
void TestHttpClient::keepsTheBodyOfAChallenge()
{
    QFETCH(QByteArray, scheme);
    QFETCH(qsizetype, size);
    ScriptedServer server;
    server.play({Script::answer(401, QByteArray(size, 'x'), {"WWW-Authenticate: " + scheme})});
    auto options = quickOptions();
    options.inactivity = 1500ms;
    const auto client = clientWith(options);
    const auto got = ask(*client, get(server.url()));
    QVERIFY2(got, qPrintable(told(got)));
    QCOMPARE(got->status, 401);
    QCOMPARE(got->body.size(), std::min<qsizetype>(size, 65'536));
    QCOMPARE(server.requests().size(), 1);
}

void TestHttpClient::sendsNothingItWasNotTold()
{
    ScriptedServer server;
    const auto client = clientWith();
    QVERIFY(ask(*client, get(server.url())));
    QVERIFY(ask(*client, requestFor(Method::Post, server.url(), "{}")));
    for (const ServedRequest &seen : server.requests()) {
        for (const char *name : {"authorization", "cookie", "upgrade", "http2-settings", "referer",
                                 "origin", "proxy-authorization"}) {
            QVERIFY2(!seen.fields.contains(name), name);
        }
        QVERIFY(seen.fields.value("user-agent").startsWith("Keynook/"));
    }
}

void TestHttpClient::reusesNoCookie()
{
    ScriptedServer server;
    server.play({Script::answer(200, "{}", {"Set-Cookie: session=1; Path=/"})});
    const auto client = clientWith();
    QVERIFY(ask(*client, get(server.url())));
    QVERIFY(ask(*client, get(server.url())));
    QCOMPARE(server.requests().size(), 2); // and nothing came out of a cache
    QVERIFY(!server.requests().last().fields.contains("cookie"));
}

void TestHttpClient::refusesRequest_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<QByteArray>("authorization");
    const auto url = [](const char *text) { return QUrl(QString::fromLatin1(text)); };
    QTest::newRow("empty") << QUrl() << QByteArray();
    QTest::newRow("http elsewhere") << url("http://api.example.com/") << QByteArray();
    QTest::newRow("http, looks like loopback")
        << url("http://127.0.0.1.example.com/") << QByteArray();
    QTest::newRow("http, localhost below") << url("http://localhost.example.com/") << QByteArray();
    QTest::newRow("file") << url("file:///etc/passwd") << QByteArray();
    QTest::newRow("ftp") << url("ftp://127.0.0.1/") << QByteArray();
    QTest::newRow("data") << url("data:text/plain,x") << QByteArray();
    QTest::newRow("no host") << url("https:///x") << QByteArray();
    QTest::newRow("no scheme") << url("//example.com/") << QByteArray();
    QTest::newRow("user") << url("http://user@127.0.0.1/") << QByteArray();
    QTest::newRow("password") << url("http://user:geheim@127.0.0.1/") << QByteArray();
    QTest::newRow("line break") << url("http://127.0.0.1/") << QByteArray("Key a\r\nX: y");
    QTest::newRow("line feed") << url("http://127.0.0.1/") << QByteArray("Key a\nX: y");
    QTest::newRow("NUL") << url("http://127.0.0.1/") << QByteArray("Key a\0b", 7);
    QTest::newRow("not ASCII") << url("http://127.0.0.1/") << QByteArray("Key \xc3\xa4");
}

void TestHttpClient::refusesRequest()
{
    QFETCH(QUrl, url);
    QFETCH(QByteArray, authorization);
    ScriptedServer server;
    if (url.host() == QStringLiteral("127.0.0.1") && url.port() < 0) {
        url.setPort(server.serverPort());
    }
    const auto client = clientWith();
    auto request = requestFor(Method::Post, url, "{}");
    request.authorization = Secret(authorization);
    const auto got = ask(*client, std::move(request));
    QVERIFY(!got);
    QCOMPARE(got.error().kind, Error::Kind::Usage);
    QVERIFY(!got.error().mayHaveHappened);
    QVERIFY(!got.error().sentence.isEmpty());
    QVERIFY(!got.error().next.isEmpty());
    QVERIFY(!told(got).contains(QStringLiteral("geheim")));
    QCOMPARE(server.connections(), 0);
}

void TestHttpClient::refusesCaFile_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("missing") << QByteArray() << Error::Kind::Disk;
    QTest::newRow("text") << QByteArray("hello\n") << Error::Kind::Protocol;
    QTest::newRow("broken PEM")
        << QByteArray("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n")
        << Error::Kind::Protocol;
    QTest::newRow("zeros") << QByteArray(1000, '\0') << Error::Kind::Protocol;
}

void TestHttpClient::refusesCaFile()
{
    QFETCH(QByteArray, content);
    QFETCH(Error::Kind, kind);
    const QTemporaryDir dir;
    HttpClient::Options options;
    options.caFile = dir.filePath(QStringLiteral("ca.pem"));
    if (!content.isEmpty()) {
        QFile file(options.caFile);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }
    const auto client = HttpClient::create(options);
    QVERIFY(!client);
    QCOMPARE(client.error().kind, kind);
    QVERIFY(client.error().sentence.contains(options.caFile));
}

void TestHttpClient::knowsLoopback_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *url, bool expected) {
        QTest::newRow(url) << QString::fromLatin1(url) << expected;
    };
    row("http://127.0.0.1/", true);
    row("http://127.0.0.1:8080/", true);
    row("http://127.9.9.9/", true);
    row("http://[::1]/", true);
    row("http://localhost:1/", true);
    row("http://LOCALHOST/", true);
    row("http://128.0.0.1/", false);
    row("http://0.0.0.0/", false);
    row("http://[::]/", false);
    row("http://10.0.0.1/", false);
    row("http://localhost.example.com/", false);
    row("http://notlocalhost/", false);
    row("http://127.0.0.1.nip.io/", false);
    row("http://example.com/127.0.0.1", false);
    row("http://example.com?localhost", false);
    row("file:///x", false);
}

void TestHttpClient::knowsLoopback()
{
    QFETCH(QString, url);
    QTEST(HttpClient::isLoopback(QUrl(url)), "expected");
}

void TestHttpClient::readsServerTime()
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

void TestHttpClient::readsRetryAfter_data()
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

void TestHttpClient::readsRetryAfter()
{
    QFETCH(QByteArray, value);
    const auto got = retryAfter(value, 784111777);
    QTEST(got ? qint64(got->count()) : -1, "expected");
}

void TestHttpClient::readsHttpDate_data()
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

void TestHttpClient::readsHttpDate()
{
    QFETCH(QByteArray, value);
    QTEST(httpDate(value).value_or(-1), "expected");
}

void TestHttpClient::cutsLargeBodies_data()
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

void TestHttpClient::cutsLargeBodies()
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

void TestHttpClient::cutsErrorBodies()
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
void TestHttpClient::stopsTheSender()
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

/// While a sink is busy, nothing but the buffers of Qt and of the kernel may fill.
void TestHttpClient::holdsTheSenderBack()
{
    Flood flood;
    QVERIFY(flood.port() > 0);
    const auto client = clientWith();
    const auto sink = std::make_shared<BusySink>(flood);
    auto request = get(QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(flood.port())));
    request.sink = sink;
    request.bodyLimit = Flood::size;
    const auto got = ask(*client, std::move(request));
    QVERIFY(!got);
    QCOMPARE(got.error().sentence, QStringLiteral("enough"));
    QVERIFY2(sink->sentMeanwhile < Flood::size / 2,
             qPrintable(QString::number(sink->sentMeanwhile)));
}

/// 300 KB that would become 300 MB.
void TestHttpClient::refusesABomb()
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

void TestHttpClient::readsCompressed()
{
    ScriptedServer server;
    server.play({Script::answer(200, deflatedZeros(900'000), {"Content-Encoding: deflate"})});
    const auto client = clientWith();
    const auto got = ask(*client, get(server.url()));
    QVERIFY2(got, qPrintable(told(got)));
    QCOMPARE(got->body.size(), qsizetype(900'000));
}

void TestHttpClient::feedsTheSink()
{
    ScriptedServer server;
    const QByteArray body = QByteArray("0123456789").repeated(1'200'000);
    server.play({Script::raw("HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nhalf"),
                 Script::answer(200, body)});
    const auto client = clientWith();
    const auto sink = std::make_shared<CountingSink>();
    auto request = get(server.url());
    request.sink = sink;
    request.bodyLimit = qint64(67'108'864);
    const auto got = ask(*client, std::move(request));
    QVERIFY2(got, qPrintable(told(got)));
    QVERIFY(got->body.isEmpty());
    QCOMPARE(sink->restarts, 2);
    QVERIFY(sink->bytes == body);
    QVERIFY(sink->largest <= 65'536);
}

void TestHttpClient::endsWhenTheSinkSaysSo()
{
    ScriptedServer server;
    server.play({Script::answer(200, QByteArray(5'000'000, 'x'))});
    const auto client = clientWith();
    const auto sink = std::make_shared<CountingSink>();
    sink->refuseAfter = 1000;
    auto request = get(server.url());
    request.sink = sink;
    request.bodyLimit = qint64(67'108'864);
    const auto got = ask(*client, std::move(request));
    QVERIFY(!got);
    QCOMPARE(got.error().sentence, QStringLiteral("the sink is full"));
    QVERIFY(sink->bytes.size() < 200'000);
    QCOMPARE(server.requests().size(), 1);
}

void TestHttpClient::givesErrorBodiesNotToTheSink()
{
    ScriptedServer server;
    server.play({Script::answer(404, R"({"message":"no"})")});
    const auto client = clientWith();
    const auto sink = std::make_shared<CountingSink>();
    auto request = get(server.url());
    request.sink = sink;
    const auto got = ask(*client, std::move(request));
    QVERIFY(got);
    QCOMPARE(got->status, 404);
    QCOMPARE(got->body.reveal().toByteArray(), QByteArray(R"({"message":"no"})"));
    QVERIFY(sink->bytes.isEmpty());
}

void TestHttpClient::retries_data()
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
    QTest::newRow("reset in the body")
        << Script::raw("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nx", Then::Reset) << 2 << true;
    QTest::newRow("a redirect is not") << Script::answer(302, {}, {"Location: /x"}) << 1 << false;
    QTest::newRow("a bad status is not")
        << Script::raw("HTTP/1.1 777 Huh\r\nContent-Length: 0\r\n\r\n") << 1 << false;
}

void TestHttpClient::retries()
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

void TestHttpClient::givesUpAfterItsRetries()
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

void TestHttpClient::waitsWithJitter()
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

void TestHttpClient::waitsAsToldAndNotLonger_data()
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

void TestHttpClient::waitsAsToldAndNotLonger()
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

void TestHttpClient::followsNoRedirect_data()
{
    QTest::addColumn<bool>("sameOrigin");
    QTest::addColumn<int>("status");
    QTest::addColumn<Method>("method");
    for (const bool same : {true, false}) {
        for (const int status : {301, 302, 303, 307, 308}) {
            QTest::addRow("GET %d %s", status, same ? "same" : "other")
                << same << status << Method::Get;
            QTest::addRow("POST %d %s", status, same ? "same" : "other")
                << same << status << Method::Post;
        }
    }
}

void TestHttpClient::followsNoRedirect()
{
    QFETCH(bool, sameOrigin);
    QFETCH(int, status);
    QFETCH(Method, method);
    ScriptedServer first;
    ScriptedServer second;
    const QUrl target = (sameOrigin ? first : second).url(QStringLiteral("/thief?q=1"));
    first.play({Script::answer(status, "moved", {"Location: " + target.toEncoded()})});
    const auto client = clientWith();
    auto request = requestFor(method, first.url(), "{}");
    request.authorization = Secret(QByteArrayView("Bearer geheim"));
    const auto got = ask(*client, std::move(request));
    QTest::qWait(20);
    QVERIFY(!got);
    QCOMPARE(got.error().kind, Error::Kind::Protocol);
    QVERIFY(!told(got).contains(QStringLiteral("thief")));
    QCOMPARE(first.requests().size(), 1);
    QCOMPARE(second.connections(), 0);
}

void TestHttpClient::endsSilence_data()
{
    QTest::addColumn<Script>("script");
    QTest::newRow("nothing") << Script::silence();
    QTest::newRow("half a status line") << Script::raw("HTTP/1.", Script::Then::Keep);
    QTest::newRow("half a header")
        << Script::raw("HTTP/1.1 200 OK\r\nContent-", Script::Then::Keep);
    QTest::newRow("half a body") << Script::raw(
        "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n12345", Script::Then::Keep);
    QTest::newRow("100 Continue") << Script::raw("HTTP/1.1 100 Continue\r\n\r\n",
                                                 Script::Then::Keep);
}

void TestHttpClient::endsSilence()
{
    QFETCH(Script, script);
    ScriptedServer server;
    server.play({script});
    auto options = quickOptions();
    options.inactivity = 250ms;
    const auto client = clientWith(options);
    for (const Method method : {Method::Get, Method::Post, Method::Delete}) {
        const auto got = ask(*client, requestFor(method, server.url(), "{}"));
        QVERIFY(!got);
        QCOMPARE(got.error().kind, Error::Kind::Network);
        QVERIFY2(told(got).contains(QStringLiteral("did not answer")), qPrintable(told(got)));
        QCOMPARE(got.error().mayHaveHappened, method != Method::Get);
    }
    QCOMPARE(server.requests().size(), 3);
}

void TestHttpClient::endsSlowLoris_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("in the header") << QByteArray("HTTP/1.1 200 OK\r\nX: ");
    QTest::newRow("in the body") << QByteArray("HTTP/1.1 200 OK\r\n\r\n");
    QTest::newRow("in the chunks")
        << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffffff\r\n");
}

/// One byte now and then keeps the inactivity timer quiet, not the other one.
void TestHttpClient::endsSlowLoris()
{
    QFETCH(QByteArray, head);
    ScriptedServer server;
    Script script = Script::raw(head + QByteArray(10'000, 'x'));
    script.piece = 1;
    script.pause = 5ms;
    server.play({script});
    auto options = quickOptions();
    options.inactivity = 3000ms;
    options.total = 500ms;
    const auto client = clientWith(options);
    const auto got = ask(*client, get(server.url()));
    QVERIFY(!got);
    QCOMPARE(got.error().kind, Error::Kind::Network);
    QVERIFY2(told(got).contains(QStringLiteral("not complete")), qPrintable(told(got)));
    QCOMPARE(server.requests().size(), 1);
}

void TestHttpClient::enduresLongButLivelyAnswers()
{
    ScriptedServer server;
    server.setHandler([](const ServedRequest &) {
        Script slow = Script::answer(200, QByteArray(2000, 'x'));
        slow.piece = 100;
        slow.pause = 60ms;
        return slow;
    });
    auto options = quickOptions();
    options.inactivity = 500ms;
    const auto client = clientWith(options);
    const auto got = ask(*client, get(server.url()));
    QVERIFY2(got, qPrintable(told(got)));
    QCOMPARE(got->body.size(), qsizetype(2000));
}

void TestHttpClient::survivesNonsense_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *name, const QByteArray &bytes) {
        QTest::newRow(name) << bytes;
    };
    row("garbage line", "garbage\r\n\r\n");
    row("zeros", QByteArray(4000, '\0'));
    row("binary", QByteArray::fromHex("160301004a0200004603").repeated(100));
    row("HTTP/0.9", "<html>hello</html>");
    row("no status", "HTTP/1.1 \r\n\r\n");
    row("status of letters", "HTTP/1.1 abc OK\r\n\r\n");
    row("status 0", "HTTP/1.1 0 OK\r\nContent-Length: 0\r\n\r\n");
    row("status 99", "HTTP/1.1 099 OK\r\nContent-Length: 0\r\n\r\n");
    row("status 777", "HTTP/1.1 777 OK\r\nContent-Length: 0\r\n\r\n");
    row("status 99999", "HTTP/1.1 99999 OK\r\nContent-Length: 0\r\n\r\n");
    row("negative status", "HTTP/1.1 -200 OK\r\nContent-Length: 0\r\n\r\n");
    row("101", "HTTP/1.1 101 Switching\r\nUpgrade: h2c\r\nConnection: Upgrade\r\n\r\n");
    row("304", "HTTP/1.1 304 Not Modified\r\n\r\n");
    row("300", "HTTP/1.1 300 Many\r\nContent-Length: 0\r\n\r\n");
    row("negative chunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n-5\r\nhello");
    row("bad gzip", "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 5\r\n\r\nhello");
}

void TestHttpClient::survivesNonsense()
{
    QFETCH(QByteArray, bytes);
    ScriptedServer server;
    server.play({Script::raw(bytes)});
    auto options = quickOptions();
    options.inactivity = 1000ms;
    const auto client = clientWith(options);
    const auto got = ask(*client, get(server.url()));
    QVERIFY2(!got, qPrintable(told(got)));
    QVERIFY(got.error().kind == Error::Kind::Protocol || got.error().kind == Error::Kind::Network);
    QVERIFY(got.error().sentence.contains(QStringLiteral("127.0.0.1")));
}

/// What Qt takes for an answer although it is none: at least nothing that is not there comes out.
void TestHttpClient::makesNothingUp_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("HTTP/9") << QByteArray("HTTP/9.9 200 OK\r\n\r\n");
    QTest::newRow("bad chunk") << QByteArray(
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nhello");
}

void TestHttpClient::makesNothingUp()
{
    QFETCH(QByteArray, bytes);
    ScriptedServer server;
    server.play({Script::raw(bytes)});
    const auto client = clientWith();
    const auto got = ask(*client, get(server.url()));
    QVERIFY(!got || got->body.isEmpty());
}

void TestHttpClient::survivesAHugeHeader()
{
    ScriptedServer server;
    server.play({Script::answer(200, "{}", {"X: " + QByteArray(100000, 'x')})});
    const auto client = clientWith();
    const auto got = ask(*client, get(server.url()));
    if (got) { // Qt 6.4 takes it; later versions do not
        QCOMPARE(got->body.reveal().toByteArray(), QByteArray("{}"));
    } else {
        QVERIFY(got.error().kind == Error::Kind::Protocol ||
                got.error().kind == Error::Kind::Network);
    }
}

/// Header bytes make no signal, so the inactivity timer ends it however fast they come; and the
/// sender is held back meanwhile.
void TestHttpClient::survivesAnEndlessHeader()
{
    ScriptedServer server;
    Script script = Script::raw("HTTP/1.1 200 OK\r\n" + QByteArray("X: y\r\n").repeated(1000));
    script.repeat = true;
    script.pause = 5ms;
    server.play({script});
    auto options = quickOptions();
    options.inactivity = 500ms;
    const auto client = clientWith(options);
    const auto got = ask(*client, get(server.url()));
    QVERIFY(!got);
    QVERIFY(server.bytesSent() < 20'000'000);
}

void TestHttpClient::abortsWhenTheCallerDies()
{
    ScriptedServer server;
    Script endless = Script::raw("HTTP/1.1 200 OK\r\n\r\nx");
    endless.repeat = true;
    server.play({endless});
    const auto client = clientWith();
    auto caller = std::make_unique<QObject>();
    bool called = false;
    client->send(get(server.url()),
                 Reply<HttpResponse>(caller.get(),
                                     [&called](const Result<HttpResponse> &) { called = true; }));
    QTRY_VERIFY(server.bytesSent() > 0);
    QVERIFY(!client->findChildren<QObject *>().isEmpty());
    caller.reset();
    QTRY_VERIFY(client->findChildren<QObject *>().isEmpty());
    QTRY_VERIFY(server.findChildren<QSslSocket *>().isEmpty()); // the connection is gone
    QVERIFY(!called);
}

void TestHttpClient::abortsTheWaitWhenTheCallerDies()
{
    ScriptedServer server;
    server.play({Script::answer(429, {}, {"Retry-After: 0.2"}), Script::answer(200)});
    const auto client = clientWith();
    const QSignalSpy spy(client.get(), &HttpClient::retrying);
    auto caller = std::make_unique<QObject>();
    client->send(get(server.url()),
                 Reply<HttpResponse>(caller.get(), [](const Result<HttpResponse> &) {}));
    QTRY_COMPARE(spy.size(), 1);
    caller.reset();
    QTest::qWait(400);
    QCOMPARE(server.requests().size(), 1);
}

void TestHttpClient::tellsCallersWhenItIsClosed()
{
    ScriptedServer server;
    server.play({Script::silence()});
    auto client = clientWith();
    QList<Error> errors;
    for (const Method method : {Method::Get, Method::Post}) {
        client->send(requestFor(method, server.url(), "{}"),
                     Reply<HttpResponse>(this, [&errors](const Result<HttpResponse> &result) {
                         errors.append(result ? Error{} : result.error());
                     }));
    }
    QTRY_COMPARE(server.requests().size(), 2);
    client.reset();
    QVERIFY(errors.isEmpty()); // not in the destructor's stack
    QTRY_COMPARE(errors.size(), 2);
    QCOMPARE(errors.at(0).kind, Error::Kind::Cancelled);
    QCOMPARE(int(errors.at(0).mayHaveHappened) + int(errors.at(1).mayHaveHappened), 1);
}

void TestHttpClient::servesManyAtOnce()
{
    ScriptedServer server;
    const auto client = clientWith();
    int good = 0;
    for (int i = 0; i < 60; ++i) {
        const Method method = i % 3 == 0 ? Method::Post : Method::Get;
        client->send(requestFor(method, server.url(), "{}"),
                     Reply<HttpResponse>(this, [&good](const Result<HttpResponse> &result) {
                         good += result && result->status == 200 ? 1 : 0;
                     }));
    }
    QTRY_COMPARE_WITH_TIMEOUT(good, 60, 15'000);
    QCOMPARE(server.requests().size(), 60);
}

void TestHttpClient::tellsNoSecretInErrors_data()
{
    QTest::addColumn<Script>("script");
    QTest::newRow("cut") << Script::raw({});
    QTest::newRow("garbage") << Script::raw("geheim4\r\n\r\n");
    QTest::newRow("redirect") << Script::answer(302, {}, {"Location: https://geheim5/"});
    QTest::newRow("silence") << Script::silence();
    QTest::newRow("too large") << Script::answer(200, QByteArray("geheim6").repeated(10'000));
}

void TestHttpClient::tellsNoSecretInErrors()
{
    QFETCH(Script, script);
    ScriptedServer server;
    server.play({script});
    auto options = quickOptions();
    options.inactivity = 250ms;
    const auto client = clientWith(options);
    auto request =
        requestFor(Method::Post, server.url(QStringLiteral("/geheim0?otp=geheim1")), "geheim2");
    request.authorization = Secret(QByteArrayView("Bearer geheim3"));
    request.bodyLimit = 1000;
    const auto got = ask(*client, std::move(request));
    QVERIFY(!got);
    QVERIFY2(!told(got).contains(QStringLiteral("geheim")), qPrintable(told(got)));
    QVERIFY(!got.error().next.isEmpty());
}

QTEST_GUILESS_MAIN(TestHttpClient)
#include "tst_httpclient.moc"
