// SPDX-License-Identifier: Apache-2.0
#include "rawhttp.h"
#include "standinprocess.h"

#include <QTest>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace keynook;

namespace {

const QByteArray versionBody =
    R"({"service":"keynook-standin","version":")" KEYNOOK_VERSION R"("})"_ba;

/// Whether anything but the text's own characters is in it.
bool isUtf8(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes).toUtf8() == bytes;
}

} // namespace

/// Each way in which the demo service can be told to misbehave.
class TestStandinFaults : public QObject
{
    Q_OBJECT

    std::unique_ptr<StandinProcess> m_standin;

    RawAnswer set(const QByteArray &specs)
    {
        return RawHttp(m_standin->port()).ask("POST", "/standin/faults", {}, specs);
    }
    /// One request on a connection of its own.
    RawAnswer ask(const QByteArray &method, const QByteArray &path, const QByteArray &headers = {},
                  const QByteArray &body = {})
    {
        return RawHttp(m_standin->port()).ask(method, path, headers, body);
    }
    RawAnswer version() { return ask("GET", "/1/version"); }
    QByteArray token()
    {
        const auto answer = ask("GET", "/1/token", basic(m_standin->user()));
        return answer.json()[u"access_token"_s].toString().toUtf8();
    }
    QByteArray keysPath() const
    {
        return "/1/users/" + m_standin->user()[u"user_id"_s].toString().toUtf8() + "/apiKeys";
    }
    qsizetype keyCount(const QByteArray &token)
    {
        return ask("GET", keysPath(), bearer(token)).json()[u"data"_s].toArray().size();
    }
    QJsonArray requests()
    {
        return QJsonDocument::fromJson(ask("GET", "/standin/requests").body).array();
    }

private slots:
    void init();
    void status_data();
    void status();
    void retryAfter();
    void redirect();
    void drops_data();
    void drops();
    void truncate();
    void garbage();
    void huge_data();
    void huge();
    void deep();
    void slow();
    void delay();
    void endingInterruptsWaiting();
    void whetherTheWorkIsDone_data();
    void whetherTheWorkIsDone();
    void timesAndAfter_data();
    void timesAndAfter();
    void methodAndPath_data();
    void methodAndPath();
    void firstDueFaultWins();
    void replacedAtRunTime();
    void controlCallsAreExempt();
    void badSpecs_data();
    void badSpecs();
};

void TestStandinFaults::init()
{
    m_standin = std::make_unique<StandinProcess>();
    QVERIFY(m_standin->isReady());
}

void TestStandinFaults::status_data()
{
    QTest::addColumn<int>("status");
    for (const int status :
         {200, 204, 304, 400, 401, 403, 404, 409, 412, 422, 429, 500, 502, 503, 504, 599}) {
        QTest::addRow("%d", status) << status;
    }
}

void TestStandinFaults::status()
{
    QFETCH(int, status);
    QCOMPARE(set("* / status=" + QByteArray::number(status)).status, 200);
    const RawAnswer answer = version();
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.code(), status < 400 ? QByteArray() : "0900" + QByteArray::number(status));
    // Kognic's clients need an `error` in every refusal.
    const RawAnswer oauth = ask("POST", "/v1/auth/oauth/token");
    QCOMPARE(oauth.status, status);
    QCOMPARE(oauth.json()[u"error"_s].isString(), status >= 400);
}

void TestStandinFaults::retryAfter()
{
    set("GET /1/version retry-after=2.5");
    const RawAnswer answer = version();
    QCOMPARE(answer.status, 429);
    QCOMPARE(answer.headers.value("retry-after"), "2.5"_ba);
}

void TestStandinFaults::redirect()
{
    set("GET /1/version redirect=https://127.0.0.1:1/x,y?a=b,times=1");
    const RawAnswer answer = version();
    QCOMPARE(answer.status, 307);
    QCOMPARE(answer.headers.value("location"), "https://127.0.0.1:1/x,y?a=b"_ba);
    QCOMPARE(version().status, 200);
}

void TestStandinFaults::drops_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<QByteArray>("method");
    for (const char *action : {"drop-before", "drop-after"}) {
        QTest::addRow("%s GET", action) << QByteArray(action) << "GET"_ba;
        QTest::addRow("%s POST", action) << QByteArray(action) << "POST"_ba;
        QTest::addRow("%s DELETE", action) << QByteArray(action) << "DELETE"_ba;
    }
}

void TestStandinFaults::drops()
{
    QFETCH(QByteArray, action);
    QFETCH(QByteArray, method);
    set("* /1/ " + action + ",times=1");
    RawHttp http(m_standin->port());
    const RawAnswer answer =
        http.ask(method, "/1/version", {}, method == "POST" ? QByteArray(100'000, 'x') : ""_ba);
    QVERIFY(answer.closed);
    QVERIFY(!answer.anyByte);
    QVERIFY(!http.isConnected());
    QCOMPARE(version().status, 200);
    QCOMPARE(requests()[0][u"status"_s].toInt(-1), 0);
    QCOMPARE(requests()[0][u"fault"_s].toString().toUtf8(), action);
}

void TestStandinFaults::truncate()
{
    set("GET /1/version truncate");
    const RawAnswer answer = version();
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.headers.value("content-length").toLongLong(), versionBody.size());
    QCOMPARE(answer.body, versionBody.first(versionBody.size() / 2));
    QVERIFY(answer.closed);
    QVERIFY(!answer.whole);
}

void TestStandinFaults::garbage()
{
    set("GET /1/version garbage");
    const RawAnswer answer = version();
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.headers.value("content-type"), "application/json"_ba);
    QVERIFY(answer.whole);
    QVERIFY(!answer.body.isEmpty());
    QVERIFY(QJsonDocument::fromJson(answer.body).isNull());
    QVERIFY(!isUtf8(answer.body));
}

void TestStandinFaults::huge_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {1, 13, 14, 15, 1000, 262'144, 262'158, 5'000'000}) {
        QTest::addRow("%d", size) << size;
    }
}

void TestStandinFaults::huge()
{
    QFETCH(int, size);
    set("GET /1/version huge=" + QByteArray::number(size));
    const RawAnswer answer = version();
    QVERIFY(answer.whole);
    QCOMPARE(answer.body.size(), size);
    if (size >= 14) {
        QCOMPARE(answer.json()[u"padding"_s].toString().size(), size - 14);
    }
}

void TestStandinFaults::deep()
{
    set("GET /1/version deep=2000");
    const RawAnswer answer = version();
    QCOMPARE(answer.body, QByteArray(2000, '[') + QByteArray(2000, ']'));
}

void TestStandinFaults::slow()
{
    set("GET /1/version slow=20");
    RawHttp http(m_standin->port());
    http.send("GET", "/1/version");
    const QByteArray first = http.firstOfBody();
    QVERIFY(!first.isEmpty());
    QVERIFY2(first.size() < versionBody.size(), "it came all at once");
    // Whole in the end, and others need not wait for it.
    QCOMPARE(ask("GET", "/1/nothing").status, 404);
    QCOMPARE(version().body, versionBody);
}

void TestStandinFaults::delay()
{
    set("GET /1/version delay=0.5");
    std::vector<std::unique_ptr<RawHttp>> waiting;
    for (int i = 0; i < 20; ++i) {
        waiting.push_back(std::make_unique<RawHttp>(m_standin->port()));
        waiting.back()->send("GET", "/1/version");
    }
    QCOMPARE(ask("GET", "/1/nothing").status, 404);
    QVERIFY2(!waiting.front()->hasAnswer(), "it did not wait");
    for (const auto &http : waiting) {
        QCOMPARE(http->receive().body, versionBody);
    }
}

void TestStandinFaults::endingInterruptsWaiting()
{
    set("GET /1/version delay=3600\nGET /1/nothing slow=1");
    RawHttp delayed(m_standin->port());
    delayed.send("GET", "/1/version");
    RawHttp slowed(m_standin->port());
    slowed.send("GET", "/1/nothing");
    QVERIFY(!slowed.firstOfBody().isEmpty());
    QCOMPARE(m_standin->stop(), 0);
}

void TestStandinFaults::whetherTheWorkIsDone_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<int>("keys");
    for (const char *action :
         {"status=500", "retry-after=1", "redirect=http://127.0.0.1:1/", "drop-before"}) {
        QTest::newRow(action) << QByteArray(action) << 0;
    }
    for (const char *action :
         {"drop-after", "truncate", "garbage", "huge=100", "deep=5", "slow=100000", "delay=0.01"}) {
        QTest::newRow(action) << QByteArray(action) << 1;
    }
}

void TestStandinFaults::whetherTheWorkIsDone()
{
    QFETCH(QByteArray, action);
    QFETCH(int, keys);
    const QByteArray bearerToken = token();
    set("POST /1/users/ " + action);
    ask("POST", keysPath(), bearer(bearerToken), R"({"description":"x"})");
    QCOMPARE(keyCount(bearerToken), keys);
}

void TestStandinFaults::timesAndAfter_data()
{
    QTest::addColumn<QByteArray>("limits");
    QTest::addColumn<QByteArray>("statuses"); // of five requests: B ad or G ood
    QTest::newRow("always") << ""_ba
                            << "BBBBB"_ba;
    QTest::newRow("once") << ",times=1"_ba
                          << "BGGGG"_ba;
    QTest::newRow("twice") << ",times=2"_ba
                           << "BBGGG"_ba;
    QTest::newRow("later") << ",after=2"_ba
                           << "GGBBB"_ba;
    QTest::newRow("at once") << ",after=0"_ba
                             << "BBBBB"_ba;
    QTest::newRow("once, later") << ",times=1,after=3"_ba
                                 << "GGGBG"_ba;
    QTest::newRow("other order") << ",after=3,times=1"_ba
                                 << "GGGBG"_ba;
}

void TestStandinFaults::timesAndAfter()
{
    QFETCH(QByteArray, limits);
    QFETCH(QByteArray, statuses);
    set("GET /1/version status=503" + limits);
    QByteArray seen;
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(ask("GET", "/1/nothing").status, 404); // does not count
        seen += version().status == 503 ? 'B' : 'G';
    }
    QCOMPARE(seen, statuses);
}

void TestStandinFaults::methodAndPath_data()
{
    QTest::addColumn<QByteArray>("scope");
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<bool>("fires");
    QTest::newRow("same") << "GET /1/version"_ba
                          << "GET /1/version"_ba << true;
    QTest::newRow("lower case") << "get /1/version"_ba
                                << "GET /1/version"_ba << true;
    QTest::newRow("prefix") << "GET /1/"_ba
                            << "GET /1/version"_ba << true;
    QTest::newRow("query") << "GET /1/version"_ba
                           << "GET /1/version?x=y"_ba << true;
    QTest::newRow("doubled slash") << "GET /1/version"_ba
                                   << "GET //1/version"_ba << true;
    QTest::newRow("any method") << "* /1/version"_ba
                                << "POST /1/version"_ba << true;
    QTest::newRow("other method") << "GET /1/version"_ba
                                  << "POST /1/version"_ba << false;
    QTest::newRow("other path") << "GET /1/version"_ba
                                << "GET /1/token"_ba << false;
    QTest::newRow("shorter path") << "GET /1/version"_ba
                                  << "GET /1/ver"_ba << false;
}

void TestStandinFaults::methodAndPath()
{
    QFETCH(QByteArray, scope);
    QFETCH(QByteArray, request);
    QFETCH(bool, fires);
    set(scope + " status=503");
    QCOMPARE(ask(request.split(' ')[0], request.split(' ')[1]).status == 503, fires);
}

void TestStandinFaults::firstDueFaultWins()
{
    set("GET /1/version status=500,times=1\nGET /1/ status=502,times=1\n* / status=504,after=2");
    QCOMPARE(version().status, 500);
    QCOMPARE(version().status, 502);
    QCOMPARE(version().status, 504);
    QCOMPARE(version().status, 504);
}

void TestStandinFaults::replacedAtRunTime()
{
    m_standin = std::make_unique<StandinProcess>(QStringList{
        u"--fault"_s, u"GET /1/version status=500"_s, u"--fault"_s, u"GET /1/token status=502"_s});
    QCOMPARE(version().status, 500);
    QCOMPARE(ask("GET", "/1/token").status, 502);
    QCOMPARE(set("GET /1/version status=503\n\n  \n").json()[u"faults"_s].toInt(), 1);
    QCOMPARE(version().status, 503);
    QCOMPARE(ask("GET", "/1/token").status, 401);
    QCOMPARE(set("").json()[u"faults"_s].toInt(-1), 0);
    QCOMPARE(version().status, 200);
}

void TestStandinFaults::controlCallsAreExempt()
{
    set("* / drop-before");
    QVERIFY(version().closed);
    QCOMPARE(ask("GET", "/standin/requests").status, 200);
    QCOMPARE(set("").status, 200);
    QCOMPARE(version().status, 200);
}

void TestStandinFaults::badSpecs_data()
{
    QTest::addColumn<QByteArray>("spec");
    for (const char *spec : {"GET",
                             "GET /1/version",
                             "GET /1/version nonsense",
                             "GET 1/version status=500",
                             "G=T /1/version status=500",
                             "GET /1/version status",
                             "GET /1/version status=",
                             "GET /1/version status=abc",
                             "GET /1/version status=199",
                             "GET /1/version status=600",
                             "GET /1/version drop-before=1",
                             "GET /1/version delay",
                             "GET /1/version delay=-1",
                             "GET /1/version delay=nan",
                             "GET /1/version delay=inf",
                             "GET /1/version delay=1e9",
                             "GET /1/version retry-after=soon",
                             "GET /1/version huge=0",
                             "GET /1/version huge=-5",
                             "GET /1/version deep=1.5",
                             "GET /1/version deep=99999999999",
                             "GET /1/version slow=0",
                             "GET /1/version redirect=",
                             "GET /1/version status=500,times=0",
                             "GET /1/version status=500,times=x",
                             "GET /1/version status=500,after=-1",
                             "GET /1/version status=500,later=1",
                             "GET /1/version status=500 times=1",
                             "GET /1/version truncate,"}) {
        QTest::newRow(spec) << QByteArray(spec);
    }
}

void TestStandinFaults::badSpecs()
{
    QFETCH(QByteArray, spec);
    set("GET /1/version status=503");
    // One bad line among good ones changes nothing.
    const RawAnswer answer = set("GET /1/version status=500\n" + spec);
    QCOMPARE(answer.status, 400);
    QVERIFY(!answer.json()[u"message"_s].toString().isEmpty());
    QCOMPARE(version().status, 503);
    const auto outcome = StandinProcess::run({u"--fault"_s, QString::fromUtf8(spec)});
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY(outcome.err.contains("usage: keynook-standin"));
    QVERIFY(outcome.out.isEmpty());
}

QTEST_GUILESS_MAIN(TestStandinFaults)
#include "tst_standin_faults.moc"
