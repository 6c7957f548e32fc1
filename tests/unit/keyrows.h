// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/heldkey.h"
#include "models/keylistmodel.h"

#include <QStringList>

#include <vector>

namespace keynook::test {

inline constexpr qint64 rowsNow = 1'790'000'000;
inline constexpr qint64 rowsDay = 86400;

struct Ago
{
    std::optional<qint64> created; ///< days
    std::optional<qint64> used;    ///< days
};

inline ApiKey aKey(const QString &id, const QString &name, Ago ago = {})
{
    const auto before = [](std::optional<qint64> days) {
        return days ? std::optional(rowsNow - *days * rowsDay) : std::nullopt;
    };
    return {id, name, QStringLiteral("you@acme.example"), before(ago.created), before(ago.used)};
}

inline HeldKeys heldHere(const QStringList &ids, Held held = Held::Keychain)
{
    HeldKeys keys;
    for (const QString &id : ids) {
        keys.insert(id, {QStringLiteral("account"), id, {}, {}, rowsNow, held});
    }
    return keys;
}

/// `count` keys with names that repeat and times that are all over the place.
inline std::vector<ApiKey> manyKeys(int count)
{
    std::vector<ApiKey> keys;
    keys.reserve(static_cast<std::size_t>(count));
    for (qint64 i = 0; i < count; ++i) {
        const qint64 mixed = i * 7919 % 100'003;
        Ago ago{mixed % 1500, mixed % 7 == 0 ? std::nullopt : std::optional(mixed % 400)};
        keys.push_back(aKey(QStringLiteral("key%1").arg(mixed, 20, 36, QLatin1Char('0')),
                            QStringLiteral("Nightly upload %1").arg(mixed % 50'000), ago));
    }
    return keys;
}

inline QStringList shownIds(const KeyListModel &model)
{
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row) {
        ids << model.keyAt(row).id;
    }
    return ids;
}

} // namespace keynook::test
