// SPDX-License-Identifier: Apache-2.0
// Handing a key to the service's own client: the preview, what is asked before something goes, the
// way back, and what stands in the way.
#include "handoffscene.h"

using namespace keynook;
using namespace keynook::test;
using namespace keynook::ui;

class TestHandOffDialog : public QObject
{
    Q_OBJECT
private slots:
    void puts();
    void anotherProfile();
    void previewFollowsTheProfile();
    void badProfile_data();
    void badProfile();
    void asksBeforeItReplaces();
    void nothingToDo();
    void undoes();
    void undoMeetsAChange();
    void closingEndsTheWayBack();
    void changedSinceThePreview();
    void keychainTrouble_data();
    void keychainTrouble();
    void handsOverOnce();
    void closedMeanwhile();
    void comesBackAfterAFailure();
    void warnsOfAVariable();
    void cogniac();
    void outsideNamesArePlain();
    void pictures();
};

void TestHandOffDialog::puts()
{
    HandOffScene scene;
    HandOffDialog &dialog = scene.open();
    QTRY_VERIFY(scene.canGo());
    QVERIFY(scene.preview().contains(u"client-1"_s));
    QVERIFY(!isShown(dialog, "replace"));
    QVERIFY(isShown(dialog, "undoNote")); // said before, not after
    QCOMPARE(scene.keyring->size(), std::size_t(0));
    QTest::keyClick(&dialog, Qt::Key_Return);
    QTRY_VERIFY(scene.isDone());
    QVERIFY(scene.has(u"default"_s, "client-1"));
    QCOMPARE(find<QLineEdit>(dialog, "useLine0").text(),
             u"KognicIOClient(auth=\"keyring://default\")"_s);
    QCOMPARE(find<QLineEdit>(dialog, "useLine1").text(), u"kognic-auth get-access-token"_s);
    QCOMPARE(scene.handedOver, QStringList{u"client-1"_s});
    QCOMPARE(scene.banner("warning"), QString());
    click(dialog, "copyLine0");
    QCOMPARE(QGuiApplication::clipboard()->text(), u"KognicIOClient(auth=\"keyring://default\")"_s);
    click(dialog, "close");
    QTRY_VERIFY(scene.dialog == nullptr);
}

void TestHandOffDialog::anotherProfile()
{
    HandOffScene scene;
    scene.account.server = QUrl(u"https://auth.staging.kognic.com/"_s);
    HandOffDialog &dialog = scene.open();
    scene.setProfile(u"it's \"mine\""_s);
    QTRY_VERIFY(scene.canGo());
    QVERIFY(scene.preview().contains(u"environments.json"_s));
    click(dialog, "go");
    QTRY_VERIFY(scene.isDone());
    QVERIFY(scene.has(u"it's \"mine\""_s, "client-1"));
    QCOMPARE(find<QLineEdit>(dialog, "useLine0").text(),
             u"KognicIOClient(auth=\"keyring://it's \\\"mine\\\"\", "
             "auth_host=\"https://auth.staging.kognic.com\", "
             "host=\"https://input.staging.kognic.com\")"_s);
    QVERIFY(find<QLineEdit>(dialog, "useLine1")
                .text()
                .startsWith(u"kognic-auth get-access-token --env '"_s));
}

void TestHandOffDialog::previewFollowsTheProfile()
{
    HandOffScene scene;
    scene.putProfile(u"plant"_s, "client-0");
    scene.keyring->put(pythonItem(credentialService, u"tr\u202eap"_s, Secret("x")));
    HandOffDialog &dialog = scene.open();
    QTRY_VERIFY(scene.canGo());
    auto &profiles = find<QComboBox>(dialog, "profile");
    QTRY_COMPARE(profiles.count(), 2); // what does not look like itself is not suggested
    scene.setProfile(u"plan"_s);
    QVERIFY(!scene.canGo()); // what is shown is not what would be done
    scene.setProfile(u"plant"_s);
    QTRY_VERIFY(scene.preview().contains(u"replaces the credential client-0"_s));
    QVERIFY(!scene.canGo());
    scene.setProfile(u"other"_s);
    QTRY_VERIFY(scene.preview().contains(u"\"other\""_s));
    QVERIFY(scene.canGo());
}

void TestHandOffDialog::badProfile_data()
{
    QTest::addColumn<QString>("profile");
    QTest::newRow("none") << QString();
    QTest::newRow("space around") << u" p"_s;
    QTest::newRow("turns the reading") << u"p\u202eq"_s;
    QTest::newRow("long") << QString(101, u'p');
}

void TestHandOffDialog::badProfile()
{
    QFETCH(const QString, profile);
    HandOffScene scene;
    HandOffDialog &dialog = scene.open();
    QTRY_VERIFY(scene.canGo());
    scene.setProfile(profile);
    QTRY_VERIFY(scene.banner().contains(u"profile's name"_s));
    QVERIFY(!scene.canGo());
    QVERIFY(!isShown(dialog, "preview"));
    click(dialog, "go");
    settle();
    QCOMPARE(scene.keyring->size(), std::size_t(0));
    scene.setProfile(u"plant"_s);
    QTRY_VERIFY(scene.canGo());
    QCOMPARE(scene.banner(), QString());
}

void TestHandOffDialog::asksBeforeItReplaces()
{
    HandOffScene scene;
    scene.putProfile(u"default"_s, "client-0");
    HandOffDialog &dialog = scene.open();
    QTRY_VERIFY(isShown(dialog, "replace"));
    QVERIFY(!scene.canGo());
    click(dialog, "go");
    QTest::keyClick(&dialog, Qt::Key_Return);
    settle();
    QVERIFY(scene.has(u"default"_s, "client-0"));
    auto &replace = find<QCheckBox>(dialog, "replace");
    replace.setChecked(true);
    QVERIFY(scene.canGo());
    scene.setProfile(u"other"_s); // yes was said to something else
    scene.setProfile(u"default"_s);
    QTRY_VERIFY(isShown(dialog, "replace"));
    QVERIFY(!replace.isChecked() && !scene.canGo());
    replace.setChecked(true);
    click(dialog, "go");
    QTRY_VERIFY(scene.isDone());
    QVERIFY(scene.has(u"default"_s, "client-1"));
}

void TestHandOffDialog::nothingToDo()
{
    HandOffScene scene;
    scene.putProfile(u"default"_s, "client-1");
    HandOffDialog &dialog = scene.open();
    QTRY_VERIFY(scene.preview().contains(u"already"_s));
    QVERIFY(!scene.canGo());
    QVERIFY(isShown(dialog, "useLine0")); // it can be used as it is
    QVERIFY(!isShown(dialog, "undo"));
}

void TestHandOffDialog::undoes()
{
    HandOffScene scene;
    scene.putProfile(u"default"_s, "client-0");
    HandOffDialog &dialog = scene.open();
    QTRY_VERIFY(isShown(dialog, "replace"));
    find<QCheckBox>(dialog, "replace").setChecked(true);
    click(dialog, "go");
    QTRY_VERIFY(scene.isDone());
    click(dialog, "undo");
    QTRY_VERIFY(scene.banner().contains(u"Taken back"_s));
    QVERIFY(scene.has(u"default"_s, "client-0"));
    QVERIFY(!isShown(dialog, "undo"));
    QTRY_VERIFY(isShown(dialog, "replace")); // and it may begin again
}

void TestHandOffDialog::undoMeetsAChange()
{
    HandOffScene scene;
    HandOffDialog &dialog = scene.open();
    QTRY_VERIFY(scene.canGo());
    click(dialog, "go");
    QTRY_VERIFY(scene.isDone());
    scene.putProfile(u"default"_s, "client-5");
    click(dialog, "undo");
    QTRY_VERIFY(scene.banner().contains(u"Somebody changed"_s));
    QCOMPARE(scene.keyring->items(credentialService, u"default"_s).size(), std::size_t(2));
    QVERIFY(!isShown(dialog, "undo"));
}

void TestHandOffDialog::closingEndsTheWayBack()
{
    HandOffScene scene;
    HandOffDialog &dialog = scene.open();
    QTRY_VERIFY(scene.canGo());
    QVERIFY(textOf(dialog, "undoNote").contains(u"until you close"_s));
    click(dialog, "go");
    QTRY_VERIFY(scene.isDone());
    QVERIFY(isShown(dialog, "undoNote"));
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QTRY_VERIFY(scene.dialog == nullptr);
    QVERIFY(scene.has(u"default"_s, "client-1"));
}

void TestHandOffDialog::changedSinceThePreview()
{
    HandOffScene scene;
    HandOffDialog &dialog = scene.open();
    QTRY_VERIFY(scene.canGo());
    scene.putProfile(u"default"_s, "client-5");
    click(dialog, "go");
    QTRY_VERIFY(scene.banner().contains(u"Somebody changed the entry \"default\""_s));
    QTRY_VERIFY(scene.preview().contains(u"client-5"_s)); // as it is now
    QVERIFY(scene.has(u"default"_s, "client-5"));
    QVERIFY(!scene.canGo());
}

void TestHandOffDialog::keychainTrouble_data()
{
    QTest::addColumn<QString>("which");
    QTest::newRow("Keynook's own") << u"own"_s;
    QTest::newRow("Python's") << u"python"_s;
    QTest::newRow("while it hands over") << u"late"_s;
}

void TestHandOffDialog::keychainTrouble()
{
    QFETCH(const QString, which);
    HandOffScene scene;
    if (which == u"own"_s) {
        scene.store->setMood(MemoryStore::Mood::Locked);
    } else if (which == u"python"_s) {
        scene.keyring->failFrom(1);
    }
    HandOffDialog &dialog = scene.open();
    if (which == u"late"_s) {
        QTRY_VERIFY(scene.canGo());
        scene.keyring->failFrom(1);
        click(dialog, "go");
    }
    QTRY_VERIFY(scene.banner().contains(u"says no"_s));
    QVERIFY(!scene.canGo());
    QCOMPARE(scene.keyring->size(), std::size_t(0));
    scene.store->setMood(MemoryStore::Mood::Open);
    scene.keyring->failFrom(0);
    QTRY_VERIFY(isShown(dialog, "bannerAction"));
    settle();
    click(dialog, "bannerAction");
    QTRY_VERIFY(scene.canGo());
    QCOMPARE(scene.banner(), QString());
    click(dialog, "go");
    QTRY_VERIFY(scene.isDone());
}

void TestHandOffDialog::handsOverOnce()
{
    HandOffScene scene;
    HandOffDialog &dialog = scene.open();
    QTRY_VERIFY(scene.canGo());
    auto &go = find<QAbstractButton>(dialog, "go");
    QTest::mouseDClick(&go, Qt::LeftButton);
    QTest::mouseClick(&go, Qt::LeftButton);
    QTest::keyClick(&dialog, Qt::Key_Return);
    QTRY_VERIFY(scene.isDone());
    QCOMPARE(scene.handedOver.size(), 1);
    QCOMPARE(scene.keyring->log().filter(u"replace kognic-credentials"_s).size(), 1);
}

void TestHandOffDialog::closedMeanwhile()
{
    HandOffScene scene;
    HandOffDialog &dialog = scene.open();
    QTRY_VERIFY(scene.canGo());
    click(dialog, "go");
    dialog.close();
    QVERIFY(!dialog.isVisible());
    QTRY_VERIFY(scene.dialog == nullptr);
    QVERIFY(scene.has(u"default"_s, "client-1"));
    QCOMPARE(scene.handedOver.size(), 1);
}

void TestHandOffDialog::comesBackAfterAFailure()
{
    HandOffScene scene;
    HandOffDialog &dialog = scene.open();
    QTRY_VERIFY(scene.canGo());
    scene.keyring->failFrom(1);
    click(dialog, "go");
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
    QTRY_VERIFY(dialog.isVisible());
    QVERIFY(!scene.banner().isEmpty());
}

void TestHandOffDialog::warnsOfAVariable()
{
    HandOffScene scene;
    const QString file = scene.home.filePath(u"old.json"_s);
    QVERIFY(writeTo(file, kognicFile("client-0")));
    scene.variables.insert("KOGNIC_CREDENTIALS", QFile::encodeName(file));
    HandOffDialog &dialog = scene.open();
    QTRY_VERIFY(scene.canGo());
    click(dialog, "go");
    QTRY_VERIFY(scene.banner("warning").contains(u"hides the credential client-1"_s));
    QVERIFY(scene.isDone());
    click(dialog, "undo");
    QTRY_COMPARE(scene.banner("warning"), QString());
}

void TestHandOffDialog::cogniac()
{
    HandOffScene scene(ServiceId::Cogniac);
    const QString file = scene.home.filePath(u".config/cogniac/credentials"_s);
    HandOffDialog &dialog = scene.open();
    QTRY_VERIFY(scene.canGo());
    QVERIFY(!isShown(dialog, "profile"));
    QVERIFY(!QFileInfo::exists(file));
    click(dialog, "go");
    QTRY_VERIFY(scene.isDone());
    QVERIFY(contentOf(file).contains("canary-secret-1"));
    QCOMPARE(modeOf(file), mode_t(0600));
    QCOMPARE(find<QLineEdit>(dialog, "useLine0").text(),
             u"cogniac.CogniacConnection(tenant_id=\"t1\")"_s);
    QVERIFY(dialog.findChild<QLineEdit *>(u"useLine1"_s) == nullptr);
    click(dialog, "undo");
    QTRY_VERIFY(scene.banner().contains(u"Taken back"_s));
    QVERIFY(!QFileInfo::exists(file));
}

void TestHandOffDialog::outsideNamesArePlain()
{
    HandOffScene scene;
    scene.hold(u"<img src=x>\u202e<b>bold</b>"_s);
    HandOffDialog &dialog = scene.open();
    QTRY_VERIFY(scene.canGo());
    QCOMPARE(carelessWidgets(dialog), QStringList());
    QVERIFY(textOf(dialog, "subtitle").contains(u"<img src=x>\\u{202e}<b>"_s));
    click(dialog, "go");
    QTRY_VERIFY(scene.isDone());
    QCOMPARE(carelessWidgets(dialog), QStringList());
    for (const QLabel *each : dialog.findChildren<QLabel *>()) {
        QVERIFY(!each->text().contains(u"canary"_s));
        QVERIFY(!each->text().contains(u'\u202e'));
    }
}

void TestHandOffDialog::pictures()
{
    HandOffScene scene;
    scene.putProfile(u"plant"_s, "client-0");
    const QString file = scene.home.filePath(u"old.json"_s);
    QVERIFY(writeTo(file, kognicFile("client-0")));
    scene.variables.insert("KOGNIC_CREDENTIALS", QFile::encodeName(file));
    HandOffDialog &dialog = scene.open();
    scene.setProfile(u"plant"_s);
    QTRY_VERIFY(isShown(dialog, "replace"));
    settle();
    shoot(dialog, u"handoff-preview"_s);
    scene.setProfile(u"default"_s);
    QTRY_VERIFY(scene.canGo());
    click(dialog, "go");
    QTRY_VERIFY(!scene.banner("warning").isEmpty());
    settle();
    QVERIFY(dialog.height() <= 480 && dialog.width() <= 640);
    shoot(dialog, u"handoff-done"_s);
}

KEYNOOK_UI_MAIN(TestHandOffDialog)
#include "tst_handoffdialog.moc"
