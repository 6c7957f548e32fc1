// SPDX-License-Identifier: Apache-2.0
// Signing in on the service's own page: back through the loopback address, or by pasting.
#include "clifixture.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QUrl>
#include <QUrlQuery>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace keynook;
using namespace keynook::test;

class TestCliBrowser : public CliTest
{
    Q_OBJECT
private slots:
    void cameBack_data();
    void cameBack();
    void pageRefuses();
    void pasted_data();
    void pasted();
    void pastedWrongly_data();
    void pastedWrongly();
    void address_data();
    void address();
    void anotherPageKnocks_data();
    void anotherPageKnocks();
    void pageNeedsNoSecret();
    void interruptedWhileWaiting();

private:
    /// The page that the program asks to open.
    QUrl pageOf(QProcess &process);
    /// Follows what a browser would; the last answer.
    std::unique_ptr<QNetworkReply> visit(const QUrl &address, bool follow);
    /// Where the page sends the browser, with the new key in it.
    QUrl callbackOf(const QUrl &page);
    void isSignedIn(QProcess &process);

    QNetworkAccessManager m_browser;
};

QUrl TestCliBrowser::pageOf(QProcess &process)
{
    const QByteArray all = said(process, "history afterwards.\n");
    for (const QByteArray &line : all.split('\n')) {
        if (line.startsWith("  http")) {
            return QUrl(QString::fromLatin1(line.trimmed()), QUrl::StrictMode);
        }
    }
    return {};
}

std::unique_ptr<QNetworkReply> TestCliBrowser::visit(const QUrl &address, bool follow)
{
    QNetworkRequest request(address);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         follow ? QNetworkRequest::NoLessSafeRedirectPolicy
                                : QNetworkRequest::ManualRedirectPolicy);
    std::unique_ptr<QNetworkReply> reply(m_browser.get(request));
    if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }, cliPatience)) {
        qWarning("no answer from %s", qPrintable(address.host()));
    }
    return reply;
}

QUrl TestCliBrowser::callbackOf(const QUrl &page)
{
    const auto reply = visit(page, false);
    QUrl target = reply->header(QNetworkRequest::LocationHeader).toUrl();
    const QString code = QUrlQuery(target).queryItemValue(u"code"_s, QUrl::FullyDecoded);
    learn(code.section(u':', 1).toUtf8());
    return target;
}

void TestCliBrowser::isSignedIn(QProcess &process)
{
    const CliRun run = ended(process);
    EXITS(run, 0);
    QVERIFY2(run.says("Signed in as demo@keynook.example"), run.told().constData());
    QCOMPARE(cli("account list --json"_w).array().size(), 1);
    RawHttp(standin().port()).ask("POST", "/standin/expire-tokens");
    EXITS(cli("keys list --refresh"_w), 0); // a key signs in, not a token alone
}

void TestCliBrowser::cameBack_data()
{
    QTest::addColumn<bool>("inputEnds");
    QTest::newRow("somebody could still paste") << false;
    QTest::newRow("nobody will paste") << true;
}

void TestCliBrowser::cameBack()
{
    QFETCH(const bool, inputEnds);
    const auto process = start("account add cogniac --browser --server"_w << standin().url());
    if (inputEnds) {
        process->closeWriteChannel();
    }
    const QUrl page = pageOf(*process);
    QCOMPARE(page.path(), u"/app/cli-auth"_s);
    QCOMPARE(page.port(), standin().port());
    const QUrlQuery query(page);
    QVERIFY(query.queryItemValue(u"port"_s).toInt() > 1023);
    QVERIFY(query.queryItemValue(u"state"_s).size() >= 43); // 32 random bytes
    const auto last = visit(page, true);
    QCOMPARE(last->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 200);
    QCOMPARE(last->url().host(), u"127.0.0.1"_s);
    QCOMPARE(last->url().path(), u"/cb"_s);
    learn(QUrlQuery(last->url())
              .queryItemValue(u"code"_s, QUrl::FullyDecoded)
              .section(u':', 1)
              .toUtf8());
    QVERIFY(last->readAll().contains("close this page"));
    isSignedIn(*process);
}

void TestCliBrowser::pageRefuses()
{
    restartStandin({u"--cli-auth-error"_s, u"access_denied"_s});
    const auto process =
        start("--json account add cogniac --browser --server"_w << standin().url());
    const QUrl page = pageOf(*process);
    QVERIFY(page.isValid());
    visit(page, true);
    const CliRun run = ended(*process);
    EXITS(run, 3);
    QCOMPARE(run.kind(), u"unauthorized"_s);
    QCOMPARE(cli("account list --json"_w).array(), QJsonArray());
}

void TestCliBrowser::pasted_data()
{
    QTest::addColumn<bool>("wholeAddress");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("behind");
    QTest::newRow("address") << true << QByteArray() << QByteArray("\n");
    QTest::newRow("address with spaces around") << true << QByteArray("  ") << QByteArray(" \r\n");
    QTest::newRow("address with a fragment") << true << QByteArray() << QByteArray("#top\n");
    QTest::newRow("key alone") << false << QByteArray() << QByteArray("\n");
}

void TestCliBrowser::pasted()
{
    QFETCH(const bool, wholeAddress);
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, behind);
    const auto process = start("account add cogniac --browser --server"_w << standin().url());
    const QUrl target = callbackOf(pageOf(*process));
    const QByteArray code =
        QUrlQuery(target).queryItemValue(u"code"_s, QUrl::FullyDecoded).toUtf8();
    QVERIFY(!code.isEmpty());
    process->write(before + (wholeAddress ? target.toEncoded() : code) + behind);
    isSignedIn(*process);
}

void TestCliBrowser::pastedWrongly_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("complaint");
    const auto row = [](const char *name, const char *text, const char *complaint) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(complaint);
    };
    row("a sentence", "I do not know", "neither the address");
    row("nothing", "", "neither the address");
    row("another page", "http://127.0.0.1/elsewhere?code=a:b", "neither the address");
    row("another login's", "http://127.0.0.1:1/cb?code=a:b&state=other", "another login");
    row("without a key", "http://127.0.0.1:1/cb?state=other", "holds no key");
    row("two keys", "http://127.0.0.1:1/cb?code=a:b&code=c:d&state=other", "holds no key");
}

void TestCliBrowser::pastedWrongly()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, complaint);
    const auto process = start("account add cogniac --browser --server"_w << standin().url());
    const QUrl page = pageOf(*process);
    QVERIFY(page.isValid());
    process->write(text + '\n');
    QVERIFY(!said(*process, complaint).isEmpty());
    QCOMPARE(process->state(), QProcess::Running);
    visit(page, true);
    isSignedIn(*process);
}

void TestCliBrowser::address_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<int>("code");
    QTest::newRow("the same") << u"Demo@Keynook.example"_s << 0;
    QTest::newRow("another") << u"me@keynook.example"_s << 8;
}

void TestCliBrowser::address()
{
    QFETCH(const QString, email);
    QFETCH(const int, code);
    const auto process = start("account add cogniac --browser --email"_w << email << u"--server"_s
                                                                         << standin().url());
    visit(pageOf(*process), true);
    const CliRun run = ended(*process);
    EXITS(run, code);
    QCOMPARE(cli("account list --json"_w).array().size(), code == 0 ? 1 : 0);
    QCOMPARE(run.says("belongs to demo@keynook.example"), code != 0);
}

void TestCliBrowser::anotherPageKnocks_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("wrong state") << u"code=a:b&state=wrong"_s;
    QTest::newRow("no state") << u"code=a:b"_s;
    QTest::newRow("refusal with a wrong state") << u"error=no&state=wrong"_s;
    QTest::newRow("nothing") << QString();
}

void TestCliBrowser::anotherPageKnocks()
{
    QFETCH(const QString, query);
    const auto process = start("account add cogniac --browser --server"_w << standin().url());
    const QUrl page = pageOf(*process);
    QUrl knock(u"http://127.0.0.1:%1/cb"_s.arg(QUrlQuery(page).queryItemValue(u"port"_s)));
    knock.setQuery(query);
    const auto answer = visit(knock, false);
    QVERIFY(answer->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() >= 400);
    QCOMPARE(process->state(), QProcess::Running);
    visit(page, true);
    isSignedIn(*process);
}

void TestCliBrowser::pageNeedsNoSecret()
{
    // Neither a password is asked for nor an address: whoever has the page open is signed in there.
    const auto process =
        start("account add cogniac --browser --json --name web --server"_w << standin().url());
    visit(pageOf(*process), true);
    const CliRun run = ended(*process);
    EXITS(run, 0);
    QCOMPARE(run.object()[u"name"_s].toString(), u"web"_s);
}

void TestCliBrowser::interruptedWhileWaiting()
{
    const auto process = start("account add cogniac --browser --server"_w << standin().url());
    QVERIFY(pageOf(*process).isValid());
    ::kill(static_cast<pid_t>(process->processId()), SIGINT);
    EXITS(ended(*process), 130);
    QCOMPARE(cli("account list --json"_w).array(), QJsonArray());
}

KEYNOOK_DESKTOP_MAIN(TestCliBrowser)
#include "tst_cli_browser.moc"
