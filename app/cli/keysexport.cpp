// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/exportfile.h"
#include "flows/heldexport.h"

namespace keynook::cli {

namespace {

void configure(QCommandLineParser &parser)
{
    parser.addOption(accountOption());
    parser.addOptions(exportOptions());
}

void run(Invocation &invocation)
{
    if (!invocation.expect(2, 2)) {
        return;
    }
    const auto target = ExportTarget::of(invocation.options(), invocation.positional().at(1));
    const auto clear = target ? target->precheck() : Result<void>(failure(target.error()));
    if (!clear) {
        invocation.fail(clear.error());
        return;
    }
    const auto account = invocation.account();
    if (!account) {
        return;
    }
    AppContext &app = *invocation.context();
    renderHeld(app.ledger(), app.store(), *account, invocation.positional().first(), target->format,
               invocation.then<RenderedKey>([&invocation, &app, account = *account,
                                             target = *target](const RenderedKey &key) {
                   if (const auto written = target.write(key.text); !written) {
                       invocation.fail(written.error());
                       return;
                   }
                   std::ignore =
                       app.ledger().note(account.id, QStringLiteral("exported"), key.keyId);
                   target.tell();
                   invocation.finish();
               }));
}

} // namespace

Command keysExportCommand()
{
    return {QStringLiteral("keys export"),
            QStringLiteral("KEY -a ACCOUNT --format F [--force] (FILE | -)"),
            Invocation::tr("Writes a key's credentials to a file that you alone can read."),
            configure,
            run,
            true};
}

} // namespace keynook::cli
