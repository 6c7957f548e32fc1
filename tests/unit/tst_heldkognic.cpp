// SPDX-License-Identifier: Apache-2.0
#include "flows/heldkognic.h"

#include "kognicworld.h"

#include <QTest>

using namespace keynook;
using namespace keynook::test;

namespace {

struct Scene
{
    Scene()
    {
        if (const auto imported = world.import(world.file())) {
            account = imported->account;
        }
        item = itemname::key(account.id, QStringLiteral("client-1"));
    }
    Result<KognicCredential> read(const QString &idOrName = QStringLiteral("client-1"))
    {
        return awaited<KognicCredential>([&](const Reply<KognicCredential> &reply) {
            readHeldKognic(*world.ledger, world.store, account, idOrName, reply);
        });
    }
    Result<void> remove(const QString &id = QStringLiteral("client-1"))
    {
        return awaited<void>([&](const Reply<void> &reply) {
            removeHeldKognic(*world.ledger, world.store, account, id, reply);
        });
    }
    [[nodiscard]] Held state() const
    {
        return world.held(account.id).value(QStringLiteral("client-1")).held;
    }
    void hold(const char *id, qint64 storedAt, Held held = Held::Keychain,
              std::optional<qint64> ends = {}, Verdict verdict = Verdict::Good)
    {
        const HeldKey key{account.id, QString::fromLatin1(id), {}, {}, storedAt, held, ends, {},
                          verdict};
        QVERIFY(world.ledger->saveHeldKey(key).has_value());
    }

    KognicWorld world;
    Account account;
    QString item;
};

} // namespace

class TestHeldKognic : public QObject
{
    Q_OBJECT
private slots:
    void reads();
    void lostAndFound();
    void closedNeverMarks();
    void strangeItem();
    void removes();
    void removalStopsAtTheKeychain();
    void usualKey();
};

void TestHeldKognic::reads()
{
    Scene scene;
    const qsizetype asked = scene.world.kognic.requests().size();
    const auto read = scene.read();
    QVERIFY(read.has_value());
    QVERIFY(same(*read, readKognicFile(Secret(scene.world.file()))->credential));
    QVERIFY(scene.read(QStringLiteral("API Credentials")).has_value());
    QCOMPARE(word(scene.read(QStringLiteral("client-2"))), QStringLiteral("NotFound"));
    QCOMPARE(scene.world.kognic.requests().size(), asked);
}

void TestHeldKognic::lostAndFound()
{
    Scene scene;
    scene.world.store.drop(scene.item);
    QCOMPARE(word(scene.read()), QStringLiteral("NotFound"));
    QVERIFY(scene.state() == Held::Lost);
    scene.world.store.put(scene.item, scene.world.file());
    QVERIFY(scene.read().has_value());
    QVERIFY(scene.state() == Held::Keychain);
}

void TestHeldKognic::closedNeverMarks()
{
    Scene scene;
    scene.world.store.setMood(MemoryStore::Mood::Locked);
    QCOMPARE(word(scene.read()), QStringLiteral("KeychainLocked"));
    QVERIFY(scene.state() == Held::Keychain);
}

void TestHeldKognic::strangeItem()
{
    Scene scene;
    scene.world.store.put(scene.item, "canary");
    const auto read = scene.read();
    QCOMPARE(word(read), QStringLiteral("Protocol"));
    QVERIFY(!(read.error().sentence + read.error().detail).contains(QStringLiteral("canary")));
}

void TestHeldKognic::removes()
{
    Scene scene;
    QCOMPARE(word(scene.remove(QStringLiteral("client-2"))), QStringLiteral("NotFound"));
    QVERIFY(scene.remove().has_value());
    QVERIFY(scene.world.store.items().isEmpty());
    QVERIFY(scene.world.held(scene.account.id).isEmpty());
    QCOMPARE(scene.world.ledger->history(1)->value(0).event, QStringLiteral("forgotten"));
    QCOMPARE(word(scene.remove()), QStringLiteral("NotFound"));
}

void TestHeldKognic::removalStopsAtTheKeychain()
{
    Scene scene;
    scene.world.store.setMood(MemoryStore::Mood::Locked);
    QCOMPARE(word(scene.remove()), QStringLiteral("KeychainLocked"));
    QCOMPARE(scene.world.held(scene.account.id).size(), 1);
}

void TestHeldKognic::usualKey()
{
    Scene scene;
    const qint64 now = scene.world.now;
    const auto usual = [&scene, now] {
        const auto key = usualKognicKey(*scene.world.ledger, scene.account.id, now);
        return key ? key->keyId : word(key);
    };
    QCOMPARE(usual(), QStringLiteral("client-1"));
    scene.hold("newer", now + 1);
    QCOMPARE(usual(), QStringLiteral("newer"));
    scene.hold("ended", now + 9, Held::Keychain, now);
    scene.hold("lost", now + 9, Held::Lost);
    scene.hold("refused", now + 9, Held::Keychain, {}, Verdict::Refused);
    QCOMPARE(usual(), QStringLiteral("newer"));
    scene.hold("ends later", now + 2, Held::Keychain, now + 1);
    QCOMPARE(usual(), QStringLiteral("ends later"));
    for (const char *id : {"client-1", "newer", "ends later"}) {
        QVERIFY(scene.world.ledger->forgetHeldKey(scene.account.id, QString::fromLatin1(id))
                    .has_value());
    }
    QCOMPARE(usual(), QStringLiteral("refused"));
    QVERIFY(
        scene.world.ledger->forgetHeldKey(scene.account.id, QStringLiteral("refused")).has_value());
    QCOMPARE(usual(), QStringLiteral("NotFound"));
}

QTEST_GUILESS_MAIN(TestHeldKognic)
#include "tst_heldkognic.moc"
