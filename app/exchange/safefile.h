// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QByteArrayView>
#include <QString>

namespace keynook {

enum class Existing {
    Refuse,  ///< Conflict when something is there already
    Replace, ///< a regular file of ours is replaced at once and whole; anything else is still refused
};

/// Writes a file that only its owner can read, whatever the umask: unnamed temporary file 0600 in the same folder, every byte
/// written and synced, then linked or renamed into place, the folder synced, and read back. Until the last step the old file
/// stays as it was, and a reader never sees half a file nor wider permissions.
///
/// Refuses symbolic links (dangling ones too), folders, FIFOs and other special files, files of another owner, and a folder that others
/// may write to without the sticky bit. Missing parent folders are not made, except that `makeFolder` makes the last one with 0700.
/// Errors: Conflict, NotFound (the folder), Disk.
[[nodiscard]] Result<void> writePrivateFile(const QString &path, QByteArrayView content, Existing existing,
                                            bool makeFolder = false);

} // namespace keynook
