// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/invocation.h"

#include <QStringList>

#include <vector>

namespace keynook::cli {

/// Which command is meant, and what is left for its own parser.
struct CommandLine
{
    const Command *command = nullptr; ///< one of `commands`; null: none is named
    QStringList arguments;            ///< without the command's words; all, words first, if none
};

/// The words of the command among the arguments: options may stand before them.
[[nodiscard]] CommandLine readCommandLine(const std::vector<Command> &commands,
                                          const QStringList &arguments);

} // namespace keynook::cli
