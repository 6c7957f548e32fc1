// SPDX-License-Identifier: Apache-2.0
#include "core/text.h"

#include "nasty.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace keynook;

namespace {

const QChar loneHigh(0xd83d);
const QChar loneLow(0xdd11);

QString u(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

class TestText : public QObject
{
    Q_OBJECT
private slots:
    void showsTheInvisible_data();
    void showsTheInvisible();
    void nothingVisibleDrivesATerminal();
    void jsonStaysTheSameDocument();
    void jsonIsHarmlessOnATerminal();
    void keyNames_data();
    void keyNames();
    void successors_data();
    void successors();
    void beginnings();
};

void TestText::showsTheInvisible_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const auto same = [](const char *row, const QString &text) {
        QTest::newRow(row) << text << text;
    };
    same("empty", QString());
    same("plain", u("build server 7"));
    same("backslash", u("a\\u{41}b"));
    same("accents and CJK", u("caf\u00e9 \u6771\u4eac"));
    same("emoji", u("\U0001f511"));
    same("joined emoji", u("\U0001f469\u200d\U0001f4bb"));
    same("no-break space", u("a\u00a0b"));
    QTest::newRow("NUL") << QString(QChar(u'\0')) << u("\\u{0}");
    QTest::newRow("line end") << u("a\nb") << u("a\\u{a}b");
    QTest::newRow("carriage return") << u("a\rb") << u("a\\u{d}b");
    QTest::newRow("tab") << u("\t") << u("\\u{9}");
    QTest::newRow("escape") << u("\x1b[2J") << u("\\u{1b}[2J");
    QTest::newRow("DEL") << u("\x7f") << u("\\u{7f}");
    QTest::newRow("C1 control sequence introducer") << u("\u009b") << u("\\u{9b}");
    QTest::newRow("next line") << u("\u0085") << u("\\u{85}");
    QTest::newRow("line separator") << u("\u2028") << u("\\u{2028}");
    QTest::newRow("right to left override") << QStringLiteral("a\u202eb") << u("a\\u{202e}b");
    QTest::newRow("isolate") << u("\u2066") << u("\\u{2066}");
    QTest::newRow("arabic letter mark") << u("\u061c") << u("\\u{61c}");
    QTest::newRow("byte-order mark") << QString(QChar(0xfeff)) // fromUtf8() would drop it
                                     << u("\\u{feff}");
    QTest::newRow("tag") << u("\U000e0041") << u("\\u{e0041}");
    QTest::newRow("lone high surrogate") << QString(loneHigh) << u("\\u{d83d}");
    QTest::newRow("lone high, then a letter") << loneHigh + u("a") << u("\\u{d83d}a");
    QTest::newRow("lone low surrogate") << u("a") + loneLow << u("a\\u{dd11}");
    QTest::newRow("surrogates the wrong way round")
        << QString(loneLow) + loneHigh << u("\\u{dd11}\\u{d83d}");
}

void TestText::showsTheInvisible()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(visible(text), shown);
    QCOMPARE(hasInvisible(text), shown != text);
    QCOMPARE(visible(shown), shown);
}

void TestText::nothingVisibleDrivesATerminal()
{
    const QList<QChar::Direction> turning{QChar::DirLRE, QChar::DirLRO, QChar::DirRLE,
                                          QChar::DirRLO, QChar::DirPDF, QChar::DirLRI,
                                          QChar::DirRLI, QChar::DirFSI, QChar::DirPDI};
    for (uint unit = 0; unit <= 0xffff; ++unit) {
        const QString shown = visible(QString(QChar(static_cast<char16_t>(unit))));
        for (const QChar c : shown) {
            const bool bad = c.category() == QChar::Other_Control || c.isSurrogate() ||
                             c.category() == QChar::Separator_Line ||
                             c.category() == QChar::Separator_Paragraph ||
                             turning.contains(c.direction());
            if (bad) {
                QFAIL(qPrintable(QStringLiteral("U+%1 is passed on").arg(unit, 4, 16)));
            }
        }
    }
}

void TestText::jsonStaysTheSameDocument()
{
    QRandomGenerator random(1);
    for (int round = 0; round < 2000; ++round) {
        const QJsonArray array{test::nastyText(random, true), test::nastyText(random)};
        const QByteArray json = QJsonDocument(array).toJson();
        // Not compared with what Qt reads from `json` itself: there it drops a byte-order mark that
        // starts a string.
        QCOMPARE(QJsonDocument::fromJson(jsonForTerminal(json)).array(), array);
    }
}

void TestText::jsonIsHarmlessOnATerminal()
{
    QRandomGenerator random(2);
    for (int round = 0; round < 2000; ++round) {
        const QJsonArray array{test::nastyText(random, true)};
        QString printed = QString::fromUtf8(
            jsonForTerminal(QJsonDocument(array).toJson(QJsonDocument::Indented)));
        printed.remove(QChar(u'\n')); // its own indentation
        if (hasInvisible(printed)) {
            QFAIL(qPrintable(QStringLiteral("passed on: ") + visible(printed)));
        }
    }
    const QByteArray plain = R"({"a":"b"})";
    QCOMPARE(jsonForTerminal(plain), plain);
    QCOMPARE(jsonForTerminal("[\"\xe2\x80\xae\"]"), QByteArray("[\"\\u202e\"]"));
    QCOMPARE(jsonForTerminal("[\"\x7f\"]"), QByteArray("[\"\\u007f\"]"));
    QCOMPARE(jsonForTerminal("[\"\xf3\xa0\x81\x81\"]"), QByteArray("[\"\\udb40\\udc41\"]"));
}

void TestText::keyNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("checked"); // null: refused
    QTest::newRow("plain") << u("build server") << u("build server");
    QTest::newRow("trimmed") << u("  x\t\n") << u("x");
    QTest::newRow("120 long") << QString(120, QChar(u'n')) << QString(120, QChar(u'n'));
    QTest::newRow("120 long without the spaces")
        << u(" ") + QString(120, QChar(u'n')) << QString(120, QChar(u'n'));
    QTest::newRow("quotes stay") << u("a\"'`$(b)") << u("a\"'`$(b)");
    QTest::newRow("emoji stays") << u("\U0001f511") << u("\U0001f511");
    QTest::newRow("null") << QString() << QString();
    QTest::newRow("spaces") << u("  \t ") << QString();
    QTest::newRow("121 long") << QString(121, QChar(u'n')) << QString();
    QTest::newRow("line end inside") << u("a\nb") << QString();
    QTest::newRow("escape") << u("a\x1b[31m") << QString();
    QTest::newRow("bidi") << QStringLiteral("a\u202eb") << QString();
    QTest::newRow("NUL") << u("a") + QChar(u'\0') + u("b") << QString();
    QTest::newRow("half a character") << u("a") + loneHigh + u("b") << QString();
    QTest::newRow("tag") << u("a\U000e0041b") << QString();
}

void TestText::keyNames()
{
    QFETCH(QString, name);
    QFETCH(QString, checked);
    const auto result = checkedKeyName(name);
    QCOMPARE(result.has_value(), !checked.isNull());
    if (result) {
        QCOMPARE(*result, checked);
    } else {
        QCOMPARE(result.error().kind, Error::Kind::Usage);
        QVERIFY(!result.error().sentence.isEmpty());
        QVERIFY(!hasInvisible(result.error().sentence));
    }
}

void TestText::successors_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("next");
    QTest::newRow("first") << u("camera") << u("camera (2)");
    QTest::newRow("second") << u("camera (2)") << u("camera (3)");
    QTest::newRow("two digits") << u("camera (99)") << u("camera (100)");
    QTest::newRow("a year is a number too") << u("x (2026)") << u("x (2027)");
    QTest::newRow("not a number") << u("camera (old)") << u("camera (old) (2)");
    QTest::newRow("too many digits") << u("c (12345)") << u("c (12345) (2)");
    QTest::newRow("no name") << QString() << u(" (2)").trimmed();
    QTest::newRow("as long as it gets")
        << QString(120, QChar(u'n')) << QString(116, QChar(u'n')) + u(" (2)");
    QTest::newRow("bidi") << QStringLiteral("a\u202eb") << u("a\\u{202e}b (2)");
    QTest::newRow("NUL") << u("a") + QChar(u'\0') << u("a\\u{0} (2)");
    QTest::newRow("10 000") << QString(10'000, QChar(u'n'))
                            << QString(116, QChar(u'n')) + u(" (2)");
    QTest::newRow("a character in the way")
        << QString(115, QChar(u'n')) + u("\U0001f511xyz") << QString(115, QChar(u'n')) + u(" (2)");
}

void TestText::successors()
{
    QFETCH(QString, name);
    QFETCH(QString, next);
    const auto checked = checkedKeyName(successorName(name));
    QVERIFY(checked);
    QCOMPARE(*checked, next);
}

void TestText::beginnings()
{
    const QString key = u("ab\U0001f511c");
    QCOMPARE(beginningOf(key, 0), QString());
    QCOMPARE(beginningOf(key, 2), u("ab"));
    QCOMPARE(beginningOf(key, 3), u("ab"));
    QCOMPARE(beginningOf(key, 4), u("ab\U0001f511"));
    QCOMPARE(beginningOf(key, 5), key);
    QCOMPARE(beginningOf(key, 99), key);
    const QString halves = QString(QChar(0xdc00)) + QChar(0xd800);
    QCOMPARE(beginningOf(halves, 1), QString(QChar(0xdc00)));
    QVERIFY(!hasInvisible(plainToolTip(QString(499, QChar(u'n')) + u("\U0001f511n"))));
}

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"
