// SPDX-License-Identifier: Apache-2.0
#include "flows/heldcredential.h"
#include "flowworld.h"

#include <QTest>

using namespace keynook;
using test::awaited;
using test::MemoryStore;
using test::word;

namespace {

const QString item = QStringLiteral("keynook/a1/key/k1");

struct Scene
{
    Scene()
    {
        hold("k1", "camera");
        hold("k2", "twice");
        hold("k3", "twice");
        hold("camera2", "k1");
        world.store.put(item, "k1:secret");
    }
    void hold(const char *id, const char *name, Held held = Held::Keychain)
    {
        const HeldKey key{QStringLiteral("a1"),
                          QString::fromLatin1(id),
                          QString::fromLatin1(name),
                          1'600'000'000,
                          world.now,
                          held};
        if (!start.ledger->saveHeldKey(key)) {
            qFatal("the ledger of this test takes no key");
        }
    }
    Result<Credential> read(const QString &idOrName = QStringLiteral("k1"))
    {
        return awaited<Credential>([&](const Reply<Credential> &reply) {
            readHeldCredential(*start.ledger, world.store, world.account, idOrName, reply);
        });
    }
    [[nodiscard]] Held state() const { return start.held().value(QStringLiteral("k1")).held; }

    test::World world;
    test::Start start{world};
};

} // namespace

class TestHeldCredential : public QObject
{
    Q_OBJECT
private slots:
    void find_data();
    void find();
    void reads();
    void asksNoNetwork();
    void neverHeld();
    void anotherAccounts();
    void lostIsMarked();
    void lostAndFound();
    void closedNeverMarks_data();
    void closedNeverMarks();
};

void TestHeldCredential::find_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *wanted, const char *found) {
        QTest::newRow(wanted) << QString::fromLatin1(wanted) << QString::fromLatin1(found);
    };
    row("k1", "k1"); // an id goes before another's name
    row("camera", "k1");
    row("camera2", "camera2");
    row("twice", "Conflict");
    row("k2", "k2");
    row("K1", "NotFound");
    row("", "NotFound");
    row("k9", "NotFound");
}

void TestHeldCredential::find()
{
    QFETCH(const QString, wanted);
    QFETCH(const QString, found);
    const Scene scene;
    const auto key = findHeldKey(*scene.start.ledger, QStringLiteral("a1"), wanted);
    QCOMPARE(key ? key->keyId : word(key), found);
}

void TestHeldCredential::reads()
{
    Scene scene;
    const auto credential = scene.read(QStringLiteral("camera"));
    QVERIFY(credential);
    QVERIFY(credential->secret.sameAs(Secret("k1:secret")));
    const ApiKey key{QStringLiteral("k1"), QStringLiteral("camera"),
                     QStringLiteral("u1@keynook.example"), 1'600'000'000, std::nullopt};
    QVERIFY(credential->key == key);
    QCOMPARE(credential->server, scene.world.account.server);
    QCOMPARE(credential->userId, QStringLiteral("u1"));
    QCOMPARE(credential->workspaceId, QStringLiteral("t1"));
    QCOMPARE(scene.world.store.log(), QStringList{QStringLiteral("read ") + item});
    QVERIFY(scene.state() == Held::Keychain);
}

/// Signed out or without a network: what is kept here stays usable.
void TestHeldCredential::asksNoNetwork()
{
    Scene scene;
    scene.world.account.signedIn = false;
    QCOMPARE(word(scene.read()), QStringLiteral("ok"));
    QCOMPARE(scene.world.cogniac.server.connections(), 0);
}

void TestHeldCredential::neverHeld()
{
    Scene scene;
    QCOMPARE(word(scene.read(QStringLiteral("k9"))), QStringLiteral("NotFound"));
    QCOMPARE(scene.world.store.log(), QStringList());
    QCOMPARE(scene.start.held().size(), 4);
}

void TestHeldCredential::anotherAccounts()
{
    Scene scene;
    scene.world.account.id = QStringLiteral("a2");
    QCOMPARE(word(scene.read()), QStringLiteral("NotFound"));
    QCOMPARE(scene.world.store.log(), QStringList());
}

/// I6: marked, never forgotten.
void TestHeldCredential::lostIsMarked()
{
    Scene scene;
    awaited<void>([&](const Reply<void> &reply) { scene.world.store.remove(item, reply); });
    const auto credential = scene.read();
    QCOMPARE(word(credential), QStringLiteral("NotFound"));
    QVERIFY(credential.error().next.contains(QStringLiteral("generate")));
    QVERIFY(scene.state() == Held::Lost);
    QCOMPARE(scene.start.held().size(), 4);
    const HeldKey key = scene.start.held().value(QStringLiteral("k1"));
    QCOMPARE(key.name, QStringLiteral("camera"));
    QCOMPARE(key.storedAt, scene.world.now);
}

void TestHeldCredential::lostAndFound()
{
    Scene scene;
    scene.hold("k1", "camera", Held::Lost);
    QCOMPARE(word(scene.read()), QStringLiteral("ok"));
    QVERIFY(scene.state() == Held::Keychain);
}

void TestHeldCredential::closedNeverMarks_data()
{
    QTest::addColumn<int>("mood");
    QTest::addColumn<QString>("kind");
    QTest::newRow("locked") << int(MemoryStore::Mood::Locked) << QStringLiteral("KeychainLocked");
    QTest::newRow("absent") << int(MemoryStore::Mood::Absent)
                            << QStringLiteral("KeychainUnavailable");
    QTest::newRow("silent") << int(MemoryStore::Mood::Silent)
                            << QStringLiteral("KeychainUnavailable");
}

void TestHeldCredential::closedNeverMarks()
{
    QFETCH(const int, mood);
    QFETCH(const QString, kind);
    Scene scene;
    scene.world.store.setMood(MemoryStore::Mood(mood));
    QCOMPARE(word(scene.read()), kind);
    QVERIFY(scene.state() == Held::Keychain);
    scene.world.store.setMood(MemoryStore::Mood::Open);
    QCOMPARE(word(scene.read()), QStringLiteral("ok"));
}

QTEST_GUILESS_MAIN(TestHeldCredential)
#include "tst_heldcredential.moc"
