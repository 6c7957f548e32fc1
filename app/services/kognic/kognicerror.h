// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"
#include "net/httpclient.h"

namespace keynook::kognic {

/// What was being tried: the same status means different things to the user.
enum class Attempt {
    Token,   ///< a credential for a token
    Refresh, ///< a refresh token for a new token
    Call,    ///< anything with a token
};

/// The `error` field of a refusal (contracts/kognic.md 2.3): `invalid_client`, …; empty when the
/// body has none that looks like a code.
[[nodiscard]] QString errorCode(const HttpResponse &response);

/// What a status that is not 2xx means, in words for the user. The service's own words go into
/// `detail`, made visible, without what looks like a secret, and cut at 300 characters.
[[nodiscard]] Error errorFrom(const HttpResponse &response, Attempt attempt);

} // namespace keynook::kognic
