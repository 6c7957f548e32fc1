// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/descriptor.h"
#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace keynook {

/// Where a file is to be written: its folder, opened once so that nobody can exchange it meanwhile,
/// and its name in there.
struct Target
{
    QString path; ///< for sentences
    Descriptor folder;
    QByteArray name;
};

/// Opens the folder of `path`. Errors: NotFound when it is missing, Conflict when `path` names a
/// folder itself, Disk when the folder cannot be opened or others may exchange files in it.
[[nodiscard]] Result<Target> openTarget(const QString &path, bool makeFolder);

/// What lies at the target: nothing (false) or a regular file of ours (true). Error: Conflict for
/// anything else.
[[nodiscard]] Result<bool> targetExists(const Target &target);

/// Kind Disk; `code` is errno.
[[nodiscard]] Error writeError(const QString &path, int code);

/// Kind Conflict: something lies in the way.
[[nodiscard]] Error inTheWay(const QString &path);

} // namespace keynook
