// SPDX-License-Identifier: Apache-2.0
#include "cli/becomecommand.h"
#include "cli/commands.h"
#include "cli/runfile.h"
#include "cli/terminal.h"
#include "core/text.h"
#include "flows/heldexport.h"

namespace keynook::cli {

namespace {

void configure(QCommandLineParser &parser)
{
    parser.addOptions(
        {accountOption(),
         {{QStringLiteral("k"), QStringLiteral("key")},
          Invocation::tr("The key to use (id or name); by default the newest in the keychain."),
          Invocation::tr("key")},
         {QStringLiteral("client-env"),
          Invocation::tr("Kognic: the id and the secret in variables, instead of a file that ends "
                         "with the command.")}});
}

/// The environment is the last place where a stale variable could beat the key; the service's own
/// names are cleared first.
void setEnvironment(const KeyEnvironment &environment)
{
    for (const QByteArray &name : environment.clear) {
        command::unsetVariable(name);
    }
    for (const EnvironmentVariable &variable : environment.variables) {
        command::setVariable(variable.name, variable.value.reveal());
    }
}

/// Returns only when the command was not started.
Error runWith(KeyEnvironment environment, const QStringList &words, bool withoutFile)
{
    if (environment.file.isEmpty() || withoutFile) {
        setEnvironment(environment);
        return command::become(words);
    }
    environment.variables.clear();
    const auto file = RunFile::create(std::move(environment.file));
    if (!file) {
        return file.error();
    }
    setEnvironment(environment);
    command::setVariable(environment.fileVariable, (*file)->path());
    return command::become(words);
}

void run(Invocation &invocation)
{
    const QStringList command = invocation.positional();
    if (command.isEmpty()) {
        invocation.usage(Invocation::tr("The command to run is missing."));
        return;
    }
    const auto account = invocation.account();
    if (!account) {
        return;
    }
    AppContext &app = *invocation.context();
    const auto key =
        invocation.options().isSet(QStringLiteral("key"))
            ? Result<QString>(invocation.options().value(QStringLiteral("key")))
            : usualKey(app.ledger(), *account, app.clock()()).map([](const HeldKey &usual) {
                  return usual.keyId;
              });
    if (!key) {
        invocation.fail(key.error());
        return;
    }
    environmentOfHeld(
        app.ledger(), app.store(), *account, *key,
        invocation.then<KeyEnvironment>([&invocation, command](KeyEnvironment environment) {
            invocation.fail(runWith(std::move(environment), command,
                                    invocation.options().isSet(QStringLiteral("client-env"))));
        }));
}

} // namespace

Command runCommand()
{
    return {QStringLiteral("run"),
            QStringLiteral("-a ACCOUNT [-k KEY] [--client-env] -- COMMAND [ARG …]"),
            Invocation::tr(
                "Runs a command that finds the key in its environment; no file outlives it."),
            configure,
            run,
            true};
}

} // namespace keynook::cli
