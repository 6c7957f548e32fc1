// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractItemModel>

#include <cstddef>
#include <limits>
#include <vector>

namespace keynook {

/// An item by its place in the list as the service gave it. A row, in contrast, is a place in the
/// view.
using Item = quint32;
using Items = std::vector<Item>;
inline constexpr Item noItem = std::numeric_limits<Item>::max();

/// A flat model that shows some of a list's items in some order.
///
/// Selections follow every change, and a change costs about the same however it is scattered: a
/// view pays for each range of rows that comes or goes, so many ranges are gathered into one by a
/// layoutChanged first. A layoutChanged alone would not do, for QItemSelectionModel loses its
/// selection or never tells of the rows that are gone when their number changes in it.
template <typename Base>
class ShownRows : public Base
{
public:
    using Base::Base;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;

protected:
    [[nodiscard]] const Items &shown() const { return m_shown; }
    /// -1: not shown.
    [[nodiscard]] int rowOf(Item item) const;

    /// Shows exactly `items`, each once, in that order. All of them are less than `count`, as are
    /// the ones shown so far.
    void show(const Items &items, std::size_t count);
    /// Takes the rows away whose item has no true in `stays`.
    void keepOnly(const std::vector<bool> &stays);
    /// The rows stay, and so does what is selected, but each item has another place from now on.
    /// To be called when the list itself is replaced, after keepOnly and before show.
    void renumber(const Items &newPlaces);

private:
    struct Range
    {
        std::size_t first;
        std::size_t count;
    };
    using Ranges = std::vector<Range>;

    static Ranges rangesOf(const Items &items, const std::vector<bool> &among, bool value);
    void removeRange(Range range);
    void insertRange(std::size_t row, const Items &items, Range range);
    void reorder(Items items);

    Items m_shown;
};

} // namespace keynook
