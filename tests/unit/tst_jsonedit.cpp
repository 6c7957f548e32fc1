// SPDX-License-Identifier: Apache-2.0
#include "exchange/jsonedit.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace keynook;
using namespace Qt::StringLiterals;

namespace {

QByteArray text(const Result<Secret> &result)
{
    return result ? result->reveal().toByteArray() : QByteArray("error");
}

QByteArray without(const QByteArray &json, const QStringList &path, const QStringList &names)
{
    return text(withoutJsonMembers(json, path,
                                   [&names](const QString &name) { return names.contains(name); }));
}

} // namespace

class TestJsonEdit : public QObject
{
    Q_OBJECT
private slots:
    void names();
    void refused_data();
    void refused();
    void sets_data();
    void sets();
    void takesOut_data();
    void takesOut();
    void agreesWithQt();
    void anyBytes();
};

void TestJsonEdit::names()
{
    const QByteArray json = R"({"z":1,"a":{"q\"":[],"\u00e9":{}},"m":null})";
    QCOMPARE(jsonNames(json).value_or(QStringList()), (QStringList{u"z"_s, u"a"_s, u"m"_s}));
    QCOMPARE(jsonNames(json, {u"a"_s}).value_or(QStringList()), (QStringList{u"q\""_s, u"é"_s}));
    QCOMPARE(jsonNames(json, {u"none"_s}).value_or(QStringList{u"error"_s}), QStringList());
    QVERIFY(!jsonNames(json, {u"z"_s}));
}

void TestJsonEdit::refused_data()
{
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *name, const QByteArray &json) { QTest::newRow(name) << json; };
    row("empty", "");
    row("array", "[]");
    row("text behind", "{} x");
    row("two objects", "{}{}");
    row("cut off", R"({"a":1)");
    row("cut in a text", R"({"a":"b)");
    row("cut in an escape", R"({"a":"\u12)");
    row("comma at the end", R"({"a":1,})");
    row("comma at the end of a list", R"({"a":[1,]})");
    row("no comma", R"({"a":1 "b":2})");
    row("no colon", R"({"a" 1})");
    row("name without quotes", "{a:1}");
    row("twice", R"({"a":1,"a":2})");
    row("twice, once escaped", R"({"a":1,"\u0061":2})");
    row("twice further in", R"({"x":{"a":1,"a":2}})");
    row("bad escape", R"({"a":"\x"})");
    row("line break in a text", "{\"a\":\"\n\"}");
    row("bad word", R"({"a":nul})");
    row("comment", R"({"a":1/* */})");
    row("number", R"({"a":01})");
    row("number without digits", R"({"a":-})");
    row("number, cut", R"({"a":1.})");
    row("number, no exponent", R"({"a":1e})");
    row("not UTF-8", "{\"a\":\"\xff\"}");
    row("NUL", QByteArray("{\"a\":1\0}", 8));
    row("too deep", R"({"a":)" + QByteArray(40, '[') + QByteArray(40, ']') + '}');
}

void TestJsonEdit::refused()
{
    QFETCH(const QByteArray, json);
    QVERIFY(!jsonNames(json));
    QCOMPARE(without(json, {}, {u"a"_s}), QByteArray("error"));
    if (!json.isEmpty()) {
        QCOMPARE(text(withJsonMember(json, {u"b"_s}, "1")), QByteArray("error"));
    }
}

void TestJsonEdit::sets_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("path");
    QTest::addColumn<QByteArray>("expected");
    const QStringList b{u"b"_s};
    const QStringList ab{u"a"_s, u"b"_s};
    QTest::newRow("no file") << QByteArray() << b << QByteArray("{\n  \"b\": 7\n}\n");
    QTest::newRow("blank file") << QByteArray(" \n") << b << QByteArray("{\n  \"b\": 7\n}\n");
    QTest::newRow("empty object") << QByteArray("{ }") << b << QByteArray("{\n  \"b\": 7\n}");
    QTest::newRow("makes what is missing")
        << QByteArray("{}") << ab << QByteArray("{\n  \"a\": {\n    \"b\": 7\n  }\n}");
    QTest::newRow("changes") << QByteArray(R"({"a": {"b" : [1, {}] , "c":1.50}})") << ab
                             << QByteArray(R"({"a": {"b" : 7 , "c":1.50}})");
    QTest::newRow("on a line") << QByteArray(R"({"a":1})") << b << QByteArray(R"({"a":1, "b": 7})");
    QTest::newRow("on lines") << QByteArray("{\n\t\"a\": 1,\n\t\"c\": 2\n}\n") << b
                              << QByteArray("{\n\t\"a\": 1,\n\t\"c\": 2,\n\t\"b\": 7\n}\n");
    QTest::newRow("one that is written otherwise")
        << QByteArray(R"({"\u0062":1})") << b << QByteArray(R"({"\u0062":7})");
    QTest::newRow("something is in the way")
        << QByteArray(R"({"a":[]})") << ab << QByteArray("error");
    QTest::newRow("a name with quotes")
        << QByteArray("{}") << QStringList{u"\"\\"_s} << QByteArray("{\n  \"\\\"\\\\\": 7\n}");
}

void TestJsonEdit::sets()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QStringList, path);
    QTEST(text(withJsonMember(json, path, "7")), "expected");
}

void TestJsonEdit::takesOut_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("goes");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray line = R"({"a":1, "b": [2 , 3], "c":{"a":0}})";
    const auto row = [](const char *name, const QByteArray &json, const QStringList &goes,
                        const QByteArray &expected) {
        QTest::newRow(name) << json << goes << expected;
    };
    row("none", line, {u"x"_s}, line);
    row("first", line, {u"a"_s}, R"({"b": [2 , 3], "c":{"a":0}})");
    row("middle", line, {u"b"_s}, R"({"a":1, "c":{"a":0}})");
    row("last", line, {u"c"_s}, R"({"a":1, "b": [2 , 3]})");
    row("first two", line, {u"a"_s, u"b"_s}, R"({"c":{"a":0}})");
    row("first and last", line, {u"a"_s, u"c"_s}, R"({"b": [2 , 3]})");
    row("last two", line, {u"b"_s, u"c"_s}, R"({"a":1})");
    row("all", line, {u"a"_s, u"b"_s, u"c"_s}, "{}");
    row("lines", "{\n  \"a\": 1,\n  \"b\": 2,\n  \"c\": 3\n}\n", {u"b"_s},
        "{\n  \"a\": 1,\n  \"c\": 3\n}\n");
    row("first of lines", "{\n  \"a\": 1,\n  \"b\": 2\n}\n", {u"a"_s}, "{\n  \"b\": 2\n}\n");
    row("last of lines", "{\n  \"a\": 1,\n  \"b\": 2\n}\n", {u"b"_s}, "{\n  \"a\": 1\n}\n");
}

void TestJsonEdit::takesOut()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QStringList, goes);
    QTEST(without(json, {}, goes), "expected");
    const QByteArray inner = "{\"o\": " + json.trimmed() + ", \"a\":1}";
    const QByteArray expected = "{\"o\": " + without(json, {}, goes).trimmed() + ", \"a\":1}";
    QCOMPARE(without(inner, {u"o"_s}, goes), expected);
    QCOMPARE(without(inner, {u"missing"_s}, goes), inner);
}

/// Whatever is set and taken out, Qt's reader sees the same as if it had been done on its own
/// object.
void TestJsonEdit::agreesWithQt()
{
    QRandomGenerator random(4711);
    const QStringList names{u"a"_s, u"b"_s, u"ü"_s, u"\"q\""_s, u"a b"_s};
    for (int round = 0; round < 300; ++round) {
        QJsonObject object;
        QByteArray json = random.bounded(2) == 0 ? QByteArray("{}") : QByteArray();
        for (int step = 0; step < 12; ++step) {
            const QString name = names.at(random.bounded(5));
            if (random.bounded(3) == 0 && !json.isEmpty()) {
                object.remove(name);
                json = without(json, {}, {name});
            } else {
                object.insert(name, step);
                json = text(withJsonMember(json, {name}, QByteArray::number(step)));
            }
        }
        QCOMPARE(QJsonDocument::fromJson(json).object(), object);
    }
}

/// Bytes that are cut, doubled or changed are refused or understood, never a reason to fall over;
/// what is accepted, Qt's reader accepts as well.
void TestJsonEdit::anyBytes()
{
    QRandomGenerator random(42);
    const QByteArray good = R"({"a":[1,-2.5e+3,"\u00e9\\",true,null],"b":{"c":{}},"d":"ü"})";
    int accepted = 0;
    for (int round = 0; round < 20'000; ++round) {
        QByteArray json = good;
        for (int change = random.bounded(1, 3); change > 0; --change) {
            const qsizetype at = random.bounded(int(json.size()));
            const char byte = "{}[]\",:\\u0x \xc3"[random.bounded(13)];
            switch (random.bounded(3)) {
            case 0:
                json[at] = byte;
                break;
            case 1:
                json.insert(at, byte);
                break;
            default:
                json.remove(at, random.bounded(1, 4));
            }
            json = json.isEmpty() ? good : json;
        }
        if (jsonNames(json)) {
            ++accepted;
            QVERIFY2(QJsonDocument::fromJson(json).isObject(), json.constData());
        }
    }
    QVERIFY(accepted > 100);
}

QTEST_GUILESS_MAIN(TestJsonEdit)
#include "tst_jsonedit.moc"
