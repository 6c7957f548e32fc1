// SPDX-License-Identifier: Apache-2.0
#include "tray/trayicon.h"

#include <QGuiApplication>

namespace keynook::ui {

TrayIcon::TrayIcon(QObject *parent)
    : QObject(parent)
    , m_icon(QGuiApplication::windowIcon())
{
    m_menu.setObjectName(QStringLiteral("trayMenu"));
    fill({});
    m_icon.setContextMenu(&m_menu);
    m_icon.setToolTip(QStringLiteral("Keynook"));
    connect(&m_icon, &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason != QSystemTrayIcon::Context) {
                    emit openWanted();
                }
            });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this,
            [this] { emit viewWanted(m_told.accountId, m_told.view); });
    m_icon.show();
}

TrayIcon::~TrayIcon()
{
    m_icon.setContextMenu(nullptr);
}

void TrayIcon::show(const QList<Standing> &standings)
{
    QStringList lines{QStringLiteral("Keynook")};
    for (const Standing &each : standings) {
        lines += each.sentence();
    }
    m_icon.setToolTip(lines.join(u'\n'));
    fill(standings);
}

void TrayIcon::tell(const Standing &standing)
{
    m_told = standing;
    m_icon.showMessage(QStringLiteral("Keynook"), standing.sentence(), m_icon.icon());
}

void TrayIcon::fill(const QList<Standing> &standings)
{
    m_menu.clear();
    m_menu.addAction(tr("&Open Keynook"), this, &TrayIcon::openWanted);
    for (const Standing &each : standings) {
        m_menu.addAction(each.sentence(), this,
                         [this, each] { emit viewWanted(each.accountId, each.view); });
    }
    m_menu.addSeparator();
    m_menu.addAction(tr("&Generate credentials…"), this, &TrayIcon::generateWanted);
    m_menu.addAction(tr("&Hide secrets and clear the clipboard"), this,
                     &TrayIcon::hideSecretsWanted);
    m_menu.addSeparator();
    m_menu.addAction(tr("&Quit"), this, &TrayIcon::quitWanted);
}

} // namespace keynook::ui
