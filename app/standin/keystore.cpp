// SPDX-License-Identifier: Apache-2.0
#include "keystore.h"

#include "people.h"
#include "randomness.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <utility>

using namespace Qt::StringLiterals;

namespace keynook::standin {

namespace {

/// Numbers of generated keys begin here, above every possible index of a seeded one.
constexpr qint64 firstGenerated = 1LL << 32;

QByteArray quoted(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

/// ApiKeySchema as lists and single reads show it: the secret is null.
QByteArray serialised(const SavedKey &key, const User &user)
{
    return R"({"api_key":null,"created_at":)" + QByteArray::number(key.createdAt) +
           R"(,"description":)" + quoted(key.description) + R"(,"email":")" + user.email +
           R"(","key_id":")" + key.id + R"(","last_auth":)" +
           (key.lastAuth ? QByteArray::number(*key.lastAuth) : "null"_ba) + R"(,"user_id":")" +
           user.id + R"("})";
}

} // namespace

KeyStore::KeyStore(SavedState state, QString statePath)
    : m_state(std::move(state))
    , m_statePath(std::move(statePath))
    , m_users(static_cast<size_t>(demoUsers().size()))
    , m_nextNumber(firstGenerated)
{
    insertSeeds();
    for (SavedKey &key : m_state.keys) {
        const int user = userById(key.userId);
        if (user >= 0) {
            insert(user, m_nextNumber++, std::move(key));
        }
    }
    m_state.keys.clear();
}

bool KeyStore::seed(int count, qint64 now)
{
    const std::scoped_lock lock(m_mutex);
    if (m_state.seeds.count > 0 || count == 0) {
        return save();
    }
    m_state.seeds = {.count = count, .at = now, .salt = randomBytes(16)};
    insertSeeds();
    return save();
}

void KeyStore::insertSeeds()
{
    m_places.reserve(m_state.seeds.count);
    for (int i = 0; i < m_state.seeds.count; ++i) {
        if (!m_state.removedSeeds.contains(i)) {
            SeededKey seeded = seededKey(m_state.seeds, i);
            insert(0, i,
                   {.id = seeded.id,
                    .userId = demoUsers()[0].id,
                    .description = seeded.description,
                    .createdAt = seeded.createdAt,
                    .lastAuth = seeded.lastAuth,
                    .secretHash = {}});
        }
    }
}

QByteArray KeyStore::signingKey() const
{
    return m_state.signingKey; // never changes, so no lock
}

int KeyStore::tokenGeneration() const
{
    const std::scoped_lock lock(m_mutex);
    return m_state.tokenGeneration;
}

bool KeyStore::endAllTokens()
{
    const std::scoped_lock lock(m_mutex);
    ++m_state.tokenGeneration;
    return save();
}

std::optional<KeyStore::Created> KeyStore::create(int user, const QString &description, qint64 now)
{
    const Created created{
        .id = randomId(10), .secret = markedSecret(), .createdAt = now};
    const std::scoped_lock lock(m_mutex);
    const Place place{user, m_nextNumber++};
    insert(place.first, place.second,
           {.id = created.id,
            .userId = demoUsers()[user].id,
            .description = description,
            .createdAt = now,
            .lastAuth = std::nullopt,
            .secretHash = sha256(created.secret)});
    if (!save()) {
        erase(place);
        return std::nullopt;
    }
    return created;
}

QByteArray KeyStore::list(int user)
{
    const std::scoped_lock lock(m_mutex);
    UserKeys &keys = m_users[static_cast<size_t>(user)];
    if (keys.listIsStale) {
        QByteArray list = R"({"data":[)"_ba;
        list.reserve(keys.list.size() + keys.list.size() / 8);
        for (const auto &[number, entry] : keys.entries) {
            list += entry.json;
            list += ',';
        }
        if (list.endsWith(',')) {
            list.chop(1);
        }
        list += "]}";
        keys.list = list;
        keys.listIsStale = false;
    }
    return keys.list;
}

std::optional<QByteArray> KeyStore::get(int user, const QByteArray &id) const
{
    const std::scoped_lock lock(m_mutex);
    const auto place = m_places.constFind(id);
    if (place == m_places.constEnd() || place->first != user) {
        return std::nullopt;
    }
    return m_users[static_cast<size_t>(user)].entries.at(place->second).json;
}

KeyStore::Removal KeyStore::remove(int user, const QByteArray &id)
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_places.constFind(id);
    if (found == m_places.constEnd() || found->first != user) {
        return Removal::NotFound;
    }
    const Place place = *found;
    const SavedKey key = m_users[static_cast<size_t>(user)].entries.at(place.second).key;
    erase(place);
    if (save()) {
        return Removal::Done;
    }
    insert(place.first, place.second, key);
    return Removal::NotWritten;
}

std::optional<int> KeyStore::signIn(const QByteArray &id, const QByteArray &secret, qint64 now)
{
    const std::scoped_lock lock(m_mutex);
    const auto place = m_places.constFind(id);
    if (place == m_places.constEnd()) {
        return std::nullopt;
    }
    UserKeys &keys = m_users[static_cast<size_t>(place->first)];
    Entry &entry = keys.entries.at(place->second);
    if (!equalSecrets(sha256(secret), entry.key.secretHash)) {
        return std::nullopt;
    }
    if (entry.key.lastAuth != now) {
        entry.key.lastAuth = now;
        entry.json = serialised(entry.key, demoUsers()[place->first]);
        keys.listIsStale = true;
        save(); // A lost time of last use is no reason to refuse a good key.
    }
    return place->first;
}

void KeyStore::insert(int user, qint64 number, SavedKey key)
{
    UserKeys &keys = m_users[static_cast<size_t>(user)];
    m_places.insert(key.id, {user, number});
    if (number < firstGenerated) {
        m_state.removedSeeds.remove(static_cast<int>(number));
    }
    Entry entry{.key = std::move(key), .json = {}};
    entry.json = serialised(entry.key, demoUsers()[user]);
    keys.entries.insert_or_assign(number, std::move(entry));
    keys.listIsStale = true;
}

void KeyStore::erase(const Place &place)
{
    UserKeys &keys = m_users[static_cast<size_t>(place.first)];
    const auto entry = keys.entries.find(place.second);
    m_places.remove(entry->second.key.id);
    keys.entries.erase(entry);
    keys.listIsStale = true;
    if (place.second < firstGenerated) {
        m_state.removedSeeds.insert(static_cast<int>(place.second));
    }
}

bool KeyStore::save()
{
    if (m_statePath.isEmpty()) {
        return true;
    }
    SavedState state = m_state;
    for (const UserKeys &keys : m_users) {
        // Seeded keys follow from their plan; only generated ones are written.
        for (auto it = keys.entries.lower_bound(firstGenerated); it != keys.entries.end(); ++it) {
            state.keys.append(it->second.key);
        }
    }
    return saveState(m_statePath, state);
}

} // namespace keynook::standin
