// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <thread>

namespace keynook::ui {

/// Reads on another thread what the first frames would have to wait for: the system's font
/// settings, which are dozens of XML files, and the library of the ledger's database. Begun before
/// QApplication, whose start waits for the display anyway, this costs nothing. The result is to be
/// kept until the program ends.
[[nodiscard]] std::jthread readAhead();

} // namespace keynook::ui
