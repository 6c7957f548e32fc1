// SPDX-License-Identifier: Apache-2.0
// Credentials of Kognic: listed, shown, exported, checked, removed; workspaces.
#include "clikognic.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace keynook;
using namespace keynook::test;

class TestCliKognicKeys : public KognicCliTest
{
    Q_OBJECT
private slots:
    void usage_data();
    void usage();
    void listsWhatIsHeld();
    void expiring();
    void repairs();
    void shows();
    void reveals();
    void exports_data();
    void exports();
    void deletesHere();
    void deletesEverywhere();
    void removesAccountEverywhere();
    void importsAProfile();
    void workspaces();
    void checks();
    void checkFails_data();
    void checkFails();
    void doctor();
    void lockedKeyring();

private:
    /// Files of Kognic's own client go into the test's folder.
    void placeClient()
    {
        environment.insert(u"XDG_CONFIG_HOME"_s, file(u"config"_s));
        environment.insert(u"XDG_CACHE_HOME"_s, file(u"cache"_s));
    }
    [[nodiscard]] QStringList environments() const
    {
        return QJsonDocument::fromJson(contentOf(file(u"config/kognic/environments.json"_s)))
            .object()[u"environments"_s]
            .toObject()
            .keys();
    }
    /// Whether any program of libsecret's finds something under the profile.
    bool isInKeyring(const QString &profile)
    {
        return run(u"secret-tool"_s, "lookup service kognic-credentials username"_w << profile, {},
                   Shows::Secret)
                   .code == 0;
    }
};

void TestCliKognicKeys::usage_data()
{
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char *words) {
        QTest::newRow(words) << QString::fromLatin1(words).split(u' ');
    };
    row("account add kognic");
    row("account add kognic --file - --from-env");
    row("account add kognic --file - --remove-file");
    row("account add kognic --from-env --remove-file");
    row("account add kognic --from-env --from-keyring plant");
    row("account add kognic --from-keyring plant --remove-file");
    row("account add kognic --file - --email a@b.example");
    row("account add kognic --file - --browser");
    row("account add kognic --file - --auth-server http://auth.example");
    row("account add kognic --file - --workspace-server ftp://x");
    row("account add cogniac --file - --email a@b.example");
    row("account add other --file -");
    row("keys list --never-used");
    row("keys list --unused-days 3");
    row("keys list --expiring-days x");
    row("keys list --expiring-days -1");
    row("keys delete client --forget --yes");
}

void TestCliKognicKeys::usage()
{
    QFETCH(const QStringList, words);
    EXITS(import(), 0);
    EXITS(cli(words, text(1)), 2);
    QCOMPARE(keys().size(), 1);
}

void TestCliKognicKeys::listsWhatIsHeld()
{
    EXITS(import(0, {{u"name"_s, u"one \u202e"_s},
                     {u"created"_s, u"2026-01-01T00:00:00Z"_s},
                     {u"expires"_s, u"2126-01-01T00:00:00.123456789Z"_s}}),
          0);
    EXITS(import(1, {{u"name"_s, u"two"_s}}), 0);
    stopStandin(); // asks nobody
    const QJsonArray rows = keys();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0].toObject().keys(),
             "checked_at created_at email expires_at held key_id last_auth name verdict"_w);
    QCOMPARE(rows[0][u"key_id"_s].toString(), clientId(0));
    QCOMPARE(rows[0][u"name"_s].toString(), u"one \u202e"_s);
    QCOMPARE(rows[0][u"created_at"_s].toInteger(), 1'767'225'600);
    QCOMPARE(rows[0][u"expires_at"_s].toInteger(), 4'922'899'200);
    QVERIFY(rows[0][u"last_auth"_s].isNull());
    QCOMPARE(rows[0][u"email"_s].toString(), u"demo@keynook.example"_s);
    QCOMPARE(rows[0][u"held"_s].toString(), u"keychain"_s);
    QCOMPARE(rows[0][u"verdict"_s].toString(), u"good"_s);
    QVERIFY(rows[0][u"checked_at"_s].toInteger() > 1'767'225'600);
    QVERIFY(rows[1][u"expires_at"_s].isNull() && rows[1][u"created_at"_s].isNull());
    const CliRun table = cli("keys list"_w);
    EXITS(table, 0);
    QCOMPARE(table.out.count("not reported"), 2);
    QVERIFY(table.out.contains("one \\u{202e}"));
    QCOMPARE(cli("keys list --json --filter TWO"_w).array().size(), 1);
    QCOMPARE(cli("keys list --json --filter nothing"_w).out.trimmed(), QByteArray("[\n]"));
}

void TestCliKognicKeys::expiring()
{
    const auto inDays = [](int days) {
        return QDateTime::currentDateTimeUtc().addDays(days).toString(Qt::ISODate);
    };
    EXITS(import(0, {{u"name"_s, u"soon"_s}, {u"expires"_s, inDays(10)}}), 0);
    EXITS(import(1, {{u"name"_s, u"never"_s}}), 0);
    QCOMPARE(cli("keys list --json --expiring-days 9"_w).array().size(), 0);
    const QJsonArray rows = cli("keys list --json --expiring-days 11"_w).array();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0][u"name"_s].toString(), u"soon"_s);
    EXITS(signIn(), 0);
    EXITS(cli("keys list -a ordinary --expiring-days 9"_w), 2);
}

void TestCliKognicKeys::repairs()
{
    const CliRun run = import(0, {{u"expires"_s, u"2126-01-01T00:00:00"_s}});
    EXITS(run, 0);
    QVERIFY(run.says("\"expires\" has no time zone"));
    const CliRun file = cli("keys export API_Credentials - --format sdk"_w, {}, Shows::Secret);
    EXITS(file, 5);
    const CliRun exported = cli("keys export"_w << clientId(0) << u"-"_s, {}, Shows::Secret);
    EXITS(exported, 0);
    QCOMPARE(exported.object()[u"expires"_s].toString(), u"2126-01-01T00:00:00Z"_s);
}

void TestCliKognicKeys::shows()
{
    EXITS(import(0, {{u"name"_s, u"camera"_s}}), 0);
    const CliRun run = cli("keys show camera"_w);
    EXITS(run, 0);
    QVERIFY(run.out.contains("Name       camera\n"));
    QVERIFY(run.out.contains("not reported by the service"));
    QCOMPARE(cli("keys show camera --json"_w).object()[u"key_id"_s].toString(), clientId(0));
    EXITS(cli("keys show nothing"_w), 5);
}

void TestCliKognicKeys::reveals()
{
    EXITS(import(), 0);
    QCOMPARE(reveal(clientId(0)), standin().credential(0)[u"clientSecret"_s].toString().toUtf8());
}

void TestCliKognicKeys::exports_data()
{
    QTest::addColumn<QByteArray>("starts");
    const auto row = [](const char *format, const char *starts) {
        QTest::newRow(format) << QByteArray(starts);
    };
    row("credentials-json", "{\n  \"clientId\": \"ID\",\n  \"clientSecret\": \"SECRET\",\n");
    row("sdk", "{\n  \"clientId\": \"ID\",\n  \"clientSecret\": \"SECRET\",\n");
    row("env", "# Keynook: camera (key ID)\nKOGNIC_CLIENT_ID=ID\nKOGNIC_CLIENT_SECRET=SECRET\n");
    row("shell", "# Keynook: camera (key ID)\nexport KOGNIC_CLIENT_ID='ID'\n"
                 "export KOGNIC_CLIENT_SECRET='SECRET'\n");
    row("powershell", "# Keynook: camera (key ID)\n$env:KOGNIC_CLIENT_ID = 'ID'\n"
                      "$env:KOGNIC_CLIENT_SECRET = 'SECRET'\n");
    row("ini", "# Keynook: camera (key ID)\n[kognic]\nclient_id = ID\nclient_secret = SECRET\n");
    row("kubernetes", "apiVersion: v1\nkind: Secret\nmetadata:\n  name: \"camera\"\n");
}

void TestCliKognicKeys::exports()
{
    QFETCH(QByteArray, starts);
    EXITS(import(0, {{u"name"_s, u"camera"_s}}), 0);
    const QString path = file(u"exported"_s);
    const QString format = QString::fromLatin1(QTest::currentDataTag());
    stopStandin();
    EXITS(cli("keys export camera --format"_w << format << path), 0);
    QCOMPARE(modeOf(path), 0600);
    const QByteArray secret = standin().credential(0)[u"clientSecret"_s].toString().toUtf8();
    starts.replace("ID'", clientId(0).toUtf8() + '\'').replace("SECRET'", secret + '\'');
    const QByteArray content = contentOf(path);
    QByteArray expected = starts;
    expected.replace("\"ID\"", '"' + clientId(0).toUtf8() + '"')
        .replace("\"SECRET\"", '"' + secret + '"')
        .replace("(key ID)", "(key " + clientId(0).toUtf8() + ')')
        .replace("=ID\n", '=' + clientId(0).toUtf8() + '\n')
        .replace("= ID\n", "= " + clientId(0).toUtf8() + '\n')
        .replace("=SECRET\n", '=' + secret + '\n')
        .replace("= SECRET\n", "= " + secret + '\n');
    QVERIFY2(content.startsWith(expected), "the file begins otherwise");
    if (format == u"kubernetes"_s) {
        QVERIFY(content.contains("  KOGNIC_CLIENT_SECRET: \"" + secret.toBase64() + "\"\n"));
    }
    EXITS(cli("keys export camera --format"_w << format << path), 8);
    QVERIFY(QFile::remove(path));
}

void TestCliKognicKeys::deletesHere()
{
    QCOMPARE(stored(), 0);
    EXITS(import(0), 0);
    EXITS(import(1), 0);
    EXITS(cli("keys delete"_w << clientId(0)), 8);
    EXITS(cli("keys delete nothing --yes"_w << clientId(0)), 5);
    QCOMPARE(stored(), 2);
    const CliRun run = cli("keys delete --yes --json"_w << clientId(0) << clientId(0));
    EXITS(run, 0);
    QVERIFY(run.says("go on working"));
    QCOMPARE(run.array().size(), 1);
    QCOMPARE(run.array()[0][u"removed"_s].toBool(), true);
    QCOMPARE(run.array()[0][u"removed_from"_s].toArray(), QJsonArray({u"keychain"_s}));
    QCOMPARE(run.array()[0][u"deleted"_s].toBool(true), false);
    QCOMPARE(run.array()[0][u"page"_s].toString(), standin().url() + u'/');
    QCOMPARE(stored(), 1);
    QCOMPARE(keys()[0][u"key_id"_s].toString(), clientId(1));
}

void TestCliKognicKeys::deletesEverywhere()
{
    placeClient();
    EXITS(import(0), 0);
    EXITS(import(1), 0);
    EXITS(cli("sdk put --profile plant"_w << clientId(0)), 0);
    EXITS(cli("sdk put --profile other"_w << clientId(1)), 0);
    const QString cache = file(u"cache/kognic-auth/tokens.json"_s);
    const QString token = standin().url() + u":%1"_s;
    QVERIFY(QDir().mkpath(QFileInfo(cache).path()));
    QVERIFY(write(cache, QJsonDocument(QJsonObject{{token.arg(clientId(0)), u"x"_s},
                                                   {token.arg(clientId(1)), u"y"_s}})
                             .toJson()));
    const CliRun unasked = cli("keys delete"_w << clientId(0));
    EXITS(unasked, 8);
    for (const char *part : {"\"plant\"", "environments.json", "tokens.json", "keychain"}) {
        QVERIFY2(unasked.says(part), unasked.err.constData());
    }
    QVERIFY(!unasked.says("\"other\""));
    QVERIFY(isInKeyring(u"plant"_s));
    const CliRun run = cli("keys delete --yes --json"_w << clientId(0));
    EXITS(run, 0);
    QCOMPARE(run.array()[0][u"removed_from"_s].toArray(),
             QJsonArray({u"keyring://plant"_s, file(u"config/kognic/environments.json"_s), cache,
                         u"keychain"_s}));
    QVERIFY(!isInKeyring(u"plant"_s));
    QVERIFY(isInKeyring(u"other"_s));
    QCOMPARE(environments(), QStringList(u"other"_s));
    QCOMPARE(QJsonDocument::fromJson(contentOf(cache)).object().keys(),
             QStringList(token.arg(clientId(1))));
    QCOMPARE(keys().size(), 1);
    EXITS(cli("sdk remove --profile other"_w), 0);
}

void TestCliKognicKeys::removesAccountEverywhere()
{
    placeClient();
    QCOMPARE(stored(), 0);
    EXITS(import(0), 0);
    EXITS(import(1), 0);
    EXITS(cli("sdk put --profile plant"_w << clientId(0)), 0);
    EXITS(cli("sdk put --profile other"_w << clientId(1)), 0);
    EXITS(cli("account remove k"_w), 8);
    QCOMPARE(stored(), 4);
    QVERIFY(lockKeyring());
    EXITS(cli("account remove k --yes"_w), 6);
    QVERIFY(openKeyring());
    QCOMPARE(keys().size(), 2);
    EXITS(cli("account remove k --yes"_w), 0);
    QCOMPARE(stored(), 0);
    QCOMPARE(environments(), QStringList());
    QCOMPARE(cli("account list --json"_w).array().size(), 0);
}

void TestCliKognicKeys::importsAProfile()
{
    placeClient();
    EXITS(import(0), 0);
    EXITS(cli("sdk put --profile plant"_w << clientId(0)), 0);
    EXITS(cli("account remove k --keep-secrets"_w), 0); // the entry is Python's now
    QVERIFY(isInKeyring(u"plant"_s));
    EXITS(cli("account add kognic --from-keyring nobody"_w), 5);
    EXITS(cli("account add kognic --name again --from-keyring plant --auth-server"_w
              << standin().url() << u"--workspace-server"_s << standin().url()),
          0);
    QCOMPARE(keys().size(), 1);
    QVERIFY(isInKeyring(u"plant"_s));
}

void TestCliKognicKeys::workspaces()
{
    EXITS(import(1), 0);
    QJsonArray rows = cli("workspaces list --json"_w).array();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0][u"name"_s].toString(), u"Highway perception"_s);
    QCOMPARE(rows[0][u"external_id"_s].toString(), u"highway"_s);
    QCOMPARE(rows[0][u"roles"_s][0].toString(), u"developer"_s);
    QCOMPARE(rows[0][u"current"_s].toBool(true), false);
    const CliRun table = cli("workspaces list"_w);
    QVERIFY(table.out.contains(rows[0][u"id"_s].toString().toUtf8())); // whole: it is copied
    EXITS(cli("workspaces use parking"_w), 0);
    rows = cli("workspaces list --json"_w).array();
    QCOMPARE(rows[1][u"current"_s].toBool(), true);
    EXITS(cli("workspaces use nothing"_w), 5);
    faults("GET /v1/workspaces status=403");
    EXITS(cli("workspaces list"_w), 4);
    stopStandin();
    EXITS(cli("workspaces list"_w), 7);
}

void TestCliKognicKeys::checks()
{
    EXITS(import(), 0);
    for (const QStringList &command : {"check --json"_w, "check --json"_w << clientId(0)}) {
        const CliRun run = cli(command);
        EXITS(run, 0);
        const QStringList steps = "server token workspace permission"_w;
        QCOMPARE(run.array().size(), steps.size());
        for (qsizetype i = 0; i < steps.size(); ++i) {
            QCOMPARE(run.array()[i][u"step"_s].toString(), steps[i]);
            QCOMPARE(run.array()[i][u"verdict"_s].toString(), u"ok"_s);
        }
    }
    EXITS(cli("check nothing"_w), 5);
}

void TestCliKognicKeys::checkFails_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<QString>("step");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("verdict");
    const auto row = [](const char *name, const char *fault, const QString &step, int code,
                        const QString &verdict) {
        QTest::newRow(name) << QByteArray(fault) << step << code << verdict;
    };
    row("revoked", "POST /v1/auth status=401", u"token"_s, 3, u"refused"_s);
    row("token forbidden", "POST /v1/auth status=403", u"token"_s, 4, u"forbidden"_s);
    row("token garbage", "POST /v1/auth garbage", u"token"_s, 9, u"good"_s);
    row("down", "POST /v1/auth status=500", u"token"_s, 9, u"good"_s);
    row("workspaces forbidden", "GET /v1/workspaces status=403", u"workspace"_s, 4, u"forbidden"_s);
    row("workspaces garbage", "GET /v1/workspaces garbage", u"workspace"_s, 9, u"good"_s);
    row("no such workspace server", "GET /v1/workspaces status=404", u"workspace"_s, 5, u"good"_s);
    row("projects forbidden", "GET /v1/projects status=403", u"permission"_s, 4, u"forbidden"_s);
}

void TestCliKognicKeys::checkFails()
{
    QFETCH(const QByteArray, fault);
    QFETCH(const QString, step);
    EXITS(import(), 0);
    faults(fault);
    const CliRun run = cli("check --json"_w);
    QTEST(run.code, "code");
    bool before = true;
    for (const auto &row : run.array()) {
        const bool here = row[u"step"_s] == step;
        QCOMPARE(row[u"verdict"_s].toString(),
                 here ? u"failed"_s : (before ? u"ok"_s : u"skipped"_s));
        QCOMPARE(row[u"next"_s].toString().isEmpty(), !here);
        before = before && !here;
    }
    QVERIFY(!before);
    QTEST(keys()[0][u"verdict"_s].toString(), "verdict");
}

void TestCliKognicKeys::doctor()
{
    EXITS(import(), 0);
    EXITS(
        cli("account add kognic --workspace-server https://workspace.invalid --file -"_w, text(0)),
        0);
    const CliRun run = cli("doctor --json --timeout 5"_w);
    EXITS(run, 7);
    QVERIFY(!run.out.contains("workspace.invalid")); // custom servers are called by number
    QVERIFY(run.out.contains("127.0.0.1 answers"));
    QVERIFY(run.out.contains("custom server 1"));
    QVERIFY(!run.out.contains("demo@keynook.example"));
}

void TestCliKognicKeys::lockedKeyring()
{
    EXITS(import(0), 0);
    QVERIFY(lockKeyring());
    EXITS(cli("keys show --reveal"_w << clientId(0)), 6);
    EXITS(import(1), 6);
    EXITS(cli("check"_w), 6);
    EXITS(cli("workspaces list"_w), 6);
    EXITS(cli("keys delete --yes"_w << clientId(0)), 6);
    QVERIFY(openKeyring());
    QCOMPARE(keys().size(), 1);
    QCOMPARE(keys()[0][u"held"_s].toString(), u"keychain"_s);
}

KEYNOOK_DESKTOP_MAIN(TestCliKognicKeys)
#include "tst_cli_kognickeys.moc"
