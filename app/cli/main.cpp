// SPDX-License-Identifier: Apache-2.0
#include "cli/commandline.h"
#include "cli/console.h"
#include "cli/invocation.h"
#include "cli/terminal.h"
#include "core/hardening.h"
#include "core/interrupt.h"
#include "language/language.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>

using namespace keynook;
using namespace keynook::cli;

namespace {

QString overview(const std::vector<Command> &commands)
{
    QString text = Invocation::tr("Usage: keynook-cli [options] COMMAND …\n\n"
                                  "API keys for Cogniac and Kognic: generated, kept in the "
                                  "system's keychain, used and deleted.\n\n"
                                  "Commands:\n");
    for (const Command &command : commands) {
        text += QStringLiteral("  %1  %2\n").arg(command.path, -18).arg(command.summary);
    }
    text += Invocation::tr("\nkeynook-cli COMMAND --help tells a command's options. `--json`, "
                           "`--data-dir`, `--timeout`, `--ca-file` and\n"
                           "`--verbose` work with every command.\n\n"
                           "Exit codes: 0 done, 1 failed, 2 usage, 3 not signed in or rejected, 4 "
                           "not permitted, 5 not found,\n"
                           "6 keychain locked or unavailable, 7 network or TLS, 8 needs "
                           "confirmation or conflicts, 9 service error,\n"
                           "130 interrupted.\n");
    return text;
}

int withoutCommand(const std::vector<Command> &commands, const QStringList &all)
{
    if (all.contains(QStringLiteral("--help")) || all.contains(QStringLiteral("-h")) ||
        all.value(0) == QLatin1StringView("help")) {
        return Terminal::write(overview(commands).toUtf8()) ? Done : Failed;
    }
    if (all.contains(QStringLiteral("--version"))) {
        return Terminal::write("keynook-cli " KEYNOOK_VERSION "\n") ? Done : Failed;
    }
    Terminal::say(all.isEmpty() ? Invocation::tr("keynook-cli: a command is missing.")
                                : Invocation::tr("keynook-cli: there is no such command."));
    Terminal::say(Invocation::tr("  keynook-cli --help lists them."));
    return Usage;
}

/// What scripts read stays the same in every language.
bool isForScripts(const QStringList &arguments)
{
    const auto end = std::find(arguments.begin(), arguments.end(), QLatin1StringView("--"));
    return std::find(arguments.begin(), end, QLatin1StringView("--json")) != end;
}

} // namespace

int main(int argc, char *argv[])
{
    console::fillStandardStreams();
    hardenProcess();
    const QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("keynook"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KEYNOOK_VERSION));
    speak(isForScripts(QCoreApplication::arguments()) ? QStringLiteral("en") : QString());

    const std::vector<Command> commands = allCommands();
    const CommandLine line = readCommandLine(commands, QCoreApplication::arguments().mid(1));
    if (line.command == nullptr) {
        return withoutCommand(commands, line.arguments);
    }
    Invocation invocation(*line.command, line.arguments);
    const Interrupt interrupt([&invocation] { invocation.interrupt(); });
    QTimer::singleShot(0, &invocation, &Invocation::start);
    return QCoreApplication::exec();
}
