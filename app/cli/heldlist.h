// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/invocation.h"

namespace keynook::cli {

// `keys list` and `show` for an account whose service does not tell which credentials
// there are: what this machine keeps is all that is known.

void listHeld(Invocation &invocation, const Account &account);
void showHeld(Invocation &invocation, const Account &account, const QString &wanted);

} // namespace keynook::cli
