// SPDX-License-Identifier: Apache-2.0
// Nobody is there any more, or the window is put away: secrets are masked wherever they are open,
// and idleness takes them off the clipboard too. When that is so is tst_idlewatch's affair.
#include "clipboard/secretclipboard.h"
#include "uifixture.h"
#include "widgets/idlewatch.h"
#include "widgets/secretfield.h"

#include <QClipboard>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace keynook;
using namespace keynook::test;
using namespace keynook::ui;

class TestLocking : public QObject
{
    Q_OBJECT
private slots:
    void inTheWindow_data() { ways(); }
    void inTheWindow();
    void inADialog_data() { ways(); }
    void inADialog();
    void whileTheKeychainIsAsked_data() { ways(); }
    void whileTheKeychainIsAsked();
    void idleClearsTheClipboard();
    void somebodyElsesClipboardStays_data();
    void somebodyElsesClipboardStays();

private:
    static void ways()
    {
        QTest::addColumn<bool>("idle");
        QTest::newRow("idle") << true;
        QTest::newRow("minimised") << false;
    }
    static void leave(const Desk &desk, bool idle)
    {
        if (idle) {
            emit desk.window->findChild<IdleWatch *>()->idle();
        } else {
            desk.window->showMinimized();
        }
    }
    static QString clipboard() { return QGuiApplication::clipboard()->text(); }
};

void TestLocking::inTheWindow()
{
    QFETCH(const bool, idle);
    Desk desk;
    QVERIFY(desk.signIn() && desk.generate(u"camera"_s) && desk.select(u"camera"_s));
    auto *field = desk.find<SecretField>("secret");
    const QString mask = field->text();
    QVERIFY(desk.click("reveal"));
    QTRY_VERIFY(field->isRevealed());
    leave(desk, idle);
    QTRY_VERIFY(!field->isRevealed());
    QVERIFY(field->text() == mask);
}

void TestLocking::inADialog()
{
    QFETCH(const bool, idle);
    Desk desk;
    QVERIFY(desk.signIn());
    QVERIFY(desk.click("generate") && desk.type("name", u"camera"_s) && desk.click("go"));
    QTRY_VERIFY_WITH_TIMEOUT(desk.find<SecretField>("issuedSecret") != nullptr, uiPatience);
    auto *field = desk.find<SecretField>("issuedSecret");
    QVERIFY(desk.click("revealIssued"));
    QVERIFY(field->isRevealed());
    leave(desk, idle);
    QTRY_VERIFY(!field->isRevealed());
    desk.window->showNormal();
    QTRY_VERIFY(desk.find<QAbstractButton>("revealIssued") != nullptr);
    QVERIFY(desk.click("revealIssued")); // and it can be had again
    QVERIFY(field->isRevealed());
}

void TestLocking::whileTheKeychainIsAsked()
{
    QFETCH(const bool, idle);
    Desk desk;
    QVERIFY(desk.signIn() && desk.generate(u"camera"_s) && desk.select(u"camera"_s));
    auto *field = desk.window->findChild<SecretField *>(u"secret"_s);
    const QSignalSpy changes(field, &SecretField::revealedChanged);
    desk.store->setMood(MemoryStore::Mood::Hangs);
    QVERIFY(desk.click("reveal"));
    leave(desk, idle);
    desk.store->setMood(MemoryStore::Mood::Open); // somebody answers its prompt after all
    QTRY_VERIFY(desk.store->isIdle());
    QCoreApplication::processEvents();
    QCOMPARE(changes.size(), 0);
    QVERIFY(!field->isRevealed());
}

void TestLocking::idleClearsTheClipboard()
{
    Desk desk;
    QVERIFY(desk.signIn() && desk.generate(u"camera"_s) && desk.select(u"camera"_s));
    QVERIFY(desk.click("copySecret"));
    QTRY_VERIFY(!desk.textOf("clipboard").isEmpty());
    QVERIFY(!clipboard().isEmpty());
    emit desk.window->findChild<IdleWatch *>()->idle();
    QVERIFY(clipboard().isEmpty());
    QCOMPARE(desk.textOf("clipboard"), QString());
    QVERIFY(!desk.window->findChild<SecretClipboard *>()->isPending());
}

void TestLocking::somebodyElsesClipboardStays_data()
{
    QTest::addColumn<bool>("inDialog");
    QTest::newRow("copied in the window") << false;
    QTest::newRow("copied in the dialog") << true;
}

void TestLocking::somebodyElsesClipboardStays()
{
    QFETCH(const bool, inDialog);
    Desk desk;
    QVERIFY(desk.signIn());
    if (inDialog) {
        QVERIFY(desk.click("generate") && desk.type("name", u"camera"_s) && desk.click("go"));
        QVERIFY(desk.click("copyIssued"));
        QVERIFY(desk.textOf("copyNote").startsWith(u"Copied · clipboard clears in "_s));
    } else {
        QVERIFY(desk.generate(u"camera"_s) && desk.select(u"camera"_s));
        QVERIFY(desk.click("copySecret"));
    }
    QTRY_VERIFY(!desk.textOf("clipboard").isEmpty());
    QGuiApplication::clipboard()->setText(u"a recipe"_s);
    QTRY_COMPARE(desk.textOf("clipboard"), QString()); // no countdown over what is not ours
    emit desk.window->findChild<IdleWatch *>()->idle();
    QCOMPARE(clipboard(), u"a recipe"_s);
    if (inDialog) {
        QCOMPARE(desk.textOf("copyNote"), u"The clipboard holds something else now."_s);
    }
}

KEYNOOK_UI_MAIN(TestLocking)
#include "tst_locking.moc"
