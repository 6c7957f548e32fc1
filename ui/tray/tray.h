// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "context/appcontext.h"
#include "settings/settings.h"
#include "settings/uistate.h"
#include "tray/notices.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace keynook::ui {

class TrayIcon;

/// The icon in the notification area, while the preferences want it: looks at what is kept of every
/// account whenever `look` is called, and once a day. Nothing depends on it: where there is no such
/// area, or it goes, the window is as it is without.
class Tray final : public QObject
{
    Q_OBJECT
public:
    Tray(AppContext &app, const SettingsStore &settings, QObject *parent);
    ~Tray() override;

    /// `unused`: of the account whose list has just come.
    void look(const std::optional<Standing> &unused = {});

signals:
    void openWanted();
    void viewWanted(const QString &accountId, KeyListModel::View view);
    void generateWanted();
    void hideSecretsWanted();
    void quitWanted();

private:
    void apply(const Preferences &preferences);
    [[nodiscard]] QList<Standing> standings() const;

    AppContext &m_app;
    std::optional<UiState> m_state;   ///< read when there is an icon
    std::optional<NoticeBook> m_book; ///< read when it is needed
    std::unique_ptr<TrayIcon> m_icon;
    std::optional<Standing> m_unused;
    QTimer m_tomorrow;
};

} // namespace keynook::ui
