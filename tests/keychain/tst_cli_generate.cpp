// SPDX-License-Identifier: Apache-2.0
// `keys generate`: what it prints, keeps and writes, and when no key may be made.
#include "clifixture.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace keynook;
using namespace keynook::test;

namespace {
const QString keysPath = u"/1/users/usr4demo8kq1/apiKeys"_s;
} // namespace

class TestCliGenerate : public CliTest
{
    Q_OBJECT
private slots:
    void json();
    void plain();
    void reveals();
    void exports_data();
    void exports();
    void exportReplaces();
    void exportToStdout_data();
    void exportToStdout();
    void noKeyIsMade_data();
    void noKeyIsMade();
    void goodNames_data();
    void goodNames();
    void badService_data();
    void badService();
    void unheardKeyIsThere_data();
    void unheardKeyIsThere();
    void twoAtOnce();
    void withoutPermission();
    void keychainGoneMeanwhile_data();
    void keychainGoneMeanwhile();
    void exportFails();
    void brokenOutput();

private:
    int posts() { return seen(u"POST"_s, keysPath); }
    bool works(const QByteArray &secret)
    {
        return RawHttp(standin().port()).ask("GET", "/1/token", keynook::key(secret)).status == 200;
    }
};

void TestCliGenerate::json()
{
    EXITS(signIn(), 0);
    const qsizetype items = keyringItems();
    const CliRun run = cli("keys generate --json --name first"_w);
    EXITS(run, 0);
    const QJsonObject made = run.object();
    QCOMPARE(made.keys(), (QStringList{u"created_at"_s, u"key_id"_s, u"name"_s, u"stored"_s}));
    QCOMPARE(made[u"name"_s].toString(), u"first"_s);
    QCOMPARE(made[u"stored"_s], QJsonValue(true));
    QVERIFY(made[u"created_at"_s].isDouble());
    const QString id = made[u"key_id"_s].toString();
    QCOMPARE(key(id)[u"created_at"_s], made[u"created_at"_s]);
    QCOMPARE(key(id)[u"held"_s].toString(), u"keychain"_s);
    QCOMPARE(posts(), 1);
    QCOMPARE(keyringItems(), items + 1); // the seal's key is gone
    QVERIFY(QDir(folder() + u"/spool"_s).isEmpty());
    QVERIFY(works(reveal(id)));
    QCOMPARE(cli("recover --json"_w).array(), QJsonArray());
}

void TestCliGenerate::plain()
{
    EXITS(signIn(), 0);
    const CliRun run = cli("keys generate --name plain"_w);
    EXITS(run, 0);
    QCOMPARE(key(QString::fromLatin1(run.out.trimmed()))[u"name"_s].toString(), u"plain"_s);
    QCOMPARE(run.out.count('\n'), 1);
    QVERIFY(run.says("\"plain\""));
}

void TestCliGenerate::reveals()
{
    EXITS(signIn(), 0);
    const CliRun text = cli("keys generate --name a --reveal"_w, {}, Shows::Secret);
    EXITS(text, 0);
    const QByteArray secret = text.out.trimmed();
    QCOMPARE(text.out, secret + '\n');
    QVERIFY(works(secret));
    QCOMPARE(reveal(u"a"_s), secret);
    QVERIFY(!text.err.contains(secret.mid(secret.indexOf(':') + 1)));

    const CliRun json = cli("keys generate --name b --reveal --json"_w, {}, Shows::Secret);
    EXITS(json, 0);
    QCOMPARE(json.object().keys(),
             (QStringList{u"api_key"_s, u"created_at"_s, u"key_id"_s, u"name"_s, u"stored"_s}));
    QCOMPARE(json.object()[u"api_key"_s].toString().toUtf8(), reveal(u"b"_s));
}

void TestCliGenerate::exports_data()
{
    QTest::addColumn<QString>("format");
    for (const char *format :
         {"", "credentials-json", "env", "shell", "powershell", "ini", "kubernetes", "sdk"}) {
        QTest::newRow(*format == '\0' ? "default" : format) << QString::fromLatin1(format);
    }
}

void TestCliGenerate::exports()
{
    QFETCH(const QString, format);
    EXITS(signIn(), 0);
    QStringList arguments = "keys generate --name out --export"_w << file(u"out"_s);
    if (!format.isEmpty()) {
        arguments += QStringList{u"--format"_s, format};
    }
    EXITS(cli(arguments), 0);
    QCOMPARE(modeOf(file(u"out"_s)), 0600);
    const QByteArray secret = reveal(u"out"_s);
    const QByteArray content = contentOf(file(u"out"_s));
    QVERIFY(content.contains(secret) || content.contains(secret.toBase64()));
    // The same as an export of the key that is there now.
    const CliRun again =
        cli("keys export out - --format"_w << (format.isEmpty() ? u"credentials-json"_s : format),
            {}, Shows::Secret);
    QCOMPARE(again.out, content);
}

void TestCliGenerate::exportReplaces()
{
    EXITS(signIn(), 0);
    QVERIFY(write(file(u"old"_s), "old"));
    EXITS(cli("keys generate --force --name new --export"_w << file(u"old"_s)), 0);
    QVERIFY(contentOf(file(u"old"_s)).contains(reveal(u"new"_s)));
    QCOMPARE(modeOf(file(u"old"_s)), 0600);
}

void TestCliGenerate::exportToStdout_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::newRow("alone") << QStringList();
    QTest::newRow("with --json") << "--json"_w;
    QTest::newRow("with --reveal") << "--reveal"_w;
}

void TestCliGenerate::exportToStdout()
{
    QFETCH(const QStringList, more);
    EXITS(signIn(), 0);
    const CliRun run = cli("keys generate --name piped --export -"_w + more, {}, Shows::Secret);
    EXITS(run, 0);
    // One document, whatever else is asked for.
    QCOMPARE(run.object()[u"api_key"_s].toString().toUtf8(), reveal(u"piped"_s));
}

void TestCliGenerate::noKeyIsMade_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    const auto name = [](const char *row, const QString &text) {
        QTest::newRow(row) << QStringList{u"--name="_s + text} << 2;
    };
    QTest::newRow("no name") << QStringList() << 2;
    name("empty name", {});
    name("spaces", u"   "_s);
    name("121 characters", QString(121, u'x'));
    name("newline", u"a\nb"_s);
    name("carriage return", u"a\rb"_s);
    name("tab", u"a\tb"_s);
    name("escape", u"a\u001b[31mb"_s);
    name("delete", u"a\u007fb"_s);
    name("C1", u"a\u0085b"_s);
    name("text direction", u"a\u202eb"_s);
    name("isolate", u"a\u2066b"_s);
    name("line separator", u"a\u2028b"_s);
    name("no width", u"a\u200bb"_s);
    name("byte-order mark", u"\ufeffa"_s);
    const auto to = [](const char *row, const QString &target, int code) {
        QTest::newRow(row) << ("--name x --export"_w << target) << code;
    };
    to("file is there", u"HERE/there"_s, 8);
    to("a link is there", u"HERE/link"_s, 8);
    to("a dangling link is there", u"HERE/dangling"_s, 8);
    to("a folder is there", u"HERE"_s, 8);
    to("no folder", u"HERE/missing/file"_s, 5);
    to("a file for a folder", u"HERE/there/file"_s, 5);
    to("a device", u"/dev/full"_s, 8);
    QTest::newRow("a link, forced") << "--name x --force --export HERE/link"_w << 8;
    QTest::newRow("a folder, forced") << "--name x --force --export HERE"_w << 8;
    QTest::newRow("unknown format") << "--name x --export HERE/new --format xml"_w << 2;
    QTest::newRow("an argument") << "--name x y"_w << 2;
    QTest::newRow("unknown option") << "--name x --expires 3d"_w << 2;
}

void TestCliGenerate::noKeyIsMade()
{
    QFETCH(QStringList, arguments);
    QFETCH(const int, code);
    EXITS(signIn(), 0);
    QVERIFY(write(file(u"there"_s), "mine"));
    QVERIFY(QFile::link(file(u"there"_s), file(u"link"_s)));
    QVERIFY(QFile::link(file(u"nowhere"_s), file(u"dangling"_s)));
    arguments.replaceInStrings(u"HERE"_s, QFileInfo(folder()).path());
    const qsizetype items = keyringItems();
    const CliRun run = cli("keys generate"_w + arguments);
    EXITS(run, code);
    QVERIFY(!run.err.isEmpty());
    QVERIFY(run.out.isEmpty());
    QCOMPARE(posts(), 0);
    QCOMPARE(keys(), QJsonArray());
    QCOMPARE(keyringItems(), items);
    QCOMPARE(cli("recover --json"_w).array(), QJsonArray());
    QCOMPARE(contentOf(file(u"there"_s)), QByteArray("mine"));
    QVERIFY(!QFileInfo::exists(file(u"nowhere"_s)));
}

void TestCliGenerate::goodNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("double quotes") << u"a \"b\" c"_s;
    QTest::newRow("single quotes") << u"it's 'it'"_s;
    QTest::newRow("backslashes") << u"C:\\new\\table"_s;
    QTest::newRow("shell") << u"$(id) `id` ; rm -rf ~ | & > < * ?"_s;
    QTest::newRow("percent") << u"%1 %s %n"_s;
    QTest::newRow("like an option") << u"--reveal"_s;
    QTest::newRow("120 characters") << QString(120, u'x');
    QTest::newRow("umlauts") << u"Prüfstand Süd"_s;
    QTest::newRow("beyond 16 bits") << u"key 🔑"_s;
    QTest::newRow("right to left") << u"مفتاح"_s;
}

void TestCliGenerate::goodNames()
{
    QFETCH(const QString, name);
    EXITS(signIn(), 0);
    const CliRun run = cli("keys generate --json"_w << u"--name="_s + name);
    EXITS(run, 0);
    QCOMPARE(run.object()[u"name"_s].toString(), name);
    StandinClient client(standin());
    client.signIn();
    QCOMPARE(client.keys().first()[u"description"_s].toString(), name);
    QCOMPARE(keys().first()[u"name"_s].toString(), name);
}

void TestCliGenerate::badService_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const char *fault, int code) {
        QTest::newRow(name) << QByteArray(fault) << code;
    };
    row("400", "POST /1/users status=400", 1);
    row("403", "POST /1/users status=403", 4);
    row("404", "POST /1/users status=404", 5);
    row("slow down", "POST /1/users retry-after=0", 9);
    row("list fails first", "GET /1/users status=500", 9);
    row("list is garbage", "GET /1/users garbage", 9);
}

void TestCliGenerate::badService()
{
    QFETCH(const QByteArray, fault);
    QFETCH(const int, code);
    EXITS(signIn(), 0);
    const qsizetype items = keyringItems();
    faults(fault);
    forgetRequests();
    EXITS(cli("keys generate --name x"_w), code);
    QCOMPARE(posts(), fault.startsWith("POST") ? 1 : 0); // never sent again
    QCOMPARE(keyringItems(), items);
    faults({});
    QCOMPARE(cli("recover --json"_w).array(), QJsonArray());
    QCOMPARE(keys(), QJsonArray());
}

void TestCliGenerate::unheardKeyIsThere_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const char *action, int code) {
        QTest::newRow(name) << QByteArray(action) << code;
    };
    row("no answer", "drop-after", 7);
    row("half an answer", "truncate", 7);
    row("garbage", "garbage", 9);
    row("huge", "huge=3000000", 9);
    row("deep", "deep=100000", 9);
}

void TestCliGenerate::unheardKeyIsThere()
{
    QFETCH(const QByteArray, action);
    QFETCH(const int, code);
    EXITS(signIn(), 0);
    faults("POST /1/users " + action);
    const CliRun run = cli("keys generate --name unheard"_w);
    EXITS(run, code);
    QVERIFY2(run.says("recover"), run.told().constData());
    QVERIFY(run.out.isEmpty());
    QCOMPARE(posts(), 1);
    QCOMPARE(keys().size(), 1);
}

void TestCliGenerate::twoAtOnce()
{
    EXITS(signIn(), 0);
    const auto one = start("keys generate --json --name one"_w);
    const auto two = start("keys generate --json --name two"_w);
    const CliRun first = ended(*one);
    const CliRun second = ended(*two);
    EXITS(first, 0);
    EXITS(second, 0);
    const QByteArray a = reveal(first.object()[u"key_id"_s].toString());
    const QByteArray b = reveal(second.object()[u"key_id"_s].toString());
    QVERIFY(a != b && works(a) && works(b));
    QCOMPARE(posts(), 2);
    QCOMPARE(keys().size(), 2);
    QCOMPARE(cli("recover --json"_w).array(), QJsonArray());
}

void TestCliGenerate::withoutPermission()
{
    EXITS(signIn(u"no-permission"_s), 0);
    EXITS(cli("keys generate --name x"_w), 4);
    QCOMPARE(seen(u"POST"_s, u"/1/users"_s), 0);
}

void TestCliGenerate::keychainGoneMeanwhile_data()
{
    QTest::addColumn<bool>("reveal");
    QTest::newRow("secret not shown") << false;
    QTest::newRow("secret shown") << true;
}

void TestCliGenerate::keychainGoneMeanwhile()
{
    QFETCH(const bool, reveal);
    Gate gate(standin().port());
    EXITS(signIn(u"ordinary"_s, gate.url()), 0);
    gate.holdNext("POST /1/users");
    const auto process =
        start("keys generate --json --name kept"_w + (reveal ? "--reveal"_w : QStringList()));
    QTRY_VERIFY_WITH_TIMEOUT(gate.isHolding(), cliPatience);
    QVERIFY(endKeyring());
    gate.release();
    const CliRun run = ended(*process, reveal ? Shows::Secret : Shows::Nothing);
    EXITS(run, 6);
    // One document tells everything a script needs.
    const QJsonObject made = run.object();
    QCOMPARE(made[u"stored"_s], QJsonValue(false));
    QCOMPARE(made[u"sealed"_s], QJsonValue(true));
    QCOMPARE(made[u"error"_s][u"kind"_s].toString(), u"keychain-unavailable"_s);
    QCOMPARE(made.contains(u"api_key"_s), reveal);
    QVERIFY(!made[u"key_id"_s].toString().isEmpty());
    QVERIFY(run.says("keynook-cli recover"));
}

void TestCliGenerate::exportFails()
{
    Gate gate(standin().port());
    EXITS(signIn(u"ordinary"_s, gate.url()), 0);
    gate.holdNext("POST /1/users");
    const auto process = start("keys generate --json --name kept --export"_w << file(u"out"_s));
    QTRY_VERIFY_WITH_TIMEOUT(gate.isHolding(), cliPatience);
    QVERIFY(write(file(u"out"_s), "somebody else's"));
    gate.release();
    const CliRun run = ended(*process);
    EXITS(run, 8);
    const QJsonObject made = run.object();
    QCOMPARE(made[u"stored"_s], QJsonValue(true));
    QCOMPARE(made[u"error"_s][u"kind"_s].toString(), u"conflict"_s);
    QCOMPARE(contentOf(file(u"out"_s)), QByteArray("somebody else's"));
    QVERIFY(works(this->reveal(made[u"key_id"_s].toString())));
}

void TestCliGenerate::brokenOutput()
{
    EXITS(signIn(), 0);
    const CliRun run =
        this->run(u"sh"_s, QStringList{u"-c"_s, u"exec \"$@\" >/dev/full"_s, u"sh"_s, program()} +
                               withFolder("keys generate --reveal --name kept"_w));
    EXITS(run, 1);
    QVERIFY(run.says("could not be written"));
    QVERIFY(works(reveal(u"kept"_s))); // made and stored all the same
}

KEYNOOK_DESKTOP_MAIN(TestCliGenerate)
#include "tst_cli_generate.moc"
