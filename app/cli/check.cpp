// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/terminal.h"
#include "flows/checkaccess.h"
#include "flows/heldcredential.h"

#include <QJsonArray>

namespace keynook::cli {

namespace {

void configure(QCommandLineParser &parser)
{
    parser.addOption(accountOption());
}

QString verdict(const CheckStep &step)
{
    return step.passed    ? QStringLiteral("ok")
           : step.skipped ? QStringLiteral("skipped")
                          : QStringLiteral("failed");
}

void report(Invocation &invocation, const std::vector<CheckStep> &steps)
{
    QJsonArray rows;
    QString text;
    int code = Done;
    for (const CheckStep &step : steps) {
        if (step.kind) {
            code = exitCodeOf(*step.kind);
        }
        rows += QJsonObject{{QStringLiteral("step"), step.name},
                            {QStringLiteral("verdict"), verdict(step)},
                            {QStringLiteral("finding"), step.finding},
                            {QStringLiteral("next"), step.next}};
        text += QStringLiteral("%1  %2  %3\n")
                    .arg(step.name, -10)
                    .arg(verdict(step), -7)
                    .arg(step.finding);
        if (!step.next.isEmpty()) {
            text += QString(21, QLatin1Char(' ')) + step.next + QLatin1Char('\n');
        }
    }
    if (invocation.json()) {
        invocation.finishJson(rows, code);
        return;
    }
    std::ignore = Terminal::write(text.toUtf8());
    invocation.finish(code);
}

void start(Invocation &invocation, AccountParts &parts, Secret apiKey)
{
    auto *check = new CheckAccess(*parts.service, *parts.session, &invocation);
    check->start(std::move(apiKey), invocation.then<std::vector<CheckStep>>(
                                        [&invocation](const std::vector<CheckStep> &steps) {
                                            report(invocation, steps);
                                        }));
}

void run(Invocation &invocation)
{
    const auto account = invocation.expect(0, 1) ? invocation.account() : std::nullopt;
    AccountParts *parts = account ? invocation.parts(*account) : nullptr;
    if (parts == nullptr) {
        return;
    }
    if (invocation.positional().isEmpty()) {
        start(invocation, *parts, {});
        return;
    }
    AppContext &app = *invocation.context();
    readHeldCredential(app.ledger(), app.store(), *account, invocation.positional().first(),
                       invocation.then<Credential>([&invocation, parts](Credential credential) {
                           start(invocation, *parts, std::move(credential.secret));
                       }));
}

} // namespace

Command checkCommand()
{
    return {QStringLiteral("check"), QStringLiteral("[KEY] -a ACCOUNT"),
            Invocation::tr("Finds out, step by step, how far a key (or the account's sign-in) "
                           "gets, and what to do."),
            configure, run};
}

} // namespace keynook::cli
