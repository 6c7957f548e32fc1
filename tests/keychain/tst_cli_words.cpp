// SPDX-License-Identifier: Apache-2.0
// Words, options, help, time limits; the demo.
#include "clifixture.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace keynook;
using namespace keynook::test;

namespace {

QStringList allCommands()
{
    return {u"account add"_s, u"account list"_s,    u"account remove"_s, u"account signout"_s,
            u"keys list"_s,   u"keys generate"_s,   u"keys show"_s,      u"keys export"_s,
            u"keys delete"_s, u"workspaces list"_s, u"workspaces use"_s, u"run"_s,
            u"check"_s,       u"recover"_s,         u"doctor"_s,         u"demo"_s};
}

} // namespace

class TestCliWords : public CliTest
{
    Q_OBJECT
private slots:
    void overview_data();
    void overview();
    void help_data();
    void help();
    void version_data();
    void version();
    void wrong_data();
    void wrong();
    void unknownOption_data();
    void unknownOption();
    void globalOptions_data();
    void globalOptions();
    void defaultFolder();
    void timeLimit_data();
    void timeLimit();
    void badTimeLimit_data();
    void badTimeLimit();
    void errorsAsJson();
    void verbose();
    void closedOutput_data();
    void closedOutput();
    void demo();
};

void TestCliWords::overview_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const char *arguments : {"--help", "-h", "help", "help keys", "--json --help",
                                  "keys --help", "keys -h", "nosuchcommand --help"}) {
        QTest::newRow(arguments) << QString::fromLatin1(arguments).split(u' ');
    }
}

void TestCliWords::overview()
{
    QFETCH(const QStringList, arguments);
    const CliRun run = this->run(program(), arguments);
    EXITS(run, 0);
    QVERIFY(run.err.isEmpty());
    for (const QString &command : allCommands()) {
        QVERIFY2(run.out.contains("\n  " + command.toLatin1() + ' '), qPrintable(command));
    }
    QVERIFY(run.out.contains("130 interrupted"));
}

void TestCliWords::help_data()
{
    QTest::addColumn<QString>("command");
    for (const QString &command : allCommands()) {
        QTest::newRow(qPrintable(command)) << command;
    }
}

void TestCliWords::help()
{
    QFETCH(const QString, command);
    for (const QStringList &arguments :
         {command.split(u' ') << u"--help"_s, command.split(u' ') << u"-h"_s,
          QStringList{u"--help"_s} + command.split(u' '),
          command.split(u' ') + "--json x y --help"_w}) {
        const CliRun run = cli(arguments);
        EXITS(run, 0);
        QVERIFY2(run.out.startsWith("Usage: keynook-cli " + command.toLatin1()),
                 run.out.constData());
        QVERIFY(run.out.contains("--data-dir"));
        QVERIFY(run.err.isEmpty());
    }
    const CliRun run = cli(command.split(u' ') << u"--no-such-option"_s);
    EXITS(run, 2);
    QVERIFY2(run.err.contains("  Usage: keynook-cli " + command.toLatin1()), run.err.constData());
    QVERIFY2(!run.err.contains('\\'), run.err.constData()); // one form of several, on one line
    QVERIFY(!QFileInfo::exists(folder())); // asking for help leaves no trace
}

void TestCliWords::version_data()
{
    help_data();
    QTest::newRow("alone") << QString();
}

void TestCliWords::version()
{
    QFETCH(const QString, command);
    const QStringList words = command.split(u' ', Qt::SkipEmptyParts);
    for (const QStringList &arguments :
         {words + "--version"_w, "--version"_w + words, "--json --version"_w + words}) {
        const CliRun run = cli(arguments);
        EXITS(run, 0);
        QCOMPARE(run.out, QByteArray("keynook-cli " KEYNOOK_VERSION "\n"));
    }
    QVERIFY(!QFileInfo::exists(folder()));
}

void TestCliWords::wrong_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const char *arguments :
         {"", "nosuchcommand", "keys", "account", "keys nosuchverb", "list keys", "Keys list",
          "--json", "-x", "--nosuchoption", "--data-dir", "account list extra", "doctor extra",
          "demo extra", "recover extra", "workspaces list extra", "keys list --json=yes",
          "keys list --timeout", "keys list -a"}) {
        QTest::newRow(arguments) << QString::fromLatin1(arguments).split(u' ', Qt::SkipEmptyParts);
    }
}

void TestCliWords::wrong()
{
    QFETCH(const QStringList, arguments);
    const CliRun run = this->run(program(), arguments);
    EXITS(run, 2);
    QVERIFY(run.err.contains("--help"));
}

void TestCliWords::unknownOption_data()
{
    help_data();
}

void TestCliWords::unknownOption()
{
    QFETCH(const QString, command);
    const CliRun run = cli(command.split(u' ') << u"--nosuchoption"_s);
    EXITS(run, 2);
    QVERIFY(run.says("nosuchoption"));
    QVERIFY(run.out.isEmpty());
    QVERIFY(!QFileInfo::exists(folder()));
}

void TestCliWords::globalOptions_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const char *arguments :
         {"--data-dir HERE --json keys list", "--json --data-dir=HERE --timeout 9 keys list",
          "keys list --data-dir HERE --json", "--timeout=9 keys list --json --data-dir=HERE",
          "--data-dir HERE keys list -a ordinary --json --timeout 9 --verbose"}) {
        QTest::newRow(arguments) << QString::fromLatin1(arguments).split(u' ');
    }
}

void TestCliWords::globalOptions()
{
    QFETCH(QStringList, arguments);
    EXITS(signIn(), 0);
    arguments.replaceInStrings(u"HERE"_s, folder());
    const CliRun run = this->run(program(), arguments);
    EXITS(run, 0);
    QCOMPARE(run.out.trimmed(), QByteArray("[]"));
}

void TestCliWords::defaultFolder()
{
    environment.insert(u"XDG_DATA_HOME"_s, file(u"share"_s));
    EXITS(run(program(), "account list"_w), 0);
    QCOMPARE(modeOf(file(u"share/keynook"_s)), 0700);
}

void TestCliWords::timeLimit_data()
{
    QTest::addColumn<QStringList>("limit");
    QTest::newRow("before the command") << "--timeout 0.2 keys list --refresh"_w;
    QTest::newRow("behind it") << "keys list --refresh --timeout 0.2"_w;
    QTest::newRow("for a generation") << "keys generate --name x --timeout 0.2"_w;
}

void TestCliWords::timeLimit()
{
    QFETCH(const QStringList, limit);
    Gate gate(standin().port());
    EXITS(signIn(u"ordinary"_s, gate.url()), 0);
    gate.holdNext("GET /1/users"); // and never lets go
    const CliRun run = cli(limit);
    EXITS(run, 7);
    QVERIFY2(run.says("did not answer for"), run.told().constData());
    QVERIFY(gate.isHolding());
}

void TestCliWords::badTimeLimit_data()
{
    QTest::addColumn<QString>("limit");
    for (const char *limit : {"0", "-1", "soon", "", "nan", "inf", "-inf", "1e300", "0.00001"}) {
        QTest::newRow(*limit == '\0' ? "empty" : limit) << QString::fromLatin1(limit);
    }
}

void TestCliWords::badTimeLimit()
{
    QFETCH(const QString, limit);
    EXITS(signIn(), 0);
    const CliRun run = cli("keys list"_w << u"--timeout="_s + limit);
    EXITS(run, 2);
    QVERIFY(run.says("--timeout"));
}

void TestCliWords::errorsAsJson()
{
    const CliRun run = cli("--json keys show x"_w);
    EXITS(run, 3);
    QCOMPARE(run.object().keys(), "error"_w);
    QCOMPARE(run.object()[u"error"_s].toObject().keys(), "detail kind next sentence"_w);
    QCOMPARE(run.kind(), u"not-signed-in"_s);
    QVERIFY(run.says("no account yet")); // for people, too
}

void TestCliWords::verbose()
{
    EXITS(signIn(), 0);
    faults("GET /1/users status=500");
    const CliRun brief = cli("keys list --refresh"_w);
    const CliRun full = cli("keys list --refresh --verbose"_w);
    EXITS(brief, 9);
    EXITS(full, 9);
    QVERIFY(!brief.says("HTTP 500") && full.says("HTTP 500"));
}

void TestCliWords::closedOutput_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("redirection");
    for (const char *command : {"account list", "keys list", "keys list --json", "keys show x",
                                "keys show x --reveal", "workspaces list", "keys export x -"}) {
        QTest::addRow("closed: %s", command) << QString::fromLatin1(command) << u">&-"_s;
        QTest::addRow("full: %s", command) << QString::fromLatin1(command) << u">/dev/full"_s;
    }
}

void TestCliWords::closedOutput()
{
    QFETCH(const QString, command);
    QFETCH(const QString, redirection);
    EXITS(signIn(), 0);
    generate(u"x"_s);
    const QByteArray ledger = contentOf(folder() + u"/ledger.db"_s);
    const CliRun run = this->run(
        u"sh"_s, QStringList{u"-c"_s, u"exec \"$@\" "_s + redirection, u"sh"_s, program()} +
                     withFolder(command.split(u' ')));
    EXITS(run, 1); // a result that reached nobody is no success
    // What was opened instead of the missing output did not get it either.
    EXITS(cli("keys show x"_w), 0);
}

void TestCliWords::demo()
{
    const qsizetype items = keyringItems();
    const QStringList variables = "XDG_DATA_HOME XDG_CONFIG_HOME XDG_CACHE_HOME"_w;
    for (const QString &variable : variables) {
        environment.insert(variable, file(variable));
    }
    const CliRun run = this->run(program(), "demo"_w);
    EXITS(run, 0);
    const QByteArrayList lines = run.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 13);
    QVERIFY(lines[10].contains("credential of Kognic"));
    for (int i = 0; i < lines.size(); ++i) {
        QVERIFY2(lines[i].startsWith(QByteArray::number(i + 1) + ". "), lines[i].constData());
    }
    QVERIFY(run.err.isEmpty());
    QCOMPARE(keyringItems(), items);
    for (const QString &variable : variables) {
        QVERIFY(!QFileInfo::exists(file(variable))); // nor anything in the user's own data
    }
}

KEYNOOK_DESKTOP_MAIN(TestCliWords)
#include "tst_cli_words.moc"
