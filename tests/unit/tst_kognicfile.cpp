// SPDX-License-Identifier: Apache-2.0
#include "exchange/kognicfile.h"

#include "awaited.h"
#include "kognicsample.h"
#include "nasty.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace keynook;
using test::kognicFile;
using test::word;

namespace {

Result<KognicFile> read(const QByteArray &text)
{
    return readKognicFile(Secret(text));
}

QByteArray withMember(const QByteArray &member)
{
    return kognicFile("client-1", "canary-secret-1", ',' + member);
}

/// The sample with `name` having another value, or with an empty one left out.
QByteArray withValue(const QByteArray &name, const QByteArray &value)
{
    const QByteArray values[][2] = {{"clientId", "\"client-1\""},
                                    {"clientSecret", "\"canary-secret-1\""},
                                    {"email", "\"canary@keynook.example\""},
                                    {"userId", "7"},
                                    {"issuer", "\"https://auth.example/\""}};
    QByteArray text;
    for (const auto &field : values) {
        const QByteArray &chosen = field[0] == name ? value : field[1];
        if (!chosen.isEmpty()) {
            text += (text.isEmpty() ? "{" : ",") + ('"' + field[0] + "\":" + chosen);
        }
    }
    return text + '}';
}

QString everyWordOf(const Error &error)
{
    return error.sentence + QLatin1Char('|') + error.next + QLatin1Char('|') + error.detail;
}

} // namespace

class TestKognicFile : public QObject
{
    Q_OBJECT
private slots:
    void readsAllFields();
    void fillsInWhatMayBeMissing();
    void requiredFields_data();
    void requiredFields();
    void wrongTypes_data();
    void wrongTypes();
    void secrets_data();
    void secrets();
    void userIds_data();
    void userIds();
    void notAFile_data();
    void notAFile();
    void sizeLimit();
    void times_data();
    void times();
    void repairs_data();
    void repairs();
    void keepsUnknownFields();
    void roundTrips();
    void forms();
};

void TestKognicFile::readsAllFields()
{
    const auto file = read("\xef\xbb\xbf \n" +
                           withMember(R"("name":"camera \u202e 1","created":"2026-01-01T00:00:00Z",
"expires":"2027-01-01T00:00:00.0000001+02:00","scopes":["a","b"])"));
    QVERIFY(file.has_value());
    const KognicCredential &credential = file->credential;
    QCOMPARE(credential.clientId, QStringLiteral("client-1"));
    QCOMPARE(credential.clientSecret.reveal().toByteArray(), QByteArray("canary-secret-1"));
    QCOMPARE(credential.email, QStringLiteral("u1@keynook.example"));
    QCOMPARE(credential.userId, 7);
    QCOMPARE(credential.issuer, QStringLiteral("https://auth.example/"));
    QCOMPARE(credential.name, QStringLiteral("camera \u202e 1"));
    QCOMPARE(credential.created, QStringLiteral("2026-01-01T00:00:00Z"));
    QCOMPARE(credential.expires, QStringLiteral("2027-01-01T00:00:00.0000001+02:00"));
    QCOMPARE(credential.scopes, (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    QVERIFY(credential.extra.isEmpty());
    QCOMPARE(file->repairs.size(), 1); // the mark at the beginning
}

void TestKognicFile::fillsInWhatMayBeMissing()
{
    for (const QByteArray &text :
         {kognicFile(), withMember(R"("name":null,"created":null,"expires":null,"scopes":null)")}) {
        const auto file = read(text);
        QVERIFY(file.has_value());
        QCOMPARE(file->credential.name, QStringLiteral("API Credentials"));
        QVERIFY(file->credential.created.isEmpty());
        QVERIFY(file->credential.expires.isEmpty());
        QVERIFY(file->credential.scopes.isEmpty());
        QVERIFY(file->repairs.isEmpty());
    }
}

void TestKognicFile::requiredFields_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name : {"clientId", "clientSecret", "email", "userId", "issuer"}) {
        QTest::newRow(name) << QByteArray(name);
    }
}

void TestKognicFile::requiredFields()
{
    QFETCH(const QByteArray, name);
    QVERIFY(read(withValue(name, "7")).has_value() == (name == "userId"));
    for (const QByteArray &wrong :
         {QByteArray(), QByteArray("null"), QByteArray("\"\""), QByteArray("true"),
          QByteArray("[\"canary\"]"), QByteArray("{\"canary\":1}"), QByteArray("\"canary\\u0000\""),
          QByteArray("\"canary\\n\"")}) {
        const auto file = read(withValue(name, wrong));
        QCOMPARE(word(file), QStringLiteral("Protocol"));
        QVERIFY2(file.error().sentence.contains(QLatin1Char('"') + QString::fromLatin1(name) +
                                                QLatin1Char('"')),
                 qPrintable(file.error().sentence));
        QVERIFY2(!everyWordOf(file.error()).contains(QStringLiteral("canary")),
                 qPrintable(everyWordOf(file.error())));
        QVERIFY(!file.error().next.isEmpty());
    }
}

void TestKognicFile::wrongTypes_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *member, const char *name) {
        QTest::newRow(member) << QByteArray(member) << QString::fromLatin1(name);
    };
    row(R"("name":7)", "name");
    row(R"("name":["canary"])", "name");
    row(R"("created":1700000000)", "created");
    row(R"("expires":1700000000)", "expires");
    row(R"("expires":false)", "expires");
    row(R"("scopes":"canary")", "scopes");
    row(R"("scopes":["canary",7])", "scopes");
    row(R"("scopes":[""])", "scopes");
    row(R"("scopes":["canary\r\nX: 1"])", "scopes");
}

void TestKognicFile::wrongTypes()
{
    QFETCH(const QByteArray, member);
    QFETCH(const QString, name);
    const auto file = read(withMember(member));
    QCOMPARE(word(file), QStringLiteral("Protocol"));
    QVERIFY2(file.error().sentence.contains(QLatin1Char('"') + name + QLatin1Char('"')),
             qPrintable(file.error().sentence));
    QVERIFY(!everyWordOf(file.error()).contains(QStringLiteral("canary")));
}

void TestKognicFile::secrets_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("secret");
    const auto row = [](const char *json, const char *secret) {
        QTest::newRow(json) << QByteArray(json) << QByteArray(secret);
    };
    row(R"("a")", "a");
    row(R"("!~#$%&'()*+,-./:;<=>?@[]^_`{|}")", "!~#$%&'()*+,-./:;<=>?@[]^_`{|}");
    row(R"("a\/b")", "a/b");
    row(R"("a\"b\\c")", "a\"b\\c");
    row(R"("\u0041\u002b\u002F")", "A+/");
    row(R"("a b")", "");
    row(R"("a\u0020b")", "");
    row(R"("a\nb")", "");
    row(R"("a\u00e4")", "");
    row(R"("a\u0000")", "");
    row(R"("a\u007f")", "");
    row(R"("a\u00")", "");
    row(R"("a\u00zz")", "");
    row(R"("a\x41")", "");
    row("\"a\xc3\xa4\"", "");
    row("7", "");
}

void TestKognicFile::secrets()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QByteArray, secret);
    const auto file = read(withValue("clientSecret", json));
    QCOMPARE(file.has_value(), !secret.isEmpty());
    if (file) {
        QCOMPARE(file->credential.clientSecret.reveal().toByteArray(), secret);
    }
}

void TestKognicFile::userIds_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("id");
    const auto row = [](const char *json, const char *id) {
        QTest::newRow(json) << QByteArray(json) << QString::fromLatin1(id);
    };
    row("0", "0");
    row("1", "1");
    row("7.0", "7");
    row("9007199254740993", "9007199254740993");
    row("\"7\"", "refused");
    row("7.5", "refused");
    row("1e300", "refused");
    row("true", "refused");
    row("null", "refused");
    row("[7]", "refused");
}

void TestKognicFile::userIds()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, id);
    const auto file = read(withValue("userId", json));
    QCOMPARE(file ? QString::number(file->credential.userId) : QStringLiteral("refused"), id);
    if (!file) {
        QVERIFY(file.error().sentence.contains(QStringLiteral("\"userId\"")));
        QVERIFY(!everyWordOf(file.error()).contains(QStringLiteral("canary")));
    }
}

void TestKognicFile::notAFile_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QByteArray &text, const char *says) {
        QTest::newRow(name) << text << QString::fromLatin1(says);
    };
    const QByteArray good = kognicFile();
    row("nothing", "", "empty");
    row("space", " \n", "empty");
    row("a list of it", "[" + good + "]", "JSON object");
    row("a page", "<html>Sign in</html>", "JSON object");
    row("cut", good.chopped(1), "breaks off");
    row("cut within the secret", good.first(good.indexOf("secret-1")), "breaks off");
    row("one byte", "{", "breaks off");
    row("cut, with a brace at its end", good.first(good.indexOf("secret-1")) + "}", "clientSecret");
    row("text behind", good + "x}", "proper JSON");
    row("two", good + good, "clientSecret");
    row("two marks", "\xef\xbb\xbf\xef\xbb\xbf" + good, "JSON object");
    row("NUL behind", good + QByteArray(1, '\0'), "UTF-8");
    row("NUL inside", good.chopped(1) + QByteArray(1, '\0') + "}", "UTF-8");
    row("UTF-16", QByteArray("\xff\xfe{\0\"\0", 6), "UTF-8");
    row("not UTF-8", withMember("\"x\":\"\xff\xfe\""), "UTF-8");
    row("too deep", withMember("\"x\":" + QByteArray(32, '[') + QByteArray(32, ']')),
        "proper JSON");
    row("email twice", withMember(R"("email":"canary2@keynook.example")"), "proper JSON");
    row("secret twice", withMember(R"("clientSecret":"canary-2")"), "clientSecret");
    row("secret twice, once in disguise", withMember(R"("client\u0053ecret":"canary-2")"),
        "proper JSON");
    row("unknown member twice", withMember(R"("x":1,"x":2)"), "proper JSON");
    row("unknown member twice inside", withMember(R"("x":{"y":1,"y":2})"), "proper JSON");
    row("trailing comma", good.chopped(1) + ",}", "proper JSON");
    row("secret inside another", R"({"x":{"clientSecret":"canary-2"}})", "clientSecret");
}

void TestKognicFile::notAFile()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, says);
    const auto file = read(text);
    QCOMPARE(word(file), QStringLiteral("Protocol"));
    QVERIFY2(file.error().sentence.contains(says), qPrintable(file.error().sentence));
    QVERIFY2(!everyWordOf(file.error()).contains(QStringLiteral("canary")),
             qPrintable(everyWordOf(file.error())));
}

void TestKognicFile::sizeLimit()
{
    constexpr qsizetype limit = 64 * 1024;
    const QByteArray around = withMember(R"("x":"")");
    const QByteArray largest =
        withMember(R"("x":")" + QByteArray(limit - around.size(), 'x') + '"');
    QCOMPARE(largest.size(), limit);
    QVERIFY(read(largest).has_value());
    QCOMPARE(word(read(largest + ' ')), QStringLiteral("Protocol"));
    QVERIFY(read(largest + ' ').error().sentence.contains(QStringLiteral("larger")));
}

void TestKognicFile::times_data()
{
    QTest::addColumn<QString>("seconds");
    const auto row = [](const char *text, const char *seconds) {
        QTest::newRow(text) << QString::fromLatin1(seconds);
    };
    row("2026-01-01T00:00:00Z", "1767225600");
    row("2026-01-01T00:00:00.000000Z", "1767225600");
    row("2026-01-01T00:00:00.999999999999Z", "1767225600");
    row("2026-01-01T01:00:00+01:00", "1767225600");
    row("2026-01-01T01:00:00+0100", "1767225600");
    row("2025-12-31T18:30:00-05:30", "1767225600");
    row("2026-01-01 00:00:00Z", "1767225600");
    row("2026-01-01T00:00Z", "1767225600");
    row("2026-01-01T00:00:00", "1767225600");
    row("2026-01-01", "1767225600");
    row("1969-12-31T23:59:59Z", "-1");
    row("", "none");
    row("tomorrow", "none");
    row("1767225600", "none");
    row("2026-13-01T00:00:00Z", "none");
    row("2026-02-29T00:00:00Z", "none");
    row("2026-01-01T24:00:00Z", "none");
    row("2026-01-01T00:00:00+24:00", "none");
    row("2026-01-01T00:00:00+00:60", "none");
    row("2026-01-01T00:00:00Zx", "none");
    row("2026-01-01T00:00:00Z\n", "none");
    row(" 2026-01-01T00:00:00Z", "none");
    row("2026-1-1T00:00:00Z", "none");
    row("2026-01-01T00:00:00.Z", "none");
}

void TestKognicFile::times()
{
    QFETCH(const QString, seconds);
    const auto time = kognicTime(QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(time ? QString::number(*time) : QStringLiteral("none"), seconds);
}

void TestKognicFile::repairs_data()
{
    QTest::addColumn<QString>("kept");
    QTest::addColumn<bool>("repaired");
    const auto row = [](const char *expires, const char *kept, bool repaired) {
        QTest::newRow(expires) << QString::fromLatin1(kept) << repaired;
    };
    row("2026-01-01T00:00:00", "2026-01-01T00:00:00Z", true);
    row("2026-01-01T00:00:00.123456789", "2026-01-01T00:00:00.123456Z", true);
    row("2026-01-01", "2026-01-01T00:00:00Z", true);
    row("tomorrow", "", true);
    row("2026-02-30T00:00:00Z", "", true);
    row("2026-01-01T00:00:00.123456789Z", "2026-01-01T00:00:00.123456789Z", false);
    row("2026-01-01T00:00:00-05:00", "2026-01-01T00:00:00-05:00", false);
}

void TestKognicFile::repairs()
{
    QFETCH(const QString, kept);
    QFETCH(const bool, repaired);
    for (const char *name : {"created", "expires"}) {
        const auto file =
            read(withMember('"' + QByteArray(name) + "\":\"" + QTest::currentDataTag() + '"'));
        QVERIFY(file.has_value());
        const KognicCredential &credential = file->credential;
        QCOMPARE(name[0] == 'c' ? credential.created : credential.expires, kept);
        QCOMPARE(file->repairs.size(), repaired ? 1 : 0);
        if (repaired) {
            QVERIFY(file->repairs.first().contains(QLatin1Char('"') + QString::fromLatin1(name)));
        }
        // What was put right stays right.
        const auto again = readKognicFile(writeKognicFile(credential));
        QVERIFY(again.has_value());
        QVERIFY(again->repairs.isEmpty());
    }
}

void TestKognicFile::keepsUnknownFields()
{
    const QByteArray extra =
        R"({"a":12345678901234567890.00,"b":{"x":[1, 2 ,{"y":null}]},"c d":"e,f} \"g\"","\u0064":[]})";
    const auto file = read("{\n \"z\" : " + extra + " ,\n" + kognicFile().sliced(1));
    QVERIFY(file.has_value());
    const QByteArray kept =
        R"({"z":{"a":12345678901234567890.00,"b":{"x":[1,2,{"y":null}]},"c d":"e,f} \"g\"","\u0064":[]}})";
    QCOMPARE(file->credential.extra.reveal().toByteArray(), kept);
    QVERIFY(
        writeKognicEntry(file->credential).reveal().toByteArray().endsWith("," + kept.sliced(1)));
    // A known field is none of them, however its name is spelt.
    const auto disguised = read(withMember(R"("n\u0061me":"n")"));
    QVERIFY(disguised.has_value());
    QCOMPARE(disguised->credential.name, QStringLiteral("n"));
    QVERIFY(disguised->credential.extra.isEmpty());
}

void TestKognicFile::roundTrips()
{
    QRandomGenerator random(7);
    const auto ascii = [&random](quint32 most) {
        QByteArray text;
        for (quint32 left = 1 + random.bounded(most); left > 0; --left) {
            text += static_cast<char>(random.bounded('!', '~' + 1));
        }
        return text;
    };
    for (int round = 0; round < 1000; ++round) {
        KognicCredential credential;
        credential.clientId = QString::fromLatin1(ascii(128));
        credential.clientSecret = Secret(ascii(100));
        credential.email = QStringLiteral("\u00e4@keynook.example");
        credential.userId = static_cast<qint64>(random.generate64());
        credential.issuer = QString::fromLatin1(ascii(40));
        credential.name = test::nastyText(random, true);
        credential.expires =
            random.bounded(2) == 0 ? QString() : QStringLiteral("2026-01-01T00:00:00.5+02:00");
        for (quint32 left = random.bounded(4U); left > 0; --left) {
            credential.scopes += QString::fromLatin1(ascii(20));
        }
        if (random.bounded(2) == 0) {
            const QByteArray nested =
                QJsonDocument(QJsonObject{{QStringLiteral("x y"), test::nastyText(random)}})
                    .toJson(QJsonDocument::Compact);
            credential.extra = Secret(R"({"e\u0078tra":)" + nested + R"(,"n":1e300})");
        }
        for (const Secret &text : {writeKognicFile(credential), writeKognicEntry(credential)}) {
            const auto file = readKognicFile(text);
            QVERIFY2(file.has_value(), text.reveal().toByteArray().constData());
            QVERIFY2(test::same(file->credential, credential),
                     text.reveal().toByteArray().constData());
            QVERIFY(file->repairs.isEmpty());
        }
        QVERIFY(!writeKognicEntry(credential).reveal().contains('\n'));
    }
}

void TestKognicFile::forms()
{
    const auto file = read(withMember(R"("scopes":["a","b"],"x":[1, 2])"));
    QVERIFY(file.has_value());
    QCOMPARE(writeKognicFile(file->credential).reveal().toByteArray(), QByteArray(R"({
  "clientId": "client-1",
  "clientSecret": "canary-secret-1",
  "email": "u1@keynook.example",
  "userId": 7,
  "issuer": "https://auth.example/",
  "name": "API Credentials",
  "scopes": ["a","b"],
  "x":[1,2]
}
)"));
    QCOMPARE(writeKognicEntry(file->credential).reveal().toByteArray(),
             QByteArray(R"({"clientId":"client-1","clientSecret":"canary-secret-1",)"
                        R"("email":"u1@keynook.example","userId":7,)"
                        R"("issuer":"https://auth.example/","name":"API Credentials",)"
                        R"("scopes":["a","b"],"x":[1,2]})"));
}

QTEST_GUILESS_MAIN(TestKognicFile)
#include "tst_kognicfile.moc"
