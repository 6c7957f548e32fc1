// SPDX-License-Identifier: Apache-2.0
// What the main window's buttons, menus and keys are tied to.
#include "clipboard/secretclipboard.h"
#include "core/text.h"
#include "dialogs/aboutdialog.h"
#include "dialogs/helpdialog.h"
#include "mainwindow.h"
#include "pages/keyspage.h"
#include "settings/preferencesdialog.h"
#include "theme/theme.h"
#include "widgets/banner.h"
#include "widgets/detailspanel.h"
#include "widgets/idlewatch.h"
#include "widgets/sidebar.h"
#include "widgets/statusstrip.h"
#include "widgets/topbar.h"
#include "window/ageclock.h"
#include "work/accountactions.h"
#include "work/keyactions.h"
#include "work/keydesk.h"

#include <QApplication>
#include <QMenu>
#include <QShortcut>

namespace keynook::ui {

void MainWindow::buildMenu()
{
    QMenu &menu = m_top->profileMenu();
    const auto forAccount = [this, &menu](const QString &text, auto action) {
        return menu.addAction(text, this, [this, action] {
            if (account()) {
                action(*account());
            }
        });
    };
    menu.addAction(tr("&API credentials…"), Qt::CTRL | Qt::Key_N, this, [this] {
        if (m_keyActions != nullptr) {
            m_keyActions->generate();
        }
    });
    forAccount(tr("&Workspaces…"), [this](const Account &each) {
        m_accountActions->chooseWorkspace(each);
    })->setObjectName(QStringLiteral("chooseWorkspace"));
    forAccount(tr("Chec&k access…"), [this](const Account &) { m_keyActions->check({}); });
    menu.addSeparator();
    QAction *preferences = menu.addAction(tr("&Preferences…"), this, [this] {
        auto *dialog = new PreferencesDialog(*m_settings, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    preferences->setObjectName(QStringLiteral("changePreferences"));
    menu.addAction(tr("A&nswers…"), QKeySequence::HelpContents, this,
                   [this] { HelpDialog::openBeside(*this); });
    menu.addAction(tr("A&bout Keynook…"), this, [this] {
        auto *dialog = new AboutDialog(this);
        dialog->open();
    });
    menu.addSeparator();
    QAction *lead = forAccount(tr("&Expiring soon…"),
                               [this](const Account &each) { m_accountActions->chooseLead(each); });
    const QList<QAction *> session{
        forAccount(tr("Sign &in again…"),
                   [this](const Account &each) { m_accountActions->signInAgain(each); }),
        forAccount(tr("Sign &out"),
                   [this](const Account &each) { m_accountActions->signOut(each); })};
    connect(&menu, &QMenu::aboutToShow, this, [this, lead, session] {
        const Capabilities can =
            account() ? AppContext::capabilitiesOf(*account()) : Capabilities();
        lead->setVisible(can.expires);
        for (QAction *each : session) {
            each->setVisible(can.signsIn);
        }
    });
    forAccount(tr("&Remove account…"),
               [this](const Account &each) { m_accountActions->remove(each); });
    menu.addSeparator();
    menu.addAction(tr("&Quit"), Qt::CTRL | Qt::Key_Q, this, &QWidget::close);
    for (QAction *action : menu.actions()) {
        addAction(action); // so that its keys work while the menu is shut
    }
}

void MainWindow::wire()
{
    const auto selected = [this] { return m_page->table().selectedKeyIds(); };
    const auto one = [this, selected](void (KeyActions::*action)(const QString &)) {
        return [this, selected, action] {
            if (m_keyActions != nullptr && selected().size() == 1) {
                (m_keyActions->*action)(selected().first());
            }
        };
    };
    const auto remove = [this, selected] {
        if (m_keyActions != nullptr) {
            m_keyActions->remove(selected());
        }
    };
    const auto refresh = [this] {
        if (m_desk != nullptr) {
            m_desk->refresh();
            askKeychain();
            lookForInterrupted();
        }
    };
    connect(m_top, &TopBar::generateWanted, this, [this] { m_keyActions->generate(); });
    connect(m_top, &TopBar::filterChanged, this, [this](const QString &text) {
        m_keys.setFilter(text);
        showList();
    });
    connect(m_top, &TopBar::copyWorkspaceWanted, this, [this] {
        m_clipboard->copyText(account()->workspaceId);
        m_status->say(tr("Copied %1.").arg(visible(account()->workspaceId)));
    });
    connect(m_top, &TopBar::workspaceChosen, this,
            [this](const Workspace &to) { m_accountActions->useWorkspace(*account(), to); });
    connect(m_side, &Sidebar::accountChosen, this, &MainWindow::chooseAccount);
    connect(m_side, &Sidebar::addAccountWanted, this, &MainWindow::addAccount);
    connect(m_side, &Sidebar::viewChosen, this, [this](KeyListModel::View view) {
        m_keys.setView(view);
        if (m_desk != nullptr) {
            showList();
        }
    });
    connect(m_page, &KeysPage::refreshWanted, this, refresh);
    connect(m_page, &KeysPage::stopWanted, this, [this] { m_desk->stopWaiting(); });
    connect(&m_page->banner(), &Banner::acted, this, [this] {
        const auto &problem = m_desk->problem();
        const bool again =
            !account()->signedIn || (problem && (problem->kind == Error::Kind::NotSignedIn ||
                                                 problem->kind == Error::Kind::Unauthorized));
        again ? m_accountActions->signInAgain(*account()) : m_desk->refresh();
    });
    m_page->banner().setExplains(true);
    connect(&m_page->banner(), &Banner::whyWanted, this,
            [this](Error::Kind kind) { HelpDialog::openBeside(*this, answerTo(kind)); });
    connect(&m_page->recoverBanner(), &Banner::acted, this, [this] { m_keyActions->recover(); });
    connect(&m_page->rotatedBanner(), &Banner::acted, this,
            [this] { m_keyActions->remove({m_rotatedId}); });
    connect(&m_page->table(), &KeyTable::selectionChangedTo, this, &MainWindow::showSelection);
    connect(&m_page->table(), &KeyTable::deleteWanted, this, remove);
    connect(&m_page->table(), &KeyTable::menuWanted, this, &MainWindow::showKeyMenu);
    connect(m_details, &DetailsPanel::copyTextWanted, this, [this](const QString &text) {
        m_clipboard->copyText(text);
        m_status->say(tr("Copied."));
    });
    connect(m_details, &DetailsPanel::copySecretWanted, this, one(&KeyActions::copySecret));
    connect(m_details, &DetailsPanel::exportWanted, this, one(&KeyActions::exportKey));
    connect(m_details, &DetailsPanel::checkWanted, this, one(&KeyActions::check));
    connect(m_details, &DetailsPanel::handOffWanted, this, one(&KeyActions::handOff));
    connect(m_details, &DetailsPanel::rotateWanted, this, one(&KeyActions::rotate));
    connect(m_details, &DetailsPanel::deleteWanted, this, remove);
    connect(m_clipboard, &SecretClipboard::ticked, m_status, &StatusStrip::setClipboard);
    connect(m_clipboard, &SecretClipboard::cleared, this, [this] { m_status->setClipboard(0); });
    connect(m_clipboard, &SecretClipboard::replaced, this, [this] { m_status->setClipboard(0); });
    connect(m_clipboard, &SecretClipboard::couldNotClear, m_status, &StatusStrip::say);
    connect(m_idle, &IdleWatch::idle, this, &MainWindow::lock);
    connect(m_settings.get(), &SettingsStore::changed, this, [this] { applyPreferences(); });
    connect(m_ages, &AgeClock::older, this, &MainWindow::growOlder);
    for (Banner *banner : {&m_page->banner(), m_problem}) {
        connect(banner, &Banner::detailsWanted, m_clipboard, &SecretClipboard::copyText);
    }

    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_top,
            &TopBar::focusFilter);
    connect(new QShortcut(QKeySequence::Refresh, this), &QShortcut::activated, this, refresh);
}

void MainWindow::showKeyMenu(const QPoint &at)
{
    const QStringList ids = m_page->table().selectedKeyIds();
    if (ids.isEmpty()) {
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QModelIndex index = m_keys.indexOf(ids.first());
    const bool isHere = ids.size() == 1 && m_keys.heldAt(index.row()) == Held::Keychain;
    menu->addAction(tr("Copy key &ID"), this,
                    [this, ids] { m_clipboard->copyText(ids.join(QLatin1Char('\n'))); });
    menu->addAction(tr("Copy &secret"), this,
                    [this, ids] { m_keyActions->copySecret(ids.first()); })
        ->setEnabled(isHere);
    menu->addAction(tr("&Export…"), this, [this, ids] { m_keyActions->exportKey(ids.first()); })
        ->setEnabled(isHere);
    menu->addAction(tr("Chec&k access"), this, [this, ids] { m_keyActions->check(ids.first()); })
        ->setEnabled(isHere);
    menu->addAction(tr("&Hand to Python SDK…"), this,
                    [this, ids] { m_keyActions->handOff(ids.first()); })
        ->setEnabled(isHere);
    menu->addSeparator();
    menu->addAction(tr("Ro&tate…"), this, [this, ids] { m_keyActions->rotate(ids.first()); })
        ->setEnabled(ids.size() == 1);
    menu->addAction(tr("&Delete…"), this, [this, ids] { m_keyActions->remove(ids); });
    menu->popup(at);
}

} // namespace keynook::ui
