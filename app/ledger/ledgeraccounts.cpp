// SPDX-License-Identifier: Apache-2.0
#include "core/text.h"
#include "ledger/ledgererror.h"
#include "ledger/ledgerprivate.h"

#include <QCoreApplication>

namespace keynook {

namespace {

QString accountColumns()
{
    return QStringLiteral(
        "SELECT id, name, service, server, email, user_id, workspace_id, workspace_name, signed_in,"
        " workspace_server, expiry_lead_days FROM accounts ");
}

Account accountOf(const QSqlQuery &row)
{
    Account account;
    account.id = row.value(0).toString();
    account.name = row.value(1).toString();
    account.service = row.value(2).toString() == serviceWord(ServiceId::Kognic)
                          ? ServiceId::Kognic
                          : ServiceId::Cogniac;
    account.server = QUrl(row.value(3).toString());
    account.email = row.value(4).toString();
    account.userId = row.value(5).toString();
    account.workspaceId = row.value(6).toString();
    account.workspaceName = row.value(7).toString();
    account.signedIn = row.value(8).toBool();
    account.workspaceServer = QUrl(row.value(9).toString());
    account.expiryLeadDays = row.value(10).toInt();
    return account;
}

/// An UPDATE of one account. Error: NotFound.
Result<void> changeAccount(const Database &database, const QString &sql, const QVariantList &values)
{
    const auto changed = database.run(sql, values);
    if (!changed) {
        return failure(changed.error());
    }
    if (*changed == 0) {
        return failure(
            Error::Kind::NotFound,
            QCoreApplication::translate("Ledger", "This account has been removed meanwhile."),
            QCoreApplication::translate("Ledger", "See the list of accounts."));
    }
    return {};
}

} // namespace

Result<QList<Account>> Ledger::accounts() const
{
    auto rows = d->database->select(accountColumns() +
                                    QStringLiteral("ORDER BY name COLLATE NOCASE, name"));
    if (!rows) {
        return failure(rows.error());
    }
    QList<Account> accounts;
    while (rows->next()) {
        accounts.append(accountOf(*rows));
    }
    if (auto end = d->database->ended(*rows); !end) {
        return failure(end.error());
    }
    return accounts;
}

Result<Account> Ledger::account(const QString &name) const
{
    auto rows =
        d->database->select(accountColumns() + QStringLiteral("WHERE name = ?"), {column(name)});
    if (!rows) {
        return failure(rows.error());
    }
    if (rows->next()) {
        return accountOf(*rows);
    }
    if (auto end = d->database->ended(*rows); !end) {
        return failure(end.error());
    }
    return failure(
        Error::Kind::NotFound,
        QCoreApplication::translate("Ledger", "There is no account \"%1\".").arg(visible(name)),
        QCoreApplication::translate("Ledger", "See the list of accounts for their names."));
}

Result<void> Ledger::saveAccount(const Account &account)
{
    const Database &database = *d->database;
    return database.transaction([&]() -> Result<void> {
        const auto other =
            database.first(QStringLiteral("SELECT id FROM accounts WHERE name = ? AND id <> ?"),
                           {column(account.name), column(account.id)});
        if (!other) {
            return failure(other.error());
        }
        if (other->has_value()) {
            return failure(
                Error::Kind::Conflict,
                QCoreApplication::translate("Ledger", "There is already an account \"%1\".")
                    .arg(visible(account.name)),
                QCoreApplication::translate("Ledger", "Choose another name."));
        }
        // Never REPLACE: it would delete the old row, and with it everything that belongs to the
        // account.
        const auto done = database.run(
            QStringLiteral(
                "INSERT INTO accounts (id, name, service, server, email, user_id, workspace_id,"
                " workspace_name, signed_in, workspace_server, expiry_lead_days)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                " ON CONFLICT (id) DO UPDATE SET name = excluded.name, service = excluded.service,"
                " server = excluded.server, email = excluded.email, user_id = excluded.user_id,"
                " workspace_id = excluded.workspace_id, workspace_name = excluded.workspace_name,"
                " signed_in = excluded.signed_in, workspace_server = excluded.workspace_server,"
                " expiry_lead_days = excluded.expiry_lead_days"),
            {column(account.id), column(account.name), serviceWord(account.service),
             column(account.server.toString(QUrl::FullyEncoded)), column(account.email),
             column(account.userId), column(account.workspaceId), column(account.workspaceName),
             account.signedIn, column(account.workspaceServer.toString(QUrl::FullyEncoded)),
             account.expiryLeadDays});
        if (!done) {
            return failure(done.error());
        }
        return {};
    });
}

Result<void> Ledger::markSignedOut(const QString &accountId)
{
    return changeAccount(*d->database,
                         QStringLiteral("UPDATE accounts SET signed_in = 0 WHERE id = ?"),
                         {column(accountId)});
}

Result<void> Ledger::changeWorkspace(const QString &accountId, const QString &workspaceId,
                                     const QString &workspaceName)
{
    const Database &database = *d->database;
    return database.transaction([&]() -> Result<void> {
        auto changed = changeAccount(
            database,
            QStringLiteral("UPDATE accounts SET workspace_id = ?, workspace_name = ? WHERE id = ?"),
            {column(workspaceId), column(workspaceName), column(accountId)});
        for (const auto &table : {QStringLiteral("cached_keys"), QStringLiteral("cached_lists")}) {
            if (changed) {
                const auto dropped =
                    database.run(QStringLiteral("DELETE FROM %1 WHERE account_id = ?").arg(table),
                                 {column(accountId)});
                changed = dropped ? Result<void>() : Result<void>(failure(dropped.error()));
            }
        }
        return changed;
    });
}

Result<void> Ledger::changeExpiryLead(const QString &accountId, int days)
{
    return changeAccount(*d->database,
                         QStringLiteral("UPDATE accounts SET expiry_lead_days = ? WHERE id = ?"),
                         {days, column(accountId)});
}

Result<bool> Ledger::isSignedIn(const QString &accountId) const
{
    const auto found = d->database->first(
        QStringLiteral("SELECT signed_in FROM accounts WHERE id = ?"), {column(accountId)});
    if (!found) {
        return failure(found.error());
    }
    return found->has_value() && (*found)->toBool();
}

Result<void> Ledger::removeAccount(const QString &accountId)
{
    const auto done =
        d->database->run(QStringLiteral("DELETE FROM accounts WHERE id = ?"), {column(accountId)});
    if (!done) {
        return failure(done.error());
    }
    return {};
}

Result<HeldKeys> Ledger::heldKeys(const QString &accountId) const
{
    auto rows = d->database->select(
        QStringLiteral(
            "SELECT key_id, name, created_at, stored_at, lost, expires_at, checked_at, verdict"
            " FROM held_keys WHERE account_id = ?"),
        {column(accountId)});
    if (!rows) {
        return failure(rows.error());
    }
    HeldKeys keys;
    while (rows->next()) {
        HeldKey key;
        key.accountId = accountId;
        key.keyId = rows->value(0).toString();
        key.name = rows->value(1).toString();
        key.createdAt = optionalNumber(rows->value(2));
        key.storedAt = rows->value(3).toLongLong();
        key.held = rows->value(4).toBool() ? Held::Lost : Held::Keychain;
        key.expiresAt = optionalNumber(rows->value(5));
        key.checkedAt = optionalNumber(rows->value(6));
        key.verdict = static_cast<Verdict>(rows->value(7).toInt());
        keys.insert(key.keyId, key);
    }
    if (auto end = d->database->ended(*rows); !end) {
        return failure(end.error());
    }
    return keys;
}

Result<void> Ledger::saveHeldKey(const HeldKey &key)
{
    return upsertHeldKey(*d->database, key);
}

Result<void> Ledger::noteVerdict(const QString &accountId, const QString &keyId, Verdict verdict)
{
    const auto done =
        d->database->run(QStringLiteral("UPDATE held_keys SET checked_at = ?, verdict = ?"
                                        " WHERE account_id = ? AND key_id = ?"),
                         {d->clock(), static_cast<int>(verdict), column(accountId), column(keyId)});
    if (!done) {
        return failure(done.error());
    }
    return {};
}

Result<void> Ledger::forgetHeldKey(const QString &accountId, const QString &keyId)
{
    const auto done = d->database->run(
        QStringLiteral("DELETE FROM held_keys WHERE account_id = ? AND key_id = ?"),
        {column(accountId), column(keyId)});
    if (!done) {
        return failure(done.error());
    }
    return {};
}

Result<void> upsertHeldKey(const Database &database, const HeldKey &key)
{
    if (key.held == Held::Elsewhere) {
        return failure(Error::Kind::Usage,
                       QCoreApplication::translate(
                           "Ledger", "A key held elsewhere cannot be noted as held here."));
    }
    const auto done = database.run(
        QStringLiteral(
            "INSERT INTO held_keys (account_id, key_id, name, created_at, stored_at, lost,"
            " expires_at, checked_at, verdict) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (account_id, key_id) DO UPDATE SET"
            " name = excluded.name, created_at = excluded.created_at,"
            " stored_at = excluded.stored_at, lost = excluded.lost,"
            " expires_at = excluded.expires_at, checked_at = excluded.checked_at,"
            " verdict = excluded.verdict"),
        {column(key.accountId), column(key.keyId), column(key.name), column(key.createdAt),
         key.storedAt, key.held == Held::Lost, column(key.expiresAt), column(key.checkedAt),
         static_cast<int>(key.verdict)});
    if (!done) {
        return failure(done.error());
    }
    return {};
}

} // namespace keynook
