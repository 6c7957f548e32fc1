// SPDX-License-Identifier: Apache-2.0
#include "core/json.h"
#include "services/cogniac/cogniacreply.h"
#include "services/cogniac/plainkey.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace keynook;

/// The quick way must read what the service writes, and agree with the strict way on all that it
/// reads.
class PlainKey : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatTheServiceWrites_data();
    void readsWhatTheServiceWrites();
    void leavesTheRestToTheStrictWay_data();
    void leavesTheRestToTheStrictWay();
    void agreesWithTheStrictWay();

private:
    static Result<ApiKey> strictly(const QByteArray &text);
};

Result<ApiKey> PlainKey::strictly(const QByteArray &text)
{
    const auto object = parseObject(text);
    return object ? cogniac::readKey(*object) : Result<ApiKey>(failure(object.error()));
}

void PlainKey::readsWhatTheServiceWrites_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("all members") << QByteArray(
        R"({"user_id":"u1","description":"a name","created_at":1700000000,"key_id":"k1","api_key":null,"email":"e@x","last_auth":1})");
    QTest::newRow("null times") << QByteArray(
        R"({"key_id":"k1","created_at":null,"last_auth":null})");
    QTest::newRow("id alone") << QByteArray(R"({"key_id":"k1"})");
    QTest::newRow("spaces") << QByteArray(
        " {\n\t\"key_id\" : \"k1\" ,\r\n\"description\": \"x\" } ");
    QTest::newRow("other scripts") << QByteArray("{\"key_id\":\"k1\",\"description\":\"\xc3\xbc "
                                                 "\xe6\x97\xa5\xe6\x9c\xac \xf0\x9f\x94\x91\"}");
    QTest::newRow("zero") << QByteArray(R"({"key_id":"k1","last_auth":0})");
}

void PlainKey::readsWhatTheServiceWrites()
{
    QFETCH(QByteArray, text);
    const auto plain = cogniac::readPlainKey(text);
    QVERIFY(plain.has_value());
    const auto strict = strictly(text);
    QVERIFY(strict.has_value());
    QVERIFY(*plain == *strict);
}

void PlainKey::leavesTheRestToTheStrictWay_data()
{
    QTest::addColumn<QByteArray>("text");
    const QList<QByteArray> texts{"",
                                  "{}",
                                  "[]",
                                  "null",
                                  R"({"key_id":"k1")",
                                  R"({"key_id":"k1",})",
                                  R"({"key_id":"k1"}x)",
                                  R"({"key_id":"k1" "email":"e"})",
                                  R"({"key_id":"k1","key_id":"k2"})",
                                  R"({"key_id":"k1","email":"a","email":"a"})",
                                  R"({"key_id":"../x"})",
                                  R"({"key_id":""})",
                                  R"({"key_id":7})",
                                  R"({"email":"e"})",
                                  R"({"key_id":"k1","description":"a\"b"})",
                                  R"({"key_id":"k1","description":"\u0041"})",
                                  "{\"key_id\":\"k1\",\"description\":\"a\nb\"}",
                                  "{\"key_id\":\"k1\",\"description\":\"\xff\xfe\"}",
                                  R"({"key_id":"k1","created_at":1.5})",
                                  R"({"key_id":"k1","created_at":1e3})",
                                  R"({"key_id":"k1","created_at":-1})",
                                  R"({"key_id":"k1","created_at":01})",
                                  R"({"key_id":"k1","created_at":999999999999999})",
                                  R"({"key_id":"k1","created_at":"1"})",
                                  R"({"key_id":"k1","created_at":true})",
                                  R"({"key_id":"k1","more":1})",
                                  R"({"key_id":"k1","api_key":"k1:secret"})",
                                  R"({"key_id":"k1","description":{}})",
                                  R"({"key_id":"k1","description":[1]})",
                                  R"({'key_id':'k1'})",
                                  R"({"key_id":nul})",
                                  R"({key_id:"k1"})",
                                  R"({"key_id":"k1","created_at":})",
                                  R"({,"key_id":"k1"})"};
    for (const QByteArray &text : texts) {
        QTest::addRow("%s", text.toPercentEncoding(" {}[]\"':,").left(80).constData()) << text;
    }
}

void PlainKey::leavesTheRestToTheStrictWay()
{
    QFETCH(QByteArray, text);
    QVERIFY(!cogniac::readPlainKey(text));
}

void PlainKey::agreesWithTheStrictWay()
{
    // Pieces of keys put together at random: often right, mostly nearly right.
    const QList<QByteArray> pieces{"{",
                                   "}",
                                   ",",
                                   ":",
                                   "\"key_id\"",
                                   "\"k1\"",
                                   "\"description\"",
                                   "\"email\"",
                                   "\"created_at\"",
                                   "17",
                                   "null",
                                   "\"\"",
                                   "1.5",
                                   " ",
                                   "\\",
                                   "\"last_auth\"",
                                   "0",
                                   "\"\xc3\xa4\""};
    QRandomGenerator random(4711);
    int read = 0;
    for (int round = 0; round < 200'000; ++round) {
        QByteArray text = "{\"key_id\":\"k1\"";
        const int count = random.bounded(7);
        for (int i = 0; i < count; ++i) {
            text += pieces.at(random.bounded(static_cast<int>(pieces.size())));
        }
        text += random.bounded(8) == 0 ? "" : "}";
        if (const auto plain = cogniac::readPlainKey(text)) {
            ++read;
            const auto strict = strictly(text);
            QVERIFY2(strict && *strict == *plain, text.constData());
        }
    }
    QVERIFY(read > 1000);
}

QTEST_GUILESS_MAIN(PlainKey)

#include "tst_plainkey.moc"
