// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "keyseed.h"

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>
#include <variant>

namespace keynook::standin {

/// A key that a client generated here. Of its secret only the SHA-256 is kept.
struct SavedKey
{
    QByteArray id;
    QByteArray userId;
    QString description;
    qint64 createdAt = 0;           ///< epoch seconds
    std::optional<qint64> lastAuth; ///< epoch seconds
    QByteArray secretHash; ///< SHA-256; empty for a seeded key, which nobody can sign in with
};

/// A Kognic credential that was generated on the page. Of its secret only the SHA-256 is kept.
struct SavedClient
{
    QByteArray id; ///< a UUID
    qint64 userId = 0;
    QString name;
    qint64 createdAt = 0; ///< epoch seconds
    qint64 expiresAt = 0; ///< epoch seconds
    QByteArray secretHash;
};

/// Everything that survives a restart.
struct SavedState
{
    QByteArray signingKey;   ///< 32 random bytes that sign this state's tokens
    int tokenGeneration = 0; ///< tokens of an earlier generation are refused
    SeedPlan seeds;
    QSet<int> removedSeeds;
    QList<SavedKey> keys;
    QList<SavedClient> clients; ///< oldest first
};

/// Reads a state file. A missing file gives a new state; an unreadable or foreign one gives a
/// sentence that says so, for it must not be overwritten.
std::variant<SavedState, QString> loadState(const QString &path);

/// A state without keys and with a fresh signing key.
SavedState newState();

/// Writes the state to a temporary file of mode 0600 and renames it over `path`.
bool saveState(const QString &path, const SavedState &state);

} // namespace keynook::standin
