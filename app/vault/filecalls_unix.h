// SPDX-License-Identifier: Apache-2.0
#pragma once

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

/// writeOnce() of durablefile.h by these calls.
[[nodiscard]] Result<void> writeOnceBy(const FileCalls &calls, int folder, const QByteArray &name,
                                       QByteArrayView bytes);

} // namespace keynook
