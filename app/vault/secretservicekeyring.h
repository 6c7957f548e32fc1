// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vault/pythonkeyring.h"

#include <QThreadPool>

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace keynook {

class Conversation;

/// Python's items in a Secret Service, by libsecret (contracts/keychains.md). Its blocking calls
/// run one after the other in a thread of their own, so that neither the event loop stands still
/// nor it matters whose event loop it is.
class SecretServiceKeyring final : public PythonKeyring
{
    Q_OBJECT
public:
    struct Limits
    {
        std::chrono::milliseconds notice{3000};
        std::chrono::milliseconds giveUp{10000};
    };

    explicit SecretServiceKeyring(QObject *parent = nullptr);
    explicit SecretServiceKeyring(Limits limits, QObject *parent = nullptr);
    /// Ends what runs; its callers are not answered any more.
    ~SecretServiceKeyring() override;

    void find(const QString &service, const QString &user, Reply<KeyringItems> reply) override;
    void users(const QString &service, Reply<QStringList> reply) override;
    void replace(const QString &service, const QString &user, const KeyringItems &items,
                 Reply<void> reply) override;

private:
    template <typename T>
    void run(std::function<Result<T>(Conversation &)> work, const Reply<T> &reply);
    template <typename T>
    void watch(const std::shared_ptr<Conversation> &conversation, const Reply<T> &reply);

    Limits m_limits;
    QThreadPool m_thread;
    std::vector<std::weak_ptr<Conversation>> m_running;
};

} // namespace keynook
