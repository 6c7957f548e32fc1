// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/credentialservice.h"
#include "vault/secretstore.h"

#include <QElapsedTimer>

#include <memory>

namespace keynook {

/// Adds up the time between a call and its answer.
class Stopwatch
{
public:
    template <typename T>
    Reply<T> around(Reply<T> reply)
    {
        const auto timer = std::make_shared<QElapsedTimer>();
        timer->start();
        return {reply.context(), [this, timer, reply](Result<T> result) {
                    m_spent += timer->nsecsElapsed();
                    reply(std::move(result));
                }};
    }
    [[nodiscard]] double milliseconds() const { return static_cast<double>(m_spent) / 1e6; }

private:
    qint64 m_spent = 0;
};

/// A store behind a stopwatch.
class TimedStore final : public SecretStore
{
public:
    TimedStore(SecretStore &store, Stopwatch &watch)
        : m_store(store)
        , m_watch(watch)
    {
    }
    void read(const QString &item, Reply<Secret> reply) override
    {
        m_store.read(item, m_watch.around(std::move(reply)));
    }
    void write(const QString &item, const Secret &value, Reply<void> reply) override
    {
        m_store.write(item, value, m_watch.around(std::move(reply)));
    }
    void remove(const QString &item, Reply<void> reply) override
    {
        m_store.remove(item, m_watch.around(std::move(reply)));
    }

private:
    SecretStore &m_store;
    Stopwatch &m_watch;
};

/// A service behind a stopwatch.
class TimedService final : public CredentialService
{
public:
    TimedService(CredentialService &service, Stopwatch &watch)
        : m_service(service)
        , m_watch(watch)
    {
    }
    Capabilities capabilities() const override { return m_service.capabilities(); }
    void listKeys(const Secret &token, const QString &userId,
                  Reply<std::vector<ApiKey>> reply) override
    {
        m_service.listKeys(token, userId, m_watch.around(std::move(reply)));
    }
    void createKey(const Secret &token, const QString &userId, const QString &name,
                   Reply<Secret> reply) override
    {
        m_service.createKey(token, userId, name, m_watch.around(std::move(reply)));
    }
    Result<Credential> readIssued(Secret reply, const Account &account) const override
    {
        return m_service.readIssued(std::move(reply), account);
    }
    void deleteKey(const Secret &token, const QString &userId, const QString &keyId,
                   Reply<void> reply) override
    {
        m_service.deleteKey(token, userId, keyId, m_watch.around(std::move(reply)));
    }
    void listWorkspaces(const Secret &token, Reply<QList<Workspace>> reply) override
    {
        m_service.listWorkspaces(token, m_watch.around(std::move(reply)));
    }

private:
    CredentialService &m_service;
    Stopwatch &m_watch;
};

} // namespace keynook
