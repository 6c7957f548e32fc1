// SPDX-License-Identifier: Apache-2.0
#include "flows/importcredential.h"
#include "models/keylistmodel.h"
#include "support/memorykeyring.h"
#include "uifixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QFileInfo>
#include <QJsonDocument>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace keynook;
using namespace keynook::test;

namespace {

/// Takes what would go to the user's browser.
class Browser final : public QObject
{
    Q_OBJECT
public:
    Browser() { QDesktopServices::setUrlHandler(u"http"_s, this, "open"); }
    ~Browser() override { QDesktopServices::unsetUrlHandler(u"http"_s); }
    QList<QUrl> opened;

public slots:
    void open(const QUrl &url) { opened += url; }
};

/// What a desk needs before it is made.
struct Surroundings
{
    QTemporaryDir places;
    MemoryKeyring *keyring = nullptr;
};

/// The window with an account of Kognic, whose one credential works at keynook-standin.
class KognicDesk : public Surroundings, public Desk
{
public:
    KognicDesk()
        : Desk(0, {}, [this](AppOptions &options) {
            options.pythonKeyring = [this] {
                auto made = std::make_unique<MemoryKeyring>();
                keyring = made.get();
                return made;
            };
            options.sdkPlaces = {places.path(), places.filePath(u".config"_s),
                                 places.filePath(u".cache"_s)};
            options.exportFolder = places.path();
        })
    {
    }

    [[nodiscard]] bool bringIn()
    {
        credential = standin->ready()[u"kognic"_s][u"credentials"_s][0].toObject();
        credential[u"name"_s] = u"Nightly <b>upload</b>"_s;
        credential[u"expires"_s] =
            QDateTime::currentDateTimeUtc().addDays(10).addSecs(3600).toString(Qt::ISODateWithMs);
        const QUrl server(standin->url());
        const auto flow = window->context()->newImport(window.get());
        if (!flow) {
            return false;
        }
        std::optional<Account> account;
        (*flow)->start({Secret(QJsonDocument(credential).toJson()), u"labels"_s, server, server},
                       {window.get(), [&account](const Result<ImportedCredential> &imported) {
                            if (imported) {
                                account = imported->account;
                            }
                        }});
        if (!QTest::qWaitFor([&account] { return account.has_value(); }, uiPatience)) {
            return false;
        }
        window->showAccount(*account);
        return rows() == 1 && select(u"Nightly <b>upload</b>"_s);
    }
    [[nodiscard]] QString clientId() const { return credential[u"clientId"_s].toString(); }
    [[nodiscard]] QString secret() const { return credential[u"clientSecret"_s].toString(); }
    [[nodiscard]] QStringList texts() const
    {
        QStringList all;
        for (const QLabel *label : window->findChildren<QLabel *>()) {
            if (label->isVisible()) {
                all += label->text();
            }
        }
        return all;
    }

    QJsonObject credential;
};

} // namespace

/// What the window makes of a service that cannot list, make or delete credentials for others.
class TestKognicWindow : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void columnsAndViews();
    void details();
    void secretIsTheClientsAlone();
    void checkIsKept();
    void workspaces();
    void exports();
    void generatesInTheWebApp();
    void deletesHereAndOpensThePage();
    void closedWhileItDeletes();
    void lockedKeyringDeletesNothing();
    void leadTime();
    void menuOffersNoSignOut();
    void backToCogniac();

private:
    void trigger(const QString &word) const
    {
        for (QAction *action : m_desk->window->actions()) {
            if (action->text().remove(u'&').startsWith(word)) {
                action->trigger();
                return;
            }
        }
        QFAIL("no such action");
    }

    std::unique_ptr<Browser> m_browser;
    std::unique_ptr<KognicDesk> m_desk;
};

void TestKognicWindow::init()
{
    m_browser = std::make_unique<Browser>();
    m_desk = std::make_unique<KognicDesk>();
    QVERIFY(m_desk->bringIn());
}

void TestKognicWindow::cleanup()
{
    m_desk.reset();
    m_browser.reset();
}

void TestKognicWindow::columnsAndViews()
{
    const auto *table = m_desk->find<QTableView>("keys");
    QVERIFY(table != nullptr);
    QStringList columns;
    for (int column = 0; column < table->model()->columnCount(); ++column) {
        if (!table->isColumnHidden(column)) {
            columns += table->model()->headerData(column, Qt::Horizontal).toString();
        }
    }
    QCOMPARE(columns, (QStringList{u"Name"_s, u"Client ID"_s, u"Created"_s, u"Expires"_s,
                                   u"Last checked"_s}));
    const auto *views = m_desk->find<QListWidget>("views");
    QVERIFY(views != nullptr);
    QStringList shown;
    for (int row = 0; row < views->count(); ++row) {
        if (!views->item(row)->isHidden()) {
            shown += views->item(row)->data(Qt::AccessibleTextRole).toString();
        }
    }
    QCOMPARE(shown,
             (QStringList{u"All keys, 1"_s, u"Expiring soon, 1"_s, u"Needs attention, 0"_s}));
    shoot(*m_desk->window, u"kognic-main"_s);
}

void TestKognicWindow::details()
{
    const QStringList texts = m_desk->texts();
    QVERIFY(texts.contains(u"Kognic API key"_s));
    QVERIFY(texts.contains(u"Client ID"_s));
    QVERIFY(texts.contains(m_desk->clientId()));
    QVERIFY(texts.contains(u"Kognic does not report it"_s));
    QVERIFY(texts.contains(u"in 10 days"_s));
    QCOMPARE(m_desk->textOf("detailsTitle"), u"Nightly <b>upload</b>"_s);
    QVERIFY(!texts.join(u' ').contains(m_desk->secret()));
}

void TestKognicWindow::secretIsTheClientsAlone()
{
    const auto *field = m_desk->find<QLineEdit>("secret");
    QVERIFY(field != nullptr);
    QVERIFY(!field->text().contains(m_desk->clientId()));
    QVERIFY(m_desk->click("reveal"));
    QTRY_COMPARE(field->text(), m_desk->secret());
    QVERIFY(m_desk->click("reveal"));
    QVERIFY(!field->text().contains(m_desk->secret()));
}

void TestKognicWindow::checkIsKept()
{
    m_desk->setFaults("GET /v1/projects status=403");
    QVERIFY(m_desk->click("check"));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->find<QWidget>("messagePart") != nullptr, uiPatience);
    QVERIFY(m_desk->find<QWidget>("step-user") == nullptr); // its service tells of no user
    m_desk->dialog()->reject();
    QTRY_VERIFY(m_desk->texts().filter(u"permission is missing"_s).size() == 1);
    m_desk->setFaults("");
    QVERIFY(m_desk->click("check"));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->find<QAbstractButton>("again")->isEnabled(), uiPatience);
    m_desk->dialog()->reject();
    QTRY_VERIFY(m_desk->texts().filter(u"it works"_s).size() == 1);
}

void TestKognicWindow::workspaces()
{
    auto *picker = m_desk->find<QComboBox>("workspaces");
    QVERIFY(picker == nullptr || picker->count() <= 1);
    const QJsonArray all = m_desk->standin->ready()[u"kognic"_s][u"workspaces"_s].toArray();
    const QString wanted = all.first().toObject()[u"id"_s].toString();
    const auto account = m_desk->window->context()->ledger().account(u"labels"_s);
    QVERIFY(account);
    trigger(u"Workspaces"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->find<QAbstractButton>("use") != nullptr &&
                                 m_desk->find<QAbstractButton>("use")->isEnabled(),
                             uiPatience);
    QVERIFY(m_desk->click("use"));
    QTRY_COMPARE(m_desk->window->context()->ledger().account(u"labels"_s)->workspaceId, wanted);
    QVERIFY(m_desk->select(u"Nightly <b>upload</b>"_s));
    QTRY_VERIFY(m_desk->texts().contains(wanted));
}

void TestKognicWindow::exports()
{
    QVERIFY(m_desk->click("export"));
    QTRY_VERIFY(m_desk->find<QLineEdit>("path") != nullptr);
    const QString path = m_desk->find<QLineEdit>("path")->text();
    QCOMPARE(path, m_desk->places.filePath(u"credentials.json"_s));
    QVERIFY(m_desk->click("save"));
    QTRY_VERIFY(m_desk->find<QLineEdit>("useLine") != nullptr);
    QCOMPARE(m_desk->find<QLineEdit>("useLine")->text(),
             u"export KOGNIC_CREDENTIALS='"_s + path + u'\'');
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject written = QJsonDocument::fromJson(file.readAll()).object();
    for (const auto &name :
         {u"clientId"_s, u"clientSecret"_s, u"email"_s, u"userId"_s, u"issuer"_s, u"name"_s}) {
        QCOMPARE(written[name], m_desk->credential[name]);
    }
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup),
             QFile::Permissions());
}

void TestKognicWindow::generatesInTheWebApp()
{
    QVERIFY(m_desk->click("generate"));
    QTRY_VERIFY(m_desk->dialog() != nullptr);
    QTRY_COMPARE(m_browser->opened.size(), 1);
    QVERIFY(m_desk->find<QLineEdit>("name") == nullptr); // no request of Keynook's own
    m_desk->dialog()->reject();
    QTRY_VERIFY(m_desk->dialog() == nullptr);
    QCOMPARE(m_desk->rows(), 1);
}

void TestKognicWindow::deletesHereAndOpensThePage()
{
    const qsizetype items = m_desk->store->items().size();
    QVERIFY(m_desk->click("delete"));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->find<QAbstractButton>("confirm") != nullptr &&
                                 m_desk->find<QAbstractButton>("confirm")->isEnabled(),
                             uiPatience);
    shoot(*m_desk->dialog(), u"kognic-delete"_s);
    QVERIFY(m_desk->click("confirm"));
    QTRY_COMPARE_WITH_TIMEOUT(m_browser->opened.size(), 1, uiPatience);
    QTRY_VERIFY(m_desk->dialog() == nullptr);
    QCOMPARE(m_desk->store->items().size(), items - 1);
    QTRY_COMPARE(m_desk->rows(), 0);
    const auto held = m_desk->window->context()->ledger().heldKeys(
        m_desk->window->context()->ledger().account(u"labels"_s)->id);
    QVERIFY(held && held->isEmpty());
}

/// What was begun comes to its end, and is told.
void TestKognicWindow::closedWhileItDeletes()
{
    const qsizetype items = m_desk->store->items().size();
    QVERIFY(m_desk->click("delete"));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->find<QAbstractButton>("confirm") != nullptr &&
                                 m_desk->find<QAbstractButton>("confirm")->isEnabled(),
                             uiPatience);
    QDialog *dialog = m_desk->dialog();
    m_desk->store->setMood(MemoryStore::Mood::Hangs);
    QVERIFY(m_desk->click("confirm"));
    QTRY_VERIFY(!m_desk->store->isIdle());
    dialog->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!dialog->isVisible());
    m_desk->store->setMood(MemoryStore::Mood::Open);
    QTRY_COMPARE_WITH_TIMEOUT(m_browser->opened.size(), 1, uiPatience);
    QCOMPARE(m_desk->store->items().size(), items - 1);
    QTRY_COMPARE(m_desk->rows(), 0);
}

void TestKognicWindow::lockedKeyringDeletesNothing()
{
    const qsizetype items = m_desk->store->items().size();
    std::ignore = m_desk->window->context()->pythonKeyring();
    m_desk->keyring->failFrom(1);
    QVERIFY(m_desk->click("delete"));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->find<QLabel>("bannerText") != nullptr, uiPatience);
    QVERIFY(!m_desk->find<QAbstractButton>("confirm")->isEnabled());
    m_desk->dialog()->reject();
    QCOMPARE(m_desk->store->items().size(), items);
    QCOMPARE(m_desk->rows(), 1);
    QVERIFY(m_browser->opened.isEmpty());
}

void TestKognicWindow::leadTime()
{
    trigger(u"Expiring soon"_s);
    QTRY_VERIFY(m_desk->find<QSpinBox>("days") != nullptr);
    QCOMPARE(m_desk->find<QSpinBox>("days")->value(), 14);
    m_desk->find<QSpinBox>("days")->setValue(9);
    QVERIFY(m_desk->click("save"));
    QTRY_VERIFY(m_desk->dialog() == nullptr);
    QCOMPARE(m_desk->window->context()->ledger().account(u"labels"_s)->expiryLeadDays, 9);
    const auto *views = m_desk->find<QListWidget>("views");
    QCOMPARE(views->item(3)->data(Qt::AccessibleTextRole).toString(), u"Expiring soon, 0"_s);
}

void TestKognicWindow::menuOffersNoSignOut()
{
    auto *menu = m_desk->window->findChild<QPushButton *>(u"profile"_s)->menu();
    emit menu->aboutToShow();
    QStringList shown;
    for (const QAction *action : menu->actions()) {
        if (action->isVisible() && !action->isSeparator()) {
            shown += action->text().remove(u'&');
        }
    }
    QVERIFY(shown.contains(u"Expiring soon…"_s));
    QVERIFY(shown.contains(u"Remove account…"_s));
    QVERIFY(shown.filter(u"Sign"_s).isEmpty());
    QVERIFY(m_desk->signIn());
    emit menu->aboutToShow();
    const auto actions = menu->actions();
    QVERIFY(std::any_of(actions.begin(), actions.end(), [](const QAction *action) {
        return action->isVisible() && action->text().contains(u"Sign &out"_s);
    }));
}

void TestKognicWindow::backToCogniac()
{
    QVERIFY(m_desk->signIn());
    const auto *table = m_desk->find<QTableView>("keys");
    QVERIFY(table == nullptr || !table->isColumnHidden(KeyListModel::LastUsed));
    QVERIFY(table == nullptr || table->isColumnHidden(KeyListModel::Expires));
}

KEYNOOK_UI_MAIN(TestKognicWindow)
#include "tst_kognicwindow.moc"
