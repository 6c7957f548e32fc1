// SPDX-License-Identifier: Apache-2.0
// The window with a keychain that is locked, absent, silent or has lost something: what it says,
// and what can still be done.
#include "uifixture.h"
#include "unit/sizelimit.h"
#include "widgets/banner.h"
#include "widgets/secretfield.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace keynook;
using namespace keynook::test;
using namespace keynook::ui;

using Mood = MemoryStore::Mood;

namespace {
const QByteArray keysPath = "/1/users";
} // namespace

class TestKeychainTrouble : public QObject
{
    Q_OBJECT
private slots:
    void generatingNeedsAKeychain_data() { moods(); }
    void generatingNeedsAKeychain();
    void goneWhileGenerating_data() { moods(); }
    void goneWhileGenerating();
    void exportingMeanwhile_data() { moods(); }
    void exportingMeanwhile();
    void lostSecretIsSaid();
    void downloadOfTheOnlyCopyOnAFullDisk();
    void listNeedsNoKeychain_data() { moods(); }
    void listNeedsNoKeychain();
    void slowKeychainIsSaid();
    void aSecretThatComesLateIsNotShown();

private:
    static void moods()
    {
        QTest::addColumn<Mood>("mood");
        QTest::newRow("locked") << Mood::Locked;
        QTest::newRow("absent") << Mood::Absent;
        QTest::newRow("silent") << Mood::Silent;
    }
    static QString held(const Desk &desk)
    {
        const auto *table = desk.window->findChild<QTableView *>(u"keys"_s);
        return table->model()->index(0, KeyListModel::Secret).data().toString();
    }
    static QString secretItem(const Desk &desk)
    {
        return desk.store->items().filter(u"/key/"_s).value(0);
    }
};

void TestKeychainTrouble::generatingNeedsAKeychain()
{
    QFETCH(const Mood, mood);
    Desk desk;
    QVERIFY(desk.signIn());
    desk.store->setMood(mood);
    QVERIFY(desk.click("generate") && desk.type("name", u"camera"_s) && desk.click("go"));
    QTRY_COMPARE_WITH_TIMEOUT(desk.textOf("bannerText"), u"The keychain of this test says no."_s,
                              uiPatience);
    QCOMPARE(desk.seen("POST", keysPath), 0); // no key is made whose secret has no place to go
    QCOMPARE(desk.find<QLineEdit>("name")->text(), u"camera"_s);
    desk.store->setMood(Mood::Open);
    QVERIFY(desk.click("go"));
    QTRY_VERIFY_WITH_TIMEOUT(desk.find<QAbstractButton>("copyIssued") != nullptr, uiPatience);
    QVERIFY(desk.find<QCheckBox>("accept") == nullptr); // stored
    QVERIFY(desk.click("go"));
    QTRY_COMPARE_WITH_TIMEOUT(desk.rows(), 1, uiPatience);
    QCOMPARE(desk.seen("POST", keysPath), 1);
}

void TestKeychainTrouble::goneWhileGenerating()
{
    QFETCH(const Mood, mood);
    Desk desk;
    QVERIFY(desk.signIn());
    desk.gate->holdNext("POST /1/users");
    QVERIFY(desk.click("generate") && desk.type("name", u"camera"_s) && desk.click("go"));
    QTRY_VERIFY_WITH_TIMEOUT(desk.gate->isHolding(), uiPatience);
    desk.store->setMood(mood);
    desk.gate->release();
    QTRY_VERIFY_WITH_TIMEOUT(desk.find<QCheckBox>("accept") != nullptr, uiPatience);
    auto *field = desk.find<SecretField>("issuedSecret");
    QVERIFY(desk.click("revealIssued"));
    const QByteArray secret = field->text().toUtf8();
    QCOMPARE(RawHttp(desk.standin->port()).ask("GET", "/1/token", keynook::key(secret)).status,
             200);
    QVERIFY(!desk.window->close());
    desk.store->setMood(Mood::Open);
    QVERIFY(desk.click("unlock"));
    QTRY_VERIFY_WITH_TIMEOUT(desk.find<QCheckBox>("accept") == nullptr, uiPatience);
    QVERIFY(desk.store->holds(secretItem(desk), secret));
    QVERIFY(desk.click("go"));
    QTRY_VERIFY(desk.dialog() == nullptr);
}

void TestKeychainTrouble::exportingMeanwhile()
{
    QFETCH(const Mood, mood);
    Desk desk;
    QVERIFY(desk.signIn() && desk.generate(u"camera"_s) && desk.select(u"camera"_s));
    desk.store->setMood(mood);
    QVERIFY(desk.click("export"));
    QTRY_COMPARE(desk.complaint(), u"The keychain of this test says no."_s);
    QVERIFY(desk.dialog() == nullptr);
    QCOMPARE(held(desk), u"In the keychain"_s); // nobody has looked inside
    desk.store->setMood(Mood::Open);
    QVERIFY(desk.click("export"));
    QTRY_VERIFY(desk.dialog() != nullptr);
    QCOMPARE(desk.dialog()->objectName(), u"exportDialog"_s);
    desk.store->setMood(mood); // the secret is in the dialog by now
    const QString file = desk.folder.filePath(u"credentials.json"_s);
    QVERIFY(desk.type("path", file) && desk.click("save"));
    QVERIFY(QFileInfo::exists(file));
    QVERIFY(desk.click("close"));
    QTRY_VERIFY(desk.dialog() == nullptr);
}

void TestKeychainTrouble::lostSecretIsSaid()
{
    Desk desk;
    QVERIFY(desk.signIn() && desk.generate(u"camera"_s) && desk.select(u"camera"_s));
    desk.store->drop(secretItem(desk));
    QVERIFY(desk.click("export"));
    QTRY_COMPARE(held(desk), u"Lost"_s);
    QVERIFY2(desk.complaint().startsWith(u"The keychain no longer has the secret of this key."_s),
             qPrintable(desk.complaint()));
    QVERIFY(desk.dialog() == nullptr);
    QVERIFY(!desk.find<QAbstractButton>("export")->isEnabled());
    QVERIFY(desk.find<SecretField>("secret") == nullptr);
    QVERIFY(desk.find<QAbstractButton>("delete")->isEnabled()); // what there is left to do
}

void TestKeychainTrouble::downloadOfTheOnlyCopyOnAFullDisk()
{
    Desk desk;
    QVERIFY(desk.signIn());
    desk.gate->holdNext("POST /1/users");
    QVERIFY(desk.click("generate") && desk.type("name", u"camera"_s) && desk.click("go"));
    QTRY_VERIFY_WITH_TIMEOUT(desk.gate->isHolding(), uiPatience);
    desk.store->setMood(Mood::Absent);
    desk.gate->release();
    QTRY_VERIFY_WITH_TIMEOUT(desk.find<QCheckBox>("accept") != nullptr, uiPatience);
    auto *generating = desk.window->findChild<QDialog *>(u"generateDialog"_s);
    QVERIFY(desk.click("download"));
    QTRY_VERIFY(desk.find<QLineEdit>("path") != nullptr);
    auto *exporting = generating->findChild<QDialog *>(u"exportDialog"_s);
    QVERIFY(desk.type("path", desk.folder.filePath(u"credentials.json"_s)));
    {
        const SizeLimit full(16);
        QVERIFY(desk.click("save"));
    }
    QTRY_VERIFY(!exporting->findChild<Banner *>()->text().isEmpty());
    QVERIFY(!QFileInfo::exists(desk.folder.filePath(u"credentials.json"_s)));
    exporting->reject();
    QTest::keyClick(generating, Qt::Key_Escape);
    QVERIFY(generating->isVisible()); // still the only copy, still guarded
    QVERIFY(!desk.find<QAbstractButton>("go")->isEnabled());
    QVERIFY(desk.click("download"));
    QTRY_VERIFY(desk.find<QLineEdit>("path") != nullptr);
    QVERIFY(desk.type("path", desk.folder.filePath(u"credentials.json"_s)) && desk.click("save"));
    QVERIFY(QFileInfo::exists(desk.folder.filePath(u"credentials.json"_s)));
    QVERIFY(desk.click("close") && desk.click("go"));
    QTRY_VERIFY(desk.dialog() == nullptr);
}

void TestKeychainTrouble::listNeedsNoKeychain()
{
    QFETCH(const Mood, mood);
    Desk desk(3);
    QVERIFY(desk.signIn());
    desk.store->setMood(mood);
    std::ignore = desk.makeKey("new one");
    const QSignalSpy shown(desk.window.get(), &MainWindow::listShown);
    QVERIFY(desk.click("refresh"));
    QTRY_VERIFY_WITH_TIMEOUT(!shown.isEmpty(), uiPatience);
    QVERIFY(desk.rows() >= 3); // fresh, or the kept one and why
    QVERIFY(desk.rows() == 4 || desk.find<Banner>("listBanner") != nullptr);
    QVERIFY(desk.click("copyWorkspace"));
    QCOMPARE(desk.textOf("message"), u"Copied k7north2m4qa."_s);
}

void TestKeychainTrouble::slowKeychainIsSaid()
{
    Desk desk;
    QVERIFY(desk.signIn() && desk.generate(u"camera"_s) && desk.select(u"camera"_s));
    desk.store->setMood(Mood::Silent);
    QVERIFY(desk.click("reveal"));
    QTRY_COMPARE(desk.textOf("message"),
                 u"Waiting for the keychain; an unlock prompt may be open …"_s);
    QTRY_VERIFY(!desk.complaint().isEmpty());
}

void TestKeychainTrouble::aSecretThatComesLateIsNotShown()
{
    Desk desk;
    QVERIFY(desk.signIn() && desk.generate(u"camera"_s) && desk.generate(u"printer"_s));
    QVERIFY(desk.select(u"camera"_s));
    desk.store->setMood(Mood::Hangs);
    QVERIFY(desk.click("reveal"));
    QVERIFY(desk.select(u"printer"_s)); // and now the first one's secret comes
    desk.store->setMood(Mood::Open);
    QTRY_VERIFY(desk.store->isIdle());
    QCoreApplication::processEvents();
    auto *field = desk.find<SecretField>("secret");
    QVERIFY(!field->isRevealed());
    QVERIFY(desk.click("reveal"));
    QTRY_VERIFY(field->isRevealed());
}

KEYNOOK_UI_MAIN(TestKeychainTrouble)
#include "tst_keychaintrouble.moc"
