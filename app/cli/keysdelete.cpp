// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/keyrow.h"
#include "cli/terminal.h"
#include "core/text.h"
#include "flows/heldcredential.h"
#include "flows/keylist.h"
#include "flows/revoke.h"

#include <QJsonArray>

namespace keynook::cli {

namespace {

void configure(QCommandLineParser &parser)
{
    parser.addOptions({accountOption(), {QStringLiteral("yes"), Invocation::tr("Do not ask.")}});
}

/// A key in use is named in full before it goes; others take a yes.
bool confirmed(const std::vector<ApiKey> &keys, qint64 now)
{
    constexpr qint64 week = 7 * 86400;
    for (const ApiKey &key : keys) {
        Terminal::say(Invocation::tr("%1 (%2), last used: %3")
                          .arg(visible(key.name), key.id, relativeTime(key.lastAuth, now)));
    }
    for (const ApiKey &key : keys) {
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
            Terminal::say(one.wasGone ? Invocation::tr("%1: was already gone").arg(one.keyId)
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

void revoke(Invocation &invocation, AccountParts &parts, const std::vector<ApiKey> &keys)
{
    AppContext &app = *invocation.context();
    QStringList ids;
    for (const ApiKey &key : keys) {
        if (!ids.contains(key.id)) {
            ids += key.id;
        }
    }
    auto *flow =
        new RevokeFlow(*parts.service, *parts.session, app.store(), app.ledger(), &invocation);
    flow->start(ids, invocation.then<std::vector<Revoked>>(
                         [&invocation](const std::vector<Revoked> &results) {
                             report(invocation, results);
                         }));
}

void run(Invocation &invocation)
{
    constexpr qsizetype most = 100000;
    if (!invocation.expect(1, most)) {
        return;
    }
    const auto account = invocation.account();
    AccountParts *parts = account ? invocation.parts(*account) : nullptr;
    if (parts == nullptr) {
        return;
    }
    AppContext &app = *invocation.context();
    const auto listed = [&invocation, &app, parts, accountId = account->id](const KeyList &list) {
        std::vector<ApiKey> keys;
        // All are looked up before the first is deleted: a mistyped one stops everything.
        for (const QString &wanted : invocation.positional()) {
            auto key = findKey(list.keys, wanted);
            // Deleted elsewhere, or here by a run that was cut off: what this machine keeps of it
            // still has to go.
            const auto held =
                key ? Result<HeldKey>() : findHeldKey(app.ledger(), accountId, wanted);
            if (!key && held) {
                key = ApiKey{held->keyId, held->name, {}, held->createdAt, {}};
            }
            if (!key) {
                Error error = key.error();
                error.sentence = QStringLiteral("%1: %2").arg(wanted, error.sentence);
                invocation.fail(error);
                return;
            }
            keys.push_back(*std::move(key));
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
    return {QStringLiteral("keys delete"), QStringLiteral("KEY… -a ACCOUNT [--yes]"),
            Invocation::tr("Deletes keys at the service and in the keychain."), configure, run};
}

} // namespace keynook::cli
