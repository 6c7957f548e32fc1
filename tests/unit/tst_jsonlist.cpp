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

/// The elements that the reader hands on, or why it stopped.
Result<QList<QByteArray>> readInChunks(QByteArrayView json, const std::vector<qsizetype> &cuts)
{
    QList<QByteArray> elements;
    JsonListReader reader([&elements](QByteArrayView element) -> Result<void> {
        elements.append(element.toByteArray());
        return {};
    });
    qsizetype from = 0;
    for (const qsizetype cut : cuts) {
        if (auto taken = reader.take(json.sliced(from, cut - from)); !taken) {
            return failure(taken.error());
        }
        from = cut;
    }
    if (auto taken = reader.take(json.sliced(from)); !taken) {
        return failure(taken.error());
    }
    if (auto finished = reader.finish(); !finished) {
        return failure(finished.error());
    }
    return elements;
}

Result<QList<QByteArray>> readWhole(QByteArrayView json)
{
    return readInChunks(json, {});
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

bool elementsAre(const QList<QByteArray> &elements, const QJsonArray &data)
{
    if (elements.size() != data.size()) {
        return false;
    }
    for (qsizetype i = 0; i < data.size(); ++i) {
        if (QJsonDocument::fromJson(elements.at(i)).object() != data.at(i).toObject()) {
            return false;
        }
    }
    return true;
}

} // namespace

class TestJsonList : public QObject
{
    Q_OBJECT
private slots:
    void listAtEverySplit();
    void listRefuses_data();
    void listRefuses();
    void listAgreesWithQJsonDocument();
    void listAcceptsNothingElse();
    void listStopsWithItsElement();
    void listKeepsItsLimits();
};

void TestJsonList::listAtEverySplit()
{
    const QByteArray json =
        R"( {"a":"data","n":{"data":[{"x":1}]},"data" : [ {"k":"}]{[\"\\"} ,{"k":{"l":[{},[]]}},{}], "z":[{"q":1}]} )";
    const QList<QByteArray> expected{R"({"k":"}]{[\"\\"})", R"({"k":{"l":[{},[]]}})", "{}"};
    QCOMPARE(readWhole(json).value_or(QList<QByteArray>()), expected);
    for (qsizetype first = 0; first <= json.size(); ++first) {
        for (qsizetype second = first; second <= json.size(); ++second) {
            const auto elements = readInChunks(json, {first, second});
            QVERIFY(elements.has_value());
            QCOMPARE(*elements, expected);
        }
    }
}

void TestJsonList::listRefuses_data()
{
    QTest::addColumn<QByteArray>("json");
    const auto bad = [](const char *row, const QByteArray &json) { QTest::newRow(row) << json; };
    bad("empty", "");
    bad("nothing but space", " \n");
    bad("empty object", "{}");
    bad("list", "[]");
    bad("list of objects", "[{}]");
    bad("data is null", R"({"data":null})");
    bad("data is an object", R"({"data":{}})");
    bad("data is text", R"({"data":"[]"})");
    bad("data deeper", R"({"x":{"data":[{}]}})");
    bad("numbers in it", R"({"data":[1]})");
    bad("lists in it", R"({"data":[[]]})");
    bad("lists of objects in it", R"({"data":[[{}]]})");
    bad("null among objects", R"({"data":[{},null]})");
    bad("zero among objects", R"({"data":[{},0]})");
    bad("cut off in an element", R"({"data":[{"a":1)");
    bad("cut off behind an element", R"({"data":[{"a":1})");
    bad("cut off behind the list", R"({"data":[{"a":1}])");
    bad("cut off in a string", R"({"data":[{"a":"}]})");
    bad("text behind", R"({"data":[{}]} x)");
    bad("two documents", R"({"data":[{}]}{"data":[{}]})");
    bad("data twice", R"({"data":[{}],"data":[{}]})");
    bad("data twice, one escaped", R"({"data":[{}],"d\u0061ta":[{}]})");
    bad("data escaped", R"({"d\u0061ta":[{}]})");
    bad("no comma", R"({"data":[{}{}]})");
    bad("two commas", R"({"data":[{},,{}]})");
    bad("comma at the end", R"({"data":[{},]})");
    bad("comma at the start", R"({"data":[,{}]})");
    bad("a digit before", R"({"data":[1{}]})");
    bad("a sign before", R"({"data":[-{}]})");
    bad("an exponent behind", R"({"data":[{}e5]})");
    bad("a fraction behind", R"({"data":[{}.5]})");
    bad("a digit between", R"({"data":[{}1{}]})");
    bad("a quote before", R"({"data":["{}]})");
    bad("closed too often", R"({"data":[{}]]})");
    bad("closed the wrong way", R"({"data":[{}}])");
    bad("33 deep in an element", R"({"data":[{"a":)" + nested(30) + "}]}");
    bad("33 deep beside", "{\"x\":" + nested(32) + ",\"data\":[]}");
    bad("closing first", "}]}{\"data\":[{}]}");
    bad("Latin-1 beside", "{\"x\":\"\xe9\",\"data\":[]}");
    bad("page in HTML", "<html>{\"data\":[{}]}</html>");
}

void TestJsonList::listRefuses()
{
    QFETCH(QByteArray, json);
    const auto elements = readWhole(json);
    QVERIFY(!elements.has_value());
    QCOMPARE(elements.error().kind, Error::Kind::Protocol);
    for (qsizetype cut = 0; cut <= json.size(); ++cut) {
        QVERIFY(!readInChunks(json, {cut}).has_value());
    }
}

void TestJsonList::listAgreesWithQJsonDocument()
{
    QRandomGenerator random(4);
    for (int round = 0; round < 3000; ++round) {
        const QByteArray json =
            QJsonDocument(randomList(random))
                .toJson(round % 2 == 0 ? QJsonDocument::Compact : QJsonDocument::Indented);
        const QJsonObject object = QJsonDocument::fromJson(json).object();
        std::vector<qsizetype> cuts;
        for (qsizetype at = 0; at < json.size(); at += random.bounded(1, 64)) {
            cuts.push_back(at);
        }
        const auto elements = readInChunks(json, cuts);
        QVERIFY2(elements.has_value(), json.constData());
        QVERIFY2(elementsAre(*elements, object.value(QLatin1StringView("data")).toArray()),
                 json.constData());
    }
}

void TestJsonList::listAcceptsNothingElse()
{
    QRandomGenerator random(5);
    const QByteArray alphabet = "{}[]\",:\\01-e.naut \n\x7f\xc3";
    int accepted = 0;
    for (int round = 0; round < 60000; ++round) {
        QByteArray json = round % 3 == 0
                              ? QByteArray(R"({"data":[{"a":1},{"b":"c"}]})")
                              : QJsonDocument(randomList(random)).toJson(QJsonDocument::Compact);
        for (int changes = random.bounded(1, 4); changes > 0; --changes) {
            const qsizetype at = random.bounded(json.size());
            const char letter = alphabet.at(random.bounded(alphabet.size()));
            switch (random.bounded(3)) {
            case 0:
                json[at] = letter;
                break;
            case 1:
                json.insert(at, letter);
                break;
            default:
                json.remove(at, random.bounded(1, 4));
                break;
            }
        }
        const auto elements = readWhole(json);
        const bool eachGood =
            elements && std::all_of(elements->begin(), elements->end(), [](const auto &element) {
                return parseObject(element).has_value();
            });
        if (!eachGood) {
            continue;
        }
        ++accepted;
        const auto whole = parseObject(json);
        QVERIFY2(whole.has_value(), json.constData());
        QVERIFY2(elementsAre(*elements, whole->value(QLatin1StringView("data")).toArray()),
                 json.constData());
    }
    QVERIFY(accepted > 100); // or the test would prove nothing
}

void TestJsonList::listStopsWithItsElement()
{
    int seen = 0;
    JsonListReader reader([&seen](QByteArrayView) -> Result<void> {
        return ++seen < 2 ? Result<void>()
                          : failure(Error::Kind::Rejected, QStringLiteral("no more"));
    });
    const auto taken = reader.take(R"({"data":[{"n":1},{"n":2},{"n":3}]})");
    QVERIFY(!taken.has_value());
    QCOMPARE(taken.error().kind, Error::Kind::Rejected);
    QCOMPARE(seen, 2);
    QVERIFY(!reader.take(R"(,{"n":3}]})").has_value());
    QVERIFY(!reader.finish().has_value());
    QCOMPARE(seen, 2);
}

void TestJsonList::listKeepsItsLimits()
{
    const auto element = [](qsizetype size) {
        return R"({"a":")" + QByteArray(size - 8, 'x') + "\"}";
    };
    QVERIFY(readWhole("{\"data\":[" + element(qsizetype(64) * 1024) + "]}").has_value());
    QVERIFY(!readWhole("{\"data\":[" + element(qsizetype(64) * 1024 + 1) + "]}").has_value());
    QVERIFY(readWhole("{\"data\":[{\"a\":" + nested(29) + "}]}").has_value());

    // An endless element, and an endless envelope, end before they fill the memory.
    JsonListReader reader([](QByteArrayView) { return Result<void>(); });
    QVERIFY(reader.take("{\"data\":[{\"a\":\"").has_value());
    QVERIFY(!reader.take(QByteArray(qsizetype(65) * 1024, 'x')).has_value());
    JsonListReader beside([](QByteArrayView) { return Result<void>(); });
    QVERIFY(beside.take("{\"x\":\"").has_value());
    QVERIFY(!beside.take(QByteArray(qsizetype(9) * 1024 * 1024, 'x')).has_value());

    QByteArray many = R"({"data":[{"n":0})";
    for (int i = 1; i < 100000; ++i) {
        many += ",{\"n\":1}";
    }
    const auto elements = readWhole(many + "]}");
    QVERIFY(elements.has_value());
    QCOMPARE(elements->size(), 100000);
}

QTEST_GUILESS_MAIN(TestJsonList)
#include "tst_jsonlist.moc"
