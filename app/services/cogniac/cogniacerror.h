// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"
#include "net/httpclient.h"

namespace keynook::cogniac {

/// What was being tried: the same status means different things to the user.
enum class Attempt {
    PasswordLogin,
    KeyLogin,
    TokenRenewal, ///< a Bearer traded for another
    KeyList,
    KeyCreate,
    KeyDelete,
    Other,
};

/// What a status that is not 2xx means, in words for the user (contracts/cogniac.md 1.2). The
/// service's own message goes into `detail`, made visible and cut at 300 characters.
[[nodiscard]] Error errorFrom(const HttpResponse &response, Attempt attempt);

} // namespace keynook::cogniac
