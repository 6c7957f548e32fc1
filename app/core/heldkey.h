// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/apikey.h"

#include <QHash>
#include <QString>

#include <optional>

namespace keynook {

/// A key whose secret was put into the keychain by this data folder.
struct HeldKey
{
    QString accountId;
    QString keyId;
    QString name;
    std::optional<qint64> createdAt;
    qint64 storedAt = 0;        ///< epoch seconds
    Held held = Held::Keychain; ///< Keychain or Lost
};

/// By key id.
using HeldKeys = QHash<QString, HeldKey>;

/// Elsewhere for a key that is not among `held`.
[[nodiscard]] inline Held heldOf(const ApiKey &key, const HeldKeys &held)
{
    const auto found = held.find(key.id);
    return found == held.end() ? Held::Elsewhere : found->held;
}

} // namespace keynook
