// SPDX-License-Identifier: Apache-2.0
#include "pythonenv.h"
#include "rawhttp.h"
#include "standinprocess.h"

#include <QDateTime>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>
#include <QUrl>

#include <memory>

using namespace Qt::StringLiterals;
using namespace keynook;

namespace {

/// The JSON in the last line of what a script printed.
QJsonObject lastLine(const QByteArray &out)
{
    return QJsonDocument::fromJson(out.trimmed().split('\n').constLast()).object();
}

} // namespace

/// Cogniac's public Python SDK and its command line, unmodified, against the demo service.
class TestCogniacSdkStandin : public QObject
{
    Q_OBJECT

    PythonEnv m_python;
    std::unique_ptr<StandinProcess> m_standin;

    PythonEnv::Variables server() const { return {{u"COG_URL_PREFIX"_s, m_standin->url()}}; }
    PythonEnv::Variables password(const QString &caseName = u"ordinary"_s,
                                  const QString &tenant = {}) const
    {
        const QJsonObject user = m_standin->user(caseName);
        PythonEnv::Variables variables = server();
        variables.append({u"COG_USER"_s, user[u"email"_s].toString()});
        variables.append({u"COG_PASS"_s, user[u"password"_s].toString()});
        if (!tenant.isEmpty()) {
            variables.append({u"COG_TENANT"_s, tenant});
        }
        return variables;
    }
    QByteArray token()
    {
        RawHttp http(m_standin->port());
        const auto answer = http.ask("GET", "/1/token", basic(m_standin->user()));
        return answer.json()[u"access_token"_s].toString().toUtf8();
    }
    QByteArray keysPath() const
    {
        return "/1/users/" + m_standin->user()[u"user_id"_s].toString().toUtf8() + "/apiKeys";
    }
    QString makeKey()
    {
        RawHttp http(m_standin->port());
        return http.ask("POST", keysPath(), bearer(token()), R"({"description":"for a test"})")
            .json()[u"api_key"_s]
            .toString();
    }
    void deleteKey(const QString &apiKey)
    {
        RawHttp http(m_standin->port());
        const QByteArray id = apiKey.section(u':', 0, 0).toUtf8();
        QCOMPARE(http.ask("DELETE", keysPath() + '/' + id, bearer(token())).status, 204);
    }
    /// Method, path and auth scheme of every request so far.
    QStringList requests()
    {
        QStringList lines;
        const auto answer = RawHttp(m_standin->port()).ask("GET", "/standin/requests");
        for (const QJsonValue line : QJsonDocument::fromJson(answer.body).array()) {
            lines.append(line[u"method"_s].toString() + u' ' + line[u"path"_s].toString() + u' ' +
                         line[u"auth"_s].toString());
        }
        return lines;
    }

private slots:
    void initTestCase();
    void init();
    void passwordSignIn_data();
    void passwordSignIn();
    void oneTimeCode_data();
    void oneTimeCode();
    void keySignIn_data();
    void keySignIn();
    void asyncSignIn();
    void startUpRequests();
    void keyLife();
    void throttledCallIsRetried();
    void authCommand();
    void authCommandRefused();
    void tenantsCommand();
    void keyCommands();
    void browserSignInCommand();
    void browserSignInRefused();
};

void TestCogniacSdkStandin::initTestCase()
{
    KEYNOOK_NEEDS_SDK(m_python);
    qInfo("cogniac %s", qPrintable(m_python.version(u"cogniac"_s)));
}

void TestCogniacSdkStandin::init()
{
    m_standin = std::make_unique<StandinProcess>();
    QVERIFY(m_standin->isReady());
}

void TestCogniacSdkStandin::passwordSignIn_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("tenant");
    QTest::addColumn<QString>("gotTenant");
    QTest::addColumn<QString>("error");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QString &user, const QString &tenant,
                        const QString &gotTenant, const QString &error, int status) {
        QTest::newRow(name) << user << tenant << gotTenant << error << status;
    };
    row("tenant named", u"ordinary"_s, u"k7south9x1vb"_s, u"k7south9x1vb"_s, {}, 0);
    row("two tenants, none named", u"ordinary"_s, {}, {}, {}, 0);
    row("the only tenant", u"single-tenant"_s, {}, u"k7south9x1vb"_s, {}, 0);
    row("no tenant", u"no-tenant"_s, {}, {}, {}, 0);
    row("foreign tenant", u"ordinary"_s, u"k7ended5r8tc"_s, {}, u"ClientError"_s, 400);
    row("expired password", u"password-expired"_s, u"k7north2m4qa"_s, {}, u"ClientError"_s, 403);
    row("ended contract", u"contract-ended"_s, {}, {}, u"ClientError"_s, 403);
    row("single sign-on", u"sso"_s, u"k7north2m4qa"_s, {}, u"ClientError"_s, 412);
}

void TestCogniacSdkStandin::passwordSignIn()
{
    QFETCH(QString, user);
    QFETCH(QString, tenant);
    QFETCH(QString, gotTenant);
    QFETCH(QString, error);
    QFETCH(int, status);
    const auto outcome =
        m_python.script(u"cogniac_signin.py"_s, {u"sync"_s}, password(user, tenant));
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    const QJsonObject said = lastLine(outcome.out);
    QCOMPARE(said[u"error"_s].toString(), error);
    QCOMPARE(said[u"status"_s].toInt(), status);
    if (error.isEmpty()) {
        QCOMPARE(said[u"user_id"_s], m_standin->user(user)[u"user_id"_s]);
        QCOMPARE(said[u"email"_s], m_standin->user(user)[u"email"_s]);
        QCOMPARE(said[u"tenant_id"_s].toString(), gotTenant);
        QVERIFY(said[u"same_version"_s].toBool());
    }
}

void TestCogniacSdkStandin::oneTimeCode_data()
{
    QTest::addColumn<bool>("right");
    QTest::newRow("right") << true;
    QTest::newRow("wrong") << false;
}

void TestCogniacSdkStandin::oneTimeCode()
{
    QFETCH(bool, right);
    const QByteArray secret = m_standin->user(u"totp"_s)[u"totp_secret"_s].toString().toUtf8();
    const QByteArray code =
        keynook::oneTimeCode(secret, QDateTime::currentSecsSinceEpoch() / 30 - (right ? 0 : 50));
    const auto outcome = m_python.script(u"cogniac_signin.py"_s, {u"sync"_s},
                                         password(u"totp"_s, u"k7north2m4qa"_s), code + '\n');
    const QJsonObject said = lastLine(outcome.out);
    QVERIFY(outcome.out.contains("OTP"));
    QCOMPARE(said[u"email"_s].toString(), right ? u"code@keynook.example"_s : QString());
    QCOMPARE(said[u"status"_s].toInt(), right ? 0 : 403);
}

void TestCogniacSdkStandin::keySignIn_data()
{
    QTest::addColumn<QString>("tenant");
    QTest::addColumn<bool>("deleted");
    QTest::newRow("tenant") << u"k7north2m4qa"_s << false;
    QTest::newRow("no tenant") << QString() << false;
    QTest::newRow("deleted key") << u"k7north2m4qa"_s << true;
    QTest::newRow("deleted key, no tenant") << QString() << true;
}

void TestCogniacSdkStandin::keySignIn()
{
    QFETCH(QString, tenant);
    QFETCH(bool, deleted);
    PythonEnv::Variables variables = server();
    variables.append({u"COG_API_KEY"_s, makeKey()});
    if (!tenant.isEmpty()) {
        variables.append({u"COG_TENANT"_s, tenant});
    }
    if (deleted) {
        deleteKey(variables[1].second);
    }
    const auto outcome = m_python.script(u"cogniac_signin.py"_s, {u"sync"_s}, variables);
    const QJsonObject said = lastLine(outcome.out);
    QCOMPARE(said[u"error"_s].toString(), deleted ? u"CredentialError"_s : QString());
    QCOMPARE(said[u"email"_s].toString(), deleted ? QString() : u"demo@keynook.example"_s);
    QCOMPARE(said[u"tenant_id"_s].toString(), deleted ? QString() : tenant);
}

void TestCogniacSdkStandin::asyncSignIn()
{
    const auto byPassword = m_python.script(u"cogniac_signin.py"_s, {u"async"_s},
                                            password(u"ordinary"_s, u"k7north2m4qa"_s));
    QCOMPARE(lastLine(byPassword.out)[u"email"_s].toString(), u"demo@keynook.example"_s);
    PythonEnv::Variables variables = server();
    variables.append({u"COG_API_KEY"_s, makeKey()});
    const auto byKey = m_python.script(u"cogniac_signin.py"_s, {u"async"_s}, variables);
    QCOMPARE(lastLine(byKey.out)[u"email"_s].toString(), u"demo@keynook.example"_s);
}

void TestCogniacSdkStandin::startUpRequests()
{
    m_python.script(u"cogniac_signin.py"_s, {u"sync"_s}, password());
    const QStringList made = requests();
    // A doubled slash is collapsed before the log sees it.
    const QStringList expected{u"GET /1/users/current/tenants Basic"_s,
                               u"GET /21/users/mfa/status Basic"_s, u"GET /1/token Basic"_s,
                               u"GET /1/users/current Bearer"_s};
    QCOMPARE(made.mid(0, 4), expected);
}

void TestCogniacSdkStandin::keyLife()
{
    const auto before = QDateTime::currentSecsSinceEpoch();
    const auto outcome =
        m_python.script(u"cogniac_keys.py"_s, {}, password(u"ordinary"_s, u"k7north2m4qa"_s));
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    const QJsonObject said = lastLine(outcome.out);
    QVERIFY(said[u"told"_s].toBool());
    QCOMPARE(said[u"added"_s].toInt(), 1);
    QCOMPARE(said[u"description"_s].toString(), u"made by the SDK – ü"_s);
    QVERIFY(said[u"read_again"_s].isNull());
    QVERIFY(said[u"last_auth_before"_s].isNull());
    QVERIFY(said[u"last_auth_after"_s].toInteger() >= before);
    QVERIFY(said[u"user_of_key"_s].toBool());
    QCOMPARE(said[u"tenant_of_key"_s].toString(), u"k7north2m4qa"_s);
    QCOMPARE(said[u"other_gone"_s].toArray(), (QJsonArray{u"ClientError"_s, 404}));
    QCOMPARE(said[u"signed_in_again"_s].toInt(), 1);
    QCOMPARE(said[u"left"_s].toInt(-1), 0);
    QCOMPARE(said[u"refused"_s].toArray(), (QJsonArray{u"CredentialError"_s, 401}));
    QCOMPARE(said[u"gone"_s].toArray(), (QJsonArray{u"ClientError"_s, 404}));
    QCOMPARE(said[u"no_name"_s].toArray(), (QJsonArray{u"ClientError"_s, 400}));
}

void TestCogniacSdkStandin::throttledCallIsRetried()
{
    RawHttp(m_standin->port())
        .ask("POST", "/standin/faults", {},
             "GET /1/users/current retry-after=1,times=1\nGET /1/version status=503,times=1");
    const auto outcome = m_python.script(u"cogniac_signin.py"_s, {u"sync"_s},
                                         password(u"ordinary"_s, u"k7north2m4qa"_s));
    QCOMPARE(lastLine(outcome.out)[u"email"_s].toString(), u"demo@keynook.example"_s);
    QCOMPARE(requests().count(u"GET /1/users/current Bearer"_s), 2);
}

void TestCogniacSdkStandin::authCommand()
{
    const auto byPassword = m_python.run(u"cogniac"_s, {u"auth"_s}, password());
    const QJsonObject said = QJsonDocument::fromJson(byPassword.out).object();
    QCOMPARE(byPassword.exitCode, 0);
    QVERIFY(said[u"valid"_s].toBool());
    QCOMPARE(said[u"auth_method"_s].toString(), u"user_pass"_s);
    QCOMPARE(said[u"tenant_count"_s].toInt(), 2);

    PythonEnv::Variables variables = server();
    variables.append({u"COG_API_KEY"_s, makeKey()});
    const QStringList withTenant{u"--tenant"_s, u"k7north2m4qa"_s, u"auth"_s};
    const QJsonObject byKey =
        QJsonDocument::fromJson(m_python.run(u"cogniac"_s, withTenant, variables).out).object();
    QVERIFY(byKey[u"valid"_s].toBool());
    QCOMPARE(byKey[u"auth_method"_s].toString(), u"api_key"_s);
    QCOMPARE(byKey[u"tenant_id"_s].toString(), u"k7north2m4qa"_s);
}

void TestCogniacSdkStandin::authCommandRefused()
{
    PythonEnv::Variables variables = server();
    variables.append({u"COG_API_KEY"_s, makeKey()});
    deleteKey(variables[1].second);
    const auto outcome = m_python.run(u"cogniac"_s, {u"auth"_s}, variables);
    const QJsonObject said = QJsonDocument::fromJson(outcome.out).object();
    QVERIFY(said[u"valid"_s].isBool() && !said[u"valid"_s].toBool());
    QVERIFY(said[u"detail"_s].toString().contains(u"0100006"_s));
}

void TestCogniacSdkStandin::tenantsCommand()
{
    const auto outcome = m_python.run(u"cogniac"_s, {u"tenants"_s}, password());
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    for (const char *part : {"k7north2m4qa", "k7south9x1vb", "Plant North", "tenant_admin"}) {
        QVERIFY2(outcome.out.contains(part), part);
    }
}

void TestCogniacSdkStandin::keyCommands()
{
    const auto variables = password(u"ordinary"_s, u"k7north2m4qa"_s);
    const QStringList start{u"user"_s, u"api-key"_s};
    const QStringList owner{u"--user-id"_s, u"current"_s};
    const auto created = m_python.run(u"cogniac"_s,
                                      start + QStringList{u"create"_s} + owner +
                                          QStringList{u"--description"_s, u"from the shell"_s},
                                      variables);
    QVERIFY2(created.exitCode == 0, created.err.constData());
    const QString id = QJsonDocument::fromJson(created.out).object()[u"key_id"_s].toString();
    const auto listed =
        m_python.run(u"cogniac"_s, start + QStringList{u"list"_s} + owner, variables);
    QVERIFY(!id.isEmpty() && listed.out.contains(id.toUtf8()));
    QVERIFY(listed.out.contains("from the shell"));
    const auto removed = m_python.run(
        u"cogniac"_s, start + QStringList{u"delete"_s} + owner + QStringList{u"--api-key-id"_s, id},
        variables);
    QVERIFY2(removed.exitCode == 0, removed.err.constData());
    RawHttp http(m_standin->port());
    QCOMPARE(http.ask("GET", keysPath(), bearer(token())).body, R"({"data":[]})"_ba);
}

namespace {

/// Plays the browser: follows the address that `cogniac auth login` printed to the end.
PythonEnv::Outcome signInByBrowser(const PythonEnv &python, const PythonEnv::Variables &variables,
                                   int servicePort)
{
    QProcess login;
    login.setProcessEnvironment(python.environment(variables));
    login.setReadChannel(QProcess::StandardError);
    login.start(python.program(u"cogniac"_s), {u"auth"_s, u"login"_s, u"--no-browser"_s});
    static const QRegularExpression address(u"http://127\\.0\\.0\\.1:\\d+(/app/cli-auth\\S+)\\s"_s);
    QByteArray err;
    QRegularExpressionMatch match;
    while (!match.hasMatch() && login.waitForReadyRead(60'000)) {
        err += login.readAllStandardError();
        match = address.match(QString::fromUtf8(err));
    }
    const RawAnswer answer = RawHttp(servicePort).ask("GET", match.captured(1).toUtf8());
    const QUrl back = QUrl::fromEncoded(answer.headers.value("location"));
    RawHttp(back.port()).ask("GET", back.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority));
    login.waitForFinished(60'000);
    return {.exitCode = login.exitCode(),
            .out = login.readAllStandardOutput(),
            .err = err + login.readAllStandardError()};
}

} // namespace

void TestCogniacSdkStandin::browserSignInCommand()
{
    const PythonEnv freshHome;
    const auto outcome = signInByBrowser(freshHome, server(), m_standin->port());
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    QVERIFY(QJsonDocument::fromJson(outcome.out).object()[u"verified"_s].toBool());
    QVERIFY(QFile::exists(freshHome.home() + u"/.config/cogniac/credentials"_s));
    // What it stored is what the next command finds.
    const auto after = freshHome.run(u"cogniac"_s, {u"auth"_s});
    const QJsonObject said = QJsonDocument::fromJson(after.out).object();
    QCOMPARE(said[u"auth_method"_s].toString(), u"stored_login"_s);
    QVERIFY(said[u"valid"_s].toBool());
}

void TestCogniacSdkStandin::browserSignInRefused()
{
    m_standin =
        std::make_unique<StandinProcess>(QStringList{u"--cli-auth-error"_s, u"access_denied"_s});
    const PythonEnv freshHome;
    const auto outcome = signInByBrowser(freshHome, server(), m_standin->port());
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY(outcome.err.contains("access_denied"));
    QVERIFY(!QFile::exists(freshHome.home() + u"/.config/cogniac/credentials"_s));
}

QTEST_GUILESS_MAIN(TestCogniacSdkStandin)
#include "tst_cogniac_sdk_standin.moc"
