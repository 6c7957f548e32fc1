// SPDX-License-Identifier: Apache-2.0
#include "issueflow.h"
#include "sizelimit.h"

#include <QDirIterator>
#include <QTest>

using namespace keynook;
using namespace keynook::test;

class TestIssueKeyKept : public QObject
{
    Q_OBJECT
private slots:
    void notStored_data();
    void notStored();
    void spoolBroken();
    void spoolAndKeychainBroken();
    void ledgerCannotNoteIt();
    void ledgerCannotNoteTheSeal();
    void closeWithLockedKeychain();
    void secretNowhereInTheFolder();
};

void TestIssueKeyKept::notStored_data()
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
void TestIssueKeyKept::notStored()
{
    QFETCH(const int, mood);
    QFETCH(const int, lie);
    QFETCH(const QString, when);
    QFETCH(const QString, kind);
    World world;
    world.store.setObserver([&](const QString &operation) {
        if (operation == when) {
            world.store.setMood(MemoryStore::Mood(mood));
            world.store.setLie(MemoryStore::Lie(lie));
        }
    });
    Start start(world);
    Issue issue(start);
    const auto issued = issue.run();
    QCOMPARE(word(issued), QStringLiteral("ok"));
    QCOMPARE(word(issued->notStored), kind);
    QVERIFY(issued->sealed);
    QVERIFY(issued->credential.secret.sameAs(Secret(FakeCogniac::secretOf(QStringLiteral("k1")))));
    QCOMPARE(world.cogniac.count("POST"), 1);
    QCOMPARE(start.held().size(), 0); // not said to be kept
    QVERIFY(issue.close());
    QVERIFY(seenFromOutside(world).startsWith(QStringLiteral("Sealed, private half, spool")));
    QVERIFY(lockIsFree(world));
}

void TestIssueKeyKept::spoolBroken()
{
    World world;
    world.cogniac.after = [&](const ServedRequest &request, const Script &proper) {
        if (request.method == "POST" && !world.breakSpool()) {
            qFatal("the spool could not be broken");
        }
        return proper;
    };
    Start start(world);
    Issue issue(start);
    const auto issued = issue.run();
    QCOMPARE(word(issued), QStringLiteral("ok"));
    QCOMPARE(word(issued->notStored), QStringLiteral("none"));
    QVERIFY(!issued->sealed);
    QVERIFY(world.store.holds(keyItem, FakeCogniac::secretOf(QStringLiteral("k1"))));
    QCOMPARE(start.held().size(), 1);
    QCOMPARE(world.cogniac.count("POST"), 1);
    QVERIFY(QFile::remove(world.spoolFolder()));
    QVERIFY(QDir().mkdir(world.spoolFolder()));
    QVERIFY(issue.close());
    QCOMPARE(leftovers(world, start), keyItem);
}

void TestIssueKeyKept::spoolAndKeychainBroken()
{
    World world;
    world.cogniac.after = [&](const ServedRequest &request, const Script &proper) {
        if (request.method == "POST") {
            world.store.setMood(MemoryStore::Mood::Locked);
            if (!world.breakSpool()) {
                qFatal("the spool could not be broken");
            }
        }
        return proper;
    };
    Start start(world);
    Issue issue(start);
    const auto issued = issue.run();
    QCOMPARE(word(issued), QStringLiteral("ok")); // the secret is handed over all the same
    QCOMPARE(word(issued->notStored), QStringLiteral("KeychainLocked"));
    QVERIFY(!issued->sealed);
    QVERIFY(issued->credential.secret.sameAs(Secret(FakeCogniac::secretOf(QStringLiteral("k1")))));
    QCOMPARE(start.journal().size(), 1);
    QVERIFY(start.journal().first().state == IssueState::Intended);
}

void TestIssueKeyKept::ledgerCannotNoteIt()
{
    World world;
    Start start(world);
    std::optional<SizeLimit> full;
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

void TestIssueKeyKept::ledgerCannotNoteTheSeal()
{
    World world;
    Start start(world);
    QVERIFY(world.forbidInLedger(QStringLiteral("UPDATE ON issues WHEN NEW.state = 2")));
    world.store.setObserver([&](const QString &operation) {
        if (operation == writesKey) {
            world.store.setMood(MemoryStore::Mood::Absent);
        }
    });
    Issue issue(start);
    const auto issued = issue.run();
    QCOMPARE(word(issued), QStringLiteral("ok"));
    QVERIFY(issued->notStored);
    QVERIFY(issued->sealed); // the file is there, and `recover` looks for it
    QCOMPARE(seenFromOutside(world), QStringLiteral("Intended, private half, spool"));
}

void TestIssueKeyKept::closeWithLockedKeychain()
{
    World world;
    Start start(world);
    Issue issue(start);
    QVERIFY(issue.run());
    world.store.setMood(MemoryStore::Mood::Locked);
    QCOMPARE(word(issue.close()), QStringLiteral("KeychainLocked"));
    QVERIFY(lockIsFree(world));
    QCOMPARE(seenFromOutside(world), QStringLiteral("Stored, private half, key"));
}

/// I7: no plain text on disk, whatever became of it.
void TestIssueKeyKept::secretNowhereInTheFolder()
{
    World world;
    world.store.setObserver([&](const QString &operation) {
        if (operation == writesKey) {
            world.store.setMood(MemoryStore::Mood::Locked);
        }
    });
    Start start(world);
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

QTEST_GUILESS_MAIN(TestIssueKeyKept)
#include "tst_issuekeykept.moc"
