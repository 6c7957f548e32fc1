// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/terminal.h"
#include "flows/accesscheck.h"

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

void run(Invocation &invocation)
{
    const auto account = invocation.expect(0, 1) ? invocation.account() : std::nullopt;
    if (!account) {
        return;
    }
    AppContext &app = *invocation.context();
    invocation.tellRetries(*account);
    app.check(*account, invocation.positional().value(0), {},
              invocation.then<AccessCheck::Steps>(
                  [&invocation](const AccessCheck::Steps &steps) { report(invocation, steps); }));
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
