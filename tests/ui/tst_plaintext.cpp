// SPDX-License-Identifier: Apache-2.0
// Fifty texts that nobody should send, on every screen that shows a text from outside: none of them
// becomes HTML, a shortcut or a control character anywhere, hidden widgets and tooltips included.
#include "dialogs/aboutdialog.h"
#include "dialogs/askdialog.h"
#include "dialogs/checkdialog.h"
#include "dialogs/forgetdialog.h"
#include "dialogs/generatedialog.h"
#include "dialogs/leaddialog.h"
#include "dialogs/signindialog.h"
#include "dialogs/workspacesdialog.h"
#include "exportscene.h"
#include "fakedesk.h"
#include "handoffscene.h"
#include "kognicscene.h"
#include "plaintext.h"
#include "recoverscene.h"
#include "settings/preferencesdialog.h"
#include "widgets/detailspanel.h"

#include <QListView>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace keynook;
using namespace keynook::test;
using namespace keynook::ui;

// The walk names widgets and no texts.
#define ALL_PLAIN(widget) QCOMPARE(PlainTextWalk(widget).faults().join(u'\n'), QString())
#define SHOWN_PLAIN(widget)                                                                        \
    QVERIFY(PlainTextWalk(widget).showsOutside());                                                 \
    ALL_PLAIN(widget)

namespace {

Script refusal(int status, const QString &message)
{
    return Script::answer(status, QJsonDocument(QJsonObject{{u"message"_s, message}}).toJson());
}

Script tenants()
{
    QJsonArray list;
    for (const QString &text : hostileTexts()) {
        list += QJsonObject{{u"tenant_id"_s, u"t%1"_s.arg(list.size() + 1)},
                            {u"name"_s, text},
                            {u"roles"_s, QJsonArray{text}}};
    }
    return Script::answer(200, QJsonDocument(QJsonObject{{u"tenants"_s, list}}).toJson());
}

QByteArray jsonText(const QString &text)
{
    return QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact).sliced(1).chopped(1);
}

Account hostileAccount(const QString &text, const QString &id = u"a1"_s)
{
    Account account;
    account.id = id;
    account.name = text;
    account.server = QUrl(u"https://api.example/"_s);
    account.email = text;
    account.userId = u"u1"_s;
    account.workspaceId = u"t1"_s;
    account.workspaceName = text;
    return account;
}

ApiKey hostileKey(const QString &text, const QString &id = u"k1"_s)
{
    return {id, text, text, 1'700'000'000, {}};
}

} // namespace

class TestPlainText : public QObject
{
    Q_OBJECT
private slots:
    void theWalkSees_data();
    void theWalkSees();
    void listAndDetails();
    void accounts();
    void refusedList();
    void deleting();
    void generating();
    void rotating();
    void exporting();
    void checking();
    void workspaces();
    void signingIn();
    void recovering();
    void kognicFiles();
    void kognicRefusals();
    void handingOff();
    void forgetting();
    void smallDialogs();
};

void TestPlainText::theWalkSees_data()
{
    QTest::addColumn<std::function<void(QWidget &)>>("careless");
    using Careless = std::function<void(QWidget &)>;
    const QString html = hostileTexts().first();
    QTest::newRow("label") << Careless([=](QWidget &in) { new QLabel(html, &in); });
    QTest::newRow("tooltip") << Careless([=](QWidget &in) { in.setToolTip(html); });
    QTest::newRow("plain tooltip") << Careless([](QWidget &in) { in.setToolTip(outsideMark); });
    QTest::newRow("shortcut") << Careless([](QWidget &in) {
        new QToolButton(&in);
        in.findChild<QToolButton *>()->setText(u"&Zyx"_s);
    });
    QTest::newRow("action") << Careless(
        [](QWidget &in) { in.addAction(new QAction(u"&Zyx"_s, &in)); });
    QTest::newRow("rich text") << Careless([=](QWidget &in) { new QTextEdit(html, &in); });
    QTest::newRow("title") << Careless([](QWidget &in) { in.setWindowTitle(u"Zyx\u202e"_s); });
    QTest::newRow("item") << Careless(
        [](QWidget &in) { (new QComboBox(&in))->addItem(u"Zyx\u001b[31m"_s); });
    QTest::newRow("field") << Careless([](QWidget &in) { new QLineEdit(u"\u200bZyx"_s, &in); });
}

void TestPlainText::theWalkSees()
{
    QFETCH(const std::function<void(QWidget &)>, careless);
    QVERIFY(hostileTexts().size() >= 50);
    QWidget window;
    ALL_PLAIN(window);
    careless(window);
    QVERIFY(PlainTextWalk(window).showsOutside());
    QVERIFY(!PlainTextWalk(window).faults().isEmpty());
}

void TestPlainText::listAndDetails()
{
    FakeDesk desk;
    for (const QString &text : hostileTexts()) {
        desk.cogniac.keys.append({u"k%1"_s.arg(desk.cogniac.keys.size()), text, {}, {}});
    }
    QVERIFY(desk.signIn(hostileTexts().first()));
    QCOMPARE(desk.table().model()->rowCount(), hostileTexts().size());
    SHOWN_PLAIN(*desk.window);
    const auto *details = desk.window->findChild<DetailsPanel *>();
    for (int row = 0; row < desk.table().model()->rowCount(); ++row) {
        desk.table().selectRow(row);
        SHOWN_PLAIN(*details);
    }
    click(*desk.window, "copyKeyId");
    SHOWN_PLAIN(*desk.window);
}

void TestPlainText::accounts()
{
    FakeDesk desk;
    QVERIFY(desk.signIn());
    Ledger &ledger = desk.window->context()->ledger();
    int number = 0;
    for (const QString &text : hostileTexts()) {
        for (const ServiceId service : {ServiceId::Cogniac, ServiceId::Kognic}) {
            Account account = hostileAccount(text, u"b%1"_s.arg(number++));
            account.name += u' ' + account.id; // unique
            account.service = service;
            QVERIFY(ledger.saveAccount(account).has_value());
            desk.window->showAccount(account);
            SHOWN_PLAIN(*desk.window);
        }
    }
}

void TestPlainText::refusedList()
{
    FakeDesk desk;
    desk.cogniac.keys = {{u"k1"_s, u"camera"_s, {}, {}}};
    QVERIFY(desk.signIn());
    auto &banner = find<Banner>(*desk.window, "listBanner");
    for (const QString &text : hostileTexts()) {
        desk.cogniac.refuse("GET", "/apiKeys", refusal(403, text));
        QSignalSpy shown(desk.window.get(), &MainWindow::listShown);
        click(*desk.window, "refresh");
        QTRY_VERIFY(banner.isVisible());
        ALL_PLAIN(*desk.window);
    }
}

void TestPlainText::deleting()
{
    FakeDesk desk;
    for (const QString &text : hostileTexts()) {
        desk.cogniac.keys.append({u"k%1"_s.arg(desk.cogniac.keys.size()), text, {}, {}});
    }
    QVERIFY(desk.signIn());
    desk.table().selectAll();
    click(*desk.window, "delete");
    QTRY_VERIFY(desk.dialog("deleteDialog") != nullptr);
    QDialog &dialog = *desk.dialog("deleteDialog");
    SHOWN_PLAIN(dialog);

    qsizetype turn = 0;
    desk.cogniac.before = [&turn](const ServedRequest &request) -> std::optional<Script> {
        return request.method == "DELETE"
                   ? std::optional(refusal(403, hostileTexts().at(turn++ % hostileTexts().size())))
                   : std::nullopt;
    };
    auto &typed = find<QLineEdit>(dialog, "typed");
    typed.setText(typed.placeholderText());
    QTRY_VERIFY(find<QAbstractButton>(dialog, "confirm").isEnabled());
    click(dialog, "confirm");
    QTRY_VERIFY_WITH_TIMEOUT(isShown(dialog, "banner"), 60'000);
    SHOWN_PLAIN(dialog);
    ALL_PLAIN(*desk.window);
}

void TestPlainText::generating()
{
    FakeDesk desk;
    QVERIFY(desk.signIn(hostileTexts().first()));
    click(*desk.window, "generate");
    QTRY_VERIFY(desk.dialog("generateDialog") != nullptr);
    QDialog &dialog = *desk.dialog("generateDialog");
    QString shown;
    desk.cogniac.before = [&shown](const ServedRequest &request) -> std::optional<Script> {
        return request.method == "POST" ? std::optional(refusal(400, shown)) : std::nullopt;
    };
    auto &go = find<QAbstractButton>(dialog, "go");
    for (const QString &text : hostileTexts()) {
        shown = text;
        type(dialog, "name", u"camera"_s);
        const qsizetype asked = desk.cogniac.count("POST");
        click(dialog, "go");
        QTRY_COMPARE(desk.cogniac.count("POST"), asked + 1);
        QTRY_VERIFY(go.isVisible() && go.isEnabled());
        ALL_PLAIN(dialog);
    }
    // What was asked for comes back under another name.
    for (const QString &text : hostileTexts()) {
        desk.cogniac.behave();
        desk.cogniac.answerInstead(
            "POST", Script::answer(200, R"({"key_id":"k9","api_key":"k9:secret-of-k9",)"
                                        R"("created_at":1700000000,"description":)" +
                                            jsonText(text) + '}'));
        if (desk.dialog("generateDialog") == nullptr) {
            click(*desk.window, "generate");
        }
        QTRY_VERIFY(desk.dialog("generateDialog") != nullptr);
        QDialog &again = *desk.dialog("generateDialog");
        type(again, "name", u"camera"_s);
        click(again, "go");
        QTRY_VERIFY(isShown(again, "copyIssued"));
        ALL_PLAIN(again);
        again.reject();
        QTRY_VERIFY(desk.dialog("generateDialog") == nullptr);
        SHOWN_PLAIN(*desk.window);
    }
}

void TestPlainText::rotating()
{
    UiWorld world;
    SecretClipboard clipboard;
    for (const QString &text : hostileTexts()) {
        GenerateDialog dialog(*world.app, hostileAccount(text), clipboard, {}, nullptr);
        dialog.succeed(hostileKey(text));
        dialog.show();
        SHOWN_PLAIN(dialog);
    }
}

void TestPlainText::exporting()
{
    SecretClipboard clipboard;
    QTemporaryDir folder;
    for (const QString &text : hostileTexts()) {
        Credential hostile = credential();
        hostile.key = hostileKey(text);
        hostile.workspaceId = text;
        auto *dialog = new ExportDialog(std::move(hostile), clipboard, folder.path(), nullptr);
        const QPointer<ExportDialog> alive(dialog);
        dialog->show();
        SHOWN_PLAIN(*dialog);
        auto &format = find<QComboBox>(*dialog, "format");
        for (int each = 0; each < format.count(); ++each) {
            format.setCurrentIndex(each);
            ALL_PLAIN(*dialog);
        }
        delete alive.data();
    }
}

void TestPlainText::checking()
{
    UiWorld world;
    FakeCogniac cogniac;
    const Account account = world.signIn(cogniac);
    for (const QString &text : hostileTexts()) {
        cogniac.before = [&text](const ServedRequest &request) -> std::optional<Script> {
            return request.target.startsWith("/1/users/current?") ||
                           request.target == "/1/users/current"
                       ? std::optional(refusal(403, text))
                       : std::nullopt;
        };
        Account shown = account;
        shown.name = text;
        shown.workspaceName = text;
        auto *dialog = new CheckDialog(*world.app, shown, {}, [](const QString &) {});
        const QPointer<CheckDialog> alive(dialog);
        dialog->open();
        QTRY_VERIFY(find<QAbstractButton>(*dialog, "again").isEnabled());
        ALL_PLAIN(*dialog);
        delete alive.data();
    }
}

void TestPlainText::workspaces()
{
    UiWorld world;
    FakeCogniac cogniac;
    const Account account = world.signIn(cogniac);
    cogniac.refuse("GET", "/tenants", tenants());
    const auto open = [&] {
        auto *dialog = new WorkspacesDialog(*world.app, account, [](const QString &) {});
        dialog->open();
        return QPointer<WorkspacesDialog>(dialog);
    };
    const auto list = open();
    const auto &view = find<QListView>(*list, "workspaceList");
    QTRY_COMPARE(view.model()->rowCount(), hostileTexts().size());
    for (int row = 0; row < view.model()->rowCount(); ++row) {
        find<QListView>(*list, "workspaceList").setCurrentIndex(view.model()->index(row, 0));
        SHOWN_PLAIN(*list);
    }
    delete list.data();
    for (const QString &text : hostileTexts()) {
        cogniac.refuse("GET", "/tenants", refusal(403, text));
        const auto dialog = open();
        QTRY_VERIFY(isShown(*dialog, "banner"));
        ALL_PLAIN(*dialog);
        delete dialog.data();
    }
}

void TestPlainText::signingIn()
{
    UiWorld world;
    FakeCogniac cogniac;
    const auto open = [&] {
        auto *dialog = new SignInDialog(*world.app);
        type(*dialog, "server", cogniac.server.url().toString());
        dialog->open();
        click(*dialog, "useOther"); // an API key instead of the password
        find<QLineEdit>(*dialog, "apiKey").setText(QString::fromLatin1(cogniac.loginKey));
        return QPointer<SignInDialog>(dialog);
    };
    const auto refused = open();
    for (const QString &text : hostileTexts()) {
        cogniac.refuse("GET", "/tenants", refusal(403, text));
        click(*refused, "signIn");
        QTRY_VERIFY(isShown(*refused, "banner") &&
                    find<QAbstractButton>(*refused, "signIn").isEnabled());
        ALL_PLAIN(*refused);
    }
    delete refused.data();

    cogniac.refuse("GET", "/tenants", tenants());
    const auto dialog = open();
    click(*dialog, "signIn");
    QTRY_VERIFY(isShown(*dialog, "workspaceList"));
    SHOWN_PLAIN(*dialog);
    for (const QString &text : hostileTexts()) {
        dialog->setAccount(hostileAccount(text)); // to sign in again
        ALL_PLAIN(*dialog);
    }
    delete dialog.data();
}

void TestPlainText::recovering()
{
    RecoverScene scene;
    for (const QString &text : hostileTexts()) {
        scene.leave(IssueState::Intended, text);
        scene.desk->cogniac.keys.append({u"o%1"_s.arg(scene.desk->cogniac.keys.size()),
                                         text,
                                         scene.desk->window->context()->clock()() + 1,
                                         {}});
    }
    scene.ahead = RecoverScene::longAgo;
    QDialog *dialog = scene.open();
    QVERIFY(dialog != nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(RecoverScene::sentences(*dialog).size() >= hostileTexts().size(),
                             60'000);
    SHOWN_PLAIN(*dialog);
    ALL_PLAIN(*scene.desk->window);
}

void TestPlainText::kognicFiles()
{
    KognicScene scene;
    int number = 0;
    int stored = 0;
    for (const QString &text : hostileTexts()) {
        scene.open();
        scene.kognic.clientId = "client-" + QByteArray::number(number++);
        scene.dropFile(scene.file(
            scene.text(scene.kognic.clientId, "canary-secret-1",
                       ",\"name\":" + jsonText(text) + ",\"expires\":" + jsonText(text))));
        QTRY_VERIFY(scene.isStored() || !scene.banner().isEmpty());
        stored += scene.isStored() ? 1 : 0;
        ALL_PLAIN(*scene.dialog);
    }
    QVERIFY(stored > 40); // some are too long for the keychain
    // A file whose name is the text, as far as a name can be.
    for (QString text : hostileTexts()) {
        scene.open();
        text.replace(u'/', u'_').remove(QChar(u'\0'));
        const QString name = text.left(60) + u".txt"_s;
        scene.dropFile(scene.file("{}", name));
        QTRY_VERIFY(!scene.banner().isEmpty());
        ALL_PLAIN(*scene.dialog);
        QFile::remove(scene.path(name));
    }
}

void TestPlainText::kognicRefusals()
{
    KognicScene scene;
    for (const QString &text : hostileTexts()) {
        scene.kognic.refuse("/v1/auth", Script::answer(401, R"({"error":"invalid_client",)"
                                                            R"("error_description":)" +
                                                                jsonText(text) + '}'));
        scene.open();
        scene.dropFile(scene.file(scene.text()));
        QTRY_VERIFY(!scene.banner().isEmpty());
        ALL_PLAIN(*scene.dialog);
    }
}

void TestPlainText::handingOff()
{
    HandOffScene scene;
    for (const QString &text : hostileTexts()) {
        scene.account.name = text;
        scene.account.email = text;
        scene.hold(text);
        scene.putProfile(text, "client-1");
        scene.open();
        if (!hasInvisible(text)) { // this one is typed
            scene.setProfile(text);
        }
        QTRY_VERIFY(!scene.preview().isEmpty() || !scene.banner().isEmpty() ||
                    !scene.banner("warning").isEmpty());
        ALL_PLAIN(*scene.dialog);
    }
}

void TestPlainText::forgetting()
{
    HandOffScene scene;
    QStringList ids;
    for (const QString &text : hostileTexts()) {
        ids += u"client-%1"_s.arg(ids.size());
        QVERIFY(scene.app->ledger()
                    .saveHeldKey({scene.account.id, ids.last(), text, {}, 1, Held::Keychain})
                    .has_value());
    }
    for (const QString &text : hostileTexts()) {
        scene.account.name = text;
        ForgetDialog dialog(*scene.app, scene.account, {ids.at(hostileTexts().indexOf(text))},
                            nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        QTRY_VERIFY(PlainTextWalk(dialog).showsOutside());
        ALL_PLAIN(dialog);
    }
    auto *all = new ForgetDialog(*scene.app, scene.account, ids, nullptr);
    all->open();
    QTRY_VERIFY(PlainTextWalk(*all).showsOutside());
    ALL_PLAIN(*all);
    delete all;
}

void TestPlainText::smallDialogs()
{
    for (const QString &text : hostileTexts()) {
        const AskDialog ask(visible(text), visible(text), u"&Delete"_s, nullptr);
        SHOWN_PLAIN(ask);
        const LeadDialog lead(hostileAccount(text), nullptr);
        ALL_PLAIN(lead);
    }
    const AboutDialog about(nullptr);
    ALL_PLAIN(about);
    QTemporaryDir folder;
    SettingsStore store{Settings(folder.filePath(u"settings.ini"_s))};
    const PreferencesDialog preferences(store);
    ALL_PLAIN(preferences);
}

KEYNOOK_UI_MAIN(TestPlainText)
#include "tst_plaintext.moc"
