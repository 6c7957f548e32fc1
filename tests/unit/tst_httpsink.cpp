// SPDX-License-Identifier: Apache-2.0
#include "httpget.h"

#include <QSemaphore>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <memory>

using namespace keynook;
using namespace keynook::test;

namespace {

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

} // namespace

class TestHttpSink : public QObject
{
    Q_OBJECT
private slots:
    void holdsTheSenderBack();
    void feedsTheSink();
    void endsWhenTheSinkSaysSo();
    void givesErrorBodiesNotToTheSink();
};

/// While a sink is busy, nothing but the buffers of Qt and of the kernel may fill.
void TestHttpSink::holdsTheSenderBack()
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

void TestHttpSink::feedsTheSink()
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

void TestHttpSink::endsWhenTheSinkSaysSo()
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

void TestHttpSink::givesErrorBodiesNotToTheSink()
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

QTEST_GUILESS_MAIN(TestHttpSink)
#include "tst_httpsink.moc"
