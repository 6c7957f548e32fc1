// SPDX-License-Identifier: Apache-2.0
// Deleting: what must be typed, what is sent, what is told.
#include "dialogs/deletedialog.h"
#include "uifixture.h"
#include "widgets/banner.h"

#include <QListWidget>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace keynook;
using namespace keynook::test;
using namespace keynook::ui;

class TestDeleteDialog : public QObject
{
    Q_OBJECT
private slots:
    void unused();
    void cancelled_data();
    void cancelled();
    void inUseIsTyped();
    void blankNameAsksForTheId();
    void several();
    void oneFails();
    void clickedTwice();
    void closedByTheWindowManager();

private:
    static QTableView *table(const Desk &desk) { return desk.find<QTableView>("keys"); }
    static bool refreshed(Desk &desk, int rows)
    {
        return desk.click("refresh") &&
               QTest::qWaitFor([&] { return desk.rows() == rows; }, uiPatience);
    }
    static bool choose(Desk &desk)
    {
        table(desk)->selectAll();
        return desk.click("delete") &&
               QTest::qWaitFor([&desk] { return desk.dialog() != nullptr; }, uiPatience);
    }
};

void TestDeleteDialog::unused()
{
    Desk desk;
    const QString id = desk.makeKey("camera");
    QVERIFY(desk.signIn());
    QVERIFY(choose(desk));
    QVERIFY(desk.textOf("title").contains(u"camera"_s));
    const auto *list = desk.find<QListWidget>("results");
    QVERIFY(list != nullptr);
    QCOMPARE(list->count(), 1);
    QVERIFY(list->item(0)->text().contains(id));
    QVERIFY(list->item(0)->text().contains(u"never"_s));
    QVERIFY(desk.click("confirm"));
    QTRY_VERIFY_WITH_TIMEOUT(desk.dialog() == nullptr, uiPatience);
    QTRY_COMPARE_WITH_TIMEOUT(desk.rows(), 0, uiPatience);
}

void TestDeleteDialog::cancelled_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("Esc") << true;
    QTest::newRow("Enter, which is Cancel") << false;
}

void TestDeleteDialog::cancelled()
{
    QFETCH(const bool, byKey);
    Desk desk;
    std::ignore = desk.makeKey("camera");
    QVERIFY(desk.signIn());
    QVERIFY(choose(desk));
    QTest::keyClick(desk.dialog(), byKey ? Qt::Key_Escape : Qt::Key_Return);
    QTRY_VERIFY(desk.dialog() == nullptr);
    QCOMPARE(desk.seen("DELETE", "/1/users"), 0);
}

void TestDeleteDialog::inUseIsTyped()
{
    Desk desk;
    StandinClient client(*desk.standin);
    client.signIn();
    const QJsonObject made = client.create("in use").json();
    const QByteArray secret = made[u"api_key"_s].toString().toUtf8();
    QCOMPARE(RawHttp(desk.standin->port()).ask("GET", "/1/token", keynook::key(secret)).status,
             200);
    QVERIFY(desk.signIn());
    QVERIFY(choose(desk));
    QVERIFY(!desk.find<QAbstractButton>("confirm")->isEnabled());
    QVERIFY(desk.type("typed", u"In use"_s));
    QVERIFY(!desk.find<QAbstractButton>("confirm")->isEnabled());
    QVERIFY(desk.type("typed", u"in use"_s));
    QVERIFY(desk.click("confirm"));
    QTRY_COMPARE_WITH_TIMEOUT(desk.rows(), 0, uiPatience);
}

void TestDeleteDialog::blankNameAsksForTheId()
{
    Desk desk;
    ApiKey key;
    key.id = u"key7"_s;
    key.name = u" "_s;
    QVERIFY(desk.signIn());
    AppContext &app = *desk.window->context();
    key.lastAuth = app.clock()() - 60;
    auto *dialog = new DeleteDialog(app, app.ledger().accounts()->first(), {key},
                                    ToRevoke::Known::Listed, desk.window.get());
    dialog->open();
    QVERIFY(!desk.find<QAbstractButton>("confirm")->isEnabled());
    QVERIFY(desk.type("typed", u"key7"_s));
    QVERIFY(desk.find<QAbstractButton>("confirm")->isEnabled());
    key.lastAuth.reset();
    auto *unknown = new DeleteDialog(app, app.ledger().accounts()->first(), {key},
                                     ToRevoke::Known::Listed, desk.window.get());
    unknown->askAlways();
    QVERIFY(!unknown->findChild<QAbstractButton *>(u"confirm"_s)->isEnabled());
    delete unknown;
    delete dialog;
}

void TestDeleteDialog::several()
{
    Desk desk;
    for (const char *name : {"a", "b", "c"}) {
        std::ignore = desk.makeKey(name);
    }
    QVERIFY(desk.signIn());
    QVERIFY(choose(desk));
    QCOMPARE(desk.find<QListWidget>("results")->count(), 3);
    QVERIFY(desk.click("confirm"));
    QTRY_COMPARE_WITH_TIMEOUT(desk.rows(), 0, uiPatience);
    QCOMPARE(desk.seen("DELETE", "/1/users"), 3);
}

void TestDeleteDialog::oneFails()
{
    Desk desk;
    for (const char *name : {"a", "b", "c"}) {
        std::ignore = desk.makeKey(name);
    }
    QVERIFY(desk.signIn());
    desk.setFaults("DELETE /1/users status=403,after=1,times=1");
    QVERIFY(choose(desk));
    QVERIFY(desk.click("confirm"));
    QTRY_COMPARE_WITH_TIMEOUT(desk.rows(), 1, uiPatience);
    QVERIFY(desk.dialog() != nullptr); // says which one and why
    QVERIFY(desk.textOf("bannerText").contains(u"1 of 3"_s));
    int failures = 0;
    const auto *list = desk.find<QListWidget>("results");
    for (int row = 0; row < list->count(); ++row) {
        failures += list->item(row)->text().startsWith(u'\u2715') ? 1 : 0;
    }
    QCOMPARE(failures, 1);
    QVERIFY(desk.click("cancel"));
    QTRY_VERIFY(desk.dialog() == nullptr);
}

void TestDeleteDialog::clickedTwice()
{
    Desk desk;
    std::ignore = desk.makeKey("camera");
    QVERIFY(desk.signIn());
    QVERIFY(choose(desk));
    desk.gate->holdNext("DELETE /1/users");
    auto *confirm = desk.find<QAbstractButton>("confirm");
    QTest::mouseDClick(confirm, Qt::LeftButton);
    QTest::mouseClick(confirm, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(desk.gate->isHolding(), uiPatience);
    desk.gate->release();
    QTRY_VERIFY_WITH_TIMEOUT(desk.dialog() == nullptr, uiPatience);
    QCOMPARE(desk.seen("DELETE", "/1/users"), 1);
}

/// What was begun comes to its end, and what failed is told.
void TestDeleteDialog::closedByTheWindowManager()
{
    Desk desk;
    std::ignore = desk.makeKey("camera");
    QVERIFY(desk.signIn());
    QVERIFY(choose(desk));
    QDialog *const dialog = desk.dialog();
    desk.setFaults("DELETE /1/users status=403,times=1");
    desk.gate->holdNext("DELETE /1/users");
    QVERIFY(desk.click("confirm"));
    QTRY_VERIFY_WITH_TIMEOUT(desk.gate->isHolding(), uiPatience);
    dialog->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!dialog->isVisible());
    desk.gate->release();
    QTRY_VERIFY_WITH_TIMEOUT(dialog->isVisible(), uiPatience);
    QVERIFY(desk.textOf("bannerText").contains(u"1 of 1"_s));
}

KEYNOOK_UI_MAIN(TestDeleteDialog)
#include "tst_deletedialog.moc"
