// SPDX-License-Identifier: Apache-2.0
// Reading a file that somebody else wrote, and removing it only while it is still that file. The
// odd kinds of file are tst_downloadwatchpassedover's too, which reads in the same way.
#include "awaited.h"
#include "exchange/plainfile.h"
#include "files.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace keynook;
using namespace keynook::test;

class TestPlainFile : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    QString path(const QString &name = u"x.json"_s) const { return m_dir->filePath(name); }

private slots:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void read();
    void sizes_data();
    void sizes();
    void refusals_data();
    void refusals();
    void unreadable();
    void removed();
    void changedStays_data();
    void changedStays();
    void exchangedForALink();
    void goneAlready();
    void folderTakesNothingAway();
};

void TestPlainFile::read()
{
    const QByteArray content("a\0b\n", 4);
    QVERIFY(writeTo(path(), content));
    const auto text = readPlainFile(path());
    QVERIFY(text);
    QCOMPARE(text->reveal().toByteArray(), content);
}

void TestPlainFile::sizes_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<QString>("result");
    QTest::newRow("empty") << qsizetype(0) << u"ok"_s;
    QTest::newRow("largest") << largestPlainFile << u"ok"_s;
    QTest::newRow("too large") << largestPlainFile + 1 << u"Protocol"_s;
}

void TestPlainFile::sizes()
{
    QFETCH(const qsizetype, size);
    QFETCH(const QString, result);
    QVERIFY(writeTo(path(), QByteArray(size, 'x')));
    const auto text = readPlainFile(path());
    QCOMPARE(word(text), result);
    QCOMPARE(text ? text->size() : size, size);
}

void TestPlainFile::refusals_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("result");
    QTest::newRow("missing") << u"missing"_s << u"NotFound"_s;
    QTest::newRow("below a file") << u"file/x"_s << u"NotFound"_s;
    QTest::newRow("folder") << u"folder"_s << u"Conflict"_s;
    QTest::newRow("link") << u"link"_s << u"Conflict"_s;
    QTest::newRow("pipe") << u"pipe"_s << u"Conflict"_s;
}

void TestPlainFile::refusals()
{
    QFETCH(const QString, name);
    QFETCH(const QString, result);
    QVERIFY(writeTo(path(u"file"_s), "x"));
    QVERIFY(QDir().mkdir(path(u"folder"_s)));
    QVERIFY(QFile::link(path(u"file"_s), path(u"link"_s)));
    QCOMPARE(::mkfifo(QFile::encodeName(path(u"pipe"_s)).constData(), 0600), 0);
    QCOMPARE(word(readPlainFile(path(name))), result);
    QCOMPARE(word(removePlainFile(path(name), Secret("x"))), result);
    QVERIFY(QFileInfo(path(u"link"_s)).isSymLink());
    QCOMPARE(contentOf(path(u"file"_s)), "x"_ba);
}

void TestPlainFile::unreadable()
{
    QVERIFY(writeTo(path(), "x"));
    QVERIFY(setMode(m_dir->path(), 0777));
    QCOMPARE(::chown(QFile::encodeName(path()).constData(), ::geteuid() == 0 ? nobody : ::geteuid(),
                     static_cast<gid_t>(-1)),
             0);
    QVERIFY(setMode(path(), 0));
    // Nobody's own file that nobody may read.
    QCOMPARE(asOrdinaryUser([this] {
                 const auto text = readPlainFile(path());
                 return text ? 1 : text.error().kind == Error::Kind::Disk ? 0 : 2;
             }),
             0);
}

void TestPlainFile::removed()
{
    QVERIFY(writeTo(path(), "mine"));
    QVERIFY(writeTo(path(u"other"_s), "mine"));
    QCOMPARE(word(removePlainFile(path(), Secret("mine"))), u"ok"_s);
    QVERIFY(!QFile::exists(path()));
    QVERIFY(QFile::exists(path(u"other"_s)));
}

void TestPlainFile::changedStays_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("other") << "more"_ba;
    QTest::newRow("longer") << "mine and more"_ba;
    QTest::newRow("shorter") << "min"_ba;
    QTest::newRow("emptied") << ""_ba;
}

void TestPlainFile::changedStays()
{
    QFETCH(const QByteArray, content);
    QVERIFY(writeTo(path(), content));
    QCOMPARE(word(removePlainFile(path(), Secret("mine"))), u"Conflict"_s);
    QVERIFY(QFile::exists(path()));
    QCOMPARE(contentOf(path()), content);
}

void TestPlainFile::exchangedForALink()
{
    QVERIFY(writeTo(path(u"precious"_s), "mine"));
    QVERIFY(QFile::link(path(u"precious"_s), path()));
    QCOMPARE(word(removePlainFile(path(), Secret("mine"))), u"Conflict"_s);
    QVERIFY(QFileInfo(path()).isSymLink());
    QCOMPARE(contentOf(path(u"precious"_s)), "mine"_ba);
}

void TestPlainFile::goneAlready()
{
    QCOMPARE(word(removePlainFile(path(), Secret("mine"))), u"NotFound"_s);
}

void TestPlainFile::folderTakesNothingAway()
{
    QVERIFY(writeTo(path(), "mine"));
    if (::geteuid() == 0) {
        QCOMPARE(::chown(QFile::encodeName(path()).constData(), nobody, nobody), 0);
    }
    QVERIFY(setMode(m_dir->path(), 0555));
    QCOMPARE(asOrdinaryUser([this] {
                 const auto gone = removePlainFile(path(), Secret("mine"));
                 return gone ? 1 : gone.error().kind == Error::Kind::Disk ? 0 : 2;
             }),
             0);
    QVERIFY(setMode(m_dir->path(), 0700));
    QVERIFY(QFile::exists(path()));
}

QTEST_GUILESS_MAIN(TestPlainFile)
#include "tst_plainfile.moc"
