// SPDX-License-Identifier: Apache-2.0
#include "support/memorystore.h"
#include "vault/itemname.h"

#include <QTest>

#include <memory>
#include <optional>

using namespace keynook;
using test::MemoryStore;
using Kind = Error::Kind;
using Mood = MemoryStore::Mood;
using Lie = MemoryStore::Lie;

namespace {

const QString item = QStringLiteral("keynook/a1/login");

/// The answer of one operation, empty while there is none.
struct Outcome
{
    QObject context;
    std::optional<Result<void>> result;
    int answers = 0;

    Reply<void> reply()
    {
        return Reply<void>(&context, [this](const Result<void> &r) {
            result = r;
            ++answers;
        });
    }
    [[nodiscard]] bool isSuccess() const { return result && result->has_value(); }
    [[nodiscard]] bool is(Kind kind) const
    {
        return result && !*result && result->error().kind == kind;
    }
};

} // namespace

class TestVerifiedWrite : public QObject
{
    Q_OBJECT
private slots:
    void keeps_data();
    void keeps();
    void faults_data();
    void faults();
    void failsAtEachStep_data();
    void failsAtEachStep();
    void hangs();
    void nobodyWaits();
    void storeDies();
    void answersLater();
    void sizes_data();
    void sizes();
    void probeLeavesNothing();
    void probeFaults_data();
    void probeFaults();
    void probeNamesDiffer();
    void namesOfItems();
};

void TestVerifiedWrite::keeps_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("text") << QByteArray("k1:s3cret");
    QTest::newRow("one byte") << QByteArray("x");
    QTest::newRow("NUL inside") << QByteArray("a\0b\0", 4);
    QTest::newRow("not UTF-8") << QByteArray("\xff\xfe\x80\xc3", 4);
    QTest::newRow("2000 bytes") << QByteArray(2000, '\x07');
}

void TestVerifiedWrite::keeps()
{
    QFETCH(const QByteArray, value);
    MemoryStore store;
    store.put(item, "what stood here before");
    Outcome outcome;
    writeVerified(store, item, Secret(value), outcome.reply());
    QTRY_VERIFY(outcome.result);
    QVERIFY(outcome.isSuccess());
    QVERIFY(store.holds(item, value));
    QCOMPARE(store.log(),
             QStringList({QStringLiteral("write ") + item, QStringLiteral("read ") + item}));
}

void TestVerifiedWrite::faults_data()
{
    QTest::addColumn<int>("mood");
    QTest::addColumn<int>("lie");
    QTest::addColumn<bool>("stale");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, Mood mood, Lie lie, bool stale, Kind kind) {
        QTest::newRow(name) << static_cast<int>(mood) << static_cast<int>(lie) << stale
                            << static_cast<int>(kind);
    };
    row("locked", Mood::Locked, Lie::None, false, Kind::KeychainLocked);
    row("absent", Mood::Absent, Lie::None, false, Kind::KeychainUnavailable);
    row("silent", Mood::Silent, Lie::None, false, Kind::KeychainUnavailable);
    row("drops the write", Mood::Open, Lie::DropsWrites, false, Kind::KeychainUnavailable);
    row("keeps the old value", Mood::Open, Lie::DropsWrites, true, Kind::KeychainUnavailable);
    row("returns other bytes", Mood::Open, Lie::OtherBytes, false, Kind::KeychainUnavailable);
    row("cuts at NUL", Mood::Open, Lie::CutsAtNul, false, Kind::KeychainUnavailable);
}

void TestVerifiedWrite::faults()
{
    QFETCH(const int, mood);
    QFETCH(const int, lie);
    QFETCH(const bool, stale);
    QFETCH(const int, kind);
    MemoryStore store;
    store.setMood(static_cast<Mood>(mood));
    store.setLie(static_cast<Lie>(lie));
    if (stale) {
        store.put(item, "old");
    }
    Outcome outcome;
    writeVerified(store, item, Secret(QByteArrayView("new\0value", 9)), outcome.reply());
    QTRY_VERIFY(outcome.result);
    QVERIFY(outcome.is(static_cast<Kind>(kind)));
    QVERIFY(!outcome.result->error().sentence.isEmpty());
    QVERIFY(!outcome.result->error().detail.contains(QStringLiteral("new")));
}

void TestVerifiedWrite::failsAtEachStep_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<int>("fault");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, int step, Kind fault, Kind kind) {
        QTest::newRow(name) << step << static_cast<int>(fault) << static_cast<int>(kind);
    };
    row("write locked", 1, Kind::KeychainLocked, Kind::KeychainLocked);
    row("write unavailable", 1, Kind::KeychainUnavailable, Kind::KeychainUnavailable);
    row("read locked", 2, Kind::KeychainLocked, Kind::KeychainLocked);
    row("read unavailable", 2, Kind::KeychainUnavailable, Kind::KeychainUnavailable);
    row("read finds nothing", 2, Kind::NotFound, Kind::KeychainUnavailable);
}

void TestVerifiedWrite::failsAtEachStep()
{
    QFETCH(const int, step);
    QFETCH(const int, fault);
    QFETCH(const int, kind);
    MemoryStore store;
    store.failOperation(step, static_cast<Kind>(fault));
    Outcome outcome;
    writeVerified(store, item, Secret("value"), outcome.reply());
    QTRY_VERIFY(outcome.result);
    QVERIFY(outcome.is(static_cast<Kind>(kind)));
    QCOMPARE(store.log().size(), step);
}

void TestVerifiedWrite::hangs()
{
    MemoryStore store;
    store.setMood(Mood::Hangs);
    Outcome outcome;
    bool asked = false;
    store.setObserver([&](const QString &) { asked = true; });
    writeVerified(store, item, Secret("value"), outcome.reply());
    QTRY_VERIFY(asked);
    QVERIFY(!outcome.result);
    store.setMood(Mood::Open);
    QTRY_VERIFY(outcome.isSuccess());
    QCOMPARE(outcome.answers, 1);
}

void TestVerifiedWrite::nobodyWaits()
{
    MemoryStore store;
    auto outcome = std::make_unique<Outcome>();
    writeVerified(store, item, Secret("value"), outcome->reply());
    outcome.reset();
    QTRY_COMPARE(store.log().size(), 2);
    QTRY_VERIFY(store.isIdle());
    QVERIFY(store.holds(item, "value")); // what was asked for is done all the same
}

void TestVerifiedWrite::storeDies()
{
    Outcome outcome;
    auto store = std::make_unique<MemoryStore>();
    store->setMood(Mood::Hangs);
    writeVerified(*store, item, Secret("value"), outcome.reply());
    probe(*store, outcome.reply());
    QCoreApplication::processEvents();
    store.reset();
    QCoreApplication::processEvents();
    QCOMPARE(outcome.answers, 0);

    store = std::make_unique<MemoryStore>();
    QObject context;
    bool answered = false;
    writeVerified(*store, item, Secret("value"), Reply<void>(&context, [&](const Result<void> &) {
        answered = true;
        store.reset(); // an answer may end everything
    }));
    QTRY_VERIFY(answered);
    QVERIFY(!store);
}

void TestVerifiedWrite::answersLater()
{
    MemoryStore store;
    Outcome outcome;
    writeVerified(store, item, Secret("value"), outcome.reply());
    QVERIFY(!outcome.result);
    QTRY_VERIFY(outcome.result);
}

void TestVerifiedWrite::sizes_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("nothing") << 0;
    QTest::newRow("2001 bytes") << 2001;
}

void TestVerifiedWrite::sizes()
{
    QFETCH(const int, size);
    MemoryStore store;
    Outcome outcome;
    writeVerified(store, item, Secret::ofSize(size), outcome.reply());
    QTRY_VERIFY(outcome.is(Kind::Usage));
    QVERIFY(store.items().isEmpty());
}

void TestVerifiedWrite::probeLeavesNothing()
{
    MemoryStore store;
    store.put(item, "untouched");
    Outcome outcome;
    probe(store, outcome.reply());
    QTRY_VERIFY(outcome.isSuccess());
    QCOMPARE(store.items(), QStringList(item));
    QVERIFY(store.holds(item, "untouched"));
    QVERIFY(!store.log().filter(QStringLiteral("write ")).isEmpty());
    QVERIFY(store.log().filter(item).isEmpty());
}

void TestVerifiedWrite::probeFaults_data()
{
    QTest::addColumn<int>("mood");
    QTest::addColumn<int>("lie");
    QTest::addColumn<int>("failing");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, Mood mood, Lie lie, int failing, Kind kind) {
        QTest::newRow(name) << static_cast<int>(mood) << static_cast<int>(lie) << failing
                            << static_cast<int>(kind);
    };
    row("locked", Mood::Locked, Lie::None, 0, Kind::KeychainLocked);
    row("absent", Mood::Absent, Lie::None, 0, Kind::KeychainUnavailable);
    row("drops writes", Mood::Open, Lie::DropsWrites, 0, Kind::KeychainUnavailable);
    row("other bytes", Mood::Open, Lie::OtherBytes, 0, Kind::KeychainUnavailable);
    row("keeps all", Mood::Open, Lie::KeepsAll, 0, Kind::KeychainUnavailable);
    row("locked before the read", Mood::Open, Lie::None, 2, Kind::KeychainLocked);
    row("locked before the removal", Mood::Open, Lie::None, 3, Kind::KeychainLocked);
    row("locked before the last look", Mood::Open, Lie::None, 4, Kind::KeychainLocked);
}

void TestVerifiedWrite::probeFaults()
{
    QFETCH(const int, mood);
    QFETCH(const int, lie);
    QFETCH(const int, failing);
    QFETCH(const int, kind);
    MemoryStore store;
    store.setMood(static_cast<Mood>(mood));
    store.setLie(static_cast<Lie>(lie));
    store.failOperation(failing == 0 ? -1 : failing, Kind::KeychainLocked);
    Outcome outcome;
    probe(store, outcome.reply());
    QTRY_VERIFY(outcome.result);
    QVERIFY(outcome.is(static_cast<Kind>(kind)));
    QTRY_VERIFY(store.isIdle());
    const bool asksAgain = static_cast<Kind>(kind) == Kind::KeychainLocked && failing == 0;
    QVERIFY(!asksAgain || store.log().size() == 1); // a second unlock prompt helps nobody
    if (static_cast<Lie>(lie) == Lie::OtherBytes) {
        QVERIFY(store.items().isEmpty());
    }
}

void TestVerifiedWrite::probeNamesDiffer()
{
    MemoryStore store;
    Outcome first;
    Outcome second;
    probe(store, first.reply());
    probe(store, second.reply());
    QTRY_VERIFY(first.isSuccess() && second.isSuccess());
    const QStringList writes = store.log().filter(QStringLiteral("write keynook/probe/"));
    QCOMPARE(writes.size(), 2);
    QVERIFY(writes.at(0) != writes.at(1));
}

void TestVerifiedWrite::namesOfItems()
{
    QCOMPARE(itemname::login(QStringLiteral("a")), QStringLiteral("keynook/a/login"));
    QCOMPARE(itemname::key(QStringLiteral("a"), QStringLiteral("k")),
             QStringLiteral("keynook/a/key/k"));
    QCOMPARE(itemname::seal(QStringLiteral("o")), QStringLiteral("keynook/seal/o"));
    // A percent sign in one part is no place for the next part.
    QCOMPARE(itemname::key(QStringLiteral("%2"), QStringLiteral("k")),
             QStringLiteral("keynook/%2/key/k"));
}

QTEST_GUILESS_MAIN(TestVerifiedWrite)
#include "tst_verifiedwrite.moc"
