// SPDX-License-Identifier: Apache-2.0
#include "exchange/environments.h"

#include <QTest>

using namespace keynook;
using namespace Qt::StringLiterals;

namespace {

const QByteArray file = R"({
  "default_environment": "second",
  "note": [1.50],
  "environments": {
    "second": {"host": "b.example", "auth_server": "https://auth.b.example", "mine": {"x": 1}},
    "first": {
      "host": "a.example",
      "auth_server": "https://auth.a.example",
      "credentials": "~/a.json",
      "scopes": ["api:read"]
    }
  }
}
)";

KognicEnvironment entry(const QString &name = u"p"_s)
{
    return {name,
            u"c.example"_s,
            u"https://auth.c.example"_s,
            u"keyring://p"_s,
            {u"api:read"_s, u"api:write"_s}};
}

QByteArray text(const Result<QByteArray> &result)
{
    return result.value_or(QByteArray("error"));
}

} // namespace

class TestEnvironments : public QObject
{
    Q_OBJECT
private slots:
    void reads();
    void nothingThere();
    void refused_data();
    void refused();
    void matches_data();
    void matches();
    void builtIn();
    void adds();
    void addsToNothing();
    void changes();
    void dropsScopes();
    void removes();
    void addedAndRemoved();
    void addresses_data();
    void addresses();
};

void TestEnvironments::reads()
{
    const auto all = readEnvironments(file);
    QVERIFY(all);
    QCOMPARE(all->defaultName, u"second"_s);
    QCOMPARE(all->entries.size(), std::size_t(2));
    QVERIFY(all->entries[0] ==
            (KognicEnvironment{u"second"_s, u"b.example"_s, u"https://auth.b.example"_s, {}, {}}));
    QVERIFY(all->entries[1] == (KognicEnvironment{u"first"_s,
                                                  u"a.example"_s,
                                                  u"https://auth.a.example"_s,
                                                  u"~/a.json"_s,
                                                  {u"api:read"_s}}));
}

void TestEnvironments::nothingThere()
{
    for (const char *text : {"", " \n", "{}", R"({"environments":{}})"}) {
        const auto all = readEnvironments(text);
        QVERIFY(all && all->entries.empty() && all->defaultName.isEmpty());
    }
}

void TestEnvironments::refused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("says");
    const auto one = [](const QByteArray &members) {
        return R"({"environments":{"e1":{)" + members + "}}}";
    };
    const QByteArray good = R"("host":"h","auth_server":"s")";
    const auto row = [](const char *name, const QByteArray &json, const QString &says) {
        QTest::newRow(name) << json << says;
    };
    row("no JSON", "environments:", u"JSON"_s);
    row("cut off", file.chopped(4), u"JSON"_s);
    row("array", "[]", u"JSON"_s);
    row("not UTF-8", "{\"a\":\"\xff\"}", u"JSON"_s);
    row("environments is a list", R"({"environments":[]})", u"JSON"_s);
    row("environments is null", R"({"environments":null})", u"JSON"_s);
    row("entry is a text", R"({"environments":{"e1":"h"}})", u"e1"_s);
    row("twice", R"({"environments":{"e1":{},"e1":{}}})", u"JSON"_s);
    row("default is a number", R"({"default_environment":1})", u"default_environment"_s);
    row("no host", one(R"("auth_server":"s")"), u"host"_s);
    row("no server", one(R"("host":"h")"), u"auth_server"_s);
    row("host is a number", one(R"("host":1,"auth_server":"s")"), u"host"_s);
    row("credentials are an object", one(good + R"(,"credentials":{})"), u"credentials"_s);
    row("scopes are a text", one(good + R"(,"scopes":"a b")"), u"scopes"_s);
    row("a scope is a number", one(good + R"(,"scopes":["a",1])"), u"scopes"_s);
}

void TestEnvironments::refused()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, says);
    const auto all = readEnvironments(json);
    QVERIFY(!all);
    QVERIFY(all.error().kind == Error::Kind::Protocol);
    QVERIFY2(all.error().sentence.contains(says), qPrintable(all.error().sentence));
    QCOMPARE(text(withEnvironment(json, entry())), QByteArray("error"));
    QCOMPARE(text(withoutEnvironment(json, u"e1"_s)), QByteArray("error"));
}

void TestEnvironments::matches_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *host, const char *name) {
        QTest::newRow(host) << QString::fromLatin1(host) << QString::fromLatin1(name);
    };
    row("example", "wide");
    row("a.example", "exact");
    row("input.a.example", "wide"); // in the file's order, and the first one that is above
    row("xa.example", "wide");
    row("notexample", "fallback");
    row("", "fallback");
}

void TestEnvironments::matches()
{
    QFETCH(const QString, host);
    const KognicEnvironments all{u"fallback"_s,
                                 {{u"wide"_s, u"example"_s, u"s"_s, {}, {}},
                                  {u"exact"_s, u"a.example"_s, u"s"_s, {}, {}},
                                  {u"fallback"_s, u"elsewhere"_s, u"s"_s, {}, {}}}};
    QTEST(environmentFor(all, host).name, "name");
}

void TestEnvironments::builtIn()
{
    KognicEnvironments all{{}, {{QString(), u"h"_s, u"s"_s, u"c"_s, {}}}};
    QVERIFY(environmentFor(all, u"x"_s) == builtInEnvironment());
    all.defaultName = u"gone"_s; // which the client passes over
    QVERIFY(environmentFor(all, u"x"_s) == builtInEnvironment());
    QCOMPARE(builtInEnvironment().authServer, u"https://auth.app.kognic.com"_s);
    QCOMPARE(builtInEnvironment().host, u"app.kognic.com"_s);
}

void TestEnvironments::adds()
{
    const QByteArray after = text(withEnvironment(file, entry()));
    const auto all = readEnvironments(after);
    QVERIFY(all && all->entries.size() == 3);
    QVERIFY(all->entries[2] == entry());
    // What was there stands there as it stood, in its place.
    const qsizetype end = file.lastIndexOf("\n  }\n}");
    QVERIFY(after.startsWith(file.first(end)));
    QVERIFY(after.endsWith("\n  }\n}\n"));
}

void TestEnvironments::addsToNothing()
{
    const QByteArray after = text(withEnvironment({}, entry()));
    const auto all = readEnvironments(after);
    QVERIFY(all && all->entries.size() == 1 && all->entries[0] == entry());
    QVERIFY(all->defaultName.isEmpty());
    QVERIFY(after.startsWith("{\n  \"environments\": {\n    \"p\": {\n      \"host\": "));
}

void TestEnvironments::changes()
{
    KognicEnvironment changed = entry(u"second"_s);
    const QByteArray after = text(withEnvironment(file, changed));
    const auto all = readEnvironments(after);
    QVERIFY(all && all->entries.size() == 2);
    QVERIFY(all->entries[0] == changed); // in its place
    QVERIFY(after.contains(R"("mine": {"x": 1})"));
    QVERIFY(after.contains(R"("note": [1.50])"));
    QCOMPARE(text(withEnvironment(after, changed)), after); // a second time changes nothing
}

void TestEnvironments::dropsScopes()
{
    KognicEnvironment changed = entry(u"first"_s);
    changed.scopes.clear();
    const QByteArray after = text(withEnvironment(file, changed));
    QVERIFY(!after.contains("scopes"));
    QVERIFY(readEnvironments(after)->entries[1] == changed);
}

void TestEnvironments::removes()
{
    const QByteArray after = text(withoutEnvironment(file, u"second"_s));
    const auto all = readEnvironments(after);
    QVERIFY(all && all->entries.size() == 1);
    QCOMPARE(all->entries[0].name, u"first"_s);
    QVERIFY(after.contains(R"("note": [1.50])"));
    QCOMPARE(text(withoutEnvironment(file, u"none"_s)), file);
    QCOMPARE(text(withoutEnvironment({}, u"none"_s)), QByteArray());
}

void TestEnvironments::addedAndRemoved()
{
    const QByteArray added = text(withEnvironment(file, entry()));
    QCOMPARE(text(withoutEnvironment(added, u"p"_s)), file);
}

void TestEnvironments::addresses_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host");
    QTest::newRow("Kognic's") << u"https://auth.app.kognic.com/"_s
                              << u"https://auth.app.kognic.com"_s << u"app.kognic.com"_s;
    QTest::newRow("port") << u"http://127.0.0.1:8080/"_s << u"http://127.0.0.1:8080"_s
                          << u"127.0.0.1"_s;
    QTest::newRow("other name") << u"https://author.example"_s << u"https://author.example"_s
                                << u"author.example"_s;
}

void TestEnvironments::addresses()
{
    QFETCH(const QString, server);
    QTEST(authServerText(QUrl(server)), "text");
    QTEST(apiHostOf(QUrl(server)), "host");
}

QTEST_GUILESS_MAIN(TestEnvironments)
#include "tst_environments.moc"
