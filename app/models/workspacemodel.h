// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workspace.h"
#include "models/shownrows.h"

#include <QAbstractListModel>
#include <QList>
#include <QString>

namespace keynook {

/// The workspaces of an account, in the order of the service. Selections follow a workspace by its
/// id, through a filter and through a new list.
class WorkspaceModel : public ShownRows<QAbstractListModel>
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< QString
        ExternalIdRole,            ///< QString, empty where the service has none
        CurrentRole,               ///< bool
    };

    explicit WorkspaceModel(QObject *parent = nullptr);

    void setWorkspaces(const QList<Workspace> &workspaces);
    /// Only workspaces whose name (as shown) or id contains `text`, whatever the case.
    void setFilter(const QString &text);
    /// The workspace in use; empty, or one that is not in the list: none.
    void setCurrentId(const QString &id);

    /// `row` must be one of the model's.
    [[nodiscard]] const Workspace &at(int row) const;
    /// Invalid for a workspace that is not in the list or not shown.
    [[nodiscard]] QModelIndex indexOf(const QString &id) const;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] Items accepted(const QList<Workspace> &workspaces) const;
    [[nodiscard]] Items placesIn(const QList<Workspace> &next) const;

    QList<Workspace> m_workspaces;
    QString m_filter;
    QString m_currentId;
};

} // namespace keynook
