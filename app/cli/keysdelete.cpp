// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/forgetting.h"
#include "cli/keyrow.h"
#include "cli/terminal.h"
#include "core/relativetime.h"
#include "core/text.h"
#include "flows/heldcredential.h"
#include "flows/keylist.h"
#include "flows/revoke.h"

#include <QJsonArray>

namespace keynook::cli {

namespace {

void configure(QCommandLineParser &parser)
{
    parser.addOptions({accountOption(),
                       {QStringLiteral("yes"), Invocation::tr("Do not ask.")},
                       {QStringLiteral("forget"),
                        Invocation::tr("Also drop the secret of a key that the service does not "
                                       "list for this account.")}});
}

/// A key to delete, with what is shown of it.
struct Doomed
{
    ApiKey key;
    ToRevoke::Known known;
};

/// A key in use is named in full before it goes; others take a yes.
bool confirmed(const std::vector<Doomed> &keys, qint64 now)
{
    constexpr qint64 week = 7LL * 86400;
    for (const auto &[key, known] : keys) {
        const QString use =
            known == ToRevoke::Known::Listed
                ? Invocation::tr("last used: %1").arg(relativeTime(key.lastAuth, now))
                : Invocation::tr("not listed by the service; its secret here is dropped for good");
        Terminal::say(QStringLiteral("%1 (%2), %3").arg(visible(key.name), visible(key.id), use));
    }
    for (const auto &[key, known] : keys) {
        if (key.lastAuth && now - *key.lastAuth < week) {
            const auto typed =
                Terminal::ask(Invocation::tr("\"%1\" is in use. Type its name to delete it")
                                  .arg(visible(key.name)),
                              false);
            if (!typed ||
                QString::fromUtf8(typed->reveal()).trimmed() != visible(key.name).trimmed()) {
                return false;
            }
        }
    }
    return Terminal::confirm(Invocation::tr("Programs that use them stop working. Delete?"));
}

void report(Invocation &invocation, const std::vector<Revoked> &results)
{
    QJsonArray rows;
    bool failed = false;
    for (const Revoked &one : results) {
        QJsonObject row{{QStringLiteral("key_id"), one.keyId},
                        {QStringLiteral("deleted"), one.result.has_value()}};
        if (one.result) {
            Terminal::say(
                one.wasGone
                    ? Invocation::tr(
                          "%1: the service does not have it; nothing of it is kept here any more")
                          .arg(one.keyId)
                    : Invocation::tr("%1: deleted").arg(one.keyId));
        } else {
            failed = true;
            row.insert(QStringLiteral("error"), one.result.error().sentence);
            Terminal::say(QStringLiteral("%1: %2 %3")
                              .arg(one.keyId, visible(one.result.error().sentence),
                                   visible(one.result.error().next)));
        }
        rows += row;
    }
    const int code = failed ? Failed : Done;
    if (invocation.json()) {
        invocation.finishJson(rows, code);
    } else {
        invocation.finish(code);
    }
}

void revoke(Invocation &invocation, AccountParts &parts, const std::vector<Doomed> &keys)
{
    AppContext &app = *invocation.context();
    QStringList ids;
    std::vector<ToRevoke> wanted;
    for (const Doomed &one : keys) {
        if (!ids.contains(one.key.id)) {
            ids += one.key.id;
            wanted.push_back({one.key.id, one.known, parts.session->account().workspaceId});
        }
    }
    auto *flow =
        new RevokeFlow(*parts.service, *parts.session, app.store(), app.ledger(), &invocation);
    flow->start(wanted, invocation.then<std::vector<Revoked>>(
                            [&invocation](const std::vector<Revoked> &results) {
                                report(invocation, results);
                            }));
}

/// The key among those listed. One that is only held here was deleted elsewhere, or belongs to
/// another workspace: nobody but the user can tell, and its secret cannot be had again.
Result<Doomed> find(const Invocation &invocation, const Ledger &ledger, const Account &account,
                    const std::vector<ApiKey> &listed, const QString &wanted)
{
    auto key = findKey(listed, wanted);
    if (key) {
        return Doomed{*std::move(key), ToRevoke::Known::Listed};
    }
    const auto held = findHeldKey(ledger, account.id, wanted);
    if (key.error().kind != Error::Kind::NotFound || !held) {
        return failure(key.error());
    }
    if (!invocation.options().isSet(QStringLiteral("forget"))) {
        Error error = notListed(account);
        error.next = Invocation::tr("If it belongs to another workspace: keynook-cli workspaces "
                                    "use ID. If it is gone for good, --forget drops its secret.");
        return failure(error);
    }
    return Doomed{{held->keyId, held->name, {}, held->createdAt, {}}, ToRevoke::Known::GivenUp};
}

void run(Invocation &invocation)
{
    constexpr qsizetype most = 100000;
    if (!invocation.expect(1, most)) {
        return;
    }
    const auto account = invocation.account();
    if (account && AppContext::capabilitiesOf(*account).revoke == Capabilities::Where::Browser) {
        removeHeld(invocation, *account);
        return;
    }
    AccountParts *parts = account ? invocation.parts(*account) : nullptr;
    if (parts == nullptr) {
        return;
    }
    AppContext &app = *invocation.context();
    const auto listed = [&invocation, &app, parts, account = *account](const KeyList &list) {
        std::vector<Doomed> keys;
        // All are looked up before the first is deleted: a mistyped one stops everything.
        for (const QString &wanted : invocation.positional()) {
            auto found = find(invocation, app.ledger(), account, list.keys, wanted);
            if (!found) {
                Error error = found.error();
                error.sentence = QStringLiteral("%1: %2").arg(wanted, error.sentence);
                invocation.fail(error);
                return;
            }
            keys.push_back(*std::move(found));
        }
        if (!invocation.options().isSet(QStringLiteral("yes")) && !confirmed(keys, app.clock()())) {
            invocation.declined(Invocation::tr("Nothing was deleted."),
                                Invocation::tr("Confirm it on a terminal, or give --yes."));
            return;
        }
        revoke(invocation, *parts, keys);
    };
    listKeys(*parts->service, *parts->session, app.ledger(), app.clock(), false,
             invocation.then<KeyList>(listed));
}

} // namespace

Command keysDeleteCommand()
{
    return {QStringLiteral("keys delete"), QStringLiteral("KEY… -a ACCOUNT [--yes] [--forget]"),
            Invocation::tr(
                "Deletes keys at the service and in the keychain; Kognic's credentials on this "
                "machine alone, wherever they were handed to, saying where to delete them at the "
                "service."),
            configure, run};
}

} // namespace keynook::cli
