// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/apikey.h"

#include <QHash>
#include <QString>

#include <optional>

namespace keynook {

/// What the service said when the credential was last tried.
enum class Verdict {
    Unknown,   ///< never tried, or no answer came
    Good,      ///< it gave a token
    Refused,   ///< revoked, expired or wrong (401)
    Forbidden, ///< good, but the user lacks the permission (403)
};

/// A key whose secret was put into the keychain by this data folder.
struct HeldKey
{
    QString accountId;
    QString keyId;
    QString name;
    std::optional<qint64> createdAt;
    qint64 storedAt = 0;                  ///< epoch seconds
    Held held = Held::Keychain;           ///< Keychain or Lost
    std::optional<qint64> expiresAt = {}; ///< epoch seconds; empty: never, as far as is known
    std::optional<qint64> checkedAt = {}; ///< epoch seconds, of the verdict
    Verdict verdict = Verdict::Unknown;
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
