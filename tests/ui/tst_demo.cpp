// SPDX-License-Identifier: Apache-2.0
// The demo touches nothing of the user's own, and takes everything of its own away.
#include "clipboard/secretclipboard.h"
#include "context/demo.h"
#include "dialogs/exportdialog.h"
#include "uifixture.h"
#include "vault/itemname.h"

#include <QComboBox>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace keynook;
using namespace keynook::test;
using namespace keynook::ui;

class TestDemo : public QObject
{
    Q_OBJECT
private slots:
    void everyAccountIsRemoved();
    void keychainRefuses();
    void noAccountIsAdded();
    void exportsGoNowhereElse();
    void ownSettings();

private:
    /// A context on the demo's options with two accounts, a key each, and a generation that did not
    /// end.
    static std::unique_ptr<AppContext> fill(const Demo &demo, MemoryStore *&store)
    {
        AppOptions options;
        options.store = [&store] {
            auto made = std::make_unique<MemoryStore>();
            store = made.get();
            return made;
        };
        auto app = AppContext::create(demo.options(options));
        if (!app) {
            qFatal("no context for this test");
        }
        Ledger &ledger = (*app)->ledger();
        for (const QString &id : {u"a1"_s, u"a2"_s}) {
            Account account;
            account.id = id;
            account.name = id;
            account.signedIn = true;
            const bool kept = ledger.saveAccount(account) &&
                              ledger.saveHeldKey({id, u"k"_s, {}, 1, 1, Held::Keychain});
            if (!kept) {
                qFatal("the ledger of this test takes nothing");
            }
            store->put(itemname::login(id), "x");
            store->put(itemname::key(id, u"k"_s), "x");
        }
        IssueRecord record;
        record.operation = u"op"_s;
        record.accountId = u"a2"_s;
        store->put(itemname::seal(record.operation), "x");
        if (!ledger.beginIssue(record)) {
            qFatal("the journal of this test takes nothing");
        }
        return *std::move(app);
    }
    static Result<void> cleanUp(Demo &demo, AppContext &app)
    {
        std::optional<Result<void>> done;
        demo.cleanUp(app, {&app, [&done](const Result<void> &result) { done = result; }});
        std::ignore = QTest::qWaitFor([&done] { return done.has_value(); }, uiPatience);
        return done.value_or(failure(Error::Kind::Cancelled, u"no answer"_s));
    }
};

void TestDemo::everyAccountIsRemoved()
{
    QString folder;
    {
        Demo demo;
        folder = demo.folder().path();
        MemoryStore *store = nullptr;
        const auto app = fill(demo, store);
        QCOMPARE(store->items().size(), 5);
        QVERIFY(cleanUp(demo, *app));
        QCOMPARE(store->items(), QStringList());
        QVERIFY(QFileInfo::exists(folder));
    }
    QVERIFY(!QFileInfo::exists(folder));
}

void TestDemo::keychainRefuses()
{
    QString folder;
    {
        Demo demo;
        folder = demo.folder().path();
        MemoryStore *store = nullptr;
        const auto app = fill(demo, store);
        store->failOperation(2);
        QVERIFY(!cleanUp(demo, *app));
        QCOMPARE(store->items().size(), 1); // the failure stopped nothing else
    }
    // The next demo finds in it what is left.
    QVERIFY(QFileInfo::exists(folder + u"/data/ledger.db"_s));
    QVERIFY(QDir(folder).removeRecursively());
}

void TestDemo::noAccountIsAdded()
{
    Desk desk;
    QVERIFY(desk.find<QAbstractButton>("addAccount")->isEnabled());
    desk.window->setDemo();
    const auto *add = desk.find<QAbstractButton>("addAccount");
    QVERIFY(!add->isEnabled());
    QVERIFY(add->toolTip().contains(u"has its own account"_s));
    QVERIFY(desk.click("startCogniac")); // the page that comes when its account was removed
    QVERIFY(desk.dialog() == nullptr);
    QVERIFY(desk.textOf("message").contains(u"has its own account"_s));
}

void TestDemo::exportsGoNowhereElse()
{
    const Demo demo;
    const AppOptions options = demo.options({});
    QVERIFY(!options.exportFolder.isEmpty());
    SecretClipboard clipboard;
    Credential credential;
    credential.secret = Secret("made up");
    ExportDialog dialog(std::move(credential), clipboard, options.exportFolder, nullptr);
    auto *format = dialog.findChild<QComboBox *>(u"format"_s);
    const auto *path = dialog.findChild<QLineEdit *>(u"path"_s);
    for (int i = 0; i < format->count(); ++i) {
        format->setCurrentIndex(i);
        QCOMPARE(QFileInfo(path->text()).path(), demo.folder().path());
    }
}

void TestDemo::ownSettings()
{
    const Demo demo;
    QVERIFY(demo.settingsPath().startsWith(demo.folder().path() + u'/'));
    AppOptions options = demo.options({});
    options.store = [] { return std::make_unique<MemoryStore>(); };
    MainWindow window(options, *theme(), Settings(demo.settingsPath()));
    window.show();
    window.begin();
    const auto actions = window.actions();
    const auto preferences = std::find_if(actions.begin(), actions.end(), [](const QAction *each) {
        return each->text() == u"&Preferences…"_s;
    });
    QVERIFY(preferences != actions.end());
    QFile::remove(Settings::defaultPath()); // see main
    (*preferences)->trigger();
    auto *dialog = window.findChild<QDialog *>();
    QVERIFY(dialog != nullptr);
    dialog->accept();
    QVERIFY(QFileInfo::exists(demo.settingsPath()));
    QVERIFY(!QFileInfo::exists(Settings::defaultPath()));
    window.close();
}

int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true); // where the wrong settings would go
    return runUiTest<TestDemo>(argc, argv);
}
#include "tst_demo.moc"
