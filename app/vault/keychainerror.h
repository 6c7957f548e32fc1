// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"
#include "vault/keychainstate.h"

namespace keynook::keychainerror {

/// Why nothing could be done while the keychain is in this state; for Open: it is there and failed
/// all the same.
[[nodiscard]] Error ofState(KeychainState state, const QString &detail = {});
/// The keychain is open and somebody, person or program, said no.
[[nodiscard]] Error refused(const QString &detail);
/// Only to be said of an open keychain.
[[nodiscard]] Error notFound(const QString &item);
[[nodiscard]] Error notKept(const QString &detail);
[[nodiscard]] Error notRemoved(const QString &detail);
[[nodiscard]] Error wrongSize(qsizetype size);
/// QtKeychain's jobs through libsecret end only where Qt's event loop drives GLib's.
[[nodiscard]] Error withoutGlib();

} // namespace keynook::keychainerror
