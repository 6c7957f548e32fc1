// SPDX-License-Identifier: Apache-2.0
// Which language is spoken, and what a locale does to times and to the order of names.
#include "core/relativetime.h"
#include "core/text.h"
#include "keyrows.h"
#include "language/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTest>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace keynook;
using namespace keynook::test;

class TestLanguage : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        qputenv("TZ", "Europe/Berlin");
        ::tzset();
    }
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void best_data();
    void best();
    void englishFirst();
    void timesAreTheLocales_data();
    void timesAreTheLocales();
    void namesAreInTheLocalesOrder_data();
    void namesAreInTheLocalesOrder();
    void mnemonicsAreNotSaid_data();
    void mnemonicsAreNotSaid();
};

void TestLanguage::best_data()
{
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QString>("code");
    QTest::newRow("none") << QStringList() << u"en"_s;
    QTest::newRow("C") << QStringList{u"C"_s} << u"en"_s;
    QTest::newRow("Swedish") << QStringList{u"sv-SE"_s, u"sv-Latn-SE"_s, u"sv"_s} << u"sv"_s;
    QTest::newRow("of Finland") << QStringList{u"sv_FI"_s} << u"sv"_s;
    QTest::newRow("Austrian") << QStringList{u"de-AT"_s} << u"de"_s;
    QTest::newRow("Japanese") << QStringList{u"ja"_s} << u"ja"_s;
    QTest::newRow("second choice") << QStringList{u"fr-FR"_s, u"de-DE"_s} << u"de"_s;
    QTest::newRow("English before others") << QStringList{u"en-GB"_s, u"sv-SE"_s} << u"en"_s;
    QTest::newRow("unknown") << QStringList{u"fr-FR"_s, u"fr"_s} << u"en"_s;
    QTest::newRow("begins alike") << QStringList{u"dev"_s, u"svx-SE"_s} << u"en"_s;
}

void TestLanguage::best()
{
    QFETCH(const QStringList, wanted);
    QTEST(bestLanguage(wanted), "code");
}

void TestLanguage::englishFirst()
{
    QCOMPARE(languages().front().code, u"en"_s);
    QVERIFY(isLanguage(u"sv"_s) && isLanguage(u"de"_s) && isLanguage(u"ja"_s));
    QVERIFY(!isLanguage(QString()) && !isLanguage(u"fr"_s));
}

void TestLanguage::timesAreTheLocales_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("text");
    QTest::newRow("C") << u"C"_s << u"2026-11-21 00:41:07 CET (2026-11-20 23:41:07 UTC)"_s;
    QTest::newRow("sv") << u"sv_SE"_s << u"2026-11-21 00:41:07 CET (2026-11-20 23:41:07 UTC)"_s;
    QTest::newRow("de") << u"de_DE"_s << u"21.11.2026 00:41:07 MEZ (20.11.2026 23:41:07 UTC)"_s;
    QTest::newRow("ja") << u"ja_JP"_s
                        << u"2026/11/21 0時41分07秒 CET (2026/11/20 23時41分07秒 UTC)"_s;
    QTest::newRow("en_GB") << u"en_GB"_s << u"21/11/2026 00:41:07 CET (20/11/2026 23:41:07 UTC)"_s;
}

void TestLanguage::timesAreTheLocales()
{
    QFETCH(const QString, locale);
    QLocale::setDefault(QLocale(locale));
    constexpr qint64 justAfterMidnight = 1'795'218'067; // 2026-11-20 23:41:07 UTC
    // Whether a zone has a name of its own is a matter of the Qt at hand.
    const QString told = exactTime(justAfterMidnight).replace(u"MEZ"_s, u"CET"_s);
    QFETCH(const QString, text);
    QCOMPARE(told, QString(text).replace(u"MEZ"_s, u"CET"_s));
}

void TestLanguage::namesAreInTheLocalesOrder_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("C") << u"C"_s << QStringList{u"Apfel"_s, u"Zug"_s, u"ähre"_s, u"öga"_s};
    QTest::newRow("sv") << u"sv_SE"_s << QStringList{u"Apfel"_s, u"Zug"_s, u"ähre"_s, u"öga"_s};
    QTest::newRow("de") << u"de_DE"_s << QStringList{u"ähre"_s, u"Apfel"_s, u"öga"_s, u"Zug"_s};
}

void TestLanguage::namesAreInTheLocalesOrder()
{
    QFETCH(const QString, locale);
    QFETCH(const QStringList, names);
    QLocale::setDefault(QLocale(locale));
    std::vector<ApiKey> keys;
    for (const QString &name : {u"öga"_s, u"Zug"_s, u"ähre"_s, u"Apfel"_s}) {
        keys.push_back(aKey(name, name));
    }
    const KeyTable table(std::move(keys), {});
    const auto sorted = [&table](Qt::SortOrder order) {
        Items items{0, 1, 2, 3};
        table.sort(items, KeyTable::Name, order, 0);
        QStringList list;
        for (const Item item : items) {
            list += table.key(item).name;
        }
        return list;
    };
    QCOMPARE(sorted(Qt::AscendingOrder), names);
    QCOMPARE(sorted(Qt::DescendingOrder), QStringList(names.rbegin(), names.rend()));
}

void TestLanguage::mnemonicsAreNotSaid_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("said");
    QTest::newRow("none") << u"Save"_s << u"Save"_s;
    QTest::newRow("within") << u"Sa&ve…"_s << u"Save…"_s;
    QTest::newRow("appended") << u"保存(&S)…"_s << u"保存…"_s;
    QTest::newRow("in brackets") << u"Save (&all)"_s << u"Save (all)"_s;
}

void TestLanguage::mnemonicsAreNotSaid()
{
    QFETCH(const QString, label);
    QTEST(withoutMnemonic(label), "said");
}

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
