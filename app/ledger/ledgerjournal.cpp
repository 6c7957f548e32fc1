// SPDX-License-Identifier: Apache-2.0
#include "ledger/keyblob.h"
#include "ledger/ledgererror.h"
#include "ledger/ledgerprivate.h"

#include <QCoreApplication>

namespace keynook {

namespace {

// Part of the file format: never renumber.
int stateNumber(IssueState state)
{
    switch (state) {
    case IssueState::Preparing:
        return 0;
    case IssueState::Intended:
        return 1;
    case IssueState::Sealed:
        return 2;
    case IssueState::Stored:
        break;
    }
    return 3;
}

IssueState stateOf(int number)
{
    switch (number) {
    case 0:
        return IssueState::Preparing;
    case 1:
        return IssueState::Intended;
    case 2:
        return IssueState::Sealed;
    default:
        return IssueState::Stored;
    }
}

/// Moves a record on, never back. Error: NotFound.
Result<void> advance(const Database &database, const QString &operation, IssueState state,
                     const QString &keyId)
{
    const int number = stateNumber(state);
    const auto changed = database.run(
        QStringLiteral("UPDATE issues SET key_id = iif(state > ?, key_id, ?), state = max(state, ?)"
                       " WHERE operation = ?"),
        {number, column(keyId), number, column(operation)});
    if (!changed) {
        return failure(changed.error());
    }
    if (*changed == 0) {
        return failure(
            Error::Kind::NotFound,
            QCoreApplication::translate("Ledger",
                                        "The ledger has no record of this generation any more."),
            QCoreApplication::translate(
                "Ledger", "Another Keynook may have finished it: look at the list of keys."));
    }
    return {};
}

/// In a table of its own: a change of state would write a long list again.
Result<void> saveKnown(const Database &database, const QString &operation,
                       const QStringList &keyIds)
{
    const auto saved = database.run(
        QStringLiteral("INSERT INTO issue_known (operation, key_ids) VALUES (?, ?)"
                       " ON CONFLICT (operation) DO UPDATE SET key_ids = excluded.key_ids"),
        {column(operation), column(encodeStrings(keyIds))});
    if (!saved) {
        return failure(saved.error());
    }
    return {};
}

} // namespace

Result<void> Ledger::beginIssue(const IssueRecord &record)
{
    const Database &database = *d->database;
    return database.transaction([&]() -> Result<void> {
        const auto issue =
            database.run(QStringLiteral("INSERT INTO issues (operation, account_id, name, "
                                        "begun_at, intended_at, public_key, state, key_id)"
                                        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
                         {column(record.operation), column(record.accountId), column(record.name),
                          record.begunAt, record.intendedAt, column(record.publicKey),
                          stateNumber(record.state), column(record.keyId)});
        if (!issue) {
            return failure(issue.error());
        }
        return saveKnown(database, record.operation, record.knownBefore);
    });
}

Result<void> Ledger::markIntended(const QString &operation, const QStringList &knownBefore)
{
    return d->database->transaction([&]() -> Result<void> {
        if (auto advanced = advance(*d->database, operation, IssueState::Intended, {}); !advanced) {
            return advanced;
        }
        const auto dated = d->database->run(
            QStringLiteral("UPDATE issues SET intended_at = ? WHERE operation = ? AND "
                           "intended_at = 0"),
            {d->clock(), column(operation)});
        if (!dated) {
            return failure(dated.error());
        }
        return saveKnown(*d->database, operation, knownBefore);
    });
}

Result<void> Ledger::markSealed(const QString &operation)
{
    return advance(*d->database, operation, IssueState::Sealed, {});
}

Result<void> Ledger::markStored(const QString &operation, const HeldKey &key)
{
    return d->database->transaction([&]() -> Result<void> {
        if (auto advanced = advance(*d->database, operation, IssueState::Stored, key.keyId);
            !advanced) {
            return advanced;
        }
        return upsertHeldKey(*d->database, key);
    });
}

Result<void> Ledger::finishIssue(const QString &operation)
{
    const auto done = d->database->run(QStringLiteral("DELETE FROM issues WHERE operation = ?"),
                                       {column(operation)});
    if (!done) {
        return failure(done.error());
    }
    return {};
}

Result<QList<IssueRecord>> Ledger::unfinishedIssues() const
{
    auto rows = d->database->select(
        QStringLiteral("SELECT issues.operation, account_id, name, begun_at, intended_at, "
                       "public_key, state, key_id, key_ids FROM issues"
                       " LEFT JOIN issue_known ON issue_known.operation = issues.operation"
                       " ORDER BY begun_at, issues.rowid"));
    if (!rows) {
        return failure(rows.error());
    }
    QList<IssueRecord> records;
    while (rows->next()) {
        IssueRecord record;
        record.operation = rows->value(0).toString();
        record.accountId = rows->value(1).toString();
        record.name = rows->value(2).toString();
        record.begunAt = rows->value(3).toLongLong();
        record.intendedAt = rows->value(4).toLongLong();
        record.publicKey = rows->value(5).toByteArray();
        record.state = stateOf(rows->value(6).toInt());
        record.keyId = rows->value(7).toString();
        auto known = decodeStrings(rows->value(8).toByteArray());
        if (!known) {
            return failure(damagedLedger(
                d->database->file(), QStringLiteral("journal record %1").arg(record.operation)));
        }
        record.knownBefore = std::move(*known);
        records.append(std::move(record));
    }
    if (auto end = d->database->ended(*rows); !end) {
        return failure(end.error());
    }
    return records;
}

} // namespace keynook
