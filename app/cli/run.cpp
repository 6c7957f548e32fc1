// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/terminal.h"
#include "core/hardening.h"
#include "core/text.h"
#include "exchange/credentialformat.h"
#include "flows/heldcredential.h"

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
          Invocation::tr("key")}});
}

/// The newest key that the keychain has. Error: NotFound.
Result<QString> newestKey(const Ledger &ledger, const QString &accountId)
{
    const auto held = ledger.heldKeys(accountId);
    if (!held) {
        return failure(held.error());
    }
    const HeldKey *newest = nullptr;
    for (const HeldKey &key : *held) {
        if (key.held == Held::Keychain && (newest == nullptr || key.storedAt > newest->storedAt)) {
            newest = &key;
        }
    }
    if (newest == nullptr) {
        return failure(Error::Kind::NotFound,
                       Invocation::tr("No key of this account is in the keychain."),
                       Invocation::tr("Generate one: keynook-cli keys generate --name TEXT"));
    }
    return newest->keyId;
}

/// The environment is the last place where a stale variable could beat the key; the service's own
/// names are cleared first.
void setEnvironment(const Credential &credential)
{
    for (const char *name :
         {"COG_API_KEY", "COG_USER", "COG_PASS", "COG_TENANT", "COG_URL_PREFIX"}) {
        unsetenv(name);
    }
    for (const EnvironmentVariable &variable : environmentOf(credential)) {
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
    const auto key = invocation.options().isSet(QStringLiteral("key"))
                         ? Result<QString>(invocation.options().value(QStringLiteral("key")))
                         : newestKey(app.ledger(), account->id);
    if (!key) {
        invocation.fail(key.error());
        return;
    }
    readHeldCredential(
        app.ledger(), app.store(), *account, *key,
        invocation.then<Credential>([&invocation, command](const Credential &credential) {
            setEnvironment(credential);
            invocation.fail(become(command));
        }));
}

} // namespace

Command runCommand()
{
    return {
        QStringLiteral("run"),
        QStringLiteral("-a ACCOUNT [-k KEY] -- COMMAND [ARG …]"),
        Invocation::tr("Runs a command that finds the key in its environment; no file is written."),
        configure,
        run,
        true};
}

} // namespace keynook::cli
