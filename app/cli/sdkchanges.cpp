// SPDX-License-Identifier: Apache-2.0
#include "cli/sdkchanges.h"

#include "cli/terminal.h"
#include "core/text.h"

#include <QJsonArray>

#include <algorithm>

namespace keynook::cli {

namespace {

/// Whether the keychain has the key of any account, as far as the ledger knows.
bool isHeld(const Ledger &ledger, const QString &keyId)
{
    const auto accounts = ledger.accounts().value_or(QList<Account>());
    return std::any_of(accounts.begin(), accounts.end(), [&](const Account &account) {
        const auto held = ledger.heldKeys(account.id).value_or(HeldKeys());
        const auto key = held.find(keyId);
        return key != held.end() && key->held == Held::Keychain;
    });
}

void report(Invocation &invocation, const QStringList &changes, const QStringList &remarks,
            const QString &undo, QJsonObject document)
{
    if (!changes.isEmpty() && !undo.isEmpty()) {
        Terminal::say(Invocation::tr("Undo:  %1").arg(undo));
    }
    if (!invocation.json()) {
        invocation.finish();
        return;
    }
    document.insert(QStringLiteral("changes"), QJsonArray::fromStringList(changes));
    document.insert(QStringLiteral("remarks"), QJsonArray::fromStringList(remarks));
    invocation.finishJson(document);
}

} // namespace

void tellWaiting(Invocation &invocation, AppContext &app)
{
    QObject::connect(&app.pythonKeyring(), &PythonKeyring::stillWaiting, &invocation, [] {
        Terminal::say(Invocation::tr("Waiting for the keychain; an unlock prompt may be open …"));
    });
}

HandOff *newHandOff(Invocation &invocation)
{
    AppContext *app = invocation.context();
    if (app == nullptr) {
        return nullptr;
    }
    tellWaiting(invocation, *app);
    return new HandOff({app->pythonKeyring(), app->options().sdkPlaces, app->clock(),
                        [app](const QString &keyId) { return isHeld(app->ledger(), keyId); }},
                       &invocation);
}

QCommandLineOption yesOption()
{
    return {QStringLiteral("yes"), Invocation::tr("Do not ask before something is replaced.")};
}

void carryOut(Invocation &invocation, HandOff &flow, HandOffPlan plan, const QString &undo,
              const QJsonObject &more, const std::function<void()> &done)
{
    const QStringList changes = plan.sentences();
    const QStringList remarks = plan.remarks;
    for (const QString &sentence : changes + remarks) {
        Terminal::say(QStringLiteral("- ") + visible(sentence));
    }
    const bool asks = plan.replaces() && !invocation.options().isSet(QStringLiteral("yes"));
    if (asks && !Terminal::confirm(Invocation::tr("What is replaced is gone then. Go on?"))) {
        invocation.declined(Invocation::tr("Nothing was changed."),
                            Invocation::tr("Confirm it on a terminal, or give --yes."));
        return;
    }
    flow.apply(std::move(plan),
               invocation.then<HandOffUndo>(
                   [&invocation, changes, remarks, undo, more, done](const HandOffUndo &applied) {
                       for (const QString &sentence : applied.remarks) {
                           Terminal::say(QStringLiteral("- ") + visible(sentence));
                       }
                       if (done) {
                           done();
                       }
                       report(invocation, changes, remarks + applied.remarks, undo, more);
                   }));
}

} // namespace keynook::cli
