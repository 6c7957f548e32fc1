// SPDX-License-Identifier: Apache-2.0
// The window in each of its states, its keys, and that what comes from outside stays text.
#include "uifixture.h"
#include "widgets/banner.h"
#include "widgets/detailspanel.h"
#include "widgets/secretfield.h"

#include <QClipboard>
#include <QComboBox>
#include <QListWidget>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace keynook;
using namespace keynook::test;
using namespace keynook::ui;

class TestMainWindow : public QObject
{
    Q_OBJECT
private slots:
    void firstRun();
    void empty();
    void offlineShowsKept();
    void aSlowListCanBeLeft();
    void neverFetchedAndOffline();
    void signedOut();
    void ledgerCannotBeOpened();
    void filterAndViews();
    void selectionSurvivesRefresh();
    void workspace();
    void secretIsMasked();
    void lockedKeychain();
    void masksLookAlike();
    void outsideTextIsText();
    void everythingHasAName();
    void byKeyboard();
    void interruptedIsOffered();

private:
    static void generateQuietly(Desk &desk, const QString &name)
    {
        QVERIFY(desk.click("generate") && desk.type("name", name) && desk.click("go"));
        QTRY_VERIFY_WITH_TIMEOUT(desk.find<QAbstractButton>("copyIssued") != nullptr, uiPatience);
        QVERIFY(desk.click("go"));
        QTRY_VERIFY_WITH_TIMEOUT(desk.dialog() == nullptr, uiPatience);
    }
    static void selectRow(const Desk &desk, int row)
    {
        auto *table = desk.window->findChild<QTableView *>(u"keys"_s);
        QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > row, uiPatience);
        table->selectRow(row);
    }
};

void TestMainWindow::firstRun()
{
    Desk desk;
    QVERIFY(desk.find<QAbstractButton>("startCogniac") != nullptr);
    QVERIFY(desk.find<QAbstractButton>("startDemo") != nullptr);
    QVERIFY(!desk.find<QAbstractButton>("generate")->isEnabled());
    QVERIFY(desk.click("startCogniac"));
    QTRY_VERIFY(desk.dialog() != nullptr);
    QTest::keyClick(desk.dialog(), Qt::Key_Escape);
    QTRY_VERIFY(desk.dialog() == nullptr);
}

void TestMainWindow::empty()
{
    Desk desk;
    QVERIFY(desk.signIn());
    QCOMPARE(desk.textOf("emptySentence"),
             u"No keys yet. Generate credentials makes the first one."_s);
    QVERIFY(desk.find<Banner>("listBanner") == nullptr);
}

void TestMainWindow::offlineShowsKept()
{
    Desk desk(3);
    QVERIFY(desk.signIn());
    QCOMPARE(desk.rows(), 3);
    desk.setFaults("GET /1/users status=500");
    QVERIFY(desk.click("refresh"));
    QTRY_VERIFY_WITH_TIMEOUT(desk.find<Banner>("listBanner") != nullptr, uiPatience);
    QCOMPARE(desk.rows(), 3);
    QVERIFY(desk.textOf("refreshed").startsWith(u"Refreshed"_s));
    desk.setFaults({});
    QVERIFY(desk.click("bannerAction"));
    QTRY_VERIFY_WITH_TIMEOUT(desk.find<Banner>("listBanner") == nullptr, uiPatience);
}

void TestMainWindow::aSlowListCanBeLeft()
{
    Desk desk(3);
    QVERIFY(desk.signIn());
    desk.setFaults("GET /1/users delay=8");
    QVERIFY(desk.click("refresh"));
    QCOMPARE(desk.textOf("waitText"), QString());
    QTRY_COMPARE_WITH_TIMEOUT(desk.textOf("waitText"), u"Waiting for 127.0.0.1…"_s, uiPatience);
    QVERIFY(desk.click("stopWaiting"));
    QVERIFY(desk.find<Banner>("listBanner")->text().contains(u"you stopped waiting"_s));
    QVERIFY(desk.find<QAbstractButton>("stopWaiting") == nullptr);
    QCOMPARE(desk.rows(), 3);
    desk.setFaults({});
    const QString added = desk.makeKey("made meanwhile");
    QVERIFY(desk.click("bannerAction"));
    QTRY_COMPARE_WITH_TIMEOUT(desk.rows(), 4, uiPatience);
    QVERIFY(desk.find<Banner>("listBanner") == nullptr);
}

void TestMainWindow::neverFetchedAndOffline()
{
    Desk desk(3);
    desk.setFaults("GET /1/users/usr4demo8kq1/apiKeys status=403");
    QVERIFY(desk.signIn());
    QTRY_VERIFY_WITH_TIMEOUT(desk.find<Banner>("listBanner") != nullptr, uiPatience);
    QCOMPARE(desk.textOf("emptySentence"), u"The list was never fetched."_s);
}

void TestMainWindow::signedOut()
{
    Desk desk(3);
    QVERIFY(desk.signIn());
    Ledger &ledger = desk.window->context()->ledger();
    const QString id = ledger.accounts()->first().id;
    QVERIFY(ledger.markSignedOut(id));
    desk.window->showAccount(ledger.accounts()->first());
    QTRY_VERIFY(desk.find<Banner>("listBanner") != nullptr);
    QVERIFY(desk.find<Banner>("listBanner")->text().contains(u"signed out"_s));
    QVERIFY(!desk.find<QAbstractButton>("generate")->isEnabled());
    QCOMPARE(desk.rows(), 3); // what was kept
    QVERIFY(desk.click("bannerAction"));
    QTRY_VERIFY(desk.dialog() != nullptr); // signs in again
    desk.dialog()->reject();
}

void TestMainWindow::ledgerCannotBeOpened()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"ledger.db"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("this is a diary\n");
    file.close();
    AppOptions options;
    options.dataFolder = folder.path();
    MainWindow window(options, *theme());
    window.show();
    window.begin();
    const auto *banner = window.findChild<Banner *>(u"problem"_s);
    QVERIFY(banner->isVisible());
    QVERIFY(!banner->text().isEmpty());
    QVERIFY(window.close());
}

void TestMainWindow::filterAndViews()
{
    Desk desk(20);
    std::ignore = desk.makeKey("needle");
    QVERIFY(desk.signIn());
    QCOMPARE(desk.rows(), 21);
    QTest::keyClick(desk.window.get(), Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(desk.find<QLineEdit>("filter")->hasFocus());
    QVERIFY(desk.type("filter", u"NEEDLE"_s));
    QTRY_COMPARE(desk.rows(), 1);
    QCOMPARE(desk.textOf("summary"), u"1 of 21 keys"_s);
    QVERIFY(desk.type("filter", u"nothing has this"_s));
    QTRY_COMPARE(desk.rows(), 0);
    QVERIFY(desk.textOf("emptySentence").startsWith(u"No key matches"_s));
    desk.find<QLineEdit>("filter")->clear();
    QTRY_COMPARE(desk.rows(), 21);
    desk.find<QListWidget>("views")->setCurrentRow(1); // never used
    QTRY_VERIFY(desk.rows() > 0 && desk.rows() < 21);
}

void TestMainWindow::selectionSurvivesRefresh()
{
    Desk desk(10);
    QVERIFY(desk.signIn());
    selectRow(desk, 4);
    const QString title = desk.textOf("detailsTitle");
    QVERIFY(!title.isEmpty());
    std::ignore = desk.makeKey("another");
    QTest::keyClick(desk.window.get(), Qt::Key_F5);
    QTRY_COMPARE_WITH_TIMEOUT(desk.rows(), 11, uiPatience);
    QCOMPARE(desk.textOf("detailsTitle"), title);
}

void TestMainWindow::workspace()
{
    Desk desk;
    std::ignore = desk.makeKey("camera");
    QVERIFY(desk.signIn());
    auto *picker = desk.find<QComboBox>("workspaces");
    QCOMPARE(picker->currentText(), u"Plant North"_s);
    QVERIFY(desk.click("copyWorkspace"));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"k7north2m4qa"_s);
    QTRY_COMPARE_WITH_TIMEOUT(picker->count(), 2, uiPatience);
    QCOMPARE(desk.rows(), 1);
    desk.gate->holdNext("GET /1/users/usr4demo8kq1/apiKeys");
    picker->setCurrentIndex(1);
    emit picker->activated(1);
    QTRY_COMPARE_WITH_TIMEOUT(desk.window->context()->ledger().accounts()->first().workspaceId,
                              u"k7south9x1vb"_s, uiPatience);
    QTRY_COMPARE(picker->currentText(), u"Plant Süd"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.gate->isHolding(), uiPatience);
    QCOMPARE(desk.rows(), 0); // one workspace's keys never stand under another's name
    desk.gate->release();
    QVERIFY(desk.click("copyWorkspace"));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"k7south9x1vb"_s);
}

void TestMainWindow::secretIsMasked()
{
    Desk desk;
    QVERIFY(desk.signIn());
    generateQuietly(desk, u"camera"_s);
    selectRow(desk, 0);
    auto *field = desk.find<SecretField>("secret");
    QVERIFY(!field->isRevealed());
    const QString mask = field->text();
    QVERIFY(desk.click("reveal"));
    QTRY_VERIFY(field->isRevealed());
    const QByteArray secret = field->text().toUtf8();
    QCOMPARE(RawHttp(desk.standin->port()).ask("GET", "/1/token", keynook::key(secret)).status,
             200);
    field->setRemaskAfter(std::chrono::milliseconds(1));
    field->mask();
    const QSignalSpy changes(field, &SecretField::revealedChanged);
    QVERIFY(desk.click("reveal"));
    QTRY_COMPARE(changes.size(), 2); // and masked again by itself
    QCOMPARE(field->text(), mask);
    QVERIFY(desk.click("copySecret"));
    QTRY_COMPARE(QGuiApplication::clipboard()->text().toUtf8(), secret);
}

void TestMainWindow::lockedKeychain()
{
    Desk desk;
    QVERIFY(desk.signIn());
    generateQuietly(desk, u"camera"_s);
    selectRow(desk, 0);
    desk.store->setMood(MemoryStore::Mood::Locked);
    QVERIFY(desk.click("reveal"));
    QTRY_VERIFY(desk.window->findChild<DetailsPanel *>()->findChild<Banner *>()->isVisible());
    QVERIFY(!desk.find<SecretField>("secret")->isRevealed());
    // Nothing is forgotten for it.
    QCOMPARE(desk.window->context()
                 ->ledger()
                 .heldKeys(desk.window->context()->ledger().accounts()->first().id)
                 ->size(),
             1);
}

void TestMainWindow::masksLookAlike()
{
    SecretField one;
    SecretField other;
    for (SecretField *field : {&one, &other}) {
        field->resize(300, 30);
    }
    one.setSource([](const Reply<Secret> &reply) { reply(Secret("short")); }, u"id:"_s);
    other.setSource(
        [](const Reply<Secret> &reply) { reply(Secret("a very much longer secret than that")); },
        u"id:"_s);
    const QImage before = one.grab().toImage();
    QCOMPARE(before, other.grab().toImage());
    one.reveal();
    QVERIFY(one.grab().toImage() != before);
    one.mask();
    QCOMPARE(one.grab().toImage(), before);
}

void TestMainWindow::outsideTextIsText()
{
    Desk desk;
    std::ignore = desk.makeKey(R"(<img src=x><b>bold<\/b> \u202e)");
    QVERIFY(desk.signIn());
    selectRow(desk, 0);
    QVERIFY2(desk.textOf("detailsTitle").contains(u"<b>bold</b> \\u{202e}"_s),
             qPrintable(desk.textOf("detailsTitle")));
    for (QWidget *top : QApplication::topLevelWidgets()) {
        for (const QLabel *each : top->findChildren<QLabel *>()) {
            QVERIFY2(each->textFormat() == Qt::PlainText, qPrintable(each->text()));
        }
    }
}

void TestMainWindow::everythingHasAName()
{
    Desk desk(2);
    QVERIFY(desk.signIn());
    selectRow(desk, 0);
    for (const QWidget *each : desk.window->findChildren<QWidget *>()) {
        const auto *pressed = qobject_cast<const QAbstractButton *>(each);
        if (pressed == nullptr || !pressed->isVisible() || pressed->focusPolicy() == Qt::NoFocus) {
            continue;
        }
        QVERIFY2(!pressed->accessibleName().isEmpty(), qPrintable(pressed->objectName()));
        QString label = pressed->text();
        label.remove(u'&');
        const bool same = label.isEmpty() || pressed->objectName() == u"profile"_s ||
                          label.contains(pressed->accessibleName());
        QVERIFY2(same, qPrintable(pressed->accessibleName()));
    }
}

void TestMainWindow::byKeyboard()
{
    Desk desk;
    QVERIFY(desk.signIn());
    QTest::keyClick(desk.window.get(), Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(desk.find<QLineEdit>("name") != nullptr);
    QTRY_VERIFY(desk.find<QLineEdit>("name")->hasFocus());
    QTest::keyClicks(desk.find<QLineEdit>("name"), u"by keyboard"_s);
    QTest::keyClick(desk.find<QLineEdit>("name"), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(desk.find<QAbstractButton>("copyIssued") != nullptr, uiPatience);
    QTest::keyClick(desk.dialog(), Qt::Key_Return); // Done
    QTRY_VERIFY_WITH_TIMEOUT(desk.dialog() == nullptr, uiPatience);
    QTRY_COMPARE_WITH_TIMEOUT(desk.rows(), 1, uiPatience);
    QTRY_COMPARE(desk.textOf("detailsTitle"), u"by keyboard"_s); // the new one is selected
    QTest::keyClick(desk.window->findChild<QTableView *>(u"keys"_s), Qt::Key_Delete);
    QTRY_VERIFY(desk.dialog() != nullptr && desk.dialog()->isActiveWindow());
    QTest::keyClick(desk.dialog(), Qt::Key_D, Qt::AltModifier);
    QTRY_COMPARE_WITH_TIMEOUT(desk.rows(), 0, uiPatience);
}

void TestMainWindow::interruptedIsOffered()
{
    Desk desk;
    QVERIFY(desk.signIn());
    desk.setFaults("POST /1/users drop-after,times=1");
    QVERIFY(desk.click("generate") && desk.type("name", u"orphan"_s) && desk.click("go"));
    QTRY_VERIFY_WITH_TIMEOUT(!desk.textOf("bannerText").isEmpty(), uiPatience);
    QVERIFY(desk.click("go"));
    QTRY_VERIFY_WITH_TIMEOUT(desk.find<Banner>("recoverBanner") != nullptr, uiPatience);
    QVERIFY(desk.click("bannerAction"));
    QTRY_VERIFY_WITH_TIMEOUT(desk.find<QAbstractButton>("deleteOrphan") != nullptr, uiPatience);
    QVERIFY(desk.click("deleteOrphan"));
    QCOMPARE(desk.seen("DELETE", "/1/users"), 0); // asks first
    QVERIFY(desk.click("confirm"));
    QTRY_COMPARE_WITH_TIMEOUT(desk.seen("DELETE", "/1/users"), 1, uiPatience);
    QVERIFY(desk.click("close"));
    QTRY_COMPARE_WITH_TIMEOUT(desk.rows(), 0, uiPatience);
}

KEYNOOK_UI_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
