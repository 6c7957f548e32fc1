// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/sdkchanges.h"

namespace keynook::cli {

namespace {

void configure(QCommandLineParser &parser)
{
    parser.addOptions(
        {{QStringLiteral("profile"), Invocation::tr("Kognic: the profile in Python's keyring."),
          Invocation::tr("profile")},
         {QStringLiteral("service"),
          Invocation::tr("\"cogniac\" for the file of Cogniac's client."),
          Invocation::tr("service")},
         yesOption()});
}

void removeCogniac(Invocation &invocation, HandOff &flow)
{
    auto plan = flow.planCogniacRemoval();
    if (!plan) {
        invocation.fail(plan.error());
        return;
    }
    carryOut(invocation, flow, *std::move(plan), {},
             {{QStringLiteral("service"), QStringLiteral("cogniac")}});
}

void run(Invocation &invocation)
{
    if (!invocation.expect(0, 0)) {
        return;
    }
    const bool named = invocation.options().isSet(QStringLiteral("profile"));
    const QString service = invocation.options().value(QStringLiteral("service"));
    const bool cogniac = service == QLatin1StringView("cogniac");
    const bool kognic = service.isEmpty() || service == QLatin1StringView("kognic");
    if ((!cogniac && !kognic) || cogniac == named) {
        invocation.usage(Invocation::tr("Give either --profile P, or --service cogniac."));
        return;
    }
    HandOff *flow = newHandOff(invocation);
    if (flow == nullptr) {
        return;
    }
    if (cogniac) {
        removeCogniac(invocation, *flow);
        return;
    }
    const QString profile = invocation.options().value(QStringLiteral("profile"));
    flow->planRemoval(profile,
                      invocation.then<HandOffPlan>([&invocation, flow, profile](HandOffPlan plan) {
                          carryOut(invocation, *flow, std::move(plan), {},
                                   {{QStringLiteral("service"), QStringLiteral("kognic")},
                                    {QStringLiteral("profile"), profile}});
                      }));
}

} // namespace

Command sdkRemoveCommand()
{
    return {
        QStringLiteral("sdk remove"), QStringLiteral("(--profile P | --service cogniac) [--yes]"),
        Invocation::tr("Takes a key away from the service's own Python client."), configure, run};
}

} // namespace keynook::cli
