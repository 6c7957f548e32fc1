// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/account.h"
#include "core/workspace.h"

#include <QFrame>
#include <QTimer>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;

namespace keynook::ui {

/// Workspace, filter, Generate, profile.
class TopBar final : public QFrame
{
    Q_OBJECT
public:
    explicit TopBar(QWidget *parent = nullptr);

    void setAccount(const std::optional<Account> &account);
    /// What the workspace can be changed to; until this is called only the current one is offered.
    void setWorkspaces(const QList<Workspace> &workspaces);
    [[nodiscard]] QMenu &profileMenu() { return *m_menu; }
    void focusFilter();
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void workspaceChosen(const Workspace &workspace);
    void copyWorkspaceWanted();
    /// Typing has paused.
    void filterChanged(const QString &text);
    void generateWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// From here on there is room for more than what acts.
    [[nodiscard]] int roomyWidth() const;
    QWidget *picker();
    void showCurrent();
    void pick(int row);

    QLabel *m_name;
    QLabel *m_workspaceLabel;
    QComboBox *m_workspaces;
    QPushButton *m_copy;
    QLineEdit *m_filter;
    QPushButton *m_generate;
    QPushButton *m_profile;
    QMenu *m_menu;
    QTimer m_typing;
    QList<Workspace> m_choices;
    QString m_workspaceId;
    QString m_workspaceName;
};

} // namespace keynook::ui
