// SPDX-License-Identifier: Apache-2.0
// When the notification area tells something, and when it keeps quiet. Time is a number here.
#include "language/language.h"
#include "tray/notices.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace keynook;
using namespace keynook::ui;

namespace {

using View = KeyListModel::View;

constexpr qint64 now = 1'795'250'467; // 2026-11-21 08:41:07 UTC
constexpr qint64 day = 86400;

Standing expiring(int count, const QString &account = u"a1"_s)
{
    return {account, ServiceId::Kognic, View::ExpiringSoon, count, now + 14 * day};
}

Standing unused(int count)
{
    return {u"a1"_s, ServiceId::Cogniac, View::Unused, count, now - 90 * day};
}

} // namespace

class TestNotices : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { speak(); }
    void nothingStands();
    void saidOnce();
    void atMostOnceADay();
    void fewerAreNoNews();
    void mattersAndAccountsAreApart();
    void aClockSetBack();
    void outlivesAStart();
    void nonsense_data();
    void nonsense();
    void sentences();
};

void TestNotices::nothingStands()
{
    NoticeBook book;
    QVERIFY(book.due({}, now).isEmpty());
    QVERIFY(book.due({expiring(0), unused(0)}, now).isEmpty());
}

void TestNotices::saidOnce()
{
    NoticeBook book;
    QCOMPARE(book.due({expiring(2)}, now).size(), 1);
    for (const qint64 later : {qint64{0}, qint64{1}, day, 100 * day}) {
        QVERIFY(book.due({expiring(2)}, now + later).isEmpty());
    }
}

void TestNotices::atMostOnceADay()
{
    NoticeBook book;
    QCOMPARE(book.due({expiring(1)}, now).size(), 1);
    QVERIFY(book.due({expiring(2)}, now + 1).isEmpty());
    QVERIFY(book.due({expiring(3)}, now + day - 1).isEmpty());
    const auto wanted = book.due({expiring(3)}, now + day);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().count, 3);
}

void TestNotices::fewerAreNoNews()
{
    NoticeBook book;
    QCOMPARE(book.due({expiring(3)}, now).size(), 1);
    QVERIFY(book.due({expiring(1)}, now + 2 * day).isEmpty());
    QCOMPARE(book.due({expiring(2)}, now + 4 * day).size(), 1); // one more than there was
}

void TestNotices::mattersAndAccountsAreApart()
{
    NoticeBook book;
    QCOMPARE(book.due({expiring(1)}, now).size(), 1);
    const auto wanted = book.due({expiring(1), unused(1), expiring(1, u"a2"_s)}, now + 1);
    QCOMPARE(wanted.size(), 2);
    QCOMPARE(wanted.first().view, View::Unused);
    QCOMPARE(wanted.last().accountId, u"a2"_s);
}

/// It must not silence everything until that time comes again.
void TestNotices::aClockSetBack()
{
    NoticeBook book;
    QCOMPARE(book.due({expiring(1)}, now + 1000 * day).size(), 1);
    QCOMPARE(book.due({expiring(2)}, now).size(), 1);
}

void TestNotices::outlivesAStart()
{
    NoticeBook book;
    QCOMPARE(book.due({expiring(2), unused(5)}, now).size(), 2);
    NoticeBook next = NoticeBook::fromText(book.toText());
    QVERIFY(next.due({expiring(2), unused(5)}, now + day).isEmpty());
    QCOMPARE(next.due({expiring(2), unused(6)}, now + day).size(), 1);
    QCOMPARE(NoticeBook::fromText(next.toText()).toText(), next.toText());
}

void TestNotices::nonsense_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("words") << u"who knows"_s;
    QTest::newRow("too few") << u"a1:3:2"_s;
    QTest::newRow("too many") << u"a1:3:2:1:0"_s;
    QTest::newRow("no numbers") << u"a1:3:two:1"_s;
    QTest::newRow("too large") << u"a1:3:99999999999999999999:1"_s;
    QTest::newRow("less than none") << u"a1:3:-2147483648:1"_s;
    QTest::newRow("a time without end") << u"a1:3:1:99999999999999999999"_s;
}

void TestNotices::nonsense()
{
    QFETCH(const QString, text);
    NoticeBook book = NoticeBook::fromText(text);
    QVERIFY(book.toText().isEmpty());
    QCOMPARE(book.due({expiring(1)}, now).size(), 1);
}

/// No name of an account or a key: a desktop may keep what it shows, and read it as HTML.
void TestNotices::sentences()
{
    QVERIFY(expiring(1).sentence().startsWith(u"1 credential at Kognic will expire by "_s));
    QVERIFY(expiring(2).sentence().startsWith(u"2 credentials at Kognic will expire by "_s));
    QVERIFY(unused(1).sentence().startsWith(u"1 key at Cogniac had no use since "_s));
    QVERIFY(unused(40).sentence().startsWith(u"40 keys at Cogniac had no use since "_s));
    QVERIFY(unused(40).sentence().contains(u"2026"_s));
}

QTEST_GUILESS_MAIN(TestNotices)
#include "tst_notices.moc"
