// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/keyrow.h"
#include "cli/terminal.h"
#include "core/text.h"

#include <QJsonArray>

#include <algorithm>

namespace keynook::cli {

namespace {

using Workspaces = QList<Workspace>;

void print(Invocation &invocation, const Workspaces &workspaces, const QString &current)
{
    if (invocation.json()) {
        QJsonArray rows;
        for (const Workspace &workspace : workspaces) {
            rows +=
                QJsonObject{{QStringLiteral("id"), workspace.id},
                            {QStringLiteral("name"), workspace.name},
                            {QStringLiteral("external_id"), workspace.externalId.isEmpty()
                                                                ? QJsonValue(QJsonValue::Null)
                                                                : QJsonValue(workspace.externalId)},
                            {QStringLiteral("roles"), QJsonArray::fromStringList(workspace.roles)},
                            {QStringLiteral("current"), workspace.id == current}};
        }
        invocation.finishJson(rows);
        return;
    }
    QString text;
    for (const Workspace &workspace : workspaces) {
        text += (workspace.id == current ? QStringLiteral("* ") : QStringLiteral("  ")) +
                workspace.id.leftJustified(24) + QStringLiteral("  ") + visible(workspace.name) +
                QLatin1Char('\n');
    }
    if (const auto written = Terminal::write(text.toUtf8()); !written) {
        invocation.fail(written.error());
        return;
    }
    invocation.finish();
}

void fetch(Invocation &invocation, const Account &account,
           std::function<void(const Workspaces &)> next)
{
    invocation.tellRetries(account);
    invocation.context()->listWorkspaces(account, invocation.then<Workspaces>(std::move(next)));
}

void list(Invocation &invocation)
{
    const auto account = invocation.expect(0, 0) ? invocation.account() : std::nullopt;
    if (account) {
        fetch(invocation, *account,
              [&invocation, current = account->workspaceId](const Workspaces &workspaces) {
                  print(invocation, workspaces, current);
              });
    }
}

void switchTo(Invocation &invocation, const Account &account, const Workspace &workspace)
{
    invocation.context()->useWorkspace(
        account, workspace, invocation.thenDo([&invocation, account, workspace] {
            Terminal::say(Invocation::tr("\"%1\" now uses %2 (%3).")
                              .arg(visible(account.name), visible(workspace.name), workspace.id));
            invocation.finish();
        }));
}

void use(Invocation &invocation)
{
    const auto account = invocation.expect(1, 1) ? invocation.account() : std::nullopt;
    if (!account) {
        return;
    }
    fetch(invocation, *account, [&invocation, account = *account](const Workspaces &workspaces) {
        const QString wanted = invocation.positional().first();
        const auto found =
            std::find_if(workspaces.begin(), workspaces.end(), [&wanted](const Workspace &w) {
                return w.id == wanted || w.name == wanted ||
                       (!w.externalId.isEmpty() && w.externalId == wanted);
            });
        if (found == workspaces.end()) {
            invocation.fail(
                {Error::Kind::NotFound,
                 Invocation::tr("This user belongs to no workspace with that id or name."),
                 Invocation::tr("`keynook-cli workspaces list` shows them."),
                 {},
                 false});
            return;
        }
        switchTo(invocation, account, *found);
    });
}

void configure(QCommandLineParser &parser)
{
    parser.addOption(accountOption());
}

} // namespace

Command workspacesListCommand()
{
    return {QStringLiteral("workspaces list"), QStringLiteral("-a ACCOUNT"),
            Invocation::tr("Lists the workspaces of the account's user."), configure, list};
}

Command workspacesUseCommand()
{
    return {QStringLiteral("workspaces use"), QStringLiteral("ID -a ACCOUNT"),
            Invocation::tr("Moves the account to another workspace, without signing in again."),
            configure, use};
}

} // namespace keynook::cli
