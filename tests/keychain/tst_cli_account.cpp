// SPDX-License-Identifier: Apache-2.0
// Accounts: added, listed, signed out, removed.
#include "clifixture.h"

using namespace Qt::StringLiterals;
using namespace keynook;
using namespace keynook::test;

class TestCliAccount : public CliTest
{
    Q_OBJECT
private slots:
    void add_data();
    void add();
    void addWithApiKey();
    void addSaysWhich();
    void severalTenantsWithoutTerminal();
    void onlyTheOfferedInputIsRead();
    void sameUserTwice();
    void sameUserUnderAnotherName();
    void nameTaken();
    void list();
    void listWithoutAny();
    void signOut();
    void remove();
    void removeKeepsSecrets();
    void removeUnasked();
    void removeWithoutSecrets();
    void removeUncounted();
    void removeWhileGenerating();
    void unknownAccount_data();
    void unknownAccount();
    void whichAccount();

private:
    QJsonArray accounts() { return cli("account list --json"_w).array(); }
};

void TestCliAccount::add_data()
{
    QTest::addColumn<QString>("userCase");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("workspace");
    const QString north = u"k7north2m4qa"_s;
    const QString south = u"k7south9x1vb"_s;
    QTest::newRow("password") << u"ordinary"_s << QStringList() << u"demo@keynook.example"_s
                              << north;
    QTest::newRow("code") << u"totp"_s << "--otp-stdin"_w << u"code@keynook.example"_s << north;
    QTest::newRow("a code that nobody asked for")
        << u"ordinary"_s << "--otp-stdin"_w << u"demo@keynook.example"_s << north;
    QTest::newRow("tenant by id") << u"ordinary"_s << ("--tenant"_w << south)
                                  << u"demo@keynook.example"_s << south;
    QTest::newRow("tenant by name") << u"ordinary"_s << QStringList{u"--tenant"_s, u"Plant Süd"_s}
                                    << u"demo@keynook.example"_s << south;
    QTest::newRow("a name of one's own")
        << u"ordinary"_s << QStringList{u"--name"_s, u"My \"x\""_s} << u"My \"x\""_s << north;
    QTest::newRow("one tenant, a password with colon, space and euro")
        << u"single-tenant"_s << QStringList() << u"single@keynook.example"_s << south;
    QTest::newRow("no tenant") << u"no-tenant"_s << QStringList() << u"new@keynook.example"_s
                               << QString();
}

void TestCliAccount::add()
{
    QFETCH(const QString, userCase);
    QFETCH(const QStringList, options);
    const bool codeWanted = options.contains(u"--otp-stdin"_s);
    const QByteArray code = userCase == u"totp"_s ? codeLine(userCase) : QByteArray("123456\n");
    const CliRun run = cli("--json account add cogniac --password-stdin --server"_w
                               << standin().url() << u"--email"_s
                               << standin().user(userCase)[u"email"_s].toString() << options,
                           passwordLine(userCase) + (codeWanted ? code : QByteArray()));
    EXITS(run, 0);
    const QJsonObject account = run.object();
    QTEST(account[u"name"_s].toString(), "name");
    QTEST(account[u"workspace_id"_s].toString(), "workspace");
    QCOMPARE(account[u"service"_s].toString(), u"cogniac"_s);
    QCOMPARE(account[u"server"_s].toString(), standin().url() + u'/');
    QCOMPARE(account[u"email"_s], standin().user(userCase)[u"email"_s]);
    QCOMPARE(account[u"user_id"_s], standin().user(userCase)[u"user_id"_s]);
    QCOMPARE(account[u"signed_in"_s].toBool(), true);
    QCOMPARE(accounts(), QJsonArray{account});
    EXITS(cli("keys list --refresh"_w), 0); // what is in the keychain works
}

void TestCliAccount::addWithApiKey()
{
    EXITS(signIn(), 0);
    const QByteArray secret = reveal(generate(u"for signing in"_s));
    EXITS(cli("account remove ordinary --yes"_w), 0);
    const CliRun run =
        cli("account add cogniac --api-key-stdin --name key --server"_w << standin().url(), secret);
    EXITS(run, 0);
    QCOMPARE(accounts().first()[u"email"_s].toString(), u"demo@keynook.example"_s);
    EXITS(cli("keys list"_w), 0);
    // Nothing expires for it: the key fetches a new token.
    RawHttp(standin().port()).ask("POST", "/standin/expire-tokens");
    EXITS(cli("keys list --refresh"_w), 0);
}

void TestCliAccount::addSaysWhich()
{
    const CliRun run = signIn();
    EXITS(run, 0);
    QVERIFY(run.says("Signed in as demo@keynook.example; the account is called \"ordinary\"."));
    QVERIFY(run.out.isEmpty());
}

void TestCliAccount::severalTenantsWithoutTerminal()
{
    const CliRun run = signIn();
    EXITS(run, 0);
    QVERIFY2(run.says("k7north2m4qa  Plant North"), run.told().constData());
    QVERIFY2(run.says("k7south9x1vb  Plant S\xc3\xbc"
                      "d"),
             run.told().constData());
    QVERIFY2(run.says("Using the first"), run.told().constData());
}

void TestCliAccount::onlyTheOfferedInputIsRead()
{
    // What follows belongs to whoever reads the same input next.
    const CliRun run = this->run(
        u"sh"_s,
        QStringList{u"-c"_s, u"\"$@\" && cat"_s, u"sh"_s, program()} +
            withFolder("account add cogniac --password-stdin --email demo@keynook.example "
                       "--server"_w
                       << standin().url()),
        passwordLine(u"ordinary"_s) + "the rest\nof it");
    EXITS(run, 0);
    QCOMPARE(run.out, QByteArray("the rest\nof it"));
}

void TestCliAccount::sameUserTwice()
{
    EXITS(signIn(), 0);
    const QString id = generate(u"kept"_s);
    EXITS(signIn(), 0);
    QCOMPARE(accounts().size(), 1);
    QCOMPARE(key(id)[u"held"_s].toString(), u"keychain"_s);
}

void TestCliAccount::sameUserUnderAnotherName()
{
    EXITS(signIn(), 0);
    EXITS(cli("account add cogniac --password-stdin --name other --email demo@keynook.example "
              "--server"_w
                  << standin().url(),
              passwordLine(u"ordinary"_s)),
          0);
    QCOMPARE(accounts().size(), 1);
    QCOMPARE(accounts().first()[u"name"_s].toString(), u"other"_s);
}

void TestCliAccount::nameTaken()
{
    EXITS(signIn(), 0);
    const QJsonArray before = accounts();
    const qsizetype items = keyringItems();
    const CliRun run = cli("--json account add cogniac --password-stdin --name ordinary --email "
                           "single@keynook.example --server"_w
                               << standin().url(),
                           passwordLine(u"single-tenant"_s));
    EXITS(run, 8);
    QCOMPARE(run.kind(), u"conflict"_s);
    QCOMPARE(accounts(), before);
    QCOMPARE(keyringItems(), items);
}

void TestCliAccount::list()
{
    EXITS(signIn(), 0);
    EXITS(signIn(u"single-tenant"_s), 0);
    EXITS(cli("account signout single-tenant"_w), 0);
    const CliRun run = cli("account list"_w);
    EXITS(run, 0);
    const QByteArrayList lines = run.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines[0].startsWith("ordinary ") && lines[0].contains("signed in"));
    QVERIFY(lines[0].endsWith("Plant North"));
    QVERIFY(lines[1].startsWith("single-tenant ") && lines[1].contains("signed out"));
}

void TestCliAccount::listWithoutAny()
{
    const CliRun run = cli("account list"_w);
    EXITS(run, 0);
    QVERIFY(run.out.isEmpty());
    QVERIFY(run.says("account add"));
    QCOMPARE(cli("account list --json"_w).out.trimmed(), QByteArray("[\n]"));
}

void TestCliAccount::signOut()
{
    EXITS(signIn(), 0);
    const QString id = generate(u"stays"_s);
    const qsizetype items = keyringItems();
    EXITS(cli("account signout ordinary"_w), 0);
    QCOMPARE(keyringItems(), items - 1); // the sign-in alone
    QCOMPARE(accounts().first()[u"signed_in"_s].toBool(true), false);
    forgetRequests();
    for (const QStringList &command :
         {"keys list"_w, "keys generate --name x"_w, "workspaces list"_w, "check"_w}) {
        EXITS(cli(command), 3);
    }
    QCOMPARE(seen(u"POST"_s), 0);
    QVERIFY(!reveal(id).isEmpty()); // needs no sign-in
    EXITS(signIn(), 0);
    QCOMPARE(key(id)[u"held"_s].toString(), u"keychain"_s);
}

void TestCliAccount::remove()
{
    const qsizetype items = keyringItems();
    EXITS(signIn(), 0);
    const QString id = generate(u"goes"_s);
    QVERIFY(!id.isEmpty());
    const CliRun run = cli("account remove ordinary --yes"_w);
    EXITS(run, 0);
    QVERIFY2(run.says("still work at the service"), run.told().constData());
    QCOMPARE(keyringItems(), items);
    QCOMPARE(accounts(), QJsonArray());
    EXITS(signIn(), 0);
    QCOMPARE(key(id)[u"held"_s].toString(), u"elsewhere"_s);
}

void TestCliAccount::removeKeepsSecrets()
{
    EXITS(signIn(), 0);
    const QString id = generate(u"its secret stays"_s);
    const qsizetype items = keyringItems();
    EXITS(cli("account remove ordinary --keep-secrets"_w), 0);
    QCOMPARE(keyringItems(), items - 1);
    QCOMPARE(accounts(), QJsonArray());
    QCOMPARE(deleteFromKeyring(id), 1);
}

/// A pipe confirms nothing.
void TestCliAccount::removeUnasked()
{
    EXITS(signIn(), 0);
    const QString id = generate(u"stays"_s);
    const qsizetype items = keyringItems();
    const CliRun run = cli("--json account remove ordinary"_w, "y\n");
    EXITS(run, 8);
    QCOMPARE(run.kind(), u"conflict"_s);
    QVERIFY2(run.says("--yes") && run.says("--keep-secrets"), run.told().constData());
    QCOMPARE(keyringItems(), items);
    EXITS(cli("keys list --refresh"_w), 0); // still signed in
    QVERIFY(!reveal(id).isEmpty());
}

void TestCliAccount::removeWithoutSecrets()
{
    const qsizetype items = keyringItems();
    EXITS(signIn(), 0);
    EXITS(cli("account remove ordinary"_w), 0);
    QCOMPARE(keyringItems(), items);
    QCOMPARE(accounts(), QJsonArray());
}

void TestCliAccount::removeUncounted()
{
    EXITS(signIn(), 0);
    generate(u"stays"_s);
    const qsizetype items = keyringItems();
    const CliRun spoilt =
        run(u"python3"_s, {u"-c"_s,
                           u"import sqlite3, sys; d = sqlite3.connect(sys.argv[1]); "
                           "d.execute('alter table held_keys rename column lost to gone')"_s,
                           folder() + u"/ledger.db"_s});
    EXITS(spoilt, 0);
    EXITS(cli("account remove ordinary"_w), 8);
    QCOMPARE(keyringItems(), items);
    EXITS(cli("account remove ordinary --yes"_w), 1); // which secrets, nobody can tell
    QCOMPARE(keyringItems(), items);
}

void TestCliAccount::removeWhileGenerating()
{
    Gate gate(standin().port());
    EXITS(signIn(u"ordinary"_s, gate.url()), 0);
    gate.holdNext("POST /1/users");
    const auto process = start("keys generate --json --name new"_w);
    QTRY_VERIFY_WITH_TIMEOUT(gate.isHolding(), cliPatience);
    for (const QStringList &options : {"--yes"_w, "--keep-secrets"_w, QStringList()}) {
        const CliRun refused = cli("account remove ordinary"_w + options);
        EXITS(refused, 8);
        QVERIFY2(refused.says("generating"), refused.told().constData());
    }
    gate.release();
    EXITS(ended(*process), 0);
    QVERIFY(!reveal(u"new"_s).isEmpty());
}

void TestCliAccount::unknownAccount_data()
{
    QTest::addColumn<QStringList>("command");
    for (const char *command :
         {"account remove nobody", "account signout nobody", "keys list -a nobody",
          "keys generate -a nobody --name x", "keys show x -a nobody", "keys export x - -a nobody",
          "keys delete x -a nobody", "workspaces list -a nobody", "workspaces use x -a nobody",
          "run -a nobody -- true", "check -a nobody"}) {
        QTest::newRow(command) << QString::fromLatin1(command).split(u' ');
    }
}

void TestCliAccount::unknownAccount()
{
    QFETCH(const QStringList, command);
    EXITS(signIn(), 0);
    const CliRun run = cli(QStringList{u"--json"_s} + command);
    EXITS(run, 5);
    QCOMPARE(run.kind(), u"not-found"_s);
    QVERIFY(run.says("\"nobody\""));
    QCOMPARE(accounts().size(), 1);
}

void TestCliAccount::whichAccount()
{
    EXITS(cli("keys list"_w), 3); // none
    EXITS(signIn(), 0);
    EXITS(cli("keys list"_w), 0); // the only one
    EXITS(signIn(u"single-tenant"_s), 0);
    const CliRun several = cli("keys list"_w);
    EXITS(several, 2);
    QVERIFY(several.says("-a NAME"));
    EXITS(cli("keys list -a ordinary"_w), 0);
    EXITS(cli("keys list --account single-tenant"_w), 0);
}

KEYNOOK_DESKTOP_MAIN(TestCliAccount)
#include "tst_cli_account.moc"
