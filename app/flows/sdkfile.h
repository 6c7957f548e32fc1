// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QString>

#include <optional>

namespace keynook {

/// A file of a service's client, whole; nothing when there is none. Errors: Conflict for anything
/// that is no file of at most 1 MiB (a symbolic link, a folder), Disk.
[[nodiscard]] Result<std::optional<Secret>> readSdkFile(const QString &path);

/// Makes the file hold `text` (0600, its folder 0700 where it is missing), or be gone. Errors:
/// those of writePrivateFile.
[[nodiscard]] Result<void> writeSdkFile(const QString &path, const std::optional<Secret> &text);

/// Others than its owner may read the file.
[[nodiscard]] bool isOpenToOthers(const QString &path);

/// A member of a JSON object in guarded memory: a plain text only. Empty when there is none.
[[nodiscard]] Secret secretMember(const Secret &json, QByteArrayView name);

} // namespace keynook
