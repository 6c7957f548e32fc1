// SPDX-License-Identifier: Apache-2.0
// Ctrl-C, and everything that is asked on a terminal.
#include "clifixture.h"

#include <QDir>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace keynook;
using namespace keynook::test;

class TestCliInterrupt : public CliTest
{
    Q_OBJECT
private slots:
    void beforeTheRequest_data();
    void beforeTheRequest();
    void duringTheRequest_data();
    void duringTheRequest();
    void duringTheRequestThatFails();
    void lastChanceIsOffered();
    void secondTime();
    void whileListing();
    void atAPrompt_data();
    void atAPrompt();
    void passwordIsHidden();
    void codeIsAskedFor();
    void workspaceIsChosen_data();
    void workspaceIsChosen();
    void deletingIsConfirmed_data();
    void deletingIsConfirmed();
    void usedKeyIsNamed_data();
    void usedKeyIsNamed();
    void removingIsConfirmed_data();
    void removingIsConfirmed();
    void orphanIsDeleted();

private:
    static void send(const QProcess &process, int signal)
    {
        ::kill(static_cast<pid_t>(process.processId()), signal);
    }
    [[nodiscard]] QStringList addCommand(const QString &userCase)
    {
        return "account add cogniac --server"_w << standin().url() << u"--email"_s
                                                << standin().user(userCase)[u"email"_s].toString();
    }
    /// What is typed for a password.
    [[nodiscard]] QByteArray password(const QString &userCase) const
    {
        return passwordLine(userCase);
    }
};

void TestCliInterrupt::beforeTheRequest_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("INT") << SIGINT;
    QTest::newRow("TERM") << SIGTERM;
    QTest::newRow("HUP") << SIGHUP;
}

void TestCliInterrupt::beforeTheRequest()
{
    QFETCH(const int, signal);
    Gate gate(standin().port());
    EXITS(signIn(u"ordinary"_s, gate.url()), 0);
    const qsizetype items = keyringItems();
    gate.holdNext("GET /1/users");
    const auto process = start("keys generate --name x"_w);
    QTRY_VERIFY_WITH_TIMEOUT(gate.isHolding(), cliPatience);
    send(*process, signal);
    const CliRun run = ended(*process);
    EXITS(run, 130);
    QVERIFY(run.says("Interrupted."));
    QVERIFY(run.out.isEmpty());
    QCOMPARE(seen(u"POST"_s), 0);
    EXITS(cli("keys list"_w), 0); // tidies up
    QCOMPARE(cli("recover --json"_w).array(), QJsonArray());
    QCOMPARE(keyringItems(), items);
}

void TestCliInterrupt::duringTheRequest_data()
{
    beforeTheRequest_data();
}

void TestCliInterrupt::duringTheRequest()
{
    QFETCH(const int, signal);
    Gate gate(standin().port());
    EXITS(signIn(u"ordinary"_s, gate.url()), 0);
    gate.holdNext("POST /1/users");
    const auto process = start("keys generate --json --name kept"_w);
    QTRY_VERIFY_WITH_TIMEOUT(gate.isHolding(), cliPatience);
    send(*process, signal);
    QVERIFY(!said(*process, "as soon as its secret is safe").isEmpty());
    QCOMPARE(process->state(), QProcess::Running);
    gate.release();
    const CliRun run = ended(*process);
    EXITS(run, 130);
    QCOMPARE(run.object()[u"stored"_s], QJsonValue(true)); // the result is told all the same
    QVERIFY(!reveal(u"kept"_s).isEmpty());
    QCOMPARE(seen(u"POST"_s), 1);
    QCOMPARE(cli("recover --json"_w).array(), QJsonArray());
}

void TestCliInterrupt::duringTheRequestThatFails()
{
    Gate gate(standin().port());
    EXITS(signIn(u"ordinary"_s, gate.url()), 0);
    faults("POST /1/users status=403");
    gate.holdNext("POST /1/users");
    const auto process = start("keys generate --name x"_w);
    QTRY_VERIFY_WITH_TIMEOUT(gate.isHolding(), cliPatience);
    send(*process, SIGINT);
    QVERIFY(!said(*process, "secret is safe").isEmpty());
    gate.release();
    EXITS(ended(*process), 4); // why it failed says more than that it was interrupted
}

void TestCliInterrupt::lastChanceIsOffered()
{
    Gate gate(standin().port());
    EXITS(signIn(u"ordinary"_s, gate.url()), 0);
    gate.holdNext("POST /1/users");
    const auto terminal = onTerminal("keys generate --name x"_w);
    QTRY_VERIFY_WITH_TIMEOUT(gate.isHolding(), cliPatience);
    terminal->type("\x03");
    QVERIFY(terminal->shows("as soon as its secret is safe"));
    // Neither disk nor keychain, since the request went out.
    QVERIFY(QDir(folder() + u"/spool"_s).removeRecursively());
    QVERIFY(write(folder() + u"/spool"_s, "in the way"));
    QVERIFY(endKeyring());
    gate.release();
    QVERIFY(terminal->shows("Save it to which file"));
    terminal->type(file(u"rescued"_s).toLocal8Bit() + '\n');
    QVERIFY(terminal->shows("the only copy"));
    EXITS(ended(*terminal), 6);
    QCOMPARE(modeOf(file(u"rescued"_s)), 0600);
    const QJsonObject rescued = QJsonDocument::fromJson(contentOf(file(u"rescued"_s))).object();
    const QByteArray secret = rescued[u"api_key"_s].toString().toUtf8();
    QCOMPARE(RawHttp(standin().port()).ask("GET", "/1/token", keynook::key(secret)).status, 200);
}

void TestCliInterrupt::secondTime()
{
    Gate gate(standin().port());
    EXITS(signIn(u"ordinary"_s, gate.url()), 0);
    gate.holdNext("POST /1/users");
    const auto process = start("keys generate --name x"_w);
    QTRY_VERIFY_WITH_TIMEOUT(gate.isHolding(), cliPatience);
    send(*process, SIGINT);
    QVERIFY(!said(*process, "secret is safe").isEmpty());
    send(*process, SIGINT);
    EXITS(ended(*process), 130);
    const CliRun left = cli("recover --json"_w); // the journal knows of it
    QCOMPARE(left.array().size(), 1);
}

void TestCliInterrupt::whileListing()
{
    Gate gate(standin().port());
    EXITS(signIn(u"ordinary"_s, gate.url()), 0);
    gate.holdNext("GET /1/users");
    const auto process = start("keys list"_w);
    QTRY_VERIFY_WITH_TIMEOUT(gate.isHolding(), cliPatience);
    send(*process, SIGINT);
    const CliRun run = ended(*process);
    EXITS(run, 130);
    QVERIFY(run.out.isEmpty());
}

void TestCliInterrupt::atAPrompt_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<QByteArray>("prompt");
    QTest::newRow("password") << "add ordinary"_w << QByteArray("Password: ");
    QTest::newRow("deleting") << "keys delete x"_w << QByteArray("[y/N]: ");
    QTest::newRow("removing") << "account remove ordinary"_w << QByteArray("[y/N]: ");
}

void TestCliInterrupt::atAPrompt()
{
    QFETCH(const QStringList, command);
    QFETCH(const QByteArray, prompt);
    EXITS(signIn(), 0);
    const QString id = generate(u"x"_s);
    const auto terminal =
        onTerminal(command.first() == u"add"_s ? addCommand(command.last()) : command);
    QVERIFY(terminal->shows(prompt));
    terminal->type("\x03");
    EXITS(ended(*terminal), 130);
    QVERIFY(terminal->echoes());
    QCOMPARE(key(id)[u"held"_s].toString(), u"keychain"_s);
}

void TestCliInterrupt::passwordIsHidden()
{
    const auto terminal = onTerminal(addCommand(u"single-tenant"_s));
    QVERIFY(terminal->shows("Password: "));
    QTRY_VERIFY_WITH_TIMEOUT(!terminal->echoes(), cliPatience);
    terminal->type(password(u"single-tenant"_s));
    QVERIFY(terminal->shows("Signed in as single@keynook.example"));
    const CliRun run = ended(*terminal); // cleanup() looks for the password in what was shown
    EXITS(run, 0);
    QVERIFY(terminal->echoes());
}

void TestCliInterrupt::codeIsAskedFor()
{
    const auto terminal = onTerminal(addCommand(u"totp"_s) + "--tenant k7south9x1vb"_w);
    QVERIFY(terminal->shows("Password: "));
    QTRY_VERIFY_WITH_TIMEOUT(!terminal->echoes(), cliPatience);
    terminal->type(password(u"totp"_s));
    QVERIFY(terminal->shows("One-time code: "));
    terminal->type(codeLine(u"totp"_s));
    QVERIFY(terminal->shows("Signed in as code@keynook.example"));
    EXITS(ended(*terminal), 0);
}

void TestCliInterrupt::workspaceIsChosen_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<int>("code");
    QTest::newRow("second") << QByteArray("2\n") << 0;
    QTest::newRow("third of two") << QByteArray("3\n") << 2;
    QTest::newRow("none") << QByteArray("0\n") << 2;
    QTest::newRow("a word") << QByteArray("south\n") << 2;
    QTest::newRow("nothing") << QByteArray("\n") << 2;
    QTest::newRow("Ctrl-D") << QByteArray("\x04") << 130;
    QTest::newRow("Ctrl-C") << QByteArray("\x03") << 130;
}

void TestCliInterrupt::workspaceIsChosen()
{
    QFETCH(const QByteArray, typed);
    QFETCH(const int, code);
    const auto terminal = onTerminal(addCommand(u"ordinary"_s));
    QVERIFY(terminal->shows("Password: "));
    QTRY_VERIFY_WITH_TIMEOUT(!terminal->echoes(), cliPatience);
    terminal->type(password(u"ordinary"_s));
    QVERIFY(terminal->shows("Which one (1 to 2): "));
    terminal->type(typed);
    EXITS(ended(*terminal), code);
    const QJsonArray accounts = cli("account list --json"_w).array();
    QCOMPARE(accounts.size(), code == 0 ? 1 : 0);
    if (code == 0) {
        QCOMPARE(accounts[0][u"workspace_id"_s].toString(), u"k7south9x1vb"_s);
    }
}

void TestCliInterrupt::deletingIsConfirmed_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<bool>("deleted");
    for (const char *yes : {"y\n", "YES\n", " yes \n"}) {
        QTest::newRow(yes) << QByteArray(yes) << true;
    }
    for (const char *no : {"n\n", "\n", "yess\n", "j\n", "\x04"}) {
        QTest::newRow(no) << QByteArray(no) << false;
    }
}

void TestCliInterrupt::deletingIsConfirmed()
{
    QFETCH(const QByteArray, typed);
    QFETCH(const bool, deleted);
    EXITS(signIn(), 0);
    const QString id = generate(u"x"_s);
    const auto terminal = onTerminal("keys delete x"_w);
    QVERIFY(terminal->shows("x (" + id.toLatin1() + "), last used: never"));
    QVERIFY(terminal->shows("[y/N]: "));
    terminal->type(typed);
    EXITS(ended(*terminal), deleted ? 0 : 8);
    QCOMPARE(keys().isEmpty(), deleted);
}

void TestCliInterrupt::usedKeyIsNamed_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<bool>("deleted");
    QTest::newRow("its name") << QByteArray("in use\n") << true;
    QTest::newRow("yes") << QByteArray("y\n") << false;
    QTest::newRow("another name") << QByteArray("In use\n") << false;
}

void TestCliInterrupt::usedKeyIsNamed()
{
    QFETCH(const QByteArray, typed);
    QFETCH(const bool, deleted);
    EXITS(signIn(), 0);
    const QByteArray secret = reveal(generate(u"in use"_s));
    QCOMPARE(RawHttp(standin().port()).ask("GET", "/1/token", keynook::key(secret)).status, 200);
    const auto terminal = onTerminal({u"keys"_s, u"delete"_s, u"in use"_s});
    QVERIFY(terminal->shows("Type its name to delete it: "));
    terminal->type(typed);
    if (deleted) {
        QVERIFY(terminal->shows("[y/N]: "));
        terminal->type("y\n");
    }
    EXITS(ended(*terminal), deleted ? 0 : 8);
    QCOMPARE(keys().isEmpty(), deleted);
}

void TestCliInterrupt::removingIsConfirmed_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<bool>("removed");
    QTest::newRow("yes") << QByteArray("y\n") << true;
    QTest::newRow("no") << QByteArray("n\n") << false;
}

void TestCliInterrupt::removingIsConfirmed()
{
    QFETCH(const QByteArray, typed);
    QFETCH(const bool, removed);
    EXITS(signIn(), 0);
    generate(u"x"_s);
    const auto terminal = onTerminal("account remove ordinary"_w);
    QVERIFY(terminal->shows("[y/N]: "));
    terminal->type(typed);
    EXITS(ended(*terminal), removed ? 0 : 8);
    QCOMPARE(cli("account list --json"_w).array().isEmpty(), removed);
}

void TestCliInterrupt::orphanIsDeleted()
{
    EXITS(signIn(), 0);
    faults("POST /1/users drop-after,times=1");
    EXITS(cli("keys generate --name orphan"_w), 7);
    const auto terminal = onTerminal("recover"_w);
    QVERIFY(terminal->shows("Delete it at the service? [y/N]: "));
    terminal->type("y\n");
    QVERIFY(terminal->shows("Deleted."));
    EXITS(ended(*terminal), 0);
    QCOMPARE(keys(), QJsonArray());
}

KEYNOOK_DESKTOP_MAIN(TestCliInterrupt)
#include "tst_cli_interrupt.moc"
