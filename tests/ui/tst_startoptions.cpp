// SPDX-License-Identifier: Apache-2.0
// The app's command line, and what of it goes to a Keynook that runs already.
#include "start/startoptions.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace keynook::ui;

class TestStartOptions : public QObject
{
    Q_OBJECT
private slots:
    void nothingSpecial();
    void wishes_data();
    void wishes();
    void folderAndDemo();
    void whatIsQtsOwn();
    void answers_data();
    void answers();
    void helpNamesEverything();
    void linesComeOutAsTheyWentIn_data();
    void linesComeOutAsTheyWentIn();
    void otherLines_data();
    void otherLines();

private:
    [[nodiscard]] static StartOptions from(const QStringList &words)
    {
        return StartOptions::from(QStringList{u"keynook"_s} + words);
    }
};

void TestStartOptions::nothingSpecial()
{
    const StartOptions options = from({});
    QVERIFY(!options.answer && !options.isDemo && !options.dataFolder);
    QCOMPARE(options.wish, Wish());
}

void TestStartOptions::wishes_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<Wish>("wish");
    const auto row = [](const char *name, const QStringList &words, const Wish &wish) {
        QTest::newRow(name) << words << wish;
    };
    using enum Wish::Kind;
    row("generate", {u"--generate"_s}, {Generate, {}});
    row("a file", {u"/home/u/credentials.json"_s}, {Import, u"/home/u/credentials.json"_s});
    row("a file that looks like an option", {u"--"_s, u"--demo"_s},
        {Import, QDir::currentPath() + u"/--demo"_s});
    row("relative", {u"mine/credentials.json"_s},
        {Import, QDir::currentPath() + u"/mine/credentials.json"_s});
    row("not only ASCII", {u"/home/u/å 鍵.json"_s}, {Import, u"/home/u/å 鍵.json"_s});
}

void TestStartOptions::wishes()
{
    QFETCH(const QStringList, words);
    QFETCH(const Wish, wish);
    const StartOptions options = from(words);
    QVERIFY(!options.answer);
    QCOMPARE(options.wish, wish);
}

void TestStartOptions::folderAndDemo()
{
    QCOMPARE(from({u"--data-dir"_s, u"/tmp/x"_s}).dataFolder, u"/tmp/x"_s);
    const StartOptions demo = from({u"--demo"_s, u"--generate"_s});
    QVERIFY(demo.isDemo && demo.wish.kind == Wish::Kind::Generate);
}

/// It is still there when ours are read, before QApplication takes it.
void TestStartOptions::whatIsQtsOwn()
{
    const StartOptions options =
        from({u"-platform"_s, u"offscreen"_s, u"--style=fusion"_s, u"-session"_s, u"1a"_s});
    QVERIFY(!options.answer);
    QCOMPARE(options.wish, Wish());
}

void TestStartOptions::answers_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("says");
    QTest::newRow("--help") << QStringList{u"--help"_s} << 0 << u"--generate"_s;
    QTest::newRow("-h") << QStringList{u"-h"_s} << 0 << u"--data-dir"_s;
    QTest::newRow("help wins") << QStringList{u"--help"_s, u"--nonsense"_s} << 0 << u"Usage"_s;
    QTest::newRow("--version") << QStringList{u"--version"_s} << 0
                               << u"keynook " KEYNOOK_VERSION "\n"_s;
    QTest::newRow("no such option") << QStringList{u"--nonsense"_s} << 2 << u"nonsense"_s;
    QTest::newRow("a value is missing") << QStringList{u"--data-dir"_s} << 2 << u"data-dir"_s;
    QTest::newRow("a value too many") << QStringList{u"--demo=yes"_s} << 2 << u"demo"_s;
    QTest::newRow("two files") << QStringList{u"/a"_s, u"/b"_s} << 2 << u"One thing"_s;
    QTest::newRow("a file and generate")
        << QStringList{u"/a"_s, u"--generate"_s} << 2 << u"One thing"_s;
    QTest::newRow("no name") << QStringList{QString()} << 2 << u"name of a file"_s;
    QTest::newRow("a line in a name") << QStringList{u"/a\nraise"_s} << 2 << u"name of a file"_s;
    QTest::newRow("a name that turns")
        << QStringList{u"/a\u202egnp.exe"_s} << 2 << u"name of a file"_s;
    QTest::newRow("a name without end")
        << QStringList{u"/"_s + QString(4095, u'a')} << 2 << u"name of a file"_s;
    QTest::newRow("somebody else's plug-ins")
        << QStringList{u"-platformpluginpath"_s, u"/tmp"_s} << 2 << u"platformpluginpath"_s;
}

void TestStartOptions::answers()
{
    QFETCH(const QStringList, words);
    const StartOptions options = from(words);
    QVERIFY(options.answer);
    QTEST(options.answer->exitCode, "exitCode");
    QFETCH(const QString, says);
    QVERIFY2(options.answer->text.contains(says), qPrintable(options.answer->text));
    QVERIFY(options.answer->text.endsWith(u'\n'));
    if (options.answer->exitCode != 0) {
        QVERIFY(options.answer->text.startsWith(u"keynook: "_s));
        QVERIFY(options.answer->text.endsWith(u"keynook --help lists the options.\n"_s));
    }
}

/// But for what is Qt's.
void TestStartOptions::helpNamesEverything()
{
    const QString help = from({u"--help"_s}).answer->text;
    for (const char *const each : {"--generate", "--demo", "--data-dir", "--version", "[file]"}) {
        QVERIFY2(help.contains(QString::fromLatin1(each)), each);
    }
    QVERIFY(!help.contains(u"geometry"_s));
}

void TestStartOptions::linesComeOutAsTheyWentIn_data()
{
    QTest::addColumn<Wish>("wish");
    using enum Wish::Kind;
    QTest::newRow("window") << Wish{};
    QTest::newRow("generate") << Wish{Generate, {}};
    QTest::newRow("a file") << Wish{Import, u"/home/u/my keys/å 鍵 .json "_s};
    QTest::newRow("the longest") << Wish{Import, u"/"_s + QString(4094, u'a')};
}

void TestStartOptions::linesComeOutAsTheyWentIn()
{
    QFETCH(const Wish, wish);
    const QByteArray line = wish.toLine();
    QVERIFY(line.size() <= Wish::longestLine);
    QCOMPARE(line.count('\n'), 1);
    QCOMPARE(Wish::fromLine(line), std::optional(wish));
}

void TestStartOptions::otherLines_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("an empty line") << QByteArray("\n");
    QTest::newRow("no end") << QByteArray("raise");
    QTest::newRow("two") << QByteArray("raise\ngenerate\n");
    QTest::newRow("another word") << QByteArray("delete\n");
    QTest::newRow("generate what") << QByteArray("generate x\n");
    QTest::newRow("import what") << QByteArray("import \n");
    QTest::newRow("import without a gap") << QByteArray("import/a\n");
    QTest::newRow("relative") << QByteArray("import a/b\n");
    QTest::newRow("an address") << QByteArray("import file:///a\n");
    QTest::newRow("a resource") << QByteArray("import :/keynook.png\n");
    QTest::newRow("NUL") << QByteArray("import /a\0b\n", 12);
    QTest::newRow("a line within") << QByteArray("import /a\nb\n");
    QTest::newRow("an escape") << QByteArray("import /a\x1b[31m\n");
    QTest::newRow("turned") << QByteArray("import /a\xe2\x80\xae\n");
    QTest::newRow("no UTF-8") << QByteArray("import /a\xff\n");
    QTest::newRow("UTF-8 too long") << QByteArray("import /a\xc0\xaf\n");
    QTest::newRow("too long") << "import /" + QByteArray(Wish::longestPath, 'a') + '\n';
}

void TestStartOptions::otherLines()
{
    QFETCH(const QByteArray, line);
    QVERIFY(!Wish::fromLine(line));
}

QTEST_GUILESS_MAIN(TestStartOptions)
#include "tst_startoptions.moc"
