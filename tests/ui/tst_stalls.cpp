// SPDX-License-Identifier: Apache-2.0
// The window stays alive while a keychain or the system's proxy settings do not answer. How long a
// single stall lasts is a figure: see tests/bench/tst_stallfigures.cpp.
#include "flows/login.h"
#include "hangingproxy.h"
#include "heartbeat.h"
#include "uifixture.h"
#include "vault/itemname.h"
#include "widgets/secretfield.h"

#include <QTableView>

using namespace Qt::StringLiterals;
using namespace keynook;
using namespace keynook::test;
using namespace keynook::ui;

namespace {
constexpr int manyBeats = 40;
} // namespace

class TestStalls : public QObject
{
    Q_OBJECT
private slots:
    void keychainHangs();
    void proxyLookupHangs();

private:
    /// The filter takes a text and shows what matches, and the loop runs on for some time.
    static void staysAlive(Desk &desk, const QString &text, int rows)
    {
        const Heartbeat heart;
        QVERIFY(desk.type("filter", text));
        QVERIFY(runUntil([&desk, rows] { return desk.rows() == rows; }));
        QVERIFY(runUntil([&heart] { return heart.beats() > manyBeats; }));
    }
};

void TestStalls::keychainHangs()
{
    Desk desk(5);
    QVERIFY(desk.signIn());
    QVERIFY(desk.click("generate") && desk.type("name", u"needle"_s) && desk.click("go"));
    QTRY_VERIFY_WITH_TIMEOUT(desk.find<QAbstractButton>("copyIssued") != nullptr, uiPatience);
    QVERIFY(desk.click("go"));
    QTRY_VERIFY_WITH_TIMEOUT(desk.dialog() == nullptr, uiPatience);
    QTRY_COMPARE_WITH_TIMEOUT(desk.textOf("detailsTitle"), u"needle"_s, uiPatience);

    desk.store->setMood(MemoryStore::Mood::Hangs);
    QVERIFY(desk.click("reveal"));
    staysAlive(desk, u"needle"_s, 1);
    QVERIFY(!desk.store->isIdle()); // it hangs still
    QVERIFY(!desk.find<SecretField>("secret")->isRevealed());
    desk.store->setMood(MemoryStore::Mood::Open);
    QTRY_VERIFY_WITH_TIMEOUT(desk.find<SecretField>("secret")->isRevealed(), uiPatience);
}

void TestStalls::proxyLookupHangs()
{
    Desk desk(5);
    QVERIFY(desk.signIn());
    Account other = desk.window->context()->ledger().accounts()->first();
    other.id = QString(32, u'b');
    other.name = u"other"_s;
    other.server = QUrl(u"https://keynook.invalid/"_s); // no proxy is looked for on the way to
                                                        // this computer itself
    QVERIFY(desk.window->context()->ledger().saveAccount(other));
    const CachedKeys kept{
        1'700'000'000,
        {{u"k1"_s, u"needle"_s, other.email, {}, {}}, {u"k2"_s, u"hay"_s, other.email, {}, {}}}};
    QVERIFY(desk.window->context()->ledger().saveCachedKeys(other.id, kept));
    desk.store->put(itemname::login(other.id),
                    Login{Secret("key:secret"), {}, Secret("token")}.toItem().reveal());

    const HangingProxy hanging;
    desk.window->showAccount(other);
    QVERIFY(runUntil([] { return HangingProxy::asking() > 0; }));
    QCOMPARE(desk.rows(), 2);
    staysAlive(desk, u"needle"_s, 1);
    QVERIFY(HangingProxy::asking() > 0); // it hangs still
}

KEYNOOK_UI_MAIN(TestStalls)
#include "tst_stalls.moc"
