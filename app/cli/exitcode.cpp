// SPDX-License-Identifier: Apache-2.0
#include "cli/exitcode.h"

namespace keynook::cli {

ExitCode exitCodeOf(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Usage:
        return Usage;
    case Error::Kind::NotSignedIn:
    case Error::Kind::Unauthorized:
    case Error::Kind::MfaRequired:
    case Error::Kind::PasswordExpired:
        return NotSignedIn;
    case Error::Kind::ContractEnded:
    case Error::Kind::Forbidden:
        return NotPermitted;
    case Error::Kind::NotFound:
        return NotFound;
    case Error::Kind::KeychainLocked:
    case Error::Kind::KeychainUnavailable:
        return Keychain;
    case Error::Kind::Network:
    case Error::Kind::Tls:
        return Unreachable;
    case Error::Kind::Conflict:
        return Conflict;
    case Error::Kind::RateLimited:
    case Error::Kind::Protocol:
    case Error::Kind::Service:
        return ServiceFault;
    case Error::Kind::Cancelled:
        return Interrupted;
    case Error::Kind::Rejected:
    case Error::Kind::Disk:
        return Failed;
    }
    return Failed;
}

const char *nameOf(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Usage:
        return "usage";
    case Error::Kind::NotSignedIn:
        return "not-signed-in";
    case Error::Kind::Unauthorized:
        return "unauthorized";
    case Error::Kind::MfaRequired:
        return "mfa-required";
    case Error::Kind::PasswordExpired:
        return "password-expired";
    case Error::Kind::ContractEnded:
        return "contract-ended";
    case Error::Kind::Forbidden:
        return "forbidden";
    case Error::Kind::NotFound:
        return "not-found";
    case Error::Kind::RateLimited:
        return "rate-limited";
    case Error::Kind::Rejected:
        return "rejected";
    case Error::Kind::Network:
        return "network";
    case Error::Kind::Tls:
        return "tls";
    case Error::Kind::Protocol:
        return "protocol";
    case Error::Kind::Service:
        return "service";
    case Error::Kind::KeychainLocked:
        return "keychain-locked";
    case Error::Kind::KeychainUnavailable:
        return "keychain-unavailable";
    case Error::Kind::Conflict:
        return "conflict";
    case Error::Kind::Cancelled:
        return "cancelled";
    case Error::Kind::Disk:
        return "disk";
    }
    return "unknown";
}

} // namespace keynook::cli
