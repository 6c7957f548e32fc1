// SPDX-License-Identifier: Apache-2.0
#include "widgets/keytable.h"

#include "theme/theme.h"
#include "widgets/keycell.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>
#include <array>

namespace keynook::ui {

KeyTable::KeyTable(KeyListModel &keys, QWidget *parent)
    : QTableView(parent)
    , m_keys(keys)
    , m_cell(new KeyCell(this))
{
    setObjectName(QStringLiteral("keys"));
    setAccessibleName(tr("API credentials"));
    setModel(&keys);
    setItemDelegate(m_cell);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setContextMenuPolicy(Qt::CustomContextMenu);
    verticalHeader()->hide();
    constexpr int roomAroundText = 20;
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + roomAroundText);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    setColumns(Capabilities());
    setSortingEnabled(true);
    sortByColumn(KeyListModel::LastUsed, Qt::DescendingOrder);

    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { emit selectionChangedTo(selectedKeyIds()); });
    connect(this, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { emit menuWanted(viewport()->mapToGlobal(at)); });
}

void KeyTable::setColumns(const Capabilities &can)
{
    const auto show = [this](int column, bool shown) { setColumnHidden(column, !shown); };
    show(KeyListModel::LastUsed, can.reportsLastUse);
    show(KeyListModel::Secret, can.listsRemotely);
    show(KeyListModel::Expires, can.expires);
    show(KeyListModel::LastChecked, !can.listsRemotely);
    if (isColumnHidden(horizontalHeader()->sortIndicatorSection())) {
        can.reportsLastUse ? sortByColumn(KeyListModel::LastUsed, Qt::DescendingOrder)
                           : sortByColumn(KeyListModel::Expires, Qt::AscendingOrder);
    }
    shareWidth();
}

QStringList KeyTable::selectedKeyIds() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(),
              [](const QModelIndex &a, const QModelIndex &b) { return a.row() < b.row(); });
    QStringList ids;
    for (const QModelIndex &row : rows) {
        ids += m_keys.keyAt(row.row()).id;
    }
    return ids;
}

void KeyTable::selectKey(const QString &keyId)
{
    const QModelIndex index = m_keys.indexOf(keyId);
    if (index.isValid()) {
        setCurrentIndex(index);
        scrollTo(index);
    }
}

void KeyTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && selectionModel()->hasSelection()) {
        emit deleteWanted();
        return;
    }
    if (event->matches(QKeySequence::Copy)) {
        event->ignore(); // the window copies ids, by its own path
        return;
    }
    QTableView::keyPressEvent(event);
}

void KeyTable::paintEvent(QPaintEvent *event)
{
    m_cell->dress(font(), *viewport());
    QTableView::paintEvent(event);
}

void KeyTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    shareWidth();
}

void KeyTable::shareWidth()
{
    constexpr std::array<int, KeyListModel::ColumnCount> letters{16, 18, 19, 18, 22, 18, 22};
    const int letter = fontMetrics().averageCharWidth();
    int others = 0;
    for (int column = KeyListModel::KeyId; column < KeyListModel::ColumnCount; ++column) {
        const int width = std::max(letters.at(static_cast<std::size_t>(column)) * letter,
                                   horizontalHeader()->sectionSizeHint(column));
        others += isColumnHidden(column) ? 0 : width;
        horizontalHeader()->resizeSection(column, width);
    }
    const int least =
        std::max(letters.front() * letter, horizontalHeader()->sectionSizeHint(KeyListModel::Name));
    horizontalHeader()->resizeSection(KeyListModel::Name,
                                      std::max(least, viewport()->width() - others));
}

} // namespace keynook::ui
