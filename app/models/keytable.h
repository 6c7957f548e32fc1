// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/apikey.h"
#include "core/heldkey.h"
#include "models/shownrows.h"

#include <QByteArray>
#include <QByteArrayMatcher>
#include <QString>

#include <limits>
#include <optional>
#include <utility>
#include <vector>

namespace keynook {

/// The keys of an account, with what finding and sorting 100 000 of them needs worked out once.
class KeyTable
{
public:
    enum Column { Name, KeyId, Created, LastUsed, Secret, Expires, LastChecked, ColumnCount };

    KeyTable() = default;
    /// `former`: the list before this one; what it had worked out about the same key is taken over.
    KeyTable(std::vector<ApiKey> keys, const HeldKeys &held, const KeyTable &former = {});

    [[nodiscard]] std::size_t size() const { return m_keys.size(); }
    [[nodiscard]] const ApiKey &key(Item item) const { return m_keys[item]; }
    [[nodiscard]] Held held(Item item) const { return m_entries[item].held; }
    /// What is known of the key because it is held here.
    [[nodiscard]] std::optional<qint64> expiresAt(Item item) const;
    [[nodiscard]] std::optional<qint64> checkedAt(Item item) const;
    [[nodiscard]] Verdict verdict(Item item) const { return m_entries[item].verdict; }
    /// noItem: there is no such key.
    [[nodiscard]] Item find(const QString &keyId) const;

    /// For each item of the former list its place in this one, noItem where the key is gone.
    [[nodiscard]] Items takePlacesOfFormer() { return std::move(m_placesOfFormer); }

    /// False when nothing changed.
    bool setHeld(const HeldKeys &held);

    /// A text as `contains` takes it.
    [[nodiscard]] static QByteArray folded(const QString &text);
    /// Whether the name, the id or the email contains a text that is `folded`.
    [[nodiscard]] bool contains(Item item, const QByteArrayMatcher &folded) const;

    /// Sorts `items`, which are all there are, by a column: equal ones stay in the order they have.
    /// Names regardless of case, and as the locale orders them, but for more than `mostCollated`:
    /// working that out would be felt. An unknown time and "never" come before all others, also in
    /// that they are last when descending. The first `sorted` items may be in order already, which
    /// is much faster.
    void sort(Items &items, Column column, Qt::SortOrder order, std::size_t sorted) const;
    static constexpr std::size_t mostCollated = 10'000;

private:
    static constexpr qint64 noTime = std::numeric_limits<qint64>::min();

    struct Entry
    {
        QByteArray text; ///< name, id and email, folded; UTF-8 takes half the memory
        qsizetype nameLength = 0;
        qint64 expiresAt = noTime;
        qint64 checkedAt = noTime;
        Held held = Held::Elsewhere;
        Verdict verdict = Verdict::Unknown;
    };

    [[nodiscard]] static Entry entryOf(const ApiKey &key);
    [[nodiscard]] QByteArrayView foldedName(Item item) const;
    void sortByName(Items &items, Qt::SortOrder order, std::size_t sorted) const;
    void indexIds();
    void matchFormer(const KeyTable &former);

    std::vector<ApiKey> m_keys;
    std::vector<Entry> m_entries;
    /// The hash of an id above the item that has it, sorted: a twentieth of what a QHash takes.
    std::vector<quint64> m_byId;
    Items m_placesOfFormer;
};

} // namespace keynook
