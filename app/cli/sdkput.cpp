// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/sdkchanges.h"
#include "flows/heldcredential.h"
#include "flows/heldkognic.h"

#include <QRegularExpression>

namespace keynook::cli {

namespace {

void configure(QCommandLineParser &parser)
{
    parser.addOptions({accountOption(),
                       {QStringLiteral("profile"),
                        Invocation::tr("Kognic: the profile in Python's keyring (default)."),
                        Invocation::tr("profile")},
                       yesOption()});
}

/// A word of a command line to be copied into a shell.
QString quoted(QString word)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_.-]+$"));
    return plain.match(word).hasMatch()
               ? word
               : u'\'' + word.replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

std::function<void()> noting(AppContext &app, const QString &accountId, const QString &keyId)
{
    return [&app, accountId, keyId] {
        std::ignore = app.ledger().note(accountId, QStringLiteral("handed-to-sdk"), keyId);
    };
}

void putKognic(Invocation &invocation, HandOff &flow, const Account &account, const QString &key)
{
    AppContext &app = *invocation.context();
    const QString profile = invocation.options().isSet(QStringLiteral("profile"))
                                ? invocation.options().value(QStringLiteral("profile"))
                                : defaultProfile;
    const auto read = [&invocation, &app, &flow, account,
                       profile](const KognicCredential &credential) {
        const QJsonObject more{{QStringLiteral("service"), QStringLiteral("kognic")},
                               {QStringLiteral("key_id"), credential.clientId},
                               {QStringLiteral("profile"), profile}};
        const auto done = noting(app, account.id, credential.clientId);
        flow.planPut({credential.clone(), profile, account.server},
                     invocation.then<HandOffPlan>([&invocation, &flow, profile, more,
                                                   done](HandOffPlan plan) {
                         const QString undo =
                             QStringLiteral("keynook-cli sdk remove --profile ") + quoted(profile);
                         carryOut(invocation, flow, std::move(plan), undo, more, done);
                     }));
    };
    readHeldKognic(app.ledger(), app.store(), account, key,
                   invocation.then<KognicCredential>(read));
}

void putCogniac(Invocation &invocation, HandOff &flow, const Account &account, const QString &key)
{
    if (invocation.options().isSet(QStringLiteral("profile"))) {
        invocation.usage(
            Invocation::tr("Cogniac's client keeps one credential and knows no profiles."));
        return;
    }
    AppContext &app = *invocation.context();
    const auto read = [&invocation, &app, &flow, account](const Credential &credential) {
        auto plan = flow.planPut(credential);
        if (!plan) {
            invocation.fail(plan.error());
            return;
        }
        carryOut(invocation, flow, *std::move(plan),
                 QStringLiteral("keynook-cli sdk remove --service cogniac"),
                 {{QStringLiteral("service"), QStringLiteral("cogniac")},
                  {QStringLiteral("key_id"), credential.key.id}},
                 noting(app, account.id, credential.key.id));
    };
    readHeldCredential(app.ledger(), app.store(), account, key, invocation.then<Credential>(read));
}

void run(Invocation &invocation)
{
    const auto account = invocation.expect(1, 1) ? invocation.account() : std::nullopt;
    HandOff *flow = account ? newHandOff(invocation) : nullptr;
    if (flow == nullptr) {
        return;
    }
    const QString key = invocation.positional().first();
    if (account->service == ServiceId::Kognic) {
        putKognic(invocation, *flow, *account, key);
    } else {
        putCogniac(invocation, *flow, *account, key);
    }
}

} // namespace

Command sdkPutCommand()
{
    return {QStringLiteral("sdk put"),
            QStringLiteral("KEY -a ACCOUNT [--profile P] [--yes]"),
            Invocation::tr("Hands a key to the service's own Python client, where that looks."),
            configure,
            run,
            true};
}

} // namespace keynook::cli
