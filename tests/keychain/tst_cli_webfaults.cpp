// SPDX-License-Identifier: Apache-2.0
// Waiting for credentials from the web app when something is wrong: with the options, with what
// came, with the service, with the keychain, or with the patience.
#include "clifixtureweb.h"

#include <QDir>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace keynook;
using namespace keynook::test;

class TestCliWebFaults : public CliWebTest
{
    Q_OBJECT
private slots:
    void wrongOptions_data();
    void wrongOptions();
    void meaninglessOptions_data();
    void meaninglessOptions();
    void noExportMeanwhile();
    void refusedGoesOn_data();
    void refusedGoesOn();
    void anothersCredential();
    void othersFilesAreLeft();
    void noService();
    void lockedKeychain();
    void interrupted_data();
    void interrupted();
    void openDownloads();
};

void TestCliWebFaults::wrongOptions_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("code");
    QTest::newRow("both") << "--keep-file --remove-file"_w << 2;
    QTest::newRow("no address") << "--web-url nonsense"_w << 2;
    QTest::newRow("a file as address") << "--web-url file:///etc/passwd"_w << 2;
    QTest::newRow("a script as address") << "--web-url javascript:alert(1)"_w << 2;
    QTest::newRow("no such folder") << "--downloads /nowhere/at/all"_w << 5;
    QTest::newRow("a file as folder") << "--downloads /etc/passwd"_w << 5;
    QTest::newRow("plain http") << "--auth-server http://example.com"_w << 2;
    QTest::newRow("plain http, workspaces") << "--workspace-server http://example.com"_w << 2;
}

void TestCliWebFaults::wrongOptions()
{
    QFETCH(const QStringList, options);
    QFETCH(const int, code);
    EXITS(cli("account add kognic --browser"_w + options), code);
}

void TestCliWebFaults::meaninglessOptions_data()
{
    QTest::addColumn<QStringList>("words");
    for (const char *words :
         {"kognic --browser --file x.json", "kognic --browser --from-env",
          "kognic --browser --email me@keynook.example", "kognic --browser --password-stdin",
          "kognic --browser --server https://example.com", "kognic --file x.json --downloads /tmp",
          "kognic --from-env --keep-file", "kognic --web-url https://example.com --file x.json",
          "cogniac --browser --downloads /tmp", "cogniac --email a --web-url https://example.com",
          "cogniac --email a --keep-file"}) {
        QTest::newRow(words) << QString::fromLatin1(words).split(u' ');
    }
}

void TestCliWebFaults::meaninglessOptions()
{
    QFETCH(const QStringList, words);
    const CliRun run = cli("account add"_w + words);
    EXITS(run, 2);
    QVERIFY2(run.says("means nothing for"), run.told().constData());
}

void TestCliWebFaults::noExportMeanwhile()
{
    const auto process = start(adding({u"--remove-file"_s}));
    QVERIFY(waits(*process));
    QVERIFY(put(generated()));
    EXITS(ended(*process), 0);
    const QString target = file(u"export.json"_s);
    EXITS(cli(generating({u"--export"_s, target})), 2);
    EXITS(cli(generating({u"--reveal"_s})), 2);
    EXITS(cli(generating({u"--name"_s, u"two\nlines"_s})), 2);
    QVERIFY(!QFile::exists(target));
}

void TestCliWebFaults::refusedGoesOn_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("wrong secret") << "standinsecret"_ba
                                  << "standinSecret"_ba;
    QTest::newRow("expired") << "\"expires\": \"20"_ba
                             << "\"expires\": \"19"_ba;
}

void TestCliWebFaults::refusedGoesOn()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    const qsizetype items = keyringItems();
    const auto process = start(adding({u"--remove-file"_s}));
    QVERIFY(waits(*process));
    const QByteArray bad = generated().replace(from, to);
    learnFile(bad);
    QVERIFY(put(bad, u"bad.json"_s));
    QVERIFY(!said(*process, "Still waiting").isEmpty());
    QCOMPARE(keyringItems(), items);
    QVERIFY(put(generated()));
    EXITS(ended(*process), 0);
    QCOMPARE(contentOf(download(u"bad.json"_s)), bad);
    QVERIFY(!QFile::exists(download()));
}

void TestCliWebFaults::anothersCredential()
{
    const auto first = start(adding({u"--remove-file"_s}));
    QVERIFY(waits(*first));
    QVERIFY(put(generated()));
    EXITS(ended(*first), 0);
    const qsizetype items = keyringItems();
    const auto process = start(generating({u"--remove-file"_s}));
    QVERIFY(waits(*process));
    QVERIFY(put(generated("4716"), u"theirs.json"_s));
    QVERIFY(!said(*process, "belong to viewer@keynook.example").isEmpty());
    QCOMPARE(keyringItems(), items);
    QVERIFY(put(generated()));
    EXITS(ended(*process), 0);
    QVERIFY(QFile::exists(download(u"theirs.json"_s)));
    QCOMPARE(cli("account list --json"_w).array().size(), 1);
}

void TestCliWebFaults::othersFilesAreLeft()
{
    const QByteArray old = generated();
    QVERIFY(put(old, u"old.json"_s));
    QVERIFY(QFile::link(download(u"old.json"_s), download(u"link.json"_s)));
    const auto process = start(adding({u"--remove-file"_s}));
    QVERIFY(waits(*process));
    QVERIFY(put(R"({"rows":[]})", u"report.json"_s));
    QVERIFY(QFile::link(download(u"old.json"_s), download(u"newer link.json"_s)));
    QVERIFY(put(generated()));
    EXITS(ended(*process), 0);
    QCOMPARE(contentOf(download(u"old.json"_s)), old);
    QVERIFY(QFile::exists(download(u"report.json"_s)));
    QVERIFY(QFile::exists(download(u"newer link.json"_s)));
}

void TestCliWebFaults::noService()
{
    const QByteArray content = generated();
    const auto process = start(adding({u"--remove-file"_s}));
    QVERIFY(waits(*process));
    stopStandin();
    QVERIFY(put(content));
    const CliRun run = ended(*process);
    EXITS(run, 7);
    QVERIFY(run.says("Nothing is lost") && run.says(download().toUtf8()));
    QCOMPARE(contentOf(download()), content);
}

void TestCliWebFaults::lockedKeychain()
{
    const QByteArray content = generated();
    const auto process = start(adding({u"--remove-file"_s}));
    QVERIFY(waits(*process));
    QVERIFY(lockKeyring());
    QVERIFY(put(content));
    const CliRun run = ended(*process);
    EXITS(run, 6);
    QVERIFY(run.says("Nothing is lost"));
    QCOMPARE(contentOf(download()), content);
    QVERIFY(openKeyring());
    QCOMPARE(cli("account list --json"_w).array(), QJsonArray());
}

void TestCliWebFaults::interrupted_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("Ctrl-C") << SIGINT;
    QTest::newRow("ended") << SIGTERM;
    QTest::newRow("hung up") << SIGHUP;
}

void TestCliWebFaults::interrupted()
{
    QFETCH(const int, signal);
    const auto process = start(adding({u"--remove-file"_s}));
    QVERIFY(waits(*process));
    ::kill(static_cast<pid_t>(process->processId()), signal);
    EXITS(ended(*process), 130);
    const QByteArray content = generated();
    QVERIFY(put(content));
    QCOMPARE(cli("account list --json"_w).array(), QJsonArray());
    QCOMPARE(contentOf(download()), content);
}

void TestCliWebFaults::openDownloads()
{
    // Whoever may exchange files in a folder could make us remove another one.
    const auto process = start(adding({u"--remove-file"_s}));
    QVERIFY(waits(*process));
    QVERIFY(QFile::setPermissions(downloads(), QFile::Permissions::fromInt(0x7777)));
    QVERIFY(put(generated()));
    const CliRun run = ended(*process);
    EXITS(run, 0);
    QVERIFY(QFile::exists(download()));
    QVERIFY(run.says("Anybody may exchange files"));
}

KEYNOOK_DESKTOP_MAIN(TestCliWebFaults)
#include "tst_cli_webfaults.moc"
