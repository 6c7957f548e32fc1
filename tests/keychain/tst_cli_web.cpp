// SPDX-License-Identifier: Apache-2.0
// Credentials generated on the web app's page: in a real Chromium, into a real gnome-keyring.
#include "clifixtureweb.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace keynook;
using namespace keynook::test;

class TestCliWeb : public CliWebTest
{
    Q_OBJECT
private slots:
    void inTheBrowser();
    void opensThePage();
    void saysWhereToGo();
    void plainFile_data();
    void plainFile();
    void plainFileOnATerminal_data();
    void plainFileOnATerminal();
    void typedPath_data();
    void typedPath();
    void pastedText();
    void secondOfTheAccount();
    void sameAgain();

private:
    /// What kognic_page.py tells; empty when it failed.
    [[nodiscard]] QJsonObject browse(const QUrl &page, const QString &name,
                                     const QStringList &steps);
    /// Adds the account "web" out of a credential made by hand; its file is gone.
    [[nodiscard]] bool addAccount();
};

QJsonObject TestCliWeb::browse(const QUrl &page, const QString &name, const QStringList &steps)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QStringLiteral(KEYNOOK_KOGNIC_PAGE),
                  QStringList{page.toString(), downloads(), name} + steps);
    const bool over = QTest::qWaitFor(
        [&process] { return process.state() == QProcess::NotRunning; }, 2 * cliPatience);
    if (over && process.exitCode() == 77) {
        return {{u"skip"_s, true}};
    }
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

bool TestCliWeb::addAccount()
{
    const auto process = start(adding({u"--remove-file"_s}));
    return waits(*process) && put(generated()) && ended(*process).code == 0;
}

void TestCliWeb::inTheBrowser()
{
    const qsizetype items = keyringItems();
    const auto process = start(adding({u"--keep-file"_s, u"--json"_s}));
    QVERIFY(waits(*process));
    const QJsonObject told =
        browse(QUrl(standin().url()), u"first line"_s, {u"download"_s, u"close"_s});
    if (told.contains(u"skip"_s)) {
        process->kill();
        QSKIP("there is no chromium with its driver here");
    }
    QCOMPARE(told[u"files"_s].toArray(), QJsonArray{u"credentials.json"_s});
    const QByteArray file = contentOf(download());
    learnFile(file);
    const CliRun run = ended(*process);
    EXITS(run, 0);
    QCOMPARE(run.object()[u"name"_s], u"web"_s);
    QCOMPARE(run.object()[u"email"_s], u"demo@keynook.example"_s);
    QCOMPARE(keyringItems(), items + 1);

    // A second one, whose file Chromium calls by another name, and which is removed.
    const auto again = start(generating({u"--remove-file"_s, u"--json"_s}));
    QVERIFY(waits(*again));
    const QJsonObject second =
        browse(QUrl(standin().url()), u"second line"_s, {u"download"_s, u"close"_s});
    QCOMPARE(second[u"after"_s].toArray(), (QJsonArray{u"first line"_s, u"second line"_s}));
    const CliRun generated = ended(*again);
    EXITS(generated, 0);
    QCOMPARE(generated.object()[u"name"_s], u"second line"_s);
    QCOMPARE(generated.object()[u"stored"_s], QJsonValue(true));
    QVERIFY(generated.object()[u"plain_file"_s].isNull());
    QVERIFY(QFile::exists(download()));
    QVERIFY(!QFile::exists(download(u"credentials (1).json"_s)));
    QCOMPARE(keyringItems(), items + 2);

    // What is in the keychain is what the page handed out, and the service takes it.
    const QString clientId = QJsonDocument::fromJson(file)[u"clientId"_s].toString();
    const QByteArray secret = text(QJsonDocument::fromJson(file)[u"clientSecret"_s]);
    const CliRun shown = cli("keys show --reveal -a web"_w << clientId, {}, Shows::Secret);
    EXITS(shown, 0);
    QVERIFY(shown.out.contains(secret));
    EXITS(cli("check -a web"_w << clientId), 0);
    EXITS(cli("check -a web"_w << generated.object()[u"key_id"_s].toString()), 0);
    // Deleted on the page, it is refused from then on.
    QVERIFY(!browse(QUrl(standin().url()), u"third"_s, {u"close"_s, u"delete"_s, u"delete"_s})
                 .isEmpty());
    EXITS(cli("check -a web"_w << generated.object()[u"key_id"_s].toString()), 3);
    EXITS(cli("check -a web"_w << clientId), 0);
}

void TestCliWeb::opensThePage()
{
    const QString programs = file(u"bin"_s);
    const QString record = file(u"opened"_s);
    QVERIFY(QDir().mkpath(programs));
    const QString opener = programs + u"/xdg-open"_s;
    QVERIFY(write(opener, "#!/bin/sh\nprintf '%s' \"$*\" >\"$RECORD.part\"\n"
                          "mv \"$RECORD.part\" \"$RECORD\"\n"));
    QVERIFY(QFile::setPermissions(opener, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    environment.insert(u"PATH"_s, programs + u':' + environment.value(u"PATH"_s));
    environment.insert(u"RECORD"_s, record);
    environment.insert(u"BROWSER"_s, u"any"_s);
    const QString page = standin().ready()[u"kognic"_s][u"web_url"_s].toString();
    const auto process = start(adding({u"--remove-file"_s, u"--web-url"_s, page}));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(record), cliPatience);
    QCOMPARE(QString::fromUtf8(contentOf(record)), page);
    QVERIFY(!said(*process, "on the page that has opened").isEmpty());
    QVERIFY(put(generated()));
    EXITS(ended(*process), 0);
}

void TestCliWeb::saysWhereToGo()
{
    const auto process = start("account add kognic --browser --downloads"_w << downloads());
    const QByteArray all = said(*process, "type its path here");
    QVERIFY2(all.contains("\n  https://app.kognic.com/\n"), all.constData());
    QVERIFY(all.contains("API Credentials…") && all.contains(downloads().toUtf8()));
    process->terminate();
    EXITS(ended(*process), 130);
}

void TestCliWeb::plainFile_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<bool>("stays");
    QTest::newRow("removed") << "--remove-file"_w << false;
    QTest::newRow("kept") << "--keep-file"_w << true;
    QTest::newRow("nobody to ask") << QStringList() << true;
}

void TestCliWeb::plainFile()
{
    QFETCH(const QStringList, options);
    QFETCH(const bool, stays);
    QVERIFY(addAccount());
    const auto process = start(generating(options + QStringList{u"--json"_s}));
    QVERIFY(waits(*process));
    const QByteArray content = generated();
    QVERIFY(put(content));
    const CliRun run = ended(*process);
    EXITS(run, 0);
    QCOMPARE(contentOf(download()), stays ? content : QByteArray());
    QCOMPARE(run.object()[u"plain_file"_s], stays ? QJsonValue(download()) : QJsonValue());
    QCOMPARE(run.says("in the clear"), stays);
}

void TestCliWeb::plainFileOnATerminal_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("stays");
    QTest::newRow("yes") << "y\n"_ba << false;
    QTest::newRow("no") << "n\n"_ba << true;
    QTest::newRow("nothing") << "\n"_ba << true;
}

void TestCliWeb::plainFileOnATerminal()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const bool, stays);
    const auto terminal = onTerminal(adding());
    QVERIFY(terminal->shows("type its path here"));
    QVERIFY(put(generated()));
    QVERIFY(terminal->shows("Remove the file? [y/N]"));
    terminal->type(answer);
    EXITS(ended(*terminal), 0);
    QCOMPARE(QFile::exists(download()), stays);
}

void TestCliWeb::typedPath_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("plain") << ""_ba
                           << ""_ba;
    QTest::newRow("spaces around") << "  "_ba
                                   << " \r"_ba;
    QTest::newRow("in quotes") << "'"_ba
                               << "' "_ba;
    QTest::newRow("in double quotes") << "\""_ba
                                      << "\""_ba;
    QTest::newRow("an address") << "file://"_ba
                                << ""_ba;
}

void TestCliWeb::typedPath()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    const QString elsewhere = file(u"elsewhere.json"_s);
    const auto process = start(adding({u"--remove-file"_s}));
    QVERIFY(waits(*process));
    process->write("\n" + elsewhere.toUtf8() + '\n');
    QVERIFY(!said(*process, "There is no file").isEmpty());
    QVERIFY(write(elsewhere, generated()));
    process->write(before + elsewhere.toUtf8() + after + '\n');
    EXITS(ended(*process), 0);
    QVERIFY(!QFile::exists(elsewhere));
}

void TestCliWeb::pastedText()
{
    const auto process = start(adding());
    QVERIFY(waits(*process));
    const QByteArray line =
        QJsonDocument::fromJson(generated()).toJson(QJsonDocument::Compact) + '\n';
    process->write(line);
    const CliRun run = ended(*process);
    EXITS(run, 0);
    QVERIFY(!run.says("in the clear"));
}

void TestCliWeb::secondOfTheAccount()
{
    QVERIFY(addAccount());
    const auto process = start(generating({u"--remove-file"_s, u"--name"_s, u"line 7"_s}));
    QVERIFY(!said(*process, "Give them this name on the page: line 7\n").isEmpty());
    const QByteArray content = generated();
    QVERIFY(put(content));
    const CliRun run = ended(*process);
    EXITS(run, 0);
    QCOMPARE(run.out.trimmed(), text(QJsonDocument::fromJson(content)[u"clientId"_s]));
    QCOMPARE(cli("account list --json"_w).array().size(), 1);
}

void TestCliWeb::sameAgain()
{
    const qsizetype items = keyringItems();
    const QByteArray content = generated();
    for (int times = 0; times < 2; ++times) {
        const auto process = start(adding({u"--remove-file"_s}));
        QVERIFY(waits(*process));
        QVERIFY(put(content));
        EXITS(ended(*process), 0);
        QCOMPARE(keyringItems(), items + 1);
    }
}

KEYNOOK_DESKTOP_MAIN(TestCliWeb)
#include "tst_cli_web.moc"
