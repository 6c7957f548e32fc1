// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QStringList>

namespace keynook::cli {

/// One line of which a program of Windows makes these words again: by the rules of Microsoft's C
/// library, which most programs follow. A batch file is read by cmd.exe instead, whose rules cannot
/// be kept for every text: Usage when a word holds what it would take for its own, or a NUL.
[[nodiscard]] Result<QString> windowsCommandLine(const QString &program,
                                                 const QStringList &arguments);

} // namespace keynook::cli
