// SPDX-License-Identifier: Apache-2.0
#include "recoverrecords.h"

#include <QTest>

using namespace keynook;
using namespace keynook::test;

class TestRecoverSealed : public QObject
{
    Q_OBJECT
private slots:
    void sealed_data();
    void sealed();
    void sealedWithoutPrivateHalf_data();
    void sealedWithoutPrivateHalf();
    void damaged_data();
    void damaged();
    void notUnderstood();
    void notUnderstoodButInTheKeychain();
    void forgotten();
    void forgetsNothingElse();
    void spoolCannotBeSearched_data();
    void spoolCannotBeSearched();
    void keychainFails_data();
    void keychainFails();
    void privateHalfRefused_data();
    void privateHalfRefused();
    void localAsksNobody();
};

void TestRecoverSealed::sealed_data()
{
    QTest::addColumn<int>("state");
    QTest::newRow("journal knows") << int(IssueState::Sealed);
    QTest::newRow("killed before the journal knew") << int(IssueState::Intended);
}

void TestRecoverSealed::sealed()
{
    QFETCH(const int, state);
    World world;
    Start start(world);
    const Left left(start, IssueState(state));
    left.seal(goodReply);
    world.now += 500;
    QCOMPARE(outcomes(recover(start)), only("Stored k1"));
    QVERIFY(isTidy(start));
    QVERIFY(world.store.holds(keyItem, "k1:secret-of-k1"));
    const HeldKey held = start.held().value(QStringLiteral("k1"));
    QCOMPARE(held.name, QStringLiteral("camera"));
    QCOMPARE(held.storedAt, world.now);
    QVERIFY(held.createdAt == std::optional<qint64>(1700000000));
    QCOMPARE(start.history(), only("recovered k1"));
    QCOMPARE(world.cogniac.requests(), QStringList()); // works without a network
    QCOMPARE(outcomes(recover(start)), QStringList());
    QVERIFY(world.store.holds(keyItem, "k1:secret-of-k1"));
}

void TestRecoverSealed::sealedWithoutPrivateHalf_data()
{
    QTest::addColumn<bool>("listed");
    QTest::newRow("key listed") << true;
    QTest::newRow("key gone") << false;
}

void TestRecoverSealed::sealedWithoutPrivateHalf()
{
    QFETCH(const bool, listed);
    World world;
    Start start(world);
    if (listed) {
        world.cogniac.keys = {{QStringLiteral("k1"), QStringLiteral("camera"), world.now, {}}};
    }
    const Left left(start, IssueState::Sealed);
    left.seal(goodReply);
    awaited<void>([&](const Reply<void> &reply) { world.store.remove(left.sealItem(), reply); });
    for (const int later : {0, 500, 86'400}) {
        world.now += later;
        const auto all = recover(start);
        QCOMPARE(outcomes(all), only(listed ? "Orphans k1 Conflict" : "Stuck Conflict"));
        QCOMPARE(deletable(all), QStringList());
        QVERIFY(all->front().error->sentence.contains(QStringLiteral("cannot be opened")));
        QVERIFY(all->front().error->next.contains(QStringLiteral("--forget op-0")));
        QCOMPARE(start.journal().size(), 1);
        QVERIFY(QFile::exists(left.file()));
    }
    // The keychain that it was sealed for is back.
    world.store.put(left.sealItem(), left.keys.privateKey.reveal());
    QCOMPARE(outcomes(recover(start)), only("Stored k1"));
    QVERIFY(world.store.holds(keyItem, "k1:secret-of-k1"));
}

void TestRecoverSealed::damaged_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"a bit", "empty", "cut", "longer", "another's half"}) {
        QTest::newRow(how) << QString::fromLatin1(how);
    }
}

void TestRecoverSealed::damaged()
{
    QFETCH(const QString, how);
    World world;
    Start start(world);
    world.cogniac.keys = {{QStringLiteral("k1"), QStringLiteral("camera"), world.now, {}}};
    const Left left(start, IssueState::Sealed);
    left.seal(goodReply);
    QFile file(left.file());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    if (how == QStringLiteral("a bit")) {
        bytes[60] = static_cast<char>(bytes[60] ^ 1);
    } else if (how == QStringLiteral("empty")) {
        bytes.clear();
    } else if (how == QStringLiteral("cut")) {
        bytes.chop(1);
    } else if (how == QStringLiteral("longer")) {
        bytes.append('x');
    } else {
        world.store.put(left.sealItem(), SealKeys::generate().privateKey.reveal());
    }
    QVERIFY(file.resize(0) && file.seek(0) && file.write(bytes) == bytes.size());
    file.close();
    for (int run = 0; run < 2; ++run) {
        QCOMPARE(outcomes(recover(start)), only("Orphans k1 Conflict"));
        QVERIFY(QFile::exists(left.file()));
        QVERIFY(!world.store.holds(keyItem));
    }
    world.cogniac.keys.clear();
    world.now += 500;
    QCOMPARE(outcomes(recover(start)), only("Stuck Conflict")); // deleting the key decides nothing
    QVERIFY(QFile::exists(left.file()));
    QCOMPARE(start.journal().size(), 1);
}

void TestRecoverSealed::notUnderstood()
{
    World world;
    Start start(world);
    world.cogniac.keys = {{QStringLiteral("k1"), QStringLiteral("camera"), world.now, {}}};
    const Left left(start, IssueState::Sealed);
    left.seal("<html>");
    QCOMPARE(outcomes(recover(start)), only("Orphans k1 Conflict"));
    world.cogniac.keys.clear();
    world.now += 500;
    QCOMPARE(outcomes(recover(start)), only("Stuck Conflict"));
    QVERIFY(QFile::exists(left.file()));
    QCOMPARE(start.journal().size(), 1);
}

/// A key in the keychain is no orphan, but says nothing about what else lies sealed.
void TestRecoverSealed::notUnderstoodButInTheKeychain()
{
    World world;
    Start start(world);
    world.cogniac.keys = {{QStringLiteral("k1"), QStringLiteral("camera"), world.now, {}}};
    const Left left(start, IssueState::Sealed);
    left.seal("<html>");
    world.store.put(keyItem, "k1:secret-of-k1");
    for (int run = 0; run < 2; ++run) {
        QCOMPARE(outcomes(recover(start)), only("Stuck Conflict"));
        QVERIFY(QFile::exists(left.file()));
        QVERIFY(start.held().contains(QStringLiteral("k1")));
    }
}

void TestRecoverSealed::forgotten()
{
    World world;
    Start start(world);
    const Left left(start, IssueState::Sealed);
    left.seal("<html>");
    const Left other(start, IssueState::Sealed);
    other.seal("<html>");
    QCOMPARE(forget(start, left.record.operation), QStringLiteral("Forgotten"));
    QVERIFY(!QFile::exists(left.file()));
    QVERIFY(!world.store.holds(left.sealItem()));
    QCOMPARE(start.journal().size(), 1); // the other's
    QVERIFY(QFile::exists(other.file()));
    QCOMPARE(start.history(), only("forgotten "));
    QCOMPARE(world.cogniac.requests(), QStringList());
    QVERIFY(lockIsFree(world));
    QCOMPARE(forget(start, left.record.operation), QStringLiteral("NotFound"));
    QCOMPARE(forget(start, QString()), QStringLiteral("NotFound"));
    QVERIFY(QFile::exists(other.file()));
}

/// Asked to forget it, or not: a secret that can be had is never thrown away.
void TestRecoverSealed::forgetsNothingElse()
{
    World world;
    Start start(world);
    const Left sealed(start, IssueState::Sealed);
    sealed.seal(goodReply);
    const Left intended(start, IssueState::Intended);
    world.now += 1000;
    world.store.failOperation(1, Error::Kind::KeychainLocked);
    QCOMPARE(forget(start, sealed.record.operation), QStringLiteral("Stuck KeychainLocked"));
    QVERIFY(QFile::exists(sealed.file()));
    QCOMPARE(forget(start, sealed.record.operation), QStringLiteral("Stored"));
    QVERIFY(world.store.holds(keyItem, "k1:secret-of-k1"));
    QCOMPARE(forget(start, intended.record.operation), QStringLiteral("Stuck Conflict"));
    QCOMPARE(start.journal().size(), 1);
    QVERIFY(world.store.holds(intended.sealItem()));
}

void TestRecoverSealed::spoolCannotBeSearched_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("how");
    for (const auto *how : {"a file in the folder's place", "links in a circle", "a link to it"}) {
        QTest::addRow("Intended, %s", how) << int(IssueState::Intended) << QString::fromLatin1(how);
        QTest::addRow("Sealed, %s", how) << int(IssueState::Sealed) << QString::fromLatin1(how);
    }
}

/// Not to know whether there is a sealed reply is not to know that there is none.
void TestRecoverSealed::spoolCannotBeSearched()
{
    QFETCH(const int, state);
    QFETCH(const QString, how);
    World world;
    Start start(world);
    world.cogniac.keys = {{QStringLiteral("k1"), QStringLiteral("camera"), world.now, {}}};
    const Left left(start, IssueState(state));
    left.seal(goodReply);
    world.now += 1000;
    const QString aside = world.folder() + QStringLiteral("/aside");
    QVERIFY(QDir().rename(world.spoolFolder(), aside));
    if (how == QStringLiteral("a file in the folder's place")) {
        QVERIFY(world.breakSpool());
    } else if (how == QStringLiteral("links in a circle")) {
        QVERIFY(QFile::link(world.spoolFolder(), world.spoolFolder()));
    } else {
        QVERIFY(QFile::link(aside, world.spoolFolder()));
    }
    const auto all = recover(start);
    QCOMPARE(outcomes(all), only("Stuck Disk"));
    QVERIFY(!all->front().error->sentence.isEmpty() && !all->front().error->next.isEmpty());
    QCOMPARE(forget(start, left.record.operation), QStringLiteral("Stuck Disk"));
    QCOMPARE(start.journal().size(), 1);
    QVERIFY(QFile::remove(world.spoolFolder()));
    QVERIFY(QDir().rename(aside, world.spoolFolder()));
    QCOMPARE(outcomes(recover(start)), only("Stored k1"));
    QVERIFY(world.store.holds(keyItem, "k1:secret-of-k1"));
}

void TestRecoverSealed::keychainFails_data()
{
    QTest::addColumn<QString>("operation"); // the first one that fails
    QTest::addColumn<int>("mood");
    QTest::addColumn<int>("lie");
    QTest::addColumn<QString>("kind");
    using Mood = MemoryStore::Mood;
    using Lie = MemoryStore::Lie;
    const auto row = [](const char *name, const char *operation, Mood mood, Lie lie,
                        const char *kind) {
        QTest::newRow(name) << QString::fromLatin1(operation) << int(mood) << int(lie)
                            << QString::fromLatin1(kind);
    };
    row("locked", "read keynook/seal/op-0", Mood::Locked, Lie::None, "KeychainLocked");
    row("absent", "read keynook/seal/op-0", Mood::Absent, Lie::None, "KeychainUnavailable");
    row("locked at the key", "write keynook/a1/key/k1", Mood::Locked, Lie::None, "KeychainLocked");
    row("locked at its reading back", "read keynook/a1/key/k1", Mood::Locked, Lie::None,
        "KeychainLocked");
    row("drops writes", "write keynook/a1/key/k1", Mood::Open, Lie::DropsWrites,
        "KeychainUnavailable");
    row("other bytes", "write keynook/a1/key/k1", Mood::Open, Lie::OtherBytes,
        "KeychainUnavailable");
    row("locked at the end", "remove keynook/seal/op-0", Mood::Locked, Lie::None, "KeychainLocked");
}

/// Never a loss: the next run with an open keychain ends it.
void TestRecoverSealed::keychainFails()
{
    QFETCH(const QString, operation);
    QFETCH(const int, mood);
    QFETCH(const int, lie);
    QFETCH(const QString, kind);
    World world;
    Start start(world);
    const Left left(start, IssueState::Sealed);
    left.seal(goodReply);
    world.store.setObserver([&](const QString &now) {
        if (now == operation) {
            world.store.setMood(MemoryStore::Mood(mood));
            world.store.setLie(MemoryStore::Lie(lie));
        }
    });
    for (int run = 0; run < 2; ++run) {
        world.store.setMood(MemoryStore::Mood::Open);
        world.store.setLie(MemoryStore::Lie::None);
        QCOMPARE(outcomes(recover(start)), QStringList{QStringLiteral("Stuck ") + kind});
        QCOMPARE(start.journal().size(), 1);
        // One of the two always holds it.
        const bool kept = world.store.holds(keyItem, "k1:secret-of-k1") && start.held().size() == 1;
        QVERIFY(kept || (QFile::exists(left.file()) && world.store.holds(left.sealItem())));
    }
    world.store.setObserver(nullptr);
    world.store.setMood(MemoryStore::Mood::Open);
    world.store.setLie(MemoryStore::Lie::None);
    QCOMPARE(outcomes(recover(start)), only("Stored k1"));
    QVERIFY(isTidy(start));
    QVERIFY(world.store.holds(keyItem, "k1:secret-of-k1"));
    QCOMPARE(world.cogniac.requests(), QStringList());
}

/// Refused is not gone: nothing may be concluded from it, even when all the rest works.
void TestRecoverSealed::privateHalfRefused_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("locked") << int(Error::Kind::KeychainLocked);
    QTest::newRow("unavailable") << int(Error::Kind::KeychainUnavailable);
}

void TestRecoverSealed::privateHalfRefused()
{
    QFETCH(const int, kind);
    World world;
    Start start(world);
    const Left left(start, IssueState::Sealed);
    left.seal(goodReply);
    world.now += 1000;
    world.store.failOperation(1, Error::Kind(kind));
    QCOMPARE(outcomes(recover(start)),
             QStringList{QStringLiteral("Stuck ") + word(Error::Kind(kind))});
    QCOMPARE(world.cogniac.requests(), QStringList());
    QVERIFY(QFile::exists(left.file()));
    QVERIFY(world.store.holds(left.sealItem()));
    QCOMPARE(outcomes(recover(start)), only("Stored k1"));
}

void TestRecoverSealed::localAsksNobody()
{
    World world;
    Start start(world);
    const Left left(start, IssueState::Sealed);
    left.seal("<html>");
    world.now += 1000;
    QCOMPARE(outcomes(recover(start, Which::Local)), only("NotYet Conflict"));
    QCOMPARE(world.cogniac.requests(), QStringList());
    QVERIFY(QFile::exists(left.file()));
    QCOMPARE(start.journal().size(), 1);
}

QTEST_GUILESS_MAIN(TestRecoverSealed)
#include "tst_recoversealed.moc"
