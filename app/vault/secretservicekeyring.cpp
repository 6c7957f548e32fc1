// SPDX-License-Identifier: Apache-2.0
#include "vault/secretservicekeyring.h"

#include "vault/keychainerror.h"
#include "vault/secretservice.h"

#include <QTimer>

#include <algorithm>
#include <optional>
#include <utility>

namespace keynook {

SecretServiceKeyring::SecretServiceKeyring(QObject *parent)
    : SecretServiceKeyring(Limits(), parent)
{
}

SecretServiceKeyring::SecretServiceKeyring(Limits limits, QObject *parent)
    : PythonKeyring(parent)
    , m_limits(limits)
{
    m_thread.setMaxThreadCount(1);
}

SecretServiceKeyring::~SecretServiceKeyring()
{
    for (const auto &running : m_running) {
        if (const auto conversation = running.lock()) {
            conversation->cancel();
        }
    }
    m_thread.waitForDone();
}

template <typename T>
void SecretServiceKeyring::run(std::function<Result<T>(Conversation &)> work, const Reply<T> &reply)
{
    // Shared with the thread and with the timers, whichever ends last; so is the result, which an
    // event cannot carry because it cannot be copied.
    const auto conversation = std::make_shared<Conversation>();
    const auto result = std::make_shared<std::optional<Result<T>>>();
    std::erase_if(m_running, [](const auto &one) { return one.expired(); });
    m_running.push_back(conversation);
    watch(conversation, reply);
    // What the reply holds is let go of in this thread, where it was made.
    m_thread.start(
        [this, conversation, result, work = std::move(work), reply = Reply<T>(reply)]() mutable {
            *result = work(*conversation);
            QMetaObject::invokeMethod(
                this,
                [result = std::move(result), reply = std::exchange(reply, {})] {
                    reply(*std::exchange(*result, std::nullopt));
                },
                Qt::QueuedConnection);
        });
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
    QTimer::singleShot(m_limits.giveUp, this, [conversation, reply] {
        if (reply.isPending()) {
            const auto state =
                conversation->unlocking ? KeychainState::Locked : KeychainState::Silent;
            conversation->cancel();
            reply(failure(
                keychainerror::ofState(state, QStringLiteral("no answer within the time limit"))));
        }
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
