// SPDX-License-Identifier: Apache-2.0
// `sdk put`, `sdk remove` and `sdk which`: what the services' own clients find afterwards.
#include "clifixture.h"

#include "vault/secretservicekeyring.h"

#include "answers.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace keynook;
using namespace keynook::test;

class TestCliSdk : public CliTest
{
    Q_OBJECT
private slots:
    void init();
    void put();
    void putAgain();
    void putAsksBeforeItReplaces();
    void putAnswered_data();
    void putAnswered();
    void refused_data();
    void refused();
    void removes();
    void removesAProfile();
    void removesWhatIsElsewhere();
    void which();
    void whichKnowsTheKey();
    void whichTellsOfAVariable();
    void lockedKeyring();

private:
    [[nodiscard]] QString home() const { return QFileInfo(folder()).path(); }
    [[nodiscard]] QString sdkFile() const { return home() + u"/config/cogniac/credentials"_s; }
    [[nodiscard]] QString keyInFile() const
    {
        const QJsonObject content = QJsonDocument::fromJson(contentOf(sdkFile())).object();
        return content[u"api_key"_s].toString().section(u':', 0, 0);
    }
    static bool enter(const QString &profile, const QByteArray &value)
    {
        KeyringItems items;
        items.push_back(pythonItem(u"kognic-credentials"_s, profile, Secret(value)));
        SecretServiceKeyring keyring;
        Answer<void> answer;
        keyring.replace(u"kognic-credentials"_s, profile, items, answer.reply());
        return answer.wait() && answer.isSuccess();
    }
};

void TestCliSdk::init()
{
    CliTest::init();
    environment.insert(u"XDG_CONFIG_HOME"_s, home() + u"/config"_s);
    environment.insert(u"XDG_CACHE_HOME"_s, home() + u"/cache"_s);
    for (const char *name : {"COG_API_KEY", "COG_USER", "COG_PASS", "KOGNIC_CREDENTIALS",
                             "KOGNIC_CLIENT_ID", "KOGNIC_CLIENT_SECRET"}) {
        environment.remove(QString::fromLatin1(name));
    }
}

void TestCliSdk::put()
{
    EXITS(signIn(), 0);
    const QString id = generate(u"x"_s);
    const CliRun run = cli("sdk put x --json"_w);
    EXITS(run, 0);
    QCOMPARE(run.object()[u"service"_s].toString(), u"cogniac"_s);
    QCOMPARE(run.object()[u"key_id"_s].toString(), id);
    QCOMPARE(run.object()[u"changes"_s].toArray().size(), 1);
    QVERIFY(run.says("sdk remove --service cogniac"));
    QCOMPARE(keyInFile(), id);
    QCOMPARE(modeOf(sdkFile()), 0600);
}

void TestCliSdk::putAgain()
{
    EXITS(signIn(), 0);
    generate(u"x"_s);
    EXITS(cli("sdk put x"_w), 0);
    const QByteArray before = contentOf(sdkFile());
    const CliRun run = cli("sdk put x --json"_w);
    EXITS(run, 0);
    QVERIFY(run.object()[u"changes"_s].toArray().isEmpty());
    QVERIFY(!run.says("Undo"));
    QCOMPARE(contentOf(sdkFile()), before);
}

void TestCliSdk::putAsksBeforeItReplaces()
{
    EXITS(signIn(), 0);
    const QString first = generate(u"first"_s);
    const QString second = generate(u"second"_s);
    EXITS(cli("sdk put first"_w), 0);
    const CliRun run = cli("sdk put second"_w); // nobody there to ask
    EXITS(run, 8);
    QVERIFY(run.says(first.toUtf8())); // the preview was shown all the same
    QCOMPARE(keyInFile(), first);
    EXITS(cli("sdk put second --yes"_w), 0);
    QCOMPARE(keyInFile(), second);
}

void TestCliSdk::putAnswered_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("code");
    QTest::newRow("yes") << QByteArray("y\n") << 0;
    QTest::newRow("no") << QByteArray("n\n") << 8;
}

void TestCliSdk::putAnswered()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const int, code);
    EXITS(signIn(), 0);
    const QString first = generate(u"first"_s);
    const QString second = generate(u"second"_s);
    EXITS(cli("sdk put first"_w), 0);
    const auto terminal = onTerminal("sdk put second"_w);
    QVERIFY(terminal->waitFor("[y/N]"));
    terminal->type(answer);
    EXITS(ended(*terminal), code);
    QCOMPARE(keyInFile(), code == 0 ? second : first);
}

void TestCliSdk::refused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::newRow("no key") << "put"_w << 2;
    QTest::newRow("two keys") << "put x y"_w << 2;
    QTest::newRow("unknown key") << "put nosuchkey"_w << 5;
    QTest::newRow("unknown account") << "put x -a nobody"_w << 5;
    QTest::newRow("a profile for Cogniac") << "put x --profile p"_w << 2;
    QTest::newRow("remove nothing") << "remove"_w << 2;
    QTest::newRow("remove both") << "remove --profile p --service cogniac"_w << 2;
    QTest::newRow("remove from nowhere") << "remove --service nowhere"_w << 2;
    QTest::newRow("remove no profile") << QStringList{u"remove"_s, u"--profile"_s, QString()} << 2;
    QTest::newRow("remove an unknown profile") << "remove --profile p"_w << 5;
    QTest::newRow("remove a file that is not there") << "remove --service cogniac"_w << 5;
    QTest::newRow("which of nowhere") << "which --service nowhere"_w << 2;
    QTest::newRow("which of something") << "which x"_w << 2;
}

void TestCliSdk::refused()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, code);
    EXITS(signIn(), 0);
    generate(u"x"_s);
    const CliRun run = cli("sdk"_w + arguments);
    EXITS(run, code);
    QVERIFY(run.out.isEmpty() && !run.err.isEmpty());
    QVERIFY(!QFileInfo::exists(home() + u"/config"_s));
}

void TestCliSdk::removes()
{
    EXITS(signIn(), 0);
    generate(u"x"_s);
    EXITS(cli("sdk put x"_w), 0);
    EXITS(cli("sdk remove --service cogniac"_w), 0); // held here: nothing is lost
    QVERIFY(!QFileInfo::exists(sdkFile()));
}

void TestCliSdk::removesAProfile()
{
    QVERIFY(enter(u"p"_s, "something else"));
    EXITS(cli("sdk remove --profile p"_w), 8); // Keynook does not hold it
    EXITS(cli("sdk remove --profile q --yes"_w), 5);
    EXITS(cli("sdk remove --profile p --yes"_w), 0);
    EXITS(cli("sdk remove --profile p --yes"_w), 5);
}

void TestCliSdk::removesWhatIsElsewhere()
{
    QVERIFY(QDir().mkpath(QFileInfo(sdkFile()).path()));
    QVERIFY(write(sdkFile(), R"({"api_key":"theirs:x"})"));
    const CliRun run = cli("sdk remove --service cogniac"_w);
    EXITS(run, 8);
    QVERIFY(run.says("nowhere else"));
    QVERIFY(QFileInfo::exists(sdkFile()));
}

void TestCliSdk::which()
{
    const CliRun run = cli("sdk which --json"_w);
    EXITS(run, 0);
    QCOMPARE(run.array().size(), 2);
    for (const auto &row : run.array()) {
        QCOMPARE(row.toObject()[u"source"_s].toString(), u"none"_s);
        QVERIFY(row.toObject()[u"key_id"_s].isNull());
    }
    const CliRun one = cli("sdk which --service kognic"_w);
    EXITS(one, 0);
    QVERIFY(one.out.startsWith("kognic"));
    QVERIFY(!one.out.contains("cogniac"));
}

void TestCliSdk::whichKnowsTheKey()
{
    EXITS(signIn(), 0);
    const QString id = generate(u"x"_s);
    EXITS(cli("sdk put x"_w), 0);
    const QJsonObject found = cli("sdk which --service cogniac --json"_w).array()[0].toObject();
    QCOMPARE(found[u"source"_s].toString(), u"file"_s);
    QCOMPARE(found[u"key_id"_s].toString(), id);
    QCOMPARE(found[u"name"_s].toString(), u"x"_s);
    QCOMPARE(found[u"account"_s].toString(), u"ordinary"_s);
    QVERIFY(found[u"warnings"_s].toArray().isEmpty());
}

void TestCliSdk::whichTellsOfAVariable()
{
    EXITS(signIn(), 0);
    generate(u"x"_s);
    EXITS(cli("sdk put x"_w), 0);
    environment.insert(u"COG_API_KEY"_s, u"stale:variable-canary"_s);
    const CliRun run = cli("sdk which --service cogniac --json"_w);
    const QJsonObject found = run.array()[0].toObject();
    QCOMPARE(found[u"source"_s].toString(), u"variable"_s);
    QCOMPARE(found[u"key_id"_s].toString(), u"stale"_s);
    QVERIFY(found[u"account"_s].isNull());
    QCOMPARE(found[u"warnings"_s].toArray().size(), 1);
    QVERIFY(!run.out.contains("variable-canary") && !run.err.contains("variable-canary"));
}

void TestCliSdk::lockedKeyring()
{
    QVERIFY(enter(u"p"_s, "something else"));
    QVERIFY(lockKeyring());
    EXITS(cli("sdk remove --profile p --yes"_w), 6);
    EXITS(cli("sdk which --service kognic"_w), 6);
    EXITS(cli("sdk which --service cogniac"_w), 0);
}

KEYNOOK_DESKTOP_MAIN(TestCliSdk)
#include "tst_cli_sdk.moc"
