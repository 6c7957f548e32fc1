// SPDX-License-Identifier: Apache-2.0
// A screen of 640x480: the window and every dialog fit on it, and nothing is cut off.
#include "cutoff.h"
#include "uifixture.h"
#include "widgets/banner.h"
#include "widgets/detailspanel.h"
#include "widgets/statusstrip.h"
#include "widgets/windowbody.h"

#include <QCheckBox>
#include <QMenu>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace keynook;
using namespace keynook::test;
using namespace keynook::ui;

class TestSmallScreen : public QObject
{
    Q_OBJECT
private slots:
    void firstRun();
    void window();
    void windowInTrouble();
    void roomyAgain();
    void generating();
    void dialogs_data();
    void dialogs();
    void deletingMany();

private:
    static void shrink(const Desk &desk)
    {
        QVERIFY(QTest::qWaitForWindowExposed(desk.window.get()));
        desk.window->resize(smallScreen);
        QCoreApplication::processEvents();
        QTRY_COMPARE(desk.window->size(), smallScreen);
    }
    static QStringList troubleOf(QDialog &dialog, const QString &picture)
    {
        QCoreApplication::processEvents();
        const QSize least = dialog.minimumSizeHint();
        dialog.resize(dialog.size().boundedTo(smallScreen)); // as that screen would
        QCoreApplication::processEvents();
        shoot(dialog, u"small-"_s + picture);
        QStringList trouble = cutOff(dialog);
        for (const QSize &size : {least, dialog.size()}) {
            if (!isWithin(size, smallScreen)) {
                trouble += u"%1x%2"_s.arg(size.width()).arg(size.height());
            }
        }
        return trouble;
    }
    static bool trigger(const Desk &desk, const QString &text)
    {
        for (QAction *each : desk.window->actions()) {
            if (each->text().remove(u'&').startsWith(text)) {
                each->trigger();
                return true;
            }
        }
        return false;
    }
};

void TestSmallScreen::firstRun()
{
    Desk desk;
    shrink(desk);
    QTRY_COMPARE(cutOff(*desk.window).join(u'\n'), QString());
    shoot(*desk.window, u"small-firstrun"_s);
    QVERIFY(desk.click("startCogniac"));
}

void TestSmallScreen::window()
{
    Desk desk(20);
    QVERIFY(desk.signIn());
    shrink(desk);
    QTRY_COMPARE(cutOff(*desk.window).join(u'\n'), QString()); // nothing selected
    QVERIFY(desk.generate(u"Nightly scene upload"_s) && desk.select(u"Nightly scene upload"_s));
    QCoreApplication::processEvents();
    QTRY_COMPARE(cutOff(*desk.window).join(u'\n'), QString());
    shoot(*desk.window, u"small-window"_s);
    // What acts can be got at.
    QVERIFY(desk.find<QTableView>("keys")->viewport()->height() >= 60);
    const auto *details = desk.window->findChild<DetailsPanel *>();
    QVERIFY(details->viewport()->height() >= 100);
    QVERIFY(details->widget()->width() <= details->viewport()->width());
    for (const char *name : {"generate", "copyWorkspace", "refresh", "profile", "filter"}) {
        QVERIFY2(desk.find<QWidget>(name) != nullptr, name);
    }
}

void TestSmallScreen::windowInTrouble()
{
    Desk desk(5);
    QVERIFY(desk.signIn());
    shrink(desk);
    desk.setFaults("POST /1/users drop-after,times=1");
    QVERIFY(desk.click("generate") && desk.type("name", QString(120, u'W')) && desk.click("go"));
    QTRY_VERIFY_WITH_TIMEOUT(!desk.textOf("bannerText").isEmpty(), uiPatience);
    QVERIFY(desk.click("go"));
    desk.setFaults("GET /1/users status=500");
    QVERIFY(desk.click("refresh"));
    QTRY_VERIFY_WITH_TIMEOUT(desk.find<Banner>("listBanner") != nullptr, uiPatience);
    QTRY_VERIFY(desk.find<Banner>("recoverBanner") != nullptr);
    desk.window->findChild<StatusStrip *>()->say(
        u"A key is being generated; its secret is being made safe first."_s);
    QCoreApplication::processEvents();
    QTRY_COMPARE(desk.window->size(), smallScreen);
    QTRY_COMPARE(cutOff(*desk.window).join(u'\n'), QString());
    shoot(*desk.window, u"small-trouble"_s);
}

void TestSmallScreen::roomyAgain()
{
    Desk desk(5);
    QVERIFY(desk.signIn());
    const QSize before = desk.window->size();
    const auto *body = desk.window->findChild<WindowBody *>();
    const auto *details = desk.window->findChild<DetailsPanel *>();
    const int width = details->width();
    QVERIFY(!body->isNarrow());
    shrink(desk);
    QVERIFY(body->isNarrow());
    QVERIFY(details->y() > 0); // below the table
    desk.window->resize(before);
    QCoreApplication::processEvents();
    QVERIFY(!body->isNarrow());
    QCOMPARE(details->width(), width);
    QCOMPARE(details->y(), 0);
    QTRY_COMPARE(cutOff(*desk.window).join(u'\n'), QString());
}

void TestSmallScreen::generating()
{
    Desk desk;
    QVERIFY(desk.signIn());
    desk.gate->holdNext("POST /1/users");
    QVERIFY(desk.click("generate"));
    QTRY_VERIFY(desk.dialog() != nullptr);
    QDialog &dialog = *desk.dialog();
    QTRY_COMPARE(troubleOf(dialog, u"name"_s).join(u'\n'), QString());
    QVERIFY(desk.type("name", QString(120, u'W')) && desk.click("go"));
    QTRY_VERIFY_WITH_TIMEOUT(desk.gate->isHolding(), uiPatience);
    QTRY_COMPARE(troubleOf(dialog, u"working"_s).join(u'\n'), QString());
    desk.store->setMood(MemoryStore::Mood::Locked);
    desk.gate->release();
    QTRY_VERIFY_WITH_TIMEOUT(desk.find<QCheckBox>("accept") != nullptr, uiPatience);
    QTRY_COMPARE(troubleOf(dialog, u"onlycopy"_s).join(u'\n'), QString());
    desk.store->setMood(MemoryStore::Mood::Open);
    QVERIFY(desk.click("unlock"));
    QTRY_VERIFY_WITH_TIMEOUT(desk.find<QCheckBox>("accept") == nullptr, uiPatience);
    QTRY_COMPARE(troubleOf(dialog, u"stored"_s).join(u'\n'), QString());
    QVERIFY(desk.click("download"));
    QTRY_VERIFY(dialog.findChild<QDialog *>(u"exportDialog"_s) != nullptr);
    QDialog &exporting = *dialog.findChild<QDialog *>(u"exportDialog"_s);
    QTRY_COMPARE(troubleOf(exporting, u"export"_s).join(u'\n'), QString());
    QVERIFY(desk.type("path", desk.folder.filePath(QString(100, u'W'))) && desk.click("save"));
    QTRY_COMPARE(troubleOf(exporting, u"exported"_s).join(u'\n'), QString());
}

void TestSmallScreen::dialogs_data()
{
    QTest::addColumn<QString>("action");
    for (const char *action : {"Workspaces", "Check access", "Preferences", "About Keynook",
                               "Sign in again", "Remove account"}) {
        QTest::newRow(action) << QString::fromLatin1(action);
    }
}

void TestSmallScreen::dialogs()
{
    QFETCH(const QString, action);
    Desk desk;
    QVERIFY(desk.signIn());
    QVERIFY(trigger(desk, action));
    QTRY_VERIFY(desk.dialog() != nullptr);
    QTRY_VERIFY(desk.find<QWidget>("stopWaiting") == nullptr);
    QTRY_COMPARE(troubleOf(*desk.dialog(), action.section(u' ', 0, 0).toLower()).join(u'\n'),
                 QString());
}

void TestSmallScreen::deletingMany()
{
    Desk desk(20);
    std::ignore = desk.makeKey(QByteArray(1000, 'W'));
    QVERIFY(desk.signIn());
    desk.window->findChild<QTableView *>(u"keys"_s)->selectAll();
    QVERIFY(desk.click("delete"));
    QTRY_VERIFY(desk.dialog() != nullptr);
    QTRY_COMPARE(troubleOf(*desk.dialog(), u"delete"_s).join(u'\n'), QString());
    desk.setFaults("DELETE /1/users status=500");
    auto *typed = desk.find<QLineEdit>("typed");
    if (typed != nullptr) {
        typed->setText(typed->placeholderText());
    }
    QVERIFY(desk.click("confirm"));
    QTRY_VERIFY_WITH_TIMEOUT(!desk.textOf("bannerText").isEmpty(), uiPatience);
    QTRY_COMPARE(troubleOf(*desk.dialog(), u"notdeleted"_s).join(u'\n'), QString());
}

KEYNOOK_UI_MAIN(TestSmallScreen)
#include "tst_smallscreen.moc"
