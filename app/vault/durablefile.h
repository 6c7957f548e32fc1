// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/descriptor.h"
#include "core/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <sys/types.h>

namespace keynook {

/// The system calls that can fail on a full or odd disk, so that a test can make each of them do
/// so.
struct FileCalls
{
    int (*open)(int folder, const char *name, int flags, mode_t mode);
    ssize_t (*write)(int fd, const void *bytes, size_t size);
    int (*sync)(int fd);
    int (*link)(int fromFolder, const char *from, int toFolder, const char *to, int flags);
    /// Renames, but never over an existing file.
    int (*move)(int folder, const char *from, const char *to);

    static FileCalls ofSystem();
};

/// Unfinished files of `writeOnce` start with this; they hold nothing that anybody was told was
/// kept.
inline constexpr QByteArrayView unfinishedPrefix = ".part-";

/// Makes `bytes` a durable file `name` (mode 0600 whatever the umask) in an open folder: unnamed
/// temporary file, fsync, link, fsync of the folder. File systems without unnamed files get a named
/// one, which goes away again on failure. Errors: Conflict (the name is taken; that file is
/// untouched), Disk. If only the last fsync failed, the file stays although the result is an error.
[[nodiscard]] Result<void> writeOnce(int folder, const QByteArray &name, QByteArrayView bytes,
                                     const FileCalls &calls = FileCalls::ofSystem());

/// An Error of kind Disk; `code` is an errno.
[[nodiscard]] Error diskError(const char *sentence, int code);

} // namespace keynook
