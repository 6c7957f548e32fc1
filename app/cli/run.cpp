// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/runfile.h"
#include "cli/terminal.h"
#include "core/hardening.h"
#include "core/text.h"
#include "flows/heldexport.h"

#include <QFile>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <unistd.h>

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
        unsetenv(name.constData());
    }
    for (const EnvironmentVariable &variable : environment.variables) {
        Secret value = variable.value.clone();
        value.append({"\0", 1});
        setenv(variable.name.constData(), value.reveal().data(), 1);
    }
}

/// Becomes the command: its exit code and the signals sent to it are then its own affair. Returns
/// only when there is no such command.
Error become(const QStringList &command)
{
    std::vector<QByteArray> words;
    words.reserve(static_cast<std::size_t>(command.size()));
    for (const QString &word : command) {
        words.push_back(QFile::encodeName(word));
    }
    std::vector<char *> arguments;
    arguments.reserve(words.size() + 1);
    for (QByteArray &word : words) {
        arguments.push_back(word.data());
    }
    arguments.push_back(nullptr);
    relaxForChild();
    execvp(arguments.front(), arguments.data());
    const int reason = errno;
    hardenProcess();
    return {reason == ENOENT ? Error::Kind::NotFound : Error::Kind::Disk,
            Invocation::tr("%1 could not be started.").arg(command.first()),
            Invocation::tr("Check its name and that it may be executed."),
            QString::fromLocal8Bit(std::strerror(reason)), false};
}

/// Returns only when the command was not started.
Error runWith(KeyEnvironment environment, const QStringList &command, bool withoutFile)
{
    if (environment.file.isEmpty() || withoutFile) {
        setEnvironment(environment);
        return become(command);
    }
    environment.variables.clear();
    const auto file = RunFile::create(std::move(environment.file));
    if (!file) {
        return file.error();
    }
    setEnvironment(environment);
    setenv(environment.fileVariable.constData(), (*file)->path().constData(), 1);
    return become(command);
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
