// SPDX-License-Identifier: Apache-2.0
#include "cli/accountweb.h"

#include "cli/commands.h"
#include "cli/importing.h"
#include "cli/terminal.h"
#include "cli/webissue.h"
#include "core/text.h"
#include "services/kognic/kognichosts.h"

namespace keynook::cli {

namespace {

/// The address given with an option; an empty one without it.
Result<QUrl> server(const QCommandLineParser &options, QLatin1StringView name)
{
    return options.isSet(name) ? kognic::originOf(options.value(name)) : Result<QUrl>(QUrl());
}

void report(Invocation &invocation, const Account &account)
{
    Terminal::say(Invocation::tr("They belong to %1; the account is called \"%2\".")
                      .arg(visible(account.email), visible(account.name)));
    if (invocation.json()) {
        invocation.finishJson(accountObject(account));
    } else {
        invocation.finish();
    }
}

} // namespace

void addFromTheWeb(Invocation &invocation)
{
    const QCommandLineParser &options = invocation.options();
    QList<QCommandLineOption> others;
    for (const char *name : {"email", "server", "tenant", "password-stdin", "otp-stdin",
                             "api-key-stdin", "file", "from-env"}) {
        others += QCommandLineOption(QString::fromLatin1(name));
    }
    if (refuseOptions(invocation, others, QStringLiteral("kognic --browser"))) {
        return;
    }
    const auto auth = server(options, QLatin1StringView("auth-server"));
    const auto workspaces = server(options, QLatin1StringView("workspace-server"));
    if (!auth || !workspaces) {
        invocation.fail(auth ? workspaces.error() : auth.error());
        return;
    }
    if (WebIssue *issue = WebIssue::make(invocation)) {
        issue->add({{}, options.value(QStringLiteral("name")), *auth, *workspaces},
                   [&invocation](const ImportedCredential &imported, const QString &) {
                       report(invocation, imported.account);
                   });
    }
}

} // namespace keynook::cli
