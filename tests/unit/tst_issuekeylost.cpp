// SPDX-License-Identifier: Apache-2.0
#include "issueflow.h"

#include <QTest>

using namespace keynook;
using namespace keynook::test;

class TestIssueKeyLost : public QObject
{
    Q_OBJECT
private slots:
    void lost_data();
    void lost();
    void notUnderstood_data();
    void notUnderstood();
    void flowDropped_data();
    void flowDropped();
};

void TestIssueKeyLost::lost_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("reset");
    const QByteArray whole = Script::answer(200, R"({"key_id":"k1","api_key":"k1:s"})").bytes;
    QTest::newRow("closed without a byte") << QByteArray() << false;
    QTest::newRow("reset") << QByteArray() << true;
    QTest::newRow("cut in the status line") << QByteArray("HTTP/1.1 2") << false;
    QTest::newRow("cut in the body") << whole.chopped(5) << false;
    QTest::newRow("500 after it was done") << Script::answer(500).bytes << false;
    QTest::newRow("503 after it was done") << Script::answer(503).bytes << false;
    QTest::newRow("redirect") << Script::answer(307, {}, {"Location: /x"}).bytes << false;
    QTest::newRow("not HTTP") << QByteArray("SSH-2.0\r\n\r\n") << false;
    QTest::newRow("larger than allowed")
        << Script::answer(200, QByteArray(1024 * 1024 + 1, ' ')).bytes << false;
}

/// The service has made the key, and we do not know: one request, and a record that leads to it.
void TestIssueKeyLost::lost()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const bool, reset);
    World world;
    world.cogniac.answerInstead(
        "POST", Script::raw(answer, reset ? Script::Then::Reset : Script::Then::Close));
    Start start(world);
    Issue issue(start);
    const auto issued = issue.run();
    QVERIFY(!issued);
    QVERIFY(issued.error().mayHaveHappened);
    QVERIFY(issued.error().next.contains(QStringLiteral("recover")));
    QVERIFY(!issue.flow.isInFlight());
    settle();
    QCOMPARE(world.cogniac.count("POST"), 1);
    QCOMPARE(world.cogniac.keys.size(), 1);
    QCOMPARE(seenFromOutside(world), QStringLiteral("Intended, private half"));
    QVERIFY(lockIsFree(world));
    QVERIFY(issue.close()); // takes nothing away
    QCOMPARE(seenFromOutside(world), QStringLiteral("Intended, private half"));
}

void TestIssueKeyLost::notUnderstood_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("garbage") << QByteArray("\xff\xfe\0\1", 4);
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("page") << QByteArray("<html>");
    QTest::newRow("other form") << QByteArray(R"({"data":{"api_key":"k1:secret-of-k1"}})");
    QTest::newRow("another's secret") << QByteArray(R"({"key_id":"k1","api_key":"k2:s"})");
    QTest::newRow("secret missing") << QByteArray(R"({"key_id":"k1"})");
    QTest::newRow("hostile id") << QByteArray(R"({"key_id":"../k","api_key":"../k:s"})");
    QTest::newRow("largest") << QByteArray(qsizetype(1024) * 1024, ' ');
}

/// It is sealed as it came: a later version may understand it.
void TestIssueKeyLost::notUnderstood()
{
    QFETCH(const QByteArray, body);
    World world;
    world.cogniac.answerInstead("POST", Script::answer(200, body));
    Start start(world);
    Issue issue(start);
    const auto issued = issue.run();
    QCOMPARE(word(issued), QStringLiteral("Protocol"));
    QVERIFY(issued.error().mayHaveHappened);
    QCOMPARE(world.cogniac.count("POST"), 1);
    QCOMPARE(seenFromOutside(world), QStringLiteral("Sealed, private half, spool"));
    QVERIFY(issue.close());
    QCOMPARE(seenFromOutside(world), QStringLiteral("Sealed, private half, spool"));

    const IssueRecord record = start.journal().first();
    const auto half = awaited<Secret>([&](const Reply<Secret> &reply) {
        world.store.read(itemname::seal(record.operation), reply);
    });
    QVERIFY(half);
    const auto raw = start.spool.open(record.operation, record.publicKey, *half);
    QVERIFY(raw);
    QVERIFY(raw->reveal() == QByteArrayView(body));
}

void TestIssueKeyLost::flowDropped_data()
{
    QTest::addColumn<QString>("at");
    QTest::newRow("private half") << QStringLiteral("write");
    QTest::newRow("list") << QStringLiteral("GET");
    QTest::newRow("request") << QStringLiteral("POST");
    QTest::newRow("key") << writesKey;
}

/// Whoever ends the flow ends no more than the flow: no crash, at most one request, a record.
void TestIssueKeyLost::flowDropped()
{
    QFETCH(const QString, at);
    World world;
    Start start(world);
    auto issue = std::make_unique<Issue>(start);
    bool answered = false;
    const auto drop = [&](const QString &now) {
        if (now.startsWith(at)) {
            issue.reset();
        }
    };
    world.store.setObserver(drop);
    world.cogniac.before = [&](const ServedRequest &request) {
        drop(QString::fromLatin1(request.method));
        return std::optional<Script>();
    };
    QObject context;
    issue->flow.start(QStringLiteral("camera"),
                      {&context, [&answered](const Result<IssuedKey> &) { answered = true; }});
    QTRY_VERIFY(!issue);
    QTRY_VERIFY(world.store.isIdle());
    settle();
    QVERIFY(!answered);
    QVERIFY(world.cogniac.count("POST") <= 1);
    QCOMPARE(start.journal().size(), 1);
    QVERIFY(lockIsFree(world));
}

QTEST_GUILESS_MAIN(TestIssueKeyLost)
#include "tst_issuekeylost.moc"
