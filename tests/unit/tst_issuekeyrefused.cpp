// SPDX-License-Identifier: Apache-2.0
#include "issueflow.h"
#include "sizelimit.h"

#include <QTest>

using namespace keynook;
using namespace keynook::test;

class TestIssueKeyRefused : public QObject
{
    Q_OBJECT
private slots:
    void refusedBeforeTheRequest_data();
    void refusedBeforeTheRequest();
    void keychainBefore_data();
    void keychainBefore();
    void noRoom_data();
    void noRoom();
    void diskFullAtTheIntent();
    void refused_data();
    void refused();
};

void TestIssueKeyRefused::refusedBeforeTheRequest_data()
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
void TestIssueKeyRefused::refusedBeforeTheRequest()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const QString, kind);
    World world;
    world.cogniac.refuse("GET", "/apiKeys", Script::raw(answer));
    Start start(world);
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

void TestIssueKeyRefused::keychainBefore_data()
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

void TestIssueKeyRefused::keychainBefore()
{
    QFETCH(const int, mood);
    QFETCH(const int, lie);
    QFETCH(const QString, kind);
    World world;
    world.store.setMood(MemoryStore::Mood(mood));
    world.store.setLie(MemoryStore::Lie(lie));
    Start start(world);
    Issue issue(start);
    const auto issued = issue.run();
    QCOMPARE(word(issued), kind);
    QVERIFY(!issued.error().mayHaveHappened);
    QCOMPARE(world.cogniac.requests(), QStringList());
    QVERIFY(start.spool.operations() == QStringList());
    QVERIFY(lockIsFree(world));
    // A keychain that cannot even remove may have something left: then the record stays.
    const bool open = MemoryStore::Mood(mood) == MemoryStore::Mood::Open;
    QCOMPARE(start.journal().size(), open ? 0 : 1);
}

void TestIssueKeyRefused::noRoom_data()
{
    QTest::addColumn<bool>("limit");
    QTest::newRow("a file in the folder's place") << false;
    QTest::newRow("no room for a reply") << true;
}

void TestIssueKeyRefused::noRoom()
{
    QFETCH(const bool, limit);
    World world;
    Start start(world);
    std::optional<SizeLimit> full;
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

void TestIssueKeyRefused::diskFullAtTheIntent()
{
    World world;
    Start start(world);
    std::optional<SizeLimit> full;
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

void TestIssueKeyRefused::refused_data()
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

void TestIssueKeyRefused::refused()
{
    QFETCH(const int, status);
    QFETCH(const QString, kind);
    World world;
    world.cogniac.refuse("POST", "/apiKeys", Script::answer(status));
    if (status == 0) {
        world.cogniac.after = [&](const ServedRequest &, const Script &proper) {
            world.cogniac.server.close();
            return proper;
        };
    }
    Start start(world);
    Issue issue(start);
    const auto issued = issue.run();
    QCOMPARE(word(issued), kind);
    QVERIFY(!issued.error().mayHaveHappened);
    QVERIFY(!issue.flow.isInFlight());
    settle();
    QCOMPARE(world.cogniac.count("POST"), status == 0 ? 0 : 1);
    QCOMPARE(leftovers(world, start), QString());
    QCOMPARE(start.held().size(), 0);
    QVERIFY(lockIsFree(world));
}

QTEST_GUILESS_MAIN(TestIssueKeyRefused)
#include "tst_issuekeyrefused.moc"
