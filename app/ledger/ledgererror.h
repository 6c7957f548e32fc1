// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QSqlError>
#include <QString>

namespace keynook {

/// What an SQLite error on `file` means to people. Kind: Disk.
[[nodiscard]] Error sqlError(const QString &file, const QSqlError &error);

/// The ledger holds something that Keynook never writes. Kind: Disk.
[[nodiscard]] Error damagedLedger(const QString &file, const QString &detail);

/// A system call failed on `path`: `code` is errno. Kind: Disk.
[[nodiscard]] Error systemError(const QString &path, int code);

/// Something else lies where the ledger wants to be, for example a symbolic link. Kind: Disk.
[[nodiscard]] Error strangeFile(const QString &path, const QString &sentence);

/// True for what SQLite says when two rows may not stand together (SQLITE_CONSTRAINT and its kin).
[[nodiscard]] bool isConstraint(const QSqlError &error);

} // namespace keynook
