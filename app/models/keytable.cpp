// SPDX-License-Identifier: Apache-2.0
#include "models/keytable.h"

#include "core/text.h"

#include <QCollator>

#include <algorithm>
#include <limits>
#include <utility>

namespace keynook {

namespace {

/// Between the texts of a key: no UTF-8 has it, and so nothing that is typed matches across it.
constexpr char separator = '\xff';

constexpr int itemBits = 32;

/// Sorts before all items whose id has the same hash.
quint64 hashOf(const QString &id)
{
    return quint64{qHash(id) & std::numeric_limits<Item>::max()} << itemBits;
}

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
    // In the order of memory first: in the order of the items each would have to be fetched anew.
    std::vector<decltype(keyOf(Item{}))> keys;
    keys.reserve(items.size());
    for (Item item = 0; item < items.size(); ++item) {
        keys.push_back(keyOf(item));
    }
    std::vector<Pair> pairs;
    pairs.reserve(items.size());
    for (const Item item : items) {
        pairs.emplace_back(keys[item], item);
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

quint64 numberOf(QChar letter)
{
    return letter.unicode();
}

quint64 numberOf(char letter)
{
    return static_cast<unsigned char>(letter);
}

/// A text that is compared by its next few letters first, most times without a look at the text
/// itself, which is somewhere else in memory.
template <typename View>
struct Headed
{
    quint64 head = 0;
    View text;

    Headed(View whole, qsizetype after)
        : text(whole.sliced(after))
    {
        constexpr int bits = 8 * sizeof(typename View::storage_type);
        constexpr int letters = 8 * sizeof(head) / bits;
        for (qsizetype i = 0; i < letters; ++i) {
            head = (head << bits) | (i < text.size() ? numberOf(text[i]) : 0);
        }
    }
    friend bool operator<(const Headed &a, const Headed &b)
    {
        return a.head != b.head ? a.head < b.head : a.text < b.text;
    }
};

/// As sortBy, for texts: they often begin alike, and that part is left out.
template <typename TextOf>
void sortByText(Items &items, Qt::SortOrder order, std::size_t sorted, TextOf textOf)
{
    using View = decltype(textOf(Item{}));
    const View first = items.empty() ? View() : textOf(items.front());
    qsizetype alike = first.size();
    for (Item item = 0; item < items.size(); ++item) {
        const View text = textOf(item);
        alike =
            std::mismatch(first.begin(), first.begin() + alike, text.begin(), text.end()).first -
            first.begin();
    }
    sortBy(items, order, sorted, [&](Item item) { return Headed<View>(textOf(item), alike); });
}

} // namespace

KeyTable::KeyTable(std::vector<ApiKey> keys, const HeldKeys &held, const KeyTable &former)
    : m_keys(std::move(keys))
{
    m_entries.reserve(m_keys.size());
    indexIds();
    matchFormer(former);
    setHeld(held);
}

void KeyTable::indexIds()
{
    m_byId.reserve(m_keys.size());
    for (Item item = 0; item < m_keys.size(); ++item) {
        m_byId.push_back(hashOf(m_keys[item].id) | item);
    }
    std::sort(m_byId.begin(), m_byId.end());
}

void KeyTable::matchFormer(const KeyTable &former)
{
    m_placesOfFormer.assign(former.size(), noItem);
    Item expected = 0; // most lists come again in the same order
    for (Item item = 0; item < m_keys.size(); ++item) {
        const ApiKey &key = m_keys[item];
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
    const QByteArray name = folded(key.name);
    const QByteArray id = key.id.toCaseFolded().toUtf8();
    const QByteArray email = key.email.toCaseFolded().toUtf8();
    QByteArray text;
    text.reserve(name.size() + id.size() + email.size() + 2); // growing would leave room unused
    text.append(name).append(separator).append(id).append(separator).append(email);
    return {text, name.size()};
}

QByteArray KeyTable::folded(const QString &text)
{
    // What can be seen can be searched for, and nothing else.
    return (hasInvisible(text) ? visible(text) : text).toCaseFolded().toUtf8();
}

Item KeyTable::find(const QString &keyId) const
{
    const quint64 hash = hashOf(keyId);
    // Of an id that comes twice the first: items are in their order.
    const auto from = std::lower_bound(m_byId.begin(), m_byId.end(), hash);
    const auto to = std::upper_bound(from, m_byId.end(), hash | noItem);
    const auto found = std::find_if(
        from, to, [&](quint64 each) { return m_keys[static_cast<Item>(each)].id == keyId; });
    return found == to ? noItem : static_cast<Item>(*found);
}

bool KeyTable::setHeld(const HeldKeys &held)
{
    bool changed = false;
    const HeldKey elsewhere = [] {
        HeldKey key;
        key.held = Held::Elsewhere;
        return key;
    }();
    for (Item item = 0; item < m_keys.size(); ++item) {
        const auto found = held.find(m_keys[item].id);
        const HeldKey &now = found == held.end() ? elsewhere : *found;
        Entry &entry = m_entries[item];
        const auto set = [&changed](auto &member, const auto &value) {
            changed |= std::exchange(member, value) != value;
        };
        set(entry.held, now.held);
        set(entry.expiresAt, now.expiresAt.value_or(noTime));
        set(entry.checkedAt, now.checkedAt.value_or(noTime));
        set(entry.verdict, now.verdict);
    }
    return changed;
}

std::optional<qint64> KeyTable::expiresAt(Item item) const
{
    const qint64 time = m_entries[item].expiresAt;
    return time == noTime ? std::nullopt : std::optional(time);
}

std::optional<qint64> KeyTable::checkedAt(Item item) const
{
    const qint64 time = m_entries[item].checkedAt;
    return time == noTime ? std::nullopt : std::optional(time);
}

bool KeyTable::contains(Item item, const QByteArrayMatcher &folded) const
{
    return folded.pattern().isEmpty() || folded.indexIn(m_entries[item].text) >= 0;
}

QByteArrayView KeyTable::foldedName(Item item) const
{
    const Entry &entry = m_entries[item];
    return QByteArrayView(entry.text).first(entry.nameLength);
}

void KeyTable::sort(Items &items, Column column, Qt::SortOrder order, std::size_t sorted) const
{
    switch (column) {
    case Name:
        return sortByName(items, order, sorted);
    case KeyId:
        return sortByText(items, order, sorted,
                          [this](Item item) { return QStringView(key(item).id); });
    case Created:
        return sortBy(items, order, sorted,
                      [this](Item item) { return sortable(key(item).createdAt); });
    case LastUsed:
        return sortBy(items, order, sorted,
                      [this](Item item) { return sortable(key(item).lastAuth); });
    case Secret:
        return sortBy(items, order, sorted, [this](Item item) { return held(item); });
    case Expires: // what never ends comes after all that does
        return sortBy(items, order, sorted, [this](Item item) {
            return expiresAt(item).value_or(std::numeric_limits<qint64>::max());
        });
    case LastChecked:
        return sortBy(items, order, sorted,
                      [this](Item item) { return m_entries[item].checkedAt; });
    case ColumnCount:
        break;
    }
}

void KeyTable::sortByName(Items &items, Qt::SortOrder order, std::size_t sorted) const
{
    const QCollator collator;
    if (items.size() > mostCollated || collator.locale().language() == QLocale::C) {
        sortByText(items, order, sorted, [this](Item item) { return foldedName(item); });
        return;
    }
    sortBy(items, order, sorted, [this, &collator](Item item) {
        return collator.sortKey(QString::fromUtf8(foldedName(item)));
    });
}

} // namespace keynook
