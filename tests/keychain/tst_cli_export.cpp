// SPDX-License-Identifier: Apache-2.0
// `keys export`: every format, to stdout and into files that nobody else can read.
#include "clifixture.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace keynook;
using namespace keynook::test;

class TestCliExport : public CliTest
{
    Q_OBJECT
private slots:
    void formats_data();
    void formats();
    void asJson_data();
    void asJson();
    void asShell();
    void asPython();
    void asKubernetes();
    void defaultFormat();
    void refused_data();
    void refused();
    void forced();
    void linkIsNotFollowed();
    void strangeFileName();
    void brokenOutput();
};

void TestCliExport::formats_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("umask");
    for (const char *format :
         {"credentials-json", "env", "shell", "powershell", "ini", "kubernetes", "sdk"}) {
        for (const char *umask : {"0", "077", "0777"}) {
            QTest::addRow("%s, umask %s", format, umask)
                << QString::fromLatin1(format) << QString::fromLatin1(umask);
        }
    }
}

void TestCliExport::formats()
{
    QFETCH(const QString, format);
    QFETCH(const QString, umask);
    EXITS(signIn(), 0);
    const QByteArray secret = reveal(generate(u"Büro \"1\""_s));
    const QString id = QString::fromLatin1(secret.left(secret.indexOf(':')));
    const CliRun shown = cli("keys export --format"_w << format << id << u"-"_s, {}, Shows::Secret);
    EXITS(shown, 0);
    QVERIFY(shown.err.isEmpty());
    QVERIFY(shown.out.endsWith('\n'));
    QVERIFY(shown.out.contains(format == u"kubernetes"_s ? secret.toBase64() : secret));

    const QString path = file(u"exported"_s);
    const CliRun written =
        run(u"sh"_s,
            QStringList{u"-c"_s, u"umask "_s + umask + u"; exec \"$@\""_s, u"sh"_s, program()} +
                withFolder("keys export --format"_w << format << id << path));
    EXITS(written, 0);
    QVERIFY(written.out.isEmpty());
    QVERIFY(written.says(path.toUtf8()));
    QCOMPARE(modeOf(path), 0600);
    QCOMPARE(contentOf(path), shown.out);
}

void TestCliExport::asJson_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QStringList>("fields");
    QTest::newRow("credentials-json")
        << u"credentials-json"_s
        << "api_key created_at email key_id name tenant_id url_prefix user_id"_w;
    QTest::newRow("sdk") << u"sdk"_s << "api_key created_at hostname label url_prefix"_w;
}

void TestCliExport::asJson()
{
    QFETCH(const QString, format);
    EXITS(signIn(), 0);
    const QByteArray secret = reveal(generate(u"json"_s));
    const QJsonObject content =
        cli("keys export json - --format"_w << format, {}, Shows::Secret).object();
    QTEST(content.keys(), "fields");
    QCOMPARE(content[u"api_key"_s].toString().toUtf8(), secret);
    QCOMPARE(content[u"url_prefix"_s].toString(), standin().url());
}

void TestCliExport::asShell()
{
    EXITS(signIn(), 0);
    const QByteArray secret = reveal(generate(u"'; exit 9 #"_s));
    const QString path = file(u"it's env.sh"_s);
    EXITS(cli("keys export --format shell"_w << u"'; exit 9 #"_s << path), 0);
    const CliRun used = run(u"sh"_s,
                            {u"-c"_s,
                             u". \"$1\"; exec sh -c 'printf \"%s|%s|%s\" \"$COG_API_KEY\" "
                             "\"$COG_TENANT\" \"$COG_URL_PREFIX\"'"_s,
                             u"sh"_s, path},
                            {}, Shows::Secret);
    EXITS(used, 0);
    QCOMPARE(used.out, secret + "|k7north2m4qa|" + standin().url().toLatin1());
}

void TestCliExport::asPython()
{
    EXITS(signIn(), 0);
    const QByteArray secret = reveal(generate(u"100 %d"_s));
    EXITS(cli("keys export --format ini"_w << u"100 %d"_s << file(u"a.ini"_s)), 0);
    const CliRun used = run(u"python3"_s,
                            {u"-c"_s,
                             u"import configparser, sys; c = configparser.ConfigParser(); "
                             "c.read(sys.argv[1], encoding='utf-8'); "
                             "print(c['cogniac']['api_key'], c['cogniac']['name'], sep='|')"_s,
                             file(u"a.ini"_s)},
                            {}, Shows::Secret);
    EXITS(used, 0);
    QCOMPARE(used.out, secret + "|100 %d\n");
}

void TestCliExport::asKubernetes()
{
    EXITS(signIn(), 0);
    const QByteArray secret = reveal(generate(u"Edge 1"_s));
    const QByteArray text =
        cli({u"keys"_s, u"export"_s, u"Edge 1"_s, u"-"_s, u"--format"_s, u"kubernetes"_s}, {},
            Shows::Secret)
            .out;
    QVERIFY(text.startsWith("apiVersion: v1\nkind: Secret\n"));
    QVERIFY(text.contains("COG_API_KEY: \"" + secret.toBase64() + "\"\n"));
    QVERIFY(text.contains("name: \"edge-1\"\n"));
}

void TestCliExport::defaultFormat()
{
    EXITS(signIn(), 0);
    generate(u"x"_s);
    QCOMPARE(cli("keys export x -"_w, {}, Shows::Secret).out,
             cli("keys export x - --format credentials-json"_w, {}, Shows::Secret).out);
}

void TestCliExport::refused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::newRow("file is there") << "x HERE/there"_w << 8;
    QTest::newRow("link is there") << "x HERE/link"_w << 8;
    QTest::newRow("link is there, forced") << "x HERE/link --force"_w << 8;
    QTest::newRow("folder is there") << "x HERE"_w << 8;
    QTest::newRow("folder is there, forced") << "x HERE --force"_w << 8;
    QTest::newRow("device, forced") << "x /dev/null --force"_w << 8;
    QTest::newRow("no folder") << "x HERE/missing/file"_w << 5;
    QTest::newRow("unknown key") << "nosuchkey HERE/new"_w << 5;
    QTest::newRow("key from elsewhere") << "seeded HERE/new"_w << 5;
    QTest::newRow("unknown format") << "x HERE/new --format xml"_w << 2;
    QTest::newRow("format missing") << "x HERE/new --format"_w << 2;
    QTest::newRow("no file") << "x"_w << 2;
    QTest::newRow("nothing") << QStringList() << 2;
    QTest::newRow("two files") << "x HERE/new HERE/newer"_w << 2;
    QTest::newRow("empty file name") << QStringList{u"x"_s, QString()} << 2;
}

void TestCliExport::refused()
{
    QFETCH(QStringList, arguments);
    QFETCH(const int, code);
    EXITS(signIn(), 0);
    generate(u"x"_s);
    StandinClient client(standin());
    client.signIn();
    QCOMPARE(client.create("seeded").status, 200);
    QVERIFY(write(file(u"there"_s), "mine"));
    QVERIFY(QFile::link(file(u"there"_s), file(u"link"_s)));
    arguments.replaceInStrings(u"HERE"_s, QFileInfo(folder()).path());
    const CliRun run = cli("keys export"_w + arguments);
    EXITS(run, code);
    QVERIFY(run.out.isEmpty());
    QVERIFY(!run.err.isEmpty());
    QCOMPARE(contentOf(file(u"there"_s)), QByteArray("mine"));
    QVERIFY(QFileInfo(file(u"link"_s)).isSymLink());
    QVERIFY(!QFileInfo::exists(file(u"new"_s)));
}

void TestCliExport::forced()
{
    EXITS(signIn(), 0);
    const QByteArray secret = reveal(generate(u"x"_s));
    QVERIFY(write(file(u"there"_s), QByteArray(100'000, 'o')));
    QVERIFY(QFile::setPermissions(file(u"there"_s), QFile::Permissions(0x6666)));
    EXITS(cli("keys export x --force --format sdk"_w << file(u"there"_s)), 0);
    QCOMPARE(modeOf(file(u"there"_s)), 0600);
    QCOMPARE(QJsonDocument::fromJson(contentOf(file(u"there"_s)))[u"api_key"_s].toString().toUtf8(),
             secret);
}

void TestCliExport::linkIsNotFollowed()
{
    EXITS(signIn(), 0);
    generate(u"x"_s);
    QVERIFY(QFile::link(file(u"victim"_s), file(u"link"_s)));
    EXITS(cli("keys export x --force"_w << file(u"link"_s)), 8);
    QVERIFY(!QFileInfo::exists(file(u"victim"_s)));
}

void TestCliExport::strangeFileName()
{
    EXITS(signIn(), 0);
    generate(u"x"_s);
    const QString path = file(u"a\u001b[31m\u202eb\nc"_s);
    const CliRun run = cli("keys export x"_w << path);
    EXITS(run, 0);
    QVERIFY(QFileInfo(path).isFile());
    QVERIFY(!run.err.contains('\x1b') && !run.err.contains("\xe2\x80\xae"));
    QCOMPARE(run.err.count('\n'), 1);
    const CliRun again = cli("keys export x"_w << path);
    EXITS(again, 8);
    QVERIFY(!again.err.contains('\x1b') && !again.err.contains("\xe2\x80\xae"));
}

void TestCliExport::brokenOutput()
{
    EXITS(signIn(), 0);
    generate(u"x"_s);
    const CliRun run =
        this->run(u"sh"_s, QStringList{u"-c"_s, u"exec \"$@\" >/dev/full"_s, u"sh"_s, program()} +
                               withFolder("keys export x -"_w));
    EXITS(run, 1);
}

KEYNOOK_DESKTOP_MAIN(TestCliExport)
#include "tst_cli_export.moc"
