// SPDX-License-Identifier: Apache-2.0
#include "flows/issuekey.h"
#include "flowworld.h"
#include "sizelimit.h"

#include <QDirIterator>
#include <QTest>

using namespace keynook;
using test::awaited;
using test::MemoryStore;
using test::Script;
using test::ServedRequest;
using test::word;

namespace {

const QString keyItem = QStringLiteral("keynook/a1/key/k1");
const QString loginItem = QStringLiteral("keynook/a1/login");
const QString writesKey = QStringLiteral("write keynook/a1/key/k1");

struct Issue
{
    explicit Issue(test::Start &start)
        : flow({start.service, start.session, start.world.store, start.spool, *start.ledger,
                start.world.clock()})
    {
    }
    Result<IssuedKey> run(const QString &name = QStringLiteral("camera"))
    {
        return awaited<IssuedKey>([&](const Reply<IssuedKey> &reply) { flow.start(name, reply); });
    }
    Result<void> close()
    {
        return awaited<void>([this](const Reply<void> &reply) { flow.close(reply); });
    }

    IssueKeyFlow flow;
};

bool lockIsFree(const test::World &world)
{
    return IssueLock::tryTake(world.folder()).has_value();
}

/// What a process that looks at the folder now would find: "Intended, spool" or the like.
QString seenFromOutside(test::World &world)
{
    const auto ledger = Ledger::open(world.folder(), world.clock());
    const auto records = (*ledger)->unfinishedIssues();
    if (!records || records->size() != 1) {
        return QStringLiteral("%1 records").arg(records ? records->size() : -1);
    }
    const IssueRecord &record = records->first();
    QStringList seen{QStringList{QStringLiteral("Preparing"), QStringLiteral("Intended"),
                                 QStringLiteral("Sealed"), QStringLiteral("Stored")}
                         .at(static_cast<int>(record.state))};
    if (world.store.holds(itemname::seal(record.operation))) {
        seen += QStringLiteral("private half");
    }
    if (SealedSpool(world.spoolFolder()).holds(record.operation)) {
        seen += QStringLiteral("spool");
    }
    if (world.store.holds(keyItem)) {
        seen += QStringLiteral("key");
    }
    return seen.join(QStringLiteral(", "));
}

/// Nothing but the sign-in is left.
QString leftovers(const test::World &world, const test::Start &start)
{
    QStringList left;
    for (const QString &item : world.store.items()) {
        if (item != loginItem) {
            left += item;
        }
    }
    left += start.spool.operations();
    for (const IssueRecord &record : start.journal()) {
        left += QStringLiteral("record ") + record.operation;
    }
    return left.join(QLatin1Char(' '));
}

} // namespace

class TestIssueKey : public QObject
{
    Q_OBJECT
private slots:
    void good();
    void order();
    void names_data();
    void names();
    void nameIsTrimmed();
    void keysKnownBefore();
    void twoInARow();
    void inFlight();
    void waitsForTheLock();
    void lockIsHeldUntilClosed();
    void refusedBeforeTheRequest_data();
    void refusedBeforeTheRequest();
    void keychainBefore_data();
    void keychainBefore();
    void noRoom_data();
    void noRoom();
    void diskFullAtTheIntent();
    void refused_data();
    void refused();
    void expiredTokenIsRenewedForTheList();
    void lost_data();
    void lost();
    void notUnderstood_data();
    void notUnderstood();
    void notStored_data();
    void notStored();
    void spoolBroken();
    void spoolAndKeychainBroken();
    void ledgerCannotNoteIt();
    void closeBeforeAnything();
    void closeTwice();
    void closeWithLockedKeychain();
    void flowDropped_data();
    void flowDropped();
    void secretNowhereInTheFolder();
};

void TestIssueKey::good()
{
    test::World world;
    test::Start start(world);
    Issue issue(start);
    const auto issued = issue.run();
    QCOMPARE(word(issued), QStringLiteral("ok"));
    const QByteArray secret = test::FakeCogniac::secretOf(QStringLiteral("k1"));
    QVERIFY(issued->credential.secret.sameAs(Secret(secret)));
    QCOMPARE(issued->credential.key.id, QStringLiteral("k1"));
    QCOMPARE(issued->credential.key.name, QStringLiteral("camera"));
    QCOMPARE(issued->credential.server, world.account.server);
    QCOMPARE(issued->credential.workspaceId, QStringLiteral("t1"));
    QCOMPARE(word(issued->notStored), QStringLiteral("none"));
    QCOMPARE(word(issued->untidy), QStringLiteral("none"));
    QVERIFY(issued->sealed);
    QVERIFY(world.store.holds(keyItem, secret));
    QCOMPARE(world.cogniac.count("POST"), 1);

    const QHash<QString, HeldKey> held = start.held();
    QCOMPARE(held.size(), 1);
    const HeldKey key = held.value(QStringLiteral("k1"));
    QCOMPARE(key.name, QStringLiteral("camera"));
    QCOMPARE(key.storedAt, world.now);
    QVERIFY(key.createdAt == std::optional<qint64>(world.now));
    QVERIFY(key.held == Held::Keychain);

    QCOMPARE(start.spool.operations().size(), 1); // until closed
    QCOMPARE(word(issue.close()), QStringLiteral("ok"));
    QCOMPARE(leftovers(world, start), keyItem);
    QCOMPARE(start.held().size(), 1);
}

/// The promise itself: what a look from outside finds at each point where something can go wrong.
void TestIssueKey::order()
{
    test::World world;
    test::Start start(world);
    QStringList seen;
    world.store.setObserver([&](const QString &operation) {
        const QString kind =
            operation.contains(QStringLiteral("/seal/"))
                ? operation.section(QLatin1Char(' '), 0, 0) + QStringLiteral(" seal")
                : operation;
        seen += kind + QStringLiteral(": ") + seenFromOutside(world);
    });
    world.cogniac.before = [&](const ServedRequest &request) {
        seen += QString::fromLatin1(request.method) + QStringLiteral(": ") + seenFromOutside(world);
        return std::optional<Script>();
    };
    Issue issue(start);
    QVERIFY(issue.run());
    seen += QStringLiteral("shown: ") + seenFromOutside(world);
    QVERIFY(issue.close());
    seen += QStringLiteral("closed: ") + seenFromOutside(world);

    const QStringList expected{
        QStringLiteral("write seal: Preparing"),
        QStringLiteral("read seal: Preparing, private half"),
        QStringLiteral("read keynook/a1/login: Preparing, private half"),
        QStringLiteral("GET: Preparing, private half"),
        QStringLiteral("POST: Intended, private half"),
        QStringLiteral("write keynook/a1/key/k1: Sealed, private half, spool"),
        QStringLiteral("read keynook/a1/key/k1: Sealed, private half, spool, key"),
        QStringLiteral("shown: Stored, private half, spool, key"),
        QStringLiteral("remove seal: Stored, private half, key"),
        QStringLiteral("closed: 0 records"),
    };
    QCOMPARE(seen.join(QLatin1Char('\n')), expected.join(QLatin1Char('\n')));
}

void TestIssueKey::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << QString();
    QTest::newRow("spaces") << QStringLiteral(" \t\n ");
    QTest::newRow("121 characters") << QString(121, QLatin1Char('x'));
    QTest::newRow("line break") << QStringLiteral("a\nb");
    QTest::newRow("escape") << QStringLiteral("a\u001b[31m");
    QTest::newRow("NUL") << QStringLiteral("a%1b").arg(QChar(u'\0'));
    QTest::newRow("direction") << QStringLiteral("a\u202eb");
    QTest::newRow("isolate") << QStringLiteral("a\u2066b");
    QTest::newRow("zero width") << QStringLiteral("a\u200bb");
    QTest::newRow("half a character") << QStringLiteral("a") + QChar(char16_t(0xd800));
    QTest::newRow("C1") << QStringLiteral("a\u0085b");
}

void TestIssueKey::names()
{
    QFETCH(const QString, name);
    test::World world;
    test::Start start(world);
    Issue issue(start);
    QCOMPARE(word(issue.run(name)), QStringLiteral("Usage"));
    QCOMPARE(world.cogniac.requests(), QStringList());
    QCOMPARE(world.store.log(), QStringList());
    QCOMPARE(start.journal().size(), 0);
    QVERIFY(lockIsFree(world));
}

void TestIssueKey::nameIsTrimmed()
{
    test::World world;
    test::Start start(world);
    Issue issue(start);
    const auto issued = issue.run(QStringLiteral("  Süd \U0001f511 \n"));
    QVERIFY(issued);
    QCOMPARE(world.cogniac.keys.first().name, QStringLiteral("Süd \U0001f511"));
    QCOMPARE(issued->credential.key.name, QStringLiteral("Süd \U0001f511"));
}

void TestIssueKey::keysKnownBefore()
{
    test::World world;
    world.cogniac.keys = {{QStringLiteral("old1"), QStringLiteral("camera"), 1, {}},
                          {QStringLiteral("old2"), QStringLiteral("x"), {}, 2}};
    test::Start start(world);
    QStringList known;
    QString name;
    world.cogniac.before = [&](const ServedRequest &request) {
        if (request.method == "POST") {
            known = start.journal().first().knownBefore;
            name = start.journal().first().name;
        }
        return std::optional<Script>();
    };
    Issue issue(start);
    QVERIFY(issue.run());
    QCOMPARE(known, QStringList({QStringLiteral("old1"), QStringLiteral("old2")}));
    QCOMPARE(name, QStringLiteral("camera"));
}

void TestIssueKey::twoInARow()
{
    test::World world;
    test::Start start(world);
    for (int i = 1; i <= 2; ++i) {
        Issue issue(start);
        QVERIFY(issue.run());
        QVERIFY(issue.close());
    }
    QCOMPARE(start.held().size(), 2);
    QCOMPARE(world.cogniac.count("POST"), 2);
    QCOMPARE(leftovers(world, start), QStringLiteral("keynook/a1/key/k1 keynook/a1/key/k2"));
}

void TestIssueKey::inFlight()
{
    test::World world;
    test::Start start(world);
    Issue issue(start);
    QStringList seen;
    const auto look = [&](const QString &when) {
        seen +=
            when + (issue.flow.isInFlight() ? QStringLiteral(" flying") : QStringLiteral(" quiet"));
    };
    world.cogniac.before = [&](const ServedRequest &request) {
        look(QString::fromLatin1(request.method));
        return std::optional<Script>();
    };
    look(QStringLiteral("before"));
    QVERIFY(issue.run());
    look(QStringLiteral("after"));
    QCOMPARE(seen, QStringList({QStringLiteral("before quiet"), QStringLiteral("GET quiet"),
                                QStringLiteral("POST flying"), QStringLiteral("after quiet")}));
}

void TestIssueKey::waitsForTheLock()
{
    test::World world;
    test::Start start(world);
    auto other = IssueLock::tryTake(world.folder());
    QVERIFY(other);
    Issue issue(start);
    const auto issued = awaited<IssuedKey>([&](const Reply<IssuedKey> &reply) {
        issue.flow.start(QStringLiteral("camera"), reply);
        test::settle();
        QCOMPARE(world.store.log(), QStringList());
        QCOMPARE(start.journal().size(), 0);
        other->reset();
    });
    QCOMPARE(word(issued), QStringLiteral("ok"));
}

void TestIssueKey::lockIsHeldUntilClosed()
{
    test::World world;
    test::Start start(world);
    Issue issue(start);
    QVERIFY(issue.run());
    QVERIFY(!lockIsFree(world));
    QVERIFY(issue.close());
    QVERIFY(lockIsFree(world));
}

void TestIssueKey::refusedBeforeTheRequest_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("kind");
    QTest::newRow("401") << Script::answer(401).bytes << QStringLiteral("Unauthorized");
    QTest::newRow("403") << Script::answer(403).bytes << QStringLiteral("Forbidden");
    QTest::newRow("500") << Script::answer(500).bytes << QStringLiteral("Service");
    QTest::newRow("garbage") << Script::answer(200, "\xff").bytes << QStringLiteral("Protocol");
    QTest::newRow("redirect") << Script::answer(302, {}, {"Location: /x"}).bytes
                              << QStringLiteral("Protocol");
}

/// Without the list from before, an orphan could not be told: then nothing is sent.
void TestIssueKey::refusedBeforeTheRequest()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const QString, kind);
    test::World world;
    world.cogniac.refuse("GET", "/apiKeys", Script::raw(answer));
    test::Start start(world);
    Issue issue(start);
    const auto issued = issue.run();
    QCOMPARE(word(issued), kind);
    QVERIFY(!issued.error().mayHaveHappened);
    QCOMPARE(world.cogniac.count("POST"), 0);
    QCOMPARE(leftovers(world, start), QString());
    QVERIFY(lockIsFree(world));
    world.cogniac.behave();
    Issue again(start);
    QCOMPARE(word(again.run()), QStringLiteral("ok"));
}

void TestIssueKey::keychainBefore_data()
{
    QTest::addColumn<int>("mood");
    QTest::addColumn<int>("lie");
    QTest::addColumn<QString>("kind");
    using Mood = MemoryStore::Mood;
    using Lie = MemoryStore::Lie;
    const auto row = [](const char *name, Mood mood, Lie lie, const char *kind) {
        QTest::newRow(name) << int(mood) << int(lie) << QString::fromLatin1(kind);
    };
    row("locked", Mood::Locked, Lie::None, "KeychainLocked");
    row("absent", Mood::Absent, Lie::None, "KeychainUnavailable");
    row("silent", Mood::Silent, Lie::None, "KeychainUnavailable");
    row("drops writes", Mood::Open, Lie::DropsWrites, "KeychainUnavailable");
    row("other bytes", Mood::Open, Lie::OtherBytes, "KeychainUnavailable");
}

void TestIssueKey::keychainBefore()
{
    QFETCH(const int, mood);
    QFETCH(const int, lie);
    QFETCH(const QString, kind);
    test::World world;
    world.store.setMood(MemoryStore::Mood(mood));
    world.store.setLie(MemoryStore::Lie(lie));
    test::Start start(world);
    Issue issue(start);
    const auto issued = issue.run();
    QCOMPARE(word(issued), kind);
    QVERIFY(!issued.error().mayHaveHappened);
    QCOMPARE(world.cogniac.requests(), QStringList());
    QCOMPARE(start.spool.operations(), QStringList());
    QVERIFY(lockIsFree(world));
    // A keychain that cannot even remove may have something left: then the record stays.
    const bool open = MemoryStore::Mood(mood) == MemoryStore::Mood::Open;
    QCOMPARE(start.journal().size(), open ? 0 : 1);
}

void TestIssueKey::noRoom_data()
{
    QTest::addColumn<bool>("limit");
    QTest::newRow("a file in the folder's place") << false;
    QTest::newRow("no room for a reply") << true;
}

void TestIssueKey::noRoom()
{
    QFETCH(const bool, limit);
    test::World world;
    test::Start start(world);
    std::optional<test::SizeLimit> full;
    if (limit) {
        full.emplace(512 * 1024);
    } else {
        QVERIFY(world.breakSpool());
    }
    Issue issue(start);
    QCOMPARE(word(issue.run()), QStringLiteral("Disk"));
    QCOMPARE(world.cogniac.requests(), QStringList());
    QCOMPARE(world.store.log(), QStringList());
    QCOMPARE(start.journal().size(), 0);
    QVERIFY(lockIsFree(world));
}

void TestIssueKey::diskFullAtTheIntent()
{
    test::World world;
    test::Start start(world);
    std::optional<test::SizeLimit> full;
    world.cogniac.before = [&](const ServedRequest &) {
        full.emplace(1);
        return std::optional<Script>();
    };
    Issue issue(start);
    const auto issued = issue.run();
    full.reset();
    QCOMPARE(word(issued), QStringLiteral("Disk"));
    QVERIFY(!issued.error().mayHaveHappened);
    QCOMPARE(world.cogniac.count("POST"), 0);
    QCOMPARE(world.store.items(), QStringList{loginItem});
    QVERIFY(lockIsFree(world));
}

void TestIssueKey::refused_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("kind");
    QTest::newRow("400") << 400 << QStringLiteral("Rejected");
    QTest::newRow("401") << 401 << QStringLiteral("Unauthorized");
    QTest::newRow("403") << 403 << QStringLiteral("Forbidden");
    QTest::newRow("404") << 404 << QStringLiteral("NotFound");
    QTest::newRow("422") << 422 << QStringLiteral("Rejected");
    QTest::newRow("429") << 429 << QStringLiteral("RateLimited");
    QTest::newRow("no connection") << 0 << QStringLiteral("Network");
}

void TestIssueKey::refused()
{
    QFETCH(const int, status);
    QFETCH(const QString, kind);
    test::World world;
    world.cogniac.refuse("POST", "/apiKeys", Script::answer(status));
    if (status == 0) {
        world.cogniac.after = [&](const ServedRequest &, const Script &proper) {
            world.cogniac.server.close();
            return proper;
        };
    }
    test::Start start(world);
    Issue issue(start);
    const auto issued = issue.run();
    QCOMPARE(word(issued), kind);
    QVERIFY(!issued.error().mayHaveHappened);
    QVERIFY(!issue.flow.isInFlight());
    test::settle();
    QCOMPARE(world.cogniac.count("POST"), status == 0 ? 0 : 1);
    QCOMPARE(leftovers(world, start), QString());
    QCOMPARE(start.held().size(), 0);
    QVERIFY(lockIsFree(world));
}

void TestIssueKey::expiredTokenIsRenewedForTheList()
{
    test::World world;
    world.cogniac.expireTokens();
    test::Start start(world);
    Issue issue(start);
    QCOMPARE(word(issue.run()), QStringLiteral("ok"));
    QCOMPARE(world.cogniac.count("POST"), 1);
    QCOMPARE(world.cogniac.server.requests().last().fields.value("authorization"),
             QByteArray("Bearer token-1"));
}

void TestIssueKey::lost_data()
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
void TestIssueKey::lost()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const bool, reset);
    test::World world;
    world.cogniac.answerInstead(
        "POST", Script::raw(answer, reset ? Script::Then::Reset : Script::Then::Close));
    test::Start start(world);
    Issue issue(start);
    const auto issued = issue.run();
    QVERIFY(!issued);
    QVERIFY(issued.error().mayHaveHappened);
    QVERIFY(issued.error().next.contains(QStringLiteral("recover")));
    QVERIFY(!issue.flow.isInFlight());
    test::settle();
    QCOMPARE(world.cogniac.count("POST"), 1);
    QCOMPARE(world.cogniac.keys.size(), 1);
    QCOMPARE(seenFromOutside(world), QStringLiteral("Intended, private half"));
    QVERIFY(lockIsFree(world));
    QVERIFY(issue.close()); // takes nothing away
    QCOMPARE(seenFromOutside(world), QStringLiteral("Intended, private half"));
}

void TestIssueKey::notUnderstood_data()
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
void TestIssueKey::notUnderstood()
{
    QFETCH(const QByteArray, body);
    test::World world;
    world.cogniac.answerInstead("POST", Script::answer(200, body));
    test::Start start(world);
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

void TestIssueKey::notStored_data()
{
    QTest::addColumn<int>("mood");
    QTest::addColumn<int>("lie");
    QTest::addColumn<QString>("when");
    QTest::addColumn<QString>("kind");
    using Mood = MemoryStore::Mood;
    using Lie = MemoryStore::Lie;
    const QString reading = QStringLiteral("read ") + keyItem;
    const auto row = [](const char *name, Mood mood, Lie lie, const QString &when,
                        const char *kind) {
        QTest::newRow(name) << int(mood) << int(lie) << when << QString::fromLatin1(kind);
    };
    row("locked", Mood::Locked, Lie::None, writesKey, "KeychainLocked");
    row("absent", Mood::Absent, Lie::None, writesKey, "KeychainUnavailable");
    row("silent", Mood::Silent, Lie::None, writesKey, "KeychainUnavailable");
    row("locked before it is read back", Mood::Locked, Lie::None, reading, "KeychainLocked");
    row("drops writes", Mood::Open, Lie::DropsWrites, writesKey, "KeychainUnavailable");
    row("other bytes", Mood::Open, Lie::OtherBytes, writesKey, "KeychainUnavailable");
}

/// The only copy that can be read is in the caller's hands, a sealed one on disk.
void TestIssueKey::notStored()
{
    QFETCH(const int, mood);
    QFETCH(const int, lie);
    QFETCH(const QString, when);
    QFETCH(const QString, kind);
    test::World world;
    world.store.setObserver([&](const QString &operation) {
        if (operation == when) {
            world.store.setMood(MemoryStore::Mood(mood));
            world.store.setLie(MemoryStore::Lie(lie));
        }
    });
    test::Start start(world);
    Issue issue(start);
    const auto issued = issue.run();
    QCOMPARE(word(issued), QStringLiteral("ok"));
    QCOMPARE(word(issued->notStored), kind);
    QVERIFY(issued->sealed);
    QVERIFY(issued->credential.secret.sameAs(
        Secret(test::FakeCogniac::secretOf(QStringLiteral("k1")))));
    QCOMPARE(world.cogniac.count("POST"), 1);
    QCOMPARE(start.held().size(), 0); // not said to be kept
    QVERIFY(issue.close());
    QVERIFY(seenFromOutside(world).startsWith(QStringLiteral("Sealed, private half, spool")));
    QVERIFY(lockIsFree(world));
}

void TestIssueKey::spoolBroken()
{
    test::World world;
    world.cogniac.after = [&](const ServedRequest &request, const Script &proper) {
        if (request.method == "POST" && !world.breakSpool()) {
            qFatal("the spool could not be broken");
        }
        return proper;
    };
    test::Start start(world);
    Issue issue(start);
    const auto issued = issue.run();
    QCOMPARE(word(issued), QStringLiteral("ok"));
    QCOMPARE(word(issued->notStored), QStringLiteral("none"));
    QVERIFY(!issued->sealed);
    QVERIFY(world.store.holds(keyItem, test::FakeCogniac::secretOf(QStringLiteral("k1"))));
    QCOMPARE(start.held().size(), 1);
    QCOMPARE(world.cogniac.count("POST"), 1);
    QVERIFY(QFile::remove(world.spoolFolder()));
    QVERIFY(QDir().mkdir(world.spoolFolder()));
    QVERIFY(issue.close());
    QCOMPARE(leftovers(world, start), keyItem);
}

void TestIssueKey::spoolAndKeychainBroken()
{
    test::World world;
    world.cogniac.after = [&](const ServedRequest &request, const Script &proper) {
        if (request.method == "POST") {
            world.store.setMood(MemoryStore::Mood::Locked);
            if (!world.breakSpool()) {
                qFatal("the spool could not be broken");
            }
        }
        return proper;
    };
    test::Start start(world);
    Issue issue(start);
    const auto issued = issue.run();
    QCOMPARE(word(issued), QStringLiteral("ok")); // the secret is handed over all the same
    QCOMPARE(word(issued->notStored), QStringLiteral("KeychainLocked"));
    QVERIFY(!issued->sealed);
    QVERIFY(issued->credential.secret.sameAs(
        Secret(test::FakeCogniac::secretOf(QStringLiteral("k1")))));
    QCOMPARE(start.journal().size(), 1);
    QVERIFY(start.journal().first().state == IssueState::Intended);
}

void TestIssueKey::ledgerCannotNoteIt()
{
    test::World world;
    test::Start start(world);
    std::optional<test::SizeLimit> full;
    world.store.setObserver([&](const QString &operation) {
        if (operation == writesKey) {
            full.emplace(1);
        }
    });
    Issue issue(start);
    const auto issued = issue.run();
    full.reset();
    QCOMPARE(word(issued), QStringLiteral("ok"));
    QCOMPARE(word(issued->notStored), QStringLiteral("none"));
    QCOMPARE(word(issued->untidy), QStringLiteral("Disk"));
    QVERIFY(issue.close()); // the sealed copy stays until the ledger knows
    QCOMPARE(seenFromOutside(world), QStringLiteral("Sealed, private half, spool, key"));
}

void TestIssueKey::closeBeforeAnything()
{
    test::World world;
    test::Start start(world);
    Issue issue(start);
    QCOMPARE(word(issue.close()), QStringLiteral("ok"));
    QCOMPARE(world.store.log(), QStringList());
}

void TestIssueKey::closeTwice()
{
    test::World world;
    test::Start start(world);
    Issue issue(start);
    QVERIFY(issue.run());
    QCOMPARE(word(issue.close()), QStringLiteral("ok"));
    QCOMPARE(word(issue.close()), QStringLiteral("ok"));
    QCOMPARE(leftovers(world, start), keyItem);
}

void TestIssueKey::closeWithLockedKeychain()
{
    test::World world;
    test::Start start(world);
    Issue issue(start);
    QVERIFY(issue.run());
    world.store.setMood(MemoryStore::Mood::Locked);
    QCOMPARE(word(issue.close()), QStringLiteral("KeychainLocked"));
    QVERIFY(lockIsFree(world));
    QCOMPARE(seenFromOutside(world), QStringLiteral("Stored, private half, key"));
}

void TestIssueKey::flowDropped_data()
{
    QTest::addColumn<QString>("at");
    QTest::newRow("private half") << QStringLiteral("write");
    QTest::newRow("list") << QStringLiteral("GET");
    QTest::newRow("request") << QStringLiteral("POST");
    QTest::newRow("key") << writesKey;
}

/// Whoever ends the flow ends no more than the flow: no crash, at most one request, a record.
void TestIssueKey::flowDropped()
{
    QFETCH(const QString, at);
    test::World world;
    test::Start start(world);
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
    test::settle();
    QVERIFY(!answered);
    QVERIFY(world.cogniac.count("POST") <= 1);
    QCOMPARE(start.journal().size(), 1);
    QVERIFY(lockIsFree(world));
}

/// I7: no plain text on disk, whatever became of it.
void TestIssueKey::secretNowhereInTheFolder()
{
    test::World world;
    world.store.setObserver([&](const QString &operation) {
        if (operation == writesKey) {
            world.store.setMood(MemoryStore::Mood::Locked);
        }
    });
    test::Start start(world);
    Issue issue(start);
    QVERIFY(issue.run());
    QDirIterator files(world.folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int looked = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        ++looked;
        for (const QByteArray &form :
             {QByteArray("secret-of-k1"), QByteArray("secret-of-k1").toHex(),
              QByteArray("k1:secret-of-k1").toBase64(), QByteArray("token-0"),
              QByteArray("login-secret")}) {
            QVERIFY2(!bytes.contains(form), qPrintable(file.fileName()));
        }
    }
    QVERIFY(looked >= 3); // ledger, lock, sealed reply
}

QTEST_GUILESS_MAIN(TestIssueKey)
#include "tst_issuekey.moc"
