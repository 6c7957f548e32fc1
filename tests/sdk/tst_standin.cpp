// SPDX-License-Identifier: Apache-2.0
#include "rawhttp.h"
#include "standinprocess.h"

#include <QDateTime>
#include <QSet>
#include <QTest>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;
using namespace keynook;

/// Cogniac's half of the demo service, call by call over a real socket.
class TestStandin : public QObject
{
    Q_OBJECT

    std::unique_ptr<StandinProcess> m_standin;
    std::unique_ptr<RawHttp> m_http;

    QByteArray tokenOf(const QString &caseName, const QByteArray &tenant = {})
    {
        const auto answer =
            m_http->ask("GET", "/1/token?tenant_id=" + tenant, basic(m_standin->user(caseName)));
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
    QJsonObject createKey(const QByteArray &token, const QByteArray &name = "a key")
    {
        return m_http
            ->ask("POST", keysPath(), bearer(token), R"({"description":")" + name + R"("})")
            .json();
    }

private slots:
    void init();
    void schemes_data();
    void schemes();
    void userAndTenantFields();
    void tenantsOfEveryUser_data();
    void tenantsOfEveryUser();
    void keyLife();
    void keysAreSecretAndDifferent();
    void keyBodies_data();
    void keyBodies();
    void keyOwners_data();
    void keyOwners();
    void keysOfOthersStayHidden();
    void slashesCollapse();
    void unknownCalls_data();
    void unknownCalls();
    void connectionStaysOpen();
};

void TestStandin::init()
{
    m_http.reset();
    m_standin = std::make_unique<StandinProcess>();
    QVERIFY(m_standin->isReady());
    m_http = std::make_unique<RawHttp>(m_standin->port());
    QVERIFY(m_http->isConnected());
}

void TestStandin::schemes_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("none");
    QTest::addColumn<int>("withBasic");
    QTest::addColumn<int>("withKey");
    QTest::addColumn<int>("withBearer");
    const auto row = [](const char *path, int none, int withBasic, int withKey, int withBearer) {
        QTest::newRow(path) << QByteArray(path) << none << withBasic << withKey << withBearer;
    };
    row("/1/token", 401, 200, 200, 200);
    row("/21/users/mfa/status", 401, 200, 200, 200);
    row("/1/users/current/tenants", 401, 200, 200, 200);
    row("/1/users/current", 401, 401, 401, 200);
    row("/1/users/usr4demo8kq1", 401, 401, 401, 200);
    row("/1/tenants/current", 401, 401, 401, 200);
    row("/1/tenants/k7south9x1vb", 401, 401, 401, 200);
    row("/1/users/usr4demo8kq1/apiKeys", 401, 401, 401, 200);
    row("/1/users/usr4demo8kq1/apiKeys/x", 401, 401, 401, 404);
    row("/1/version", 200, 200, 200, 200);
    row("/1/authversion", 401, 401, 401, 200);
}

void TestStandin::schemes()
{
    QFETCH(QByteArray, path);
    QFETCH(int, none);
    QFETCH(int, withBasic);
    QFETCH(int, withKey);
    QFETCH(int, withBearer);
    const QByteArray token = tokenOf(u"ordinary"_s, "k7north2m4qa");
    const QByteArray apiKey = createKey(token)[u"api_key"_s].toString().toUtf8();
    QCOMPARE(m_http->ask("GET", path).status, none);
    QCOMPARE(m_http->ask("GET", path, basic(m_standin->user())).status, withBasic);
    QCOMPARE(m_http->ask("GET", path, key(apiKey)).status, withKey);
    QCOMPARE(m_http->ask("GET", path, bearer(token)).status, withBearer);
    for (const char *value : {"Basic", "Basic !!!", "Basic bm9jb2xvbg==", "Key", "Key x",
                              "Key x:", "Key :x", "Bearer", "Digest x=y", ""}) {
        const QByteArray header = "Authorization: " + QByteArray(value) + "\r\n";
        QCOMPARE(m_http->ask("GET", path, header).status, none);
    }
}

void TestStandin::userAndTenantFields()
{
    const QByteArray token = tokenOf(u"ordinary"_s, "k7north2m4qa");
    const QJsonObject user = m_http->ask("GET", "/1/users/current", bearer(token)).json();
    for (const auto &field : {u"user_id"_s, u"email"_s, u"given_name"_s, u"surname"_s}) {
        QVERIFY2(!user[field].toString().isEmpty(), qPrintable(field));
    }
    QVERIFY(user[u"created_at"_s].isDouble() && user[u"modified_at"_s].isDouble());
    QCOMPARE(m_http->ask("GET", "/1/users/" + userId(), bearer(token)).json(), user);
    QCOMPARE(m_http->ask("GET", "/1/users/" + userId(u"totp"_s), bearer(token)).status, 403);
    QCOMPARE(m_http->ask("GET", "/1/users/nobody", bearer(token)).code(), "0102000"_ba);

    const QJsonObject tenant = m_http->ask("GET", "/1/tenants/current", bearer(token)).json();
    for (const auto &field : {u"tenant_id"_s, u"name"_s, u"description"_s, u"created_by"_s}) {
        QVERIFY2(!tenant[field].toString().isEmpty(), qPrintable(field));
    }
    QVERIFY(tenant.contains(u"region"_s) && tenant[u"region"_s].isNull());
    QVERIFY(tenant[u"created_at"_s].isDouble());
    QCOMPARE(m_http->ask("GET", "/1/tenants/k7north2m4qa", bearer(token)).json(), tenant);
    QCOMPARE(m_http->ask("GET", "/1/tenants/k7ended5r8tc", bearer(token)).status, 404);
    QVERIFY(!m_http->ask("GET", "/1/version").json()[u"version"_s].toString().isEmpty());
}

void TestStandin::tenantsOfEveryUser_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<int>("count");
    QTest::newRow("two") << u"ordinary"_s << 2;
    QTest::newRow("two, no code needed") << u"totp"_s << 2;
    QTest::newRow("one") << u"single-tenant"_s << 1;
    QTest::newRow("none") << u"no-tenant"_s << 0;
    QTest::newRow("ended") << u"contract-ended"_s << 1;
}

void TestStandin::tenantsOfEveryUser()
{
    QFETCH(QString, user);
    QFETCH(int, count);
    const auto answer =
        m_http->ask("GET", "/1/users/current/tenants", basic(m_standin->user(user)));
    const QJsonArray tenants = answer.json()[u"tenants"_s].toArray();
    QCOMPARE(tenants.size(), count);
    const QJsonArray promised = m_standin->user(user)[u"tenants"_s].toArray();
    for (int i = 0; i < count; ++i) {
        const QJsonObject tenant = tenants[i].toObject();
        QCOMPARE(tenant[u"tenant_id"_s], promised[i].toObject()[u"tenant_id"_s]);
        QCOMPARE(tenant[u"name"_s], promised[i].toObject()[u"name"_s]);
        QVERIFY(!tenant[u"roles"_s].toArray().isEmpty());
        QCOMPARE(tenant[u"contract_end_date"_s].isDouble(), user == u"contract-ended");
    }
    const auto mfa = m_http->ask("GET", "/21/users/mfa/status", basic(m_standin->user(user)));
    QCOMPARE(mfa.json()[u"totp"_s], user == u"totp" ? u"active"_s : u"inactive"_s);
}

void TestStandin::keyLife()
{
    const QByteArray token = tokenOf(u"ordinary"_s);
    const auto before = QDateTime::currentSecsSinceEpoch();
    const QJsonObject created = createKey(token, "Lager \xc3\xbc");
    const QByteArray id = created[u"key_id"_s].toString().toUtf8();
    const QByteArray apiKey = created[u"api_key"_s].toString().toUtf8();
    QVERIFY(apiKey.startsWith(id + ':'));
    QCOMPARE(created[u"description"_s].toString(), u"Lager ü"_s);
    QCOMPARE(created[u"user_id"_s].toString().toUtf8(), userId());
    QCOMPARE(created[u"email"_s].toString(), u"demo@keynook.example"_s);
    QVERIFY(created[u"created_at"_s].toInteger() >= before);

    const auto listed = m_http->ask("GET", keysPath(), bearer(token)).json()[u"data"_s].toArray();
    QCOMPARE(listed.size(), 1);
    const QJsonObject fresh = m_http->ask("GET", keysPath() + '/' + id, bearer(token)).json();
    QCOMPARE(listed[0].toObject(), fresh);
    QVERIFY(fresh.contains(u"api_key"_s) && fresh[u"api_key"_s].isNull());
    QVERIFY(fresh.contains(u"last_auth"_s) && fresh[u"last_auth"_s].isNull());
    QCOMPARE(fresh[u"created_at"_s], created[u"created_at"_s]);

    QCOMPARE(m_http->ask("GET", "/1/token", key(id + ":wrong")).code(), "0100006"_ba);
    QVERIFY(
        m_http->ask("GET", keysPath() + '/' + id, bearer(token)).json()[u"last_auth"_s].isNull());
    QCOMPARE(m_http->ask("GET", "/1/token?tenant_id=k7north2m4qa", key(apiKey)).status, 200);
    const QJsonObject used = m_http->ask("GET", keysPath() + '/' + id, bearer(token)).json();
    QVERIFY(used[u"last_auth"_s].toInteger() >= before);
    const auto again = m_http->ask("GET", keysPath(), bearer(token)).json()[u"data"_s].toArray();
    QCOMPARE(again[0].toObject(), used);

    const RawAnswer gone = m_http->ask("DELETE", keysPath() + '/' + id, bearer(token));
    QCOMPARE(gone.status, 204);
    QVERIFY(!gone.headers.contains("content-length") && !gone.headers.contains("content-type"));
    QCOMPARE(m_http->ask("GET", "/1/token", key(apiKey)).status, 401);
    QCOMPARE(m_http->ask("GET", keysPath() + '/' + id, bearer(token)).status, 404);
    QCOMPARE(m_http->ask("DELETE", keysPath() + '/' + id, bearer(token)).status, 404);
    QCOMPARE(m_http->ask("GET", keysPath(), bearer(token)).body, R"({"data":[]})"_ba);
}

void TestStandin::keysAreSecretAndDifferent()
{
    const QByteArray token = tokenOf(u"ordinary"_s);
    QSet<QByteArray> secrets;
    for (int i = 0; i < 20; ++i) {
        const QByteArray apiKey = createKey(token)[u"api_key"_s].toString().toUtf8();
        const QByteArray secret = apiKey.split(':').value(1);
        QVERIFY2(secret.size() >= 40, "short");
        secrets.insert(secret);
    }
    QCOMPARE(secrets.size(), 20);
    const QByteArray list = m_http->ask("GET", keysPath(), bearer(token)).body;
    const QByteArray log = m_http->ask("GET", "/standin/requests").body;
    for (const QByteArray &secret : std::as_const(secrets)) {
        QVERIFY(!list.contains(secret));
        QVERIFY(!log.contains(secret));
    }
}

void TestStandin::keyBodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("good") << R"({"description":"x"})"_ba << 200;
    QTest::newRow("other fields") << R"({"description":"x","api_key":"y","n":1})"_ba << 200;
    QTest::newRow("longest") << R"({"description":")"_ba + QByteArray(1000, 'x') + R"("})"_ba
                             << 200;
    QTest::newRow("nothing") << ""_ba << 422;
    QTest::newRow("not JSON") << "description=x"_ba << 422;
    QTest::newRow("array") << R"(["description"])"_ba << 422;
    QTest::newRow("number") << R"({"description":5})"_ba << 422;
    QTest::newRow("object") << R"({"description":{}})"_ba << 422;
    QTest::newRow("too long") << R"({"description":")"_ba + QByteArray(1001, 'x') + R"("})"_ba
                              << 422;
    QTest::newRow("missing") << "{}"_ba << 400;
    QTest::newRow("null") << R"({"description":null})"_ba << 400;
    QTest::newRow("empty") << R"({"description":""})"_ba << 400;
}

void TestStandin::keyBodies()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    const QByteArray token = tokenOf(u"ordinary"_s);
    const RawAnswer answer = m_http->ask("POST", keysPath(), bearer(token), body);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.json().contains(u"detail"_s), status == 422);
    QCOMPARE(answer.code(), status == 400 ? "0402002"_ba : QByteArray());
    const auto list = m_http->ask("GET", keysPath(), bearer(token)).json()[u"data"_s].toArray();
    QCOMPARE(list.size(), status == 200 ? 1 : 0);
}

void TestStandin::keyOwners_data()
{
    QTest::addColumn<QString>("signedIn");
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<int>("status");
    QTest::newRow("own") << u"single-tenant"_s << "usr4sing1fc8"_ba << 200;
    QTest::newRow("other's") << u"single-tenant"_s << "usr4demo8kq1"_ba << 403;
    QTest::newRow("current") << u"single-tenant"_s << "current"_ba << 400;
    QTest::newRow("unknown") << u"single-tenant"_s << "nobody"_ba << 400;
    QTest::newRow("no permission") << u"no-permission"_s << "usr4view7lt2"_ba << 403;
    QTest::newRow("user without tenant") << u"no-tenant"_s << "usr4none5gs6"_ba << 200;
}

void TestStandin::keyOwners()
{
    QFETCH(QString, signedIn);
    QFETCH(QByteArray, id);
    QFETCH(int, status);
    const QByteArray token = tokenOf(signedIn);
    const QByteArray path = "/1/users/" + id + "/apiKeys";
    QCOMPARE(m_http->ask("GET", path, bearer(token)).status, status);
    QCOMPARE(m_http->ask("POST", path, bearer(token), R"({"description":"x"})").status, status);
    const int single = status == 200 ? 404 : status;
    QCOMPARE(m_http->ask("GET", path + "/x", bearer(token)).status, single);
    QCOMPARE(m_http->ask("DELETE", path + "/x", bearer(token)).status, single);
}

void TestStandin::keysOfOthersStayHidden()
{
    const QByteArray id = createKey(tokenOf(u"ordinary"_s))[u"key_id"_s].toString().toUtf8();
    const QByteArray other = tokenOf(u"single-tenant"_s);
    const QByteArray path = keysPath(u"single-tenant"_s);
    QCOMPARE(m_http->ask("GET", path, bearer(other)).body, R"({"data":[]})"_ba);
    QCOMPARE(m_http->ask("GET", path + '/' + id, bearer(other)).status, 404);
    QCOMPARE(m_http->ask("DELETE", path + '/' + id, bearer(other)).status, 404);
    QCOMPARE(m_http->ask("GET", keysPath() + '/' + id, bearer(tokenOf(u"ordinary"_s))).status, 200);
}

void TestStandin::slashesCollapse()
{
    for (const char *path : {"//1/users/current/tenants", "/1//users///current/tenants"}) {
        QCOMPARE(m_http->ask("GET", path, basic(m_standin->user())).status, 200);
    }
}

void TestStandin::unknownCalls_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("allow");
    QTest::newRow("unknown") << "GET"_ba
                             << "/1/nothing"_ba << 404 << ""_ba;
    QTest::newRow("trailing slash") << "GET"_ba
                                    << "/1/token/"_ba << 404 << ""_ba;
    QTest::newRow("post token") << "POST"_ba
                                << "/1/token"_ba << 405 << "GET"_ba;
    QTest::newRow("put keys") << "PUT"_ba
                              << "/1/users/x/apiKeys"_ba << 405 << "POST, GET"_ba;
    QTest::newRow("get oauth") << "GET"_ba
                               << "/v1/auth/oauth/token"_ba << 405 << "POST"_ba;
    QTest::newRow("patch") << "PATCH"_ba
                           << "/1/version"_ba << 405 << "GET"_ba;
    QTest::newRow("head") << "HEAD"_ba
                          << "/1/version"_ba << 200 << ""_ba;
    QTest::newRow("escaped") << "GET"_ba
                             << "/1/%76ersion"_ba << 200 << ""_ba;
    QTest::newRow("longest") << "GET"_ba << '/' + QByteArray(8000, 'a') << 404 << ""_ba;
}

void TestStandin::unknownCalls()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(int, status);
    QFETCH(QByteArray, allow);
    const QByteArray body = method == "PUT" || method == "PATCH" ? "{}"_ba : QByteArray();
    const RawAnswer answer = m_http->ask(method, path, {}, body);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.headers.value("allow"), allow);
    QCOMPARE(answer.headers.value("content-type"), "application/json"_ba);
    // The connection is in step with the next answer.
    QCOMPARE(m_http->ask("GET", "/1/version").status, 200);
}

void TestStandin::connectionStaysOpen()
{
    for (int i = 0; i < 50; ++i) {
        QCOMPARE(m_http->ask("GET", "/1/version").status, 200);
    }
    QVERIFY(m_http->isConnected());
    // A client that asks for its end gets it.
    QCOMPARE(m_http->ask("GET", "/1/version", "Connection: close\r\n").status, 200);
    QVERIFY(m_http->receive().closed);
}

QTEST_GUILESS_MAIN(TestStandin)
#include "tst_standin.moc"
