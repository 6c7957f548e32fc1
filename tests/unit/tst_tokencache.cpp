// SPDX-License-Identifier: Apache-2.0
#include "exchange/tokencache.h"

#include <QTest>

using namespace keynook;
using namespace Qt::StringLiterals;

class TestTokenCache : public QObject
{
    Q_OBJECT
private slots:
    void belongs_data();
    void belongs();
    void takesOut();
    void nothingOfOurs();
    void damaged_data();
    void damaged();
};

void TestTokenCache::belongs_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("ours");
    const auto row = [](const char *key, bool ours) {
        QTest::newRow(key) << QString::fromLatin1(key) << ours;
    };
    row("https://s.example:id-1", true);
    row("https://s.example/:id-1", true);
    row("https://s.example:id-1:s-0123456789ab", true);
    row("https://s.example:id-1:x-0123456789ab", false);
    row("https://s.example:id-10", false);
    row("https://s.example:id-1 ", false);
    row("https://s.example:id-", false);
    row("https://s.example:8443:id-1", false); // another server
    row("https://s.example.org:id-1", false);
    row("https://t.example:id-1", false);
    row("id-1", false);
    row("", false);
}

void TestTokenCache::belongs()
{
    QFETCH(const QString, key);
    QFETCH(const bool, ours);
    QCOMPARE(isTokenOf(key, u"https://s.example"_s, u"id-1"_s), ours);
    QCOMPARE(isTokenOf(key, u"https://s.example/"_s, u"id-1"_s), ours);
    QVERIFY(!isTokenOf(key, {}, u"id-1"_s));
    QVERIFY(!isTokenOf(key, u"https://s.example"_s, {}));
}

void TestTokenCache::takesOut()
{
    const QByteArray before = R"({
  "https://s.example:id-1": {"access_token": "canary-1", "expires_at": 1.5e9},
  "https://s.example:id-2": {"access_token": "theirs"},
  "https://s.example:id-1:s-0123456789ab": {"access_token": "canary-2"}
})";
    const QByteArray after = R"({
  "https://s.example:id-2": {"access_token": "theirs"}
})";
    const auto purged = withoutTokensOf(before, u"https://s.example"_s, u"id-1"_s);
    QVERIFY(purged);
    QCOMPARE(purged->removed, 2);
    QCOMPARE(purged->text.reveal().toByteArray(), after);
}

void TestTokenCache::nothingOfOurs()
{
    const QByteArray before = R"({ "https://s.example:id-2" : {} })";
    const auto purged = withoutTokensOf(before, u"https://s.example"_s, u"id-1"_s);
    QVERIFY(purged && purged->removed == 0);
    QCOMPARE(purged->text.reveal().toByteArray(), before);
}

void TestTokenCache::damaged_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << QByteArray(R"({"https://s.example:id-1": {"access_)");
    QTest::newRow("list") << QByteArray("[]");
    QTest::newRow("binary") << QByteArray("\x00\xff\x01", 3);
}

void TestTokenCache::damaged()
{
    QFETCH(const QByteArray, text);
    const auto purged = withoutTokensOf(text, u"https://s.example"_s, u"id-1"_s);
    QVERIFY(!purged);
    QVERIFY(purged.error().kind == Error::Kind::Protocol);
}

QTEST_GUILESS_MAIN(TestTokenCache)
#include "tst_tokencache.moc"
