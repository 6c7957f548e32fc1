// SPDX-License-Identifier: Apache-2.0
#include "ledger/ledger.h"

#include "core/ids.h"
#include "files.h"
#include "ledger/keyblob.h"
#include "nasty.h"

#include <QFileInfo>
#include <QProcess>
#include <QSqlDatabase>
#include <QTemporaryDir>
#include <QTest>

using namespace keynook;
using namespace keynook::test;

namespace {

constexpr qint64 now = 1700000000;

Account accountNamed(const QString &name, const QString &id = newId())
{
    Account account;
    account.id = id;
    account.name = name;
    account.server = QUrl(QStringLiteral("https://api.example/"));
    account.email = QStringLiteral("somebody@example.com");
    account.userId = QStringLiteral("u1");
    account.workspaceId = QStringLiteral("t1");
    account.workspaceName = QStringLiteral("Workshop \u6771");
    account.signedIn = true;
    return account;
}

HeldKey heldKey(const QString &accountId, const QString &keyId)
{
    return {accountId, keyId, QStringLiteral("name of ") + keyId, now - 60, now, Held::Keychain};
}

IssueRecord issueRecord(const QString &accountId)
{
    IssueRecord record;
    record.operation = newId();
    record.accountId = accountId;
    record.name = QStringLiteral("build server");
    record.begunAt = now;
    record.knownBefore = {QStringLiteral("k1"), QStringLiteral("k2")};
    record.publicKey = QByteArray("\0\x01\xff", 3);
    return record;
}

} // namespace

class TestLedgerJournal : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void journalGoesForward();
    void journalNeverGoesBack();
    void journalIsOldestFirst();
    void storedIsOneTransaction();
    void unknownOperation();
    void damagedJournal();

    void historyIsNewestFirst();
    void historyUsesTheClock();

    void twoConnectionsAtOnce();
    void busyLedger();

private:
    [[nodiscard]] QString folder() const { return m_folder->filePath(QStringLiteral("data")); }
    [[nodiscard]] QString file() const { return folder() + QStringLiteral("/ledger.db"); }
    void reopen();

    qint64 m_now = now;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Ledger> m_ledger;
};

void TestLedgerJournal::init()
{
    m_now = now;
    m_folder = std::make_unique<QTemporaryDir>();
    reopen();
}

void TestLedgerJournal::cleanup()
{
    m_ledger.reset();
    QVERIFY2(QSqlDatabase::connectionNames().isEmpty(), "a connection outlived its ledger");
}

void TestLedgerJournal::reopen()
{
    m_ledger.reset();
    auto opened = Ledger::open(folder(), [this] { return m_now; });
    QVERIFY2(opened.has_value(),
             opened ? "" : qPrintable(opened.error().sentence + opened.error().detail));
    m_ledger = std::move(*opened);
}

void TestLedgerJournal::journalGoesForward()
{
    const Account account = accountNamed(QStringLiteral("one"));
    QVERIFY(m_ledger->saveAccount(account).has_value());
    IssueRecord record = issueRecord(account.id);
    record.knownBefore.clear();
    QVERIFY(m_ledger->beginIssue(record).has_value());
    reopen();
    auto open = m_ledger->unfinishedIssues().value();
    QCOMPARE(open.size(), 1);
    QCOMPARE(open.first().operation, record.operation);
    QCOMPARE(open.first().accountId, account.id);
    QCOMPARE(open.first().name, record.name);
    QCOMPARE(open.first().begunAt, now);
    QCOMPARE(open.first().publicKey, record.publicKey);
    QCOMPARE(open.first().state, IssueState::Preparing);
    QVERIFY(open.first().knownBefore.isEmpty());
    QVERIFY(open.first().keyId.isEmpty());
    QCOMPARE(open.first().intendedAt, 0);

    m_now += 30; // the list from before took its time
    const QStringList known{QStringLiteral("k1"), QStringLiteral("\U0001f511"),
                            QString(QChar(0xd800))};
    QVERIFY(m_ledger->markIntended(record.operation, known).has_value());
    reopen();
    QCOMPARE(m_ledger->unfinishedIssues()->first().state, IssueState::Intended);
    QCOMPARE(m_ledger->unfinishedIssues()->first().intendedAt, now + 30);
    QCOMPARE(m_ledger->unfinishedIssues()->first().begunAt, now);
    QCOMPARE(m_ledger->unfinishedIssues()->first().knownBefore, known);
    QVERIFY(m_ledger->markSealed(record.operation).has_value());
    reopen();
    QCOMPARE(m_ledger->unfinishedIssues()->first().state, IssueState::Sealed);
    QVERIFY(m_ledger->markStored(record.operation, heldKey(account.id, QStringLiteral("k9")))
                .has_value());
    reopen();
    open = m_ledger->unfinishedIssues().value();
    QCOMPARE(open.first().state, IssueState::Stored);
    QCOMPARE(open.first().keyId, QStringLiteral("k9"));
    QCOMPARE(open.first().knownBefore, known);
    QVERIFY(m_ledger->heldKeys(account.id)->contains(QStringLiteral("k9")));
    QVERIFY(m_ledger->finishIssue(record.operation).has_value());
    QVERIFY(m_ledger->finishIssue(record.operation).has_value());
    QVERIFY(m_ledger->unfinishedIssues()->isEmpty());
    QVERIFY(m_ledger->heldKeys(account.id)->contains(QStringLiteral("k9")));
}

void TestLedgerJournal::journalNeverGoesBack()
{
    const Account account = accountNamed(QStringLiteral("one"));
    QVERIFY(m_ledger->saveAccount(account).has_value());
    const IssueRecord record = issueRecord(account.id);
    QVERIFY(m_ledger->beginIssue(record).has_value());
    QCOMPARE(m_ledger->beginIssue(record).error().kind, Error::Kind::Conflict);
    QVERIFY(m_ledger->markStored(record.operation, heldKey(account.id, QStringLiteral("k9")))
                .has_value());
    QVERIFY(m_ledger->markSealed(record.operation).has_value());
    m_now += 60;
    QVERIFY(m_ledger->markIntended(record.operation, {}).has_value());
    m_now += 60;
    QVERIFY(m_ledger->markIntended(record.operation, {}).has_value());
    const auto open = m_ledger->unfinishedIssues().value();
    QCOMPARE(open.size(), 1);
    QCOMPARE(open.first().state, IssueState::Stored);
    QCOMPARE(open.first().keyId, QStringLiteral("k9"));
    QCOMPARE(open.first().intendedAt, now + 60); // there is one request
}

void TestLedgerJournal::journalIsOldestFirst()
{
    const Account account = accountNamed(QStringLiteral("one"));
    QVERIFY(m_ledger->saveAccount(account).has_value());
    QStringList expected;
    for (const qint64 begun : {now + 5, now - 5, now - 5, now}) {
        IssueRecord record = issueRecord(account.id);
        record.begunAt = begun;
        expected.append(record.operation);
        QVERIFY(m_ledger->beginIssue(record).has_value());
    }
    expected = {expected.at(1), expected.at(2), expected.at(3), expected.at(0)};
    QStringList operations;
    const auto open = m_ledger->unfinishedIssues().value();
    for (const IssueRecord &record : open) {
        operations.append(record.operation);
    }
    QCOMPARE(operations, expected);
}

void TestLedgerJournal::storedIsOneTransaction()
{
    const Account account = accountNamed(QStringLiteral("one"));
    QVERIFY(m_ledger->saveAccount(account).has_value());
    const IssueRecord record = issueRecord(account.id);
    QVERIFY(m_ledger->beginIssue(record).has_value());
    QVERIFY(!m_ledger->markStored(record.operation,
                                  heldKey(QStringLiteral("nobody"), QStringLiteral("k"))));
    QCOMPARE(m_ledger->unfinishedIssues()->first().state, IssueState::Preparing);
    QVERIFY(m_ledger->note(account.id, QStringLiteral("still writable")).has_value());
    IssueRecord orphan = issueRecord(QStringLiteral("nobody"));
    QVERIFY(!m_ledger->beginIssue(orphan).has_value());
    QCOMPARE(m_ledger->unfinishedIssues()->size(), 1);
}

void TestLedgerJournal::unknownOperation()
{
    const QString operation = newId();
    QCOMPARE(m_ledger->markIntended(operation, {}).error().kind, Error::Kind::NotFound);
    QCOMPARE(m_ledger->markSealed(operation).error().kind, Error::Kind::NotFound);
    QCOMPARE(m_ledger->markStored(operation, heldKey(QStringLiteral("a"), QStringLiteral("k")))
                 .error()
                 .kind,
             Error::Kind::NotFound);
    QVERIFY(m_ledger->finishIssue(operation).has_value());
}

void TestLedgerJournal::damagedJournal()
{
    const Account account = accountNamed(QStringLiteral("one"));
    QVERIFY(m_ledger->saveAccount(account).has_value());
    QVERIFY(m_ledger->beginIssue(issueRecord(account.id)).has_value());
    sqlite(file(), QStringLiteral("UPDATE issue_known SET key_ids = x'01ff'"));
    QCOMPARE(m_ledger->unfinishedIssues().error().kind, Error::Kind::Disk);
}

void TestLedgerJournal::historyIsNewestFirst()
{
    QVERIFY(m_ledger->history(5)->isEmpty());
    for (int i = 0; i < 10; ++i) {
        QVERIFY(
            m_ledger
                ->note(QStringLiteral("a"), QStringLiteral("event %1").arg(i), QStringLiteral("k"))
                .has_value());
    }
    reopen();
    const auto entries = m_ledger->history(3).value();
    QCOMPARE(entries.size(), 3);
    QCOMPARE(entries.first().event, QStringLiteral("event 9"));
    QCOMPARE(entries.last().event, QStringLiteral("event 7"));
    QCOMPARE(entries.first().accountId, QStringLiteral("a"));
    QCOMPARE(entries.first().keyId, QStringLiteral("k"));
    QVERIFY(m_ledger->history(0)->isEmpty());
    QVERIFY(m_ledger->history(-1)->isEmpty());
    QCOMPARE(m_ledger->history(1000)->size(), 10);
}

void TestLedgerJournal::historyUsesTheClock()
{
    QVERIFY(m_ledger->note(QStringLiteral("a"), QStringLiteral("e")).has_value());
    QCOMPARE(m_ledger->history(1)->first().at, now);
    QVERIFY(m_ledger->history(1)->first().keyId.isEmpty());
}

void TestLedgerJournal::twoConnectionsAtOnce()
{
    const Account account = accountNamed(QStringLiteral("one"));
    QVERIFY(m_ledger->saveAccount(account).has_value());
    auto other = Ledger::open(folder(), [] { return now; });
    QVERIFY(other.has_value());
    for (int i = 0; i < 20; ++i) {
        QVERIFY(
            m_ledger->saveHeldKey(heldKey(account.id, QStringLiteral("a%1").arg(i))).has_value());
        QVERIFY(
            (*other)->saveHeldKey(heldKey(account.id, QStringLiteral("b%1").arg(i))).has_value());
        QCOMPARE(m_ledger->heldKeys(account.id)->size(), 2 * i + 2);
    }
    other->reset();
    reopen();
    QCOMPARE(m_ledger->heldKeys(account.id)->size(), 40);
}

void TestLedgerJournal::busyLedger()
{
    // The other side holds the write lock: readers go on, and the writer waits for it.
    QProcess holder;
    holder.start(QStringLiteral("sqlite3"), {QStringLiteral("-batch"), file()});
    holder.write("BEGIN IMMEDIATE; SELECT 'held';\n");
    QVERIFY(holder.waitForReadyRead());
    QVERIFY(m_ledger->history(1).has_value());
    QVERIFY(Ledger::open(folder()).has_value());
    const auto refused = m_ledger->note(QStringLiteral("a"), QStringLiteral("e"));
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().kind, Error::Kind::Disk);
    QVERIFY(refused.error().sentence.contains(QStringLiteral("busy")));
    holder.write("COMMIT;\n");
    holder.closeWriteChannel();
    QVERIFY(holder.waitForFinished());
    QVERIFY(m_ledger->note(QStringLiteral("a"), QStringLiteral("e")).has_value());
}

QTEST_GUILESS_MAIN(TestLedgerJournal)
#include "tst_ledgerjournal.moc"
