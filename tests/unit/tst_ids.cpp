// SPDX-License-Identifier: Apache-2.0
#include "core/ids.h"

#include <QSet>
#include <QTest>

using namespace keynook;

class TestIds : public QObject
{
    Q_OBJECT
private slots:
    void safeIds_data();
    void safeIds();
    void everyOtherCharacterIsUnsafe();
    void newIdsAreDifferentAndSafe();
};

void TestIds::safeIds_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("safe");
    QTest::newRow("one letter") << QStringLiteral("a") << true;
    QTest::newRow("all kinds") << QStringLiteral("azAZ09_-") << true;
    QTest::newRow("only hyphens") << QStringLiteral("--") << true;
    QTest::newRow("128 long") << QString(128, QChar(u'a')) << true;
    QTest::newRow("null") << QString() << false;
    QTest::newRow("empty") << QStringLiteral("") << false;
    QTest::newRow("129 long") << QString(129, QChar(u'a')) << false;
    QTest::newRow("slash") << QStringLiteral("a/b") << false;
    QTest::newRow("dots") << QStringLiteral("..") << false;
    QTest::newRow("percent") << QStringLiteral("%2e") << false;
    QTest::newRow("space behind") << QStringLiteral("a ") << false;
    QTest::newRow("line end behind") << QStringLiteral("a\n") << false;
    QTest::newRow("carriage return") << QStringLiteral("a\rb") << false;
    QTest::newRow("NUL inside") << QStringLiteral("a") + QChar(u'\0') << false;
    QTest::newRow("colon") << QStringLiteral("key:secret") << false;
    QTest::newRow("full-width digit") << QStringLiteral("\uff11") << false;
    QTest::newRow("accent") << QStringLiteral("\u00e9") << false;
    QTest::newRow("beyond the BMP") << QStringLiteral("\U0001d7d8") << false;
}

void TestIds::safeIds()
{
    QFETCH(QString, id);
    QTEST(isSafeId(id), "safe");
}

void TestIds::everyOtherCharacterIsUnsafe()
{
    const QString good =
        QStringLiteral("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-");
    for (uint unit = 0; unit <= 0xffff; ++unit) {
        const QChar c(static_cast<char16_t>(unit));
        const QString id = QStringLiteral("a") + c + QStringLiteral("b");
        if (isSafeId(id) != good.contains(c)) {
            QFAIL(qPrintable(QStringLiteral("U+%1").arg(unit, 4, 16)));
        }
    }
}

void TestIds::newIdsAreDifferentAndSafe()
{
    QSet<QString> seen;
    QString everyDigit;
    for (int i = 0; i < 1000; ++i) {
        const QString id = newId();
        QCOMPARE(id.size(), 32);
        QVERIFY(isSafeId(id));
        QCOMPARE(id, id.toLower());
        seen.insert(id);
        everyDigit += id;
    }
    QCOMPARE(seen.size(), 1000);
    for (const QChar digit : QStringLiteral("0123456789abcdef")) {
        QVERIFY2(everyDigit.count(digit) > 1000, "a digit is too rare for random bits");
    }
}

QTEST_GUILESS_MAIN(TestIds)
#include "tst_ids.moc"
