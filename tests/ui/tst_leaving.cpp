// SPDX-License-Identifier: Apache-2.0
// Closing, signals and the end of a session: what is waited for, what is refused, what is left.
#include "dialogs/generatedialog.h"
#include "flows/signout.h"
#include "uifixture.h"
#include "vault/itemname.h"
#include "widgets/banner.h"
#include "work/accountactions.h"
#include "work/leaving.h"

#include <QCheckBox>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace keynook;
using namespace keynook::test;
using namespace keynook::ui;

class TestLeaving : public QObject
{
    Q_OBJECT
private slots:
    void signalWaitsForTheRequest();
    void signalWaitsForTheRequestThatFails();
    void requestIsWaitedForOnlySoLong();
    void sealedIsSafeEnough();
    void secretInMemoryStays();
    void secretInMemoryIsSavedWhenItCanBe();
    void nothingUnderWay();
    void loginsGo();
    void withoutAccount();
    void loginLeftBehindIsTold();
    void silentKeychain();
    void signalDoesNotAsk();
    void signedInAgain();

private:
    static Preferences notStaying()
    {
        Preferences wanted;
        wanted.staySignedIn = false;
        return wanted;
    }
    static bool hold(Desk &desk)
    {
        desk.gate->holdNext("POST /1/users");
        return desk.click("generate") && desk.type("name", u"camera"_s) && desk.click("go") &&
               QTest::qWaitFor([&desk] { return desk.gate->isHolding(); }, uiPatience);
    }
    /// The keychain is locked from the moment that the request goes out; without a disk, too.
    static bool makeOnlyCopy(Desk &desk, bool sealed)
    {
        if (!hold(desk)) {
            return false;
        }
        const QString spool = desk.folder.filePath(u"data/spool"_s);
        QFile inTheWay(spool);
        if (!sealed && !(QDir(spool).removeRecursively() && inTheWay.open(QIODevice::WriteOnly))) {
            return false;
        }
        desk.store->setMood(MemoryStore::Mood::Locked);
        desk.gate->release();
        return QTest::qWaitFor([&desk] { return desk.find<QCheckBox>("accept") != nullptr; },
                               uiPatience);
    }
    static Ledger &ledger(const Desk &desk) { return desk.window->context()->ledger(); }
    static Account account(const Desk &desk) { return ledger(desk).accounts()->first(); }
    static bool holdsLogin(const Desk &desk)
    {
        return desk.store->holds(itemname::login(account(desk).id));
    }
    static bool isOpen(const Desk &desk) { return desk.window->isVisible(); }
};

void TestLeaving::signalWaitsForTheRequest()
{
    Desk desk;
    QVERIFY(desk.signIn());
    QVERIFY(hold(desk));
    QVERIFY(desk.window->wouldLose());
    desk.window->end();
    QCoreApplication::processEvents();
    QVERIFY(isOpen(desk));
    QVERIFY(desk.textOf("message").contains(u"made safe first"_s));
    desk.gate->release();
    QTRY_VERIFY_WITH_TIMEOUT(!isOpen(desk), uiPatience);
    QVERIFY(!desk.window->wouldLose());
    QCOMPARE(desk.seen("POST", "/1/users"), 1);
    const auto held = ledger(desk).heldKeys(account(desk).id);
    QCOMPARE(held->size(), 1);
    QVERIFY(desk.store->holds(itemname::key(account(desk).id, held->begin()->keyId)));
}

void TestLeaving::signalWaitsForTheRequestThatFails()
{
    Desk desk;
    QVERIFY(desk.signIn());
    desk.setFaults("POST /1/users status=403");
    QVERIFY(hold(desk));
    desk.window->end();
    QCoreApplication::processEvents();
    QVERIFY(isOpen(desk));
    desk.gate->release();
    QTRY_VERIFY_WITH_TIMEOUT(!isOpen(desk), uiPatience);
}

void TestLeaving::requestIsWaitedForOnlySoLong()
{
    Desk desk;
    QVERIFY(desk.signIn());
    QVERIFY(hold(desk));
    const SettingsStore settings((Settings(desk.folder.filePath(u"keynook.ini"_s))));
    auto *leaving = new Leaving(*desk.window->context(), settings, *desk.window,
                                {std::chrono::milliseconds(1), std::chrono::seconds(5)});
    QVERIFY(!leaving->mayLeave());
    QSignalSpy tries(leaving, &Leaving::tryNow);
    leaving->insist();
    QCOMPARE(tries.size(), 1);
    QVERIFY(!leaving->mayLeave());
    QTRY_COMPARE(tries.size(), 2);
    QVERIFY(leaving->mayLeave());
    desk.window.reset(); // with the request under way
    QCOMPARE(desk.seen("POST", "/1/users"), 0);
}

void TestLeaving::sealedIsSafeEnough()
{
    Desk desk;
    QVERIFY(desk.signIn());
    QVERIFY(makeOnlyCopy(desk, true));
    QVERIFY(!desk.window->close());
    QVERIFY(!desk.window->wouldLose());
    desk.window->end();
    QTRY_VERIFY(!isOpen(desk));
    const auto left = ledger(desk).unfinishedIssues();
    QCOMPARE(left->size(), 1);
    QCOMPARE(left->first().state, IssueState::Sealed);
}

void TestLeaving::secretInMemoryStays()
{
    Desk desk;
    QVERIFY(desk.signIn());
    QVERIFY(makeOnlyCopy(desk, false));
    QVERIFY(desk.window->wouldLose());
    desk.window->end();
    QTRY_VERIFY(desk.store->isIdle() && desk.find<QAbstractButton>("unlock")->isEnabled());
    QCoreApplication::processEvents();
    QVERIFY(isOpen(desk));
    QVERIFY(desk.textOf("message").contains(u"only copy"_s));
    desk.find<QCheckBox>("accept")->setChecked(true);
    QVERIFY(desk.click("go"));
    QTRY_VERIFY(!isOpen(desk)); // what was asked for is not forgotten
}

void TestLeaving::secretInMemoryIsSavedWhenItCanBe()
{
    Desk desk;
    QVERIFY(desk.signIn());
    QVERIFY(makeOnlyCopy(desk, false));
    desk.store->setMood(MemoryStore::Mood::Open);
    desk.window->end();
    QTRY_VERIFY(!isOpen(desk));
    const auto held = ledger(desk).heldKeys(account(desk).id);
    QCOMPARE(held->size(), 1);
    QVERIFY(desk.store->holds(itemname::key(account(desk).id, held->begin()->keyId)));
}

void TestLeaving::nothingUnderWay()
{
    Desk desk;
    QVERIFY(desk.signIn());
    desk.window->end();
    QTRY_VERIFY(!isOpen(desk));
    QVERIFY(holdsLogin(desk)); // stays signed in
    QVERIFY(account(desk).signedIn);
}

void TestLeaving::loginsGo()
{
    Desk desk(0, notStaying());
    QVERIFY(desk.signIn());
    QVERIFY(!desk.window->close());
    QVERIFY(!desk.window->close()); // no way round it
    QTRY_VERIFY(!isOpen(desk));
    QVERIFY(!holdsLogin(desk));
    QVERIFY(!account(desk).signedIn);
}

void TestLeaving::withoutAccount()
{
    Desk desk(0, notStaying());
    std::ignore = desk.window->close();
    QTRY_VERIFY_WITH_TIMEOUT(!isOpen(desk), 1000); // far below the patience for a keychain
}

void TestLeaving::loginLeftBehindIsTold()
{
    Desk desk(0, notStaying());
    QVERIFY(desk.signIn());
    desk.store->setMood(MemoryStore::Mood::Locked);
    QVERIFY(!desk.window->close());
    QTRY_VERIFY(desk.find<Banner>("problem") != nullptr);
    QVERIFY(desk.find<Banner>("problem")->text().contains(u"next start"_s));
    QVERIFY(isOpen(desk));
    QVERIFY(!account(desk).signedIn); // remembered
    QVERIFY(holdsLogin(desk));
    QVERIFY(desk.window->close());
    removeLeftLogins(*desk.store, ledger(desk)); // still locked
    desk.store->setMood(MemoryStore::Mood::Open);
    QTRY_VERIFY(desk.store->isIdle());
    removeLeftLogins(*desk.store, ledger(desk));
    QTRY_VERIFY(!holdsLogin(desk));
}

void TestLeaving::silentKeychain()
{
    Desk desk(0, notStaying());
    QVERIFY(desk.signIn());
    desk.store->setMood(MemoryStore::Mood::Hangs);
    const SettingsStore settings((Settings(desk.folder.filePath(u"keynook.ini"_s))));
    auto *leaving = new Leaving(*desk.window->context(), settings, *desk.window,
                                {std::chrono::seconds(30), std::chrono::milliseconds(1)});
    const QSignalSpy failures(leaving, &Leaving::failed);
    QVERIFY(!leaving->mayLeave());
    QTRY_COMPARE(failures.size(), 1);
    QVERIFY(!account(desk).signedIn);
    QVERIFY(leaving->mayLeave());
    desk.store->setMood(MemoryStore::Mood::Open); // late, as keychains are
    QTRY_VERIFY(!holdsLogin(desk));
    QCOMPARE(failures.size(), 1);
}

void TestLeaving::signalDoesNotAsk()
{
    Desk desk(0, notStaying());
    QVERIFY(desk.signIn());
    desk.store->setMood(MemoryStore::Mood::Locked);
    desk.window->end();
    QTRY_VERIFY(!isOpen(desk));
    QVERIFY(!account(desk).signedIn);
}

void TestLeaving::signedInAgain()
{
    Desk desk(0, notStaying());
    QVERIFY(desk.signIn());
    desk.store->setMood(MemoryStore::Mood::Locked);
    QVERIFY(!desk.window->close());
    QTRY_VERIFY(desk.find<Banner>("problem") != nullptr);
    desk.store->setMood(MemoryStore::Mood::Open);
    QVERIFY(desk.signIn());
    emit desk.window->findChild<AccountActions *>()->changed(account(desk).id);
    QVERIFY(desk.find<Banner>("problem") == nullptr);
    QVERIFY(!desk.window->close());
    QTRY_VERIFY(!isOpen(desk));
    QVERIFY(!holdsLogin(desk));
}

KEYNOOK_UI_MAIN(TestLeaving)
#include "tst_leaving.moc"
