// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "core/secret.h"

namespace keynook {

/// What the keychain keeps to sign an account in again. Passwords are never part of it.
struct Login
{
    Secret apiKey;         ///< when the account signed in with an API key, or through the browser
    Secret userToken;      ///< when it signed in with a password
    Secret workspaceToken; ///< of the current workspace; may be empty, then it is fetched anew

    /// Whether both sign in by the same means, whatever the workspace token of the day.
    [[nodiscard]] bool isSameWayIn(const Login &other) const;
    /// Three lines behind a line with the form's name. The workspace token is left out when all
    /// would exceed 2000 bytes.
    [[nodiscard]] Secret toItem() const;
    /// Error: NotSignedIn for anything that `toItem` did not write.
    [[nodiscard]] static Result<Login> fromItem(const Secret &item);
};

/// "Sign in again", for whatever reason the login is gone.
[[nodiscard]] Error notSignedIn();

} // namespace keynook
