// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/terminal.h"
#include "core/text.h"
#include "flows/diagnosis.h"
#include "services/kognic/kognichosts.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

namespace keynook::cli {

namespace {

/// Paths tell names: of users, customers, projects. The longest goes first, so that what lies below
/// it keeps its own name ("…/ledger.db").
QString withoutPath(QString text, const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    for (const QString &whole : {visible(absolute), visible(QDir::cleanPath(absolute))}) {
        for (qsizetype end = whole.size(); end > 1;
             end = whole.lastIndexOf(QLatin1Char('/'), end - 1)) {
            text.replace(whole.left(end), QStringLiteral("…"));
        }
    }
    return text;
}

void report(Invocation &invocation, std::vector<Finding> findings)
{
    const AppOptions options = invocation.appOptions();
    for (Finding &finding : findings) {
        finding.sentence = withoutPath(finding.sentence, options.dataFolder);
        finding.sentence = withoutPath(finding.sentence, options.http.caFile);
    }
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
    if (!invocation.expect(0, 0)) {
        return;
    }
    const auto opened = invocation.openContext();
    if (!opened) {
        const Error &error = opened.error();
        report(invocation,
               {{Invocation::tr("folder"), false, error.sentence, error.next, error.kind}});
        return;
    }
    AppContext *app = *opened;
    const auto accounts = app->ledger().accounts();
    QList<QUrl> servers;
    for (const Account &account : accounts.value_or(QList<Account>())) {
        QList<QUrl> asked{account.server};
        if (account.service == ServiceId::Kognic) {
            asked += {account.workspaceServer, kognic::inputServerOf(account.server)};
        }
        for (const QUrl &server : asked) {
            if (!servers.contains(server)) {
                servers += server;
            }
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
