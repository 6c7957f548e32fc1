// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/invocation.h"

#include <QCommandLineOption>
#include <QList>

namespace keynook::cli {

/// What `account add` takes for a service whose credentials are imported: `--file`, `--from-env`,
/// `--remove-file`, `--auth-server`, `--workspace-server`.
[[nodiscard]] QList<QCommandLineOption> importOptions();

/// `account add kognic`.
void importAccount(Invocation &invocation);

/// Ends the command with its usage, and says true, when one of `others` was given, which mean
/// nothing for `service`.
[[nodiscard]] bool refuseOptions(Invocation &invocation, const QList<QCommandLineOption> &others,
                                 const QString &service);

} // namespace keynook::cli
