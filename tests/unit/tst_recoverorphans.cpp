// SPDX-License-Identifier: Apache-2.0
#include "recoverrecords.h"

#include <QTest>

using namespace keynook;
using namespace keynook::test;

class TestRecoverOrphans : public QObject
{
    Q_OBJECT
private slots:
    void intendedWithoutKey();
    void intendedWithOrphan();
    void severalOrphans();
    void settlesAfterTheRequest();
    void notOurs_data();
    void notOurs();
    void keyHeldFromAnotherGeneration();
    void keyHeldInAnotherAccount();
    void recoveredInTheSameRun();
    void maybeAnothersSecret();
    void maybeTheUnreadableOnes();
    void onlyInTheKeychain();
};

void TestRecoverOrphans::intendedWithoutKey()
{
    World world;
    Start start(world);
    const Left left(start, IssueState::Intended);
    world.now += 119; // the request may still be on its way
    QCOMPARE(outcomes(recover(start)), only("NotYet"));
    QCOMPARE(start.journal().size(), 1);
    QVERIFY(world.store.holds(left.sealItem()));
    world.now += 1;
    QCOMPARE(outcomes(recover(start)), only("NoKey"));
    QVERIFY(isTidy(start));
    QCOMPARE(outcomes(recover(start)), QStringList());
}

void TestRecoverOrphans::intendedWithOrphan()
{
    World world;
    Start start(world);
    world.cogniac.keys = {{QStringLiteral("old1"), QStringLiteral("camera"), world.now, {}},
                          {QStringLiteral("k1"), QStringLiteral("camera"), world.now, {}}};
    const Left left(start, IssueState::Intended);
    for (int run = 0; run < 2; ++run) {
        const auto all = recover(start);
        QCOMPARE(outcomes(all), only("Orphans k1"));
        QCOMPARE(deletable(all), only("k1"));
        QCOMPARE(start.journal().size(), 1);
        QCOMPARE(world.cogniac.keys.size(), 2); // I5: nothing is deleted by itself
        world.now += 1000;
    }
    world.cogniac.keys.removeLast();
    QCOMPARE(outcomes(recover(start)), only("NoKey"));
    QVERIFY(isTidy(start));
    QCOMPARE(world.cogniac.count("POST") + world.cogniac.count("DELETE"), 0);
}

void TestRecoverOrphans::severalOrphans()
{
    World world;
    Start start(world);
    world.cogniac.keys = {{QStringLiteral("k1"), QStringLiteral("camera"), world.now, {}},
                          {QStringLiteral("k2"), QStringLiteral("other"), world.now, {}},
                          {QStringLiteral("k3"), QStringLiteral("camera"), world.now + 60, {}}};
    const Left left(start, IssueState::Intended);
    const auto all = recover(start);
    QCOMPARE(outcomes(all), only("Orphans k1 k3"));
    QCOMPARE(deletable(all), QStringList());
}

/// The list from before and a keychain that asks for its password may take long.
void TestRecoverOrphans::settlesAfterTheRequest()
{
    World world;
    Start start(world);
    IssueRecord record = Left(start, IssueState::Preparing).record;
    world.now += 4000;
    QVERIFY(start.ledger->markIntended(record.operation, {}));
    world.now += 119;
    QCOMPARE(outcomes(recover(start)), only("NotYet"));
    world.cogniac.keys = {{QStringLiteral("early"), QStringLiteral("camera"), record.begunAt, {}},
                          {QStringLiteral("k1"), QStringLiteral("camera"), world.now, {}}};
    world.now += 86'400;
    world.cogniac.keys += {QStringLiteral("late"), QStringLiteral("camera"), world.now, {}};
    QCOMPARE(outcomes(recover(start)), only("Orphans k1"));
}

void TestRecoverOrphans::notOurs_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<qint64>("age"); // seconds before the intent; -9: none given
    QTest::addColumn<bool>("used");
    QTest::addColumn<bool>("known");
    QTest::addColumn<bool>("isHeld");
    QTest::addColumn<bool>("orphan");
    const QString camera = QStringLiteral("camera");
    const auto row = [](const char *what, const QString &name, qint64 age, bool used, bool known,
                        bool held, bool orphan) {
        QTest::newRow(what) << name << age << used << known << held << orphan;
    };
    row("ours", camera, 0, false, false, false, true);
    row("when the request ends at the latest", camera, -600, false, false, false, true);
    row("and the clock an hour ahead", camera, -4200, false, false, false, true);
    row("made later", camera, -4201, false, false, false, false);
    row("the service's clock an hour behind", camera, 3600, false, false, false, true);
    row("no time given", camera, -9, false, false, false, true);
    row("older", camera, 3601, false, false, false, false);
    row("another name", QStringLiteral("Camera"), 0, false, false, false, false);
    row("name longer", QStringLiteral("camera "), 0, false, false, false, false);
    row("used", camera, 0, true, false, false, false);
    row("known before", camera, 0, false, true, false, false);
    row("held here", camera, 0, false, false, true, false);
}

void TestRecoverOrphans::notOurs()
{
    QFETCH(const QString, name);
    QFETCH(const qint64, age);
    QFETCH(const bool, used);
    QFETCH(const bool, known);
    QFETCH(const bool, isHeld);
    QFETCH(const bool, orphan);
    IssueRecord record;
    record.name = QStringLiteral("camera");
    record.begunAt = 1'700'000'000 - 86'400; // long in the making
    record.intendedAt = 1'700'000'000;
    ApiKey key;
    key.id = QStringLiteral("k1");
    key.name = name;
    key.createdAt = age == -9 ? std::nullopt : std::optional(record.intendedAt - age);
    if (used) {
        key.lastAuth = 5;
    }
    if (known) {
        record.knownBefore = QStringList{QStringLiteral("k0"), QStringLiteral("k1")};
    }
    QHash<QString, HeldKey> held;
    if (isHeld) {
        held.insert(QStringLiteral("k1"), {});
    }
    QCOMPARE(orphansOf(record, {key}, held).size(), std::size_t(orphan ? 1 : 0));
}

void TestRecoverOrphans::keyHeldFromAnotherGeneration()
{
    World world;
    Start start(world);
    world.cogniac.keys = {{QStringLiteral("k1"), QStringLiteral("camera"), world.now, {}}};
    const Left left(start, IssueState::Intended);
    const HeldKey held{
        QStringLiteral("a1"), QStringLiteral("k1"), QStringLiteral("camera"), world.now, world.now,
        Held::Keychain};
    QVERIFY(start.ledger->saveHeldKey(held));
    world.now += 1000;
    QCOMPARE(outcomes(recover(start)), only("NoKey")); // never offered for deletion
    QVERIFY(isTidy(start));
}

/// Two accounts of the same user: both list the key, one has its secret.
void TestRecoverOrphans::keyHeldInAnotherAccount()
{
    World world;
    Start start(world);
    world.cogniac.keys = {{QStringLiteral("k1"), QStringLiteral("camera"), world.now, {}}};
    const Left left(start, IssueState::Intended);
    Account other = world.account;
    other.id = QStringLiteral("a2");
    other.name = QStringLiteral("the same user");
    QVERIFY(start.ledger->saveAccount(other));
    const HeldKey held{other.id,  QStringLiteral("k1"), QStringLiteral("camera"), world.now,
                       world.now, Held::Keychain};
    QVERIFY(start.ledger->saveHeldKey(held));
    world.now += 1000;
    QCOMPARE(outcomes(recover(start)), only("NoKey"));
}

/// The older record must not take for its orphan what the younger one brings into the keychain.
void TestRecoverOrphans::recoveredInTheSameRun()
{
    World world;
    Start start(world);
    world.cogniac.keys = {{QStringLiteral("k1"), QStringLiteral("camera"), world.now, {}}};
    const Left older(start, IssueState::Intended);
    world.now += 10;
    const Left younger(start, IssueState::Sealed);
    younger.seal(goodReply);
    QCOMPARE(outcomes(recover(start)),
             QStringList({QStringLiteral("NotYet"), QStringLiteral("Stored k1")}));
    QVERIFY(world.store.holds(keyItem, "k1:secret-of-k1"));
}

/// The keychain takes no key for now: the listed one may be what the sealed reply is the secret of.
void TestRecoverOrphans::maybeAnothersSecret()
{
    World world;
    Start start(world);
    world.cogniac.keys = {{QStringLiteral("k1"), QStringLiteral("camera"), world.now, {}}};
    const Left lost(start, IssueState::Intended);
    const Left sealed(start, IssueState::Sealed);
    sealed.seal(goodReply);
    world.store.setLie(MemoryStore::Lie::DropsWrites);
    const auto all = recover(start);
    QCOMPARE(outcomes(all), QStringList({QStringLiteral("Orphans k1"),
                                         QStringLiteral("Stuck KeychainUnavailable")}));
    QCOMPARE(deletable(all), QStringList());
    world.store.setLie(MemoryStore::Lie::None);
    QCOMPARE(outcomes(recover(start)),
             QStringList({QStringLiteral("NotYet"), QStringLiteral("Stored k1")}));
}

void TestRecoverOrphans::maybeTheUnreadableOnes()
{
    World world;
    Start start(world);
    world.cogniac.keys = {{QStringLiteral("k1"), QStringLiteral("camera"), world.now, {}},
                          {QStringLiteral("k2"), QStringLiteral("lamp"), world.now, {}}};
    const Left lost(start, IssueState::Intended);
    const Left unreadable(start, IssueState::Sealed);
    unreadable.seal("<html>");
    const Left another(start, IssueState::Intended, QStringLiteral("lamp"));
    const auto all = recover(start);
    QCOMPARE(outcomes(all),
             QStringList({QStringLiteral("Orphans k1"), QStringLiteral("Orphans k1 Conflict"),
                          QStringLiteral("Orphans k2")}));
    QCOMPARE(deletable(all), only("k2"));
}

/// A disk that was full has kept both the spool and the ledger from it.
void TestRecoverOrphans::onlyInTheKeychain()
{
    World world;
    Start start(world);
    world.cogniac.keys = {{QStringLiteral("k0"), QStringLiteral("camera"), world.now, {}},
                          {QStringLiteral("k1"), QStringLiteral("camera"), world.now, {}}};
    const Left left(start, IssueState::Intended);
    world.store.put(keyItem, "k1:secret-of-k1");
    world.store.setObserver([&](const QString &operation) {
        if (operation.endsWith(QStringLiteral("key/k0"))) {
            world.store.setMood(MemoryStore::Mood::Locked);
        }
    });
    QCOMPARE(outcomes(recover(start)), only("Stuck KeychainLocked"));
    QCOMPARE(start.journal().size(), 1);
    world.store.setObserver(nullptr);
    world.store.setMood(MemoryStore::Mood::Open);
    QCOMPARE(outcomes(recover(start)), only("Stored k1"));
    QVERIFY(isTidy(start));
    QVERIFY(start.held().contains(QStringLiteral("k1")));
    QVERIFY(world.store.holds(keyItem, "k1:secret-of-k1"));
    QCOMPARE(world.cogniac.keys.size(), 2);
}

QTEST_GUILESS_MAIN(TestRecoverOrphans)
#include "tst_recoverorphans.moc"
