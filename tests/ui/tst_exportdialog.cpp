// SPDX-License-Identifier: Apache-2.0
// A credential on its way to a file, in each format: where, how, and how it is used from there.
#include "exportscene.h"

#include <QClipboard>
#include <QFileDialog>
#include <QProcess>
#include <QSignalSpy>

#include <sys/stat.h>

using namespace keynook;
using namespace keynook::test;
using namespace keynook::ui;

namespace {

/// What a shell that runs `line` prints.
QByteArray shell(const QString &line)
{
    QProcess process;
    process.start(u"/bin/sh"_s, {u"-c"_s, line});
    return process.waitForFinished() ? process.readAllStandardOutput() : QByteArray();
}

} // namespace

class TestExportDialog : public QObject
{
    Q_OBJECT
private slots:
    void formats_data();
    void formats();
    void modeWhateverTheUmask();
    void lineCanBeCopied();
    void browsing();
    void keysAndNames();
};

void TestExportDialog::formats_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<CredentialFormat>("format");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("line"); ///< %1: the quoted path
    const auto add = [](const char *name, int row, CredentialFormat format, const char *file,
                        const QString &line) {
        QTest::newRow(name) << row << format << QString::fromLatin1(file) << line;
    };
    add("credentials.json", 0, CredentialFormat::CredentialsJson, "credentials.json",
        u"export COG_API_KEY=\"$(python3 -c 'import json, sys; "
        "print(json.load(open(sys.argv[1]))[\"api_key\"])' %1)\""_s);
    add("where the SDK looks", 1, CredentialFormat::Sdk, "config/cogniac/credentials", {});
    add(".env", 2, CredentialFormat::Env, ".env", u"export $(grep -v '^#' %1)"_s);
    add("shell", 3, CredentialFormat::Shell, "cogniac.sh", u". %1"_s);
    add("PowerShell", 4, CredentialFormat::PowerShell, "cogniac.ps1", {});
    add("INI", 5, CredentialFormat::Ini, "cogniac.ini", {});
    add("Kubernetes", 6, CredentialFormat::Kubernetes, "cogniac-secret.yaml",
        u"kubectl apply -f %1"_s);
}

void TestExportDialog::formats()
{
    ExportScene scene;
    QFETCH(const int, row);
    QFETCH(const CredentialFormat, format);
    QFETCH(const QString, file);
    QFETCH(const QString, line);
    ExportDialog *dialog = scene.dialog.get();
    scene.choose(row);
    QCOMPARE(scene.path(), scene.home(file));
    const QSignalSpy written(dialog, &ExportDialog::written);
    click(*dialog, "save");
    QVERIFY2(scene.said().contains(u"Only you can read it (0600)"_s), qPrintable(scene.said()));
    QVERIFY(scene.said().contains(scene.home(file)));
    QCOMPARE(written.size(), 1);
    QCOMPARE(modeOf(scene.home(file)), ownerOnly);
    const auto expected = keynook::render(credential(), format);
    QVERIFY(expected && contentOf(scene.home(file)) == expected->reveal());

    const QString shownLine = find<QLineEdit>(*dialog, "useLine").text();
    const QString quoted = u'\'' + scene.home(file).replace(u'\'', u"'\\''"_s) + u'\'';
    QVERIFY2(shownLine == (line.isEmpty() ? QString() : line.arg(quoted)), qPrintable(shownLine));
    QCOMPARE(isShown(*dialog, "useLine"), !line.isEmpty());
    const bool inShell = !line.isEmpty() && format != CredentialFormat::Kubernetes;
    QVERIFY(!inShell || shell(shownLine + u"\nprintenv COG_API_KEY"_s) == secretText + '\n');
    QVERIFY(!isShown(*dialog, "save")); // once is enough
    click(*dialog, "close");
    QVERIFY(!dialog->isVisible());
}

void TestExportDialog::modeWhateverTheUmask()
{
    ExportScene scene;
    const mode_t before = ::umask(0);
    ExportDialog *dialog = scene.dialog.get();
    click(*dialog, "save");
    ::umask(before);
    QCOMPARE(modeOf(scene.home(u"credentials.json"_s)), ownerOnly);
}

void TestExportDialog::lineCanBeCopied()
{
    ExportScene scene;
    ExportDialog *dialog = scene.dialog.get();
    QVERIFY(!isShown(*dialog, "copyLine")); // there is no file yet
    click(*dialog, "save");
    click(*dialog, "copyLine");
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.startsWith(u"export COG_API_KEY="_s));
    QCOMPARE(copied, find<QLineEdit>(*dialog, "useLine").text());
    QVERIFY(!copied.contains(QString::fromLatin1(secretText)));
}

void TestExportDialog::browsing()
{
    ExportScene scene;
    ExportDialog *dialog = scene.dialog.get();
    scene.choose(3);
    click(*dialog, "browse");
    auto *chooser = dialog->findChild<QFileDialog *>();
    QVERIFY(chooser != nullptr && chooser->isVisible());
    QCOMPARE(chooser->acceptMode(), QFileDialog::AcceptSave);
    QCOMPARE(chooser->selectedFiles(), QStringList{scene.home(u"cogniac.sh"_s)});
    QVERIFY(chooser->testOption(QFileDialog::DontUseNativeDialog));
    emit chooser->fileSelected(scene.home(u"config/mine.sh"_s));
    chooser->reject();
    QCOMPARE(scene.path(), scene.home(u"config/mine.sh"_s));
    click(*dialog, "save");
    QCOMPARE(modeOf(scene.home(u"config/mine.sh"_s)), ownerOnly);
}

void TestExportDialog::keysAndNames()
{
    ExportScene scene;
    ExportDialog *dialog = scene.dialog.get();
    QCOMPARE(dialog->objectName(), u"exportDialog"_s);
    QCOMPARE(carelessWidgets(*dialog), QStringList());
    QVERIFY(textOf(*dialog, "which").contains(u"camera · k1"_s));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
    QCOMPARE(scene.homeFiles(), QStringList{u"config"_s});
    const auto again = scene.show();
    QTest::keyClick(again.get(), Qt::Key_Return); // Save is what Enter does
    QVERIFY(contentOf(scene.home(u"credentials.json"_s)).contains(secretText));
}

KEYNOOK_UI_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"
