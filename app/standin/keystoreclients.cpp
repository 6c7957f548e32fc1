// SPDX-License-Identifier: Apache-2.0
#include "keystore.h"

#include "randomness.h"

#include <algorithm>
#include <iterator>

namespace keynook::standin {

namespace {

constexpr qint64 lifetime = 365LL * 24 * 3600;

auto withId(const QByteArray &id)
{
    return [id](const SavedClient &client) { return client.id == id; };
}

} // namespace

std::optional<KeyStore::CreatedClient> KeyStore::createClient(qint64 userId, const QString &name,
                                                              qint64 now)
{
    CreatedClient created{.client = {.id = randomUuid(),
                                     .userId = userId,
                                     .name = name,
                                     .createdAt = now,
                                     .expiresAt = now + lifetime,
                                     .secretHash = {}},
                          .secret = markedSecret()};
    created.client.secretHash = sha256(created.secret);
    const std::scoped_lock lock(m_mutex);
    m_state.clients.append(created.client);
    if (!save()) {
        m_state.clients.removeLast();
        return std::nullopt;
    }
    return created;
}

QList<SavedClient> KeyStore::clients(qint64 userId) const
{
    const std::scoped_lock lock(m_mutex);
    QList<SavedClient> own;
    std::copy_if(m_state.clients.begin(), m_state.clients.end(), std::back_inserter(own),
                 [userId](const SavedClient &client) { return client.userId == userId; });
    return own;
}

std::optional<SavedClient> KeyStore::client(const QByteArray &id) const
{
    const std::scoped_lock lock(m_mutex);
    const auto found = std::find_if(m_state.clients.begin(), m_state.clients.end(), withId(id));
    return found == m_state.clients.end() ? std::nullopt : std::optional(*found);
}

KeyStore::Removal KeyStore::removeClient(qint64 userId, const QByteArray &id)
{
    const std::scoped_lock lock(m_mutex);
    const auto found = std::find_if(m_state.clients.begin(), m_state.clients.end(), withId(id));
    if (found == m_state.clients.end() || found->userId != userId) {
        return Removal::NotFound;
    }
    const auto index = std::distance(m_state.clients.begin(), found);
    const SavedClient removed = m_state.clients.takeAt(index);
    if (save()) {
        return Removal::Done;
    }
    m_state.clients.insert(index, removed);
    return Removal::NotWritten;
}

} // namespace keynook::standin
