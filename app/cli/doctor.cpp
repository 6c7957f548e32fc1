// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/terminal.h"
#include "flows/diagnosis.h"

#include <QJsonArray>

namespace keynook::cli {

namespace {

void report(Invocation &invocation, const std::vector<Finding> &findings)
{
    QJsonArray rows;
    QString text = QStringLiteral("keynook %1, Qt %2\n")
                       .arg(QStringLiteral(KEYNOOK_VERSION), QString::fromLatin1(qVersion()));
    int code = Done;
    for (const Finding &finding : findings) {
        if (finding.kind && code == Done) {
            code = exitCodeOf(*finding.kind);
        }
        rows += QJsonObject{{QStringLiteral("check"), finding.check},
                            {QStringLiteral("ok"), finding.good},
                            {QStringLiteral("finding"), finding.sentence},
                            {QStringLiteral("next"), finding.next}};
        text += QStringLiteral("%1  %2  %3\n")
                    .arg(finding.good ? QStringLiteral("ok") : QStringLiteral("!!"),
                         finding.check.leftJustified(8), finding.sentence);
        if (!finding.next.isEmpty()) {
            text += QString(14, QLatin1Char(' ')) + finding.next + QLatin1Char('\n');
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
    AppContext *app = invocation.expect(0, 0) ? invocation.context() : nullptr;
    if (app == nullptr) {
        return;
    }
    const auto accounts = app->ledger().accounts();
    QList<QUrl> servers;
    for (const Account &account : accounts.value_or(QList<Account>())) {
        if (!servers.contains(account.server)) {
            servers += account.server;
        }
    }
    if (servers.isEmpty()) {
        servers += CogniacService::defaultServer();
    }
    auto *diagnosis = new Diagnosis(app->store(), app->options().dataFolder, app->options().http,
                                    app->clock(), &invocation);
    diagnosis->start(servers, invocation.then<std::vector<Finding>>(
                                  [&invocation](const std::vector<Finding> &findings) {
                                      report(invocation, findings);
                                  }));
}

} // namespace

Command doctorCommand()
{
    return {QStringLiteral("doctor"),
            {},
            Invocation::tr("Checks keychain, data folder, proxy, servers and clock; its output "
                           "holds nothing private."),
            [](QCommandLineParser &) {},
            run};
}

} // namespace keynook::cli
