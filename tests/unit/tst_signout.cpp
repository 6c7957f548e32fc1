// SPDX-License-Identifier: Apache-2.0
#include "flows/signout.h"
#include "flowworld.h"

#include <QTest>

using namespace keynook;
using test::awaited;
using test::MemoryStore;
using test::word;
using Extent = SignOutFlow::Extent;

Q_DECLARE_METATYPE(keynook::SignOutFlow::Extent)

namespace {

const QString login = QStringLiteral("keynook/a1/login");
const QStringList all{QStringLiteral("keynook/a1/key/k1"), QStringLiteral("keynook/a1/key/k2"),
                      login, QStringLiteral("keynook/a2/key/k1"),
                      QStringLiteral("keynook/a2/login")};

/// Two accounts, with two keys and one.
struct Scene
{
    Scene()
    {
        other.id = QStringLiteral("a2");
        other.name = QStringLiteral("other");
        const bool good = start.ledger->saveAccount(other) && hold("a1", "k1") &&
                          hold("a1", "k2") && hold("a2", "k1");
        if (!good) {
            qFatal("the ledger of this test takes nothing");
        }
        world.store.put(QStringLiteral("keynook/a2/login"), "x");
    }
    bool hold(const char *account, const char *id)
    {
        const HeldKey key{
            QString::fromLatin1(account), QString::fromLatin1(id), {}, 1, 1, Held::Keychain};
        world.store.put(itemname::key(key.accountId, key.keyId), "secret");
        return start.ledger->saveHeldKey(key).has_value();
    }
    Result<void> run(Extent extent)
    {
        SignOutFlow flow(world.store, *start.ledger);
        return awaited<void>(
            [&](const Reply<void> &reply) { flow.start(world.account, extent, reply); });
    }
    /// "work*" is signed in.
    [[nodiscard]] QStringList accounts() const
    {
        QStringList names;
        for (const Account &account : start.ledger->accounts().value_or(QList<Account>())) {
            names += account.name + (account.signedIn ? QStringLiteral("*") : QString());
        }
        return names;
    }
    bool leaveUnfinished(const QString &account)
    {
        IssueRecord record;
        record.operation = QStringLiteral("op");
        record.accountId = account;
        return start.ledger->beginIssue(record).has_value();
    }

    test::World world;
    test::Start start{world};
    Account other = world.account;
};

QStringList without(const QStringList &items)
{
    QStringList left = all;
    for (const QString &item : items) {
        left.removeAll(item);
    }
    return left;
}

} // namespace

class TestSignOut : public QObject
{
    Q_OBJECT
private slots:
    void signOut();
    void signOutTwice();
    void remove();
    void removeAccountOnly();
    void keychainFailsAtOnce_data();
    void keychainFailsAtOnce();
    void keychainFailsInBetween();
    void unfinished_data();
    void unfinished();
    void itemsGoBeforeTheLedger();
};

void TestSignOut::signOut()
{
    Scene scene;
    QCOMPARE(word(scene.run(Extent::SignOut)), QStringLiteral("ok"));
    QCOMPARE(scene.world.store.items(), without({login}));
    QCOMPARE(scene.accounts(), QStringList({QStringLiteral("other*"), QStringLiteral("work")}));
    QCOMPARE(scene.start.held().size(), 2);
    QCOMPARE(scene.world.cogniac.requests(), QStringList());
}

void TestSignOut::signOutTwice()
{
    Scene scene;
    QVERIFY(scene.run(Extent::SignOut));
    QCOMPARE(word(scene.run(Extent::SignOut)), QStringLiteral("ok"));
}

void TestSignOut::remove()
{
    Scene scene;
    QCOMPARE(word(scene.run(Extent::Remove)), QStringLiteral("ok"));
    QCOMPARE(scene.world.store.items(), QStringList({QStringLiteral("keynook/a2/key/k1"),
                                                     QStringLiteral("keynook/a2/login")}));
    QCOMPARE(scene.accounts(), QStringList{QStringLiteral("other*")});
    QVERIFY(scene.start.held().isEmpty());
}

void TestSignOut::removeAccountOnly()
{
    Scene scene;
    QCOMPARE(word(scene.run(Extent::RemoveAccount)), QStringLiteral("ok"));
    QCOMPARE(scene.world.store.items(), without({login}));
    QCOMPARE(scene.accounts(), QStringList{QStringLiteral("other*")});
}

void TestSignOut::keychainFailsAtOnce_data()
{
    QTest::addColumn<int>("mood");
    QTest::addColumn<Extent>("extent");
    QTest::addColumn<QString>("kind");
    const int locked = int(MemoryStore::Mood::Locked);
    const int absent = int(MemoryStore::Mood::Absent);
    QTest::newRow("sign out, locked")
        << locked << Extent::SignOut << QStringLiteral("KeychainLocked");
    QTest::newRow("remove, locked") << locked << Extent::Remove << QStringLiteral("KeychainLocked");
    QTest::newRow("remove, absent")
        << absent << Extent::Remove << QStringLiteral("KeychainUnavailable");
    QTest::newRow("account, locked")
        << locked << Extent::RemoveAccount << QStringLiteral("KeychainLocked");
}

/// Nobody is told that secrets are gone which are not.
void TestSignOut::keychainFailsAtOnce()
{
    QFETCH(const int, mood);
    QFETCH(const Extent, extent);
    QFETCH(const QString, kind);
    Scene scene;
    scene.world.store.setMood(MemoryStore::Mood(mood));
    QCOMPARE(word(scene.run(extent)), kind);
    QCOMPARE(scene.world.store.items(), all);
    QCOMPARE(scene.accounts(), QStringList({QStringLiteral("other*"), QStringLiteral("work*")}));
    QCOMPARE(scene.start.held().size(), 2);
}

void TestSignOut::keychainFailsInBetween()
{
    Scene scene;
    scene.world.store.failOperation(3, Error::Kind::KeychainLocked);
    QCOMPARE(word(scene.run(Extent::Remove)), QStringLiteral("KeychainLocked"));
    QVERIFY(!scene.world.store.holds(login));
    QCOMPARE(scene.accounts().size(), 2);
    QCOMPARE(scene.start.held().size(), 2); // still leads to what is left
    QCOMPARE(word(scene.run(Extent::Remove)), QStringLiteral("ok"));
    QCOMPARE(scene.world.store.items().size(), 2);
}

void TestSignOut::unfinished_data()
{
    QTest::addColumn<QString>("account");
    QTest::addColumn<Extent>("extent");
    QTest::addColumn<QString>("result");
    const QString mine = QStringLiteral("a1");
    const QString others = QStringLiteral("a2");
    const QString ok = QStringLiteral("ok");
    const QString conflict = QStringLiteral("Conflict");
    QTest::newRow("sign out") << mine << Extent::SignOut << ok;
    QTest::newRow("remove") << mine << Extent::Remove << conflict;
    QTest::newRow("account") << mine << Extent::RemoveAccount << conflict;
    QTest::newRow("another's") << others << Extent::Remove << ok;
}

/// The record may lead to a secret that nothing else leads to.
void TestSignOut::unfinished()
{
    QFETCH(const QString, account);
    QFETCH(const Extent, extent);
    QFETCH(const QString, result);
    Scene scene;
    QVERIFY(scene.leaveUnfinished(account));
    QCOMPARE(word(scene.run(extent)), result);
    QCOMPARE(scene.start.journal().size(), 1);
    if (result == QStringLiteral("Conflict")) {
        QCOMPARE(scene.world.store.log(), QStringList());
        QCOMPARE(scene.accounts().size(), 2);
    }
}

void TestSignOut::itemsGoBeforeTheLedger()
{
    Scene scene;
    QList<qsizetype> accounts;
    scene.world.store.setObserver([&](const QString &) { accounts += scene.accounts().size(); });
    QVERIFY(scene.run(Extent::Remove));
    QCOMPARE(accounts, QList<qsizetype>({2, 2, 2}));
    QCOMPARE(scene.world.store.log().first(), QStringLiteral("remove ") + login);
}

QTEST_GUILESS_MAIN(TestSignOut)
#include "tst_signout.moc"
