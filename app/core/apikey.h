// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secret.h"

#include <QString>
#include <QUrl>

#include <optional>

namespace keynook {

/// Where the secret of a key is, as far as this data folder knows.
enum class Held {
    Keychain,  ///< in this system's keychain, read back when it was stored
    Elsewhere, ///< never seen here
    Lost,      ///< was stored here, and the unlocked keychain no longer has it
};

/// A key as the service lists it. Times are epoch seconds, UTC; nothing here is secret.
struct ApiKey
{
    QString id;
    QString name; ///< from outside: any characters at all
    QString email;
    std::optional<qint64> createdAt;
    std::optional<qint64> lastAuth; ///< empty: never used, as far as the service says

    friend bool operator==(const ApiKey &, const ApiKey &) = default;
};

/// True when nobody used the key since `since` (epoch seconds, UTC). A key made after that is not
/// unused only because nobody has used it yet; one that tells neither time is.
[[nodiscard]] inline bool isUnusedSince(const ApiKey &key, qint64 since)
{
    const std::optional<qint64> lastSign = key.lastAuth ? key.lastAuth : key.createdAt;
    return !lastSign || *lastSign < since;
}

/// A key with its secret and what a program needs to use it.
struct Credential
{
    ApiKey key;
    Secret secret; ///< what the service calls `api_key`: "<key_id>:<secret>"
    QUrl server;   ///< origin, with a trailing slash
    QString userId;
    QString workspaceId; ///< Cogniac's tenant_id; may be empty
};

} // namespace keynook
