// SPDX-License-Identifier: Apache-2.0
// `run` with credentials of Kognic: a file that lives as long as the command.
#include "clifixture.h"

#include <QDir>
#include <QFileInfo>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace keynook;
using namespace keynook::test;

class TestCliKognicRun : public CliTest
{
    Q_OBJECT
private slots:
    void findsItsFile();
    void fileEndsWithTheCommand_data();
    void fileEndsWithTheCommand();
    void signalsReachTheCommand_data();
    void signalsReachTheCommand();
    void commandHasNoStrangeChild();
    void nothingLeftOpen();
    void notStarted();
    void clientEnvironment();
    void staleVariables();
    void withoutRuntimeFolder();
    void whichCredential();

private:
    /// Its id; the commands have a runtime folder of their own from here on.
    QByteArray import(int number = 0)
    {
        QDir().mkdir(file(u"runtime"_s));
        environment.insert(u"XDG_RUNTIME_DIR"_s, file(u"runtime"_s));
        const QJsonObject object = standin().credential(number);
        learn(object[u"clientSecret"_s].toString().toUtf8());
        const CliRun run = cli("account add kognic --file -"_w, QJsonDocument(object).toJson());
        return run.code == 0 ? object[u"clientId"_s].toString().toUtf8() : run.told();
    }
    [[nodiscard]] QStringList runFolders() const
    {
        return QDir(file(u"runtime"_s)).entryList({u"keynook-run-*"_s}, QDir::AllEntries);
    }
    static CliRun shell(TestCliKognicRun &test, const QString &script, Shows shows = Shows::Nothing)
    {
        return test.cli({u"run"_s, u"--"_s, u"sh"_s, u"-c"_s, script}, {}, shows);
    }
};

void TestCliKognicRun::findsItsFile()
{
    const QByteArray id = import();
    const CliRun run = shell(*this,
                             u"cat \"$KOGNIC_CREDENTIALS\"; stat -c %a,%u "
                             "\"$KOGNIC_CREDENTIALS\" \"$(dirname $KOGNIC_CREDENTIALS)\" "
                             ">&2; echo \"$KOGNIC_CREDENTIALS\" >&2"_s,
                             Shows::Secret);
    EXITS(run, 0);
    QCOMPARE(run.object()[u"clientId"_s].toString().toUtf8(), id);
    QCOMPARE(run.object()[u"clientSecret"_s], standin().credential(0)[u"clientSecret"_s]);
    const QByteArray owner = QByteArray::number(::getuid());
    QVERIFY2(run.err.startsWith("600," + owner + "\n700," + owner + "\n"), run.err.constData());
    QVERIFY(run.err.trimmed().endsWith(".json"));
    QVERIFY(run.err.contains(file(u"runtime"_s).toUtf8()));
    QTRY_VERIFY(runFolders().isEmpty());
}

void TestCliKognicRun::fileEndsWithTheCommand_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("killed") << SIGKILL;
    QTest::newRow("terminated") << SIGTERM;
    QTest::newRow("interrupted") << SIGINT;
    QTest::newRow("hung up") << SIGHUP;
}

void TestCliKognicRun::fileEndsWithTheCommand()
{
    QFETCH(const int, signal);
    import();
    const auto process =
        start("run -- sh -c"_w << u"echo ready >&2; while :; do read -r x; done"_s);
    QVERIFY(!said(*process, "ready").isEmpty());
    QCOMPARE(runFolders().size(), 1);
    ::kill(static_cast<pid_t>(process->processId()), signal);
    EXITS(ended(*process), -signal);
    QTRY_VERIFY(runFolders().isEmpty());
}

void TestCliKognicRun::signalsReachTheCommand_data()
{
    QTest::addColumn<int>("signal");
    QTest::addColumn<QString>("name");
    QTest::newRow("TERM") << SIGTERM << u"TERM"_s;
    QTest::newRow("INT") << SIGINT << u"INT"_s;
    QTest::newRow("USR1") << SIGUSR1 << u"USR1"_s;
}

void TestCliKognicRun::signalsReachTheCommand()
{
    QFETCH(const int, signal);
    QFETCH(const QString, name);
    import();
    const auto process =
        start("run -- sh -c"_w
              << u"trap 'cat \"$KOGNIC_CREDENTIALS\" >/dev/null && exit 42' %1; echo ready >&2; "
                 "while :; do read -r x; done"_s.arg(name));
    QVERIFY(!said(*process, "ready").isEmpty());
    ::kill(static_cast<pid_t>(process->processId()), signal);
    EXITS(ended(*process), 42); // and the file was still there
    QTRY_VERIFY(runFolders().isEmpty());
}

void TestCliKognicRun::commandHasNoStrangeChild()
{
    import();
    const CliRun run = shell(*this, u"cat /proc/$$/task/$$/children"_s);
    EXITS(run, 0);
    QCOMPARE(run.out.split(' ').size(), 2); // `cat`, and what follows its number
}

void TestCliKognicRun::nothingLeftOpen()
{
    import();
    const CliRun own = run(u"ls"_s, {u"/proc/self/fd"_s});
    const CliRun theirs = cli("run -- ls /proc/self/fd"_w);
    EXITS(theirs, 0);
    QCOMPARE(theirs.out, own.out);
}

void TestCliKognicRun::notStarted()
{
    import();
    EXITS(cli("run -- nosuchcommand-keynook"_w), 5);
    QVERIFY(runFolders().isEmpty());
}

void TestCliKognicRun::clientEnvironment()
{
    const QByteArray id = import();
    const CliRun run = cli({u"run"_s, u"--client-env"_s, u"--"_s, u"sh"_s, u"-c"_s,
                            u"printf '%s|%s|%s' \"$KOGNIC_CLIENT_ID\" \"$KOGNIC_CLIENT_SECRET\" "
                            "\"${KOGNIC_CREDENTIALS-none}\""_s},
                           {}, Shows::Secret);
    EXITS(run, 0);
    QCOMPARE(run.out,
             id + '|' + standin().credential(0)[u"clientSecret"_s].toString().toUtf8() + "|none");
    QVERIFY(runFolders().isEmpty());
}

void TestCliKognicRun::staleVariables()
{
    import();
    for (const char *name : {"KOGNIC_CREDENTIALS", "KOGNIC_CLIENT_ID", "KOGNIC_CLIENT_SECRET"}) {
        environment.insert(QString::fromLatin1(name), u"stale"_s);
    }
    const CliRun file = cli("run -- env"_w, {}, Shows::Secret);
    EXITS(file, 0);
    QVERIFY(!file.out.contains("stale"));
    QVERIFY(!file.out.contains("KOGNIC_CLIENT_SECRET"));
    const CliRun pair = cli("run --client-env -- env"_w, {}, Shows::Secret);
    EXITS(pair, 0);
    QVERIFY(!pair.out.contains("stale"));
}

void TestCliKognicRun::withoutRuntimeFolder()
{
    import();
    environment.insert(u"XDG_RUNTIME_DIR"_s, u"/nowhere"_s);
    const CliRun run = shell(*this, u"echo \"$KOGNIC_CREDENTIALS\"; test -r "
                                    "\"$KOGNIC_CREDENTIALS\""_s);
    EXITS(run, 0);
    const QString path = QString::fromLocal8Bit(run.out.trimmed());
    QVERIFY2(path.startsWith(u"/dev/shm/keynook-run-"_s), qPrintable(path));
    QTRY_VERIFY(!QFileInfo::exists(QFileInfo(path).path()));
}

void TestCliKognicRun::whichCredential()
{
    const QByteArray first = import(0);
    const QByteArray second = import(1);
    const QStringList show{u"--client-env"_s, u"--"_s, u"printenv"_s, u"KOGNIC_CLIENT_ID"_s};
    QCOMPARE(cli("run"_w + show).out.trimmed(), second);
    const QStringList chosen{u"run"_s, u"-k"_s, QString::fromLatin1(first)};
    QCOMPARE(cli(chosen + show).out.trimmed(), first);
    EXITS(cli("run -k nothing -- true"_w), 5);
}

KEYNOOK_DESKTOP_MAIN(TestCliKognicRun)
#include "tst_cli_kognicrun.moc"
