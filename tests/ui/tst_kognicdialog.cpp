// SPDX-License-Identifier: Apache-2.0
// Credentials of Kognic that exist already: from a file, a text, a profile or a variable; and what
// is shown once they are stored.
#include "kognicscene.h"
#include "widgets/secretfield.h"

#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>

using namespace keynook;
using namespace keynook::test;
using namespace keynook::ui;

class TestKognicDialog : public QObject
{
    Q_OBJECT
private slots:
    void stored_data();
    void stored();
    void storedIsTheRightOne();
    void again();
    void profile();
    void profilesThatAreNoneOfOurs();
    void variable();
    void serverAndName();
    void plainFileGoes();
    void plainFileStays_data();
    void plainFileStays();
    void secretIsMasked();
    void ways();
    void repairsAreTold();
    void outsideNamesArePlain();
    void everythingHasAName();
    void choosesOverItself();
    void pictures();
};

void TestKognicDialog::stored_data()
{
    QTest::addColumn<QString>("way");
    for (const char *way : {"drop", "dropped text", "choose", "paste", "pasted file", "Ctrl+V"}) {
        QTest::newRow(way) << QString::fromLatin1(way);
    }
}

void TestKognicDialog::stored()
{
    QFETCH(const QString, way);
    KognicScene scene;
    const QString file = scene.file(scene.text());
    scene.chooses = file;
    KognicDialog &dialog = scene.open();
    auto *data = new QMimeData;
    if (way.contains(u"file"_s)) {
        data->setUrls({QUrl::fromLocalFile(file)});
    } else {
        data->setText(QString::fromUtf8(scene.text()));
    }
    QGuiApplication::clipboard()->setMimeData(data);
    if (way == u"drop"_s) {
        scene.dropFile(file);
    } else if (way == u"dropped text"_s) {
        QMimeData text;
        text.setText(QString::fromUtf8(scene.text()));
        scene.drop(text);
    } else if (way == u"choose"_s) {
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(scene.folders, QStringList{scene.downloads()});
    } else if (way == u"Ctrl+V"_s) {
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QTest::keySequence(&dialog, QKeySequence::Paste);
    } else {
        click(dialog, "paste");
    }
    QTRY_VERIFY(scene.isStored());
    QCOMPARE(scene.added, QStringList{u"u1@keynook.example client-1"_s});
    QVERIFY(scene.banner().contains(u"Already safe"_s));
    QCOMPARE(find<QLineEdit>(dialog, "clientId").text(), u"client-1"_s);
    QCOMPARE(scene.store->items().size(), 1);
    const bool hasFile = way == u"drop"_s || way == u"choose"_s || way == u"pasted file"_s;
    QCOMPARE(isShown(dialog, "removeFile"), hasFile);
    click(dialog, "done");
    QTRY_VERIFY(scene.dialog == nullptr);
    QVERIFY(QFile::exists(file)); // nobody said that it may go
}

void TestKognicDialog::storedIsTheRightOne()
{
    KognicScene scene;
    scene.open();
    scene.dropFile(scene.file(scene.text()));
    QTRY_VERIFY(scene.isStored());
    const auto kept = scene.app->ledger().heldKeys(scene.addedTo.id);
    QVERIFY(kept && kept->contains(u"client-1"_s));
    QCOMPARE(scene.addedTo.server, scene.kognic.server.url());
    QCOMPARE(scene.accounts().first(), scene.addedTo);
    QVERIFY(scene.store->holds(itemname::key(scene.addedTo.id, u"client-1"_s)));
}

void TestKognicDialog::again()
{
    KognicScene scene;
    for (int round = 0; round < 2; ++round) {
        scene.open();
        scene.dropFile(scene.file(scene.text()));
        QTRY_VERIFY(scene.isStored());
        click(*scene.dialog, "done");
    }
    QCOMPARE(scene.accounts().size(), 1);
    QCOMPARE(scene.added.size(), 2);
}

void TestKognicDialog::profile()
{
    KognicScene scene;
    scene.keyring->put(
        pythonItem(u"kognic-credentials"_s, u"plant"_s, Secret(scene.text("client-1"))));
    scene.keyring->put(pythonItem(u"kognic-credentials"_s, u"broken"_s, Secret("{}")));
    scene.keyring->put(pythonItem(u"kognic-credentials"_s, u"tr\u202eap"_s, Secret("{}")));
    scene.keyring->put(pythonItem(u"other"_s, u"elsewhere"_s, Secret("{}")));
    KognicDialog &dialog = scene.open();
    auto &profiles = find<QComboBox>(dialog, "profiles");
    QTRY_VERIFY(profiles.isVisible());
    QCOMPARE(profiles.count(), 2);
    profiles.setCurrentText(u"broken"_s);
    click(dialog, "importProfile");
    QTRY_VERIFY(scene.banner().contains(u"\"broken\" holds no credentials"_s));
    QVERIFY(scene.isUntouched());
    profiles.setCurrentText(u"plant"_s);
    click(dialog, "importProfile");
    QTRY_VERIFY(scene.isStored());
    QVERIFY(!isShown(dialog, "removeFile")); // it did not come from a plain file
    QCOMPARE(scene.keyring->items(u"kognic-credentials"_s, u"plant"_s).size(), std::size_t(1));
}

void TestKognicDialog::profilesThatAreNoneOfOurs()
{
    KognicScene scene;
    KognicDialog &dialog = scene.open();
    settle();
    QVERIFY(!isShown(dialog, "profiles"));
    QVERIFY(!isShown(dialog, "importVariable"));
    QVERIFY(!isShown(dialog, "lookIntoKeyring"));
}

void TestKognicDialog::variable()
{
    KognicScene scene;
    const QString file = scene.file(scene.text());
    scene.variable = u"~/Downloads/credentials.json"_s;
    KognicDialog &dialog = scene.open();
    QVERIFY(isShown(dialog, "importVariable"));
    click(dialog, "importVariable");
    QTRY_VERIFY(scene.isStored());
    const QString warning =
        find<QWidget>(dialog, "plainFile").findChild<QLabel *>(u"bannerText"_s)->text();
    QVERIFY(warning.contains(file) && warning.contains(u"KOGNIC_CREDENTIALS"_s));
}

void TestKognicDialog::serverAndName()
{
    KognicScene scene;
    KognicDialog &dialog = scene.open();
    QVERIFY(!isShown(dialog, "accountName"));
    click(dialog, "more");
    QVERIFY(dialog.focusWidget() == &find<QLineEdit>(dialog, "accountName"));
    QVERIFY(!isShown(dialog, "more"));
    type(dialog, "accountName", u"plant"_s);
    type(dialog, "authServer", scene.kognic.server.url().toString());
    type(dialog, "workspaceServer", u"workspace.elsewhere.example"_s);
    scene.dropFile(scene.file(kognicFile())); // whose issuer does not exist
    QTRY_VERIFY(scene.isStored());
    QCOMPARE(scene.addedTo.name, u"plant"_s);
    QCOMPARE(scene.addedTo.server, scene.kognic.server.url());
    QCOMPARE(scene.addedTo.workspaceServer, QUrl(u"https://workspace.elsewhere.example/"_s));
}

void TestKognicDialog::plainFileGoes()
{
    KognicScene scene;
    KognicDialog &dialog = scene.open();
    const QString file = scene.file(scene.text());
    scene.dropFile(file);
    QTRY_VERIFY(scene.isStored());
    QVERIFY(QFile::exists(file));
    click(dialog, "removeFile");
    QVERIFY(!QFile::exists(file));
    QVERIFY(!isShown(dialog, "removeFile"));
    QVERIFY(find<QWidget>(dialog, "plainFile").isVisible()); // it says so
}

void TestKognicDialog::plainFileStays_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("kept") << u"keep"_s;
    QTest::newRow("changed since") << u"change"_s;
    QTest::newRow("a link by now") << u"link"_s;
}

void TestKognicDialog::plainFileStays()
{
    QFETCH(const QString, what);
    KognicScene scene;
    KognicDialog &dialog = scene.open();
    const QString file = scene.file(scene.text());
    const QString other = scene.file(scene.text(), u"other.json"_s);
    scene.dropFile(file);
    QTRY_VERIFY(scene.isStored());
    if (what == u"keep"_s) {
        click(dialog, "keepFile");
        QVERIFY(!isShown(dialog, "plainFile"));
    } else {
        if (what == u"change"_s) {
            QVERIFY(writeTo(file, scene.text("client-2")));
        } else {
            QVERIFY(QFile::remove(file) && QFile::link(other, file));
        }
        click(dialog, "removeFile");
        QVERIFY(isShown(dialog, "plainFile"));
        QVERIFY(!isShown(dialog, "removeFile"));
    }
    QVERIFY(QFile::exists(file));
    QVERIFY(QFile::exists(other));
}

void TestKognicDialog::secretIsMasked()
{
    QImage pictures[2];
    const QByteArrayList secrets{"canary-secret-1", "another-and-longer-canary"};
    for (int i = 0; i < 2; ++i) {
        KognicScene scene;
        scene.kognic.clientSecret = secrets.at(i);
        KognicDialog &dialog = scene.open();
        QMimeData text;
        text.setText(QString::fromUtf8(scene.text("client-1", secrets.at(i))));
        scene.drop(text);
        QTRY_VERIFY(scene.isStored());
        auto &field = find<SecretField>(dialog, "clientSecret");
        QVERIFY(!field.text().contains(u"canary"_s));
        pictures[i] = dialog.grab().toImage();
        click(dialog, "reveal");
        QTRY_COMPARE(field.text(), QString::fromUtf8(secrets.at(i)));
        click(dialog, "reveal");
        QVERIFY(!field.text().contains(u"canary"_s));
        click(dialog, "copySecret");
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), QString::fromUtf8(secrets.at(i)));
        QVERIFY(scene.clipboard.isPending());
        QVERIFY(textOf(dialog, "copyNote").startsWith(u"Copied"_s));
        click(dialog, "copyId");
        QCOMPARE(QGuiApplication::clipboard()->text(), u"client-1"_s);
    }
    QCOMPARE(pictures[0], pictures[1]);
}

void TestKognicDialog::ways()
{
    KognicScene scene;
    KognicDialog &dialog = scene.open();
    scene.dropFile(scene.file(scene.text()));
    QTRY_VERIFY(scene.isStored());
    QSignalSpy exported(&dialog, &KognicDialog::exportWanted);
    QSignalSpy handedOff(&dialog, &KognicDialog::handOffWanted);
    click(dialog, "download");
    click(dialog, "handOff");
    QCOMPARE(exported.size(), 1);
    QCOMPARE(handedOff.size(), 1);
    QCOMPARE(handedOff.first().at(0).value<Account>(), scene.addedTo);
    QCOMPARE(handedOff.first().at(1).toString(), u"client-1"_s);
}

void TestKognicDialog::repairsAreTold()
{
    KognicScene scene;
    KognicDialog &dialog = scene.open();
    scene.dropFile(scene.file(
        scene.text("client-1", "canary-secret-1", R"(,"expires":"2027-01-01T00:00:00")")));
    QTRY_VERIFY(scene.isStored());
    QVERIFY(textOf(dialog, "repairs").contains(u"UTC"_s));
    QVERIFY(textOf(dialog, "subtitle").contains(u"ends on 2027-01-01"_s));
}

void TestKognicDialog::outsideNamesArePlain()
{
    KognicScene scene;
    KognicDialog &dialog = scene.open();
    const QString file = scene.file(
        scene.text("client-1", "canary-secret-1", R"(,"name":"<img src=x>\u202e<b>bold</b>")"),
        u"<i>x\u202e.json"_s);
    scene.dropFile(file);
    QTRY_VERIFY(scene.isStored());
    QCOMPARE(carelessWidgets(dialog), QStringList());
    QVERIFY(textOf(dialog, "subtitle").contains(u"<img src=x>\\u{202e}<b>"_s));
    for (const QLabel *each : dialog.findChildren<QLabel *>()) {
        QVERIFY2(!each->text().contains(u'\u202e'), qPrintable(each->text()));
    }
}

void TestKognicDialog::everythingHasAName()
{
    KognicScene scene;
    scene.keyring->put(pythonItem(u"kognic-credentials"_s, u"plant"_s, Secret(scene.text())));
    scene.variable = u"~/x.json"_s;
    KognicDialog &dialog = scene.open();
    QTRY_VERIFY(isShown(dialog, "profiles"));
    click(dialog, "more");
    QCOMPARE(carelessWidgets(dialog), QStringList());
    QCOMPARE(find<QComboBox>(dialog, "profiles").accessibleName(),
             u"Profile in Python's keyring"_s);
    QVERIFY(!find<QWidget>(dialog, "dropArea").accessibleName().isEmpty());
}

/// Without a chooser from outside it opens Qt's own, which sees hidden folders.
void TestKognicDialog::choosesOverItself()
{
    KognicScene scene;
    delete scene.dialog;
    SecretClipboard clipboard;
    auto *dialog = new KognicDialog(*scene.app, clipboard, {}, {}, nullptr);
    scene.dialog = dialog;
    dialog->open();
    click(*dialog, "choose");
    auto *chooser = dialog->findChild<QFileDialog *>();
    QVERIFY(chooser != nullptr && chooser->isVisible());
    QVERIFY(chooser->testOption(QFileDialog::DontUseNativeDialog));
    QVERIFY(chooser->filter().testFlag(QDir::Hidden));
    emit chooser->fileSelected(scene.file(scene.text()));
    QTRY_VERIFY(scene.isStored());
}

void TestKognicDialog::pictures()
{
    KognicScene scene;
    scene.keyring->put(pythonItem(u"kognic-credentials"_s, u"plant"_s, Secret(scene.text())));
    scene.variable = u"~/credentials.json"_s;
    KognicDialog &dialog = scene.open();
    settle();
    shoot(dialog, u"kognic-add"_s);
    click(dialog, "more");
    scene.dropFile(scene.path(u"nothing.json"_s));
    settle();
    QVERIFY2(dialog.height() <= 480 && dialog.width() <= 640,
             qPrintable(u"%1x%2"_s.arg(dialog.width()).arg(dialog.height())));
    shoot(dialog, u"kognic-add-wrong"_s);
    scene.dropFile(scene.file(scene.text()));
    QTRY_VERIFY(scene.isStored());
    settle();
    shoot(dialog, u"kognic-stored"_s);
}

KEYNOOK_UI_MAIN(TestKognicDialog)
#include "tst_kognicdialog.moc"
