// SPDX-License-Identifier: Apache-2.0
#include "mainwindow.h"

#include "clipboard/secretclipboard.h"
#include "flows/signout.h"
#include "pages/keyspage.h"
#include "theme/theme.h"
#include "vault/keychainstate.h"
#include "widgets/banner.h"
#include "widgets/detailspanel.h"
#include "widgets/idlewatch.h"
#include "widgets/inputguard.h"
#include "widgets/sidebar.h"
#include "widgets/statusstrip.h"
#include "widgets/topbar.h"
#include "widgets/windowbody.h"
#include "window/ageclock.h"
#include "work/accountactions.h"
#include "work/aftertheframe.h"
#include "work/keyactions.h"
#include "work/keydesk.h"
#include "work/leaving.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace keynook::ui {

namespace {

HttpClient::Options httpOptions(const Preferences &wanted, HttpClient::Options options)
{
    options.caFile =
        wanted.caFile.isEmpty() ? qEnvironmentVariable("KEYNOOK_CA_FILE") : wanted.caFile;
    options.proxy.reset();
    if (wanted.proxy == Preferences::Proxy::None) {
        options.proxy = QNetworkProxy(QNetworkProxy::NoProxy);
    } else if (wanted.proxy == Preferences::Proxy::Manual) {
        const QUrl url(wanted.proxyUrl);
        const bool socks = url.scheme().startsWith(QLatin1StringView("socks5"));
        const int usualPort = socks ? 1080 : 8080;
        options.proxy = QNetworkProxy(socks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy,
                                      url.host(), static_cast<quint16>(url.port(usualPort)));
    }
    return options;
}

} // namespace

MainWindow::MainWindow(AppOptions options, Theme &theme, Settings settings)
    : MainWindow(std::move(options), theme, std::make_unique<SettingsStore>(std::move(settings)))
{
}

MainWindow::MainWindow(AppOptions options, Theme &theme, std::unique_ptr<SettingsStore> settings)
    : m_options(std::move(options))
    , m_theme(theme)
    , m_settings(std::move(settings))
    , m_clipboard(new SecretClipboard(this))
    , m_idle(new IdleWatch(this))
    , m_top(new TopBar)
    , m_side(new Sidebar)
    , m_body(new QHBoxLayout)
    , m_page(new KeysPage(m_keys))
    , m_details(new DetailsPanel)
    , m_status(new StatusStrip)
    , m_problem(new Banner)
    , m_demoBanner(new Banner)
{
    new InputGuard(this); // nothing is typed or revealed before
    constexpr QSize comfortable(1240, 740);
    setWindowTitle(QStringLiteral("Keynook"));
    resize(comfortable);
    m_ages = new AgeClock(*this, [this] { return nextAge(); });
    build();
    buildMenu();
    wire();
    constexpr std::chrono::milliseconds unseen{30};
    m_theme.setAppearance(m_settings->isRead(unseen) ? m_settings->preferences().appearance
                                                     : Appearance::System);
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    m_problem->setObjectName(QStringLiteral("problem"));
    m_demoBanner->setObjectName(QStringLiteral("demo"));

    auto *middle = new QWidget;
    middle->setLayout(m_body);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->addWidget(m_page);
    auto *notes = new QVBoxLayout;
    notes->setContentsMargins(0, 0, 0, 0);
    notes->addWidget(m_demoBanner);
    notes->addWidget(m_problem);
    auto *central = new QWidget;
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addLayout(notes);
    column->addWidget(new WindowBody(*m_side, *middle, *m_details), 1);
    column->addWidget(m_status);
    setCentralWidget(central);
    central->hide();
    m_details->showNothing({});
    m_side->setCounts(m_keys, Preferences().unusedAfterDays);
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (!std::exchange(m_painted, true)) {
        QMetaObject::invokeMethod(this, &MainWindow::seen, Qt::QueuedConnection);
    }
}

void MainWindow::begin()
{
    open();
    centralWidget()->show();
}

void MainWindow::open()
{
    applyPreferences();
    if (!m_settings->complaint().isEmpty()) {
        m_status->say(m_settings->complaint());
    }
    auto made = AppContext::create(m_options);
    if (!made) {
        showProblem(made.error());
        return;
    }
    m_app = *std::move(made);
    m_desk = new KeyDesk(*m_app, m_keys, this);
    m_keyActions = new KeyActions(*m_app, *m_desk, m_keys, *m_clipboard, *m_settings, *this);
    m_accountActions = new AccountActions(*m_app, *m_clipboard, *this);
    m_leaving = new Leaving(*m_app, *m_settings, *this);
    wireKeys();
    wireLeaving();
    loadAccounts({});
    QTimer::singleShot(afterTheFrame, this, [this] {
        askKeychain();
        resumeInterrupted();
        m_theme.followSystem();
        wireTray();
        if (const auto wish = std::exchange(m_wish, {})) {
            fulfil(*wish);
        }
    });
}

void MainWindow::wireKeys()
{
    connect(m_desk, &KeyDesk::changed, this, &MainWindow::showList);
    connect(m_desk, &KeyDesk::changed, m_ages, &AgeClock::reckon);
    connect(m_keyActions, &KeyActions::said, m_status, &StatusStrip::say);
    connect(m_keyActions, &KeyActions::failed, m_details, &DetailsPanel::complain);
    connect(m_keyActions, &KeyActions::generated, this,
            [this](const QString &keyId) { m_wanted = keyId; });
    connect(m_keyActions, &KeyActions::broughtIn, this,
            [this](const QString &accountId, const QString &keyId) {
                m_wanted = keyId;
                loadAccounts(accountId);
            });
    connect(m_accountActions, &AccountActions::kognicWanted, m_keyActions,
            [this] { m_keyActions->bringIn({}); });
    connect(m_keyActions, &KeyActions::rotated, this, &MainWindow::offerOldKey);
    connect(m_accountActions, &AccountActions::changed, this, &MainWindow::loadAccounts);
    connect(m_accountActions, &AccountActions::failed, &m_page->banner(),
            [this](const Error &error) { m_page->banner().complain(error); });
    connect(m_accountActions, &AccountActions::workspacesListed, this,
            [this](const QString &accountId, const QList<Workspace> &list) {
                if (account() && account()->id == accountId) {
                    m_top->setWorkspaces(list);
                }
            });
    connect(&m_app->store(), &SecretStore::stillWaiting, this, [this] {
        m_status->say(tr("Waiting for the keychain; an unlock prompt may be open …"));
    });
}

void MainWindow::showProblem(const Error &error)
{
    m_problem->complain(error);
    m_page->setSummary({}, tr("Nothing can be shown."));
}

void MainWindow::askKeychain()
{
    constexpr std::chrono::seconds patience{3};
    m_status->setKeychain({});
    askKeychainState(patience, {this, [this](const Result<KeychainState> &state) {
                                    m_status->setKeychain(state ? *state : KeychainState::Silent);
                                    // Not a locked one, which would ask the user to open it.
                                    if (state && *state == KeychainState::Open &&
                                        !std::exchange(m_askedForLeft, true)) {
                                        removeLeftLogins(m_app->store(), m_app->ledger());
                                    }
                                }});
}

/// What only needs the keychain is finished without being asked for.
void MainWindow::resumeInterrupted()
{
    const auto unfinished = m_app->ledger().unfinishedIssues();
    if (!unfinished || unfinished->isEmpty()) {
        return;
    }
    RecoverFlow *flow = m_app->newRecover();
    flow->start(RecoverFlow::Which::Local, std::chrono::milliseconds(0),
                {this, [this, flow](const Result<std::vector<Recovered>> &) {
                     flow->deleteLater();
                     m_desk->rereadHeld();
                     lookForInterrupted();
                 }});
}

/// The window's own field, and that of a dialog over it.
void MainWindow::maskAll()
{
    for (SecretField *field : findChildren<SecretField *>()) {
        field->mask();
    }
}

void MainWindow::lock()
{
    maskAll();
    m_clipboard->clearNow();
}

void MainWindow::applyPreferences()
{
    const Preferences &wanted = m_settings->preferences();
    m_theme.setAppearance(wanted.appearance);
    m_clipboard->setSeconds(wanted.clipboardSeconds);
    m_details->secretField().setRemaskAfter(std::chrono::seconds(wanted.remaskSeconds));
    m_idle->setMinutes(wanted.idleMinutes);
    m_keys.setUnusedAfter(wanted.unusedAfterDays);
    m_options.http = httpOptions(wanted, m_options.http);
    if (m_app) {
        m_app->setHttp(m_options.http);
    }
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::WindowStateChange && isMinimized()) {
        maskAll();
    }
    QMainWindow::changeEvent(event);
}

} // namespace keynook::ui
