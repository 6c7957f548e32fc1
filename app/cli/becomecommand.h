// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"

#include <QByteArrayView>
#include <QStringList>

namespace keynook::cli::command {

/// In this process's environment, which the command inherits.
void setVariable(const QByteArray &name, QByteArrayView value);
void unsetVariable(const QByteArray &name);

/// Becomes the command: its exit code and the signals sent to it are then its own affair. Windows
/// cannot do that: there this process waits for the command, ends with its exit code, and takes it
/// along when it is ended itself. Returns only when the command could not be started.
[[nodiscard]] Error become(const QStringList &words);

/// What `become` returns.
[[nodiscard]] Error notStarted(const QString &command, bool isMissing, const QString &detail);

} // namespace keynook::cli::command
