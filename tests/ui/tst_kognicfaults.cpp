// SPDX-License-Identifier: Apache-2.0
// What can be wrong with credentials of Kognic that are brought in, and with the network and the
// keychains meanwhile; and what happens to an import whose dialog is closed.
#include "kognicscene.h"
#include "widgets/secretfield.h"

#include <QClipboard>
#include <QGuiApplication>

#include <sys/stat.h>

using namespace keynook;
using namespace keynook::test;
using namespace keynook::ui;

class TestKognicFaults : public QObject
{
    Q_OBJECT
private slots:
    void wrongServer();
    void nameIsTaken();
    void wrongFile_data();
    void wrongFile();
    void wrongText_data();
    void wrongText();
    void refused_data();
    void refused();
    void tryAgain();
    void keyringTrouble_data();
    void keyringTrouble();
    void secondWhileOneRuns();
    void doubleClick();
    void saysWhatItWaitsFor();
    void closedMeanwhile_data();
    void closedMeanwhile();
    void comesBackAfterAFailure();
    void keychainLocksLater();
};

void TestKognicFaults::wrongServer()
{
    KognicScene scene;
    KognicDialog &dialog = scene.open();
    click(dialog, "more");
    for (const char *field : {"authServer", "workspaceServer"}) {
        type(dialog, field, u"http://elsewhere.example"_s);
        scene.dropFile(scene.file(scene.text()));
        QVERIFY(!scene.banner().isEmpty());
        QVERIFY(dialog.focusWidget() == &find<QLineEdit>(dialog, field));
        find<QLineEdit>(dialog, field).clear();
    }
    QVERIFY(scene.kognic.requests().isEmpty());
    QVERIFY(scene.isUntouched());
}

void TestKognicFaults::nameIsTaken()
{
    KognicScene scene;
    Account other;
    other.id = u"a1"_s;
    other.name = u"work"_s;
    other.server = QUrl(u"https://api.example/"_s);
    QVERIFY(scene.app->ledger().saveAccount(other).has_value());
    KognicDialog &dialog = scene.open();
    click(dialog, "more");
    type(dialog, "accountName", u"work"_s);
    scene.dropFile(scene.file(scene.text()));
    QTRY_VERIFY(scene.banner().contains(u"already an account named \"work\""_s));
    QVERIFY(dialog.focusWidget() == &find<QLineEdit>(dialog, "accountName"));
    QVERIFY(scene.kognic.requests().isEmpty());
    type(dialog, "accountName", u"plant"_s);
    click(dialog, "bannerAction"); // the file was kept
    QTRY_VERIFY(scene.isStored());
    QCOMPARE(scene.addedTo.name, u"plant"_s);
}

void TestKognicFaults::wrongFile_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("says");
    QTest::newRow("a pipe") << u"fifo"_s << u"pipe"_s;
    QTest::newRow("10 MB") << u"large"_s << u"larger"_s;
    QTest::newRow("a link") << u"link"_s << u"symbolic link"_s;
    QTest::newRow("a folder") << u"folder"_s << u"is a folder"_s;
    QTest::newRow("not there") << u"none"_s << u"There is no file"_s;
    QTest::newRow("not JSON") << u"text"_s << u"JSON"_s;
    QTest::newRow("another's JSON") << u"json"_s << u"clientId"_s;
    QTest::newRow("expired") << u"expired"_s << u"ended on 2025-12-31"_s;
}

void TestKognicFaults::wrongFile()
{
    QFETCH(const QString, what);
    QFETCH(const QString, says);
    KognicScene scene;
    KognicDialog &dialog = scene.open();
    const QString path = scene.path(u"<b>x.json"_s);
    const QByteArray name = QFile::encodeName(path);
    if (what == u"fifo"_s) {
        QCOMPARE(::mkfifo(name.constData(), 0600), 0);
    } else if (what == u"large"_s) {
        QVERIFY(writeTo(path, QByteArray(10'000'000, 'x')));
    } else if (what == u"link"_s) {
        QVERIFY(QFile::link(scene.file(scene.text()), path));
    } else if (what == u"folder"_s) {
        QVERIFY(QDir().mkpath(path));
    } else if (what == u"text"_s) {
        QVERIFY(writeTo(path, "canary-secret-1"));
    } else if (what == u"json"_s) {
        QVERIFY(writeTo(path, R"({"clientSecret":"canary-secret-1"})"));
    } else if (what == u"expired"_s) {
        QVERIFY(writeTo(path, scene.text("client-1", "canary-secret-1",
                                         R"(,"expires":"2025-12-31T23:59:59Z")")));
    }
    scene.dropFile(path);
    QTRY_VERIFY(!scene.banner().isEmpty());
    QVERIFY2(scene.banner().contains(says), qPrintable(scene.banner()));
    QVERIFY(!scene.banner().contains(u"canary"_s));
    QVERIFY(!scene.action().isEmpty());
    QVERIFY(scene.kognic.requests().isEmpty());
    QVERIFY(scene.isUntouched());
    scene.chooses = scene.file(scene.text(), u"good.json"_s); // and it goes on from there
    QVERIFY(find<QAbstractButton>(dialog, "choose").isEnabled());
    click(dialog, "choose");
    QTRY_VERIFY(scene.isStored());
}

void TestKognicFaults::wrongText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("urls");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << u"  \n"_s << QString() << u"neither"_s;
    QTest::newRow("too long") << QString(100'000, u'x') << QString() << u"larger"_s;
    QTest::newRow("several files") << QString() << u"file:///a file:///b"_s << u"several"_s;
    QTest::newRow("elsewhere") << QString() << u"https://a.example/x.json"_s
                               << u"not a file of this computer"_s;
    QTest::newRow("no credentials") << u"canary"_s << QString() << u"JSON"_s;
}

void TestKognicFaults::wrongText()
{
    QFETCH(const QString, text);
    QFETCH(const QString, urls);
    QFETCH(const QString, says);
    KognicScene scene;
    scene.open();
    QMimeData data;
    if (!urls.isEmpty()) {
        data.setUrls(QUrl::fromStringList(urls.split(u' ')));
    } else {
        data.setText(text);
    }
    scene.drop(data);
    QTRY_VERIFY2(scene.banner().contains(says), qPrintable(scene.banner()));
    QVERIFY(!scene.banner().contains(u"canary"_s));
    QVERIFY(scene.isUntouched());
}

void TestKognicFaults::refused_data()
{
    QTest::addColumn<int>("status"); // 0: cut off
    QTest::addColumn<QString>("action");
    QTest::newRow("401") << 401 << u"Generate new ones"_s;
    QTest::newRow("403") << 403 << u"Choose another…"_s;
    QTest::newRow("429") << 429 << u"Try again"_s;
    QTest::newRow("500") << 500 << u"Try again"_s;
    QTest::newRow("network gone") << 0 << u"Try again"_s;
}

void TestKognicFaults::refused()
{
    QFETCH(const int, status);
    KognicScene scene;
    KognicDialog &dialog = scene.open();
    scene.kognic.refuse(
        "/", status == 0
                 ? Script::raw({}, Script::Then::Reset)
                 : FakeKognic::refusal(status, status == 401 ? "invalid_client" : "forbidden"));
    scene.dropFile(scene.file(scene.text()));
    QTRY_VERIFY(!scene.banner().isEmpty());
    QTEST(scene.action(), "action");
    QVERIFY(!scene.banner().contains(u"canary"_s));
    QVERIFY(scene.isUntouched());
    QVERIFY(QFile::exists(scene.path(u"credentials.json"_s)));
    if (status == 401) {
        click(dialog, "bannerAction");
        QVERIFY(isShown(dialog, "webAddress"));
        QCOMPARE(scene.opened.size(), 1);
        return;
    }
    if (status == 403) {
        return;
    }
    scene.kognic.before = nullptr;
    click(dialog, "bannerAction");
    QTRY_VERIFY(scene.isStored());
}

void TestKognicFaults::tryAgain()
{
    KognicScene scene;
    KognicDialog &dialog = scene.open();
    scene.store->setMood(MemoryStore::Mood::Locked);
    scene.dropFile(scene.file(scene.text()));
    QTRY_COMPARE(scene.action(), u"Try again"_s);
    QVERIFY(scene.accounts().isEmpty());
    scene.store->setMood(MemoryStore::Mood::Open);
    click(dialog, "bannerAction");
    QTRY_VERIFY(scene.isStored());
    QVERIFY(isShown(dialog, "removeFile")); // it still knows where they came from
}

void TestKognicFaults::keyringTrouble_data()
{
    QTest::addColumn<bool>("locked");
    QTest::newRow("locked") << true;
    QTest::newRow("none") << false;
}

void TestKognicFaults::keyringTrouble()
{
    QFETCH(const bool, locked);
    KognicScene scene;
    scene.keyring->put(pythonItem(u"kognic-credentials"_s, u"plant"_s, Secret(scene.text())));
    scene.keyring->failFrom(1, locked ? Error::Kind::KeychainLocked
                                      : Error::Kind::KeychainUnavailable);
    KognicDialog &dialog = scene.open();
    QTRY_COMPARE(scene.keyring->log().size(), 1);
    QCOMPARE(isShown(dialog, "lookIntoKeyring"), locked);
    QCOMPARE(scene.banner(), QString()); // nobody has asked for it yet
    if (!locked) {
        return;
    }
    scene.keyring->failFrom(0);
    click(dialog, "lookIntoKeyring");
    QTRY_VERIFY(isShown(dialog, "profiles"));
    QVERIFY(!isShown(dialog, "lookIntoKeyring"));
    scene.keyring->failFrom(1);
    click(dialog, "importProfile");
    QTRY_COMPARE(scene.action(), u"Try again"_s);
    scene.keyring->failFrom(0);
    click(dialog, "bannerAction");
    QTRY_VERIFY(scene.isStored());
}

void TestKognicFaults::secondWhileOneRuns()
{
    KognicScene scene;
    KognicDialog &dialog = scene.open();
    scene.hold();
    const QString other = scene.file(scene.text("client-2"), u"other.json"_s);
    scene.dropFile(scene.file(scene.text()));
    QTRY_VERIFY(scene.isHeld());
    scene.dropFile(other);
    QVERIFY(scene.banner().contains(u"still being checked"_s));
    QMimeData text;
    text.setText(u"x"_s);
    scene.drop(text);
    QVERIFY(scene.banner().contains(u"still being checked"_s));
    QVERIFY(!find<QAbstractButton>(dialog, "choose").isEnabled());
    QVERIFY(!find<QAbstractButton>(dialog, "paste").isEnabled());
    scene.answer();
    QTRY_VERIFY(scene.isStored());
    QCOMPARE(scene.added, QStringList{u"u1@keynook.example client-1"_s});
}

void TestKognicFaults::doubleClick()
{
    KognicScene scene;
    scene.chooses = scene.file(scene.text());
    KognicDialog &dialog = scene.open();
    scene.hold();
    auto &button = find<QAbstractButton>(dialog, "choose");
    QTest::mouseDClick(&button, Qt::LeftButton);
    QTest::mouseClick(&button, Qt::LeftButton);
    QTest::keyClick(&dialog, Qt::Key_Return);
    QTRY_VERIFY(scene.isHeld());
    scene.answer();
    QTRY_VERIFY(scene.isStored());
    QCOMPARE(scene.kognic.requests().size(), 1);
    QCOMPARE(scene.added.size(), 1);
}

void TestKognicFaults::saysWhatItWaitsFor()
{
    KognicScene scene;
    KognicDialog &dialog = scene.open();
    scene.hold();
    scene.dropFile(scene.file(scene.text()));
    QTRY_VERIFY(textOf(dialog, "waitText").startsWith(u"Waiting for"_s));
    QCOMPARE(find<QAbstractButton>(dialog, "cancel").accessibleName(), u"Hide"_s);
    emit scene.store->stillWaiting();
    QVERIFY(textOf(dialog, "waitText").contains(u"keychain"_s));
    scene.answer();
    QTRY_VERIFY(scene.isStored());
    QVERIFY(!isShown(dialog, "waitText"));
}

void TestKognicFaults::closedMeanwhile_data()
{
    QTest::addColumn<QString>("way");
    QTest::newRow("Esc") << u"esc"_s;
    QTest::newRow("closed") << u"close"_s;
    QTest::newRow("Hide") << u"hide"_s;
    QTest::newRow("deleted") << u"delete"_s;
}

void TestKognicFaults::closedMeanwhile()
{
    QFETCH(const QString, way);
    KognicScene scene;
    KognicDialog &dialog = scene.open();
    scene.hold();
    scene.dropFile(scene.file(scene.text()));
    QTRY_VERIFY(scene.isHeld());
    if (way == u"esc"_s) {
        QTest::keyClick(&dialog, Qt::Key_Escape);
    } else if (way == u"close"_s) {
        dialog.close();
    } else if (way == u"hide"_s) {
        click(dialog, "cancel");
    } else {
        delete scene.dialog;
    }
    QVERIFY(scene.dialog == nullptr || !scene.dialog->isVisible());
    scene.answer();
    QTRY_COMPARE(scene.accounts().size(), 1); // it comes to its end all the same
    QTRY_VERIFY(scene.dialog == nullptr);
    QCOMPARE(scene.added.size(), way == u"delete"_s ? 0 : 1);
    QCOMPARE(scene.app->ledger().heldKeys(scene.accounts().first().id)->size(), 1);
}

void TestKognicFaults::comesBackAfterAFailure()
{
    KognicScene scene;
    KognicDialog &dialog = scene.open();
    scene.hold();
    scene.dropFile(scene.file(scene.text()));
    QTRY_VERIFY(scene.isHeld());
    dialog.close();
    QVERIFY(!dialog.isVisible());
    scene.answer(MemoryStore::Mood::Locked);
    QTRY_VERIFY(dialog.isVisible());
    QCOMPARE(scene.action(), u"Try again"_s);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QTRY_VERIFY(scene.dialog == nullptr);
    QVERIFY(scene.isUntouched());
}

void TestKognicFaults::keychainLocksLater()
{
    KognicScene scene;
    KognicDialog &dialog = scene.open();
    scene.dropFile(scene.file(scene.text()));
    QTRY_VERIFY(scene.isStored());
    QGuiApplication::clipboard()->clear();
    scene.store->setMood(MemoryStore::Mood::Locked);
    for (const char *button : {"reveal", "copySecret"}) {
        emit find<QAbstractButton>(dialog, button).clicked();
        QTRY_VERIFY2(!scene.banner().contains(u"Already"_s), button);
        QVERIFY(!find<SecretField>(dialog, "clientSecret").isRevealed());
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    }
}

KEYNOOK_UI_MAIN(TestKognicFaults)
#include "tst_kognicfaults.moc"
