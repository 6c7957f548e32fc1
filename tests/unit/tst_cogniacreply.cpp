// SPDX-License-Identifier: Apache-2.0
#include "awaited.h"
#include "services/cogniac/authorization.h"
#include "services/cogniac/cogniacreply.h"

#include <QJsonDocument>
#include <QTest>

using namespace keynook;
using namespace keynook::cogniac;
using test::word;

namespace {

const QString ok = QStringLiteral("ok");
const QString bad = QStringLiteral("Protocol");

/// Ids that would leave their place in a path, a file's name or a line.
void addHostileIds()
{
    const auto row = [](const char *name, const QByteArray &id) {
        QTest::newRow(name) << QByteArray('"' + id + '"') << bad;
    };
    row("empty", "");
    row("parent folder", "../x");
    row("dots", "..");
    row("slash", "a/b");
    row("encoded slash", "a%2fb");
    row("question mark", "a?b");
    row("space", "a b");
    row("line break", "a\\nb");
    row("NUL", "a\\u0000b");
    row("not ASCII", "\xc3\xa4");
    row("full-width digit", "\xef\xbc\x91");
    row("direction mark", "a\\u202eb");
    row("colon", "a:b");
    row("129 characters", QByteArray(129, 'a'));
    QTest::newRow("128 characters") << QByteArray('"' + QByteArray(128, 'a') + '"') << ok;
    QTest::newRow("all kinds") << QByteArray("\"aZ0-_\"") << ok;
    QTest::newRow("number") << QByteArray("5") << bad;
    QTest::newRow("null") << QByteArray("null") << bad;
    QTest::newRow("list") << QByteArray("[\"a\"]") << bad;
    QTest::newRow("object") << QByteArray("{}") << bad;
    QTest::newRow("true") << QByteArray("true") << bad;
}

/// What no reply may be.
void addBrokenDocuments(const QByteArray &good)
{
    const auto row = [](const char *name, const QByteArray &json) {
        QTest::newRow(name) << json << bad;
    };
    row("nothing", "");
    row("space", " \n");
    row("null", "null");
    row("list", "[" + good + "]");
    row("string", "\"x\"");
    row("page", "<html>Sign in to the hotel's network</html>");
    row("cut", good.chopped(1));
    row("text behind", good + "x");
    row("two", good + good);
    row("too deep", good.chopped(1) + ",\"x\":" + QByteArray(32, '[') + QByteArray(32, ']') + "}");
    row("named twice", good.chopped(1) + ",\"x\":1,\"x\":2}");
    row("not UTF-8", good.chopped(1) + ",\"x\":\"\xff\xfe\"}");
    row("NUL behind", good + QByteArray(1, '\0'));
}

} // namespace

class TestCogniacReply : public QObject
{
    Q_OBJECT
private slots:
    void token_data();
    void token();
    void user_data();
    void user();
    void userIds_data();
    void userIds();
    void mfa_data();
    void mfa();
    void tenants_data();
    void tenants();
    void tenantIds_data();
    void tenantIds();
    void tenantFields();
    void keyIds_data();
    void keyIds();
    void keyFields_data();
    void keyFields();
    void times_data();
    void times();
    void keyKeepsHostileName();
    void authorization();
    void keyIdOfKeys_data();
    void keyIdOfKeys();
};

void TestCogniacReply::token_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<QString>("result");
    const auto good = [](const char *name, const QByteArray &json) {
        QTest::newRow(name) << json << ok;
    };
    const auto wrong = [](const char *name, const QByteArray &json) {
        QTest::newRow(name) << json << bad;
    };
    good("plain", R"({"access_token":"T.o-k_1","token_type":"Bearer"})");
    good("spaced", "{ \"access_token\" :\n\t\"T.o-k_1\" }\n");
    good("with more",
         R"({"expires_in":432000,"tenant":{"x":[1]},"access_token":"T.o-k_1","user_id":"u"})");
    wrong("missing", R"({"token_type":"Bearer"})");
    wrong("null token", R"({"access_token":null})");
    wrong("number", R"({"access_token":5})");
    wrong("empty token", R"({"access_token":""})");
    wrong("inside another", R"({"data":{"access_token":"T.o-k_1"}})");
    wrong("twice", R"({"access_token":"T.o-k_1","access_token":"T2"})");
    wrong("line break in it", R"({"access_token":"T\r\nX-Evil: 1"})");
    wrong("raw line break in it", "{\"access_token\":\"T\nX\"}");
    wrong("space in it", R"({"access_token":"T 1"})");
    wrong("not ASCII", "{\"access_token\":\"T\xc3\xa4\"}");
    wrong("list", R"(["access_token","T.o-k_1"])");
    addBrokenDocuments(R"({"access_token":"T.o-k_1"})");
}

void TestCogniacReply::token()
{
    QFETCH(const QByteArray, reply);
    QFETCH(const QString, result);
    const auto token = readToken(Secret(reply));
    QCOMPARE(word(token), result);
    QVERIFY(!token || token->sameAs(Secret("T.o-k_1")));
    QVERIFY(token || !token.error().detail.contains(QStringLiteral("T.o-k_1")));
}

void TestCogniacReply::user_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<QString>("result");
    QTest::addColumn<QString>("email");
    const auto row = [](const char *name, const QByteArray &json, const QString &result,
                        const QString &email = {}) {
        QTest::newRow(name) << json << result << email;
    };
    row("plain", R"({"user_id":"u1","email":"a@b.c","created_at":1.5})", ok,
        QStringLiteral("a@b.c"));
    row("without address", R"({"user_id":"u1"})", ok);
    row("address null", R"({"user_id":"u1","email":null})", ok);
    row("address a number", R"({"user_id":"u1","email":7})", bad);
    row("address a list", R"({"user_id":"u1","email":["a@b.c"]})", bad);
    row("no id", R"({"email":"a@b.c"})", bad);
    row("nothing", "", bad);
    row("list", R"([{"user_id":"u1"}])", bad);
    row("twice", R"({"user_id":"u1","user_id":"u2"})", bad);
}

void TestCogniacReply::user()
{
    QFETCH(const QByteArray, reply);
    QFETCH(const QString, result);
    QFETCH(const QString, email);
    const auto user = readUser(reply);
    QCOMPARE(word(user), result);
    if (user) {
        QCOMPARE(user->id, QStringLiteral("u1"));
        QCOMPARE(user->email, email);
    }
}

void TestCogniacReply::userIds_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QString>("result");
    addHostileIds();
}

void TestCogniacReply::userIds()
{
    QFETCH(const QByteArray, id);
    QFETCH(const QString, result);
    QCOMPARE(word(readUser(R"({"email":"a@b.c","user_id":)" + id + "}")), result);
}

void TestCogniacReply::mfa_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<QString>("result");
    QTest::addColumn<bool>("needed");
    const auto row = [](const char *name, const QByteArray &json, const QString &result,
                        bool needed = false) { QTest::newRow(name) << json << result << needed; };
    row("active", R"({"totp":"active"})", ok, true);
    row("inactive", R"({"totp":"inactive"})", ok);
    row("absent", "{}", ok);
    row("null", R"({"totp":null})", ok);
    row("another word", R"({"totp":"deactivated"})", ok);
    row("true", R"({"totp":true})", bad);
    row("number", R"({"totp":1})", bad);
    row("object", R"({"totp":{"state":"active"}})", bad);
    row("twice", R"({"totp":"inactive","totp":"active"})", bad);
    row("list", R"(["totp"])", bad);
    row("nothing", "", bad);
}

void TestCogniacReply::mfa()
{
    QFETCH(const QByteArray, reply);
    QFETCH(const QString, result);
    QFETCH(const bool, needed);
    const auto status = readMfaStatus(reply);
    QCOMPARE(word(status), result);
    QVERIFY(!status || *status == needed);
}

void TestCogniacReply::tenants_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<QString>("result");
    const auto row = [](const char *name, const QByteArray &json, const QString &result) {
        QTest::newRow(name) << json << result;
    };
    row("none", R"({"tenants":[]})", ok);
    row("without a name", R"({"tenants":[{"tenant_id":"t1"}]})", ok);
    row("roles missing", R"({"tenants":[{"tenant_id":"t1","name":"a","roles":null}]})", ok);
    row("end a fraction", R"({"tenants":[{"tenant_id":"t1","contract_end_date":1.5}]})", ok);
    row("missing list", "{}", bad);
    row("null list", R"({"tenants":null})", bad);
    row("object for a list", R"({"tenants":{"tenant_id":"t1"}})", bad);
    row("a word for a tenant", R"({"tenants":["t1"]})", bad);
    row("null for a tenant", R"({"tenants":[{"tenant_id":"t1"},null]})", bad);
    row("name a number", R"({"tenants":[{"tenant_id":"t1","name":5}]})", bad);
    row("end a text", R"({"tenants":[{"tenant_id":"t1","contract_end_date":"2030"}]})", bad);
    row("end out of range", R"({"tenants":[{"tenant_id":"t1","contract_end_date":1e18}]})", bad);
    row("one bad among good", R"({"tenants":[{"tenant_id":"t1"},{"tenant_id":"../t"}]})", bad);
    addBrokenDocuments(R"({"tenants":[{"tenant_id":"t1"}]})");
}

void TestCogniacReply::tenants()
{
    QFETCH(const QByteArray, reply);
    QFETCH(const QString, result);
    QCOMPARE(word(readTenants(reply)), result);
}

void TestCogniacReply::tenantIds_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QString>("result");
    addHostileIds();
}

void TestCogniacReply::tenantIds()
{
    QFETCH(const QByteArray, id);
    QFETCH(const QString, result);
    QCOMPARE(word(readTenants(R"({"tenants":[{"tenant_id":)" + id + "}]}")), result);
}

void TestCogniacReply::tenantFields()
{
    const auto tenants = readTenants(
        "{\"tenants\":[{\"tenant_id\":\"t1\",\"name\":\"Plant S\xc3\xbc"
        "d\",\"type\":\"orgtenant\","
        "\"roles\":[\"tenant_admin\",\"tenant_user\"],\"contract_end_date\":1609459199},"
        "{\"tenant_id\":\"t2\",\"name\":\"<b>\\u202e\",\"roles\":[],\"contract_end_date\":null}]}");
    QVERIFY(tenants);
    QCOMPARE(tenants->size(), 2);
    QCOMPARE(tenants->at(0).id, QStringLiteral("t1"));
    QCOMPARE(tenants->at(0).name, QStringLiteral("Plant Süd"));
    QCOMPARE(tenants->at(0).roles,
             QStringList({QStringLiteral("tenant_admin"), QStringLiteral("tenant_user")}));
    QVERIFY(tenants->at(0).contractEnds == std::optional<qint64>(1609459199));
    QCOMPARE(tenants->at(1).name, QStringLiteral("<b>\u202e"));
    QVERIFY(!tenants->at(1).contractEnds);
}

namespace {

Result<ApiKey> keyFrom(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    return readKey(document.object());
}

} // namespace

void TestCogniacReply::keyIds_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QString>("result");
    addHostileIds();
}

void TestCogniacReply::keyIds()
{
    QFETCH(const QByteArray, id);
    QFETCH(const QString, result);
    QCOMPARE(word(keyFrom(R"({"description":"x","key_id":)" + id + "}")), result);
}

void TestCogniacReply::keyFields_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("result");
    const auto row = [](const char *name, const QByteArray &fields, const QString &result) {
        QTest::newRow(name) << fields << result;
    };
    row("the id alone", R"("x":1)", ok);
    row("all null", R"("description":null,"email":null,"created_at":null,"last_auth":null)", ok);
    row("secret null", R"("api_key":null)", ok);
    row("secret there", R"("api_key":"k1:s")", ok);
    row("name a number", R"("description":5)", bad);
    row("name a list", R"("description":["x"])", bad);
    row("address an object", R"("email":{})", bad);
}

void TestCogniacReply::keyFields()
{
    QFETCH(const QByteArray, fields);
    QFETCH(const QString, result);
    const auto key = keyFrom(R"({"key_id":"k1",)" + fields + "}");
    QCOMPARE(word(key), result);
    if (key) {
        const ApiKey expected{QStringLiteral("k1"), {}, {}, {}, {}};
        QVERIFY(*key == expected);
    }
}

void TestCogniacReply::times_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("result");
    QTest::addColumn<qint64>("seconds"); // -99: none
    const auto row = [](const char *name, const QByteArray &value, const QString &result,
                        qint64 seconds = -99) {
        QTest::newRow(name) << value << result << seconds;
    };
    row("whole", "1700000000", ok, 1700000000);
    row("fraction", "1700000000.99", ok, 1700000000);
    row("exponent", "1.7e9", ok, 1700000000);
    row("zero", "0", ok, 0);
    row("before 1970", "-1", ok, -1);
    row("null", "null", ok);
    row("year 9999", "253402300799", ok, 253402300799);
    row("year 10000", "253402300800", bad);
    row("milliseconds", "1700000000000", bad);
    row("huge", "1e300", bad);
    row("minus huge", "-1e300", bad);
    row("text", "\"1700000000\"", bad);
    row("date", "\"2026-11-21T03:55:47\"", bad);
    row("true", "true", bad);
    row("list", "[1700000000]", bad);
}

void TestCogniacReply::times()
{
    QFETCH(const QByteArray, value);
    QFETCH(const QString, result);
    QFETCH(const qint64, seconds);
    const std::optional<qint64> expected = seconds == -99 ? std::nullopt : std::optional(seconds);
    const auto created = keyFrom(R"({"key_id":"k1","created_at":)" + value + "}");
    const auto used = keyFrom(R"({"key_id":"k1","last_auth":)" + value + "}");
    QCOMPARE(word(created), result);
    QCOMPARE(word(used), result);
    if (created && used) {
        QVERIFY(created->createdAt == expected);
        QVERIFY(!created->lastAuth);
        QVERIFY(used->lastAuth == expected);
        QVERIFY(!used->createdAt);
    }
}

/// Names are others' words: kept as they are, made harmless where they are shown.
void TestCogniacReply::keyKeepsHostileName()
{
    const auto key = keyFrom(R"({"key_id":"k1","description":"a\u001b[31m\n<img src=x>"})");
    QVERIFY(key);
    QCOMPARE(key->name, QStringLiteral("a\u001b[31m\n<img src=x>"));
}

void TestCogniacReply::authorization()
{
    QVERIFY(keyAuthorization(Secret("k1:s")).sameAs(Secret("Key k1:s")));
    QVERIFY(bearerAuthorization(Secret("t.o.k")).sameAs(Secret("Bearer t.o.k")));
    // RFC 7617, 2: and its example of UTF-8
    QVERIFY(basicAuthorization(QStringLiteral("Aladdin"), Secret("open sesame"))
                .sameAs(Secret("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==")));
    QVERIFY(basicAuthorization(QStringLiteral("test"), Secret("123\xc2\xa3"))
                .sameAs(Secret("Basic dGVzdDoxMjPCow==")));
    QVERIFY(basicAuthorization(QStringLiteral("a@b.c"), Secret("with:colon"))
                .sameAs(Secret(QByteArray("Basic " + QByteArray("a@b.c:with:colon").toBase64()))));
}

void TestCogniacReply::keyIdOfKeys_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("id");
    QTest::newRow("plain") << QByteArray("k-1_Z:secret") << QStringLiteral("k-1_Z");
    QTest::newRow("two colons") << QByteArray("k1:se:cret") << QStringLiteral("k1");
    QTest::newRow("no colon") << QByteArray("k1") << QString();
    QTest::newRow("colon first") << QByteArray(":secret") << QString();
    QTest::newRow("empty") << QByteArray() << QString();
    QTest::newRow("path") << QByteArray("../x:secret") << QString();
    QTest::newRow("space") << QByteArray("k 1:secret") << QString();
    QTest::newRow("Latin-1 letter") << QByteArray("k\xe4:secret") << QString();
}

void TestCogniacReply::keyIdOfKeys()
{
    QFETCH(const QByteArray, key);
    QFETCH(const QString, id);
    QCOMPARE(keyIdOf(Secret(key)), id);
}

QTEST_GUILESS_MAIN(TestCogniacReply)
#include "tst_cogniacreply.moc"
