// SPDX-License-Identifier: Apache-2.0
// The one-time moment: stored, only copy, refused, lost; and every way out while it lasts.
#include "clipboard/secretclipboard.h"
#include "dialogs/generatedialog.h"
#include "dialogs/handoffdialog.h"
#include "uifixture.h"
#include "widgets/banner.h"
#include "widgets/secretfield.h"

#include <QCheckBox>
#include <QClipboard>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace keynook;
using namespace keynook::test;
using namespace keynook::ui;

namespace {
const QByteArray keysPath = "/1/users";
} // namespace

class TestGenerateDialog : public QObject
{
    Q_OBJECT
private slots:
    void stored();
    void handsOff();
    void nameIsNeeded_data();
    void nameIsNeeded();
    void sentOnce();
    void closedMeanwhile_data();
    void closedMeanwhile();
    void onlyCopyIsGuarded_data();
    void onlyCopyIsGuarded();
    void onlyCopyReturns();
    void unlocking();
    void refused_data();
    void refused();
    void windowStaysMeanwhile();
    void enterHeldDown_data();
    void enterHeldDown();
    void anotherAfterAnUnansweredOne();

private:
    static bool begin(Desk &desk, const QString &name = u"camera"_s)
    {
        return desk.click("generate") && desk.type("name", name) && desk.click("go");
    }
    static bool isSafe(const Desk &desk)
    {
        const auto *banner =
            desk.dialog() == nullptr ? nullptr : desk.dialog()->findChild<Banner *>();
        return banner != nullptr && banner->text().contains(u"Already safe"_s);
    }
    /// The keychain is locked from the moment that the request goes out.
    static bool makeOnlyCopy(Desk &desk)
    {
        desk.gate->holdNext("POST /1/users");
        if (!begin(desk) ||
            !QTest::qWaitFor([&desk] { return desk.gate->isHolding(); }, uiPatience)) {
            return false;
        }
        desk.store->setMood(MemoryStore::Mood::Locked);
        desk.gate->release();
        return QTest::qWaitFor([&desk] { return desk.find<QCheckBox>("accept") != nullptr; },
                               uiPatience);
    }
};

void TestGenerateDialog::stored()
{
    Desk desk;
    QVERIFY(desk.signIn());
    QVERIFY(begin(desk));
    QTRY_VERIFY_WITH_TIMEOUT(isSafe(desk), uiPatience);
    auto *field = desk.find<SecretField>("issuedSecret");
    const QString id = desk.find<QLineEdit>("keyId")->text();
    QVERIFY(!id.isEmpty());
    QVERIFY(field->text().startsWith(id + u':'));
    QVERIFY(!field->isRevealed());
    QVERIFY(desk.click("revealIssued"));
    const QByteArray secret = field->text().toUtf8();
    QCOMPARE(RawHttp(desk.standin->port()).ask("GET", "/1/token", keynook::key(secret)).status,
             200);
    QVERIFY(desk.click("revealIssued"));
    QVERIFY(!field->text().contains(QString::fromUtf8(secret)));
    QVERIFY(desk.click("go"));
    QTRY_VERIFY(desk.dialog() == nullptr);
    QTRY_COMPARE(desk.rows(), 1);
    QVERIFY(desk.store->holds(
        u"keynook/"_s + desk.window->context()->ledger().accounts()->first().id + u"/key/"_s + id,
        secret));
    QCOMPARE(desk.window->context()->ledger().unfinishedIssues()->size(), 0);
}

void TestGenerateDialog::handsOff()
{
    Desk desk;
    QVERIFY(desk.signIn());
    QVERIFY(desk.click("generate"));
    QVERIFY(!desk.dialog()->findChild<QPushButton *>(u"handOff"_s)->isVisible());
    QVERIFY(desk.type("name", u"camera"_s));
    QVERIFY(desk.click("go"));
    QTRY_VERIFY_WITH_TIMEOUT(isSafe(desk), uiPatience);
    auto *issued = qobject_cast<GenerateDialog *>(desk.dialog());
    const QSignalSpy wanted(issued, &GenerateDialog::handOffWanted);
    QTest::mouseClick(issued->findChild<QPushButton *>(u"handOff"_s), Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toString(), desk.find<QLineEdit>("keyId")->text());
    const auto *handOff = issued->findChild<HandOffDialog *>();
    QVERIFY(handOff != nullptr && handOff->isVisible());
    const auto *go = handOff->findChild<QPushButton *>(u"go"_s);
    QTRY_VERIFY_WITH_TIMEOUT(go->isEnabled(), uiPatience); // it has found the key
}

void TestGenerateDialog::nameIsNeeded_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("canGo");
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("spaces") << u"   "_s << false;
    QTest::newRow("text direction") << u"a\u202eb"_s << true; // and then refused with a sentence
}

void TestGenerateDialog::nameIsNeeded()
{
    QFETCH(const QString, name);
    QFETCH(const bool, canGo);
    Desk desk;
    QVERIFY(desk.signIn());
    QVERIFY(desk.click("generate"));
    QTRY_VERIFY(desk.find<QLineEdit>("name") != nullptr);
    desk.find<QLineEdit>("name")->setText(name);
    QCOMPARE(desk.find<QAbstractButton>("go")->isEnabled(), canGo);
    if (canGo) {
        QVERIFY(desk.click("go"));
        QVERIFY(!desk.textOf("bannerText").isEmpty());
    }
    QCOMPARE(desk.seen("POST", keysPath), 0);
}

void TestGenerateDialog::sentOnce()
{
    Desk desk;
    QVERIFY(desk.signIn());
    desk.gate->holdNext("POST /1/users");
    QVERIFY(desk.click("generate"));
    QVERIFY(desk.type("name", u"camera"_s));
    auto *go = desk.find<QAbstractButton>("go");
    QTest::mouseDClick(go, Qt::LeftButton);
    QTest::mouseClick(go, Qt::LeftButton);
    QTest::keyClick(desk.dialog(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(desk.gate->isHolding(), uiPatience);
    QTest::mouseClick(go, Qt::LeftButton);
    QTest::keyClick(desk.dialog(), Qt::Key_Return);
    desk.gate->release();
    QTRY_VERIFY_WITH_TIMEOUT(isSafe(desk), uiPatience);
    QCOMPARE(desk.seen("POST", keysPath), 1);
}

void TestGenerateDialog::closedMeanwhile_data()
{
    QTest::addColumn<QString>("way");
    QTest::newRow("Esc") << u"esc"_s;
    QTest::newRow("closed") << u"close"_s;
    QTest::newRow("Hide") << u"hide"_s;
}

void TestGenerateDialog::closedMeanwhile()
{
    QFETCH(const QString, way);
    Desk desk;
    QVERIFY(desk.signIn());
    desk.gate->holdNext("POST /1/users");
    QVERIFY(begin(desk));
    QTRY_VERIFY_WITH_TIMEOUT(desk.gate->isHolding(), uiPatience);
    QDialog *dialog = desk.dialog();
    if (way == u"esc"_s) {
        QTest::keyClick(dialog, Qt::Key_Escape);
    } else if (way == u"close"_s) {
        dialog->close();
    } else {
        QVERIFY(desk.click("cancel"));
    }
    QTRY_VERIFY(desk.dialog() == nullptr);
    desk.gate->release();
    QTRY_COMPARE_WITH_TIMEOUT(desk.rows(), 1, uiPatience);
    QTRY_COMPARE(desk.window->context()->ledger().unfinishedIssues()->size(), 0);
    QVERIFY(desk.dialog() == nullptr); // stored: nobody needs to be asked
}

void TestGenerateDialog::onlyCopyIsGuarded_data()
{
    QTest::addColumn<QString>("leave");
    QTest::newRow("copied") << u"copy"_s;
    QTest::newRow("copied as .env") << u"env"_s;
    QTest::newRow("given up") << u"accept"_s;
}

void TestGenerateDialog::onlyCopyIsGuarded()
{
    QFETCH(const QString, leave);
    Desk desk;
    QVERIFY(desk.signIn());
    QVERIFY(makeOnlyCopy(desk));
    QDialog *dialog = desk.dialog();
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(dialog->isVisible());
    QVERIFY(!dialog->close());
    QVERIFY(dialog->isVisible());
    QVERIFY(!desk.find<QAbstractButton>("go")->isEnabled());
    QVERIFY(!desk.window->close());
    QVERIFY(desk.window->isVisible());

    if (leave == u"accept"_s) {
        desk.find<QCheckBox>("accept")->setChecked(true);
    } else {
        QVERIFY(desk.click(leave == u"copy"_s ? "copyIssued" : "copyEnvironment"));
        QVERIFY(!QGuiApplication::clipboard()->text().isEmpty());
    }
    QVERIFY(desk.click("go"));
    QTRY_VERIFY(desk.dialog() == nullptr);
    // The sealed copy waits for the keychain all the same.
    QCOMPARE(desk.window->context()->ledger().unfinishedIssues()->size(), 1);
}

void TestGenerateDialog::onlyCopyReturns()
{
    Desk desk;
    QVERIFY(desk.signIn());
    desk.gate->holdNext("POST /1/users");
    QVERIFY(begin(desk));
    QTRY_VERIFY_WITH_TIMEOUT(desk.gate->isHolding(), uiPatience);
    QTest::keyClick(desk.dialog(), Qt::Key_Escape);
    QTRY_VERIFY(desk.dialog() == nullptr);
    desk.store->setMood(MemoryStore::Mood::Locked);
    desk.gate->release();
    QTRY_VERIFY_WITH_TIMEOUT(desk.dialog() != nullptr, uiPatience);
    QVERIFY(desk.find<QCheckBox>("accept") != nullptr);
    desk.find<QCheckBox>("accept")->setChecked(true);
}

void TestGenerateDialog::unlocking()
{
    Desk desk;
    QVERIFY(desk.signIn());
    QVERIFY(makeOnlyCopy(desk));
    QVERIFY(desk.click("unlock")); // still locked
    QTRY_VERIFY(desk.find<QAbstractButton>("unlock")->isEnabled());
    QVERIFY(desk.find<QCheckBox>("accept") != nullptr);
    desk.store->setMood(MemoryStore::Mood::Open);
    QVERIFY(desk.click("unlock"));
    QTRY_VERIFY_WITH_TIMEOUT(isSafe(desk), uiPatience);
    QTRY_COMPARE(desk.window->context()->ledger().unfinishedIssues()->size(), 0);
    QVERIFY(desk.click("go"));
    QTRY_VERIFY(desk.dialog() == nullptr);
}

void TestGenerateDialog::refused_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<QString>("says");
    QTest::addColumn<int>("left");
    QTest::newRow("403") << QByteArray("POST /1/users status=403") << u"permission"_s << 0;
    QTest::newRow("500") << QByteArray("POST /1/users status=500") << QString() << 1;
    QTest::newRow("lost answer") << QByteArray("POST /1/users drop-after") << u"recover"_s << 1;
    QTest::newRow("garbage") << QByteArray("POST /1/users garbage") << u"recover"_s << 1;
}

void TestGenerateDialog::refused()
{
    QFETCH(const QByteArray, fault);
    QFETCH(const QString, says);
    QFETCH(const int, left);
    Desk desk;
    QVERIFY(desk.signIn());
    desk.setFaults(fault);
    QVERIFY(begin(desk));
    QTRY_VERIFY_WITH_TIMEOUT(!desk.textOf("bannerText").isEmpty(), uiPatience);
    QVERIFY2(desk.textOf("bannerText").contains(says, Qt::CaseInsensitive),
             qPrintable(desk.textOf("bannerText")));
    QCOMPARE(desk.dialog()->findChild<QLineEdit *>(u"name"_s)->text(), u"camera"_s);
    QCOMPARE(desk.seen("POST", keysPath), 1);
    QTRY_COMPARE(desk.window->context()->ledger().unfinishedIssues()->size(), left);
    QVERIFY(desk.click(left == 1 ? "go" : "cancel"));
    QTRY_VERIFY(desk.dialog() == nullptr);
    QTRY_COMPARE(desk.find<Banner>("recoverBanner") != nullptr, left == 1);
}

void TestGenerateDialog::windowStaysMeanwhile()
{
    Desk desk;
    QVERIFY(desk.signIn());
    desk.gate->holdNext("POST /1/users");
    QVERIFY(begin(desk));
    QTRY_VERIFY_WITH_TIMEOUT(desk.gate->isHolding(), uiPatience);
    QVERIFY(!desk.window->close());
    QVERIFY(desk.window->isVisible());
    desk.gate->release();
    QTRY_VERIFY_WITH_TIMEOUT(isSafe(desk), uiPatience);
    QVERIFY(desk.click("go"));
    QTRY_VERIFY(desk.dialog() == nullptr);
    QVERIFY(desk.window->close());
}

void TestGenerateDialog::enterHeldDown_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<bool>("unsure");
    QTest::newRow("no answer") << QByteArray("POST /1/users drop-after") << true;
    QTest::newRow("nonsense") << QByteArray("POST /1/users garbage") << true;
    QTest::newRow("refused") << QByteArray("POST /1/users status=403") << false;
}

void TestGenerateDialog::enterHeldDown()
{
    QFETCH(QByteArray, fault);
    QFETCH(bool, unsure);
    Desk desk;
    QVERIFY(desk.signIn());
    desk.setFaults(fault);
    QVERIFY(desk.click("generate") && desk.type("name", u"camera"_s));
    QTest::keyPress(desk.find<QLineEdit>("name"), Qt::Key_Return);
    const auto hold = [&desk] {
        QKeyEvent again(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, true);
        QWidget *target = desk.dialog()->focusWidget();
        QCoreApplication::sendEvent(target == nullptr ? desk.dialog() : target, &again);
    };
    QTRY_VERIFY_WITH_TIMEOUT((hold(), desk.find<Banner>("banner") != nullptr), uiPatience);
    for (int i = 0; i < 20; ++i) {
        hold();
        QCoreApplication::processEvents();
    }
    QCOMPARE(desk.seen("POST", keysPath), 1);
    QVERIFY(desk.dialog() != nullptr); // what happened is still to be read
    QCOMPARE(desk.find<QAbstractButton>("recover") != nullptr, unsure);
    QVERIFY(desk.click("cancel"));
}

void TestGenerateDialog::anotherAfterAnUnansweredOne()
{
    Desk desk;
    QVERIFY(desk.signIn());
    desk.setFaults("POST /1/users drop-after,times=1");
    QVERIFY(begin(desk));
    QTRY_VERIFY_WITH_TIMEOUT(desk.find<QAbstractButton>("recover") != nullptr, uiPatience);
    QCOMPARE(desk.find<QAbstractButton>("go")->text(), u"&Close"_s); // what Enter does
    QVERIFY(desk.click("cancel"));                                   // Generate another
    QVERIFY(desk.find<QAbstractButton>("recover") == nullptr);
    QVERIFY(desk.click("go"));
    QTRY_VERIFY_WITH_TIMEOUT(isSafe(desk), uiPatience);
    QCOMPARE(desk.seen("POST", keysPath), 2);
    QVERIFY(desk.click("go"));
}

KEYNOOK_UI_MAIN(TestGenerateDialog)
#include "tst_generatedialog.moc"
