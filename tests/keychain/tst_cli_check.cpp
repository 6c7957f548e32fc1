// SPDX-License-Identifier: Apache-2.0
// `check` names the step that fails.
#include "clifixture.h"

using namespace Qt::StringLiterals;
using namespace keynook;
using namespace keynook::test;

class TestCliCheck : public CliTest
{
    Q_OBJECT
private slots:
    void passes_data();
    void passes();
    void fails_data();
    void fails();
    void viewer();
    void nobodyListens();
    void deletedKey();
    void signedOut();
    void unknownKey();
};

void TestCliCheck::passes_data()
{
    QTest::addColumn<bool>("withKey");
    QTest::newRow("sign-in") << false;
    QTest::newRow("key") << true;
}

void TestCliCheck::passes()
{
    QFETCH(const bool, withKey);
    EXITS(signIn(), 0);
    generate(u"x"_s);
    const QStringList command = withKey ? "check x"_w : "check"_w;
    const CliRun run = cli(command + "--json"_w);
    EXITS(run, 0);
    const QJsonArray rows = run.array();
    const QStringList steps = "server token user workspace permission"_w;
    QCOMPARE(rows.size(), steps.size());
    for (qsizetype i = 0; i < steps.size(); ++i) {
        QCOMPARE(rows[i].toObject().keys(), "finding next step verdict"_w);
        QCOMPARE(rows[i][u"step"_s].toString(), steps[i]);
        QCOMPARE(rows[i][u"verdict"_s].toString(), u"ok"_s);
    }
    QVERIFY(rows[1][u"finding"_s].toString().contains(withKey ? u"The key"_s : u"sign-in"_s));
    const CliRun text = cli(command);
    EXITS(text, 0);
    QCOMPARE(text.out.count('\n'), steps.size());
    // A check of a key is a use of it, and shows as one.
    QCOMPARE(keys().first()[u"last_auth"_s].isNull(), !withKey);
}

void TestCliCheck::fails_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<QString>("step");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const char *fault, const QString &step, int code) {
        QTest::newRow(name) << QByteArray(fault) << step << code;
    };
    row("server broken", "GET /1/version status=500", u"server"_s, 9);
    row("server answers garbage", "GET /1/version redirect=http://127.0.0.1:1/", u"server"_s, 9);
    row("key refused", "GET /1/token status=401", u"token"_s, 3);
    row("contract ended", "GET /1/token status=403", u"token"_s, 4);
    row("token garbage", "GET /1/token garbage", u"token"_s, 9);
    row("user refused", "GET /1/users/current status=401,times=1", u"user"_s, 3);
    row("user garbage", "GET /1/users/current garbage,times=1", u"user"_s, 9);
    row("workspaces refused", "GET /1/users/current/tenants status=403", u"workspace"_s, 4);
    row("workspaces broken", "GET /1/users/current/tenants status=500", u"workspace"_s, 9);
    row("list refused", "GET /1/users/usr4 status=403", u"permission"_s, 4);
    row("list slowed down", "GET /1/users/usr4 retry-after=3600", u"permission"_s, 9);
}

void TestCliCheck::fails()
{
    QFETCH(const QByteArray, fault);
    QFETCH(const QString, step);
    QFETCH(const int, code);
    EXITS(signIn(), 0);
    generate(u"x"_s);
    faults(fault);
    const CliRun run = cli("check x --json"_w);
    EXITS(run, code);
    bool before = true;
    const QJsonArray rows = run.array();
    QCOMPARE(rows.size(), 5);
    for (const auto &row : rows) {
        const bool here = row[u"step"_s] == step;
        QCOMPARE(row[u"verdict"_s].toString(),
                 here ? u"failed"_s : (before ? u"ok"_s : u"skipped"_s));
        QCOMPARE(row[u"next"_s].toString().isEmpty(), !here);
        before = before && !here;
    }
    QVERIFY(!before);
}

void TestCliCheck::viewer()
{
    EXITS(signIn(u"no-permission"_s), 0);
    const CliRun run = cli("check"_w);
    EXITS(run, 4);
    QVERIFY2(run.out.contains("permission  failed "), run.out.constData());
}

void TestCliCheck::nobodyListens()
{
    EXITS(signIn(), 0);
    stopStandin();
    const CliRun run = cli("check --json"_w);
    EXITS(run, 7);
    QCOMPARE(run.array()[0][u"verdict"_s].toString(), u"failed"_s);
    QCOMPARE(run.array()[4][u"verdict"_s].toString(), u"skipped"_s);
}

void TestCliCheck::deletedKey()
{
    EXITS(signIn(), 0);
    const QString id = generate(u"gone"_s);
    StandinClient client(standin());
    client.signIn();
    QCOMPARE(client.remove(id.toLatin1()), 204);
    const CliRun run = cli("check gone --json"_w);
    EXITS(run, 3);
    QCOMPARE(run.array()[1][u"verdict"_s].toString(), u"failed"_s);
    EXITS(cli("check"_w), 0); // the sign-in is another matter
}

void TestCliCheck::signedOut()
{
    EXITS(signIn(), 0);
    generate(u"x"_s);
    EXITS(cli("account signout ordinary"_w), 0);
    EXITS(cli("check"_w), 3);
    EXITS(cli("check x"_w), 0); // needs none
}

void TestCliCheck::unknownKey()
{
    EXITS(signIn(), 0);
    EXITS(cli("check nosuchkey"_w), 5);
    EXITS(cli("check a b"_w), 2);
}

KEYNOOK_DESKTOP_MAIN(TestCliCheck)
#include "tst_cli_check.moc"
