// SPDX-License-Identifier: Apache-2.0
// Credentials that are generated in the web app: the page, the download that is waited for, what
// comes instead of it, and every way out meanwhile.
#include "kognicscene.h"

#include <QGuiApplication>

using namespace keynook;
using namespace keynook::test;
using namespace keynook::ui;

class TestKognicWeb : public QObject
{
    Q_OBJECT
private slots:
    void downloaded();
    void forAnAccount();
    void anothersCredentials();
    void noBrowser();
    void opensAgain();
    void noFolder();
    void wrongServerFirst();
    void issuerIsNotBelieved();
    void given_data();
    void given();
    void refusedGoesOn();
    void heldUp_data();
    void heldUp();
    void staysHeldUp();
    void nothingCame();
    void leftWhileWaiting_data();
    void leftWhileWaiting();
    void closedWhileImporting();
    void comesBackWhenRefused();
    void secondWhileOneRuns();
    void plainFileOnlyUnchanged_data();
    void plainFileOnlyUnchanged();
    void pictures();

private:
    static Account account(const KognicScene &scene)
    {
        Account one;
        one.id = QString(32, u'a');
        one.name = u"plant"_s;
        one.service = ServiceId::Kognic;
        one.server = scene.kognic.server.url();
        one.email = u"u1@keynook.example"_s;
        one.userId = u"7"_s;
        one.workspaceServer = one.server;
        one.signedIn = true;
        if (!scene.app->ledger().saveAccount(one)) {
            qFatal("the ledger of this test takes no account");
        }
        return one;
    }
};

void TestKognicWeb::downloaded()
{
    KognicScene scene;
    KognicDialog &dialog = scene.openOnWeb();
    QCOMPARE(scene.opened, QList<QUrl>{scene.kognic.server.url()});
    QVERIFY(isShown(dialog, "webAddress"));
    QVERIFY(textOf(dialog, "waitingFor").contains(scene.downloads()));
    scene.file(scene.text(), u"credentials (2).json"_s);
    QTRY_VERIFY(scene.isStored());
    QCOMPARE(textOf(dialog, "title"), u"Credentials generated"_s);
    QCOMPARE(scene.added, QStringList{u"u1@keynook.example client-1"_s});
    QVERIFY(isShown(dialog, "removeFile"));
    click(dialog, "removeFile");
    QVERIFY(!QFile::exists(scene.path(u"credentials (2).json"_s)));
}

void TestKognicWeb::forAnAccount()
{
    KognicScene scene;
    const Account one = account(scene);
    KognicDialog &dialog = scene.open(one);
    QCOMPARE(scene.opened.size(), 1);
    QVERIFY(!isShown(dialog, "back"));
    QVERIFY(textOf(dialog, "subtitle").contains(u"plant"_s));
    scene.file(scene.text());
    QTRY_VERIFY(scene.isStored());
    QCOMPARE(scene.added, QStringList{u"plant client-1"_s});
    QCOMPARE(scene.accounts().size(), 1);
}

void TestKognicWeb::anothersCredentials()
{
    KognicScene scene;
    KognicDialog &dialog = scene.open(account(scene));
    QByteArray text = scene.text("client-2");
    scene.file(text.replace("\"userId\":7", "\"userId\":8"), u"other.json"_s);
    QTRY_VERIFY(scene.banner().contains(u"not to the account \"plant\""_s));
    QVERIFY(scene.kognic.requests().isEmpty());
    QVERIFY(isShown(dialog, "webAddress"));
    scene.file(scene.text());
    QTRY_VERIFY(scene.isStored());
}

void TestKognicWeb::noBrowser()
{
    KognicScene scene;
    scene.hasBrowser = false;
    KognicDialog &dialog = scene.openOnWeb();
    QVERIFY(textOf(dialog, "webSentence").contains(u"No browser"_s));
    click(dialog, "copyAddress");
    QCOMPARE(QGuiApplication::clipboard()->text(), scene.kognic.server.url().toString());
    scene.file(scene.text()); // it waits all the same
    QTRY_VERIFY(scene.isStored());
}

void TestKognicWeb::opensAgain()
{
    KognicScene scene;
    KognicDialog &dialog = scene.openOnWeb();
    click(dialog, "openAgain");
    QCOMPARE(scene.opened.size(), 2);
    QCOMPARE(scene.opened.first(), scene.opened.last());
    scene.hasBrowser = false;
    click(dialog, "openAgain");
    QVERIFY(textOf(dialog, "webSentence").contains(u"No browser"_s));
}

void TestKognicWeb::noFolder()
{
    KognicScene scene;
    QVERIFY(QDir(scene.downloads()).removeRecursively());
    KognicDialog &dialog = scene.openOnWeb();
    QVERIFY(textOf(dialog, "waitingFor").contains(u"There is no folder"_s));
}

void TestKognicWeb::wrongServerFirst()
{
    KognicScene scene;
    KognicDialog &dialog = scene.open();
    click(dialog, "more");
    type(dialog, "authServer", u"http://elsewhere.example"_s);
    click(dialog, "generate");
    QVERIFY(!scene.banner().isEmpty());
    QVERIFY(!isShown(dialog, "webAddress"));
    QVERIFY(scene.opened.isEmpty());
}

/// Anything may come into a download folder: the server is the one that was chosen here.
void TestKognicWeb::issuerIsNotBelieved()
{
    KognicScene scene;
    FakeKognic thief;
    scene.openOnWeb();
    scene.file(kognicFile().replace("https://auth.example/", thief.server.url().toEncoded()));
    QTRY_VERIFY(scene.isStored());
    QVERIFY(thief.requests().isEmpty());
    QCOMPARE(scene.addedTo.server, scene.kognic.server.url());
}

void TestKognicWeb::given_data()
{
    QTest::addColumn<QString>("way");
    for (const char *way : {"drop", "choose", "paste"}) {
        QTest::newRow(way) << QString::fromLatin1(way);
    }
}

void TestKognicWeb::given()
{
    QFETCH(const QString, way);
    KognicScene scene;
    const QString file = scene.dir.filePath(u"mine.json"_s); // not where it is awaited
    QVERIFY(writeTo(file, scene.text()));
    scene.chooses = file;
    KognicDialog &dialog = scene.openOnWeb();
    if (way == u"drop"_s) {
        scene.dropFile(scene.dir.filePath(u"nothing"_s));
        QVERIFY(scene.banner().contains(u"There is no file"_s));
        scene.dropFile(file);
    } else if (way == u"choose"_s) {
        click(dialog, "choose");
        QCOMPARE(scene.folders, QStringList{scene.downloads()});
    } else {
        QGuiApplication::clipboard()->setText(QString::fromUtf8(scene.text()));
        click(dialog, "paste");
    }
    QTRY_VERIFY(scene.isStored());
    QCOMPARE(isShown(dialog, "removeFile"), way != u"paste"_s);
}

void TestKognicWeb::refusedGoesOn()
{
    KognicScene scene;
    KognicDialog &dialog = scene.openOnWeb();
    scene.file(scene.text("client-9"), u"revoked.json"_s);
    QTRY_VERIFY(!scene.banner().isEmpty());
    QCOMPARE(scene.action(), QString());
    QVERIFY(isShown(dialog, "webAddress"));
    QVERIFY(isShown(dialog, "back"));
    QVERIFY(scene.isUntouched());
    scene.file(scene.text());
    QTRY_VERIFY(scene.isStored());
}

void TestKognicWeb::heldUp_data()
{
    QTest::addColumn<bool>("network");
    QTest::newRow("network gone") << true;
    QTest::newRow("keychain locked") << false;
}

void TestKognicWeb::heldUp()
{
    QFETCH(const bool, network);
    KognicScene scene;
    KognicDialog &dialog = scene.openOnWeb();
    if (network) {
        scene.kognic.refuse("/", Script::raw({}, Script::Then::Reset));
    } else {
        scene.store->setMood(MemoryStore::Mood::Locked);
    }
    scene.file(scene.text());
    QTRY_COMPARE(scene.action(), u"Try again"_s);
    QVERIFY(scene.isUntouched());
    click(dialog, "bannerAction"); // still so
    QTRY_COMPARE(scene.action(), u"Try again"_s);
    scene.kognic.before = nullptr;
    scene.store->setMood(MemoryStore::Mood::Open);
    click(dialog, "bannerAction");
    QTRY_VERIFY(scene.isStored());
    QCOMPARE(scene.added.size(), 1);
}

/// What is kept can be tried again even after something else was refused.
void TestKognicWeb::staysHeldUp()
{
    KognicScene scene;
    KognicDialog &dialog = scene.openOnWeb();
    scene.kognic.refuse("/", Script::raw({}, Script::Then::Reset));
    scene.file(scene.text());
    QTRY_COMPARE(scene.action(), u"Try again"_s);
    scene.kognic.before = nullptr;
    scene.file(scene.text("client-9"), u"revoked.json"_s);
    QTRY_VERIFY(scene.banner().contains(u"does not accept"_s));
    QCOMPARE(scene.action(), u"Try again"_s);
    click(dialog, "bannerAction");
    QTRY_VERIFY(scene.isStored());
    QCOMPARE(scene.added, QStringList{u"u1@keynook.example client-1"_s});
}

void TestKognicWeb::nothingCame()
{
    KognicScene scene;
    scene.patience = std::chrono::milliseconds(1);
    KognicDialog &dialog = scene.openOnWeb();
    QTRY_COMPARE(scene.action(), u"Wait again"_s);
    click(dialog, "bannerAction");
    QCOMPARE(scene.opened.size(), 2);
    QTRY_COMPARE(scene.action(), u"Wait again"_s);
    scene.dropFile(scene.file(scene.text())); // as good as waiting again
    QTRY_VERIFY(scene.isStored());
    QVERIFY(isShown(dialog, "removeFile"));
}

void TestKognicWeb::leftWhileWaiting_data()
{
    QTest::addColumn<QString>("way");
    for (const char *way : {"esc", "close", "cancel", "back"}) {
        QTest::newRow(way) << QString::fromLatin1(way);
    }
}

void TestKognicWeb::leftWhileWaiting()
{
    QFETCH(const QString, way);
    KognicScene scene;
    KognicDialog &dialog = scene.openOnWeb();
    auto *flow = dialog.findChild<BrowserIssueFlow *>();
    QVERIFY(flow != nullptr && flow->watch().isOn());
    const QPointer<BrowserIssueFlow> waiting = flow;
    if (way == u"esc"_s) {
        QTest::keyClick(&dialog, Qt::Key_Escape);
    } else if (way == u"close"_s) {
        dialog.close();
    } else if (way == u"cancel"_s) {
        click(dialog, "cancel");
    } else {
        click(dialog, "back");
    }
    QVERIFY(waiting == nullptr || !waiting->watch().isOn());
    const QString file = scene.file(scene.text());
    QTRY_VERIFY(waiting == nullptr);
    settle();
    QVERIFY(scene.isUntouched());
    QVERIFY(QFile::exists(file));
    QCOMPARE(scene.dialog != nullptr, way == u"back"_s);
    if (way == u"back"_s) {
        scene.dropFile(file); // and it can be added by itself
        QTRY_VERIFY(scene.isStored());
    }
}

void TestKognicWeb::closedWhileImporting()
{
    KognicScene scene;
    KognicDialog &dialog = scene.openOnWeb();
    scene.hold();
    scene.file(scene.text());
    QTRY_VERIFY(scene.isHeld());
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
    scene.answer();
    QTRY_VERIFY(scene.dialog == nullptr);
    QCOMPARE(scene.added.size(), 1);
}

void TestKognicWeb::comesBackWhenRefused()
{
    KognicScene scene;
    KognicDialog &dialog = scene.openOnWeb();
    scene.hold();
    scene.file(scene.text());
    QTRY_VERIFY(scene.isHeld());
    dialog.close();
    scene.answer(MemoryStore::Mood::Locked);
    QTRY_VERIFY(dialog.isVisible());
    QCOMPARE(scene.action(), u"Try again"_s);
}

void TestKognicWeb::secondWhileOneRuns()
{
    KognicScene scene;
    scene.openOnWeb();
    const QString other = scene.dir.filePath(u"other.json"_s);
    QVERIFY(writeTo(other, scene.text("client-2")));
    scene.hold();
    scene.file(scene.text());
    QTRY_VERIFY(scene.isHeld());
    scene.dropFile(other);
    QVERIFY(scene.banner().contains(u"still being checked"_s));
    scene.answer();
    QTRY_VERIFY(scene.isStored());
    QCOMPARE(scene.added, QStringList{u"u1@keynook.example client-1"_s});
}

void TestKognicWeb::plainFileOnlyUnchanged_data()
{
    QTest::addColumn<bool>("changed");
    QTest::newRow("unchanged") << false;
    QTest::newRow("changed") << true;
}

void TestKognicWeb::plainFileOnlyUnchanged()
{
    QFETCH(const bool, changed);
    KognicScene scene;
    KognicDialog &dialog = scene.openOnWeb();
    const QString file = scene.file(scene.text());
    QTRY_VERIFY(scene.isStored());
    if (changed) {
        QVERIFY(writeTo(file, scene.text("client-2")));
    }
    click(dialog, "removeFile");
    QCOMPARE(QFile::exists(file), changed);
    QVERIFY(isShown(dialog, "plainFile"));
}

void TestKognicWeb::pictures()
{
    KognicScene scene;
    KognicDialog &dialog = scene.openOnWeb();
    settle();
    QCOMPARE(carelessWidgets(dialog), QStringList());
    QVERIFY2(dialog.height() <= 480 && dialog.width() <= 640,
             qPrintable(u"%1x%2"_s.arg(dialog.width()).arg(dialog.height())));
    shoot(dialog, u"kognic-web"_s);
    scene.file(scene.text("client-9"));
    QTRY_VERIFY(!scene.banner().isEmpty());
    settle();
    shoot(dialog, u"kognic-web-refused"_s);
    scene.file(scene.text("client-1", "canary-secret-1", R"(,"name":"Nightly scene upload")"),
               u"again.json"_s);
    QTRY_VERIFY(scene.isStored());
    settle();
    shoot(dialog, u"kognic-generated"_s);
}

KEYNOOK_UI_MAIN(TestKognicWeb)
#include "tst_kognicweb.moc"
