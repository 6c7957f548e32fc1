// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace keynook::ui {

/// Milliseconds since some fixed moment, those in which the machine slept included: Qt's own timers
/// and QElapsedTimer stand still then.
[[nodiscard]] qint64 timeThroughSleep();

} // namespace keynook::ui
