// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "context/appcontext.h"
#include "work/snippets.h"

#include <QDialog>

#include <functional>

class QLabel;
class QPushButton;

namespace keynook::ui {

class Banner;
class WaitLine;
class WorkspaceList;

/// The workspaces of an account's user: copy an id, or go on in another one.
class WorkspacesDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `copyText` puts text that is no secret on the clipboard.
    WorkspacesDialog(AppContext &app, Account account,
                     std::function<void(const QString &)> copyText, QWidget *parent = nullptr);

signals:
    /// "Use here"; the dialog is accepted right after.
    void chosen(const Workspace &workspace);

private:
    void lay();
    void load();
    void fill(const Result<QList<Workspace>> &workspaces);
    void copy(const QString &text, const QString &said);
    void copyAs(const WorkspaceForm &form);
    void use();
    void refreshButtons();

    AppContext &m_app;
    Account m_account;
    std::function<void(const QString &)> m_copyText;
    Banner *m_banner;
    WorkspaceList *m_list;
    QLabel *m_empty;
    WaitLine *m_wait;
    QPushButton *m_copy;
    QPushButton *m_copyAs;
    QPushButton *m_use;
};

} // namespace keynook::ui
