// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "statefile.h"

#include <QByteArray>
#include <QHash>
#include <QPair>
#include <QString>

#include <map>
#include <mutex>
#include <optional>
#include <vector>

namespace keynook::standin {

/// The keys of all users and what else survives a restart. Every public function may be called from
/// any thread. A change is on disk before its function returns; when it cannot be written it is
/// undone.
class KeyStore
{
public:
    /// `statePath` may be empty: then nothing outlives the process.
    KeyStore(SavedState state, QString statePath);

    /// Seeds `count` keys for the first user, unless the state has seeded keys already.
    bool seed(int count, qint64 now);

    QByteArray signingKey() const;
    int tokenGeneration() const;

    /// Makes every access token issued so far worthless.
    bool endAllTokens();

    struct Created
    {
        QByteArray id;
        QByteArray secret; ///< told here and never again
        qint64 createdAt = 0;
    };
    /// A new key of `user` (an index into demoUsers()); nothing when it could not be written.
    std::optional<Created> create(int user, const QString &description, qint64 now);

    /// The whole list answer, `{"data": […]}`; serialised when it changed, else from the cache.
    QByteArray list(int user);

    /// One key as JSON.
    std::optional<QByteArray> get(int user, const QByteArray &id) const;

    enum class Removal { Done, NotFound, NotWritten };
    Removal remove(int user, const QByteArray &id);

    /// The user whose key this is, when the secret is right; sets the key's `last_auth` to `now`.
    std::optional<int> signIn(const QByteArray &id, const QByteArray &secret, qint64 now);

    struct CreatedClient
    {
        SavedClient client;
        QByteArray secret; ///< told here and never again
    };
    /// A new Kognic credential; nothing when it could not be written.
    std::optional<CreatedClient> createClient(qint64 userId, const QString &name, qint64 now);

    /// The credentials that this user generated, oldest first.
    QList<SavedClient> clients(qint64 userId) const;

    /// The generated credential with this id.
    std::optional<SavedClient> client(const QByteArray &id) const;

    Removal removeClient(qint64 userId, const QByteArray &id);

private:
    struct Entry
    {
        SavedKey key;
        QByteArray json;
    };
    /// Seeded keys are numbered by their index, generated ones count on from there.
    using Entries = std::map<qint64, Entry>;
    struct UserKeys
    {
        Entries entries;
        QByteArray list;
        bool listIsStale = true;
    };
    using Place = QPair<int, qint64>;

    void insert(int user, qint64 number, SavedKey key);
    void erase(const Place &place);
    void insertSeeds();
    bool save();

    mutable std::mutex m_mutex;
    SavedState m_state; ///< its `keys` are filled only while saving
    QString m_statePath;
    std::vector<UserKeys> m_users;
    QHash<QByteArray, Place> m_places;
    qint64 m_nextNumber = 0;
};

} // namespace keynook::standin
