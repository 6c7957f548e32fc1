// SPDX-License-Identifier: Apache-2.0
#include "vault/secretservicekeyring.h"

#include "vault/keychainerror.h"
#include "vault/secretservice.h"

#include <QTimer>

#include <algorithm>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>

namespace keynook {

struct SecretServiceKeyring::Home
{
    explicit Home(SecretServiceKeyring *owner)
        : keyring(owner)
    {
    }
    std::mutex mutex;
    SecretServiceKeyring *keyring; ///< null once that is gone
};

SecretServiceKeyring::SecretServiceKeyring(QObject *parent)
    : SecretServiceKeyring(Limits(), parent)
{
}

SecretServiceKeyring::SecretServiceKeyring(Limits limits, QObject *parent)
    : PythonKeyring(parent)
    , m_limits(limits)
    , m_home(std::make_shared<Home>(this))
{
}

SecretServiceKeyring::~SecretServiceKeyring()
{
    {
        const std::scoped_lock lock(m_home->mutex);
        m_home->keyring = nullptr;
    }
    if (!m_jobs.empty()) {
        m_jobs.front().conversation->cancel();
    }
}

template <typename T>
void SecretServiceKeyring::run(std::function<Result<T>(Conversation &)> work, const Reply<T> &reply)
{
    // Both are shared with the thread, whichever of us ends last.
    const auto conversation = std::make_shared<Conversation>();
    const auto result = std::make_shared<std::optional<Result<T>>>();
    m_jobs.push_back(
        {conversation,
         [conversation, result, work = std::move(work)] { *result = work(*conversation); },
         [result, reply] { reply(*std::exchange(*result, std::nullopt)); }});
    watch(conversation, reply);
    if (m_jobs.size() == 1) {
        startFirst();
    }
}

void SecretServiceKeyring::startFirst()
{
    if (m_jobs.empty()) {
        return;
    }
    const Job &job = m_jobs.front();
    std::thread([home = m_home, work = job.work, conversation = job.conversation] {
        work();
        const std::scoped_lock lock(home->mutex);
        if (SecretServiceKeyring *keyring = home->keyring) {
            QMetaObject::invokeMethod(
                keyring, [keyring, conversation] { keyring->ended(conversation.get()); },
                Qt::QueuedConnection);
        }
    }).detach();
}

void SecretServiceKeyring::ended(const Conversation *conversation)
{
    if (m_jobs.empty() || m_jobs.front().conversation.get() != conversation) {
        return; // it was given up
    }
    const Job job = std::move(m_jobs.front());
    m_jobs.pop_front();
    startFirst();
    job.deliver(); // last: it may delete this
}

void SecretServiceKeyring::leave(const Conversation *conversation)
{
    const auto job = std::find_if(m_jobs.begin(), m_jobs.end(), [&](const Job &one) {
        return one.conversation.get() == conversation;
    });
    const bool runs = job == m_jobs.begin();
    if (job == m_jobs.end()) {
        return;
    }
    job->conversation->cancel();
    m_jobs.erase(job);
    if (runs) {
        startFirst();
    }
}

template <typename T>
void SecretServiceKeyring::watch(const std::shared_ptr<Conversation> &conversation,
                                 const Reply<T> &reply)
{
    QTimer::singleShot(m_limits.notice, this, [this, reply] {
        if (reply.isPending()) {
            emit stillWaiting();
        }
    });
    QTimer::singleShot(m_limits.giveUp, this, [this, conversation, reply] {
        leave(conversation.get()); // also when nobody waits for it any more
        const auto state = conversation->unlocking ? KeychainState::Locked : KeychainState::Silent;
        reply(failure(
            keychainerror::ofState(state, QStringLiteral("no answer within the time limit"))));
    });
}

void SecretServiceKeyring::find(const QString &service, const QString &user,
                                Reply<KeyringItems> reply)
{
    run<KeyringItems>(
        [service, user](Conversation &conversation) {
            return secretservice::find(conversation, service, user);
        },
        reply);
}

void SecretServiceKeyring::users(const QString &service, Reply<QStringList> reply)
{
    run<QStringList>(
        [service](Conversation &conversation) {
            return secretservice::users(conversation, service);
        },
        reply);
}

void SecretServiceKeyring::replace(const QString &service, const QString &user,
                                   const KeyringItems &items, Reply<void> reply)
{
    // std::function wants copies, which secrets do not give.
    const auto shared = std::make_shared<const KeyringItems>(cloned(items));
    run<void>(
        [service, user, shared](Conversation &conversation) {
            return secretservice::replace(conversation, service, user, *shared);
        },
        reply);
}

std::unique_ptr<PythonKeyring> makePythonKeyring()
{
    return std::make_unique<SecretServiceKeyring>();
}

} // namespace keynook
