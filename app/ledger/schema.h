// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "ledger/database.h"

#include <QList>
#include <QStringList>

namespace keynook {

/// Entry n lifts a ledger from format n to n + 1 (`PRAGMA user_version`); the first one makes a new
/// ledger.
using Migrations = QList<QStringList>;
[[nodiscard]] const Migrations &ledgerMigrations();

/// Looks at an existing ledger through a connection that only reads, so that a ledger we refuse
/// stays as it was (closing a writing one would fold the write-ahead log into it). Checks the
/// tables whose loss would hurt, not the cached lists: they have a digest, and may be large.
/// Returns the format. Errors: Conflict for a newer format, Disk for a damaged or foreign file.
[[nodiscard]] Result<int> inspectLedger(const Database &database, int newestKnown);

/// Runs the missing migrations in one transaction. Errors: as above.
[[nodiscard]] Result<void> migrateLedger(const Database &database, const Migrations &migrations);

} // namespace keynook
