// SPDX-License-Identifier: Apache-2.0
#include "rawhttp.h"
#include "standinprocess.h"

#include <QDateTime>
#include <QTest>
#include <QUrl>
#include <QUrlQuery>

#include <memory>

using namespace Qt::StringLiterals;
using namespace keynook;

namespace {

/// The service's half of a JSON Web Token that anyone can read.
QJsonObject claims(const QByteArray &token)
{
    const QByteArray payload = token.split('.').value(1);
    return QJsonDocument::fromJson(QByteArray::fromBase64(payload, QByteArray::Base64UrlEncoding))
        .object();
}

qint64 currentStep()
{
    return QDateTime::currentSecsSinceEpoch() / 30;
}

} // namespace

/// How Cogniac's half of the demo service lets people in: passwords, codes, tokens, the browser.
class TestStandinSignIn : public QObject
{
    Q_OBJECT

    std::unique_ptr<StandinProcess> m_standin;
    std::unique_ptr<RawHttp> m_http;

    QByteArray tokenOf(const QString &caseName)
    {
        const auto answer = m_http->ask("GET", "/1/token", basic(m_standin->user(caseName)));
        return answer.json()[u"access_token"_s].toString().toUtf8();
    }
    QByteArray userId(const QString &caseName = u"ordinary"_s) const
    {
        return m_standin->user(caseName)[u"user_id"_s].toString().toUtf8();
    }
    QByteArray keysPath(const QString &caseName = u"ordinary"_s) const
    {
        return "/1/users/" + userId(caseName) + "/apiKeys";
    }

private slots:
    void init();
    void codesFollowTheStandard_data();
    void codesFollowTheStandard();
    void signIn_data();
    void signIn();
    void oneTimeCodes_data();
    void oneTimeCodes();
    void tokenIsAJwt();
    void bearerTradesUpToATenant();
    void keyAndBearerNeedNoCode();
    void badBearers_data();
    void badBearers();
    void tokensExpire();
    void browserSignIn();
    void browserSignInRefusals_data();
    void browserSignInRefusals();
};

void TestStandinSignIn::init()
{
    m_http.reset();
    m_standin = std::make_unique<StandinProcess>();
    QVERIFY(m_standin->isReady());
    m_http = std::make_unique<RawHttp>(m_standin->port());
    QVERIFY(m_http->isConnected());
}

void TestStandinSignIn::codesFollowTheStandard_data()
{
    // RFC 6238, appendix B, SHA-1: the last six of eight digits.
    QTest::addColumn<qint64>("time");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("1970") << qint64{59} << QByteArray("287082");
    QTest::newRow("2005") << qint64{1111111109} << QByteArray("081804");
    QTest::newRow("2005, next step") << qint64{1111111111} << QByteArray("050471");
    QTest::newRow("2009") << qint64{1234567890} << QByteArray("005924");
    QTest::newRow("2603") << qint64{20000000000} << QByteArray("353130");
}

void TestStandinSignIn::codesFollowTheStandard()
{
    QFETCH(qint64, time);
    QFETCH(QByteArray, code);
    QCOMPARE(oneTimeCode("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", time / 30), code);
}

void TestStandinSignIn::signIn_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QByteArray>("password"); // empty: the right one
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");

    const auto row = [](const char *name, const char *user, const char *password, const char *query,
                        int status, const char *code) {
        QTest::newRow(name) << QString::fromLatin1(user) << QByteArray(password)
                            << QByteArray(query) << status << QByteArray(code);
    };
    row("no tenant", "ordinary", "", "", 200, "");
    row("empty tenant", "ordinary", "", "?tenant_id=", 200, "");
    row("own tenant", "ordinary", "", "?tenant_id=k7north2m4qa", 200, "");
    row("unknown query", "ordinary", "", "?tenant_id=k7north2m4qa&realm_id=7&x=y", 200, "");
    row("foreign tenant", "ordinary", "", "?tenant_id=k7ended5r8tc", 400, "0100011");
    row("unknown tenant", "ordinary", "", "?tenant_id=nowhere", 400, "0100011");
    row("wrong password", "ordinary", "wrong", "", 401, "0100006");
    row("password with other case", "ordinary", "STANDIN-DEMO-4711", "", 401, "0100006");
    row("unknown user", "", "whatever", "", 401, "0100006");
    row("code missing", "totp", "", "", 403, "0100007");
    row("code empty", "totp", "", "?otp=", 403, "0100007");
    row("code too short", "totp", "", "?otp=12345", 403, "0100007");
    row("code of letters", "totp", "", "?otp=abcdef", 403, "0100007");
    row("wrong password before the code", "totp", "wrong", "", 401, "0100006");
    row("expired password", "password-expired", "", "", 403, "0100008");
    row("expired and wrong password", "password-expired", "wrong", "", 401, "0100006");
    row("ended contract", "contract-ended", "", "", 403, "0100009");
    row("ended contract, its tenant", "contract-ended", "", "?tenant_id=k7ended5r8tc", 403,
        "0100009");
    row("single sign-on", "sso", "", "", 412, "0100012");
    row("single sign-on, any password", "sso", "wrong", "", 412, "0100012");
    row("viewer", "no-permission", "", "?tenant_id=k7north2m4qa", 200, "");
    row("one tenant, awkward password", "single-tenant", "", "?tenant_id=k7south9x1vb", 200, "");
    row("no tenant at all", "no-tenant", "", "", 200, "");
    row("no tenant at all, but asks for one", "no-tenant", "", "?tenant_id=k7north2m4qa", 400,
        "0100011");
}

void TestStandinSignIn::signIn()
{
    QFETCH(QString, user);
    QFETCH(QByteArray, password);
    QFETCH(QByteArray, query);
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    const QJsonObject account = m_standin->user(user);
    const QByteArray email =
        user.isEmpty() ? "stranger@keynook.example"_ba : account[u"email"_s].toString().toUtf8();
    const QByteArray sent =
        password.isEmpty() ? account[u"password"_s].toString().toUtf8() : password;

    const RawAnswer answer = m_http->ask("GET", "/1/token" + query, basic(email, sent));

    QCOMPARE(answer.status, status);
    QCOMPARE(answer.code(), code);
    QCOMPARE(answer.headers.value("content-type"), "application/json"_ba);
    QVERIFY(answer.whole);
    QCOMPARE(answer.json().contains(u"access_token"_s), status == 200);
}

void TestStandinSignIn::oneTimeCodes_data()
{
    QTest::addColumn<int>("drift"); // in steps
    QTest::addColumn<int>("status");
    QTest::newRow("now") << 0 << 200;
    QTest::newRow("one step late") << -1 << 200;
    QTest::newRow("one step early") << 1 << 200;
    QTest::newRow("two steps late") << -2 << 403;
    QTest::newRow("two steps early") << 2 << 403;
    QTest::newRow("an hour late") << -120 << 403;
}

void TestStandinSignIn::oneTimeCodes()
{
    QFETCH(int, drift);
    QFETCH(int, status);
    const QJsonObject user = m_standin->user(u"totp"_s);
    const QByteArray secret = user[u"totp_secret"_s].toString().toUtf8();
    qint64 step = 0;
    RawAnswer answer;
    do { // again when the clock went into the next step meanwhile
        step = currentStep();
        answer =
            m_http->ask("GET", "/1/token?otp=" + oneTimeCode(secret, step + drift), basic(user));
    } while (step != currentStep());
    QCOMPARE(answer.status, status);
}

void TestStandinSignIn::tokenIsAJwt()
{
    const auto before = QDateTime::currentSecsSinceEpoch();
    const auto answer =
        m_http->ask("GET", "/1/token?tenant_id=k7north2m4qa", basic(m_standin->user()));
    QCOMPARE(answer.json()[u"token_type"_s].toString(), u"Bearer"_s);
    const QByteArray token = answer.json()[u"access_token"_s].toString().toUtf8();
    QCOMPARE(token.count('.'), 2);
    const QJsonObject said = claims(token);
    QCOMPARE(said[u"sub"_s].toString().toUtf8(), userId());
    QCOMPARE(said[u"tid"_s].toString(), u"k7north2m4qa"_s);
    QCOMPARE(said[u"ema"_s].toString(), u"demo@keynook.example"_s);
    QVERIFY(said[u"iat"_s].toInteger() >= before);
    QCOMPARE(said[u"exp"_s].toInteger() - said[u"iat"_s].toInteger(), 3600);
}

void TestStandinSignIn::bearerTradesUpToATenant()
{
    const QByteArray userToken = tokenOf(u"ordinary"_s);
    QCOMPARE(m_http->ask("GET", "/1/tenants/current", bearer(userToken)).status, 400);
    const auto traded =
        m_http->ask("GET", "/1/token?tenant_id=k7south9x1vb", bearer(userToken)).json();
    const QByteArray token = traded[u"access_token"_s].toString().toUtf8();
    QCOMPARE(m_http->ask("GET", "/1/tenants/current", bearer(token)).json()[u"tenant_id"_s],
             u"k7south9x1vb"_s);
    // A refresh without a tenant stays in the tenant.
    const auto refreshed = m_http->ask("GET", "/1/token", bearer(token)).json();
    QCOMPARE(claims(refreshed[u"access_token"_s].toString().toUtf8())[u"tid"_s], u"k7south9x1vb"_s);
    QCOMPARE(m_http->ask("GET", "/1/token?tenant_id=k7ended5r8tc", bearer(token)).status, 400);
}

void TestStandinSignIn::keyAndBearerNeedNoCode()
{
    const QJsonObject user = m_standin->user(u"totp"_s);
    const QByteArray secret = user[u"totp_secret"_s].toString().toUtf8();
    const auto signedIn =
        m_http->ask("GET", "/1/token?otp=" + oneTimeCode(secret, currentStep()), basic(user));
    const QByteArray token = signedIn.json()[u"access_token"_s].toString().toUtf8();
    QCOMPARE(m_http->ask("GET", "/1/token?tenant_id=k7north2m4qa", bearer(token)).status, 200);
    const auto created =
        m_http->ask("POST", keysPath(u"totp"_s), bearer(token), R"({"description":"no code"})");
    const QByteArray apiKey = created.json()[u"api_key"_s].toString().toUtf8();
    QCOMPARE(m_http->ask("GET", "/1/token?tenant_id=k7north2m4qa", key(apiKey)).status, 200);
}

void TestStandinSignIn::badBearers_data()
{
    QTest::addColumn<QByteArray>("kind");
    for (const char *kind :
         {"empty", "words", "two parts", "signature", "payload", "none", "stale", "foreign"}) {
        QTest::newRow(kind) << QByteArray(kind);
    }
}

void TestStandinSignIn::badBearers()
{
    QFETCH(QByteArray, kind);
    QByteArray token = tokenOf(u"ordinary"_s);
    const QByteArrayList parts = token.split('.');
    const QByteArray unsignedHead =
        QByteArray(R"({"alg":"none","typ":"JWT"})")
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    QByteArray otherPayload = parts[1];
    otherPayload[4] = otherPayload[4] == 'A' ? 'B' : 'A';
    const StandinProcess other;
    if (kind == "empty") {
        token.clear();
    } else if (kind == "words") {
        token = "not a token";
    } else if (kind == "two parts") {
        token = parts[0] + '.' + parts[1];
    } else if (kind == "signature") {
        token = parts[0] + '.' + parts[1] + '.' + parts[2].chopped(1);
    } else if (kind == "payload") {
        token = parts[0] + '.' + otherPayload + '.' + parts[2];
    } else if (kind == "none") {
        token = unsignedHead + '.' + parts[1] + '.';
    } else if (kind == "stale") {
        QCOMPARE(m_http->ask("POST", "/standin/expire-tokens").status, 204);
    } else {
        RawHttp http(other.port());
        const auto answer = http.ask("GET", "/1/token", basic(other.user()));
        token = answer.json()[u"access_token"_s].toString().toUtf8();
        QVERIFY(!token.isEmpty());
    }
    for (const char *path :
         {"/1/users/current", "/1/tenants/current", "/1/token", "/1/authversion"}) {
        QCOMPARE(m_http->ask("GET", path, bearer(token)).status, 401);
    }
    QCOMPARE(m_http->ask("GET", keysPath(), bearer(token)).status, 401);
}

void TestStandinSignIn::tokensExpire()
{
    const StandinProcess brief({u"--token-seconds"_s, u"1"_s});
    RawHttp http(brief.port());
    const auto reply = http.ask("GET", "/1/token", basic(brief.user())).json();
    const QByteArray token = reply[u"access_token"_s].toString().toUtf8();
    QCOMPARE(reply[u"expires_in"_s].toInt(), 1);
    QCOMPARE(claims(token)[u"exp"_s].toInteger() - claims(token)[u"iat"_s].toInteger(), 1);
    QTRY_COMPARE(http.ask("GET", "/1/users/current", bearer(token)).status, 401);
    QCOMPARE(http.ask("GET", "/1/token", bearer(token)).status, 401);
}

void TestStandinSignIn::browserSignIn()
{
    const RawAnswer answer = m_http->ask("GET", "/app/cli-auth?port=40123&state=a%26b+c");
    QCOMPARE(answer.status, 302);
    const QUrl location = QUrl::fromEncoded(answer.headers.value("location"));
    QCOMPARE(location.adjusted(QUrl::RemoveQuery).toString(), u"http://127.0.0.1:40123/cb"_s);
    const QUrlQuery query(location);
    QCOMPARE(query.queryItemValue(u"state"_s, QUrl::FullyDecoded), u"a&b c"_s);
    const QByteArray apiKey = query.queryItemValue(u"code"_s, QUrl::FullyDecoded).toUtf8();
    QVERIFY(apiKey.contains(':'));
    const RawAnswer signedIn = m_http->ask("GET", "/1/token", key(apiKey));
    QCOMPARE(signedIn.json()[u"user_id"_s].toString().toUtf8(), userId());
}

void TestStandinSignIn::browserSignInRefusals_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("status");
    QTest::newRow("error") << "?port=40123&state=s&error=access_denied"_ba << 302;
    QTest::newRow("no port") << "?state=s"_ba << 400;
    QTest::newRow("port 0") << "?port=0&state=s"_ba << 400;
    QTest::newRow("port too high") << "?port=65536&state=s"_ba << 400;
    QTest::newRow("another host") << "?port=1@example.org&state=s"_ba << 400;
    QTest::newRow("no state") << "?port=40123"_ba << 400;
}

void TestStandinSignIn::browserSignInRefusals()
{
    QFETCH(QByteArray, query);
    QFETCH(int, status);
    const RawAnswer answer = m_http->ask("GET", "/app/cli-auth" + query);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.headers.value("location"),
             status == 302 ? "http://127.0.0.1:40123/cb?error=access_denied&state=s"_ba
                           : QByteArray());
    const QByteArray token = tokenOf(u"ordinary"_s);
    QCOMPARE(m_http->ask("GET", keysPath(), bearer(token)).body, R"({"data":[]})"_ba);
}

QTEST_GUILESS_MAIN(TestStandinSignIn)
#include "tst_standin_signin.moc"
