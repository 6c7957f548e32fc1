// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/heldlist.h"
#include "cli/keyrow.h"
#include "cli/terminal.h"
#include "core/heldkey.h"
#include "core/text.h"
#include "flows/heldexport.h"
#include "flows/keylist.h"

#include <QDateTime>
#include <QTimeZone>

namespace keynook::cli {

namespace {

void configure(QCommandLineParser &parser)
{
    parser.addOptions(
        {accountOption(),
         {QStringLiteral("reveal"), Invocation::tr("Print the secret alone, from the keychain.")}});
}

void reveal(Invocation &invocation, const Account &account, const QString &wanted)
{
    AppContext &app = *invocation.context();
    secretOfHeld(app.ledger(), app.store(), account, wanted,
                 invocation.then<Secret>([&invocation](Secret secret) {
                     secret.append("\n");
                     if (const auto written = Terminal::write(secret.reveal()); !written) {
                         invocation.fail(written.error());
                         return;
                     }
                     invocation.finish();
                 }));
}

QString absoluteTime(std::optional<qint64> time)
{
    return time ? QDateTime::fromSecsSinceEpoch(*time, QTimeZone::utc()).toString(Qt::ISODate)
                : Invocation::tr("never");
}

void print(Invocation &invocation, const ApiKey &key, Held held)
{
    if (invocation.json()) {
        invocation.finishJson(keyObject(key, held));
        return;
    }
    const QString created = key.createdAt ? absoluteTime(key.createdAt) : QStringLiteral("-");
    const QString text =
        Invocation::tr(
            "Name       %1\nKey ID     %2\nCreated    %3\nLast used  %4\nSecret     %5\n")
            .arg(visible(key.name), key.id, created, absoluteTime(key.lastAuth), heldName(held));
    if (const auto written = Terminal::write(text.toUtf8()); !written) {
        invocation.fail(written.error());
        return;
    }
    invocation.finish();
}

void show(Invocation &invocation, const Account &account, const QString &wanted)
{
    AppContext &app = *invocation.context();
    AccountParts *parts = invocation.parts(account);
    if (parts == nullptr) {
        return;
    }
    listKeys(*parts->service, *parts->session, app.ledger(), app.clock(), true,
             invocation.then<KeyList>([&invocation, &app, account, wanted](const KeyList &list) {
                 const auto key = findKey(list.keys, wanted);
                 const auto held = app.ledger().heldKeys(account.id);
                 if (!key || !held) {
                     invocation.fail(key ? held.error() : key.error());
                     return;
                 }
                 print(invocation, *key, heldOf(*key, *held));
             }));
}

void run(Invocation &invocation)
{
    if (!invocation.expect(1, 1)) {
        return;
    }
    const auto account = invocation.account();
    if (!account) {
        return;
    }
    const QString wanted = invocation.positional().first();
    if (invocation.options().isSet(QStringLiteral("reveal"))) {
        reveal(invocation, *account, wanted);
    } else if (!AppContext::capabilitiesOf(*account).listsRemotely) {
        showHeld(invocation, *account, wanted);
    } else {
        show(invocation, *account, wanted);
    }
}

} // namespace

Command keysShowCommand()
{
    return {QStringLiteral("keys show"),
            QStringLiteral("KEY -a ACCOUNT [--reveal]"),
            Invocation::tr("Shows one key (id or name); --reveal prints its secret."),
            configure,
            run,
            true};
}

} // namespace keynook::cli
