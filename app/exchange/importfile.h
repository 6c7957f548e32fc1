// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QProcessEnvironment>
#include <QString>

namespace keynook {

/// The content of a credentials file that lies somewhere in the open. It must be a regular file of
/// ours, at most 64 KiB long: a symbolic link is refused, because removing it after the import
/// would leave the secret where it points to; a pipe or a device because reading it might never
/// end. Errors: NotFound, Conflict (something else than that), Protocol (larger), Disk.
[[nodiscard]] Result<Secret> readCredentialFile(const QString &path);

/// Removes that file after its content is safe elsewhere, but only while it holds exactly
/// `content`; one that is gone already counts as removed. What the disk keeps of it is not in our
/// hands. Errors: Conflict (it holds something else by now, or is something else), Disk.
[[nodiscard]] Result<void> removeImportedFile(const QString &path, const Secret &content);

/// The credentials that a program started here would find in its environment (contracts/kognic.md
/// 2.2): the file of KOGNIC_CREDENTIALS. KOGNIC_CLIENT_ID and KOGNIC_CLIENT_SECRET alone are Usage:
/// they do not say whose they are. Errors beside those of the file: NotFound (none).
[[nodiscard]] Result<Secret> readCredentialOf(const QProcessEnvironment &environment);

} // namespace keynook
