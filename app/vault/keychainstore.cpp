// SPDX-License-Identifier: Apache-2.0
#include "vault/keychainstore.h"

#include "vault/keychaincall.h"
#include "vault/keychainerror.h"

#include <QAbstractEventDispatcher>
#include <QTimer>

#include <utility>

namespace keynook {

namespace {

constexpr qsizetype longest = 2000;

bool answersArrive()
{
#if defined(Q_OS_LINUX)
    const auto *dispatcher = QAbstractEventDispatcher::instance();
    return dispatcher != nullptr && dispatcher->inherits("QEventDispatcherGlib");
#else
    return true;
#endif
}

/// Errors known at once come through the event loop as well, so that no caller is answered before
/// it returned.
template <typename T>
void later(QObject *store, const Reply<T> &reply, const Error &error)
{
    QTimer::singleShot(0, store, [reply, error] { reply(failure(error)); });
}

} // namespace

KeychainStore::KeychainStore(QString service, QObject *parent)
    : KeychainStore(std::move(service), Limits(), parent)
{
}

KeychainStore::KeychainStore(QString service, Limits limits, QObject *parent)
    : SecretStore(parent)
    , m_service(std::move(service))
    , m_limits(limits)
{
}

void KeychainStore::read(const QString &item, Reply<Secret> reply)
{
    if (!answersArrive()) {
        later(this, reply, keychainerror::withoutGlib());
        return;
    }
    (new KeychainRead(this, m_service, item, m_limits, std::move(reply)))->start();
}

void KeychainStore::write(const QString &item, const Secret &value, Reply<void> reply)
{
    if (value.isEmpty() || value.size() > longest) {
        later(this, reply, keychainerror::wrongSize(value.size()));
        return;
    }
    if (!answersArrive()) {
        later(this, reply, keychainerror::withoutGlib());
        return;
    }
    (new KeychainWrite(this, m_service, item, m_limits, value, std::move(reply)))->start();
}

void KeychainStore::remove(const QString &item, Reply<void> reply)
{
    if (!answersArrive()) {
        later(this, reply, keychainerror::withoutGlib());
        return;
    }
    (new KeychainRemove(this, m_service, item, m_limits, std::move(reply)))->start();
}

} // namespace keynook
