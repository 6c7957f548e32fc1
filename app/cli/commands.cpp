// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"

namespace keynook::cli {

std::vector<Command> allCommands()
{
    return {accountAddCommand(),    accountListCommand(),
            accountRemoveCommand(), accountSignOutCommand(),
            keysListCommand(),      keysGenerateCommand(),
            keysShowCommand(),      keysExportCommand(),
            keysDeleteCommand(),    workspacesListCommand(),
            workspacesUseCommand(), sdkPutCommand(),
            sdkRemoveCommand(),     sdkWhichCommand(),
            runCommand(),           checkCommand(),
            recoverCommand(),       doctorCommand(),
            demoCommand()};
}

} // namespace keynook::cli
