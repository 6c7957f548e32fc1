// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/invocation.h"
#include "flows/handoff.h"

#include <functional>

namespace keynook::cli {

/// The flow of the `sdk` commands; lives as long as the command. Null when the command has ended.
[[nodiscard]] HandOff *newHandOff(Invocation &invocation);

/// Says on stderr when Python's keyring keeps the command waiting.
void tellWaiting(Invocation &invocation, AppContext &app);

/// `--yes`.
[[nodiscard]] QCommandLineOption yesOption();

/// Shows a plan, asks where something would be replaced, makes the changes, and ends the command
/// with `more` in its JSON document. `undo` is the command line that takes it back.
void carryOut(Invocation &invocation, HandOff &flow, HandOffPlan plan, const QString &undo,
              const QJsonObject &more, const std::function<void()> &done = {});

} // namespace keynook::cli
