// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vault/credentialstore.h"
#include "vault/pythonkeyring.h"

#include <functional>
#include <memory>

namespace keynook {

/// Python's items in the credential manager of Windows (contracts/keychains.md): the one that was
/// written last has the service's own name, earlier ones of other users "user@service".
///
/// An item's collection is its target's name, its value UTF-8. A blob that Python cannot read as
/// UTF-16 is given out as it is, and put back so: its content type is not text/plain then.
///
/// Further errors of `replace`: Usage (longer than Windows keeps; nothing was changed), Conflict
/// (an entry of nobody's, or of a user whose name differs in capitals alone, has a name that is
/// needed).
class WindowsKeyring final : public PythonKeyring
{
    Q_OBJECT
public:
    explicit WindowsKeyring(std::unique_ptr<CredentialStore> store, QObject *parent = nullptr);

    void find(const QString &service, const QString &user, Reply<KeyringItems> reply) override;
    void users(const QString &service, Reply<QStringList> reply) override;
    void replace(const QString &service, const QString &user, const KeyringItems &items,
                 Reply<void> reply) override;

private:
    template <typename T>
    void later(const Reply<T> &reply, std::function<Result<T>(CredentialStore &)> work);

    std::unique_ptr<CredentialStore> m_store;
};

} // namespace keynook
