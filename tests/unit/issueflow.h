// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flows/issuekey.h"
#include "flowworld.h"

namespace keynook::test {

inline const QString loginItem = QStringLiteral("keynook/a1/login");
inline const QString writesKey = QStringLiteral("write ") + keyItem;

struct Issue
{
    explicit Issue(Start &start)
        : flow({start.service, start.session, start.world.store, start.spool, *start.ledger,
                start.world.clock()})
    {
    }
    Result<IssuedKey> run(const QString &name = QStringLiteral("camera"))
    {
        return awaited<IssuedKey>([&](const Reply<IssuedKey> &reply) { flow.start(name, reply); });
    }
    Result<void> close()
    {
        return awaited<void>([this](const Reply<void> &reply) { flow.close(reply); });
    }

    IssueKeyFlow flow;
};

/// What a process that looks at the folder now would find: "Intended, spool" or the like.
inline QString seenFromOutside(World &world)
{
    const auto ledger = Ledger::open(world.folder(), world.clock());
    const auto records = (*ledger)->unfinishedIssues();
    if (!records || records->size() != 1) {
        return QStringLiteral("%1 records").arg(records ? records->size() : -1);
    }
    const IssueRecord &record = records->first();
    QStringList seen{QStringList{QStringLiteral("Preparing"), QStringLiteral("Intended"),
                                 QStringLiteral("Sealed"), QStringLiteral("Stored")}
                         .at(static_cast<int>(record.state))};
    if (world.store.holds(itemname::seal(record.operation))) {
        seen += QStringLiteral("private half");
    }
    if (SealedSpool(world.spoolFolder()).holds(record.operation) == true) {
        seen += QStringLiteral("spool");
    }
    if (world.store.holds(keyItem)) {
        seen += QStringLiteral("key");
    }
    return seen.join(QStringLiteral(", "));
}

/// What is left beside the sign-in.
inline QString leftovers(const World &world, const Start &start)
{
    QStringList left;
    for (const QString &item : world.store.items()) {
        if (item != loginItem) {
            left += item;
        }
    }
    left += start.spool.operations().value_or(QStringList());
    for (const IssueRecord &record : start.journal()) {
        left += QStringLiteral("record ") + record.operation;
    }
    return left.join(QLatin1Char(' '));
}

} // namespace keynook::test
