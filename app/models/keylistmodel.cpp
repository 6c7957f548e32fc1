// SPDX-License-Identifier: Apache-2.0
#include "models/keylistmodel.h"

#include <QByteArrayMatcher>

#include <algorithm>
#include <numeric>
#include <utility>

namespace keynook {

namespace {

constexpr qint64 day = 86400;

} // namespace

KeyListModel::KeyListModel(QObject *parent)
    : ShownRows(parent)
    , m_now(m_clock())
{
}

void KeyListModel::setKeys(std::vector<ApiKey> keys, const HeldKeys &held)
{
    KeyTable next(std::move(keys), held, m_table);
    const Items places = next.takePlacesOfFormer();
    setNow(m_clock());
    Items order = orderOf(next, places);
    const Items wanted = accepted(next, order);

    std::vector<bool> isWanted(next.size(), false);
    for (const Item item : wanted) {
        isWanted[item] = true;
    }
    std::vector<bool> stays(places.size(), false);
    std::transform(places.begin(), places.end(), stays.begin(),
                   [&isWanted](Item place) { return place != noItem && isWanted[place]; });
    keepOnly(stays); // while the model can still tell what the rows were
    renumber(places);
    m_table = std::move(next);
    m_order = std::move(order);
    m_visible.clear();
    show(wanted, m_table.size());
    tellChanged(Name, LastChecked);
    recount();
}

Items KeyListModel::orderOf(const KeyTable &next, const Items &places) const
{
    Items order;
    order.reserve(next.size());
    if (m_sortColumn < 0) {
        order.resize(next.size());
        std::iota(order.begin(), order.end(), Item{0});
        return order;
    }
    std::vector<bool> isNew(next.size(), true);
    for (const Item former : m_order) {
        if (const Item item = places[former]; item != noItem) {
            order.push_back(item);
            isNew[item] = false;
        }
    }
    const std::size_t known = order.size();
    for (Item item = 0; item < next.size(); ++item) {
        if (isNew[item]) {
            order.push_back(item);
        }
    }
    next.sort(order, static_cast<KeyTable::Column>(m_sortColumn), m_sortOrder, known);
    return order;
}

void KeyListModel::setHeld(const HeldKeys &held)
{
    if (!m_table.setHeld(held)) {
        return;
    }
    if (m_sortColumn == Secret || m_sortColumn == Expires || m_sortColumn == LastChecked) {
        sort(m_sortColumn, m_sortOrder);
    }
    showAccepted();
    tellChanged(Name, LastChecked);
    recount();
}

void KeyListModel::setFilter(const QString &text)
{
    m_filter = KeyTable::folded(text);
    showAccepted();
}

void KeyListModel::setView(View view)
{
    m_view = view;
    showAccepted();
}

int KeyListModel::count(View view) const
{
    return m_counts.at(static_cast<std::size_t>(view));
}

void KeyListModel::setUnusedAfter(int days)
{
    m_unusedAfter = days;
    showAccepted();
    tellChanged(Name, LastChecked, {UsageRole, ToneRole});
    recount();
}

void KeyListModel::setIdTitle(const QString &title)
{
    if (m_idTitle != title) {
        m_idTitle = title;
        emit headerDataChanged(Qt::Horizontal, KeyId, KeyId);
    }
}

void KeyListModel::setExpiryLead(int days)
{
    m_expiryLead = days;
    showAccepted();
    tellChanged(Expires, Expires, {ToneRole});
    recount();
}

void KeyListModel::setClock(Clock clock)
{
    m_clock = std::move(clock);
    refreshTimes();
}

void KeyListModel::refreshTimes()
{
    setNow(m_clock());
    showAccepted();
    tellChanged(Created, LastChecked,
                {Qt::DisplayRole, Qt::AccessibleTextRole, UsageRole, ToneRole});
    recount();
}

void KeyListModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column >= 0 && column < ColumnCount ? column : -1;
    m_sortOrder = order;
    if (m_sortColumn < 0) {
        std::sort(m_order.begin(), m_order.end());
    } else {
        m_table.sort(m_order, static_cast<KeyTable::Column>(column), order, m_order.size());
    }
    showAccepted();
}

const ApiKey &KeyListModel::keyAt(int row) const
{
    return m_table.key(itemAt(row));
}

Held KeyListModel::heldAt(int row) const
{
    return m_table.held(itemAt(row));
}

KeyListModel::Usage KeyListModel::usageAt(int row) const
{
    const ApiKey &key = keyAt(row);
    return !key.lastAuth                       ? Usage::Never
           : isUnusedSince(key, unusedSince()) ? Usage::Unused
                                               : Usage::Used;
}

std::optional<ApiKey> KeyListModel::find(const QString &keyId) const
{
    const Item item = m_table.find(keyId);
    return item == noItem ? std::nullopt : std::optional(m_table.key(item));
}

QModelIndex KeyListModel::indexOf(const QString &keyId, int column) const
{
    const Item item = m_table.find(keyId);
    const int row = item == noItem ? -1 : rowOf(item);
    return row < 0 ? QModelIndex() : index(row, column);
}

Item KeyListModel::itemAt(int row) const
{
    return shown().at(static_cast<std::size_t>(row));
}

qint64 KeyListModel::unusedSince() const
{
    return m_now - m_unusedAfter * day;
}

bool KeyListModel::isIn(View view, const KeyTable &table, Item item) const
{
    switch (view) {
    case View::All:
        return true;
    case View::NeverUsed:
        return !table.key(item).lastAuth;
    case View::Unused:
        return isUnusedSince(table.key(item), unusedSince());
    case View::ExpiringSoon:
        return endsSoon(table, item);
    case View::NeedsAttention:
        return table.held(item) == Held::Lost || table.verdict(item) == Verdict::Refused ||
               hasEnded(table, item);
    }
    return false;
}

bool KeyListModel::hasEnded(const KeyTable &table, Item item) const
{
    const auto end = table.expiresAt(item);
    return end && *end <= m_now;
}

bool KeyListModel::endsSoon(const KeyTable &table, Item item) const
{
    const auto end = table.expiresAt(item);
    return end && *end > m_now && *end - m_now <= m_expiryLead * day;
}

KeyListModel::HeldFacts KeyListModel::factsOf(const QString &keyId) const
{
    const Item item = m_table.find(keyId);
    return item == noItem
               ? HeldFacts{}
               : HeldFacts{m_table.expiresAt(item), m_table.checkedAt(item), m_table.verdict(item)};
}

Items KeyListModel::accepted(const KeyTable &table, const Items &order) const
{
    // In the order of memory first: in the order of the rows each key would have to be fetched
    // anew.
    std::vector<bool> accepts(table.size());
    const QByteArrayMatcher filter(m_filter);
    for (Item item = 0; item < table.size(); ++item) {
        accepts[item] = isIn(m_view, table, item) && table.contains(item, filter);
    }
    Items items;
    items.reserve(order.size());
    std::copy_if(order.begin(), order.end(), std::back_inserter(items),
                 [&accepts](Item item) { return accepts[item]; });
    return items;
}

void KeyListModel::setNow(qint64 now)
{
    if (m_now != now) {
        m_now = now;
        m_relative.clear();
    }
}

void KeyListModel::showAccepted()
{
    show(accepted(m_table, m_order), m_table.size());
}

void KeyListModel::recount()
{
    Counts counts{};
    for (std::size_t view = 0; view < counts.size(); ++view) {
        for (Item item = 0; item < m_table.size(); ++item) {
            counts.at(view) += isIn(static_cast<View>(view), m_table, item) ? 1 : 0;
        }
    }
    if (std::exchange(m_counts, counts) != counts) {
        emit countsChanged();
    }
}

void KeyListModel::tellChanged(Column first, Column last, const QList<int> &roles)
{
    if (const int rows = rowCount(); rows > 0) {
        emit dataChanged(index(0, first), index(rows - 1, last), roles);
    }
}

} // namespace keynook
