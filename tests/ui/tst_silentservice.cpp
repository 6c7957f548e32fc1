// SPDX-License-Identifier: Apache-2.0
// A service that takes the request for a key and never answers: every way out of the window while
// it lasts, and what is left when it is over.
#include "sharedstore.h"
#include "uifixture.h"
#include "widgets/banner.h"

#include <QAction>
#include <QKeySequence>

using namespace Qt::StringLiterals;
using namespace keynook;
using namespace keynook::test;
using namespace keynook::ui;

class TestSilentService : public QObject
{
    Q_OBJECT
private slots:
    void everyWayOut_data();
    void everyWayOut();
    void doubleClickIsOneRequest();
    void itIsGivenUpInTheEnd();
    void connectionIsLostMeanwhile();
    void nextStartKnows();

private:
    static bool hang(Desk &desk)
    {
        desk.gate->holdNext("POST /1/users");
        return desk.click("generate") && desk.type("name", u"camera"_s) && desk.click("go") &&
               QTest::qWaitFor([&desk] { return desk.gate->isHolding(); }, uiPatience);
    }
    static QDialog *generating(const Desk &desk)
    {
        return desk.window->findChild<QDialog *>(u"generateDialog"_s);
    }
    static qsizetype unfinished(const Desk &desk)
    {
        return desk.window->context()->ledger().unfinishedIssues()->size();
    }
};

void TestSilentService::everyWayOut_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<bool>("hides"); ///< the dialog
    QTest::newRow("Esc") << u"Esc"_s << true;
    QTest::newRow("Alt+F4 on the dialog") << u"close dialog"_s << true;
    QTest::newRow("Hide") << u"Hide"_s << true;
    QTest::newRow("Alt+F4 on the window") << u"close window"_s << false;
    QTest::newRow("Ctrl+Q") << u"Ctrl+Q"_s << false;
    QTest::newRow("the session ends") << u"quit"_s << false;
}

void TestSilentService::everyWayOut()
{
    QFETCH(const QString, way);
    QFETCH(const bool, hides);
    Desk desk;
    QVERIFY(desk.signIn() && hang(desk));
    QDialog *dialog = generating(desk);
    if (way == u"Esc"_s) {
        QTest::keyClick(dialog, Qt::Key_Escape);
    } else if (way == u"close dialog"_s) {
        dialog->close();
    } else if (way == u"Hide"_s) {
        QVERIFY(desk.click("cancel"));
    } else if (way == u"close window"_s) {
        QVERIFY(!desk.window->close());
    } else if (way == u"Ctrl+Q"_s) {
        const QList<QAction *> actions = desk.window->actions();
        const auto quit = std::find_if(actions.begin(), actions.end(), [](const QAction *each) {
            return each->shortcut() == QKeySequence(u"Ctrl+Q"_s);
        });
        QVERIFY(quit != actions.end());
        (*quit)->trigger();
    } else {
        QCoreApplication::quit();
        QCoreApplication::processEvents();
    }
    QCOMPARE(dialog->isVisible(), !hides);
    QVERIFY(desk.window->isVisible());
    if (!hides) {
        QVERIFY(way == u"quit"_s ||
                desk.textOf("message") ==
                    u"A key is being generated; its secret is being made safe first."_s);
        QTest::keyClick(dialog, Qt::Key_Escape);
    }
    // The dialog is away, the request is not: the window still stays, and works.
    QVERIFY(!dialog->isVisible());
    QVERIFY(!desk.window->close());
    QVERIFY(desk.window->isVisible());
    QVERIFY(desk.click("refresh"));
    desk.gate->release();
    QTRY_COMPARE_WITH_TIMEOUT(desk.rows(), 1, uiPatience);
    QTRY_COMPARE_WITH_TIMEOUT(unfinished(desk), 0, uiPatience);
    QCOMPARE(desk.store->items().filter(u"/key/"_s).size(), 1);
    QCOMPARE(desk.seen("POST", "/1/users"), 1);
    QVERIFY(desk.window->close());
}

void TestSilentService::doubleClickIsOneRequest()
{
    Desk desk;
    QVERIFY(desk.signIn());
    desk.gate->holdNext("POST /1/users");
    QVERIFY(desk.click("generate") && desk.type("name", u"camera"_s));
    auto *go = desk.find<QAbstractButton>("go");
    QTest::mouseClick(go, Qt::LeftButton);
    QTest::mouseDClick(go, Qt::LeftButton); // which lacks the click before and the release after
    QTest::mouseRelease(go, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(desk.gate->isHolding(), uiPatience);
    QTest::keyClick(generating(desk), Qt::Key_Escape);
    QTest::keyClick(desk.window.get(), Qt::Key_N, Qt::ControlModifier); // another one?
    QCoreApplication::processEvents();
    desk.gate->release();
    QTRY_COMPARE_WITH_TIMEOUT(desk.store->items().filter(u"/key/"_s).size(), 1, uiPatience);
    QCOMPARE(desk.seen("POST", "/1/users"), 1);
}

void TestSilentService::itIsGivenUpInTheEnd()
{
    Desk desk;
    QVERIFY(desk.signIn());
    // From here on: a sign-in on a busy machine may take long.
    HttpClient::Options impatient = desk.window->context()->options().http;
    impatient.inactivity = std::chrono::seconds(5);
    desk.window->context()->setHttp(impatient);
    QVERIFY(hang(desk));
    QTRY_VERIFY_WITH_TIMEOUT(!desk.textOf("bannerText").isEmpty(), uiPatience);
    QVERIFY2(desk.textOf("bannerText").contains(u"may have made a key all the same"_s),
             qPrintable(desk.textOf("bannerText")));
    QCOMPARE(unfinished(desk), 1);
    QVERIFY(desk.find<QAbstractButton>("recover") != nullptr);
    QVERIFY(desk.click("go")); // Close
    QTRY_VERIFY_WITH_TIMEOUT(desk.find<Banner>("recoverBanner") != nullptr, uiPatience);
    QVERIFY(desk.window->close()); // nothing is under way any more
}

void TestSilentService::connectionIsLostMeanwhile()
{
    Desk desk;
    QVERIFY(desk.signIn() && hang(desk));
    QTest::keyClick(generating(desk), Qt::Key_Escape);
    desk.standin->stop();
    QTRY_VERIFY_WITH_TIMEOUT(generating(desk)->isVisible(), uiPatience);
    QVERIFY(!desk.textOf("bannerText").isEmpty());
    QCOMPARE(unfinished(desk), 1);
}

void TestSilentService::nextStartKnows()
{
    MemoryStore keychain;
    Desk desk(0, [&keychain](AppOptions &options) {
        options.store = [&keychain] { return std::make_unique<SharedStore>(keychain); };
    });
    desk.store = &keychain;
    QVERIFY(desk.signIn() && hang(desk));
    const AppOptions options = desk.window->context()->options();
    desk.window.reset(); // as if it had been killed: nobody asks
    MainWindow next(options, *theme());
    next.show();
    next.begin();
    const auto *banner = next.findChild<Banner *>(u"recoverBanner"_s);
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), uiPatience);
    QCOMPARE(next.context()->ledger().unfinishedIssues()->size(), 1);
}

KEYNOOK_UI_MAIN(TestSilentService)
#include "tst_silentservice.moc"
