// SPDX-License-Identifier: Apache-2.0
// A list that is not fresh says of when it is: in the status line, which grows old with the clock,
// and where it says why. The clock is the test's.
#include "core/relativetime.h"
#include "sharedstore.h"
#include "uifixture.h"
#include "widgets/banner.h"

#include <QClipboard>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace keynook;
using namespace keynook::test;
using namespace keynook::ui;

class TestOfflineList : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_now = begin; }
    void keptListIsLabelled_data();
    void keptListIsLabelled();
    void theLabelGrowsOld();
    void keptOverARestart();
    void freshListHasNoLabel();
    void nothingKeptHasNoTime();
    void detailsCanBeCopied();

private:
    static constexpr qint64 begin = 1'800'000'000;
    static constexpr qint64 hour = 3600;

    [[nodiscard]] std::function<void(AppOptions &)> clocked()
    {
        return [this](AppOptions &options) {
            options.clock = [this] { return m_now; };
            options.http.retries = 0;
        };
    }
    static QString banner(const Desk &desk)
    {
        const auto *shown = desk.find<Banner>("listBanner");
        return shown == nullptr ? QString() : shown->text();
    }
    static void tick(const Desk &desk) { desk.window->findChild<QTimer *>(u"clock"_s)->start(1); }

    qint64 m_now = begin;
};

void TestOfflineList::keptListIsLabelled_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::newRow("broken") << QByteArray("GET /1/users status=500");
    QTest::newRow("hangs up") << QByteArray("GET /1/users drop-before");
    QTest::newRow("half an answer") << QByteArray("GET /1/users truncate");
    QTest::newRow("nonsense") << QByteArray("GET /1/users garbage");
    QTest::newRow("too deep") << QByteArray("GET /1/users deep=100000");
    QTest::newRow("overloaded") << QByteArray("GET /1/users retry-after=90");
}

void TestOfflineList::keptListIsLabelled()
{
    QFETCH(const QByteArray, fault);
    Desk desk(3, clocked());
    QVERIFY(desk.signIn());
    QCOMPARE(desk.textOf("refreshed"), u"Refreshed just now"_s);
    m_now += 3 * hour;
    desk.setFaults(fault);
    QVERIFY(desk.click("refresh"));
    QTRY_VERIFY_WITH_TIMEOUT(!banner(desk).isEmpty(), uiPatience);
    QCOMPARE(desk.rows(), 3);
    QCOMPARE(desk.textOf("refreshed"), u"Refreshed 3 hours ago"_s);
    const QString label = u"Shown is the list of %1."_s.arg(exactTime(begin));
    QVERIFY2(banner(desk).endsWith(label), qPrintable(banner(desk)));
    QVERIFY(!banner(desk).startsWith(label)); // and first, why
    QCOMPARE(desk.find<QLabel>("refreshed")->toolTip(), exactTime(begin));

    desk.setFaults({});
    QVERIFY(desk.click("bannerAction"));
    QTRY_COMPARE_WITH_TIMEOUT(desk.textOf("refreshed"), u"Refreshed just now"_s, uiPatience);
    QVERIFY(banner(desk).isEmpty());
}

void TestOfflineList::theLabelGrowsOld()
{
    Desk desk(1, clocked());
    QVERIFY(desk.signIn());
    QCOMPARE(desk.textOf("refreshed"), u"Refreshed just now"_s);
    m_now += 2 * 60;
    tick(desk);
    QTRY_COMPARE(desk.textOf("refreshed"), u"Refreshed 2 minutes ago"_s);
}

void TestOfflineList::keptOverARestart()
{
    MemoryStore keychain;
    Desk desk(3, [this, &keychain](AppOptions &options) {
        clocked()(options);
        options.store = [&keychain] { return std::make_unique<SharedStore>(keychain); };
    });
    desk.store = &keychain;
    QVERIFY(desk.signIn());
    m_now += 26 * hour;
    desk.setFaults("* / drop-before");
    MainWindow second(desk.window->context()->options(), *theme()); // as the next start would
    second.show();
    second.begin();
    const auto label = [&second](const char *name) {
        return second.findChild<QLabel *>(QString::fromLatin1(name))->text();
    };
    QCOMPARE(label("refreshed"), u"Refreshed 1 day ago"_s); // at once, before anybody was asked
    const auto *why = second.findChild<Banner *>(u"listBanner"_s);
    QTRY_VERIFY_WITH_TIMEOUT(why->isVisible(), uiPatience);
    QVERIFY(why->text().contains(exactTime(begin)));
    QCOMPARE(label("summary"), u"3 keys"_s);
}

void TestOfflineList::freshListHasNoLabel()
{
    Desk desk(1, clocked());
    QVERIFY(desk.signIn());
    m_now += hour;
    QVERIFY(desk.click("refresh"));
    QTRY_COMPARE_WITH_TIMEOUT(desk.find<QLabel>("refreshed")->toolTip(), exactTime(m_now),
                              uiPatience);
    QVERIFY(banner(desk).isEmpty());
}

void TestOfflineList::nothingKeptHasNoTime()
{
    Desk desk(1, clocked());
    desk.setFaults("GET /1/users/usr4demo8kq1/apiKeys status=500");
    QVERIFY(desk.signIn());
    QTRY_VERIFY_WITH_TIMEOUT(!banner(desk).isEmpty(), uiPatience);
    QVERIFY(!banner(desk).contains(u"Shown is"_s));
    QCOMPARE(desk.textOf("refreshed"), QString());
}

void TestOfflineList::detailsCanBeCopied()
{
    Desk desk(1, clocked());
    QVERIFY(desk.signIn());
    desk.setFaults("GET /1/users status=500");
    QVERIFY(desk.click("refresh"));
    QTRY_VERIFY_WITH_TIMEOUT(!banner(desk).isEmpty(), uiPatience);
    QVERIFY(desk.click("bannerDetails"));
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.contains(banner(desk).section(u'\n', 0, 0)), qPrintable(copied));
}

KEYNOOK_UI_MAIN(TestOfflineList)
#include "tst_offlinelist.moc"
