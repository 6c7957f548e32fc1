// SPDX-License-Identifier: Apache-2.0
// Two windows on one data folder and one keychain, as two starts of the program are: what one has
// under way the other neither disturbs nor loses.
#include "ledger/issuelock.h"
#include "sharedstore.h"
#include "uifixture.h"
#include "widgets/banner.h"

#include <QCheckBox>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace keynook;
using namespace keynook::test;
using namespace keynook::ui;

namespace {

const QString waits = u"Nothing is sent yet: another Keynook is generating or recovering. This "
                      "begins when that has ended."_s;

/// The second window beside a Desk's.
struct Pair
{
    explicit Pair(int seededKeys = 0)
        : desk(seededKeys, [this](AppOptions &options) {
            options.store = [this] { return std::make_unique<SharedStore>(keychain); };
        })
    {
        desk.store = &keychain;
    }
    [[nodiscard]] bool signIn()
    {
        if (!desk.signIn()) {
            return false;
        }
        other = std::make_unique<MainWindow>(desk.window->context()->options(), *theme());
        other->show();
        other->begin();
        return QTest::qWaitFor([this] { return rows() == desk.rows() && isQuiet(); }, uiPatience);
    }
    /// The other window's child of this name that is to be seen.
    template <typename T>
    [[nodiscard]] T *in(const char *name) const
    {
        for (T *one : other->findChildren<T *>(QString::fromLatin1(name))) {
            if (one->isVisible()) {
                return one;
            }
        }
        return nullptr;
    }
    [[nodiscard]] bool click(const char *name) const
    {
        QAbstractButton *found = nullptr;
        const bool ready = QTest::qWaitFor(
            [&] { return (found = in<QAbstractButton>(name)) != nullptr && found->isEnabled(); },
            uiPatience);
        if (ready) {
            found->click();
        }
        return ready;
    }
    [[nodiscard]] bool isQuiet() const
    {
        const auto *refresh = other->findChild<QAbstractButton *>(u"refresh"_s);
        return refresh->isEnabled();
    }
    [[nodiscard]] QAbstractItemModel *keys() const
    {
        return other->findChild<QTableView *>(u"keys"_s)->model();
    }
    [[nodiscard]] int rows() const { return keys()->rowCount(); }
    [[nodiscard]] bool begin(const QString &name) const
    {
        if (!click("generate") || in<QLineEdit>("name") == nullptr) {
            return false;
        }
        in<QLineEdit>("name")->setText(name);
        return click("go");
    }
    [[nodiscard]] bool hold()
    {
        desk.gate->holdNext("POST /1/users");
        return desk.click("generate") && desk.type("name", u"camera"_s) && desk.click("go") &&
               QTest::qWaitFor([this] { return desk.gate->isHolding(); }, uiPatience);
    }
    [[nodiscard]] QStringList secrets() const { return keychain.items().filter(u"/key/"_s); }
    [[nodiscard]] qsizetype unfinished() const
    {
        return other->context()->ledger().unfinishedIssues()->size();
    }
    [[nodiscard]] QDialog *generating() const
    {
        return desk.window->findChild<QDialog *>(u"generateDialog"_s);
    }

    MemoryStore keychain;
    Desk desk;
    std::unique_ptr<MainWindow> other;
};

} // namespace

class TestTwoWindows : public QObject
{
    Q_OBJECT
private slots:
    void refreshingMeanwhile();
    void deletingMeanwhile();
    void bothGenerate();
    void theOneThatWaitsCanGo();
    void onlyCopyInOne();
    void recoveringWaitsAndSaysWhy();
    void deletedUnderOnesHands();
};

void TestTwoWindows::refreshingMeanwhile()
{
    Pair pair(3);
    QVERIFY(pair.signIn());
    QVERIFY(pair.hold());
    for (int i = 0; i < 3; ++i) {
        QVERIFY(pair.click("refresh"));
        QTRY_VERIFY_WITH_TIMEOUT(pair.isQuiet(), uiPatience);
    }
    QVERIFY(pair.in<Banner>("recoverBanner") == nullptr); // it is not interrupted
    pair.desk.gate->release();
    QTRY_VERIFY_WITH_TIMEOUT(pair.desk.find<QAbstractButton>("copyIssued") != nullptr, uiPatience);
    QVERIFY(pair.desk.find<QCheckBox>("accept") == nullptr); // stored
    QCOMPARE(pair.secrets().size(), 1);
    QVERIFY(pair.click("refresh"));
    QTRY_COMPARE_WITH_TIMEOUT(pair.rows(), 4, uiPatience);
    pair.generating()->reject();
    QTRY_COMPARE(pair.unfinished(), 0);
    QVERIFY(pair.desk.window->close());
    QVERIFY(pair.other->close());
}

void TestTwoWindows::deletingMeanwhile()
{
    Pair pair;
    std::ignore = pair.desk.makeKey("old");
    QVERIFY(pair.signIn());
    QVERIFY(pair.hold());
    pair.other->findChild<QTableView *>(u"keys"_s)->selectAll();
    QVERIFY(pair.click("delete") && pair.click("confirm"));
    QTRY_COMPARE_WITH_TIMEOUT(pair.rows(), 0, uiPatience);
    pair.desk.gate->release();
    QTRY_VERIFY_WITH_TIMEOUT(pair.desk.find<QAbstractButton>("copyIssued") != nullptr, uiPatience);
    QCOMPARE(pair.secrets().size(), 1);
    QVERIFY(pair.click("refresh"));
    QTRY_COMPARE_WITH_TIMEOUT(pair.rows(), 1, uiPatience);
    QCOMPARE(pair.keys()->index(0, KeyListModel::Name).data().toString(), u"camera"_s);
    QCOMPARE(pair.keys()->index(0, KeyListModel::Secret).data().toString(), u"In the keychain"_s);
    pair.generating()->reject();
    QTRY_COMPARE(pair.unfinished(), 0);
}

void TestTwoWindows::bothGenerate()
{
    Pair pair;
    QVERIFY(pair.signIn());
    QVERIFY(pair.hold());
    QVERIFY(pair.begin(u"printer"_s));
    QTRY_VERIFY(pair.in<QLabel>("waiting") != nullptr);
    QTRY_COMPARE(pair.in<QLabel>("waiting")->text(), waits);
    QCOMPARE(pair.desk.seen("POST", "/1/users"), 0); // one is held, the other was not sent
    pair.desk.gate->release();
    QTRY_COMPARE_WITH_TIMEOUT(pair.secrets().size(), 1, uiPatience);
    QTRY_VERIFY_WITH_TIMEOUT(pair.desk.find<QAbstractButton>("copyIssued") != nullptr, uiPatience);
    QVERIFY(pair.desk.click("go")); // Done
    QTRY_COMPARE_WITH_TIMEOUT(pair.secrets().size(), 2, uiPatience);
    QCOMPARE(pair.desk.seen("POST", "/1/users"), 2);
    QTRY_VERIFY_WITH_TIMEOUT(pair.in<QAbstractButton>("copyIssued") != nullptr, uiPatience);
    QVERIFY(pair.click("go"));
    QTRY_COMPARE_WITH_TIMEOUT(pair.unfinished(), 0, uiPatience);
}

void TestTwoWindows::theOneThatWaitsCanGo()
{
    Pair pair;
    QVERIFY(pair.signIn());
    QVERIFY(pair.hold());
    QVERIFY(pair.begin(u"printer"_s));
    QTRY_VERIFY(pair.in<QLabel>("waiting") != nullptr);
    QTRY_COMPARE(pair.in<QLabel>("waiting")->text(), waits);
    QVERIFY(pair.other->close()); // nothing of it was sent
    pair.other.reset();
    pair.desk.gate->release();
    QTRY_COMPARE_WITH_TIMEOUT(pair.secrets().size(), 1, uiPatience);
    QTRY_COMPARE_WITH_TIMEOUT(pair.desk.window->context()->ledger().unfinishedIssues()->size(), 0,
                              uiPatience);
    QCOMPARE(pair.desk.seen("POST", "/1/users"), 1);
}

void TestTwoWindows::onlyCopyInOne()
{
    Pair pair(2);
    QVERIFY(pair.signIn());
    QVERIFY(pair.hold());
    pair.keychain.setMood(MemoryStore::Mood::Locked);
    pair.desk.gate->release();
    QTRY_VERIFY_WITH_TIMEOUT(pair.desk.find<QCheckBox>("accept") != nullptr, uiPatience);
    pair.keychain.setMood(MemoryStore::Mood::Open);
    // The other one works on, and does not take the first one's key for an orphan.
    QVERIFY(pair.click("refresh"));
    QTRY_COMPARE_WITH_TIMEOUT(pair.rows(), 3, uiPatience);
    QVERIFY(pair.in<Banner>("recoverBanner") == nullptr);
    QVERIFY(!pair.desk.window->close());
    QVERIFY(pair.desk.click("unlock"));
    QTRY_COMPARE_WITH_TIMEOUT(pair.secrets().size(), 1, uiPatience);
    QTRY_VERIFY(pair.desk.find<QCheckBox>("accept") == nullptr);
    pair.generating()->reject();
    QTRY_COMPARE(pair.unfinished(), 0);
}

void TestTwoWindows::recoveringWaitsAndSaysWhy()
{
    Desk desk;
    QVERIFY(desk.signIn());
    desk.setFaults("POST /1/users drop-after,times=1");
    QVERIFY(desk.click("generate") && desk.type("name", u"orphan"_s) && desk.click("go"));
    QTRY_VERIFY_WITH_TIMEOUT(!desk.textOf("bannerText").isEmpty(), uiPatience);
    QVERIFY(desk.click("go"));
    QTRY_VERIFY_WITH_TIMEOUT(desk.find<Banner>("recoverBanner") != nullptr, uiPatience);
    const auto lock = IssueLock::tryTake(desk.window->context()->ledger().folder());
    QVERIFY(lock.has_value()); // another process's, from here on
    QVERIFY(desk.click("bannerAction"));
    QTRY_VERIFY(desk.dialog() != nullptr);
    const auto *banner = desk.dialog()->findChild<Banner *>();
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), uiPatience);
    QVERIFY2(banner->text().startsWith(u"Another Keynook is generating or recovering a key"_s),
             qPrintable(banner->text()));
    QVERIFY(desk.click("close"));
    QTRY_VERIFY(desk.dialog() == nullptr);
    QCOMPARE(desk.window->context()->ledger().unfinishedIssues()->size(), 1);
}

void TestTwoWindows::deletedUnderOnesHands()
{
    Pair pair;
    QVERIFY(pair.signIn());
    QVERIFY(pair.desk.generate(u"camera"_s) && pair.desk.select(u"camera"_s));
    QVERIFY(pair.click("refresh"));
    QTRY_COMPARE_WITH_TIMEOUT(pair.rows(), 1, uiPatience);
    pair.other->findChild<QTableView *>(u"keys"_s)->selectAll();
    QVERIFY(pair.click("delete") && pair.click("confirm"));
    QTRY_COMPARE_WITH_TIMEOUT(pair.rows(), 0, uiPatience);
    QCOMPARE(pair.secrets(), QStringList());
    // The first one still shows it: it says what is so, and the refresh tells the rest.
    QVERIFY(pair.desk.click("reveal"));
    QTRY_VERIFY(!pair.desk.complaint().isEmpty());
    QVERIFY(pair.desk.click("refresh"));
    QTRY_COMPARE_WITH_TIMEOUT(pair.desk.rows(), 0, uiPatience);
}

KEYNOOK_UI_MAIN(TestTwoWindows)
#include "tst_twowindows.moc"
