// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/invocation.h"

namespace keynook::cli {

/// `account add kognic --browser`: an account out of credentials that are generated in the web app
/// now.
void addFromTheWeb(Invocation &invocation);

} // namespace keynook::cli
