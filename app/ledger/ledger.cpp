// SPDX-License-Identifier: Apache-2.0
#include "ledger/ledger.h"

#include "ledger/ledgererror.h"
#include "ledger/ledgerfile.h"
#include "ledger/ledgerprivate.h"
#include "ledger/schema.h"

#include <QFile>
#include <QFileInfo>
#include <QLibrary>
#include <QLibraryInfo>

#include <algorithm>
#include <cerrno>
#include <utility>

namespace keynook {

namespace {

Result<void> configure(const Database &database)
{
    for (const auto *pragma : {"PRAGMA synchronous=FULL", "PRAGMA foreign_keys=ON"}) {
        if (auto done = database.run(QLatin1StringView(pragma).toString()); !done) {
            return failure(done.error());
        }
    }
    return {};
}

Result<void> fillScratchLedger(const QString &scratch)
{
    auto database = Database::open(scratch, Database::Access::ReadWrite);
    if (!database) {
        return failure(database.error());
    }
    if (auto configured = configure(**database); !configured) {
        return configured;
    }
    // Lasting: whoever opens the file later finds it in this mode.
    if (auto mode = (*database)->first(QStringLiteral("PRAGMA journal_mode=WAL")); !mode) {
        return failure(mode.error());
    }
    return migrateLedger(**database, ledgerMigrations());
}

/// Built under another name and linked into place when it is complete, so that nobody ever meets
/// half a ledger: an empty file or one without tables is a damaged ledger, never a fresh one.
Result<void> makeLedger(const QString &folder)
{
    const auto scratch = makeScratchLedger(folder);
    if (!scratch) {
        return failure(scratch.error());
    }
    if (auto filled = fillScratchLedger(*scratch); !filled) {
        for (const auto *suffix : {"", "-wal", "-shm", "-journal"}) {
            QFile::remove(*scratch + QLatin1StringView(suffix));
        }
        return filled;
    }
    return publishScratchLedger(*scratch, folder);
}

Result<int> inspect(const QString &file)
{
    auto database = Database::open(file, Database::Access::ReadOnly);
    if (!database) {
        return failure(database.error());
    }
    return inspectLedger(**database, static_cast<int>(ledgerMigrations().size()));
}

} // namespace

Ledger::Ledger(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{
}

void Ledger::loadDriver()
{
    // It stays loaded when the QLibrary goes.
    QLibrary(QLibraryInfo::path(QLibraryInfo::PluginsPath) +
             QStringLiteral("/sqldrivers/libqsqlite"))
        .load();
}

Ledger::~Ledger() = default;

Result<std::unique_ptr<Ledger>> Ledger::open(const QString &folder, Clock clock)
{
    if (folder.isEmpty() || folder.contains(QChar(u'\0'))) {
        return failure(systemError(folder, ENOENT));
    }
    const QString absolute = QFileInfo(folder).absoluteFilePath();
    const QString file = ledgerFile(absolute);
    if (auto prepared = preparePrivateFolder(absolute); !prepared) {
        return failure(prepared.error());
    }
    auto there = prepareLedgerFile(absolute);
    if (there && !*there) {
        if (auto made = makeLedger(absolute); !made) {
            return failure(made.error());
        }
        there = prepareLedgerFile(absolute);
    }
    if (!there) {
        return failure(there.error());
    }
    const auto version = inspect(file);
    if (!version) {
        return failure(version.error());
    }
    auto database = Database::open(file, Database::Access::ReadWrite);
    if (!database) {
        return failure(database.error());
    }
    if (auto configured = configure(**database); !configured) {
        return failure(configured.error());
    }
    if (*version < ledgerMigrations().size()) {
        if (auto migrated = migrateLedger(**database, ledgerMigrations()); !migrated) {
            return failure(migrated.error());
        }
    }
    auto d = std::make_unique<Private>(Private{absolute, std::move(clock), std::move(*database)});
    return std::unique_ptr<Ledger>(new Ledger(std::move(d)));
}

QString Ledger::folder() const
{
    return d->folder;
}

Result<void> Ledger::note(const QString &accountId, const QString &event, const QString &keyId)
{
    auto done = d->database->run(
        QStringLiteral("INSERT INTO history (at, account_id, event, key_id) VALUES (?, ?, ?, ?)"),
        {d->clock(), column(accountId), column(event), column(keyId)});
    if (!done) {
        return failure(done.error());
    }
    return {};
}

Result<QList<HistoryEntry>> Ledger::history(int most) const
{
    auto rows = d->database->select(
        QStringLiteral(
            "SELECT at, account_id, event, key_id FROM history ORDER BY id DESC LIMIT ?"),
        {std::max(most, 0)});
    if (!rows) {
        return failure(rows.error());
    }
    QList<HistoryEntry> entries;
    while (rows->next()) {
        entries.append({rows->value(0).toLongLong(), rows->value(1).toString(),
                        rows->value(2).toString(), rows->value(3).toString()});
    }
    if (auto end = d->database->ended(*rows); !end) {
        return failure(end.error());
    }
    return entries;
}

} // namespace keynook
