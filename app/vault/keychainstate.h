// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/reply.h"

#include <chrono>

namespace keynook {

/// What the system's keychain says of itself.
enum class KeychainState {
    Open,         ///< there, and its default collection is unlocked
    Locked,       ///< there, and its default collection (or wallet) is locked
    NoCollection, ///< there, without a default collection: nothing made yet, or KeePassXC with no
                  ///< database open
    Absent,       ///< nobody serves secrets in this session, and nobody can be started
    NoBus,        ///< there is no session bus to reach anybody
    Silent,       ///< somebody is there and did not answer in time, or with an error
};

/// Asks once, without prompting anybody. The answer is never an error and comes within `limit`. On
/// systems other than Linux it is always Open: there QtKeychain itself tells a refusal from an item
/// that is missing.
void askKeychainState(std::chrono::milliseconds limit, const Reply<KeychainState> &reply);

/// Whether the Secret Service lists an item of QtKeychain's, whether it gives it out or not. False
/// where none runs, as with KWallet; nobody is started or prompted. Errors: those of a keychain
/// that could not say.
void askWhetherListed(std::chrono::milliseconds limit, const QString &service, const QString &item,
                      const Reply<bool> &reply);

/// Whether there is a session bus to be asked; without an address libdbus and GLib would start one
/// of their own, in which no keychain is ever found.
[[nodiscard]] bool haveSessionBus();

/// Makes QtKeychain's next job connect anew. libsecret (seen in 0.20.5) keeps its session for as
/// long as the process lives, and every transfer fails once the keychain's program has been started
/// again.
void forgetKeychainSession();

} // namespace keynook
