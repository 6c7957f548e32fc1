// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/invocation.h"

namespace keynook::cli {

/// `keys generate` for a service that hands out credentials in its web app only.
void generateOnTheWeb(Invocation &invocation, const Account &account);

} // namespace keynook::cli
