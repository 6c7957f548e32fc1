// SPDX-License-Identifier: Apache-2.0
#include "models/keytable.h"

#include "core/text.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace keynook {

namespace {

/// Between the texts of a key: nothing that could be typed matches across it.
constexpr QChar separator(0xffff);

qint64 sortable(std::optional<qint64> time)
{
    return time.value_or(std::numeric_limits<qint64>::min());
}

/// Sorts copies of what is compared, side by side in memory: looking each up for every comparison
/// takes several times as long.
template <typename KeyOf>
void sortBy(Items &items, Qt::SortOrder order, std::size_t sorted, KeyOf keyOf)
{
    using Pair = std::pair<decltype(keyOf(Item{})), Item>;
    std::vector<Pair> pairs;
    pairs.reserve(items.size());
    for (const Item item : items) {
        pairs.emplace_back(keyOf(item), item);
    }
    const auto before = [order](const Pair &a, const Pair &b) {
        return order == Qt::AscendingOrder ? a.first < b.first : b.first < a.first;
    };
    const auto middle = pairs.begin() + static_cast<std::ptrdiff_t>(sorted);
    if (!std::is_sorted(pairs.begin(), middle, before)) {
        std::stable_sort(pairs.begin(), middle, before);
    }
    std::stable_sort(middle, pairs.end(), before);
    std::inplace_merge(pairs.begin(), middle, pairs.end(), before);
    std::transform(pairs.begin(), pairs.end(), items.begin(),
                   [](const Pair &pair) { return pair.second; });
}

} // namespace

KeyTable::KeyTable(std::vector<ApiKey> keys, const HeldKeys &held, const KeyTable &former)
    : m_keys(std::move(keys))
{
    m_entries.reserve(m_keys.size());
    m_items.reserve(static_cast<qsizetype>(m_keys.size()));
    matchFormer(former);
    setHeld(held);
}

void KeyTable::matchFormer(const KeyTable &former)
{
    m_placesOfFormer.assign(former.size(), noItem);
    Item expected = 0; // most lists come again in the same order
    for (Item item = 0; item < m_keys.size(); ++item) {
        const ApiKey &key = m_keys[item];
        if (!m_items.contains(key.id)) {
            m_items.insert(key.id, item);
        }
        if (expected >= former.size() || former.key(expected).id != key.id) {
            expected = former.find(key.id);
        }
        if (expected == noItem) {
            m_entries.push_back(entryOf(key));
            continue;
        }
        m_placesOfFormer[expected] = item;
        const ApiKey &before = former.key(expected);
        const bool same = before.name == key.name && before.email == key.email;
        m_entries.push_back(same ? former.m_entries[expected] : entryOf(key));
        ++expected;
    }
}

KeyTable::Entry KeyTable::entryOf(const ApiKey &key)
{
    const QString name = folded(key.name);
    return {name + separator + key.id.toCaseFolded() + separator + key.email.toCaseFolded(),
            name.size()};
}

QString KeyTable::folded(const QString &text)
{
    // What can be seen can be searched for, and nothing else.
    return (hasInvisible(text) ? visible(text) : text).toCaseFolded();
}

Item KeyTable::find(const QString &keyId) const
{
    return m_items.value(keyId, noItem);
}

bool KeyTable::setHeld(const HeldKeys &held)
{
    bool changed = false;
    for (Item item = 0; item < m_keys.size(); ++item) {
        const Held now = heldOf(m_keys[item], held);
        changed |= std::exchange(m_entries[item].held, now) != now;
    }
    return changed;
}

bool KeyTable::contains(Item item, const QStringMatcher &folded) const
{
    return folded.pattern().isEmpty() || folded.indexIn(m_entries[item].text) >= 0;
}

QStringView KeyTable::foldedName(Item item) const
{
    const Entry &entry = m_entries[item];
    return QStringView(entry.text).left(entry.nameLength);
}

void KeyTable::sort(Items &items, Column column, Qt::SortOrder order, std::size_t sorted) const
{
    switch (column) {
    case Name:
        return sortBy(items, order, sorted, [this](Item item) { return foldedName(item); });
    case KeyId:
        return sortBy(items, order, sorted,
                      [this](Item item) { return QStringView(key(item).id); });
    case Created:
        return sortBy(items, order, sorted,
                      [this](Item item) { return sortable(key(item).createdAt); });
    case LastUsed:
        return sortBy(items, order, sorted,
                      [this](Item item) { return sortable(key(item).lastAuth); });
    case Secret:
        return sortBy(items, order, sorted, [this](Item item) { return held(item); });
    case ColumnCount:
        break;
    }
}

} // namespace keynook
