// SPDX-License-Identifier: Apache-2.0
// What the banner of the window and the dialog behind it make of interrupted generations.
#include "cutoff.h"
#include "dialogs/deletedialog.h"
#include "dialogs/recoverdialog.h"
#include "recoverscene.h"

#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;
using namespace keynook;
using namespace keynook::test;
using namespace keynook::ui;

class TestRecoverDialog : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void nothingLeft();
    void sealedIsStored();
    void sealedWaitsForItsKeychain_data();
    void sealedWaitsForItsKeychain();
    void noKeyWasMade();
    void tooEarlyToTell();
    void orphanIsDeleted();
    void severalOrphansAreNobodysGuess();
    void orphanCannotBeDeleted();
    void serviceOutOfReach_data();
    void serviceOutOfReach();
    void forgettingIsDeliberate();
    void manyFitOnASmallScreen();
    void closedMeanwhile();

private:
    std::unique_ptr<RecoverScene> m_scene;
};

void TestRecoverDialog::init()
{
    m_scene = std::make_unique<RecoverScene>();
}

void TestRecoverDialog::cleanup()
{
    m_scene.reset();
}

void TestRecoverDialog::nothingLeft()
{
    RecoverDialog dialog(*m_scene->desk->window->context(), nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QTRY_COMPARE(textOf(dialog, "recoverText"), u"Nothing is left to look after."_s);
    QCOMPARE(carelessWidgets(dialog), QStringList());
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
}

void TestRecoverDialog::sealedIsStored()
{
    m_scene->leave(IssueState::Sealed);
    QDialog *dialog = m_scene->open();
    QVERIFY(dialog != nullptr);
    QTRY_COMPARE(RecoverScene::sentences(*dialog),
                 QStringList{u"Its secret is in the keychain now."_s});
    QVERIFY(m_scene->desk->store->holds(itemname::key(u"a1"_s, u"k1"_s), "k1:secret-of-k1"));
    QCOMPARE(m_scene->unfinished(), 0);
    QCOMPARE(textOf(*dialog, "recordName"), u"camera"_s);
    QCOMPARE(carelessWidgets(*dialog), QStringList());
    click(*dialog, "close");
    QTRY_VERIFY(!find<Banner>(*m_scene->desk->window, "recoverBanner").isVisible());
}

void TestRecoverDialog::sealedWaitsForItsKeychain_data()
{
    QTest::addColumn<int>("mood");
    QTest::newRow("locked") << static_cast<int>(MemoryStore::Mood::Locked);
    QTest::newRow("absent") << static_cast<int>(MemoryStore::Mood::Absent);
    QTest::newRow("silent") << static_cast<int>(MemoryStore::Mood::Silent);
}

void TestRecoverDialog::sealedWaitsForItsKeychain()
{
    QFETCH(const int, mood);
    m_scene->leave(IssueState::Sealed);
    m_scene->desk->store->setMood(static_cast<MemoryStore::Mood>(mood));
    QDialog *dialog = m_scene->open();
    QVERIFY(dialog != nullptr);
    QTRY_COMPARE(RecoverScene::sentences(*dialog),
                 QStringList{u"The keychain of this test says no. "_s});
    QVERIFY(dialog->findChild<QAbstractButton *>(u"forget"_s) == nullptr); // it may come back
    QCOMPARE(m_scene->unfinished(), 1);
    click(*dialog, "close");
    m_scene->desk->store->setMood(MemoryStore::Mood::Open);
    QDialog *again = m_scene->open();
    QVERIFY(again != nullptr);
    QTRY_COMPARE(RecoverScene::sentences(*again),
                 QStringList{u"Its secret is in the keychain now."_s});
    QCOMPARE(m_scene->unfinished(), 0);
}

void TestRecoverDialog::noKeyWasMade()
{
    m_scene->leave(IssueState::Intended);
    m_scene->ahead = RecoverScene::longAgo;
    QDialog *dialog = m_scene->open();
    QVERIFY(dialog != nullptr);
    QTRY_COMPARE(RecoverScene::sentences(*dialog),
                 QStringList{u"The service made no key; nothing is left over."_s});
    QCOMPARE(m_scene->unfinished(), 0);
}

void TestRecoverDialog::tooEarlyToTell()
{
    m_scene->leave(IssueState::Intended);
    QDialog *dialog = m_scene->open();
    QVERIFY(dialog != nullptr);
    QTRY_COMPARE(RecoverScene::sentences(*dialog),
                 QStringList{u"The service shows no key so far; look again in two minutes."_s});
    QCOMPARE(m_scene->unfinished(), 1);
}

void TestRecoverDialog::orphanIsDeleted()
{
    m_scene->leave(IssueState::Intended);
    m_scene->desk->cogniac.keys = {{u"k7"_s, u"camera"_s, m_scene->desk->cogniac.now, {}},
                                   {u"k8"_s, u"printer"_s, m_scene->desk->cogniac.now, {}}};
    m_scene->ahead = RecoverScene::longAgo;
    QDialog *dialog = m_scene->open();
    QVERIFY(dialog != nullptr);
    QTRY_COMPARE(dialog->findChildren<QAbstractButton *>(u"deleteOrphan"_s).size(), 1);
    QVERIFY(RecoverScene::sentences(*dialog).first().contains(u"Nobody can use it"_s));
    QCOMPARE(m_scene->desk->cogniac.count("DELETE"), 0); // not by itself
    click(*dialog, "deleteOrphan");
    QCOMPARE(m_scene->desk->cogniac.count("DELETE"), 0); // asks first
    click(*dialog, "confirm");
    QTRY_COMPARE(m_scene->desk->cogniac.keys.size(), 1);
    QCOMPARE(m_scene->desk->cogniac.keys.first().id, u"k8"_s);
    QTRY_COMPARE(m_scene->unfinished(), 0);
}

void TestRecoverDialog::severalOrphansAreNobodysGuess()
{
    m_scene->leave(IssueState::Intended);
    m_scene->desk->cogniac.keys = {{u"k7"_s, u"camera"_s, m_scene->desk->cogniac.now, {}},
                                   {u"k8"_s, u"camera"_s, m_scene->desk->cogniac.now, {}}};
    m_scene->ahead = RecoverScene::longAgo;
    QDialog *dialog = m_scene->open();
    QVERIFY(dialog != nullptr);
    QTRY_COMPARE(dialog->findChildren<QAbstractButton *>(u"deleteOrphan"_s).size(), 2);
    QVERIFY(RecoverScene::sentences(*dialog).first().contains(
        u"Delete only what you know is unused."_s));
    for (const QAbstractButton *each : dialog->findChildren<QAbstractButton *>()) {
        QVERIFY(each->objectName() != u"deleteOrphan"_s || !each->hasFocus());
    }
}

void TestRecoverDialog::orphanCannotBeDeleted()
{
    m_scene->leave(IssueState::Intended);
    m_scene->desk->cogniac.keys = {{u"k7"_s, u"camera"_s, m_scene->desk->cogniac.now, {}}};
    m_scene->ahead = RecoverScene::longAgo;
    QDialog *dialog = m_scene->open();
    QVERIFY(dialog != nullptr);
    QTRY_COMPARE(dialog->findChildren<QAbstractButton *>(u"deleteOrphan"_s).size(), 1);
    m_scene->desk->cogniac.refuse("DELETE", "k7", Script::answer(500));
    click(*dialog, "deleteOrphan");
    const QPointer<ui::DeleteDialog> asking = dialog->findChild<ui::DeleteDialog *>();
    click(*asking, "confirm");
    QTRY_VERIFY(find<Banner>(*asking, "banner").isVisible());
    QCOMPARE(m_scene->desk->cogniac.keys.size(), 1);
    QCOMPARE(m_scene->unfinished(), 1);
    m_scene->desk->cogniac.behave();
    click(*asking, "cancel");
    QTRY_VERIFY(asking.isNull());
    QTRY_COMPARE(dialog->findChildren<QAbstractButton *>(u"deleteOrphan"_s).size(), 1);
    click(*dialog, "deleteOrphan"); // once more
    click(*dialog, "confirm");
    QTRY_COMPARE(m_scene->desk->cogniac.keys.size(), 0);
    QTRY_COMPARE(m_scene->unfinished(), 0);
}

void TestRecoverDialog::serviceOutOfReach_data()
{
    QTest::addColumn<Script>("script");
    QTest::newRow("broken") << Script::answer(500);
    QTest::newRow("hangs up") << Script::raw({}, Script::Then::Close);
    QTest::newRow("nonsense") << Script::answer(200, "<html>");
}

void TestRecoverDialog::serviceOutOfReach()
{
    QFETCH(const Script, script);
    m_scene->leave(IssueState::Intended);
    m_scene->ahead = RecoverScene::longAgo;
    m_scene->desk->cogniac.refuse("GET", "apiKeys", script);
    QDialog *dialog = m_scene->open();
    QVERIFY(dialog != nullptr);
    QTRY_COMPARE(RecoverScene::sentences(*dialog).size(), 1);
    QVERIFY(!RecoverScene::sentences(*dialog).first().trimmed().isEmpty());
    QVERIFY(!RecoverScene::sentences(*dialog).first().contains(u"no key"_s)); // unknown is not none
    QCOMPARE(m_scene->unfinished(), 1);
}

void TestRecoverDialog::forgettingIsDeliberate()
{
    const IssueRecord record = m_scene->leave(IssueState::Sealed);
    m_scene->desk->store->drop(itemname::seal(record.operation)); // its keychain is gone for good
    m_scene->ahead = RecoverScene::longAgo;
    QDialog *dialog = m_scene->open();
    QVERIFY(dialog != nullptr);
    QTRY_VERIFY(dialog->findChild<QAbstractButton *>(u"forget"_s) != nullptr);
    QVERIFY(!find<QPushButton>(*dialog, "forget").isDefault());
    click(*dialog, "forget");
    const auto ask = [dialog] { return dialog->findChild<QDialog *>(); };
    QVERIFY(ask() != nullptr);
    QTest::keyClick(ask(), Qt::Key_Return); // what Enter does is the harmless choice
    QTRY_VERIFY(ask() == nullptr);
    QCOMPARE(m_scene->unfinished(), 1);
    click(*dialog, "forget");
    QTest::keyClick(ask(), Qt::Key_Escape);
    QTRY_VERIFY(ask() == nullptr);
    QCOMPARE(m_scene->unfinished(), 1);
    click(*dialog, "forget");
    click(*ask(), "confirm");
    QTRY_COMPARE(m_scene->unfinished(), 0);
    QTRY_COMPARE(textOf(*dialog, "recoverText"), u"Nothing is left to look after."_s);
    QVERIFY(isShown(*dialog, "recoverText"));
}

void TestRecoverDialog::manyFitOnASmallScreen()
{
    for (int i = 0; i < 20; ++i) {
        m_scene->leave(IssueState::Intended, QString(120, u'W') + QString::number(i));
    }
    QDialog *dialog = m_scene->open();
    QVERIFY(dialog != nullptr);
    QTRY_COMPARE(RecoverScene::sentences(*dialog).size(), 20);
    QCoreApplication::processEvents();
    QVERIFY(isWithin(dialog->minimumSizeHint(), smallScreen));
    QVERIFY(isWithin(dialog->size(), smallScreen));
    QTRY_COMPARE(cutOff(*dialog).join(u'\n'), QString());
    const auto *area = dialog->findChild<QScrollArea *>();
    QVERIFY(area->widget()->height() > area->viewport()->height());
    QVERIFY(area->widget()->width() <= area->viewport()->width());
}

void TestRecoverDialog::closedMeanwhile()
{
    m_scene->leave(IssueState::Sealed);
    m_scene->desk->store->setMood(MemoryStore::Mood::Hangs);
    const QPointer<QDialog> dialog = m_scene->open();
    QVERIFY(dialog != nullptr);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(dialog == nullptr);
    m_scene->desk->store->setMood(
        MemoryStore::Mood::Open); // what was begun comes to its end all the same
    QTRY_VERIFY(m_scene->desk->store->holds(itemname::key(u"a1"_s, u"k1"_s)));
    QTRY_COMPARE(m_scene->unfinished(), 0);
}

KEYNOOK_UI_MAIN(TestRecoverDialog)
#include "tst_recoverdialog.moc"
