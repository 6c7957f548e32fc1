// SPDX-License-Identifier: Apache-2.0
// A machine that does not play along: keychain locked or absent, data folder full, read-only,
// damaged or of a newer version; and what `doctor` says of it in public.
#include "clifixture.h"

#include <QDir>
#include <QFileInfo>

#include <sys/mount.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace keynook;
using namespace keynook::test;

namespace {

constexpr int nobody = 65534;

/// A file system that holds next to nothing; root alone may have one.
class TinyDisk
{
public:
    explicit TinyDisk(const QString &path, const char *size)
        : m_path(QFile::encodeName(path))
    {
        QDir().mkpath(path);
        m_mounted = ::mount("none", m_path.constData(), "tmpfs", 0,
                            QByteArray("mode=0700,size=").append(size).constData()) == 0;
    }
    ~TinyDisk()
    {
        if (m_mounted) {
            ::umount2(m_path.constData(), MNT_DETACH);
        }
    }
    TinyDisk(const TinyDisk &) = delete;
    TinyDisk &operator=(const TinyDisk &) = delete;
    [[nodiscard]] bool isMounted() const { return m_mounted; }

private:
    QByteArray m_path;
    bool m_mounted = false;
};

} // namespace

class TestCliMachine : public CliTest
{
    Q_OBJECT
private slots:
    void keychain_data();
    void keychain();
    void withoutKeychain();
    void signInNeedsKeychain_data();
    void signInNeedsKeychain();
    void folderIsPrivate();
    void folderOfAnother();
    void readOnly_data();
    void readOnly();
    void fullFromTheStart();
    void fullMeanwhile();
    void badLedger_data();
    void badLedger();
    void folderIsNoFolder();
    void doctor_data();
    void doctor();
    void doctorOnBadLedger_data();
    void doctorOnBadLedger();
    void doctorWithPrivateServer();

private:
    [[nodiscard]] QString ledger() const { return folder() + u"/ledger.db"_s; }
    void isPublic(const CliRun &run);
};

void TestCliMachine::keychain_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<bool>("absent");
    for (const char *command :
         {"keys list --refresh", "keys generate --name y", "keys show x --reveal",
          "keys export x HERE/out", "keys delete x --yes", "run -- echo started", "check",
          "check x", "workspaces list", "workspaces use k7south9x1vb", "account signout ordinary",
          "account remove ordinary --yes", "doctor"}) {
        for (const bool absent : {false, true}) {
            QTest::addRow("%s: %s", absent ? "absent" : "locked", command)
                << QString::fromLatin1(command).split(u' ') << absent;
        }
    }
}

void TestCliMachine::keychain()
{
    QFETCH(QStringList, command);
    QFETCH(const bool, absent);
    EXITS(signIn(), 0);
    const QString id = generate(u"x"_s);
    command.replaceInStrings(u"HERE"_s, QFileInfo(folder()).path());
    forgetRequests();
    QVERIFY(absent ? endKeyring() : lockKeyring());
    const CliRun run = cli(command);
    EXITS(run, 6);
    QVERIFY2((run.err + run.out).toLower().contains("key"), run.told().constData());
    QVERIFY(command.first() == u"doctor"_s || run.out.isEmpty() || command.first() == u"check"_s);
    QCOMPARE(seen(u"POST"_s), 0);
    QCOMPARE(seen(u"DELETE"_s), 0);
    QVERIFY(!QFileInfo::exists(file(u"out"_s)));
    QCOMPARE(cli("account list --json"_w).array().size(), 1); // nothing was given up
    QVERIFY(openKeyring());
    EXITS(cli("keys list --refresh"_w), 0);
    QCOMPARE(key(id)[u"held"_s].toString(), u"keychain"_s);
    QCOMPARE(cli("recover --json"_w).array(), QJsonArray());
}

void TestCliMachine::withoutKeychain()
{
    EXITS(signIn(), 0);
    EXITS(cli("keys list"_w), 0);
    QVERIFY(endKeyring());
    for (const QStringList &command :
         {"account list"_w, "recover"_w, "--help"_w, "keys list --help"_w}) {
        EXITS(cli(command), 0);
    }
}

void TestCliMachine::signInNeedsKeychain_data()
{
    QTest::addColumn<bool>("absent");
    QTest::newRow("locked") << false;
    QTest::newRow("absent") << true;
}

void TestCliMachine::signInNeedsKeychain()
{
    QFETCH(const bool, absent);
    QVERIFY(absent ? endKeyring() : lockKeyring());
    EXITS(signIn(), 6);
    QCOMPARE(cli("account list --json"_w).array(), QJsonArray());
}

void TestCliMachine::folderIsPrivate()
{
    const CliRun made =
        run(u"sh"_s, QStringList{u"-c"_s, u"umask 0; exec \"$@\""_s, u"sh"_s, program()} +
                         withFolder("account list"_w));
    EXITS(made, 0);
    QCOMPARE(modeOf(folder()), 0700);
    QCOMPARE(modeOf(ledger()), 0600);
    QVERIFY(QFile::setPermissions(folder(), QFile::Permissions(0x7777)));
    EXITS(cli("account list"_w), 0); // closed again, whoever opened it
    QCOMPARE(modeOf(folder()), 0700);
}

void TestCliMachine::folderOfAnother()
{
    if (::geteuid() != 0) {
        QSKIP("only root can make a folder that belongs to another user");
    }
    QVERIFY(QDir().mkpath(folder()));
    QCOMPARE(::chown(QFile::encodeName(folder()).constData(), nobody, nobody), 0);
    const CliRun run = cli("account list"_w);
    EXITS(run, 1);
    QVERIFY(run.says("belongs to another user"));
    QVERIFY(QDir(folder()).isEmpty());
}

void TestCliMachine::readOnly_data()
{
    QTest::addColumn<bool>("exists");
    QTest::newRow("the folder") << true;
    QTest::newRow("the folder that it would be made in") << false;
}

void TestCliMachine::readOnly()
{
    QFETCH(const bool, exists);
    // Root may write anywhere: an ordinary user it is.
    const QString top = file(u"top"_s);
    const QString data = exists ? top : top + u"/data"_s;
    QVERIFY(QDir().mkpath(top));
    QStringList command{program(), u"--data-dir"_s, data, u"account"_s, u"list"_s};
    if (::geteuid() == 0) {
        QCOMPARE(::chown(QFile::encodeName(top).constData(), nobody, nobody), 0);
        QVERIFY(QFile::setPermissions(QFileInfo(folder()).path(), QFile::Permissions(0x7755)));
        const QString id = QString::number(nobody);
        const QStringList as{u"setpriv"_s, u"--reuid"_s, id, u"--regid"_s, id, u"--clear-groups"_s};
        command = as + command;
        if (run(as.first(), as.mid(1) + QStringList{program(), u"--version"_s}).code != 0) {
            QSKIP("another user cannot start the program where it lies");
        }
    }
    QVERIFY(QFile::setPermissions(top, QFile::Permissions(0x5500)));
    const CliRun refused = run(command.first(), command.mid(1));
    EXITS(refused, 1);
    QVERIFY2(refused.says("cannot be written"), refused.told().constData());
    QVERIFY(QDir(top).isEmpty());
}

void TestCliMachine::fullFromTheStart()
{
    const TinyDisk disk(folder(), "16k");
    if (!disk.isMounted()) {
        QSKIP("a tiny file system can be mounted by root only");
    }
    const CliRun run = signIn();
    EXITS(run, 1);
    QVERIFY2(run.says("disk"), run.told().constData());
    QCOMPARE(seen(u"GET"_s, u"/1/token"_s), 0);
}

void TestCliMachine::fullMeanwhile()
{
    const TinyDisk disk(folder(), "4M");
    if (!disk.isMounted()) {
        QSKIP("a tiny file system can be mounted by root only");
    }
    EXITS(signIn(), 0);
    const QString before = generate(u"before"_s);
    QVERIFY(!before.isEmpty());
    const qsizetype items = keyringItems();
    QFile filler(folder() + u"/filler"_s);
    QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (filler.write(QByteArray(512, 'f')) > 0) {
    }
    filler.close();
    forgetRequests();
    const CliRun run = cli("keys generate --name x"_w);
    EXITS(run, 1);
    QVERIFY2(run.says("disk"), run.told().constData());
    QCOMPARE(seen(u"POST"_s), 0);
    QCOMPARE(keyringItems(), items);
    QVERIFY(filler.remove());
    QVERIFY(!generate(u"after"_s).isEmpty());
    QCOMPARE(cli("recover --json"_w).array(), QJsonArray());
}

void TestCliMachine::badLedger_data()
{
    QTest::addColumn<QByteArray>("damage");
    QTest::addColumn<int>("code");
    QTest::newRow("of a newer version") << QByteArray("newer") << 8;
    QTest::newRow("overwritten from the start") << QByteArray("start") << 1;
    QTest::newRow("overwritten in the middle") << QByteArray("middle") << 1;
    QTest::newRow("cut") << QByteArray("cut") << 1;
    QTest::newRow("another program's") << QByteArray("foreign") << 1;
    QTest::newRow("text") << QByteArray("text") << 1;
}

void TestCliMachine::badLedger()
{
    QFETCH(const QByteArray, damage);
    QFETCH(const int, code);
    EXITS(signIn(), 0);
    generate(u"x"_s);
    QByteArray content = contentOf(ledger());
    constexpr qsizetype version = 60;     // user_version: https://www.sqlite.org/fileformat2.html
    constexpr qsizetype application = 68; // application_id
    if (damage == "newer") {
        content.replace(version, 4, QByteArray("\0\0\x03\xe7", 4)); // 999
    } else if (damage == "start") {
        content.replace(0, 100, QByteArray(100, 'x'));
    } else if (damage == "middle") {
        content.replace(4096, content.size() - 4096, QByteArray(content.size() - 4096, 'x'));
    } else if (damage == "cut") {
        content.truncate(5000);
    } else if (damage == "foreign") {
        content.replace(application, 4, "Othr");
    } else {
        content = "this is a diary\n";
    }
    QVERIFY(write(ledger(), content));
    forgetRequests();
    for (const QStringList &command :
         {"account list"_w, "keys list"_w, "keys generate --name y"_w, "keys show x --reveal"_w,
          "account remove ordinary"_w, "recover"_w, "run -- echo started"_w}) {
        const CliRun run = cli(command);
        EXITS(run, code);
        QVERIFY(run.out.isEmpty());
        QVERIFY2(run.says("left as it was"), run.told().constData());
    }
    EXITS(signIn(), code);
    QCOMPARE(contentOf(ledger()), content);
    QCOMPARE(seen(u"POST"_s), 0);
}

void TestCliMachine::folderIsNoFolder()
{
    QVERIFY(write(folder(), "a file"));
    EXITS(cli("account list"_w), 1);
    QCOMPARE(contentOf(folder()), QByteArray("a file"));
}

/// What `doctor` prints goes into public bug reports.
void TestCliMachine::isPublic(const CliRun &run)
{
    const QByteArray text = run.out + run.err;
    const QByteArrayList unwanted{"@",
                                  "demo",
                                  "ordinary",
                                  folder().toUtf8(),
                                  QFileInfo(folder()).path().toUtf8(),
                                  QDir::homePath().toUtf8(),
                                  environment.value(u"USER"_s, u"somebody"_s).toUtf8(),
                                  QSysInfo::machineHostName().toUtf8() + '.',

                                  "intern.invalid",
                                  "/tmp"};
    for (const QByteArray &word : unwanted) {
        QVERIFY2(word.isEmpty() || !text.contains(word), (word + " in: " + text).constData());
    }
}

void TestCliMachine::doctor_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("text") << QStringList();
    QTest::newRow("JSON") << "--json"_w;
    QTest::newRow("verbose") << "--verbose"_w;
}

void TestCliMachine::doctor()
{
    QFETCH(const QStringList, options);
    EXITS(signIn(), 0);
    generate(u"x"_s);
    const qsizetype items = keyringItems();
    const CliRun run = cli("doctor"_w + options);
    EXITS(run, 0);
    isPublic(run);
    for (const char *check : {"keychain", "folder", "proxy", "server", "clock"}) {
        QVERIFY2(run.out.contains(check), run.out.constData());
    }
    QCOMPARE(keyringItems(), items); // what it tried is gone again
    if (!options.isEmpty() && options.first() == u"--json"_s) {
        QCOMPARE(run.array()[0].toObject().keys(), "check finding next ok"_w);
    }
    stopStandin();
    const CliRun offline = cli("doctor"_w + options);
    EXITS(offline, 7);
    isPublic(offline);
}

void TestCliMachine::doctorOnBadLedger_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QStringList>("options");
    QTest::newRow("damaged") << QByteArray("this is a diary\n") << QStringList();
    QTest::newRow("damaged, JSON") << QByteArray("this is a diary\n") << "--json"_w;
    QTest::newRow("damaged, verbose") << QByteArray("this is a diary\n") << "--verbose"_w;
    QTest::newRow("a folder instead") << QByteArray() << QStringList();
}

void TestCliMachine::doctorOnBadLedger()
{
    QFETCH(const QByteArray, content);
    QFETCH(QStringList, options);
    EXITS(signIn(), 0);
    options.replaceInStrings(u"HERE"_s, QFileInfo(folder()).path());
    if (content.isEmpty()) {
        QVERIFY(QFile::remove(ledger()) && QDir().mkdir(ledger()));
    } else if (content.startsWith("this")) {
        QVERIFY(write(ledger(), content));
    }
    const CliRun run = cli("doctor"_w + options);
    EXITS(run, 1);
    isPublic(run);
    if (content.startsWith("this")) {
        QVERIFY2(run.out.contains("damaged"), run.out.constData());
    }
}

void TestCliMachine::doctorWithPrivateServer()
{
    EXITS(signIn(), 0);
    const CliRun moved =
        run(u"python3"_s, {u"-c"_s,
                           u"import sqlite3, sys; d = sqlite3.connect(sys.argv[1]); "
                           "d.execute(\"update accounts set server='https://intern.invalid/'\"); "
                           "d.commit()"_s,
                           ledger()});
    EXITS(moved, 0);
    const CliRun run = cli("doctor"_w);
    EXITS(run, 7);
    isPublic(run);
    QVERIFY2(run.out.contains("custom server 1"), run.out.constData());
}

KEYNOOK_DESKTOP_MAIN(TestCliMachine)
#include "tst_cli_machine.moc"
