// SPDX-License-Identifier: Apache-2.0
// `run`: the command's environment, arguments, exit code and signals.
#include "clifixture.h"

#include <QFileInfo>
#include <algorithm>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace keynook;
using namespace keynook::test;

class TestCliRun : public CliTest
{
    Q_OBJECT
private slots:
    void variables();
    void staleVariables_data();
    void staleVariables();
    void otherVariablesStay();
    void whichKey_data();
    void whichKey();
    void newestKey();
    void noKey();
    void exitCode_data();
    void exitCode();
    void endedBySignal();
    void passesSignalsOn_data();
    void passesSignalsOn();
    void signalsAsTheyWere_data();
    void signalsAsTheyWere();
    void coreLimitAsItWas_data();
    void coreLimitAsItWas();
    void notStarted_data();
    void notStarted();
    void words_data();
    void words();
    void input();
    void nothingLeftOpen();
};

void TestCliRun::variables()
{
    EXITS(signIn(), 0);
    const QByteArray secret = reveal(generate(u"x"_s));
    const CliRun run = cli({u"run"_s, u"--"_s, u"sh"_s, u"-c"_s,
                            u"printf '%s|%s|%s' \"$COG_API_KEY\" \"$COG_URL_PREFIX\" "
                            "\"$COG_TENANT\""_s},
                           {}, Shows::Secret);
    EXITS(run, 0);
    QCOMPARE(run.out, secret + '|' + standin().url().toLatin1() + "|k7north2m4qa");
    QVERIFY(run.err.isEmpty());
}

void TestCliRun::staleVariables_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
         {"COG_API_KEY", "COG_USER", "COG_PASS", "COG_TENANT", "COG_URL_PREFIX"}) {
        QTest::newRow(name) << QString::fromLatin1(name);
    }
}

void TestCliRun::staleVariables()
{
    QFETCH(const QString, name);
    EXITS(signIn(u"no-tenant"_s), 0); // so that COG_TENANT is not set anew either
    generate(u"x"_s);
    environment.insert(name, u"stale"_s);
    const CliRun run = cli("run -- printenv"_w << name, {}, Shows::Secret);
    const bool setAnew = name == u"COG_API_KEY"_s || name == u"COG_URL_PREFIX"_s;
    EXITS(run, setAnew ? 0 : 1);
    QVERIFY(!run.out.contains("stale"));
}

void TestCliRun::otherVariablesStay()
{
    EXITS(signIn(), 0);
    generate(u"x"_s);
    environment.insert(u"KEYNOOK_CA_FILE"_s, u"/dev/null/none"_s); // `run` needs no network
    environment.insert(u"MINE"_s, u"a\nb "_s);
    const CliRun own = run(u"env"_s, {u"-0"_s});
    const CliRun theirs = cli("run -- env -0"_w, {}, Shows::Secret);
    EXITS(theirs, 0);
    QByteArrayList expected = own.out.split('\0');
    QByteArrayList got = theirs.out.split('\0');
    erase_if(got, [](const QByteArray &line) { return line.startsWith("COG_"); });
    std::sort(expected.begin(), expected.end());
    std::sort(got.begin(), got.end());
    QCOMPARE(got, expected);
}

void TestCliRun::whichKey_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<bool>("byName");
    QTest::newRow("-k id") << u"-k"_s << false;
    QTest::newRow("--key name") << u"--key"_s << true;
}

void TestCliRun::whichKey()
{
    QFETCH(const QString, option);
    QFETCH(const bool, byName);
    EXITS(signIn(), 0);
    const QString id = generate(u"older"_s);
    const QByteArray older = reveal(id);
    generate(u"newer"_s);
    const QStringList chosen{option, byName ? u"older"_s : id};
    const CliRun run = cli("run"_w + chosen + "-- printenv COG_API_KEY"_w, {}, Shows::Secret);
    EXITS(run, 0);
    QCOMPARE(run.out.trimmed(), older);
}

void TestCliRun::newestKey()
{
    EXITS(signIn(), 0);
    const QByteArray only = reveal(generate(u"only"_s));
    QCOMPARE(cli("run -- printenv COG_API_KEY"_w, {}, Shows::Secret).out.trimmed(), only);
}

void TestCliRun::noKey()
{
    EXITS(signIn(), 0);
    EXITS(cli("run -- echo started"_w), 5);
    generate(u"x"_s);
    const CliRun run = cli("run -k nosuchkey -- echo started"_w);
    EXITS(run, 5);
    QVERIFY(run.out.isEmpty());
}

void TestCliRun::exitCode_data()
{
    QTest::addColumn<int>("code");
    for (const int code : {0, 1, 2, 42, 130, 255}) {
        QTest::addRow("%d", code) << code;
    }
}

void TestCliRun::exitCode()
{
    QFETCH(const int, code);
    EXITS(signIn(), 0);
    generate(u"x"_s);
    EXITS(cli({u"run"_s, u"--"_s, u"sh"_s, u"-c"_s, u"exit %1"_s.arg(code)}), code);
}

void TestCliRun::endedBySignal()
{
    EXITS(signIn(), 0);
    generate(u"x"_s);
    EXITS(cli({u"run"_s, u"--"_s, u"sh"_s, u"-c"_s, u"kill -KILL $$"_s}), -SIGKILL);
}

void TestCliRun::passesSignalsOn_data()
{
    QTest::addColumn<int>("signal");
    QTest::addColumn<QString>("name");
    QTest::newRow("TERM") << SIGTERM << u"TERM"_s;
    QTest::newRow("INT") << SIGINT << u"INT"_s;
    QTest::newRow("HUP") << SIGHUP << u"HUP"_s;
    QTest::newRow("USR1") << SIGUSR1 << u"USR1"_s;
}

void TestCliRun::passesSignalsOn()
{
    QFETCH(const int, signal);
    QFETCH(const QString, name);
    EXITS(signIn(), 0);
    generate(u"x"_s);
    // The shell waits for its input in the read that the signal ends.
    const auto process =
        start({u"run"_s, u"--"_s, u"sh"_s, u"-c"_s,
               u"trap 'echo caught; exit 42' %1; echo ready >&2; while :; do read -r x; done"_s.arg(
                   name)});
    QVERIFY(!said(*process, "ready").isEmpty());
    ::kill(static_cast<pid_t>(process->processId()), signal);
    const CliRun run = ended(*process);
    EXITS(run, 42);
    QVERIFY(run.out.contains("caught"));
}

void TestCliRun::signalsAsTheyWere_data()
{
    QTest::addColumn<QString>("ignored");
    QTest::newRow("nothing ignored") << QString();
    for (const char *signal : {"HUP", "INT", "TERM", "PIPE", "HUP INT TERM PIPE"}) {
        QTest::newRow(signal) << QString::fromLatin1(signal);
    }
}

void TestCliRun::signalsAsTheyWere()
{
    QFETCH(const QString, ignored);
    EXITS(signIn(), 0);
    generate(u"x"_s);
    const QString caller =
        ignored.isEmpty() ? u"exec \"$@\""_s : u"trap '' %1; exec \"$@\""_s.arg(ignored);
    const QStringList look{u"grep"_s, u"-E"_s, u"^Sig(Blk|Ign|Cgt)"_s, u"/proc/self/status"_s};
    const CliRun own = run(u"sh"_s, QStringList{u"-c"_s, caller, u"sh"_s} + look);
    const CliRun theirs = run(u"sh"_s, QStringList{u"-c"_s, caller, u"sh"_s, program()} +
                                           withFolder("run --"_w + look));
    EXITS(theirs, 0);
    QCOMPARE(theirs.out, own.out);
}

void TestCliRun::coreLimitAsItWas_data()
{
    QTest::addColumn<QByteArray>("limit");
    QTest::newRow("none") << QByteArray("0");
    QTest::newRow("some") << QByteArray("64");
}

void TestCliRun::coreLimitAsItWas()
{
    QFETCH(const QByteArray, limit);
    EXITS(signIn(), 0);
    generate(u"x"_s);
    const QString caller = u"ulimit -S -c %1; exec \"$@\""_s.arg(QString::fromLatin1(limit));
    const CliRun theirs =
        run(u"sh"_s, QStringList{u"-c"_s, caller, u"sh"_s, program()} +
                         withFolder({u"run"_s, u"--"_s, u"sh"_s, u"-c"_s, u"ulimit -S -c"_s}));
    EXITS(theirs, 0);
    QCOMPARE(theirs.out.trimmed(), limit);
}

void TestCliRun::notStarted_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<int>("code");
    QTest::newRow("unknown") << u"nosuchcommand-keynook"_s << 5;
    QTest::newRow("no such path") << u"/nowhere/command"_s << 5;
    QTest::newRow("not executable") << u"HERE/plain"_s << 1;
    QTest::newRow("a folder") << u"/tmp"_s << 1;
    QTest::newRow("empty") << QString() << 5;
}

void TestCliRun::notStarted()
{
    QFETCH(QString, command);
    QFETCH(const int, code);
    EXITS(signIn(), 0);
    generate(u"x"_s);
    QVERIFY(write(file(u"plain"_s), "#!/bin/sh\n"));
    command.replace(u"HERE"_s, QFileInfo(folder()).path());
    const CliRun run = cli("run --"_w << command);
    EXITS(run, code);
    QVERIFY(run.says("could not be started"));
}

void TestCliRun::words_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("out");
    const auto row = [](const char *name, const QStringList &arguments, int code,
                        const QByteArray &out) { QTest::newRow(name) << arguments << code << out; };
    const QStringList print{u"printf"_s, u"<%s>"_s};
    row("as they are", "--"_w + print + QStringList{u"a b"_s, QString(), u"*"_s, u"$HOME"_s}, 0,
        "<a b><><*><$HOME>");
    row("options of ours belong to the command", "--"_w + print + "--json -a x --help -k"_w, 0,
        "<--json><-a><x><--help><-k>");
    row("a second --", "--"_w + print + "-- x"_w, 0, "<--><x>");
    row("no -- needed without options", print + "x y"_w, 0, "<x><y>");
    row("beyond ASCII", "--"_w + print + "ü€"_w, 0, "<\xc3\xbc\xe2\x82\xac>");
    row("options without --", print + "--width=3"_w, 2, {});
    row("no command", {}, 2, {});
    row("nothing behind --", "--"_w, 2, {});
    row("account and --", "-a ordinary --"_w + print + "x"_w, 0, "<x>");
}

void TestCliRun::words()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, code);
    EXITS(signIn(), 0);
    generate(u"x"_s);
    const CliRun run = cli("run"_w + arguments);
    EXITS(run, code);
    QTEST(run.out, "out");
}

void TestCliRun::input()
{
    EXITS(signIn(), 0);
    generate(u"x"_s);
    const QByteArray bytes = QByteArray("line\n\0\xff", 7) + QByteArray(100'000, 'x');
    const CliRun run = cli("run -- cat"_w, bytes);
    EXITS(run, 0);
    QCOMPARE(run.out, bytes);
}

void TestCliRun::nothingLeftOpen()
{
    EXITS(signIn(), 0);
    generate(u"x"_s);
    const CliRun own = run(u"ls"_s, {u"/proc/self/fd"_s});
    const CliRun theirs = cli("run -- ls /proc/self/fd"_w);
    EXITS(theirs, 0);
    QCOMPARE(theirs.out, own.out);
}

KEYNOOK_DESKTOP_MAIN(TestCliRun)
#include "tst_cli_run.moc"
