// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tray/notices.h"

#include <QMenu>
#include <QObject>
#include <QSystemTrayIcon>

namespace keynook::ui {

/// Keynook's icon in the notification area: its menu, and what it tells. What stands is in the menu
/// too, for desktops that show no notifications.
class TrayIcon final : public QObject
{
    Q_OBJECT
public:
    explicit TrayIcon(QObject *parent = nullptr);
    ~TrayIcon() override;

    void show(const QList<Standing> &standings);
    void tell(const Standing &standing);

signals:
    void openWanted();
    void viewWanted(const QString &accountId, KeyListModel::View view);
    void generateWanted();
    void hideSecretsWanted();
    void quitWanted();

private:
    void fill(const QList<Standing> &standings);

    QMenu m_menu;
    QSystemTrayIcon m_icon;
    Standing m_told; ///< what a click on the notification is about
};

} // namespace keynook::ui
