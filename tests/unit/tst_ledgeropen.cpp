// SPDX-License-Identifier: Apache-2.0
// What the ledger does with the folder and the files that it finds.
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

} // namespace

class TestLedgerOpen : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void isPrivateWhateverTheUmask_data();
    void isPrivateWhateverTheUmask();
    void narrowsWhatIsTooWide();
    void leavesNothingElseBehind();
    void refusesStrangeFiles_data();
    void refusesStrangeFiles();
    void refusesOtherOwners();
    void refusesUnusablePaths_data();
    void refusesUnusablePaths();
    void readOnlyFolder_data();
    void readOnlyFolder();
    void fullDisk();

private:
    [[nodiscard]] QString folder() const { return m_folder->filePath(QStringLiteral("data")); }
    [[nodiscard]] QString file() const { return folder() + QStringLiteral("/ledger.db"); }
    void makeLedger() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestLedgerOpen::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestLedgerOpen::makeLedger() const
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

void TestLedgerOpen::isPrivateWhateverTheUmask_data()
{
    QTest::addColumn<uint>("mask");
    for (const uint mask : {0U, 002U, 022U, 027U, 077U, 0177U, 0277U, 0777U}) {
        QTest::addRow("umask %o", mask) << mask;
    }
}

void TestLedgerOpen::isPrivateWhateverTheUmask()
{
    QFETCH(uint, mask);
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner |
                                                        QFile::ExeOwner | QFile::ReadOther |
                                                        QFile::WriteOther | QFile::ExeOther));
    const QString deep = m_folder->filePath(QStringLiteral("x/y/data"));
    const int answer = asOrdinaryUser([&] {
        ::umask(mask);
        const auto ledger = Ledger::open(deep);
        if (!ledger || !(*ledger)->saveAccount(accountNamed(QStringLiteral("a")))) {
            return 1;
        }
        for (const char *suffix : {"", "-wal", "-shm"}) {
            if (modeOf(deep + QStringLiteral("/ledger.db") + QLatin1StringView(suffix)) != 0600) {
                return 2;
            }
        }
        return modeOf(deep) == 0700 && modeOf(deep + QStringLiteral("/..")) == 0700 ? 0 : 3;
    });
    QCOMPARE(answer, 0);
}

void TestLedgerOpen::narrowsWhatIsTooWide()
{
    makeLedger();
    // Held open by another, so that the files beside it exist.
    const auto other = Ledger::open(folder());
    QVERIFY(other.has_value());
    QVERIFY((*other)->note(QStringLiteral("a"), QStringLiteral("e")).has_value());
    QVERIFY(setMode(folder(), 0777));
    for (const char *suffix : {"", "-wal", "-shm"}) {
        QVERIFY(setMode(file() + QLatin1StringView(suffix), 0666));
    }
    QVERIFY(Ledger::open(folder()).has_value());
    QCOMPARE(modeOf(folder()), mode_t(0700));
    for (const char *suffix : {"", "-wal", "-shm"}) {
        QCOMPARE(modeOf(file() + QLatin1StringView(suffix)), mode_t(0600));
    }
}

void TestLedgerOpen::leavesNothingElseBehind()
{
    makeLedger();
    QCOMPARE(QDir(folder()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{QStringLiteral("ledger.db")});
    QVERIFY(QSqlDatabase::connectionNames().isEmpty());
    QCOMPARE(sqlite(file(), QStringLiteral("PRAGMA journal_mode; PRAGMA user_version")),
             QStringLiteral("wal\n2"));
}

void TestLedgerOpen::refusesStrangeFiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("kind");
    for (const char *name : {"ledger.db", "ledger.db-wal", "ledger.db-shm"}) {
        for (const char *kind : {"link", "dangling link", "FIFO", "folder"}) {
            QTest::addRow("%s is a %s", name, kind)
                << QString::fromLatin1(name) << QString::fromLatin1(kind);
        }
    }
}

void TestLedgerOpen::refusesStrangeFiles()
{
    QFETCH(QString, name);
    QFETCH(QString, kind);
    QVERIFY(QDir().mkpath(folder()));
    const QString path = folder() + u'/' + name;
    const QString other = m_folder->filePath(QStringLiteral("other"));
    if (kind == QLatin1StringView("FIFO")) {
        QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    } else if (kind == QLatin1StringView("folder")) {
        QVERIFY(QDir().mkpath(path));
    } else {
        if (kind == QLatin1StringView("link")) {
            QVERIFY(writeTo(other, "mine"));
        }
        QVERIFY(QFile::link(other, path));
    }
    const auto ledger = Ledger::open(folder());
    QVERIFY(!ledger.has_value());
    QCOMPARE(ledger.error().kind, Error::Kind::Disk);
    QVERIFY(ledger.error().sentence.contains(path));
    QVERIFY(!ledger.error().next.isEmpty());
    QCOMPARE(contentOf(other),
             kind == QLatin1StringView("link") ? QByteArray("mine") : QByteArray());
    QCOMPARE(QFile::exists(other), kind == QLatin1StringView("link"));
}

void TestLedgerOpen::refusesOtherOwners()
{
    if (::geteuid() != 0) {
        QSKIP("only root can give files away");
    }
    makeLedger();
    QCOMPARE(::chown(QFile::encodeName(file()).constData(), nobody, nobody), 0);
    QCOMPARE(verdictOf(folder()), refusedDisk);
    QCOMPARE(::chown(QFile::encodeName(file()).constData(), 0, 0), 0);
    QCOMPARE(::chown(QFile::encodeName(folder()).constData(), nobody, nobody), 0);
    QCOMPARE(verdictOf(folder()), refusedDisk);
    QCOMPARE(::chown(QFile::encodeName(folder()).constData(), 0, 0), 0);
    QCOMPARE(verdictOf(folder()), 0);
}

void TestLedgerOpen::refusesUnusablePaths_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("empty") << QString();
    QTest::newRow("NUL") << QStringLiteral("/tmp/a") + QChar(u'\0') + QStringLiteral("b");
    QTest::newRow("below a file") << QStringLiteral("/proc/self/status/x");
    QTest::newRow("a file") << QStringLiteral("/proc/self/status");
    QTest::newRow("a device") << QStringLiteral("/dev/null");
    QTest::newRow("a name too long") << QStringLiteral("/tmp/") + QString(300, QChar(u'x'));
}

void TestLedgerOpen::refusesUnusablePaths()
{
    QFETCH(QString, path);
    const auto ledger = Ledger::open(path);
    QVERIFY(!ledger.has_value());
    QCOMPARE(ledger.error().kind, Error::Kind::Disk);
    QVERIFY(!hasInvisible(ledger.error().sentence));
}

void TestLedgerOpen::readOnlyFolder_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("folder with a ledger") << QStringLiteral("folder");
    QTest::newRow("folder without one") << QStringLiteral("empty");
    QTest::newRow("the file") << QStringLiteral("file");
    QTest::newRow("parent of a missing folder") << QStringLiteral("parent");
}

void TestLedgerOpen::readOnlyFolder()
{
    QFETCH(QString, what);
    const bool empty = what == QLatin1StringView("empty");
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7777)));
    QCOMPARE(asOrdinaryUser([&] {
                 const QString place = what == QLatin1StringView("parent")
                                           ? folder() + QStringLiteral("/deeper")
                                           : folder();
                 const QByteArray closed =
                     QFile::encodeName(what == QLatin1StringView("file") ? file() : folder());
                 if (empty || place != folder() ? !QDir().mkpath(folder())
                                                : verdictOf(folder()) != 0) {
                     return 100;
                 }
                 if (::chmod(closed.constData(), 0500) != 0) {
                     return 101;
                 }
                 const auto ledger = Ledger::open(place);
                 if (ledger || !ledger.error().sentence.contains(folder()) ||
                     ledger.error().next.isEmpty()) {
                     return 102;
                 }
                 return static_cast<int>(ledger.error().kind);
             }),
             static_cast<int>(Error::Kind::Disk));
}

void TestLedgerOpen::fullDisk()
{
    if (::geteuid() != 0) {
        QSKIP("only root can mount a small disk");
    }
    QVERIFY(QDir().mkpath(folder()));
    if (QProcess::execute(QStringLiteral("mount"),
                          {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                           QStringLiteral("size=512k,mode=0700"), QStringLiteral("none"),
                           folder()}) != 0) {
        QSKIP("no tmpfs can be mounted here");
    }
    const auto unmount = qScopeGuard([this] {
        QProcess::execute(QStringLiteral("umount"), {QStringLiteral("-l"), folder()});
    });
    auto ledger = Ledger::open(folder());
    QVERIFY(ledger.has_value());
    QVERIFY((*ledger)->saveAccount(accountNamed(QStringLiteral("before"))).has_value());
    Result<void> saved;
    std::vector<ApiKey> keys;
    for (int i = 0; i < 200 && saved; ++i) {
        keys.resize(keys.size() + 100,
                    {QString(40, QChar(u'k')), QString(40, QChar(u'n')), {}, {}, {}});
        saved = (*ledger)->saveCachedKeys(QStringLiteral("before"), {i, keys});
    }
    QVERIFY(!saved.has_value());
    QCOMPARE(saved.error().kind, Error::Kind::Disk);
    QVERIFY2(saved.error().sentence.contains(QStringLiteral("full")),
             qPrintable(saved.error().detail));
    // What was there is still there, and another start finds it as well.
    QCOMPARE((*ledger)->accounts()->size(), 1);
    ledger->reset();
    auto again = Ledger::open(folder());
    QVERIFY2(again.has_value(), again ? "" : qPrintable(again.error().detail));
    QCOMPARE((*again)->accounts()->size(), 1);
    again->reset();

    for (const char *suffix : {"", "-wal", "-shm"}) {
        QFile::remove(file() + QLatin1StringView(suffix));
    }
    QFile filler(folder() + QStringLiteral("/filler"));
    QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    QCOMPARE_LT(filler.write(QByteArray(1024LL * 1024, 'x')), 1024LL * 1024);
    const auto refused = Ledger::open(folder());
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().kind, Error::Kind::Disk);
    QVERIFY2(refused.error().sentence.contains(QStringLiteral("full")),
             qPrintable(refused.error().sentence));
    QVERIFY(!QFile::exists(file()));
    QCOMPARE(QDir(folder()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{QStringLiteral("filler")});
}

QTEST_GUILESS_MAIN(TestLedgerOpen)
#include "tst_ledgeropen.moc"
