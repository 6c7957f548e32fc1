// SPDX-License-Identifier: Apache-2.0
// Which account the main window shows, and how another one comes in.
#include "dialogs/helpdialog.h"
#include "mainwindow.h"
#include "pages/keyspage.h"
#include "pages/welcomepage.h"
#include "widgets/banner.h"
#include "widgets/detailspanel.h"
#include "widgets/sidebar.h"
#include "widgets/statusstrip.h"
#include "widgets/topbar.h"
#include "work/accountactions.h"
#include "work/aftertheframe.h"
#include "work/keydesk.h"
#include "work/snippets.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QTimer>

#include <algorithm>

namespace keynook::ui {

namespace {

QString noAccountInDemo()
{
    return MainWindow::tr("The demo has its own account; add yours in Keynook itself.");
}

} // namespace

std::optional<Account> MainWindow::account() const
{
    return m_desk != nullptr ? m_desk->account() : std::nullopt;
}

void MainWindow::loadAccounts(const QString &current)
{
    const auto accounts = m_app->ledger().accounts();
    if (!accounts) {
        showProblem(accounts.error());
        return;
    }
    m_accounts = *accounts;
    QString chosen = current.isEmpty() && account() ? account()->id : current;
    const bool isThere = std::any_of(m_accounts.begin(), m_accounts.end(),
                                     [&chosen](const Account &each) { return each.id == chosen; });
    if (!isThere) {
        chosen = m_accounts.isEmpty() ? QString() : m_accounts.first().id;
    }
    m_side->setAccounts(m_accounts, chosen);
    showWelcome(m_accounts.isEmpty());
    chooseAccount(chosen);
}

void MainWindow::showWelcome(bool shown)
{
    if (shown && m_welcome == nullptr) {
        m_welcome = new WelcomePage;
        connect(m_welcome, &WelcomePage::cogniacWanted, this,
                [this] { addFor(ServiceId::Cogniac); });
        connect(m_welcome, &WelcomePage::kognicWanted, this, [this] { addFor(ServiceId::Kognic); });
        connect(m_welcome, &WelcomePage::demoWanted, this, &MainWindow::demoWanted);
        connect(m_welcome, &WelcomePage::answersWanted, this,
                [this] { HelpDialog::openBeside(*this); });
        m_body->addWidget(m_welcome);
    }
    if (m_welcome != nullptr) {
        m_welcome->setVisible(shown);
    }
    m_page->setHidden(shown);
    m_details->setHidden(shown);
}

void MainWindow::chooseAccount(const QString &accountId)
{
    const auto found =
        std::find_if(m_accounts.begin(), m_accounts.end(),
                     [&accountId](const Account &each) { return each.id == accountId; });
    if (found == m_accounts.end()) {
        m_desk->close();
        m_top->setAccount({});
        return;
    }
    const Capabilities can = AppContext::capabilitiesOf(*found);
    m_page->table().setColumns(can);
    m_side->setViews(can);
    m_keys.setIdTitle(idTitle(found->service));
    m_keys.setExpiryLead(found->expiryLeadDays);
    m_top->setAccount(*found);
    m_desk->open(*found);
    QTimer::singleShot(afterTheFrame, this,
                       [this, of = *found] { m_accountActions->listWorkspaces(of); });
}

void MainWindow::showAccount(const Account &account)
{
    loadAccounts(account.id);
}

void MainWindow::setDemo()
{
    m_isDemo = true;
    m_side->forbidAdding(noAccountInDemo());
    centralWidget()->show();
    m_demoBanner->say(Banner::Kind::Warning,
                      tr("This is the demo: a service on this computer, made-up keys, and nothing "
                         "is kept when the window closes."));
    setWindowTitle(tr("Keynook — demo"));
}

void MainWindow::addAccount()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("addMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Cogniac…"), this, [this] { addFor(ServiceId::Cogniac); });
    menu->addAction(tr("&Kognic…"), this, [this] { addFor(ServiceId::Kognic); });
    menu->popup(m_side->addMenuPlace());
}

/// What is added to the demo would be a real account in a place that is thrown away.
void MainWindow::addFor(ServiceId service)
{
    if (mayAdd()) {
        m_accountActions->add(service);
    }
}

bool MainWindow::mayAdd()
{
    if (m_isDemo) {
        m_status->say(noAccountInDemo());
    }
    return !m_isDemo && m_accountActions != nullptr;
}

} // namespace keynook::ui
