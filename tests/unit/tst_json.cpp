// SPDX-License-Identifier: Apache-2.0
#include "core/json.h"

#include "nasty.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace keynook;

namespace {

QByteArray nested(int levels, char open = '[', char close = ']')
{
    return QByteArray(levels, open) + QByteArray(levels, close);
}

QJsonValue randomValue(QRandomGenerator &random, int depth)
{
    switch (random.bounded(depth > 0 ? 7 : 5)) {
    case 0:
        return {};
    case 1:
        return random.bounded(2) == 0;
    case 2:
        return double(random.bounded(1000000)) / (random.bounded(2) == 0 ? 1.0 : 64.0);
    case 5: {
        QJsonArray array;
        for (int left = random.bounded(4); left > 0; --left) {
            array.append(randomValue(random, depth - 1));
        }
        return array;
    }
    case 6: {
        QJsonObject object;
        for (int left = random.bounded(4); left > 0; --left) {
            object.insert(test::nastyText(random), randomValue(random, depth - 1));
        }
        return object;
    }
    default:
        return test::nastyText(random);
    }
}

QJsonObject randomList(QRandomGenerator &random)
{
    QJsonArray data;
    for (int left = random.bounded(5); left > 0; --left) {
        QJsonObject element;
        element.insert(QStringLiteral("key_id"), test::nastyText(random));
        element.insert(QStringLiteral("more"), randomValue(random, 3));
        data.append(element);
    }
    QJsonObject object{{QStringLiteral("data"), data}};
    for (int left = random.bounded(3); left > 0; --left) {
        object.insert(test::nastyText(random) + QStringLiteral("."), randomValue(random, 3));
    }
    return object;
}

} // namespace

class TestJson : public QObject
{
    Q_OBJECT
private slots:
    void isStrict_data();
    void isStrict();
    void objectsOnly();
    void strings_data();
    void strings();
    void times_data();
    void times();
    void takesTheSecretOut_data();
    void takesTheSecretOut();
    void theRestStaysReadable();
};

void TestJson::isStrict_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("good");
    QTest::newRow("object") << QByteArray("{}") << true;
    QTest::newRow("array") << QByteArray("[1,2]") << true;
    QTest::newRow("white space") << QByteArray(" {\n\"a\" : 1\t}\r\n") << true;
    QTest::newRow("braces in a string") << QByteArray(R"({"a":"{[\"\\"})") << true;
    QTest::newRow("colon in a string") << QByteArray(R"({"a":"b:c"})") << true;
    QTest::newRow("same name in two objects") << QByteArray(R"({"a":{"b":1},"c":{"b":1}})") << true;
    QTest::newRow("32 levels") << nested(32) << true;
    QTest::newRow("brackets in a string do not nest")
        << QByteArray("[\"" + QByteArray(99, '[') + "\"]") << true;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("space") << QByteArray(" ") << false;
    QTest::newRow("number") << QByteArray("1") << false;
    QTest::newRow("string") << QByteArray("\"a\"") << false;
    QTest::newRow("null") << QByteArray("null") << false;
    QTest::newRow("33 levels") << nested(33) << false;
    QTest::newRow("100 000 levels") << nested(100000) << false;
    QTest::newRow("33 objects deep")
        << QByteArray("{\"a\":").repeated(33) + "1" + QByteArray(33, '}') << false;
    QTest::newRow("twice") << QByteArray(R"({"a":1,"a":2})") << false;
    QTest::newRow("twice, the same") << QByteArray(R"({"a":1,"a":1})") << false;
    QTest::newRow("twice, one escaped") << QByteArray(R"({"a":1,"\u0061":1})") << false;
    QTest::newRow("twice, deep inside") << QByteArray(R"([{"x":[{"a":{},"a":{}}]}])") << false;
    QTest::newRow("twice, with members of its own")
        << QByteArray(R"({"a":{"b":1},"a":{"b":1,"c":2}})") << false;
    QTest::newRow("text behind") << QByteArray("{} x") << false;
    QTest::newRow("two documents") << QByteArray("{}{}") << false;
    QTest::newRow("NUL behind") << QByteArray("{}\0", 3) << false;
    QTest::newRow("cut off") << QByteArray(R"({"a":)") << false;
    QTest::newRow("cut off in a string") << QByteArray(R"({"a)") << false;
    QTest::newRow("cut off in an escape") << QByteArray("{\"a\\") << false;
    QTest::newRow("comma at the end") << QByteArray("[1,]") << false;
    QTest::newRow("comment") << QByteArray("{/**/}") << false;
    QTest::newRow("single quotes") << QByteArray("{'a':1}") << false;
    QTest::newRow("NaN") << QByteArray("[NaN]") << false;
    QTest::newRow("leading zero") << QByteArray("[01]") << false;
    QTest::newRow("Latin-1") << QByteArray("[\"\xe9\"]") << false;
    QTest::newRow("overlong") << QByteArray("[\"\xc0\xaf\"]") << false;
    QTest::newRow("UTF-16") << QByteArray("[\0]\0", 4) << false;
    QTest::newRow("HTML") << QByteArray("<!doctype html>") << false;
}

void TestJson::isStrict()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, good);
    const auto value = parseJson(json);
    QCOMPARE(value.has_value(), good);
    if (!value) {
        QCOMPARE(value.error().kind, Error::Kind::Protocol);
        QVERIFY(!value.error().sentence.isEmpty());
    }
}

void TestJson::objectsOnly()
{
    QVERIFY(parseObject("{\"a\":1}").has_value());
    QCOMPARE(parseObject("{\"a\":1}")->value(QLatin1StringView("a")).toInt(), 1);
    QCOMPARE(parseObject("[]").error().kind, Error::Kind::Protocol);
    QCOMPARE(parseObject("{").error().kind, Error::Kind::Protocol);
}

void TestJson::strings_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("good");
    QTest::addColumn<QString>("text");
    QTest::newRow("text") << QByteArray(R"({"a":"x"})") << true << QStringLiteral("x");
    QTest::newRow("empty") << QByteArray(R"({"a":""})") << true << QString();
    QTest::newRow("null") << QByteArray(R"({"a":null})") << true << QString();
    QTest::newRow("absent") << QByteArray("{}") << true << QString();
    QTest::newRow("NUL inside") << QByteArray(R"({"a":"x\u0000y"})") << true
                                << QStringLiteral("x") + QChar(u'\0') + QStringLiteral("y");
    QTest::newRow("number") << QByteArray(R"({"a":1})") << false << QString();
    QTest::newRow("bool") << QByteArray(R"({"a":false})") << false << QString();
    QTest::newRow("list") << QByteArray(R"({"a":["x"]})") << false << QString();
    QTest::newRow("object") << QByteArray(R"({"a":{}})") << false << QString();
}

void TestJson::strings()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, good);
    const auto object = parseObject(json);
    QVERIFY(object.has_value());
    const auto text = stringMember(*object, QLatin1StringView("a"));
    QCOMPARE(text.has_value(), good);
    if (text) {
        QTEST(*text, "text");
    } else {
        QCOMPARE(text.error().kind, Error::Kind::Protocol);
    }
}

void TestJson::times_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("good");
    QTest::addColumn<qint64>("seconds"); // -1: none
    QTest::newRow("integer") << QByteArray("1700000000") << true << qint64(1700000000);
    QTest::newRow("fraction") << QByteArray("1700000000.987") << true << qint64(1700000000);
    QTest::newRow("exponent") << QByteArray("17e8") << true << qint64(1700000000);
    QTest::newRow("zero") << QByteArray("0") << true << qint64(0);
    QTest::newRow("before 1970") << QByteArray("-86400.5") << true << qint64(-86400);
    QTest::newRow("the last second of 9999")
        << QByteArray("253402300799") << true << qint64(253402300799);
    QTest::newRow("null") << QByteArray("null") << true << qint64(-1);
    QTest::newRow("year 10000") << QByteArray("253402300800") << false << qint64(0);
    QTest::newRow("milliseconds") << QByteArray("1700000000000") << false << qint64(0);
    QTest::newRow("before year 0") << QByteArray("-62167219201") << false << qint64(0);
    QTest::newRow("huge") << QByteArray("1e300") << false << qint64(0);
    QTest::newRow("string") << QByteArray("\"1700000000\"") << false << qint64(0);
    QTest::newRow("bool") << QByteArray("true") << false << qint64(0);
    QTest::newRow("list") << QByteArray("[1]") << false << qint64(0);
}

void TestJson::times()
{
    QFETCH(QByteArray, value);
    QFETCH(bool, good);
    QFETCH(qint64, seconds);
    const auto object = parseObject("{\"t\":" + value + '}');
    QVERIFY(object.has_value());
    const auto time = timeMember(*object, QLatin1StringView("t"));
    QCOMPARE(time.has_value(), good);
    if (time) {
        QCOMPARE(time->value_or(-1), seconds);
        QCOMPARE(time->has_value(), seconds != -1);
    } else {
        QCOMPARE(time.error().kind, Error::Kind::Protocol);
    }
    QVERIFY(!timeMember(*object, QLatin1StringView("other"))->has_value());
}

void TestJson::takesTheSecretOut_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("secret"); // null: refused
    QTest::addColumn<QByteArray>("rest");
    const auto good = [](const char *row, const char *json, const char *secret, const char *rest) {
        QTest::newRow(row) << QByteArray(json) << QByteArray(secret) << QByteArray(rest);
    };
    good("alone", R"({"api_key":"id:s3"})", "id:s3", R"({"api_key":"*****"})");
    good("spaces", "{ \"api_key\"\n:\t\"x\" , \"b\":1}", "x", "{ \"api_key\"\n:\t\"*\" , \"b\":1}");
    good("last", R"({"a":[1,{"b":2}],"api_key":"x"})", "x", R"({"a":[1,{"b":2}],"api_key":"*"})");
    good("the name as a value", R"({"a":"api_key","api_key":"x"})", "x",
         R"({"a":"api_key","api_key":"*"})");
    good("the name deeper", R"({"a":{"api_key":"y"},"api_key":"x"})", "x",
         R"({"a":{"api_key":"y"},"api_key":"*"})");
    good("quotes before it", R"({"a":"\"api_key\":\"y\"","api_key":"x"})", "x",
         R"({"a":"\"api_key\":\"y\"","api_key":"*"})");
    good("backslashes before it", R"({"a":"\\","api_key":"x"})", "x",
         R"({"a":"\\","api_key":"*"})");
    good("brackets before it", R"({"a":"}{][","api_key":"x"})", "x",
         R"({"a":"}{][","api_key":"*"})");
    const auto bad = [](const char *row, const QByteArray &json) {
        QTest::newRow(row) << json << QByteArray() << QByteArray();
    };
    bad("empty text", "");
    bad("missing", R"({"a":"x"})");
    bad("deeper only", R"({"a":{"api_key":"x"}})");
    bad("in a list", R"([{"api_key":"x"}])");
    bad("null", R"({"api_key":null})");
    bad("number", R"({"api_key":12})");
    bad("object", R"({"api_key":{"x":"y"}})");
    bad("empty", R"({"api_key":""})");
    bad("twice", R"({"api_key":"x","api_key":"y"})");
    bad("twice, then not a string", R"({"api_key":"x","api_key":null})");
    bad("cut off", R"({"api_key":"x)");
    bad("cut off behind the name", R"({"api_key")");
    bad("cut off behind the colon", R"({"api_key":)");
    bad("cut off in an escape", R"({"api_key":"x\)");
    bad("escape", R"({"api_key":"x\u0041"})");
    bad("space", R"({"api_key":"x y"})");
    bad("line end", "{\"api_key\":\"x\ny\"}");
    bad("NUL", QByteArray("{\"api_key\":\"x\0y\"}", 17));
    bad("DEL", "{\"api_key\":\"x\x7f\"}");
    bad("beyond ASCII", "{\"api_key\":\"\xc3\xa9\"}");
    bad("longer name", R"({"api_keys":"x"})");
    bad("shorter name", R"({"api_ke":"x"})");
}

void TestJson::takesTheSecretOut()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, secret);
    QFETCH(QByteArray, rest);
    Secret text{QByteArrayView(json)};
    const auto taken = extractSecret(text, "api_key");
    QCOMPARE(taken.has_value(), !secret.isNull());
    if (taken) {
        QCOMPARE(taken->reveal().toByteArray(), secret);
        QCOMPARE(text.reveal().toByteArray(), rest);
    } else {
        QCOMPARE(taken.error().kind, Error::Kind::Protocol);
    }
}

void TestJson::theRestStaysReadable()
{
    QRandomGenerator random(3);
    for (int round = 0; round < 1000; ++round) {
        QJsonObject object = randomList(random);
        object.insert(QStringLiteral("api_key"), QStringLiteral("key:secret"));
        const QByteArray json = QJsonDocument(object).toJson();
        Secret text{QByteArrayView(json)};
        const auto taken = extractSecret(text, "api_key");
        QVERIFY2(taken.has_value(), json.constData());
        QCOMPARE(taken->reveal().toByteArray(), QByteArray("key:secret"));
        object = QJsonDocument::fromJson(json).object();
        object.insert(QStringLiteral("api_key"), QStringLiteral("**********"));
        QCOMPARE(QJsonDocument::fromJson(text.reveal().toByteArray()).object(), object);
    }
}

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
