// SPDX-License-Identifier: Apache-2.0
#include "core/relativetime.h"
#include "language/language.h"

#include <QTest>

#include <ctime>
#include <limits>

using namespace Qt::StringLiterals;
using namespace keynook;

namespace {

constexpr qint64 now = 1'795'250'467; // 2026-11-21 08:41:07 UTC
constexpr qint64 day = 86400;
constexpr qint64 least = std::numeric_limits<qint64>::min();
constexpr qint64 most = std::numeric_limits<qint64>::max();

} // namespace

class TestRelativeTime : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { speak(); }
    void relative_data();
    void relative();
    void neverUsed();
    void end_data();
    void end();
    void changesOfNonsense();
    void changes_data();
    void changes();
    void exact_data();
    void exact();
};

void TestRelativeTime::relative_data()
{
    QTest::addColumn<qint64>("time");
    QTest::addColumn<QString>("text");
    QTest::newRow("now") << now << u"just now"_s;
    QTest::newRow("tomorrow") << now + day << u"just now"_s;
    QTest::newRow("59 seconds") << now - 59 << u"just now"_s;
    QTest::newRow("a minute") << now - 60 << u"1 minute ago"_s;
    QTest::newRow("an hour less one") << now - 3599 << u"59 minutes ago"_s;
    QTest::newRow("an hour") << now - 3600 << u"1 hour ago"_s;
    QTest::newRow("a day less one") << now - day + 1 << u"23 hours ago"_s;
    QTest::newRow("a day") << now - day << u"1 day ago"_s;
    QTest::newRow("29 days") << now - 29 * day << u"29 days ago"_s;
    QTest::newRow("30 days") << now - 30 * day << u"1 month ago"_s;
    QTest::newRow("364 days") << now - 364 * day << u"12 months ago"_s;
    QTest::newRow("365 days") << now - 365 * day << u"1 year ago"_s;
    QTest::newRow("800 days") << now - 800 * day << u"2 years ago"_s;
    QTest::newRow("the greatest number") << most << u"just now"_s;
    QTest::newRow("the least number") << least << u"2147483647 years ago"_s;
}

void TestRelativeTime::relative()
{
    QFETCH(qint64, time);
    QTEST(relativeTime(time, now), "text");
}

void TestRelativeTime::end_data()
{
    QTest::addColumn<std::optional<qint64>>("time");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, std::optional<qint64> time, const QString &text) {
        QTest::newRow(name) << time << text;
    };
    row("never", std::nullopt, u"never"_s);
    row("a second ahead", now + 1, u"in less than a minute"_s);
    row("a minute", now + 60, u"in 1 minute"_s);
    row("a day less one", now + day - 1, u"in 23 hours"_s);
    row("a fortnight", now + 14 * day, u"in 14 days"_s);
    row("two months", now + 61 * day, u"in 2 months"_s);
    row("a year", now + 365 * day, u"in 1 year"_s);
    row("now", now, u"just now"_s);
    row("over", now - day, u"1 day ago"_s);
    row("the greatest number", most, u"in 2147483647 years"_s);
}

void TestRelativeTime::end()
{
    QFETCH(std::optional<qint64>, time);
    QTEST(relativeEnd(time, now), "text");
}

void TestRelativeTime::neverUsed()
{
    QCOMPARE(relativeTime({}, now), u"never"_s);
}

/// A service can send any number.
void TestRelativeTime::changesOfNonsense()
{
    for (const qint64 time : {least, least + 1, most - 1, most}) {
        QCOMPARE(nextChange(time, now), most);
    }
}

void TestRelativeTime::changes_data()
{
    QTest::addColumn<qint64>("time");
    for (const qint64 age :
         {qint64{0}, qint64{1}, qint64{59}, qint64{60}, qint64{61}, qint64{3599}, qint64{3600},
          day - 1, day, 29 * day, 30 * day - 1, 364 * day, 365 * day, 800 * day + 7}) {
        QTest::addRow("%lld seconds ago", age) << now - age;
        QTest::addRow("in %lld seconds", age + 1) << now + age + 1;
    }
}

/// Neither a second too early nor too late.
void TestRelativeTime::changes()
{
    QFETCH(const qint64, time);
    const qint64 next = nextChange(time, now);
    QVERIFY(next > now);
    QCOMPARE(relativeEnd(time, next - 1), relativeEnd(time, now));
    QVERIFY(relativeEnd(time, next) != relativeEnd(time, now));
}

void TestRelativeTime::exact_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<qint64>("time");
    QTest::addColumn<QString>("text");
    const QByteArray berlin("Europe/Berlin");
    QTest::newRow("winter") << berlin << now << u"2026-11-21 09:41:07 CET (08:41:07 UTC)"_s;
    QTest::newRow("summer") << berlin << now - 150 * day
                            << u"2026-06-24 10:41:07 CEST (08:41:07 UTC)"_s;
    QTest::newRow("another day in UTC")
        << berlin << now - 9 * 3600 << u"2026-11-21 00:41:07 CET (2026-11-20 23:41:07 UTC)"_s;
    QTest::newRow("in UTC") << QByteArray("UTC") << now << u"2026-11-21 08:41:07 UTC"_s;
    QTest::newRow("the greatest number") << berlin << most << QString();
    QTest::newRow("the least number") << berlin << least << QString();
}

void TestRelativeTime::exact()
{
    QFETCH(QByteArray, zone);
    QFETCH(qint64, time);
    qputenv("TZ", zone);
    ::tzset();
    QTEST(exactTime(time), "text");
}

QTEST_GUILESS_MAIN(TestRelativeTime)

#include "tst_relativetime.moc"
