// SPDX-License-Identifier: Apache-2.0
#include "ledger/schema.h"

#include "core/text.h"
#include "ledger/ledgererror.h"

#include <QCoreApplication>

namespace keynook {

namespace {

constexpr int applicationId = 0x4b6e6f6b; // "Knok": tells our file from any other SQLite file

QStringList firstFormat()
{
    return {
        QStringLiteral("PRAGMA application_id=%1").arg(applicationId),
        QStringLiteral("CREATE TABLE accounts ("
                       " id TEXT PRIMARY KEY NOT NULL,"
                       " name TEXT NOT NULL UNIQUE,"
                       " service TEXT NOT NULL CHECK (service IN ('cogniac', 'kognic')),"
                       " server TEXT NOT NULL,"
                       " email TEXT NOT NULL,"
                       " user_id TEXT NOT NULL,"
                       " workspace_id TEXT NOT NULL,"
                       " workspace_name TEXT NOT NULL,"
                       " signed_in INTEGER NOT NULL) WITHOUT ROWID"),
        QStringLiteral("CREATE TABLE held_keys ("
                       " account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,"
                       " key_id TEXT NOT NULL,"
                       " name TEXT NOT NULL,"
                       " created_at INTEGER,"
                       " stored_at INTEGER NOT NULL,"
                       " lost INTEGER NOT NULL,"
                       " PRIMARY KEY (account_id, key_id)) WITHOUT ROWID"),
        // The blob has a table of its own: a changed `fetched_at` beside it would write the blob
        // again.
        QStringLiteral(
            "CREATE TABLE cached_lists ("
            " account_id TEXT PRIMARY KEY NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,"
            " fetched_at INTEGER NOT NULL,"
            " digest BLOB NOT NULL) WITHOUT ROWID"),
        QStringLiteral("CREATE TABLE cached_keys ("
                       " account_id TEXT UNIQUE NOT NULL REFERENCES cached_lists ON DELETE CASCADE,"
                       " keys BLOB NOT NULL)"),
        QStringLiteral("CREATE TABLE issues ("
                       " operation TEXT UNIQUE NOT NULL,"
                       " account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,"
                       " name TEXT NOT NULL,"
                       " begun_at INTEGER NOT NULL,"
                       " intended_at INTEGER NOT NULL,"
                       " public_key BLOB NOT NULL,"
                       " state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 3),"
                       " key_id TEXT NOT NULL)"),
        QStringLiteral("CREATE INDEX issues_by_account ON issues (account_id)"),
        QStringLiteral(
            "CREATE TABLE issue_known ("
            " operation TEXT UNIQUE NOT NULL REFERENCES issues (operation) ON DELETE CASCADE,"
            " key_ids BLOB NOT NULL)"),
        QStringLiteral("CREATE TABLE history ("
                       " id INTEGER PRIMARY KEY,"
                       " at INTEGER NOT NULL,"
                       " account_id TEXT NOT NULL,"
                       " event TEXT NOT NULL,"
                       " key_id TEXT NOT NULL)"),
    };
}

/// Credentials that expire, and a second server beside the one that signs in.
QStringList secondFormat()
{
    return {
        QStringLiteral("ALTER TABLE accounts ADD COLUMN workspace_server TEXT NOT NULL DEFAULT ''"),
        QStringLiteral(
            "ALTER TABLE accounts ADD COLUMN expiry_lead_days INTEGER NOT NULL DEFAULT 14"),
        QStringLiteral("ALTER TABLE held_keys ADD COLUMN expires_at INTEGER"),
        QStringLiteral("ALTER TABLE held_keys ADD COLUMN checked_at INTEGER"),
        QStringLiteral("ALTER TABLE held_keys ADD COLUMN verdict INTEGER NOT NULL DEFAULT 0"
                       " CHECK (verdict BETWEEN 0 AND 3)"),
    };
}

Result<int> number(const Database &database, const char *pragma)
{
    auto value = database.first(QLatin1StringView(pragma).toString());
    if (!value) {
        return failure(value.error());
    }
    return value->value_or(QVariant()).toInt();
}

tl::unexpected<Error> newerLedger(const Database &database, int version, int newestKnown)
{
    return failure(
        Error::Kind::Conflict,
        QCoreApplication::translate("Ledger",
                                    "A newer Keynook has written %1, and it was left as it was.")
            .arg(visible(database.file())),
        QCoreApplication::translate("Ledger", "Update Keynook, or choose another data folder."),
        QStringLiteral("format %1, newest known %2").arg(version).arg(newestKnown));
}

} // namespace

const Migrations &ledgerMigrations()
{
    static const Migrations migrations{firstFormat(), secondFormat()};
    return migrations;
}

Result<int> inspectLedger(const Database &database, int newestKnown)
{
    const auto application = number(database, "PRAGMA application_id");
    if (!application) {
        return application;
    }
    if (*application != applicationId) {
        return failure(damagedLedger(database.file(), QStringLiteral("not a ledger of Keynook")));
    }
    auto version = number(database, "PRAGMA user_version");
    if (!version) {
        return version;
    }
    if (*version > newestKnown) {
        return newerLedger(database, *version, newestKnown);
    }
    if (*version < 1) {
        return failure(damagedLedger(database.file(), QStringLiteral("format %1").arg(*version)));
    }
    for (const auto *table : {"accounts", "held_keys", "issues", "issue_known", "cached_lists"}) {
        const auto verdict =
            database.first(QStringLiteral("PRAGMA quick_check(%1)").arg(QLatin1StringView(table)));
        if (!verdict) {
            return failure(verdict.error());
        }
        const QString words = verdict->value_or(QVariant()).toString();
        if (words != QLatin1StringView("ok")) {
            return failure(damagedLedger(database.file(), words));
        }
    }
    return version;
}

Result<void> migrateLedger(const Database &database, const Migrations &migrations)
{
    return database.transaction([&]() -> Result<void> {
        const auto version =
            number(database, "PRAGMA user_version"); // again: another process may have been quicker
        if (!version) {
            return failure(version.error());
        }
        const int newest = static_cast<int>(migrations.size());
        if (*version > newest || *version < 0) {
            return newerLedger(database, *version, newest);
        }
        for (const QStringList &step : migrations.sliced(*version)) {
            for (const QString &statement : step) {
                if (auto done = database.run(statement); !done) {
                    return failure(done.error());
                }
            }
        }
        if (auto done = database.run(QStringLiteral("PRAGMA user_version=%1").arg(newest)); !done) {
            return failure(done.error());
        }
        return {};
    });
}

} // namespace keynook
