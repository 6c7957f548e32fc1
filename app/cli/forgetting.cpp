// SPDX-License-Identifier: Apache-2.0
#include "cli/forgetting.h"

#include "cli/sdkchanges.h"
#include "cli/terminal.h"
#include "core/text.h"
#include "flows/heldcredential.h"

#include <QJsonArray>

#include <memory>

namespace keynook::cli {

namespace {

void sayEach(const QStringList &sentences)
{
    for (const QString &sentence : sentences) {
        Terminal::say(QStringLiteral("- ") + visible(sentence));
    }
}

void tell(const Forgotten &one, const QStringList &saidBefore)
{
    for (const QString &remark : one.remarks) {
        if (!saidBefore.contains(remark)) {
            sayEach({remark});
        }
    }
    if (one.result) {
        Terminal::say(Invocation::tr("%1: no longer kept here").arg(visible(one.clientId)));
        return;
    }
    Terminal::say(QStringLiteral("%1: %2 %3")
                      .arg(visible(one.clientId), visible(one.result.error().sentence),
                           visible(one.result.error().next)));
}

QJsonObject rowOf(const Forgotten &one, const QString &page)
{
    QJsonObject row{{QStringLiteral("key_id"), one.clientId},
                    {QStringLiteral("removed"), one.result.has_value()},
                    {QStringLiteral("removed_from"), QJsonArray::fromStringList(one.removedFrom)},
                    {QStringLiteral("deleted"), false},
                    {QStringLiteral("page"), page}};
    if (!one.result) {
        row.insert(QStringLiteral("error"), one.result.error().sentence);
    }
    return row;
}

void report(Invocation &invocation, const QString &page, const std::vector<Forgotten> &results)
{
    QJsonArray rows;
    int code = Done;
    for (const Forgotten &one : results) {
        rows += rowOf(one, page);
        if (!one.result) {
            code = results.size() == 1 ? exitCodeOf(one.result.error().kind) : Failed;
        }
    }
    Terminal::say(Invocation::tr("At the service they go on working until they are deleted under "
                                 "\"API Credentials\" of %1")
                      .arg(page));
    if (invocation.json()) {
        invocation.finishJson(rows, code);
    } else {
        invocation.finish(code);
    }
}

/// The ids of the positional arguments, each once; nothing when the command has ended: a mistyped
/// one stops everything.
std::optional<QStringList> wantedIds(Invocation &invocation, const Account &account)
{
    QStringList ids;
    for (const QString &wanted : invocation.positional()) {
        const auto key = findHeldKey(invocation.context()->ledger(), account.id, wanted);
        if (!key) {
            Error error = key.error();
            error.sentence = QStringLiteral("%1: %2").arg(wanted, error.sentence);
            invocation.fail(error);
            return {};
        }
        ids += key->keyId;
    }
    ids.removeDuplicates();
    return ids;
}

} // namespace

void forgetAfterAsking(Invocation &invocation, const Account &account, const QStringList &clientIds,
                       const ForgetQuestion &question,
                       const std::function<void(const std::vector<Forgotten> &)> &done)
{
    AppContext &app = *invocation.context();
    tellWaiting(invocation, app);
    ForgetCredential *flow = app.newForget(&invocation);
    const auto planned = [&invocation, flow, question, done](ForgetPlan plan) {
        const QStringList remarks = plan.remarks();
        sayEach(plan.sentences() + remarks);
        if (!invocation.options().isSet(QStringLiteral("yes")) &&
            !Terminal::confirm(question.question)) {
            invocation.declined(Invocation::tr("Nothing was removed."), question.otherwise);
            return;
        }
        flow->apply(std::move(plan), invocation.then<std::vector<Forgotten>>(
                                         [done, remarks](const std::vector<Forgotten> &results) {
                                             for (const Forgotten &one : results) {
                                                 tell(one, remarks);
                                             }
                                             done(results);
                                         }));
    };
    flow->plan(account, clientIds, invocation.then<ForgetPlan>(planned));
}

void removeHeld(Invocation &invocation, const Account &account)
{
    if (invocation.options().isSet(QStringLiteral("forget"))) {
        invocation.usage(Invocation::tr("--forget means nothing here: the service lists no "
                                        "credentials."));
        return;
    }
    const auto ids = wantedIds(invocation, account);
    if (!ids) {
        return;
    }
    const QString page = AppContext::credentialPageOf(account).toString();
    forgetAfterAsking(invocation, account, *ids,
                      {Invocation::tr("All of that goes for good. Go on?"),
                       Invocation::tr("Confirm it on a terminal, or give --yes.")},
                      [&invocation, page](const std::vector<Forgotten> &results) {
                          report(invocation, page, results);
                      });
}

} // namespace keynook::cli
