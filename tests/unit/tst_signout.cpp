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

/// A keychain into which somebody else writes the login as soon as it was removed, once.
class WritesBack final : public SecretStore
{
public:
    explicit WritesBack(MemoryStore &store)
        : m_store(store)
    {
    }
    void read(const QString &item, Reply<Secret> reply) override
    {
        m_store.read(item, std::move(reply));
    }
    void write(const QString &item, const Secret &value, Reply<void> reply) override
    {
        m_store.write(item, value, std::move(reply));
    }
    void remove(const QString &item, Reply<void> reply) override
    {
        m_store.remove(item, {this, [this, item, reply](const Result<void> &removed) {
                                  if (item == login && !std::exchange(m_wrote, true)) {
                                      m_store.put(login, "of another process");
                                  }
                                  reply(removed);
                              }});
    }

private:
    MemoryStore &m_store;
    bool m_wrote = false;
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
    void whileGenerating_data();
    void whileGenerating();
    void holdsTheLock_data();
    void holdsTheLock();
    void otherKeysThanAgreed_data();
    void otherKeysThanAgreed();
    void loginPutBack_data();
    void loginPutBack();
    void onlyTheMarkChanges();
    void removedElsewhere();
    void leftLogins();
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
    QCOMPARE(accounts, QList<qsizetype>({2, 2, 2, 2}));
    QCOMPARE(scene.world.store.log().first(), QStringLiteral("remove ") + login);
}

void TestSignOut::whileGenerating_data()
{
    QTest::addColumn<Extent>("extent");
    QTest::addColumn<QString>("result");
    QTest::newRow("sign out") << Extent::SignOut << QStringLiteral("ok");
    QTest::newRow("remove") << Extent::Remove << QStringLiteral("Conflict");
    QTest::newRow("account") << Extent::RemoveAccount << QStringLiteral("Conflict");
}

/// The account would take the record of a key along that is just being made.
void TestSignOut::whileGenerating()
{
    QFETCH(const Extent, extent);
    QFETCH(const QString, result);
    Scene scene;
    {
        const auto generating = IssueLock::tryTake(scene.world.folder());
        QVERIFY(generating);
        const auto refused = scene.run(extent);
        QCOMPARE(word(refused), result);
        QCOMPARE(scene.accounts().size(), 2);
        if (!refused) {
            QVERIFY(!refused.error().sentence.isEmpty());
            QCOMPARE(scene.world.store.log(), QStringList());
        }
    }
    QCOMPARE(word(scene.run(extent)), QStringLiteral("ok"));
}

void TestSignOut::holdsTheLock_data()
{
    QTest::addColumn<Extent>("extent");
    QTest::newRow("remove") << Extent::Remove;
    QTest::newRow("account") << Extent::RemoveAccount;
}

/// No generation can begin in between, and the next one need not wait.
void TestSignOut::holdsTheLock()
{
    QFETCH(const Extent, extent);
    Scene scene;
    QStringList seen;
    scene.world.store.setObserver(
        [&](const QString &) { seen += word(IssueLock::tryTake(scene.world.folder())); });
    SignOutFlow flow(scene.world.store, *scene.start.ledger);
    QVERIFY(awaited<void>(
        [&](const Reply<void> &reply) { flow.start(scene.world.account, extent, reply); }));
    QVERIFY(!seen.isEmpty());
    QCOMPARE(seen.removeAll(QStringLiteral("Conflict")), scene.world.store.log().size());
    QCOMPARE(word(IssueLock::tryTake(scene.world.folder())), QStringLiteral("ok"));
}

void TestSignOut::otherKeysThanAgreed_data()
{
    QTest::addColumn<QSet<QString>>("agreed");
    QTest::addColumn<Extent>("extent");
    QTest::addColumn<QString>("result");
    const QString ok = QStringLiteral("ok");
    const QString conflict = QStringLiteral("Conflict");
    const QSet<QString> one{QStringLiteral("k1")};
    const QSet<QString> both{QStringLiteral("k1"), QStringLiteral("k2")};
    const QSet<QString> more = both + QSet<QString>{QStringLiteral("k3")};
    QTest::newRow("none") << QSet<QString>() << Extent::Remove << conflict;
    QTest::newRow("one more") << one << Extent::Remove << conflict;
    QTest::newRow("those") << both << Extent::Remove << ok;
    QTest::newRow("one less") << more << Extent::Remove << ok;
    QTest::newRow("secrets stay") << QSet<QString>() << Extent::RemoveAccount << ok;
}

/// A key that was generated while the user was being asked.
void TestSignOut::otherKeysThanAgreed()
{
    QFETCH(const QSet<QString>, agreed);
    QFETCH(const Extent, extent);
    QFETCH(const QString, result);
    Scene scene;
    SignOutFlow flow(scene.world.store, *scene.start.ledger);
    flow.agreeTo(agreed);
    const auto removed = awaited<void>(
        [&](const Reply<void> &reply) { flow.start(scene.world.account, extent, reply); });
    QCOMPARE(word(removed), result);
    if (!removed) {
        QCOMPARE(scene.world.store.items(), all);
        QCOMPARE(scene.accounts(),
                 QStringList({QStringLiteral("other*"), QStringLiteral("work*")}));
    }
}

void TestSignOut::loginPutBack_data()
{
    QTest::addColumn<Extent>("extent");
    QTest::newRow("sign out") << Extent::SignOut;
    QTest::newRow("remove") << Extent::Remove;
    QTest::newRow("account") << Extent::RemoveAccount;
}

/// By another process's session, which found the account still marked as signed in.
void TestSignOut::loginPutBack()
{
    QFETCH(const Extent, extent);
    Scene scene;
    WritesBack store(scene.world.store);
    SignOutFlow flow(store, *scene.start.ledger);
    QVERIFY(awaited<void>(
        [&](const Reply<void> &reply) { flow.start(scene.world.account, extent, reply); }));
    QVERIFY(!scene.world.store.holds(login));
}

/// What the flow was given may be old: another process has moved the account meanwhile.
void TestSignOut::onlyTheMarkChanges()
{
    Scene scene;
    QVERIFY(scene.start.ledger->changeWorkspace(QStringLiteral("a1"), QStringLiteral("t2"),
                                                QStringLiteral("Plant t2")));
    QVERIFY(scene.run(Extent::SignOut));
    const auto account = scene.start.ledger->account(QStringLiteral("work"));
    QCOMPARE(account->workspaceId, QStringLiteral("t2"));
    QCOMPARE(account->signedIn, false);
}

void TestSignOut::removedElsewhere()
{
    Scene scene;
    QVERIFY(scene.start.ledger->removeAccount(QStringLiteral("a1")));
    QCOMPARE(word(scene.run(Extent::SignOut)), QStringLiteral("ok"));
    QVERIFY(!scene.world.store.holds(login));
    QCOMPARE(scene.accounts(), QStringList{QStringLiteral("other*")});
}

void TestSignOut::leftLogins()
{
    Scene scene;
    QVERIFY(scene.start.ledger->markSignedOut(QStringLiteral("a1")));
    removeLeftLogins(scene.world.store, *scene.start.ledger);
    QTRY_VERIFY(scene.world.store.isIdle());
    QCOMPARE(scene.world.store.items(), without({login})); // not of those who are signed in
}

QTEST_GUILESS_MAIN(TestSignOut)
#include "tst_signout.moc"
