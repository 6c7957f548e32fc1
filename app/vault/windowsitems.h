// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vault/credentialstore.h"
#include "vault/pythonkeyring.h"

namespace keynook::windowsitems {

/// The rules by which Python's keyring names and writes its entries in the credential manager. What
/// each does is said in PythonKeyring, its errors in WindowsKeyring.
[[nodiscard]] Result<KeyringItems> find(CredentialStore &store, const QString &service,
                                        const QString &user);
[[nodiscard]] Result<QStringList> users(CredentialStore &store, const QString &service);
[[nodiscard]] Result<void> replace(CredentialStore &store, const QString &service,
                                   const QString &user, const KeyringItems &items);

/// UTF-16LE without a mark or a NUL, of UTF-8.
[[nodiscard]] std::vector<unsigned char> encoded(const Secret &text);

} // namespace keynook::windowsitems
