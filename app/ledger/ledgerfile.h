// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QString>

namespace keynook {

/// The ledger's file in `folder`.
[[nodiscard]] QString ledgerFile(const QString &folder);

/// Makes `folder` (and missing parents) with 0700 whatever the umask; takes away what group and
/// others may do with a folder of ours. Error: Disk for another owner's folder, one that cannot be
/// written, or something that is no folder.
[[nodiscard]] Result<void> preparePrivateFolder(const QString &folder);

/// True when a ledger is there. Then it and what SQLite keeps beside it are regular files of ours
/// that nobody else may touch (wider permissions are taken away), and can be written. Error: Disk.
[[nodiscard]] Result<bool> prepareLedgerFile(const QString &folder);

/// An empty file with 0600 whatever the umask, under a name nobody else uses. Returns its path.
/// Error: Disk.
[[nodiscard]] Result<QString> makeScratchLedger(const QString &folder);

/// Gives a complete, closed scratch ledger its name; when another process was quicker, theirs
/// stays. The scratch name is gone afterwards in any case. Error: Disk.
[[nodiscard]] Result<void> publishScratchLedger(const QString &scratch, const QString &folder);

} // namespace keynook
