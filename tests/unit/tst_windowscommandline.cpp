// SPDX-License-Identifier: Apache-2.0
#include "cli/windowscommandline.h"

#include <QTest>

using namespace keynook;
using namespace keynook::cli;
using namespace Qt::StringLiterals;

namespace {

/// How Microsoft's C library takes a command line apart, by its documentation.
QStringList wordsOf(const QString &line)
{
    QStringList words;
    qsizetype at = line.indexOf(u'"', 1); // the program's own name knows no backslashes
    words += line.mid(1, at++ - 1);
    while (at < line.size()) {
        while (at < line.size() && (line[at] == u' ' || line[at] == u'\t')) {
            ++at;
        }
        QString word;
        bool inside = false;
        for (; at < line.size() && (inside || (line[at] != u' ' && line[at] != u'\t')); ++at) {
            qsizetype slashes = 0;
            for (; at < line.size() && line[at] == u'\\'; ++at) {
                ++slashes;
            }
            if (at < line.size() && line[at] == u'"') {
                word += QString(slashes / 2, u'\\');
                if (slashes % 2 == 1) {
                    word += u'"';
                } else {
                    inside = !inside;
                }
                continue;
            }
            word += QString(slashes, u'\\');
            if (at == line.size() || (!inside && (line[at] == u' ' || line[at] == u'\t'))) {
                --at;
                continue;
            }
            word += line[at];
        }
        words += word;
    }
    return words;
}

} // namespace

class TestWindowsCommandLine : public QObject
{
    Q_OBJECT
private slots:
    void text_data();
    void text();
    void comesApartAgain();
    void batchFiles();
};

void TestWindowsCommandLine::text_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("quoted");
    QTest::newRow("plain") << u"-k"_s << u"-k"_s;
    QTest::newRow("empty") << u""_s << u"\"\""_s;
    QTest::newRow("a space") << u"a b"_s << u"\"a b\""_s;
    QTest::newRow("a folder") << u"C:\\x\\"_s << u"C:\\x\\"_s;
    QTest::newRow("a folder with a space") << u"C:\\x y\\"_s << u"\"C:\\x y\\\\\""_s;
    QTest::newRow("a quotation mark") << u"a\"b"_s << u"\"a\\\"b\""_s;
    QTest::newRow("one after a backslash") << u"a\\\"b"_s << u"\"a\\\\\\\"b\""_s;
}

void TestWindowsCommandLine::text()
{
    QFETCH(QString, word);
    QFETCH(QString, quoted);
    QCOMPARE(windowsCommandLine(u"C:\\Program Files\\py.exe"_s, {word}).value(),
             u"\"C:\\Program Files\\py.exe\" "_s + quoted);
}

/// Every word of up to five of the characters that matter.
void TestWindowsCommandLine::comesApartAgain()
{
    const QString characters = u"a \\\"\t"_s;
    QStringList words{QString()};
    for (qsizetype from = 0, length = 0; length < 5; ++length) {
        const qsizetype end = words.size();
        for (; from < end; ++from) {
            for (const QChar c : characters) {
                words += words[from] + c;
            }
        }
    }
    QCOMPARE(words.size(), 1 + 5 + 25 + 125 + 625 + 3125);
    for (const QString &word : std::as_const(words)) {
        const QString line = windowsCommandLine(u"p"_s, {word, u"end"_s}).value();
        QCOMPARE(wordsOf(line), (QStringList{u"p"_s, word, u"end"_s}));
    }
}

/// cmd.exe would see commands and variables even inside quotation marks.
void TestWindowsCommandLine::batchFiles()
{
    for (const QString &bad : {u"a&b"_s, u"%PATH%"_s, u"a\"b"_s, u"a|b"_s, u"a\nb"_s, u"^"_s}) {
        QVERIFY(!windowsCommandLine(u"C:\\x.CMD"_s, {bad}));
        QVERIFY(windowsCommandLine(u"C:\\x.exe"_s, {bad}));
    }
    QCOMPARE(windowsCommandLine(u"C:\\x.bat"_s, {u"a b"_s}).value(), u"\"C:\\x.bat\" \"a b\""_s);
    QVERIFY(!windowsCommandLine(u"C:\\x.exe"_s, {QString(QChar(u'\0'))}));
}

QTEST_GUILESS_MAIN(TestWindowsCommandLine)
#include "tst_windowscommandline.moc"
