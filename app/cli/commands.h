// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/invocation.h"
#include "core/account.h"

#include <QJsonObject>

namespace keynook::cli {

[[nodiscard]] Command accountAddCommand();
[[nodiscard]] Command accountListCommand();
[[nodiscard]] Command accountRemoveCommand();
[[nodiscard]] Command accountSignOutCommand();
[[nodiscard]] Command keysListCommand();
[[nodiscard]] Command keysGenerateCommand();
[[nodiscard]] Command keysShowCommand();
[[nodiscard]] Command keysExportCommand();
[[nodiscard]] Command keysDeleteCommand();
[[nodiscard]] Command workspacesListCommand();
[[nodiscard]] Command workspacesUseCommand();
[[nodiscard]] Command sdkPutCommand();
[[nodiscard]] Command sdkRemoveCommand();
[[nodiscard]] Command sdkWhichCommand();
[[nodiscard]] Command runCommand();
[[nodiscard]] Command checkCommand();
[[nodiscard]] Command recoverCommand();
[[nodiscard]] Command doctorCommand();
[[nodiscard]] Command demoCommand();

/// What `account list` and `account add` print of an account.
[[nodiscard]] QJsonObject accountObject(const Account &account);

} // namespace keynook::cli
