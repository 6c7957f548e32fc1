// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/workspacemodel.h"

#include <QWidget>

#include <optional>

class QLineEdit;
class QListView;

namespace keynook::ui {

/// Workspaces by name and id, to pick one of; typing filters by both.
class WorkspaceList final : public QWidget
{
    Q_OBJECT
public:
    explicit WorkspaceList(QWidget *parent = nullptr);

    /// Sorted by name; `currentId` is marked as in use, and selected.
    void setWorkspaces(const QList<Workspace> &workspaces, const QString &currentId = {});
    /// The filter is for more than these.
    void setFilterFrom(qsizetype count);
    /// As high as its workspaces need, up to `rows` of them.
    void fitTo(int rows);
    [[nodiscard]] std::optional<Workspace> selected() const;
    void takeFocus();

signals:
    void selectionChanged();
    /// Double click or Enter.
    void picked();

protected:
    /// The arrow keys move through the list while the filter has the focus.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &text);

    WorkspaceModel m_workspaces;
    QLineEdit *m_filter;
    QListView *m_list;
    qsizetype m_count = 0; ///< whether shown or not
    qsizetype m_filterFrom = 0;
};

} // namespace keynook::ui
