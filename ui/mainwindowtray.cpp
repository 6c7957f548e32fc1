// SPDX-License-Identifier: Apache-2.0
// The main window and the icon in the notification area, which never stands for it: closing quits.
#include "mainwindow.h"
#include "tray/tray.h"
#include "widgets/sidebar.h"
#include "work/keydesk.h"

#include <QApplication>

namespace keynook::ui {

void MainWindow::wireTray()
{
    m_tray = new Tray(*m_app, *m_settings, this);
    connect(m_desk, &KeyDesk::changed, this, [this] { m_tray->look(unusedNow()); });
    connect(m_tray, &Tray::openWanted, this, &MainWindow::comeForward);
    connect(m_tray, &Tray::hideSecretsWanted, this, &MainWindow::lock);
    connect(m_tray, &Tray::generateWanted, this, [this] {
        comeForward();
        fulfil({Wish::Kind::Generate, {}});
    });
    connect(m_tray, &Tray::viewWanted, this, &MainWindow::showView);
    connect(m_tray, &Tray::quitWanted, this, [this] {
        if (!close()) {
            comeForward(); // it asks something
        }
    });
}

/// Of a list that has just come: of an older one nobody knows what was used since.
std::optional<Standing> MainWindow::unusedNow() const
{
    if (!account() || m_desk->isLoading() || m_desk->problem() ||
        !AppContext::capabilitiesOf(*account()).reportsLastUse) {
        return std::nullopt;
    }
    constexpr qint64 day = 86400;
    return Standing{account()->id, account()->service, KeyListModel::View::Unused,
                    m_keys.count(KeyListModel::View::Unused),
                    m_app->clock()() - m_settings->preferences().unusedAfterDays * day};
}

void MainWindow::showView(const QString &accountId, KeyListModel::View view)
{
    comeForward();
    if (QApplication::activeModalWidget() != nullptr) {
        return; // what is open keeps its account
    }
    if (!account() || account()->id != accountId) {
        loadAccounts(accountId);
    }
    m_side->chooseView(view);
}

} // namespace keynook::ui
