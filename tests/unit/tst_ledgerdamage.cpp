// SPDX-License-Identifier: Apache-2.0
// What a ledger survives: damage, other versions, other processes, being killed.
#include "core/text.h"
#include "ledger/database.h"
#include "ledger/ledger.h"
#include "ledger/schema.h"

#include "files.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QScopeGuard>
#include <QSqlDatabase>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <csignal>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace keynook;
using namespace keynook::test;

namespace {

Account accountNamed(const QString &name)
{
    Account account;
    account.id = name;
    account.name = name;
    account.server = QUrl(QStringLiteral("https://api.example/"));
    return account;
}

/// 0 when it opens, 1 + the kind of the error otherwise. Exit codes carry it out of a child.
int verdictOf(const QString &folder)
{
    const auto ledger = Ledger::open(folder);
    return ledger ? 0 : 1 + static_cast<int>(ledger.error().kind);
}

constexpr int refusedDisk = 1 + static_cast<int>(Error::Kind::Disk);
constexpr int refusedConflict = 1 + static_cast<int>(Error::Kind::Conflict);

} // namespace

class TestLedgerDamage : public QObject
{
    Q_OBJECT
private slots:
    void init();

    void newerFormatIsLeftAlone();
    void newerFormatInTheLogIsLeftAlone();
    void foreignFilesAreLeftAlone_data();
    void foreignFilesAreLeftAlone();
    void damageIsFoundOrHarmless();
    void truncated();
    void logWithoutItsLedger();
    void migratesForward();
    void firstFormatIsLifted();
    void migrationIsAllOrNothing();

    void processesAtOnce();
    void processesMakingItAtOnce();
    void killedWriters();

private:
    [[nodiscard]] QString folder() const { return m_folder->filePath(QStringLiteral("data")); }
    [[nodiscard]] QString file() const { return folder() + QStringLiteral("/ledger.db"); }
    void makeLedger() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestLedgerDamage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestLedgerDamage::makeLedger() const
{
    auto ledger = Ledger::open(folder());
    QVERIFY(ledger.has_value());
    for (int i = 0; i < 12; ++i) {
        const Account account = accountNamed(QStringLiteral("account%1").arg(i));
        QVERIFY((*ledger)->saveAccount(account).has_value());
        QVERIFY((*ledger)->saveHeldKey(
            {account.id, QStringLiteral("k"), QStringLiteral("n"), {}, 1, Held::Keychain}));
        QVERIFY((*ledger)->saveCachedKeys(account.id, {1, std::vector<ApiKey>(50)}).has_value());
        IssueRecord record;
        record.operation = account.id;
        record.accountId = account.id;
        QVERIFY((*ledger)->beginIssue(record).has_value());
        QVERIFY((*ledger)->note(account.id, QStringLiteral("generated")).has_value());
    }
}

void TestLedgerDamage::newerFormatIsLeftAlone()
{
    makeLedger();
    sqlite(file(), QStringLiteral("CREATE TABLE later (a); PRAGMA user_version=3"));
    const QByteArray before = contentOf(file());
    const auto ledger = Ledger::open(folder());
    QVERIFY(!ledger.has_value());
    QCOMPARE(ledger.error().kind, Error::Kind::Conflict);
    QVERIFY(ledger.error().sentence.contains(file()));
    QCOMPARE(contentOf(file()), before);
}

void TestLedgerDamage::newerFormatInTheLogIsLeftAlone()
{
    makeLedger();
    // The other process dies before anything reaches the file itself: only the write-ahead log
    // knows.
    QProcess newer;
    newer.start(QStringLiteral("sqlite3"), {QStringLiteral("-batch"), file()});
    newer.write("PRAGMA user_version=99; SELECT 'done';\n");
    QVERIFY(newer.waitForReadyRead());
    newer.kill();
    QVERIFY(newer.waitForFinished());
    const QByteArray before = contentOf(file());
    const QByteArray logBefore = contentOf(file() + QStringLiteral("-wal"));
    QVERIFY(!logBefore.isEmpty());
    QCOMPARE(verdictOf(folder()), refusedConflict);
    QCOMPARE(contentOf(file()), before);
    QCOMPARE(contentOf(file() + QStringLiteral("-wal")), logBefore);
}

void TestLedgerDamage::foreignFilesAreLeftAlone_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("text")
        << QByteArray("Not a database at all, but long enough to look at.\n").repeated(100);
    QTest::newRow("zeroes") << QByteArray(8192, '\0');
    QTest::newRow("header only") << QByteArray("SQLite format 3\0", 16);
    QTest::newRow("header and zeroes")
        << QByteArray("SQLite format 3\0", 16) + QByteArray(8192, '\0');
    QTest::newRow("another program's") << QByteArray();
}

void TestLedgerDamage::foreignFilesAreLeftAlone()
{
    QFETCH(QByteArray, content);
    QVERIFY(QDir().mkpath(folder()));
    if (content.isNull()) {
        sqlite(file(), QStringLiteral("CREATE TABLE accounts (a); PRAGMA user_version=1"));
        content = contentOf(file());
        QVERIFY(!content.isEmpty());
    } else {
        QVERIFY(writeTo(file(), content));
    }
    const auto ledger = Ledger::open(folder());
    QVERIFY(!ledger.has_value());
    QCOMPARE(ledger.error().kind, Error::Kind::Disk);
    QVERIFY2(ledger.error().sentence.contains(QStringLiteral("damaged")),
             qPrintable(ledger.error().detail));
    QCOMPARE(contentOf(file()), content);
}

void TestLedgerDamage::damageIsFoundOrHarmless()
{
    makeLedger();
    const QByteArray good = contentOf(file());
    QRandomGenerator random(11);
    int refused = 0;
    for (int round = 0; round < 200; ++round) {
        QByteArray damaged = good;
        const qsizetype at = random.bounded(damaged.size());
        const qsizetype length = std::min<qsizetype>(random.bounded(1, 64), damaged.size() - at);
        for (qsizetype i = at; i < at + length; ++i) {
            damaged[i] = static_cast<char>(random.generate());
        }
        QVERIFY(writeTo(file(), damaged));
        auto ledger = Ledger::open(folder());
        if (!ledger) {
            ++refused;
            QVERIFY(ledger.error().kind == Error::Kind::Disk ||
                    ledger.error().kind == Error::Kind::Conflict);
            QCOMPARE(contentOf(file()), damaged);
        } else { // each of these may fail, none may crash
            static_cast<void>((*ledger)->accounts());
            static_cast<void>((*ledger)->heldKeys(QStringLiteral("account7")));
            static_cast<void>((*ledger)->unfinishedIssues());
            static_cast<void>((*ledger)->history(1000));
            for (int i = 0; i < 12; ++i) {
                const auto cached = (*ledger)->cachedKeys(QStringLiteral("account%1").arg(i));
                QVERIFY(!cached || !*cached || (*cached)->keys == std::vector<ApiKey>(50));
            }
            static_cast<void>((*ledger)->note(QStringLiteral("a"), QStringLiteral("e")));
        }
        ledger = Result<std::unique_ptr<Ledger>>();
        for (const char *suffix : {"-wal", "-shm"}) {
            QFile::remove(file() + QLatin1StringView(suffix));
        }
    }
    QVERIFY2(refused > 10, qPrintable(QString::number(refused)));
}

void TestLedgerDamage::truncated()
{
    makeLedger();
    const QByteArray good = contentOf(file());
    for (qsizetype size = 0; size < good.size(); size += size < 200 ? 20 : 4096 - size % 4096) {
        QVERIFY(writeTo(file(), good.first(size)));
        QCOMPARE(verdictOf(folder()), refusedDisk);
        QCOMPARE(contentOf(file()), good.first(size));
    }
}

void TestLedgerDamage::logWithoutItsLedger()
{
    // A new ledger must not be made beside it: SQLite would play the old log into the new file.
    makeLedger();
    const auto other = Ledger::open(folder());
    QVERIFY(other.has_value());
    QVERIFY((*other)->note(QStringLiteral("a"), QStringLiteral("e")).has_value());
    QVERIFY(QFile::remove(file()));
    const QByteArray log = contentOf(file() + QStringLiteral("-wal"));
    QVERIFY(!log.isEmpty());
    QCOMPARE(verdictOf(folder()), refusedDisk);
    QVERIFY(!QFile::exists(file()));
    QCOMPARE(contentOf(file() + QStringLiteral("-wal")), log);
}

void TestLedgerDamage::migratesForward()
{
    const QString path = m_folder->filePath(QStringLiteral("any.db"));
    auto database = Database::open(path, Database::Access::ReadWrite);
    QVERIFY(database.has_value());
    QVERIFY(migrateLedger(**database, ledgerMigrations()).has_value());
    QVERIFY(migrateLedger(**database, ledgerMigrations()).has_value());
    Migrations more = ledgerMigrations();
    more.append({QStringLiteral("ALTER TABLE accounts ADD COLUMN colour TEXT")});
    more.append(
        {QStringLiteral("CREATE TABLE later (a)"), QStringLiteral("INSERT INTO later VALUES (7)")});
    QVERIFY(migrateLedger(**database, more).has_value());
    QCOMPARE(inspectLedger(**database, 4).value_or(0), 4);
    QCOMPARE((*database)->first(QStringLiteral("SELECT a FROM later"))->value().toInt(), 7);
    QVERIFY((*database)->run(QStringLiteral("SELECT colour FROM accounts")).has_value());
    QCOMPARE(migrateLedger(**database, ledgerMigrations()).error().kind, Error::Kind::Conflict);
    QCOMPARE(inspectLedger(**database, 3).error().kind, Error::Kind::Conflict);
}

void TestLedgerDamage::firstFormatIsLifted()
{
    // As the first format was written, by hand: what makes new ledgers may change.
    QVERIFY(QDir().mkpath(folder()));
    {
        auto database = Database::open(file(), Database::Access::ReadWrite);
        QVERIFY(database.has_value());
        QVERIFY(migrateLedger(**database, {ledgerMigrations().first()}).has_value());
        QCOMPARE(inspectLedger(**database, 1).value_or(0), 1);
    }
    sqlite(file(), QStringLiteral("INSERT INTO accounts VALUES ('a1', 'work', 'cogniac',"
                                  " 'https://api.example/', 'u@example', 'u1', 't1', 'Plant', 1);"
                                  "INSERT INTO held_keys VALUES ('a1', 'k1', 'camera', NULL, 7, 1);"
                                  "INSERT INTO history VALUES (NULL, 5, 'a1', 'generated', 'k1')"));
    const auto ledger = Ledger::open(folder());
    QVERIFY2(ledger.has_value(), ledger ? "" : qPrintable(ledger.error().detail));
    const Account account = (*ledger)->account(QStringLiteral("work")).value();
    QCOMPARE(account.email, QStringLiteral("u@example"));
    QVERIFY(account.signedIn);
    QVERIFY(account.workspaceServer.isEmpty());
    QCOMPARE(account.expiryLeadDays, 14);
    const HeldKey key = (*ledger)->heldKeys(account.id)->value(QStringLiteral("k1"));
    QCOMPARE(key.name, QStringLiteral("camera"));
    QCOMPARE(key.storedAt, 7);
    QVERIFY(key.held == Held::Lost);
    QVERIFY(!key.expiresAt && !key.checkedAt && key.verdict == Verdict::Unknown);
    QCOMPARE((*ledger)->history(10)->size(), 1);
    QCOMPARE(sqlite(file(), QStringLiteral("PRAGMA user_version")), QStringLiteral("2"));
}

void TestLedgerDamage::migrationIsAllOrNothing()
{
    const QString path = m_folder->filePath(QStringLiteral("any.db"));
    auto database = Database::open(path, Database::Access::ReadWrite);
    QVERIFY(database.has_value());
    QVERIFY(migrateLedger(**database, ledgerMigrations()).has_value());
    Migrations broken = ledgerMigrations();
    broken.append(
        {QStringLiteral("CREATE TABLE later (a)"), QStringLiteral("CREATE TABLE later (a)")});
    QVERIFY(!migrateLedger(**database, broken).has_value());
    QCOMPARE(inspectLedger(**database, 2).value_or(0), 2);
    QVERIFY(!(*database)->run(QStringLiteral("SELECT a FROM later")).has_value());
}

void TestLedgerDamage::processesAtOnce()
{
    makeLedger();
    std::vector<pid_t> children;
    constexpr int count = 4;
    constexpr int each = 25;
    for (int number = 0; number < count; ++number) {
        const pid_t child = ::fork();
        if (child == 0) {
            for (int i = 0; i < each; ++i) {
                auto ledger = Ledger::open(folder());
                if (!ledger || !(*ledger)->note(QString::number(number), QStringLiteral("race"))) {
                    ::_exit(1);
                }
            }
            ::_exit(0);
        }
        children.push_back(child);
    }
    for (const pid_t child : children) {
        int status = 0;
        ::waitpid(child, &status, 0);
        QCOMPARE(status, 0);
    }
    QCOMPARE(
        sqlite(file(), QStringLiteral("SELECT count(*) FROM history WHERE event = 'race'")).toInt(),
        count * each);
    QCOMPARE(sqlite(file(), QStringLiteral("PRAGMA integrity_check")), QStringLiteral("ok"));
}

void TestLedgerDamage::processesMakingItAtOnce()
{
    for (int round = 0; round < 15; ++round) {
        const QString place = m_folder->filePath(QStringLiteral("race%1").arg(round));
        std::vector<pid_t> children;
        for (int number = 0; number < 4; ++number) {
            const pid_t child = ::fork();
            if (child == 0) {
                auto ledger = Ledger::open(place);
                ::_exit(ledger && (*ledger)->saveAccount(accountNamed(QString::number(number)))
                            ? 0
                            : 1);
            }
            children.push_back(child);
        }
        for (const pid_t child : children) {
            int status = 0;
            ::waitpid(child, &status, 0);
            QCOMPARE(status, 0);
        }
        const auto ledger = Ledger::open(place);
        QVERIFY(ledger.has_value());
        QCOMPARE((*ledger)->accounts()->size(), 4);
        QVERIFY(
            QDir(place).entryList({QStringLiteral(".*")}, QDir::Files | QDir::Hidden).isEmpty());
    }
}

void TestLedgerDamage::killedWriters()
{
    makeLedger();
    QRandomGenerator random(13);
    for (int round = 0; round < 12; ++round) {
        std::array<int, 2> pipe = {};
        QCOMPARE(::pipe(pipe.data()), 0);
        const pid_t child = ::fork();
        if (child == 0) {
            auto ledger = Ledger::open(folder());
            for (qint32 i = 0; ledger; ++i) {
                const HeldKey key{QStringLiteral("account1"),
                                  QStringLiteral("r%1-%2").arg(round).arg(i),
                                  {},
                                  {},
                                  i,
                                  Held::Keychain};
                if (!(*ledger)->saveHeldKey(key) || ::write(pipe[1], &i, sizeof i) != sizeof i) {
                    break;
                }
            }
            ::_exit(1);
        }
        ::close(pipe[1]);
        qint32 promised = -1;
        const int enough = random.bounded(1, 12);
        for (qint32 last = -1;
             promised < enough && ::read(pipe[0], &last, sizeof last) == sizeof last;) {
            promised = last;
        }
        ::kill(child, SIGKILL);
        for (qint32 last = -1; ::read(pipe[0], &last, sizeof last) == sizeof last;) {
            promised = last; // said before it died
        }
        ::close(pipe[0]);
        ::waitpid(child, nullptr, 0);
        QVERIFY(promised >= enough);
        auto ledger = Ledger::open(folder());
        QVERIFY(ledger.has_value());
        const auto keys = (*ledger)->heldKeys(QStringLiteral("account1")).value();
        for (qint32 i = 0; i <= promised; ++i) {
            QVERIFY(keys.contains(QStringLiteral("r%1-%2").arg(round).arg(i)));
        }
    }
    QCOMPARE(sqlite(file(), QStringLiteral("PRAGMA integrity_check")), QStringLiteral("ok"));
}

QTEST_GUILESS_MAIN(TestLedgerDamage)
#include "tst_ledgerdamage.moc"
