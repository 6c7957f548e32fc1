// SPDX-License-Identifier: Apache-2.0
#include "flows/issuekey.h"
#include "flows/recover.h"
#include "flowworld.h"

#include <QTest>

using namespace keynook;
using test::awaited;
using test::MemoryStore;
using test::Script;
using test::ServedRequest;
using test::word;
using Outcome = Recovered::Outcome;
using All = std::vector<Recovered>;
using Which = RecoverFlow::Which;

namespace {

const QString keyItem = QStringLiteral("keynook/a1/key/k1");

QString nameOf(Outcome outcome)
{
    return QStringList{QStringLiteral("Stored"), QStringLiteral("NoKey"), QStringLiteral("NotYet"),
                       QStringLiteral("Orphans"), QStringLiteral("Stuck")}
        .at(static_cast<int>(outcome));
}

Result<All> recover(test::Start &start, Which which = Which::All)
{
    RecoverFlow flow(*start.ledger, [&start](const QString &id) -> Result<RecoverOne::Parts> {
        if (id != start.world.account.id) {
            return failure(Error::Kind::NotFound, QStringLiteral("gone"));
        }
        return RecoverOne::Parts{start.service, start.session, start.world.store,
                                 start.spool,   *start.ledger, start.world.clock()};
    });
    return awaited<All>(
        [&](const Reply<All> &reply) { flow.start(which, std::chrono::milliseconds(0), reply); });
}

/// "Orphans k1 k2", "Stored k1", "Stuck KeychainLocked", … one a record; the kind of the error if
/// it could not begin.
QStringList outcomes(const Result<All> &all)
{
    if (!all) {
        return {word(all)};
    }
    QStringList list;
    for (const Recovered &one : *all) {
        QString text = nameOf(one.outcome);
        for (const ApiKey &key : one.orphans) {
            text += QLatin1Char(' ') + key.id;
        }
        if (one.outcome == Outcome::Stored) {
            text += QLatin1Char(' ') + one.keyId;
        }
        if (one.error) {
            text += QLatin1Char(' ') + word(one.error->kind);
        }
        list += text;
    }
    return list;
}

/// A record in a state of the journal, as a process that ended there has left it.
struct Left
{
    Left(test::Start &start, IssueState state, const QString &name = QStringLiteral("camera"))
        : at(start)
    {
        record.operation = QStringLiteral("op-%1").arg(start.journal().size());
        record.accountId = start.world.account.id;
        record.name = name;
        record.begunAt = start.world.now;
        record.publicKey = keys.publicKey;
        start.world.store.put(itemname::seal(record.operation), keys.privateKey.reveal());
        bool good = start.spool.prepare() && start.ledger->beginIssue(record);
        if (state != IssueState::Preparing) {
            good = good && start.ledger->markIntended(record.operation, {QStringLiteral("old1")});
        }
        if (state == IssueState::Sealed || state == IssueState::Stored) {
            good = good && start.ledger->markSealed(record.operation);
        }
        if (state == IssueState::Stored) {
            const HeldKey held{record.accountId, QStringLiteral("k1"), name,
                               start.world.now,  start.world.now,      Held::Keychain};
            good = good && start.ledger->markStored(record.operation, held);
        }
        if (!good) {
            qFatal("the record of this test could not be made");
        }
    }
    void seal(const QByteArray &reply) const
    {
        if (!at.spool.seal(record.operation, record.publicKey, Secret(reply))) {
            qFatal("the reply of this test could not be sealed");
        }
    }
    [[nodiscard]] QString file() const
    {
        return at.world.spoolFolder() + QLatin1Char('/') + record.operation +
               QStringLiteral(".sealed");
    }
    [[nodiscard]] QString sealItem() const { return itemname::seal(record.operation); }

    test::Start &at;
    SealKeys keys = SealKeys::generate();
    IssueRecord record;
};

const QByteArray goodReply = R"({"key_id":"k1","description":"camera","created_at":1700000000,)"
                             R"("api_key":"k1:secret-of-k1"})";

bool isTidy(const test::Start &start)
{
    const QStringList items = start.world.store.items();
    return start.journal().isEmpty() && start.spool.operations().isEmpty() &&
           items.filter(QStringLiteral("/seal/")).isEmpty() &&
           IssueLock::tryTake(start.world.folder()).has_value();
}

QStringList only(const char *text)
{
    return {QString::fromLatin1(text)};
}

} // namespace

class TestRecover : public QObject
{
    Q_OBJECT
private slots:
    void nothingToDo();
    void preparing();
    void stored();
    void intendedWithoutKey();
    void intendedWithOrphan();
    void severalOrphans();
    void notOurs_data();
    void notOurs();
    void keyHeldFromAnotherGeneration();
    void onlyInTheKeychain();
    void sealed_data();
    void sealed();
    void sealedWithoutPrivateHalf_data();
    void sealedWithoutPrivateHalf();
    void damaged_data();
    void damaged();
    void notUnderstood();
    void keychainFails_data();
    void keychainFails();
    void privateHalfRefused_data();
    void privateHalfRefused();
    void serviceFails_data();
    void serviceFails();
    void notSignedIn();
    void local();
    void localAsksNobody();
    void lockHeld();
    void accountGone();
    void oldestFirst();
    void afterAKill_data();
    void afterAKill();
};

void TestRecover::nothingToDo()
{
    test::World world;
    test::Start start(world);
    QCOMPARE(outcomes(recover(start)), QStringList());
    QVERIFY(isTidy(start));
    QCOMPARE(world.cogniac.requests(), QStringList());
    QCOMPARE(world.store.log(), QStringList());
}

void TestRecover::preparing()
{
    test::World world;
    test::Start start(world);
    world.cogniac.keys = {{QStringLiteral("k7"), QStringLiteral("camera"), world.now, {}}};
    const Left left(start, IssueState::Preparing);
    QCOMPARE(outcomes(recover(start)), only("NoKey")); // nothing was sent: k7 is not ours
    QVERIFY(isTidy(start));
    QCOMPARE(world.cogniac.requests(), QStringList());
    QCOMPARE(outcomes(recover(start)), QStringList());
}

void TestRecover::stored()
{
    test::World world;
    test::Start start(world);
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

void TestRecover::intendedWithoutKey()
{
    test::World world;
    test::Start start(world);
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

void TestRecover::intendedWithOrphan()
{
    test::World world;
    test::Start start(world);
    world.cogniac.keys = {{QStringLiteral("old1"), QStringLiteral("camera"), world.now, {}},
                          {QStringLiteral("k1"), QStringLiteral("camera"), world.now, {}}};
    const Left left(start, IssueState::Intended);
    for (int run = 0; run < 2; ++run) {
        QCOMPARE(outcomes(recover(start)), only("Orphans k1"));
        QCOMPARE(start.journal().size(), 1);
        QCOMPARE(world.cogniac.keys.size(), 2); // I5: nothing is deleted by itself
        world.now += 1000;
    }
    world.cogniac.keys.removeLast();
    QCOMPARE(outcomes(recover(start)), only("NoKey"));
    QVERIFY(isTidy(start));
    QCOMPARE(world.cogniac.count("POST") + world.cogniac.count("DELETE"), 0);
}

void TestRecover::severalOrphans()
{
    test::World world;
    test::Start start(world);
    world.cogniac.keys = {{QStringLiteral("k1"), QStringLiteral("camera"), world.now, {}},
                          {QStringLiteral("k2"), QStringLiteral("other"), world.now, {}},
                          {QStringLiteral("k3"), QStringLiteral("camera"), world.now + 60, {}}};
    const Left left(start, IssueState::Intended);
    QCOMPARE(outcomes(recover(start)), only("Orphans k1 k3"));
}

void TestRecover::notOurs_data()
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
    row("made later", camera, -86'400, false, false, false, true);
    row("the service's clock an hour behind", camera, 3600, false, false, false, true);
    row("no time given", camera, -9, false, false, false, true);
    row("older", camera, 3601, false, false, false, false);
    row("another name", QStringLiteral("Camera"), 0, false, false, false, false);
    row("name longer", QStringLiteral("camera "), 0, false, false, false, false);
    row("used", camera, 0, true, false, false, false);
    row("known before", camera, 0, false, true, false, false);
    row("held here", camera, 0, false, false, true, false);
}

void TestRecover::notOurs()
{
    QFETCH(const QString, name);
    QFETCH(const qint64, age);
    QFETCH(const bool, used);
    QFETCH(const bool, known);
    QFETCH(const bool, isHeld);
    QFETCH(const bool, orphan);
    IssueRecord record;
    record.name = QStringLiteral("camera");
    record.begunAt = 1'700'000'000;
    ApiKey key;
    key.id = QStringLiteral("k1");
    key.name = name;
    key.createdAt = age == -9 ? std::nullopt : std::optional(record.begunAt - age);
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

void TestRecover::keyHeldFromAnotherGeneration()
{
    test::World world;
    test::Start start(world);
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

/// A disk that was full has kept both the spool and the ledger from it.
void TestRecover::onlyInTheKeychain()
{
    test::World world;
    test::Start start(world);
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

void TestRecover::sealed_data()
{
    QTest::addColumn<int>("state");
    QTest::newRow("journal knows") << int(IssueState::Sealed);
    QTest::newRow("killed before the journal knew") << int(IssueState::Intended);
}

void TestRecover::sealed()
{
    QFETCH(const int, state);
    test::World world;
    test::Start start(world);
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

void TestRecover::sealedWithoutPrivateHalf_data()
{
    QTest::addColumn<bool>("listed");
    QTest::newRow("key listed") << true;
    QTest::newRow("key gone") << false;
}

void TestRecover::sealedWithoutPrivateHalf()
{
    QFETCH(const bool, listed);
    test::World world;
    test::Start start(world);
    if (listed) {
        world.cogniac.keys = {{QStringLiteral("k1"), QStringLiteral("camera"), world.now, {}}};
    }
    const Left left(start, IssueState::Sealed);
    left.seal(goodReply);
    awaited<void>([&](const Reply<void> &reply) { world.store.remove(left.sealItem(), reply); });
    world.now += 500;
    QCOMPARE(outcomes(recover(start)), only(listed ? "Orphans k1 NotFound" : "NoKey NotFound"));
    QCOMPARE(start.journal().size(), listed ? 1 : 0);
    QCOMPARE(QFile::exists(left.file()), listed);
    QVERIFY(!world.store.holds(keyItem));
}

void TestRecover::damaged_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"a bit", "empty", "cut", "longer", "another's half"}) {
        QTest::newRow(how) << QString::fromLatin1(how);
    }
}

void TestRecover::damaged()
{
    QFETCH(const QString, how);
    test::World world;
    test::Start start(world);
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
        QCOMPARE(outcomes(recover(start)), only("Orphans k1 Protocol"));
        QVERIFY(QFile::exists(left.file()));
        QVERIFY(!world.store.holds(keyItem));
    }
    world.cogniac.keys.clear();
    world.now += 500;
    QCOMPARE(outcomes(recover(start)), only("NoKey Protocol"));
    QVERIFY(isTidy(start));
}

void TestRecover::notUnderstood()
{
    test::World world;
    test::Start start(world);
    world.cogniac.keys = {{QStringLiteral("k1"), QStringLiteral("camera"), world.now, {}}};
    const Left left(start, IssueState::Sealed);
    left.seal("<html>");
    QCOMPARE(outcomes(recover(start)), only("Orphans k1 Protocol"));
    QVERIFY(QFile::exists(left.file()));
}

void TestRecover::keychainFails_data()
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
void TestRecover::keychainFails()
{
    QFETCH(const QString, operation);
    QFETCH(const int, mood);
    QFETCH(const int, lie);
    QFETCH(const QString, kind);
    test::World world;
    test::Start start(world);
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
void TestRecover::privateHalfRefused_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("locked") << int(Error::Kind::KeychainLocked);
    QTest::newRow("unavailable") << int(Error::Kind::KeychainUnavailable);
}

void TestRecover::privateHalfRefused()
{
    QFETCH(const int, kind);
    test::World world;
    test::Start start(world);
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
    test::World world;
    test::Start start(world);
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
    test::World world;
    world.account.signedIn = false;
    test::Start start(world);
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
    test::World world;
    test::Start start(world);
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

void TestRecover::localAsksNobody()
{
    test::World world;
    test::Start start(world);
    const Left left(start, IssueState::Sealed);
    left.seal("<html>");
    world.now += 1000;
    QCOMPARE(outcomes(recover(start, Which::Local)), only("NotYet Protocol"));
    QCOMPARE(world.cogniac.requests(), QStringList());
    QVERIFY(QFile::exists(left.file()));
    QCOMPARE(start.journal().size(), 1);
}

void TestRecover::lockHeld()
{
    test::World world;
    test::Start start(world);
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
    test::World world;
    test::Start start(world);
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

void TestRecover::oldestFirst()
{
    test::World world;
    test::Start start(world);
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
    test::World world;
    auto start = std::make_unique<test::Start>(world);
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
    test::settle();
    world.store.setObserver(nullptr);
    world.store.setMood(MemoryStore::Mood::Open);
    world.cogniac.behave();
    QVERIFY(world.cogniac.count("POST") <= 1);

    world.now += 1000;
    start = std::make_unique<test::Start>(world);
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
