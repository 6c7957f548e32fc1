// SPDX-License-Identifier: Apache-2.0
#include "models/workspacemodel.h"

#include "core/text.h"

#include <QHash>

#include <algorithm>

namespace keynook {

namespace {

QString shownName(const Workspace &workspace)
{
    return visible(workspace.name.isEmpty() ? workspace.id : workspace.name);
}

} // namespace

WorkspaceModel::WorkspaceModel(QObject *parent)
    : ShownRows(parent)
{
}

void WorkspaceModel::setWorkspaces(const QList<Workspace> &workspaces)
{
    const Items wanted = accepted(workspaces);
    const Items places = placesIn(workspaces);
    std::vector<bool> stays(places.size(), false);
    std::transform(places.begin(), places.end(), stays.begin(), [&wanted](Item place) {
        return std::binary_search(wanted.begin(), wanted.end(), place);
    });
    keepOnly(stays);
    renumber(places);
    m_workspaces = workspaces;
    show(wanted, static_cast<std::size_t>(m_workspaces.size()));
    if (const int rows = rowCount(); rows > 0) {
        emit dataChanged(index(0), index(rows - 1));
    }
}

void WorkspaceModel::setFilter(const QString &text)
{
    m_filter = visible(text);
    show(accepted(m_workspaces), static_cast<std::size_t>(m_workspaces.size()));
}

void WorkspaceModel::setCurrentId(const QString &id)
{
    const QModelIndex before = indexOf(m_currentId);
    m_currentId = id;
    for (const QModelIndex &changed : {before, indexOf(id)}) {
        if (changed.isValid()) {
            emit dataChanged(changed, changed, {CurrentRole});
        }
    }
}

const Workspace &WorkspaceModel::at(int row) const
{
    return m_workspaces.at(shown().at(static_cast<std::size_t>(row)));
}

QModelIndex WorkspaceModel::indexOf(const QString &id) const
{
    const auto isIt = [&](Item item) { return m_workspaces.at(item).id == id; };
    const auto found = std::find_if(shown().begin(), shown().end(), isIt);
    return found == shown().end() ? QModelIndex()
                                  : index(static_cast<int>(found - shown().begin()));
}

QVariant WorkspaceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Workspace &workspace = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shownName(workspace);
    case Qt::AccessibleTextRole:
        return tr("%1, id %2").arg(shownName(workspace), visible(workspace.id));
    case Qt::ToolTipRole:
        return plainToolTip(shownName(workspace));
    case IdRole:
        return workspace.id;
    case ExternalIdRole:
        return workspace.externalId;
    case CurrentRole:
        return !m_currentId.isEmpty() && workspace.id == m_currentId;
    default:
        return {};
    }
}

Items WorkspaceModel::accepted(const QList<Workspace> &workspaces) const
{
    Items items;
    for (Item item = 0; item < static_cast<Item>(workspaces.size()); ++item) {
        const Workspace &workspace = workspaces.at(item);
        if (shownName(workspace).contains(m_filter, Qt::CaseInsensitive) ||
            workspace.id.contains(m_filter, Qt::CaseInsensitive)) {
            items.push_back(item);
        }
    }
    return items;
}

/// For each workspace of the list its place in the next one, noItem where it is gone.
Items WorkspaceModel::placesIn(const QList<Workspace> &next) const
{
    QHash<QString, Item> byId;
    for (Item item = static_cast<Item>(next.size()); item-- > 0;) {
        byId.insert(next.at(item).id, item);
    }
    Items places;
    for (const Workspace &workspace : m_workspaces) {
        places.push_back(byId.value(workspace.id, noItem));
        byId.remove(workspace.id); // an id that comes twice must not give two rows one place
    }
    return places;
}

} // namespace keynook
