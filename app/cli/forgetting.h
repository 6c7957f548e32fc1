// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/invocation.h"

#include <functional>
#include <vector>

namespace keynook::cli {

/// How the user is asked before credentials leave this machine.
struct ForgetQuestion
{
    QString question;
    QString otherwise; ///< what to do where nobody can be asked
};

/// Shows what would go, asks unless `--yes` was given, takes it away, says what became of each, and
/// goes on with `done`. Ends the command when nobody says yes, or nothing can be planned.
void forgetAfterAsking(Invocation &invocation, const Account &account, const QStringList &clientIds,
                       const ForgetQuestion &question,
                       const std::function<void(const std::vector<Forgotten> &)> &done);

/// `keys delete` for an account whose service does not tell which credentials there are.
void removeHeld(Invocation &invocation, const Account &account);

} // namespace keynook::cli
