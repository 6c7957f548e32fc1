// SPDX-License-Identifier: Apache-2.0
// Accounts of Kognic: imported, listed, removed.
#include "clikognic.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace keynook;
using namespace keynook::test;

class TestCliKognic : public KognicCliTest
{
    Q_OBJECT
private slots:
    void importsAFile();
    void importsTheInput();
    void importsWhatTheEnvironmentNames();
    void removesTheFile();
    void keepsAFileThatWasRefused();
    void strangeFiles_data();
    void strangeFiles();
    void refusedCredentials_data();
    void refusedCredentials();
    void twoCredentialsOneAccount();
    void accountList();
    void noSignOut();
    void removesTheAccount();
};

void TestCliKognic::importsAFile()
{
    QCOMPARE(stored(), 0);
    const QString path = file(u"credentials.json"_s);
    QVERIFY(write(path, text(0)));
    const CliRun run = cli("account add kognic --json --file"_w << path);
    EXITS(run, 0);
    QVERIFY(run.says("--remove-file"));
    QVERIFY(QFileInfo::exists(path));
    const QJsonObject account = run.object();
    QCOMPARE(account[u"service"_s].toString(), u"kognic"_s);
    QCOMPARE(account[u"name"_s].toString(), u"demo@keynook.example"_s);
    QCOMPARE(account[u"user_id"_s].toString(), u"4711"_s);
    QCOMPARE(account[u"server"_s].toString(), standin().url() + u'/');
    QCOMPARE(account[u"key_id"_s].toString(), clientId(0));
    QCOMPARE(account[u"new_account"_s].toBool(), true);
    QCOMPARE(stored(), 1);
    QVERIFY(QFile::remove(path)); // the fixture looks for secrets
}

void TestCliKognic::importsTheInput()
{
    QCOMPARE(stored(), 0);
    EXITS(import(), 0);
    const CliRun again = cli("account add kognic --file - --json"_w, text(0));
    EXITS(again, 0);
    QCOMPARE(again.object()[u"new_account"_s].toBool(), false);
    QCOMPARE(again.object()[u"name"_s].toString(), u"k"_s);
    QCOMPARE(keys().size(), 1);
    QCOMPARE(stored(), 1);
}

void TestCliKognic::importsWhatTheEnvironmentNames()
{
    EXITS(cli("account add kognic --from-env"_w), 5);
    environment.insert(u"KOGNIC_CLIENT_ID"_s, u"id"_s);
    EXITS(cli("account add kognic --from-env"_w), 2);
    const QString path = file(u"credentials.json"_s);
    QVERIFY(write(path, text(0)));
    environment.insert(u"KOGNIC_CREDENTIALS"_s, path);
    EXITS(cli("account add kognic --from-env"_w), 0);
    QVERIFY(QFile::remove(path));
}

void TestCliKognic::removesTheFile()
{
    const QString path = file(u"credentials.json"_s);
    QVERIFY(write(path, text(0)));
    EXITS(cli("account add kognic --remove-file --file"_w << path), 0);
    QVERIFY(!QFileInfo::exists(path));
    QCOMPARE(keys()[0][u"held"_s].toString(), u"keychain"_s);
    QVERIFY(!reveal(clientId(0)).isEmpty());
}

void TestCliKognic::keepsAFileThatWasRefused()
{
    QCOMPARE(stored(), 0);
    const QString path = file(u"credentials.json"_s);
    const QByteArray wrong = text(0, {{u"clientSecret"_s, u"wrong-secret"_s}});
    QVERIFY(write(path, wrong));
    EXITS(cli("account add kognic --remove-file --file"_w << path), 3);
    QCOMPARE(contentOf(path), wrong);
    QCOMPARE(stored(), 0);
    QVERIFY(cli("account list --json"_w).array().isEmpty());
}

void TestCliKognic::strangeFiles_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("code");
    QTest::newRow("missing") << u"missing"_s << 5;
    QTest::newRow("folder") << u"folder"_s << 8;
    QTest::newRow("link") << u"link"_s << 8;
    QTest::newRow("device") << u"device"_s << 8;
    QTest::newRow("large") << u"large"_s << 9;
    QTest::newRow("broken") << u"broken"_s << 9;
    QTest::newRow("empty") << u"empty"_s << 9;
}

void TestCliKognic::strangeFiles()
{
    QCOMPARE(stored(), 0);
    QFETCH(const QString, what);
    QString path = file(u"credentials.json"_s);
    if (what == u"folder"_s) {
        path = folder().section(u'/', 0, -2);
    } else if (what == u"link"_s) {
        QVERIFY(write(file(u"real"_s), "{}"));
        QVERIFY(QFile::link(file(u"real"_s), path));
    } else if (what == u"device"_s) {
        path = u"/dev/zero"_s;
    } else if (what != u"missing"_s) {
        QVERIFY(write(path, what == u"large"_s    ? QByteArray(10 * 1024 * 1024, 'x')
                            : what == u"broken"_s ? QByteArray("{\"clientId\":")
                                                  : QByteArray()));
    }
    const CliRun run = cli("account add kognic --remove-file --file"_w << path);
    QTEST(run.code, "code");
    QCOMPARE(stored(), 0);
    QCOMPARE(QFileInfo::exists(path), what != u"missing"_s);
}

void TestCliKognic::refusedCredentials_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<QJsonObject>("more");
    QTest::addColumn<int>("code");
    const QJsonObject nothing;
    QTest::newRow("wrong secret") << QByteArray()
                                  << QJsonObject{{u"clientSecret"_s, u"wrong-secret"_s}} << 3;
    QTest::newRow("ended") << QByteArray() << QJsonObject{{u"expires"_s, u"2020-01-01T00:00:00Z"_s}}
                           << 3;
    QTest::newRow("scope") << QByteArray()
                           << QJsonObject{{u"scopes"_s, QJsonArray{u"no-such-scope"_s}}} << 1;
    QTest::newRow("user id in quotes")
        << QByteArray() << QJsonObject{{u"userId"_s, u"4711"_s}} << 9;
    QTest::newRow("issuer") << QByteArray() << QJsonObject{{u"issuer"_s, u"http://auth.example/"_s}}
                            << 2;
    QTest::newRow("too large") << QByteArray() << QJsonObject{{u"x"_s, QString(2000, u'x')}} << 2;
    QTest::newRow("not permitted") << QByteArray("POST /v1/auth status=403") << nothing << 4;
    QTest::newRow("slow down") << QByteArray("POST /v1/auth retry-after=7") << nothing << 9;
    QTest::newRow("down") << QByteArray("POST /v1/auth status=500") << nothing << 9;
    QTest::newRow("garbage") << QByteArray("POST /v1/auth garbage") << nothing << 9;
    QTest::newRow("cut off") << QByteArray("POST /v1/auth drop-before") << nothing << 7;
}

void TestCliKognic::refusedCredentials()
{
    QCOMPARE(stored(), 0);
    QFETCH(const QByteArray, fault);
    QFETCH(const QJsonObject, more);
    if (!fault.isEmpty()) {
        faults(fault);
    }
    const CliRun run = import(0, more);
    QTEST(run.code, "code");
    QCOMPARE(stored(), 0);
    QVERIFY(cli("account list --json"_w).array().isEmpty());
}

void TestCliKognic::twoCredentialsOneAccount()
{
    QCOMPARE(stored(), 0);
    EXITS(import(0), 0);
    EXITS(import(1), 0);
    QCOMPARE(cli("account list --json"_w).array().size(), 1);
    QCOMPARE(keys().size(), 2);
    QCOMPARE(stored(), 2);
    EXITS(cli("account add kognic --file - --name viewer"_w, text(2)), 0);
    QCOMPARE(cli("account list --json"_w).array().size(), 2);
}

void TestCliKognic::accountList()
{
    EXITS(signIn(), 0);
    EXITS(import(), 0);
    const CliRun table = cli("account list"_w);
    EXITS(table, 0);
    QVERIFY(table.out.contains("  kognic   signed in"));
    QVERIFY(table.out.contains("  cogniac  signed in"));
    const QJsonArray rows = cli("account list --json"_w).array();
    QCOMPARE(rows[0][u"service"_s].toString(), u"kognic"_s);
    QCOMPARE(rows[1][u"service"_s].toString(), u"cogniac"_s);
}

void TestCliKognic::noSignOut()
{
    QCOMPARE(stored(), 0);
    EXITS(import(), 0);
    EXITS(cli("account signout k"_w), 2);
    QCOMPARE(stored(), 1);
}

void TestCliKognic::removesTheAccount()
{
    QCOMPARE(stored(), 0);
    EXITS(import(0), 0);
    EXITS(import(1), 0);
    EXITS(cli("account remove k"_w), 8);
    QCOMPARE(stored(), 2);
    EXITS(cli("account remove k --yes"_w), 0);
    QCOMPARE(stored(), 0);
    QVERIFY(cli("account list --json"_w).array().isEmpty());
}

KEYNOOK_DESKTOP_MAIN(TestCliKognic)
#include "tst_cli_kognic.moc"
