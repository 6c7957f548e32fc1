// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace keynook {

/// What went wrong: a kind to branch on, a sentence and a next step for people, and a detail for
/// the log. None of the texts may hold a secret; `detail` may hold a service's own words and is
/// shown as plain text only.
struct Error
{
    enum class Kind {
        Usage,        ///< the caller asked for something that makes no sense
        NotSignedIn,  ///< nothing to sign in with: the account was signed out or its session ended
        Unauthorized, ///< the service refused the credential (401)
        MfaRequired,  ///< a one-time code is missing or wrong
        PasswordExpired,     ///< the password must be changed on the service's page first
        ContractEnded,       ///< the organisation's contract is over
        Forbidden,           ///< the credential is good, the permission is missing (403)
        NotFound,            ///< no such key, workspace, account or file
        RateLimited,         ///< 429
        Rejected,            ///< the service found fault with the request (400, 412, 422)
        Network,             ///< not reachable, cut off or timed out
        Tls,                 ///< the certificate or the handshake was not good
        Protocol,            ///< an answer that cannot be understood, or is larger than allowed
        Service,             ///< 5xx
        KeychainLocked,      ///< the keychain is there but locked; nothing is known about the item
        KeychainUnavailable, ///< no keychain, or it does not answer, or it lost what it was given
        Conflict,  ///< something is in the way: an existing file or name, a newer data folder
        Cancelled, ///< the user stopped it
        Disk,      ///< a file could not be read or written
    };

    Kind kind = Kind::Protocol;
    QString sentence; ///< what happened, one sentence
    QString next;     ///< what to do about it, one sentence; may be empty
    QString detail;   ///< for the log and for `--verbose`; may be empty
    /// The request may have reached the service although no good answer came back.
    bool mayHaveHappened = false;
};

} // namespace keynook
