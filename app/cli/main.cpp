// SPDX-License-Identifier: Apache-2.0
#include "cli/invocation.h"
#include "cli/terminal.h"
#include "core/hardening.h"
#include "core/interrupt.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>
#include <fcntl.h>
#include <tuple>
#include <unistd.h>

using namespace keynook;
using namespace keynook::cli;

namespace {

QString overview(const std::vector<Command> &commands)
{
    QString text = Invocation::tr(
        "Usage: keynook-cli [options] COMMAND …\n\n"
        "API keys for Cogniac and Kognic: generated, kept in the system's keychain, used and deleted.\n\n"
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

/// The words of the command among the arguments: options that stand before them are left for the
/// command's parser.
struct Split
{
    QStringList words;
    QStringList before; ///< options that stand before the command
    QStringList behind;

    [[nodiscard]] QStringList rest() const { return before + behind; }
};

Split split(const QStringList &arguments)
{
    static const QStringList takeValue{QStringLiteral("--data-dir"), QStringLiteral("--timeout"),
                                       QStringLiteral("--ca-file")};
    Split result;
    qsizetype i = 0;
    while (i < arguments.size() && arguments.at(i).startsWith(QLatin1Char('-'))) {
        const bool valued = takeValue.contains(arguments.at(i));
        result.before += arguments.mid(i, valued ? 2 : 1);
        i += valued ? 2 : 1;
    }
    result.words = arguments.mid(i, 2);
    result.behind = arguments.mid(std::min(i + 2, arguments.size()));
    return result;
}

const Command *find(const std::vector<Command> &commands, Split &split)
{
    const auto named = [&commands](const QString &path) -> const Command * {
        const auto found = std::find_if(commands.begin(), commands.end(),
                                        [&path](const Command &c) { return c.path == path; });
        return found == commands.end() ? nullptr : &*found;
    };
    if (const Command *two = named(split.words.join(QLatin1Char(' ')))) {
        return two;
    }
    if (split.words.size() == 2) {
        split.behind.prepend(split.words.takeLast());
    }
    return named(split.words.value(0));
}

int withoutCommand(const std::vector<Command> &commands, const Split &split)
{
    const QStringList all = split.words + split.rest();
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

/// A missing standard stream would be taken by the next file that is opened: a password would be
/// read from it, or a list written into it. What stands in its place fails to be read or written.
void fillStandardStreams()
{
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (fcntl(stream, F_GETFD) < 0) {
            // The lowest free number is taken, which is this one.
            std::ignore = open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY);
        }
    }
}

} // namespace

int main(int argc, char *argv[])
{
    fillStandardStreams();
    hardenProcess();
    const QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("keynook"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KEYNOOK_VERSION));

    const std::vector<Command> commands = allCommands();
    Split words = split(QCoreApplication::arguments().mid(1));
    const Command *command = find(commands, words);
    if (command == nullptr) {
        return withoutCommand(commands, words);
    }
    Invocation invocation(*command, words.rest());
    const Interrupt interrupt([&invocation] { invocation.interrupt(); });
    QTimer::singleShot(0, &invocation, &Invocation::start);
    return QCoreApplication::exec();
}
