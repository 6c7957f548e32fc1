// SPDX-License-Identifier: Apache-2.0
// A cell of a table on the terminal takes its columns, whatever is in it.
#include "cli/keyrow.h"

#include <QTest>

#include <clocale>

using namespace Qt::StringLiterals;
using namespace keynook::cli;

class TestTableCell : public QObject
{
    Q_OBJECT
private slots:
    static void initTestCase();
    static void takesItsColumns_data();
    static void takesItsColumns();
};

void TestTableCell::initTestCase()
{
    QVERIFY(std::setlocale(LC_CTYPE, "C.UTF-8") != nullptr);
}

void TestTableCell::takesItsColumns_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown"); // in six columns
    QTest::newRow("empty") << QString() << u"      "_s;
    QTest::newRow("short") << u"key"_s << u"key   "_s;
    QTest::newRow("exact") << u"camera"_s << u"camera"_s;
    QTest::newRow("long") << u"cameras"_s << u"camer…"_s;
    QTest::newRow("narrow beyond ASCII") << u"Zürich"_s << u"Zürich"_s;
    QTest::newRow("full width") << u"鍵"_s << u"鍵    "_s;
    QTest::newRow("full width, exact") << u"秘密鍵"_s << u"秘密鍵"_s;
    QTest::newRow("full width, long") << u"秘密鍵名"_s << u"秘密… "_s;
    QTest::newRow("mixed, long") << u"a秘密鍵"_s << u"a秘密…"_s;
    QTest::newRow("half of one fits") << u"abcde鍵"_s << u"abcde…"_s;
    QTest::newRow("joins") << u"e\u0301te\u0301"_s << u"e\u0301te\u0301   "_s;
    QTest::newRow("outside the plane") << u"🔑🔑🔑🔑"_s << u"🔑🔑… "_s;
    QTest::newRow("drives a terminal") << u"\u0007"_s << u"\\u{7} "_s;
}

void TestTableCell::takesItsColumns()
{
    QFETCH(const QString, text);
    QTEST(cell(text, 6), "shown");
}

QTEST_GUILESS_MAIN(TestTableCell)
#include "tst_tablecell.moc"
