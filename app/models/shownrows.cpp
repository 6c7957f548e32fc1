// SPDX-License-Identifier: Apache-2.0
#include "models/shownrows.h"

#include <QAbstractListModel>
#include <QAbstractTableModel>

#include <algorithm>
#include <utility>

namespace keynook {

namespace {

/// Fewer ranges than this change where they are, which leaves the current row next to its
/// neighbour; more are gathered.
constexpr std::size_t fewRanges = 8;

std::vector<bool> flagged(const Items &items, std::size_t count)
{
    std::vector<bool> flags(count, false);
    for (const Item item : items) {
        flags[item] = true;
    }
    return flags;
}

std::size_t countOf(const Items &items)
{
    return items.empty() ? 0 : std::size_t{*std::max_element(items.begin(), items.end())} + 1;
}

/// Iterators count in signed numbers.
std::ptrdiff_t offset(std::size_t row)
{
    return static_cast<std::ptrdiff_t>(row);
}

} // namespace

template <typename Base>
int ShownRows<Base>::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

template <typename Base>
int ShownRows<Base>::rowOf(Item item) const
{
    const auto found = std::find(m_shown.begin(), m_shown.end(), item);
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

template <typename Base>
typename ShownRows<Base>::Ranges
ShownRows<Base>::rangesOf(const Items &items, const std::vector<bool> &among, bool value)
{
    Ranges ranges;
    for (std::size_t row = 0; row < items.size(); ++row) {
        if (among[items[row]] != value) {
            continue;
        }
        if (ranges.empty() || ranges.back().first + ranges.back().count != row) {
            ranges.push_back({row, 0});
        }
        ++ranges.back().count;
    }
    return ranges;
}

template <typename Base>
void ShownRows<Base>::show(const Items &items, std::size_t count)
{
    keepOnly(flagged(items, count));
    const std::vector<bool> wasShown = flagged(m_shown, count);
    const Ranges fresh = rangesOf(items, wasShown, false);
    if (fresh.size() < fewRanges) {
        Items kept;
        kept.reserve(m_shown.size());
        std::copy_if(items.begin(), items.end(), std::back_inserter(kept),
                     [&wasShown](Item item) { return wasShown[item]; });
        reorder(std::move(kept));
        for (const Range &range : fresh) {
            insertRange(range.first, items, range);
        }
        return;
    }
    Items added;
    std::copy_if(items.begin(), items.end(), std::back_inserter(added),
                 [&wasShown](Item item) { return !wasShown[item]; });
    insertRange(m_shown.size(), added, {0, added.size()});
    reorder(items);
}

template <typename Base>
void ShownRows<Base>::keepOnly(const std::vector<bool> &stays)
{
    const Ranges gone = rangesOf(m_shown, stays, false);
    if (gone.size() < fewRanges) {
        std::for_each(gone.rbegin(), gone.rend(), [this](Range range) { removeRange(range); });
        return;
    }
    // To the front and not to the end: a current row that goes hands over to a neighbour, and that
    // is then the first of those that stay, not the last.
    Items gathered = m_shown;
    const auto kept = std::stable_partition(gathered.begin(), gathered.end(),
                                            [&stays](Item item) { return !stays[item]; });
    const auto count = static_cast<std::size_t>(kept - gathered.begin());
    reorder(std::move(gathered));
    removeRange({0, count});
}

template <typename Base>
void ShownRows<Base>::renumber(const Items &newPlaces)
{
    for (Item &item : m_shown) {
        item = newPlaces[item];
    }
}

template <typename Base>
void ShownRows<Base>::removeRange(Range range)
{
    const auto first = m_shown.begin() + offset(range.first);
    this->beginRemoveRows({}, static_cast<int>(range.first),
                          static_cast<int>(range.first + range.count - 1));
    m_shown.erase(first, first + offset(range.count));
    this->endRemoveRows();
}

template <typename Base>
void ShownRows<Base>::insertRange(std::size_t row, const Items &items, Range range)
{
    const auto first = items.begin() + offset(range.first);
    this->beginInsertRows({}, static_cast<int>(row), static_cast<int>(row + range.count - 1));
    m_shown.insert(m_shown.begin() + offset(row), first, first + offset(range.count));
    this->endInsertRows();
}

template <typename Base>
void ShownRows<Base>::reorder(Items items)
{
    if (items == m_shown) {
        return;
    }
    // The hint spares a selection model an index for every cell instead of every row.
    constexpr auto hint = QAbstractItemModel::VerticalSortHint;
    emit this->layoutAboutToBeChanged({}, hint);
    std::vector<int> rows(countOf(items), -1);
    for (std::size_t row = 0; row < items.size(); ++row) {
        rows[items[row]] = static_cast<int>(row);
    }
    const QModelIndexList before = this->persistentIndexList();
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &index : before) {
        const Item item = m_shown[static_cast<std::size_t>(index.row())];
        after.append(this->createIndex(rows[item], index.column()));
    }
    m_shown = std::move(items);
    this->changePersistentIndexList(before, after);
    emit this->layoutChanged({}, hint);
}

template class ShownRows<QAbstractListModel>;
template class ShownRows<QAbstractTableModel>;

} // namespace keynook
