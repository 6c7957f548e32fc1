// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <thread>

namespace keynook::ui {

/// Reads the system's font settings on another thread. They are dozens of XML files which Qt would
/// otherwise read when the first text is measured; begun before QApplication, whose start waits for
/// the display anyway, this costs nothing. The result is to be kept until the program ends.
[[nodiscard]] std::jthread readFontsAhead();

} // namespace keynook::ui
