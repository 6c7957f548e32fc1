// SPDX-License-Identifier: Apache-2.0
#include "vault/windowskeyring.h"

#include "vault/windowsitems.h"

#include <QTimer>

namespace keynook {

WindowsKeyring::WindowsKeyring(std::unique_ptr<CredentialStore> store, QObject *parent)
    : PythonKeyring(parent)
    , m_store(std::move(store))
{
}

/// Windows answers without asking anybody, and at once: no thread is needed.
template <typename T>
void WindowsKeyring::later(const Reply<T> &reply, std::function<Result<T>(CredentialStore &)> work)
{
    QTimer::singleShot(0, this, [this, reply, work = std::move(work)] { reply(work(*m_store)); });
}

void WindowsKeyring::find(const QString &service, const QString &user, Reply<KeyringItems> reply)
{
    later<KeyringItems>(reply, [service, user](CredentialStore &store) {
        return windowsitems::find(store, service, user);
    });
}

void WindowsKeyring::users(const QString &service, Reply<QStringList> reply)
{
    later<QStringList>(
        reply, [service](CredentialStore &store) { return windowsitems::users(store, service); });
}

void WindowsKeyring::replace(const QString &service, const QString &user, const KeyringItems &items,
                             Reply<void> reply)
{
    // std::function wants copies, which secrets do not give.
    const auto shared = std::make_shared<const KeyringItems>(cloned(items));
    later<void>(reply, [service, user, shared](CredentialStore &store) {
        return windowsitems::replace(store, service, user, *shared);
    });
}

} // namespace keynook
