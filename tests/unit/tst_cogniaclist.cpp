// SPDX-License-Identifier: Apache-2.0
#include "cogniacclient.h"

#include <QTest>

using namespace keynook;
using namespace keynook::test;

namespace {

QByteArray element(int i)
{
    return R"({"key_id":"k)" + QByteArray::number(i) + R"(","description":"name \"[{)" +
           QByteArray::number(i) + R"(}],\\","email":"u@x","created_at":17)" +
           QByteArray::number(i) + R"(.5,"last_auth":null})";
}

QByteArray listOf(int count)
{
    QByteArray json = "{\"data\":[";
    for (int i = 0; i < count; ++i) {
        json += (i == 0 ? "" : ",\n ") + element(i);
    }
    return json + "]}";
}

} // namespace

class TestCogniacList : public QObject
{
    Q_OBJECT
private slots:
    void longListInOddChunks_data();
    void longListInOddChunks();
    void listBeginsAnew_data();
    void listBeginsAnew();
    void badLists_data();
    void badLists();
};

void TestCogniacList::longListInOddChunks_data()
{
    QTest::addColumn<int>("piece");
    QTest::newRow("at once") << 0;
    QTest::newRow("977 bytes") << 977;
    QTest::newRow("65 537 bytes") << 65'537;
}

void TestCogniacList::longListInOddChunks()
{
    QFETCH(const int, piece);
    Client client;
    Script script = Script::answer(200, listOf(5000));
    script.piece = piece;
    script.pause = std::chrono::milliseconds(0);
    client.server.play({script});
    const auto keys = client.list();
    QCOMPARE(word(keys), ok);
    QCOMPARE(keys->size(), std::size_t(5000));
    for (int i = 0; i < 5000; ++i) {
        const ApiKey &key = keys->at(std::size_t(i));
        QCOMPARE(key.id, QStringLiteral("k%1").arg(i));
        QCOMPARE(key.name, QStringLiteral("name \"[{%1}],\\").arg(i));
        QVERIFY(key.createdAt == std::optional<qint64>(QStringLiteral("17%1").arg(i).toLongLong()));
        QVERIFY(!key.lastAuth);
    }
}

void TestCogniacList::listBeginsAnew_data()
{
    QTest::addColumn<QByteArray>("first");
    const QByteArray whole = Script::answer(200, listOf(2000)).bytes;
    QTest::newRow("503") << Script::answer(503, "no").bytes;
    QTest::newRow("cut after the head") << whole.first(60);
    QTest::newRow("cut in the middle") << whole.first(whole.size() / 2);
    QTest::newRow("cut before the end") << whole.chopped(1);
    QTest::newRow("nothing") << QByteArray();
}

/// A second try must not add to what the first has brought.
void TestCogniacList::listBeginsAnew()
{
    QFETCH(const QByteArray, first);
    Client client;
    client.server.play({Script::raw(first), Script::answer(200, listOf(3))});
    const auto keys = client.list();
    QCOMPARE(word(keys), ok);
    QCOMPARE(keys->size(), std::size_t(3));
    QVERIFY(client.server.requests().size() >= 2); // Qt may ask once more by itself
}

void TestCogniacList::badLists_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("result");
    const QString bad = QStringLiteral("Protocol");
    const auto row = [](const char *name, const QByteArray &json, const QString &result) {
        QTest::newRow(name) << json << result;
    };
    row("no keys", R"({"data":[]})", ok);
    row("more beside", R"({"paging":{"next":null},"data":[{"key_id":"k1"}],"count":1})", ok);
    row("nothing", "", bad);
    row("null", "null", bad);
    row("without data", "{}", bad);
    row("data null", R"({"data":null})", bad);
    row("data an object", R"({"data":{"key_id":"k1"}})", bad);
    row("list at the top", R"([{"key_id":"k1"}])", bad);
    row("a word in the list", R"({"data":["k1"]})", bad);
    row("a number in the list", R"({"data":[{"key_id":"k1"},7]})", bad);
    row("a list in the list", R"({"data":[[{"key_id":"k1"}]]})", bad);
    row("element without id", R"({"data":[{"description":"x"}]})", bad);
    row("hostile id", R"({"data":[{"key_id":"../k1"}]})", bad);
    row("hostile id behind good ones", listOf(600).chopped(2) + R"(,{"key_id":"a/b"}]})", bad);
    row("id named twice", R"({"data":[{"key_id":"k1","key_id":"k2"}]})", bad);
    row("same member twice, escaped", R"({"data":[{"key_id":"k1","key\u005fid":"k2"}]})", bad);
    row("data twice", R"({"data":[{"key_id":"k1"}],"data":[{"key_id":"k2"}]})", bad);
    row("time a text", R"({"data":[{"key_id":"k1","created_at":"now"}]})", bad);
    row("cut in a name", R"({"data":[{"key_id":"k1","description":"x)", bad);
    row("cut between", R"({"data":[{"key_id":"k1"},)", bad);
    row("closing bracket missing", R"({"data":[{"key_id":"k1"}})", bad);
    row("text behind", R"({"data":[{"key_id":"k1"}]}x)", bad);
    row("a second document", R"({"data":[]}{"data":[]})", bad);
    row("page", "<html><body>hotel</body></html>", bad);
    row("binary", QByteArray(4096, '\xff'), bad);
    row("deep element",
        R"({"data":[{"key_id":"k1","x":)" + QByteArray(40, '[') + QByteArray(40, ']') + "}]}", bad);
    row("deep beside",
        R"({"x":)" + QByteArray(100'000, '[') + QByteArray(100'000, ']') + R"(,"data":[]})", bad);
    row("only brackets", QByteArray(1'000'000, '['), bad);
    row("huge element",
        R"({"data":[{"key_id":"k1","description":")" + QByteArray(70'000, 'x') + "\"}]}", bad);
    row("huge envelope", R"({"x":")" + QByteArray(9'000'000, 'x') + R"(","data":[]})", bad);
}

void TestCogniacList::badLists()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, result);
    Client client;
    client.server.play({Script::answer(200, json)});
    QCOMPARE(word(client.list()), result);
    QCOMPARE(client.server.requests().size(), 1); // asking again would not make it better
}

QTEST_GUILESS_MAIN(TestCogniacList)
#include "tst_cogniaclist.moc"
