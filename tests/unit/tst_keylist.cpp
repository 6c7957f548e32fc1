// SPDX-License-Identifier: Apache-2.0
#include "flows/keylist.h"
#include "flowworld.h"

#include <QTest>

using namespace keynook;
using test::awaited;
using test::Script;
using test::word;

namespace {

Result<KeyList> list(test::Start &start, bool keptWillDo = true)
{
    return awaited<KeyList>([&](const Reply<KeyList> &reply) {
        listKeys(start.service, start.session, *start.ledger, start.world.clock(), keptWillDo,
                 reply);
    });
}

QStringList ids(const KeyList &keys)
{
    QStringList list;
    for (const ApiKey &key : keys.keys) {
        list += key.id;
    }
    return list;
}

ApiKey named(const char *id, const char *name)
{
    return {QString::fromUtf8(id), QString::fromUtf8(name), {}, {}, {}};
}

} // namespace

class TestKeyList : public QObject
{
    Q_OBJECT
private slots:
    void fresh();
    void keptIsRenewed();
    void outOfReach_data();
    void outOfReach();
    void renewalOutOfReach();
    void verdictsAreNotPapered_data();
    void verdictsAreNotPapered();
    void keychainLocked();
    void keptUnwanted();
    void nothingKept();
    void anotherAccountsList();
    void find_data();
    void find();
};

void TestKeyList::fresh()
{
    test::World world;
    world.cogniac.keys = {{QStringLiteral("k1"), QStringLiteral("camera"), 5, {}},
                          {QStringLiteral("k2"), QStringLiteral("x"), {}, 7}};
    test::Start start(world);
    const auto keys = list(start);
    QVERIFY(keys);
    QCOMPARE(ids(*keys), QStringList({QStringLiteral("k1"), QStringLiteral("k2")}));
    QCOMPARE(keys->fetchedAt, world.now);
    QCOMPARE(word(keys->stale), QStringLiteral("none"));
    const auto kept = start.ledger->cachedKeys(world.account.id);
    QVERIFY(kept && *kept);
    QVERIFY((*kept)->keys == keys->keys);
    QCOMPARE((*kept)->fetchedAt, world.now);
}

void TestKeyList::keptIsRenewed()
{
    test::World world;
    world.cogniac.keys = {{QStringLiteral("k1"), {}, {}, {}}};
    test::Start start(world);
    QVERIFY(list(start));
    world.cogniac.keys.clear();
    world.now += 10;
    const auto keys = list(start);
    QVERIFY(keys);
    QCOMPARE(ids(*keys), QStringList());
    const auto kept = start.ledger->cachedKeys(world.account.id);
    QVERIFY(kept && *kept);
    QVERIFY((*kept)->keys.empty());
    QCOMPARE((*kept)->fetchedAt, world.now);
}

void TestKeyList::outOfReach_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("kind");
    QTest::newRow("cut") << QByteArray() << QStringLiteral("Network");
    QTest::newRow("500") << Script::answer(500).bytes << QStringLiteral("Service");
    QTest::newRow("503") << Script::answer(503).bytes << QStringLiteral("Service");
    QTest::newRow("429 for long") << Script::answer(429, {}, {"Retry-After: 3600"}).bytes
                                  << QStringLiteral("RateLimited");
}

void TestKeyList::outOfReach()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const QString, kind);
    test::World world;
    world.cogniac.keys = {{QStringLiteral("k1"), QStringLiteral("camera"), 5, {}}};
    test::Start start(world);
    QVERIFY(list(start));
    const qint64 then = world.now;
    world.now += 1000;
    world.cogniac.refuse("GET", "/apiKeys", Script::raw(answer));
    const auto keys = list(start);
    QCOMPARE(word(keys), QStringLiteral("ok"));
    QCOMPARE(ids(*keys), QStringList{QStringLiteral("k1")});
    QCOMPARE(keys->fetchedAt, then);
    QCOMPARE(word(keys->stale), kind);
    const auto kept = start.ledger->cachedKeys(world.account.id);
    QCOMPARE((*kept)->fetchedAt, then); // not made younger
}

void TestKeyList::renewalOutOfReach()
{
    test::World world;
    world.cogniac.keys = {{QStringLiteral("k1"), {}, {}, {}}};
    test::Start start(world);
    QVERIFY(list(start));
    world.cogniac.expireTokens();
    world.cogniac.refuse("GET", "tenant_id=t1", Script::answer(500));
    const auto keys = list(start);
    QCOMPARE(word(keys), QStringLiteral("ok"));
    QCOMPARE(word(keys->stale), QStringLiteral("Service"));
}

void TestKeyList::verdictsAreNotPapered_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("kind");
    QTest::newRow("401") << Script::answer(401).bytes << QStringLiteral("Unauthorized");
    QTest::newRow("403") << Script::answer(403).bytes << QStringLiteral("Forbidden");
    QTest::newRow("404") << Script::answer(404).bytes << QStringLiteral("NotFound");
    QTest::newRow("400") << Script::answer(400).bytes << QStringLiteral("Rejected");
    QTest::newRow("garbage") << Script::answer(200, "x").bytes << QStringLiteral("Protocol");
    QTest::newRow("half a list") << Script::answer(200, R"({"data":[{"key_id":"k1"},)").bytes
                                 << QStringLiteral("Protocol");
}

/// Who may not see the list any more is not shown the old one, and a bad answer is said to be one.
void TestKeyList::verdictsAreNotPapered()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const QString, kind);
    test::World world;
    world.cogniac.keys = {{QStringLiteral("k1"), {}, {}, {}}};
    test::Start start(world);
    QVERIFY(list(start));
    world.cogniac.refuse("GET", "/apiKeys", Script::raw(answer, Script::Then::Keep));
    QCOMPARE(word(list(start)), kind);
    const auto kept = start.ledger->cachedKeys(world.account.id);
    QCOMPARE((*kept)->keys.size(), std::size_t(1)); // still there for later
}

void TestKeyList::keychainLocked()
{
    test::World world;
    test::Start start(world);
    QVERIFY(list(start));
    world.store.setMood(test::MemoryStore::Mood::Locked);
    test::Start later(world);
    QCOMPARE(word(list(later)), QStringLiteral("KeychainLocked"));
}

void TestKeyList::keptUnwanted()
{
    test::World world;
    test::Start start(world);
    QVERIFY(list(start));
    world.cogniac.refuse("GET", "/apiKeys", Script::answer(500));
    QCOMPARE(word(list(start, false)), QStringLiteral("Service"));
}

void TestKeyList::nothingKept()
{
    test::World world;
    world.cogniac.refuse("GET", "/apiKeys", Script::answer(500));
    test::Start start(world);
    QCOMPARE(word(list(start)), QStringLiteral("Service"));
}

void TestKeyList::anotherAccountsList()
{
    test::World world;
    test::Start start(world);
    Account other = world.account;
    other.id = QStringLiteral("a2");
    other.name = QStringLiteral("other");
    QVERIFY(start.ledger->saveAccount(other));
    QVERIFY(start.ledger->saveCachedKeys(other.id, {1, {named("k9", "x")}}));
    world.cogniac.refuse("GET", "/apiKeys", Script::answer(500));
    QCOMPARE(word(list(start)), QStringLiteral("Service"));
}

void TestKeyList::find_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("found"); // an id, or the kind of the error
    const auto row = [](const char *wanted, const char *found) {
        QTest::newRow(wanted) << QString::fromUtf8(wanted) << QString::fromUtf8(found);
    };
    row("k1", "k1");
    row("camera", "k1");
    row("twice", "Conflict");
    row("k4", "k4"); // an id goes before k5's name
    row("K1", "NotFound");
    row("cam", "NotFound");
    row("camera ", "NotFound");
    row("", "NotFound");
    row("*", "NotFound");
}

void TestKeyList::find()
{
    QFETCH(const QString, wanted);
    QFETCH(const QString, found);
    const std::vector<ApiKey> keys{named("k1", "camera"), named("k2", "twice"),
                                   named("k3", "twice"), named("k4", "x"), named("k5", "k4")};
    const auto key = findKey(keys, wanted);
    QCOMPARE(key ? key->id : word(key), found);
    QCOMPARE(word(findKey({}, wanted)), QStringLiteral("NotFound"));
}

QTEST_GUILESS_MAIN(TestKeyList)
#include "tst_keylist.moc"
