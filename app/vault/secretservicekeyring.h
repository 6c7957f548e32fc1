// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vault/pythonkeyring.h"

#include <chrono>
#include <deque>
#include <functional>
#include <memory>

namespace keynook {

class Conversation;

/// Python's items in a Secret Service, by libsecret (contracts/keychains.md). Its blocking calls
/// run one after the other in threads of their own, so that neither the event loop stands still nor
/// it matters whose event loop it is.
///
/// A call that is late is cancelled and left to itself: not every one of libsecret's ends then
/// (seen in 0.20.5, with a prompt open), and neither the next call nor the end of the program may
/// wait for it.
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
    /// Cancels what runs; its callers are not answered any more.
    ~SecretServiceKeyring() override;

    void find(const QString &service, const QString &user, Reply<KeyringItems> reply) override;
    void users(const QString &service, Reply<QStringList> reply) override;
    void replace(const QString &service, const QString &user, const KeyringItems &items,
                 Reply<void> reply) override;

private:
    /// The way back from a thread that may outlive the keyring.
    struct Home;
    struct Job
    {
        std::shared_ptr<Conversation> conversation; ///< the thread has it too
        std::function<void()> work;                 ///< in the thread
        std::function<void()> deliver; ///< here; what it holds never leaves this thread
    };

    template <typename T>
    void run(std::function<Result<T>(Conversation &)> work, const Reply<T> &reply);
    template <typename T>
    void watch(const std::shared_ptr<Conversation> &conversation, const Reply<T> &reply);
    void startFirst();
    void ended(const Conversation *conversation);
    void leave(const Conversation *conversation);

    Limits m_limits;
    std::shared_ptr<Home> m_home;
    std::deque<Job> m_jobs; ///< the first one runs
};

} // namespace keynook
