// SPDX-License-Identifier: Apache-2.0
// `keys delete` and the workspaces.
#include "clifixture.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace keynook;
using namespace keynook::test;

class TestCliDelete : public CliTest
{
    Q_OBJECT
private slots:
    void several();
    void byName();
    void twiceTheSame();
    void nothingIsDeleted_data();
    void nothingIsDeleted();
    void theLoginsOwnKey();
    void notListed();
    void notFoundThoughListed();
    void forgettingIsConfirmed();
    void oneFails();
    void lostSecret();
    void workspaces();
    void useWorkspace_data();
    void useWorkspace();
    void cannotUseWorkspace_data();
    void cannotUseWorkspace();
    void signedOutMeanwhile();
    void renamedMeanwhile();

private:
    QString currentWorkspace()
    {
        return cli("account list --json"_w).array().first()[u"workspace_id"_s].toString();
    }
    int deletes() { return seen(u"DELETE"_s); }
};

void TestCliDelete::several()
{
    EXITS(signIn(), 0);
    const qsizetype items = keyringItems();
    const QString one = generate(u"one"_s);
    const QString two = generate(u"two"_s);
    const QString stays = generate(u"stays"_s);
    const CliRun run = cli("keys delete --json --yes"_w << one << two);
    EXITS(run, 0);
    const QJsonArray expected{QJsonObject{{u"key_id"_s, one}, {u"deleted"_s, true}},
                              QJsonObject{{u"key_id"_s, two}, {u"deleted"_s, true}}};
    QCOMPARE(run.array(), expected);
    QVERIFY(run.says(one.toLatin1() + ": deleted"));
    QCOMPARE(keys().size(), 1);
    QCOMPARE(keys().first()[u"key_id"_s].toString(), stays);
    QCOMPARE(keyringItems(), items + 1);
    EXITS(cli("keys show --reveal"_w << one), 5);
}

void TestCliDelete::byName()
{
    EXITS(signIn(), 0);
    generate(u"My key"_s);
    const CliRun run = cli({u"keys"_s, u"delete"_s, u"--yes"_s, u"My key"_s});
    EXITS(run, 0);
    QVERIFY(run.out.isEmpty());
    QCOMPARE(keys(), QJsonArray());
}

void TestCliDelete::twiceTheSame()
{
    EXITS(signIn(), 0);
    const QString id = generate(u"once"_s);
    const CliRun run = cli("keys delete --json --yes once"_w << id << id);
    EXITS(run, 0);
    QCOMPARE(run.array().size(), 1);
    QCOMPARE(deletes(), 1);
}

void TestCliDelete::nothingIsDeleted_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::newRow("not confirmed") << "one"_w << 8;
    QTest::newRow("several, not confirmed") << "one two"_w << 8;
    QTest::newRow("unknown at the end") << "--yes one two nosuchkey"_w << 5;
    QTest::newRow("unknown at the beginning") << "--yes nosuchkey one two"_w << 5;
    QTest::newRow("two of that name") << "--yes one twins"_w << 8;
    QTest::newRow("none given") << "--yes"_w << 2;
    QTest::newRow("unknown option") << "--yes --all"_w << 2;
}

void TestCliDelete::nothingIsDeleted()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, code);
    EXITS(signIn(), 0);
    for (const QString &name : {u"one"_s, u"two"_s, u"twins"_s, u"twins"_s}) {
        QVERIFY(!generate(name).isEmpty());
    }
    const qsizetype items = keyringItems();
    const CliRun run = cli("keys delete"_w + arguments, "y\ny\n"); // a pipe confirms nothing
    EXITS(run, code);
    QCOMPARE(deletes(), 0);
    QCOMPARE(keys().size(), 4);
    QCOMPARE(keyringItems(), items);
}

void TestCliDelete::theLoginsOwnKey()
{
    EXITS(signIn(), 0);
    const QString own = generate(u"own"_s);
    const QString other = generate(u"other"_s);
    const QByteArray secret = reveal(own);
    EXITS(cli("account add cogniac --api-key-stdin --server"_w << standin().url(), secret), 0);
    const CliRun run = cli("keys delete --json --yes"_w << own << other);
    EXITS(run, 1);
    QCOMPARE(run.array()[0][u"key_id"_s].toString(), own);
    QCOMPARE(run.array()[0][u"deleted"_s], QJsonValue(false));
    QVERIFY(run.array()[0][u"error"_s].toString().contains(u"signs in with that key"_s));
    QCOMPARE(run.array()[1][u"deleted"_s], QJsonValue(true));
    QCOMPARE(keys().size(), 1);
    QCOMPARE(key(own)[u"held"_s].toString(), u"keychain"_s);
}

/// Or a key of another workspace: the service's silence is no reason to lose the only copy.
void TestCliDelete::notListed()
{
    EXITS(signIn(), 0);
    const qsizetype items = keyringItems();
    const QString id = generate(u"gone"_s);
    const QString other = generate(u"other"_s);
    StandinClient client(standin());
    client.signIn();
    QCOMPARE(client.remove(id.toLatin1()), 204);
    forgetRequests();
    const CliRun kept = cli("keys delete --yes"_w << other << id);
    EXITS(kept, 5);
    QVERIFY2(kept.says("does not list this key for demo@keynook.example in Plant North"),
             kept.told().constData());
    QVERIFY2(kept.says("workspaces use") && kept.says("--forget"), kept.told().constData());
    QCOMPARE(deletes(), 0);
    QCOMPARE(keyringItems(), items + 2);
    EXITS(cli("keys delete --forget"_w << id, "y\n"), 8); // a pipe confirms nothing
    QCOMPARE(keyringItems(), items + 2);
    const CliRun forgotten = cli("keys delete --yes --forget"_w << id);
    EXITS(forgotten, 0);
    QVERIFY2(forgotten.says("nothing of it is kept"), forgotten.told().constData());
    QCOMPARE(keyringItems(), items + 1);
    EXITS(cli("keys delete --yes --forget"_w << id), 5); // nothing is left of it
}

/// Something on the way that lets no DELETE pass: the key is alive, and so is its secret.
void TestCliDelete::notFoundThoughListed()
{
    EXITS(signIn(), 0);
    const QString id = generate(u"alive"_s);
    faults("DELETE /1/users status=404");
    const CliRun run = cli("keys delete --yes"_w << id);
    EXITS(run, 1);
    QVERIFY2(run.says("will not delete it"), run.told().constData());
    QVERIFY(!reveal(id).isEmpty());
    QCOMPARE(keys().size(), 1);
}

void TestCliDelete::forgettingIsConfirmed()
{
    EXITS(signIn(), 0);
    const QString id = generate(u"gone"_s);
    StandinClient client(standin());
    client.signIn();
    QCOMPARE(client.remove(id.toLatin1()), 204);
    const auto no = onTerminal("keys delete --forget gone"_w);
    QVERIFY(no->shows("its secret here is dropped for good"));
    QVERIFY(no->shows("[y/N]: "));
    no->type("n\n");
    EXITS(ended(*no), 8);
    QVERIFY(!reveal(id).isEmpty());
    const auto yes = onTerminal("keys delete --forget gone"_w);
    QVERIFY(yes->shows("[y/N]: "));
    yes->type("y\n");
    EXITS(ended(*yes), 0);
    EXITS(cli("keys show --reveal"_w << id), 5);
}

void TestCliDelete::oneFails()
{
    EXITS(signIn(), 0);
    const QString one = generate(u"one"_s);
    const QString two = generate(u"two"_s);
    faults("DELETE /1/users status=500,times=1");
    const CliRun run = cli("keys delete --json --yes"_w << one << two);
    EXITS(run, 1);
    QCOMPARE(run.array()[0][u"deleted"_s], QJsonValue(false));
    QVERIFY(!run.array()[0][u"error"_s].toString().isEmpty());
    QCOMPARE(run.array()[1][u"deleted"_s], QJsonValue(true));
    QCOMPARE(deletes(), 2);
    QVERIFY(!reveal(one).isEmpty()); // its secret stays with it
    QCOMPARE(key(two), QJsonObject());
}

void TestCliDelete::lostSecret()
{
    EXITS(signIn(), 0);
    const QString id = generate(u"lost"_s);
    QCOMPARE(deleteFromKeyring(id), 1);
    EXITS(cli("keys delete --yes"_w << id), 0);
    QCOMPARE(keys(), QJsonArray());
}

void TestCliDelete::workspaces()
{
    EXITS(signIn(), 0);
    const CliRun run = cli("workspaces list --json"_w);
    EXITS(run, 0);
    const QJsonArray rows = run.array();
    QCOMPARE(rows.size(), 2);
    const QJsonObject north{{u"id"_s, u"k7north2m4qa"_s},
                            {u"name"_s, u"Plant North"_s},
                            {u"external_id"_s, QJsonValue()},
                            {u"roles"_s, QJsonArray{u"tenant_admin"_s}},
                            {u"current"_s, true}};
    QCOMPARE(rows[0].toObject(), north);
    QCOMPARE(rows[1][u"current"_s], QJsonValue(false));
    const QByteArrayList lines = cli("workspaces list"_w).out.split('\n');
    QVERIFY(lines[0].startsWith("* k7north2m4qa"));
    QVERIFY(lines[1].startsWith("  k7south9x1vb"));
    EXITS(signIn(u"no-tenant"_s), 0);
    QCOMPARE(cli("workspaces list --json -a no-tenant"_w).array(), QJsonArray());
}

void TestCliDelete::useWorkspace_data()
{
    QTest::addColumn<QString>("which");
    QTest::newRow("by id") << u"k7south9x1vb"_s;
    QTest::newRow("by name") << u"Plant Süd"_s;
}

void TestCliDelete::useWorkspace()
{
    QFETCH(const QString, which);
    EXITS(signIn(), 0);
    generate(u"x"_s);
    EXITS(cli("workspaces use"_w << which), 0);
    QCOMPARE(currentWorkspace(), u"k7south9x1vb"_s);
    const QJsonArray rows = cli("workspaces list --json"_w).array();
    QCOMPARE(rows[0][u"current"_s], QJsonValue(false));
    QCOMPARE(rows[1][u"current"_s], QJsonValue(true));
    QCOMPARE(cli("run -- printenv COG_TENANT"_w).out, QByteArray("k7south9x1vb\n"));
    EXITS(cli("keys list --refresh"_w), 0);
    EXITS(cli("check"_w), 0);
}

void TestCliDelete::cannotUseWorkspace_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<int>("code");
    QTest::newRow("unknown") << "nowhere"_w << QByteArray() << 5;
    QTest::newRow("of somebody else") << "k7ended5r8tc"_w << QByteArray() << 5;
    QTest::newRow("none") << QStringList() << QByteArray() << 2;
    QTest::newRow("two") << "a b"_w << QByteArray() << 2;
    QTest::newRow("no token for it")
        << "k7south9x1vb"_w << QByteArray("GET /1/token status=500") << 9;
    QTest::newRow("not permitted")
        << "k7south9x1vb"_w << QByteArray("GET /1/token status=403") << 4;
    QTest::newRow("list fails") << "k7south9x1vb"_w << QByteArray("GET /1/users garbage") << 9;
}

void TestCliDelete::cannotUseWorkspace()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, fault);
    QFETCH(const int, code);
    EXITS(signIn(), 0);
    faults(fault);
    EXITS(cli("workspaces use"_w + arguments), code);
    QCOMPARE(currentWorkspace(), u"k7north2m4qa"_s);
    faults({});
    EXITS(cli("keys list --refresh"_w), 0);
}

void TestCliDelete::signedOutMeanwhile()
{
    Gate gate(standin().port());
    const qsizetype items = keyringItems();
    EXITS(signIn(u"ordinary"_s, gate.url()), 0);
    gate.holdNext("GET /1/token");
    const auto process = start("workspaces use k7south9x1vb"_w);
    QTRY_VERIFY_WITH_TIMEOUT(gate.isHolding(), cliPatience);
    EXITS(cli("account signout ordinary"_w), 0);
    gate.release();
    EXITS(ended(*process), 3);
    QCOMPARE(keyringItems(), items); // no login has come back
    const QJsonObject account = cli("account list --json"_w).array().first().toObject();
    QCOMPARE(account[u"signed_in"_s], QJsonValue(false));
    QCOMPARE(account[u"workspace_id"_s].toString(), u"k7north2m4qa"_s);
}

/// The command's record of the account is old by the time it is through.
void TestCliDelete::renamedMeanwhile()
{
    Gate gate(standin().port());
    EXITS(signIn(u"ordinary"_s, gate.url()), 0);
    gate.holdNext("GET /1/token");
    const auto process = start("workspaces use k7south9x1vb"_w);
    QTRY_VERIFY_WITH_TIMEOUT(gate.isHolding(), cliPatience);
    EXITS(cli("account add cogniac --password-stdin --name other --email demo@keynook.example "
              "--server"_w
                  << gate.url(),
              passwordLine(u"ordinary"_s)),
          0);
    gate.release();
    EXITS(ended(*process), 0);
    const QJsonObject account = cli("account list --json"_w).array().first().toObject();
    QCOMPARE(account[u"name"_s].toString(), u"other"_s);
    QCOMPARE(account[u"workspace_id"_s].toString(), u"k7south9x1vb"_s);
}

KEYNOOK_DESKTOP_MAIN(TestCliDelete)
#include "tst_cli_delete.moc"
