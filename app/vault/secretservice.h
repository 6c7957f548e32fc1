// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "vault/pythonkeyring.h"

#include <atomic>

namespace keynook {

/// A conversation with the Secret Service that another thread can end.
class Conversation
{
public:
    Conversation();
    ~Conversation();
    Conversation(const Conversation &) = delete;
    Conversation &operator=(const Conversation &) = delete;

    /// Whatever runs returns soon, with an error.
    void cancel();
    /// A GCancellable.
    [[nodiscard]] void *handle() const { return m_handle; }

    /// It was asked to unlock and has not answered: a prompt is open, or nobody shows one.
    std::atomic<bool> unlocking = false;

private:
    void *m_handle;
};

/// The Secret Service through libsecret's blocking calls, for a thread of its own. Each call opens
/// a session of its own, because libsecret's common one (seen in 0.20.5) does not survive a restart
/// of the keyring. Errors: as PythonKeyring's.
namespace secretservice {

[[nodiscard]] Result<KeyringItems> find(Conversation &conversation, const QString &service,
                                        const QString &user);
[[nodiscard]] Result<QStringList> users(Conversation &conversation, const QString &service);
[[nodiscard]] Result<void> replace(Conversation &conversation, const QString &service,
                                   const QString &user, const KeyringItems &items);

} // namespace secretservice

} // namespace keynook
