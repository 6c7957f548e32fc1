// SPDX-License-Identifier: Apache-2.0
// A credential on its way to a file that cannot be written: what lies in the way, and disks that do
// not take it. Nothing is lost by it, and nothing half written stays.
#include "exportscene.h"
#include "unit/sizelimit.h"

#include <QFileInfo>

#include <sys/stat.h>

using namespace keynook;
using namespace keynook::test;
using namespace keynook::ui;

class TestExportFaults : public QObject
{
    Q_OBJECT
private slots:
    void existingIsAskedAbout();
    void anotherPathIsAnotherQuestion();
    void notReplaceable_data();
    void notReplaceable();
    void fullDisk_data();
    void fullDisk();
    void noPlace_data();
    void noPlace();
};

void TestExportFaults::existingIsAskedAbout()
{
    ExportScene scene;
    const QString file = scene.home(u"credentials.json"_s);
    QVERIFY(writeTo(file, oldText));
    QVERIFY(setMode(file, 0644));
    ExportDialog *dialog = scene.dialog.get();
    click(*dialog, "save");
    QVERIFY(isShown(*dialog, "bannerAction"));
    QCOMPARE(find<QAbstractButton>(*dialog, "bannerAction").accessibleName(), u"Replace it"_s);
    QVERIFY(contentOf(file) == oldText); // refused until somebody says so
    click(*dialog, "bannerAction");
    QVERIFY(scene.said().contains(u"(0600)"_s));
    QVERIFY(contentOf(file).contains(secretText));
    QCOMPARE(modeOf(file), ownerOnly);
    QCOMPARE(scene.homeFiles(), (QStringList{u"config"_s, u"credentials.json"_s}));
}

void TestExportFaults::anotherPathIsAnotherQuestion()
{
    ExportScene scene;
    QVERIFY(writeTo(scene.home(u"credentials.json"_s), oldText));
    QVERIFY(writeTo(scene.home(u"other.json"_s), oldText));
    ExportDialog *dialog = scene.dialog.get();
    click(*dialog, "save");
    QVERIFY(isShown(*dialog, "bannerAction"));
    type(*dialog, "path", scene.home(u"other.json"_s));
    QVERIFY(!isShown(*dialog, "banner"));
    scene.choose(2); // a path that was typed stays
    QCOMPARE(scene.path(), scene.home(u"other.json"_s));
    type(*dialog, "path", QString());
    QVERIFY(!find<QAbstractButton>(*dialog, "save").isEnabled());
    QVERIFY(contentOf(scene.home(u"other.json"_s)) == oldText);
}

void TestExportFaults::notReplaceable_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"folder", "link", "dangling link", "FIFO"}) {
        QTest::newRow(what) << QString::fromLatin1(what);
    }
}

void TestExportFaults::notReplaceable()
{
    ExportScene scene;
    QFETCH(const QString, what);
    const QString file = scene.home(u"credentials.json"_s);
    const QString elsewhere = scene.home(u"elsewhere"_s);
    if (what == u"folder"_s) {
        QVERIFY(QDir().mkpath(file));
    } else if (what == u"FIFO"_s) {
        QCOMPARE(::mkfifo(QFile::encodeName(file).constData(), 0600), 0);
    } else {
        QVERIFY(what.startsWith(u"dangling"_s) || writeTo(elsewhere, oldText));
        QVERIFY(QFile::link(elsewhere, file));
    }
    const QStringList before = scene.homeFiles();
    ExportDialog *dialog = scene.dialog.get();
    click(*dialog, "save");
    QVERIFY(!scene.said().isEmpty());
    QVERIFY(!isShown(*dialog, "bannerAction"));
    QCOMPARE(scene.homeFiles(), before);
    QVERIFY(contentOf(elsewhere) == (what == u"link"_s ? oldText : QByteArray()));
    QVERIFY(dialog->isVisible());
}

void TestExportFaults::fullDisk_data()
{
    QTest::addColumn<bool>("replace");
    QTest::newRow("new file") << false;
    QTest::newRow("over an old one") << true;
}

void TestExportFaults::fullDisk()
{
    ExportScene scene;
    QFETCH(const bool, replace);
    const QString file = scene.home(u"credentials.json"_s);
    QVERIFY(!replace || writeTo(file, oldText));
    const QStringList before = scene.homeFiles();
    ExportDialog *dialog = scene.dialog.get();
    if (replace) {
        click(*dialog, "save");
    }
    {
        const SizeLimit full(16);
        click(*dialog, replace ? "bannerAction" : "save");
    }
    QVERIFY2(scene.said().contains(file), qPrintable(scene.said()));
    QVERIFY(!scene.said().contains(u"(0600)"_s));
    QCOMPARE(scene.homeFiles(), before); // no part of it either, under whatever name
    QVERIFY(!replace || contentOf(file) == oldText);
    // Nothing is lost: the same dialog writes it when there is room.
    QVERIFY(dialog->isVisible());
    click(*dialog, "save");
    if (replace) {
        click(*dialog, "bannerAction");
    }
    QVERIFY(contentOf(file).contains(secretText));
}

void TestExportFaults::noPlace_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("missing") << u"missing"_s;
    QTest::newRow("kernel's") << u"/proc"_s; // stops root as well
    QTest::newRow("not writable") << u"shut"_s;
    QTest::newRow("anybody's") << u"open"_s;
    QTest::newRow("too long") << QString(300, u'x');
}

void TestExportFaults::noPlace()
{
    ExportScene scene;
    QFETCH(const QString, folder);
    const QString full = folder.startsWith(u'/') ? folder : scene.home(folder);
    if (folder == u"shut"_s || folder == u"open"_s) {
        if (folder == u"shut"_s && ::geteuid() == 0) {
            QSKIP("no permission stops root");
        }
        QVERIFY(QDir().mkpath(full));
        QVERIFY(setMode(full, folder == u"shut"_s ? 0500 : 0777));
    }
    ExportDialog *dialog = scene.dialog.get();
    type(*dialog, "path", full + u"/credentials.json"_s);
    click(*dialog, "save");
    QVERIFY(!scene.said().isEmpty());
    QVERIFY2(scene.said().contains(u'\n'), qPrintable(scene.said())); // and what to do about it
    QVERIFY(!QFileInfo::exists(full + u"/credentials.json"_s));
    type(*dialog, "path", scene.home(u"credentials.json"_s));
    click(*dialog, "save");
    QVERIFY(contentOf(scene.home(u"credentials.json"_s)).contains(secretText));
}

KEYNOOK_UI_MAIN(TestExportFaults)
#include "tst_exportfaults.moc"
