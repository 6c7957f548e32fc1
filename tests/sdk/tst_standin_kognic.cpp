// SPDX-License-Identifier: Apache-2.0
#include "rawhttp.h"
#include "standinclient.h"
#include "standinprocess.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace keynook;

namespace {

const QByteArray tokenPath = "/v1/auth/oauth/token"_ba;
const QByteArray formHeader =
    "Content-Type: application/x-www-form-urlencoded;charset=UTF-8\r\n"_ba;

} // namespace

/// Kognic's half of the demo service, call by call over a real socket.
class TestStandinKognic : public QObject
{
    Q_OBJECT

    std::unique_ptr<StandinProcess> m_standin;
    std::unique_ptr<RawHttp> m_http;

    QByteArray form(int credential, const QByteArray &extra = {}) const
    {
        const QJsonObject object = m_standin->credential(credential);
        return "grant_type=client_credentials&client_id=" + text(object[u"clientId"_s]) +
               "&client_secret=" + text(object[u"clientSecret"_s]) + extra;
    }
    RawAnswer post(const QByteArray &body, const QByteArray &headers = {})
    {
        return m_http->ask("POST", tokenPath, formHeader + headers, body);
    }
    QByteArray tokenOf(int credential)
    {
        return text(post(form(credential)).json()[u"access_token"_s]);
    }

private slots:
    void init();
    void secretInTheBody();
    void secretInTheHeader();
    void secretIsLong();
    void refresh();
    void scopes_data();
    void scopes();
    void refusals_data();
    void refusals();
    void calls_data();
    void calls();
    void bearersAreChecked();
    void servicesDoNotShareTokens();
};

void TestStandinKognic::init()
{
    m_http.reset();
    m_standin = std::make_unique<StandinProcess>();
    QVERIFY(m_standin->isReady());
    m_http = std::make_unique<RawHttp>(m_standin->port());
}

void TestStandinKognic::secretInTheBody()
{
    const RawAnswer answer = post(form(0));
    QCOMPARE(answer.status, 200);
    const QJsonObject reply = answer.json();
    QCOMPARE(reply[u"token_type"_s], u"bearer"_s);
    QCOMPARE(reply[u"expires_in"_s].toInteger(), 3600);
    QCOMPARE(text(reply[u"access_token"_s]).count('.'), 2);
    QVERIFY(!text(reply[u"refresh_token"_s]).isEmpty());
    QVERIFY(!reply.contains(u"scope"_s));
}

void TestStandinKognic::secretInTheHeader()
{
    const QJsonObject credential = m_standin->credential(1);
    const QByteArray header =
        basic(text(credential[u"clientId"_s]), text(credential[u"clientSecret"_s]));
    QCOMPARE(post("grant_type=client_credentials", header).status, 200);
    const QByteArray wrong = basic(text(credential[u"clientId"_s]), "wrong");
    QCOMPARE(post("grant_type=client_credentials", wrong).status, 401);
}

void TestStandinKognic::secretIsLong()
{
    const QByteArray first = text(m_standin->credential(0)[u"clientSecret"_s]);
    const QByteArray second = text(m_standin->credential(1)[u"clientSecret"_s]);
    const StandinProcess other;
    QVERIFY(first.size() >= 40);
    QVERIFY(first != second);
    QVERIFY(first != text(other.credential(0)[u"clientSecret"_s]));
    QCOMPARE(text(m_standin->credential(0)[u"issuer"_s]), m_standin->url().toUtf8());
    QVERIFY(m_standin->credential(0)[u"userId"_s].isDouble());
}

void TestStandinKognic::refresh()
{
    const QByteArray token = text(post(form(0, "&scope=api:read")).json()[u"refresh_token"_s]);
    QCOMPARE(m_http->ask("POST", "/standin/expire-tokens").status, 204);
    const RawAnswer renewed = post("grant_type=refresh_token&refresh_token=" + token);
    QCOMPARE(renewed.status, 200);
    QCOMPARE(text(renewed.json()[u"scope"_s]), "api:read"_ba);
    const QByteArray access = text(renewed.json()[u"access_token"_s]);
    QCOMPARE(m_http->ask("GET", "/v1/projects", bearer(access)).status, 200);
}

void TestStandinKognic::scopes_data()
{
    QTest::addColumn<QByteArray>("scope");
    QTest::addColumn<int>("status");
    QTest::newRow("none") << ""_ba << 200;
    QTest::newRow("one") << "api:read"_ba << 200;
    QTest::newRow("two") << "api:read+api%3Awrite"_ba << 200;
    QTest::newRow("unknown") << "bogus"_ba << 400;
    QTest::newRow("known and unknown") << "api:read+bogus"_ba << 400;
}

void TestStandinKognic::scopes()
{
    QFETCH(QByteArray, scope);
    QFETCH(int, status);
    const RawAnswer answer = post(form(0, "&scope=" + scope));
    QCOMPARE(answer.status, status);
    QCOMPARE(text(answer.json()[u"error"_s]), status == 400 ? "invalid_scope"_ba : QByteArray());
}

void TestStandinKognic::refusals_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("error");
    const QByteArray id = "b9f1a2c4-0d7e-4e59-8a31-6c5d4e3f2a01"_ba;
    QTest::newRow("nothing") << ""_ba << 400 << "invalid_request"_ba;
    QTest::newRow("no grant type") << "client_id=" + id << 400 << "invalid_request"_ba;
    QTest::newRow("grant type") << "grant_type=password&username=a&password=b"_ba << 400
                                << "unsupported_grant_type"_ba;
    QTest::newRow("no client") << "grant_type=client_credentials"_ba << 401 << "invalid_client"_ba;
    QTest::newRow("no secret") << "grant_type=client_credentials&client_id=" + id << 401
                               << "invalid_client"_ba;
    QTest::newRow("wrong secret")
        << "grant_type=client_credentials&client_secret=wrong&client_id=" + id << 401
        << "invalid_client"_ba;
    QTest::newRow("unknown client")
        << "grant_type=client_credentials&client_id=x&client_secret=y"_ba << 401
        << "invalid_client"_ba;
    QTest::newRow("no refresh token") << "grant_type=refresh_token"_ba << 401 << "invalid_token"_ba;
    QTest::newRow("bad refresh token")
        << "grant_type=refresh_token&refresh_token=a.b.c"_ba << 401 << "invalid_token"_ba;
}

void TestStandinKognic::refusals()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QByteArray, error);
    const RawAnswer answer = post(body);
    QCOMPARE(answer.status, status);
    QCOMPARE(text(answer.json()[u"error"_s]), error);
    QVERIFY(!answer.json().contains(u"access_token"_s));
    // A body that is no form is refused whatever it says.
    const RawAnswer json =
        m_http->ask("POST", tokenPath, "Content-Type: application/json\r\n", "{}");
    QCOMPARE(text(json.json()[u"error"_s]), "invalid_request"_ba);
}

void TestStandinKognic::calls_data()
{
    QTest::addColumn<int>("credential");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("count");
    QTest::newRow("projects") << 0 << "/v1/projects"_ba << 200 << 0;
    QTest::newRow("one workspace") << 0 << "/v1/workspaces?anyRoleIn=developer"_ba << 200 << 1;
    QTest::newRow("two workspaces") << 1 << "/v1/workspaces?anyRoleIn=developer"_ba << 200 << 2;
    QTest::newRow("any role") << 1 << "/v1/workspaces"_ba << 200 << 2;
    QTest::newRow("another role") << 1 << "/v1/workspaces?anyRoleIn=admin"_ba << 200 << 0;
    QTest::newRow("organisation") << 1 << "/v1/workspaces?anyRoleIn=developer&organizationIds=5"_ba
                                  << 200 << 2;
    QTest::newRow("no role, projects") << 2 << "/v1/projects"_ba << 403 << 0;
    QTest::newRow("no role, workspaces")
        << 2 << "/v1/workspaces?anyRoleIn=developer"_ba << 403 << 0;
}

void TestStandinKognic::calls()
{
    QFETCH(int, credential);
    QFETCH(QByteArray, path);
    QFETCH(int, status);
    QFETCH(int, count);
    const RawAnswer answer = m_http->ask("GET", path, bearer(tokenOf(credential)));
    QCOMPARE(answer.status, status);
    const QJsonDocument document = QJsonDocument::fromJson(answer.body);
    const QJsonArray list =
        document.isArray() ? document.array() : document.object()[u"data"_s].toArray();
    QCOMPARE(list.size(), count);
    for (const QJsonValue item : list) {
        QCOMPARE(text(item[u"id"_s]).size(), 36);
        QVERIFY(!text(item[u"externalId"_s]).isEmpty());
        QVERIFY(!text(item[u"name"_s]).isEmpty());
    }
}

void TestStandinKognic::bearersAreChecked()
{
    const QJsonObject credential = m_standin->credential(0);
    const QByteArray refreshToken = text(post(form(0)).json()[u"refresh_token"_s]);
    const QByteArrayList headers{
        {},
        bearer({}),
        bearer("a.b.c"),
        bearer(refreshToken),
        basic(text(credential[u"clientId"_s]), text(credential[u"clientSecret"_s])),
    };
    for (const QByteArray &header : headers) {
        for (const char *path : {"/v1/projects", "/v1/workspaces?anyRoleIn=developer"}) {
            QCOMPARE(m_http->ask("GET", path, header).status, 401);
        }
    }
    const QByteArray token = tokenOf(0);
    QCOMPARE(m_http->ask("GET", "/v1/projects", bearer(token)).status, 200);
    QCOMPARE(m_http->ask("POST", "/standin/expire-tokens").status, 204);
    QCOMPARE(m_http->ask("GET", "/v1/projects", bearer(token)).status, 401);
}

void TestStandinKognic::servicesDoNotShareTokens()
{
    const auto reply = m_http->ask("GET", "/1/token", basic(m_standin->user())).json();
    const QByteArray cogniac = text(reply[u"access_token"_s]);
    QCOMPARE(m_http->ask("GET", "/1/users/current", bearer(cogniac)).status, 200);
    QCOMPARE(m_http->ask("GET", "/v1/projects", bearer(cogniac)).status, 401);
    const QByteArray kognic = tokenOf(0);
    QCOMPARE(m_http->ask("GET", "/v1/projects", bearer(kognic)).status, 200);
    QCOMPARE(m_http->ask("GET", "/1/users/current", bearer(kognic)).status, 401);
}

QTEST_GUILESS_MAIN(TestStandinKognic)
#include "tst_standin_kognic.moc"
