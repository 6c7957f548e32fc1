// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/forgetting.h"
#include "cli/keyrow.h"
#include "cli/terminal.h"
#include "flows/signout.h"

#include <QJsonArray>

namespace keynook::cli {

namespace {

void list(Invocation &invocation)
{
    AppContext *app = invocation.expect(0, 0) ? invocation.context() : nullptr;
    if (app == nullptr) {
        return;
    }
    const auto accounts = app->ledger().accounts();
    if (!accounts) {
        invocation.fail(accounts.error());
        return;
    }
    if (invocation.json()) {
        QJsonArray rows;
        for (const Account &account : *accounts) {
            rows += accountObject(account);
        }
        invocation.finishJson(rows);
        return;
    }
    QString text;
    for (const Account &account : *accounts) {
        const QString state =
            account.signedIn ? Invocation::tr("signed in") : Invocation::tr("signed out");
        text += cell(account.name, 28) + QStringLiteral("  ") +
                serviceWord(account.service).leftJustified(7) + QStringLiteral("  ") +
                cell(state, 11) + QLatin1Char(' ') + cell(account.workspaceName, 24).trimmed() +
                QLatin1Char('\n');
    }
    if (accounts->isEmpty()) {
        Terminal::say(Invocation::tr(
            "There is no account yet: keynook-cli account add cogniac --email you@example.com"));
    }
    if (const auto written = Terminal::write(text.toUtf8()); !written) {
        invocation.fail(written.error());
        return;
    }
    invocation.finish();
}

/// Asks before secrets go, which cannot be had again; what was not asked about stays. Ends the
/// command when nobody says yes.
bool agreed(Invocation &invocation, const Ledger &ledger, const QString &accountId,
            SignOutFlow &flow)
{
    const auto held = ledger.heldKeys(accountId);
    if (!held) {
        invocation.declined(
            Invocation::tr("It cannot be told how many secrets would be dropped: %1")
                .arg(held.error().sentence),
            held.error().next);
        return false;
    }
    const QString question =
        Invocation::tr("The secrets of %n key(s) leave the keychain for good. Go on?", nullptr,
                       static_cast<int>(held->size()));
    if (!held->isEmpty() && !Terminal::confirm(question)) {
        invocation.declined(Invocation::tr("Nothing was removed: the keychain holds the secrets of "
                                           "%n key(s).",
                                           nullptr, static_cast<int>(held->size())),
                            Invocation::tr("Confirm it on a terminal, or give --yes to drop them "
                                           "or --keep-secrets to leave them there."));
        return false;
    }
    flow.agreeTo(QSet<QString>(held->keyBegin(), held->keyEnd()));
    return true;
}

void endAccount(Invocation &invocation, SignOutFlow &flow, const Account &account,
                SignOutFlow::Extent extent)
{
    flow.start(account, extent, invocation.thenDo([&invocation, extent] {
        Terminal::say(
            extent == SignOutFlow::Extent::SignOut
                ? Invocation::tr("Signed out; the keys in the keychain stay.")
                : Invocation::tr(
                      "The account is removed. Keys that it generated still work at the service: "
                      "`keys delete` before removing an account ends them."));
        invocation.finish();
    }));
}

/// An account that is its credentials: they leave every place on this machine, then it goes. One
/// that came meanwhile was not asked about and stays, as does the account then.
void removeWithCredentials(Invocation &invocation, const Account &account)
{
    AppContext &app = *invocation.context();
    const auto held = app.ledger().heldKeys(account.id);
    if (!held) {
        invocation.fail(held.error());
        return;
    }
    const auto end = [&invocation, &app, account](const std::vector<Forgotten> &results) {
        for (const Forgotten &one : results) {
            if (!one.result) {
                invocation.fail(one.result.error());
                return;
            }
        }
        auto *flow = new SignOutFlow(app.store(), app.ledger(), &invocation);
        flow->agreeTo({});
        endAccount(invocation, *flow, account, SignOutFlow::Extent::Remove);
    };
    if (held->isEmpty()) {
        end({});
        return;
    }
    forgetAfterAsking(invocation, account, QStringList(held->keyBegin(), held->keyEnd()),
                      {Invocation::tr("All of that goes for good, and the account with it. Go on?"),
                       Invocation::tr("Confirm it on a terminal, or give --yes to drop all of it "
                                      "or --keep-secrets to leave it where it is.")},
                      end);
}

void signOut(Invocation &invocation, SignOutFlow::Extent extent)
{
    AppContext *app = invocation.expect(1, 1) ? invocation.context() : nullptr;
    if (app == nullptr) {
        return;
    }
    const auto account = app->ledger().account(invocation.positional().first());
    if (!account) {
        invocation.fail(account.error());
        return;
    }
    const bool hasLogin = AppContext::capabilitiesOf(*account).issue == Capabilities::Where::InApp;
    if (extent == SignOutFlow::Extent::SignOut && !hasLogin) {
        invocation.fail({Error::Kind::Usage,
                         Invocation::tr("This account has no sign-in of its own: it is its "
                                        "credentials."),
                         Invocation::tr("`keys delete` or `account remove` take them off this "
                                        "machine."),
                         {},
                         false});
        return;
    }
    if (extent == SignOutFlow::Extent::Remove && !hasLogin) {
        removeWithCredentials(invocation, *account);
        return;
    }
    auto *flow = new SignOutFlow(app->store(), app->ledger(), &invocation);
    const bool asks =
        extent == SignOutFlow::Extent::Remove && !invocation.options().isSet(QStringLiteral("yes"));
    if (asks && !agreed(invocation, app->ledger(), account->id, *flow)) {
        return;
    }
    endAccount(invocation, *flow, *account, extent);
}

} // namespace

Command accountListCommand()
{
    return {QStringLiteral("account list"),
            {},
            Invocation::tr("Lists the accounts."),
            [](QCommandLineParser &) {},
            list};
}

Command accountSignOutCommand()
{
    return {QStringLiteral("account signout"), QStringLiteral("NAME"),
            Invocation::tr("Forgets an account's sign-in; its keys stay in the keychain."),
            [](QCommandLineParser &) {},
            [](Invocation &invocation) { signOut(invocation, SignOutFlow::Extent::SignOut); }};
}

Command accountRemoveCommand()
{
    const auto configure = [](QCommandLineParser &parser) {
        parser.addOptions(
            {{QStringLiteral("keep-secrets"),
              Invocation::tr("Leave the secrets of its keys in the keychain.")},
             {QStringLiteral("yes"), Invocation::tr("Drop the secrets of its keys unasked.")}});
    };
    return {QStringLiteral("account remove"), QStringLiteral("NAME [--keep-secrets | --yes]"),
            Invocation::tr("Removes an account and the secrets of its keys from this machine."),
            configure, [](Invocation &invocation) {
                const bool keep = invocation.options().isSet(QStringLiteral("keep-secrets"));
                signOut(invocation,
                        keep ? SignOutFlow::Extent::RemoveAccount : SignOutFlow::Extent::Remove);
            }};
}

} // namespace keynook::cli
