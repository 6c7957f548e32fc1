// SPDX-License-Identifier: Apache-2.0
#include "flows/issuekey.h"
#include "recoverrecords.h"

#include <QTest>

using namespace keynook;
using namespace keynook::test;

class TestRecover : public QObject
{
    Q_OBJECT
private slots:
    void nothingToDo();
    void preparing();
    void stored();
    void serviceFails_data();
    void serviceFails();
    void notSignedIn();
    void local();
    void lockHeld();
    void accountGone();
    void handedOver();
    void oldestFirst();
    void oldestFirstWhateverTheOrderOfWork();
    void afterAKill_data();
    void afterAKill();
};

void TestRecover::nothingToDo()
{
    World world;
    Start start(world);
    QCOMPARE(outcomes(recover(start)), QStringList());
    QVERIFY(isTidy(start));
    QCOMPARE(world.cogniac.requests(), QStringList());
    QCOMPARE(world.store.log(), QStringList());
}

void TestRecover::preparing()
{
    World world;
    Start start(world);
    world.cogniac.keys = {{QStringLiteral("k7"), QStringLiteral("camera"), world.now, {}}};
    const Left left(start, IssueState::Preparing);
    QCOMPARE(outcomes(recover(start)), only("NoKey")); // nothing was sent: k7 is not ours
    QVERIFY(isTidy(start));
    QCOMPARE(world.cogniac.requests(), QStringList());
    QCOMPARE(outcomes(recover(start)), QStringList());
}

void TestRecover::stored()
{
    World world;
    Start start(world);
    const Left left(start, IssueState::Stored);
    left.seal(goodReply);
    world.store.put(keyItem, "k1:secret-of-k1");
    QCOMPARE(outcomes(recover(start)), only("Stored k1"));
    QVERIFY(isTidy(start));
    QVERIFY(world.store.holds(keyItem));
    QCOMPARE(start.held().size(), 1);
    QCOMPARE(world.cogniac.requests(), QStringList());
    QCOMPARE(outcomes(recover(start)), QStringList());
}

void TestRecover::serviceFails_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("kind");
    QTest::newRow("cut") << QByteArray() << QStringLiteral("Network");
    QTest::newRow("500") << Script::answer(500).bytes << QStringLiteral("Service");
    QTest::newRow("401") << Script::answer(401).bytes << QStringLiteral("Unauthorized");
    QTest::newRow("403") << Script::answer(403).bytes << QStringLiteral("Forbidden");
    QTest::newRow("garbage") << Script::answer(200, "x").bytes << QStringLiteral("Protocol");
    QTest::newRow("half a list") << Script::answer(200, R"({"data":[)").bytes
                                 << QStringLiteral("Protocol");
}

/// No list, no verdict: an empty answer must not be taken for "no key".
void TestRecover::serviceFails()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const QString, kind);
    World world;
    Start start(world);
    world.cogniac.refuse("GET", "/apiKeys", Script::raw(answer));
    const Left left(start, IssueState::Intended);
    world.now += 1000;
    QCOMPARE(outcomes(recover(start)), QStringList{QStringLiteral("Stuck ") + kind});
    QCOMPARE(start.journal().size(), 1);
    QVERIFY(world.store.holds(left.sealItem()));
    world.cogniac.behave();
    QCOMPARE(outcomes(recover(start)), only("NoKey"));
    QVERIFY(isTidy(start));
}

void TestRecover::notSignedIn()
{
    World world;
    world.account.signedIn = false;
    Start start(world);
    const Left asks(start, IssueState::Intended);
    const Left needsNobody(start, IssueState::Sealed);
    needsNobody.seal(goodReply);
    world.now += 1000;
    QCOMPARE(outcomes(recover(start)),
             QStringList({QStringLiteral("Stuck NotSignedIn"), QStringLiteral("Stored k1")}));
    QCOMPARE(start.journal().size(), 1);
}

void TestRecover::local()
{
    World world;
    Start start(world);
    world.cogniac.keys = {{QStringLiteral("k1"), QStringLiteral("camera"), world.now, {}}};
    const Left preparing(start, IssueState::Preparing);
    const Left intended(start, IssueState::Intended);
    const Left sealed(start, IssueState::Sealed, QStringLiteral("other"));
    sealed.seal(R"({"key_id":"k2","api_key":"k2:s"})");
    world.now += 1000;
    QCOMPARE(outcomes(recover(start, Which::Local)),
             QStringList(
                 {QStringLiteral("NoKey"), QStringLiteral("NotYet"), QStringLiteral("Stored k2")}));
    QCOMPARE(world.cogniac.requests(), QStringList());
    QCOMPARE(start.journal().size(), 1);
    QCOMPARE(start.journal().first().operation, intended.record.operation);
    QVERIFY(world.store.holds(intended.sealItem()));
    QCOMPARE(outcomes(recover(start)), only("Orphans k1"));
}

void TestRecover::lockHeld()
{
    World world;
    Start start(world);
    const Left left(start, IssueState::Preparing);
    auto other = IssueLock::tryTake(world.folder());
    QVERIFY(other);
    QCOMPARE(outcomes(recover(start)), only("Conflict"));
    QCOMPARE(start.journal().size(), 1);
    QVERIFY(world.store.holds(left.sealItem()));
    other->reset();
    QCOMPARE(outcomes(recover(start)), only("NoKey"));
}

void TestRecover::accountGone()
{
    World world;
    Start start(world);
    world.account.id = QStringLiteral("a0");
    world.account.name = QStringLiteral("gone");
    QVERIFY(start.ledger->saveAccount(world.account)); // journals refer to accounts
    const Left orphaned(start, IssueState::Intended);
    world.account.id = QStringLiteral("a1");
    const Left left(start, IssueState::Preparing);
    QCOMPARE(outcomes(recover(start)),
             QStringList({QStringLiteral("Stuck NotFound"), QStringLiteral("NoKey")}));
    QCOMPARE(start.journal().size(), 1);
}

/// Neither keychain nor spool could take the secret, and the user has it in a file of their own.
void TestRecover::handedOver()
{
    World world;
    Start start(world);
    world.cogniac.after = [&](const ServedRequest &request, const Script &proper) {
        if (request.method == "POST") {
            world.store.setMood(MemoryStore::Mood::Locked);
            if (!world.breakSpool()) {
                qFatal("the spool could not be broken");
            }
        }
        return proper;
    };
    {
        IssueKeyFlow flow(
            {start.service, start.session, world.store, start.spool, *start.ledger, world.clock()});
        const auto issued = awaited<IssuedKey>(
            [&](const Reply<IssuedKey> &reply) { flow.start(QStringLiteral("camera"), reply); });
        QVERIFY(issued && issued->notStored && !issued->sealed);
        QVERIFY(flow.handedOver(issued->credential.key));
        QVERIFY(awaited<void>([&flow](const Reply<void> &reply) { flow.close(reply); }));
    }
    world.store.setMood(MemoryStore::Mood::Open);
    QVERIFY(QFile::remove(world.spoolFolder()));
    world.now += 1000;
    QCOMPARE(outcomes(recover(start)), only("NoKey")); // a key in use, not an orphan
    QVERIFY(isTidy(start));
    QVERIFY(start.held().value(QStringLiteral("k1")).held == Held::Lost);
}

void TestRecover::oldestFirst()
{
    World world;
    Start start(world);
    world.now += 100;
    const Left second(start, IssueState::Preparing, QStringLiteral("second"));
    world.now -= 50;
    const Left first(start, IssueState::Preparing, QStringLiteral("first"));
    const auto all = recover(start);
    QVERIFY(all);
    QCOMPARE(all->size(), std::size_t(2));
    QCOMPARE(all->at(0).record.name, QStringLiteral("first"));
    QCOMPARE(all->at(1).record.name, QStringLiteral("second"));
}

void TestRecover::oldestFirstWhateverTheOrderOfWork()
{
    World world;
    Start start(world);
    const Left first(start, IssueState::Intended, QStringLiteral("first"));
    world.now += 10;
    const Left second(start, IssueState::Sealed, QStringLiteral("second"));
    second.seal(goodReply);
    world.now += 10;
    const Left third(start, IssueState::Intended, QStringLiteral("third"));
    QStringList worked; // the keychain is asked for the second's first, and for nobody else's
    world.store.setObserver([&](const QString &operation) { worked += operation; });
    const auto all = recover(start);
    QCOMPARE(worked.first(), QStringLiteral("read ") + second.sealItem());
    QCOMPARE(outcomes(all), QStringList({QStringLiteral("NotYet"), QStringLiteral("Stored k1"),
                                         QStringLiteral("NotYet")}));
    QCOMPARE(all->at(0).record.name, QStringLiteral("first"));
    QCOMPARE(all->at(2).record.name, QStringLiteral("third"));
}

void TestRecover::afterAKill_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<bool>("takesEffect"); // what was under way when the process died
    for (int step = 1; step <= 8; ++step) {
        QTest::addRow("step %d, without effect", step) << step << false;
        QTest::addRow("step %d, with effect", step) << step << true;
    }
}

/// A generation that ends at each of the points where it waits for somebody; then recovery, twice.
void TestRecover::afterAKill()
{
    QFETCH(const int, step);
    QFETCH(const bool, takesEffect);
    World world;
    auto start = std::make_unique<Start>(world);
    std::unique_ptr<IssueKeyFlow> flow;
    QEventLoop loop;
    int steps = 0;
    const auto dies = [&] {
        if (++steps != step) {
            return false;
        }
        flow.reset();
        start.reset();
        loop.quit();
        return true;
    };
    world.store.setObserver([&](const QString &) {
        if (dies() && !takesEffect) {
            world.store.setMood(MemoryStore::Mood::Locked);
        }
    });
    world.cogniac.before = [&](const ServedRequest &) -> std::optional<Script> {
        return dies() && !takesEffect ? std::optional(Script::raw({})) : std::nullopt;
    };
    flow = std::make_unique<IssueKeyFlow>(IssueKeyFlow::Parts{
        start->service, start->session, world.store, start->spool, *start->ledger, world.clock()});
    QObject context;
    flow->start(QStringLiteral("camera"),
                {&context, [&](const Result<IssuedKey> &issued) {
                     QVERIFY(issued);
                     flow->close({&context, [&](const Result<void> &) { loop.quit(); }});
                 }});
    loop.exec();
    QVERIFY(!start);
    QTRY_VERIFY(world.store.isIdle());
    settle();
    world.store.setObserver(nullptr);
    world.store.setMood(MemoryStore::Mood::Open);
    world.cogniac.behave();
    QVERIFY(world.cogniac.count("POST") <= 1);

    world.now += 1000;
    start = std::make_unique<Start>(world);
    const QStringList first = outcomes(recover(*start));
    const QStringList again = outcomes(recover(*start));
    const bool made = !world.cogniac.keys.isEmpty();
    const bool kept = world.store.holds(keyItem, "k1:secret-of-k1");
    if (!made) {
        QCOMPARE(first, only("NoKey"));
        QCOMPARE(again, QStringList());
        QVERIFY(isTidy(*start));
        QVERIFY(!kept);
    } else if (kept) {
        QCOMPARE(first, only("Stored k1"));
        QCOMPARE(again, QStringList());
        QVERIFY(isTidy(*start));
        QCOMPARE(start->held().size(), 1);
    } else {
        QCOMPARE(first, only("Orphans k1"));
        QCOMPARE(again, first);
        QCOMPARE(step, 5); // only while the reply is on its way
    }
    QCOMPARE(world.cogniac.keys.size(), made ? 1 : 0);
}

QTEST_GUILESS_MAIN(TestRecover)
#include "tst_recover.moc"
