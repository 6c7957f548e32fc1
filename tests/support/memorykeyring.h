// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vault/pythonkeyring.h"

#include <QTimer>

#include <functional>
#include <map>
#include <utility>

namespace keynook::test {

/// A PythonKeyring in memory. Operations take effect in the event loop, right before their answer.
class MemoryKeyring final : public PythonKeyring
{
public:
    using Name = std::pair<QString, QString>; ///< service and user

    /// The `n`-th operation from now (1: the next) and all after it fail with `kind`; 0: none.
    void failFrom(int n, Error::Kind kind = Error::Kind::KeychainLocked)
    {
        m_failAt = n == 0 ? 0 : m_started + n;
        m_failure = kind;
    }
    /// Only that one fails, after it has done its work.
    void failLate(int n) { m_failLate = m_started + n; }
    /// Called when an operation's turn comes: "find service/user".
    void setObserver(std::function<void(const QString &)> observer)
    {
        m_observer = std::move(observer);
    }

    /// Straight into the keyring.
    void put(KeyringItem item)
    {
        const Name name{item.attributes.value(QStringLiteral("service")),
                        item.attributes.value(QStringLiteral("username"))};
        m_items[name].push_back(std::move(item));
    }
    [[nodiscard]] KeyringItems items(const QString &service, const QString &user) const
    {
        const auto found = m_items.find({service, user});
        return found == m_items.end() ? KeyringItems() : cloned(found->second);
    }
    [[nodiscard]] std::size_t size() const { return m_items.size(); }
    /// What was asked for, in order.
    [[nodiscard]] QStringList log() const { return m_log; }

    void find(const QString &service, const QString &user, Reply<KeyringItems> reply) override
    {
        begin<KeyringItems>(QStringLiteral("find ") + service + u'/' + user, reply,
                            [this, service, user] { return items(service, user); });
    }
    void users(const QString &service, Reply<QStringList> reply) override
    {
        begin<QStringList>(QStringLiteral("users ") + service, reply, [this, service] {
            QStringList names;
            for (const auto &[name, items] : m_items) {
                if (name.first == service) {
                    names += name.second;
                }
            }
            return names;
        });
    }
    void replace(const QString &service, const QString &user, const KeyringItems &items,
                 Reply<void> reply) override
    {
        const auto shared = std::make_shared<KeyringItems>(cloned(items)); // for std::function
        begin<void>(QStringLiteral("replace ") + service + u'/' + user, reply,
                    [this, service, user, shared]() -> Result<void> {
                        if (shared->empty()) {
                            m_items.erase({service, user});
                        } else {
                            m_items[{service, user}] = cloned(*shared);
                        }
                        return {};
                    });
    }

private:
    template <typename T>
    void begin(const QString &text, const Reply<T> &reply, const std::function<Result<T>()> &work)
    {
        QTimer::singleShot(0, this, [this, text, reply, work] {
            m_log += text;
            if (m_observer) {
                m_observer(text);
            }
            ++m_started;
            const bool early = m_failAt != 0 && m_started >= m_failAt;
            if (!early) {
                auto done = work();
                if (m_started != m_failLate) {
                    reply(std::move(done));
                    return;
                }
            }
            reply(failure(m_failure, QStringLiteral("The keyring of this test says no.")));
        });
    }

    std::map<Name, KeyringItems> m_items;
    std::function<void(const QString &)> m_observer;
    QStringList m_log;
    Error::Kind m_failure = Error::Kind::KeychainLocked;
    int m_started = 0;
    int m_failAt = 0;
    int m_failLate = 0;
};

} // namespace keynook::test
