// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"

namespace keynook::cli {

/// What scripts rely on (contracts/cli.md).
enum ExitCode {
    Done = 0,
    Failed = 1,
    Usage = 2,
    NotSignedIn = 3,
    NotPermitted = 4,
    NotFound = 5,
    Keychain = 6,
    Unreachable = 7,
    Conflict = 8,
    ServiceFault = 9,
    Interrupted = 130,
};

[[nodiscard]] ExitCode exitCodeOf(Error::Kind kind);
/// The kind's name in `--json` errors: "unauthorized", "keychain-locked", …
[[nodiscard]] const char *nameOf(Error::Kind kind);

} // namespace keynook::cli
