// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/targetfolder.h"

/// What each system does in its own way for openTarget(), and what its sentences are made with.
namespace keynook::target {

/// `code` is an errno, or 0.
[[nodiscard]] Error told(Error::Kind kind, const char *sentence, const QString &path,
                         const char *next, int code = 0);
/// Kind Conflict.
[[nodiscard]] Error refused(const char *sentence, const QString &path);

/// Whether the system takes it as the name of a file, and of no stream or device.
[[nodiscard]] bool isFileName(const QString &name);
/// As it stands in Target: UTF-8 on Windows.
[[nodiscard]] QByteArray encoded(const QString &name);
/// The last folder of `path` for us alone, durable. What is there already stays as it is.
[[nodiscard]] Result<void> makeMissingFolder(const QString &path);
[[nodiscard]] Result<Descriptor> openFolder(const QString &path);

} // namespace keynook::target
