// SPDX-License-Identifier: Apache-2.0
// Sign-ins that cannot work, and services that do not behave.
#include "clifixture.h"

#include "support/scriptedservercerts.h"

using namespace Qt::StringLiterals;
using namespace keynook;
using namespace keynook::test;

class TestCliSignin : public CliTest
{
    Q_OBJECT
private slots:
    void refused_data();
    void refused();
    void misused_data();
    void misused();
    void badService_data();
    void badService();
    void isTriedAgain_data();
    void isTriedAgain();
    void nobodyListens();
    void certificates_data();
    void certificates();
    void closedInput_data();
    void closedInput();

private:
    void isUntouched();
};

/// No account, nothing in the keyring.
void TestCliSignin::isUntouched()
{
    QCOMPARE(cli("account list --json"_w).array(), QJsonArray());
}

void TestCliSignin::refused_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char *name, const QStringList &options, const QByteArray &input,
                        int code, const QString &kind) {
        QTest::newRow(name) << options << input << code << kind;
    };
    const auto as = [](const char *user) {
        return "--password-stdin --email"_w << QString::fromLatin1(user) + u"@keynook.example"_s;
    };
    row("wrong password", as("demo"), "not it\n", 3, u"unauthorized"_s);
    row("unknown user", as("nobody"), "x\n", 3, u"unauthorized"_s);
    row("missing code", as("code"), "standin-code-4712\n", 3, u"mfa-required"_s);
    row("wrong code", as("code") << u"--otp-stdin"_s, "standin-code-4712\n000000\n", 3,
        u"mfa-required"_s);
    row("letters for a code", as("code") << u"--otp-stdin"_s, "standin-code-4712\nabc&=%\n", 3,
        u"mfa-required"_s);
    row("unknown tenant", as("demo") << u"--tenant"_s << u"nowhere"_s, "standin-demo-4711\n", 5,
        u"not-found"_s);
    row("expired password", as("expired"), "standin-expired-4713\n", 3, u"password-expired"_s);
    row("ended contract", as("ended"), "standin-ended-4714\n", 4, u"contract-ended"_s);
    row("single sign-on", as("sso"), "standin-sso-4715\n", 1, u"rejected"_s);
    row("unknown API key", "--api-key-stdin"_w, "0123456789abcdef0123:wrong\n", 3,
        u"unauthorized"_s);
    row("anything for an API key", "--api-key-stdin"_w, "!\"$ junk:x\n", 3, u"unauthorized"_s);
    row("control characters for an API key", "--api-key-stdin"_w, "a:\x01z\n", 2, u"usage"_s);
}

void TestCliSignin::refused()
{
    QFETCH(const QStringList, options);
    QFETCH(const QByteArray, input);
    QFETCH(const int, code);
    const qsizetype items = keyringItems();
    const CliRun run =
        cli("--json account add cogniac --server"_w << standin().url() << options, input);
    EXITS(run, code);
    QTEST(run.kind(), "kind");
    QVERIFY(run.err.count('.') >= 1);
    QVERIFY(!run.object()[u"error"_s][u"sentence"_s].toString().isEmpty());
    isUntouched();
    QCOMPARE(keyringItems(), items);
}

void TestCliSignin::misused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");
    const auto row = [](const char *name, const QStringList &arguments, const QByteArray &input) {
        QTest::newRow(name) << arguments << input;
    };
    const QStringList demo = "cogniac --email demo@keynook.example"_w;
    row("no service", {}, {});
    row("unknown service", "nimbus --email a@b.example --password-stdin"_w, "x\n");
    row("two services", demo + "cogniac --password-stdin"_w, "x\n");
    row("no email", "cogniac --password-stdin"_w, "x\n");
    row("no address", "cogniac --password-stdin --email a:b"_w, "x\n");
    row("no terminal to ask on", demo, "x\n");
    row("no input", demo + "--password-stdin"_w, {});
    row("empty password", demo + "--password-stdin"_w, "\n");
    row("no code", demo + "--password-stdin --otp-stdin"_w, "standin-demo-4711\n");
    row("empty code", demo + "--password-stdin --otp-stdin"_w, "standin-demo-4711\n\n");
    row("empty API key", "cogniac --api-key-stdin"_w, "\n");
    row("no API key", "cogniac --api-key-stdin"_w, {});
    row("server is no address", demo + "--password-stdin --server ://"_w, "x\n");
    row("server with a path", demo + "--password-stdin --server https://a.example/x/y"_w, "x\n");
    row("server with a password", demo + "--password-stdin --server https://u:p@a.example"_w,
        "x\n");
    row("server without TLS", demo + "--password-stdin --server http://192.0.2.1"_w, "x\n");
    row("server by ftp", demo + "--password-stdin --server ftp://127.0.0.1"_w, "x\n");
    row("a password as an argument", demo + "--password secret"_w, {});
}

void TestCliSignin::misused()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, input);
    QStringList all = "account add"_w + arguments;
    if (!arguments.contains(u"--server"_s)) {
        all += QStringList{u"--server"_s, standin().url()};
    }
    const CliRun run = cli(all, input);
    EXITS(run, 2);
    QVERIFY(!run.err.isEmpty());
    QVERIFY(run.out.isEmpty());
    isUntouched();
    QCOMPARE(seen(u"GET"_s, u"/1/token"_s), 0);
}

void TestCliSignin::badService_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char *name, const char *fault, int code, const QString &kind) {
        QTest::newRow(name) << QByteArray(fault) << code << kind;
    };
    row("500", "GET /1/token status=500", 9, u"service"_s);
    row("503 for ever", "GET /1/token status=503", 9, u"service"_s);
    row("slow down for long", "GET /1/token retry-after=3600", 9, u"rate-limited"_s);
    row("slow down for ever", "GET /1/token retry-after=0", 9, u"rate-limited"_s);
    row("teapot", "GET /1/token status=418", 1, u"rejected"_s);
    row("garbage", "GET /1/token garbage", 9, u"protocol"_s);
    row("garbage user", "GET /1/users/current garbage", 9, u"protocol"_s);
    row("garbage MFA status", "GET /21 garbage", 9, u"protocol"_s);
    row("huge", "GET /1/token huge=3000000", 9, u"protocol"_s);
    row("deep", "GET /1/token deep=100000", 9, u"protocol"_s);
    row("elsewhere", "GET /1/token redirect=http://127.0.0.1:1/", 9, u"protocol"_s);
    row("cut off", "GET /1/token truncate", 7, u"network"_s);
    row("no answer", "GET /1/token drop-before", 7, u"network"_s);
    row("refused for good", "GET /1/token status=403", 4, u"forbidden"_s);
}

void TestCliSignin::badService()
{
    QFETCH(const QByteArray, fault);
    QFETCH(const int, code);
    faults(fault);
    const CliRun run =
        cli("--json account add cogniac --email demo@keynook.example --password-stdin --server"_w
                << standin().url(),
            passwordLine(u"ordinary"_s));
    EXITS(run, code);
    QTEST(run.kind(), "kind");
    isUntouched();
}

void TestCliSignin::isTriedAgain_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::newRow("slow down") << QByteArray("GET /1/token retry-after=0,times=2");
    QTest::newRow("unavailable") << QByteArray("GET /1/token status=503,times=1");
    QTest::newRow("cut off") << QByteArray("GET /1/token truncate,times=1");
}

void TestCliSignin::isTriedAgain()
{
    QFETCH(const QByteArray, fault);
    faults(fault);
    const CliRun run = signIn();
    EXITS(run, 0);
    QVERIFY2(run.says("trying again"), run.told().constData());
    QVERIFY(seen(u"GET"_s, u"/1/token"_s) >= 3); // user's and workspace's token, and the failures
}

void TestCliSignin::nobodyListens()
{
    const QString url = standin().url();
    stopStandin();
    const CliRun run = signIn(u"ordinary"_s, url);
    EXITS(run, 7);
    QVERIFY2(run.says("refused the connection"), run.told().constData());
    isUntouched();
}

void TestCliSignin::certificates_data()
{
    QTest::addColumn<QString>("trusted");
    QTest::addColumn<bool>("byVariable");
    QTest::addColumn<int>("code");
    QTest::newRow("nobody vouches") << QString() << false << 7;
    QTest::newRow("another one is trusted") << u"other.pem"_s << false << 7;
    QTest::newRow("trusted") << u"here.pem"_s << false << 0;
    QTest::newRow("trusted by the variable") << u"here.pem"_s << true << 0;
    QTest::newRow("no such file") << u"missing.pem"_s << false << 1;
    QTest::newRow("not a certificate") << u"here.key"_s << false << 9;
}

void TestCliSignin::certificates()
{
    QFETCH(const QString, trusted);
    QFETCH(const bool, byVariable);
    QFETCH(const int, code);
    TestCertificates certificates;
    const Identity here = certificates.selfSigned(u"here"_s, u"IP:127.0.0.1"_s);
    certificates.selfSigned(u"other"_s, u"IP:127.0.0.1"_s);
    QVERIFY(certificates.isGood());
    restartStandin({u"--tls-cert"_s, here.certificateFile, u"--tls-key"_s, here.keyFile});
    QVERIFY(standin().isReady());
    QStringList options;
    if (byVariable) {
        environment.insert(u"KEYNOOK_CA_FILE"_s, certificates.filePath(trusted));
    } else if (!trusted.isEmpty()) {
        options = {u"--ca-file"_s, certificates.filePath(trusted)};
    }
    const CliRun run =
        cli(options + ("--json account add cogniac --password-stdin --email demo@keynook.example "
                       "--server"_w
                       << standin().url()),
            passwordLine(u"ordinary"_s));
    EXITS(run, code);
    if (code == 7) {
        QCOMPARE(run.kind(), u"tls"_s);
    }
}

void TestCliSignin::closedInput_data()
{
    QTest::addColumn<QString>("closed");
    QTest::addColumn<QStringList>("command");
    const QStringList add = "account add cogniac --email demo@keynook.example"_w;
    QTest::newRow("no input, password from it") << u"<&-"_s << add + "--password-stdin"_w;
    QTest::newRow("no input, nothing said about it") << u"<&-"_s << add;
    QTest::newRow("no input, API key from it")
        << u"<&-"_s << "account add cogniac --api-key-stdin"_w;
    QTest::newRow("nothing open at all") << u"<&- >&- 2>&-"_s << add + "--password-stdin"_w;
}

void TestCliSignin::closedInput()
{
    QFETCH(const QString, closed);
    QFETCH(const QStringList, command);
    const CliRun run =
        this->run(u"sh"_s, QStringList{u"-c"_s, u"exec \"$@\" "_s + closed, u"sh"_s, program()} +
                               withFolder(command + QStringList{u"--server"_s, standin().url()}));
    EXITS(run, 2);
    isUntouched();
}

KEYNOOK_DESKTOP_MAIN(TestCliSignin)
#include "tst_cli_signin.moc"
