// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flows/recover.h"
#include "flowworld.h"

namespace keynook::test {

using All = std::vector<Recovered>;
using Which = RecoverFlow::Which;

inline QString nameOf(Recovered::Outcome outcome)
{
    return QStringList{QStringLiteral("Stored"), QStringLiteral("NoKey"),
                       QStringLiteral("NotYet"), QStringLiteral("Orphans"),
                       QStringLiteral("Stuck"),  QStringLiteral("Forgotten")}
        .at(static_cast<int>(outcome));
}

inline RecoverFlow::PartsOf partsOf(Start &start)
{
    return [&start](const QString &id) -> Result<RecoverOne::Parts> {
        if (id != start.world.account.id) {
            return failure(Error::Kind::NotFound, QStringLiteral("gone"));
        }
        return RecoverOne::Parts{start.service, start.session, start.world.store,
                                 start.spool,   *start.ledger, start.world.clock()};
    };
}

inline Result<All> recover(Start &start, Which which = Which::All)
{
    RecoverFlow flow(*start.ledger, partsOf(start));
    return awaited<All>(
        [&](const Reply<All> &reply) { flow.start(which, std::chrono::milliseconds(0), reply); });
}

/// As outcomes().
inline QString forget(Start &start, const QString &operation)
{
    RecoverFlow flow(*start.ledger, partsOf(start));
    const auto one = awaited<Recovered>([&](const Reply<Recovered> &reply) {
        flow.forget(operation, std::chrono::milliseconds(0), reply);
    });
    if (!one) {
        return word(one);
    }
    return nameOf(one->outcome) + (one->error ? QLatin1Char(' ') + word(one->error) : QString());
}

/// "Orphans k1 k2", "Stored k1", "Stuck KeychainLocked", … one a record; the kind of the error if
/// it could not begin.
inline QStringList outcomes(const Result<All> &all)
{
    if (!all) {
        return {word(all)};
    }
    QStringList list;
    for (const Recovered &one : *all) {
        QString text = nameOf(one.outcome);
        for (const ApiKey &key : one.orphans) {
            text += QLatin1Char(' ') + key.id;
        }
        if (one.outcome == Recovered::Outcome::Stored) {
            text += QLatin1Char(' ') + one.keyId;
        }
        if (one.error) {
            text += QLatin1Char(' ') + word(one.error->kind);
        }
        list += text;
    }
    return list;
}

/// The keys whose deletion may be suggested.
inline QStringList deletable(const Result<All> &all)
{
    QStringList list;
    for (const Recovered &one : all ? *all : All()) {
        if (one.deletable) {
            list += one.orphans.front().id;
        }
    }
    return list;
}

/// A record in a state of the journal, as a process that ended there has left it.
struct Left
{
    Left(Start &start, IssueState state, const QString &name = QStringLiteral("camera"))
        : at(start)
    {
        record.operation = QStringLiteral("op-%1").arg(start.journal().size());
        record.accountId = start.world.account.id;
        record.name = name;
        record.begunAt = start.world.now;
        record.publicKey = keys.publicKey;
        start.world.store.put(itemname::seal(record.operation), keys.privateKey.reveal());
        bool good = start.spool.prepare() && start.ledger->beginIssue(record);
        if (state != IssueState::Preparing) {
            good = good && start.ledger->markIntended(record.operation, {QStringLiteral("old1")});
        }
        if (state == IssueState::Sealed || state == IssueState::Stored) {
            good = good && start.ledger->markSealed(record.operation);
        }
        if (state == IssueState::Stored) {
            const HeldKey held{record.accountId, QStringLiteral("k1"), name,
                               start.world.now,  start.world.now,      Held::Keychain};
            good = good && start.ledger->markStored(record.operation, held);
        }
        if (!good) {
            qFatal("the record of this test could not be made");
        }
    }
    void seal(const QByteArray &reply) const
    {
        if (!at.spool.seal(record.operation, record.publicKey, Secret(reply))) {
            qFatal("the reply of this test could not be sealed");
        }
    }
    [[nodiscard]] QString file() const
    {
        return at.world.spoolFolder() + QLatin1Char('/') + record.operation +
               QStringLiteral(".sealed");
    }
    [[nodiscard]] QString sealItem() const { return itemname::seal(record.operation); }

    Start &at;
    SealKeys keys = SealKeys::generate();
    IssueRecord record;
};

inline const QByteArray goodReply =
    R"({"key_id":"k1","description":"camera","created_at":1700000000,)"
    R"("api_key":"k1:secret-of-k1"})";

inline bool isTidy(const Start &start)
{
    const QStringList items = start.world.store.items();
    return start.journal().isEmpty() && start.spool.operations() == QStringList() &&
           items.filter(QStringLiteral("/seal/")).isEmpty() && lockIsFree(start.world);
}

inline QStringList only(const char *text)
{
    return {QString::fromLatin1(text)};
}

} // namespace keynook::test
