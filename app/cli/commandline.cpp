// SPDX-License-Identifier: Apache-2.0
#include "cli/commandline.h"

#include <algorithm>

namespace keynook::cli {

namespace {

const Command *named(const std::vector<Command> &commands, const QString &path)
{
    const auto found = std::find_if(commands.begin(), commands.end(),
                                    [&path](const Command &c) { return c.path == path; });
    return found == commands.end() ? nullptr : &*found;
}

/// How many options with their values stand before the command.
qsizetype leadingOptions(const QStringList &arguments)
{
    static const QStringList takeValue{QStringLiteral("--data-dir"), QStringLiteral("--timeout"),
                                       QStringLiteral("--ca-file")};
    qsizetype i = 0;
    while (i < arguments.size() && arguments.at(i).startsWith(QLatin1Char('-'))) {
        i += takeValue.contains(arguments.at(i)) ? 2 : 1;
    }
    return std::min(i, arguments.size());
}

} // namespace

CommandLine readCommandLine(const std::vector<Command> &commands, const QStringList &arguments)
{
    const qsizetype options = leadingOptions(arguments);
    const QStringList before = arguments.first(options);
    const QStringList behind = arguments.sliced(options);
    for (qsizetype words = std::min<qsizetype>(2, behind.size()); words > 0; --words) {
        const Command *command = named(commands, behind.first(words).join(QLatin1Char(' ')));
        if (command != nullptr) {
            return {command, before + behind.sliced(words)};
        }
    }
    return {nullptr, behind + before};
}

} // namespace keynook::cli
