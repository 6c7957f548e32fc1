// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

namespace keynook::ui {

/// What is not needed to paint the next frame begins so much later: two frames of a usual screen. A
/// shorter timer may be served before the frame, which then waits while the network is set up.
constexpr std::chrono::milliseconds afterTheFrame{33};

} // namespace keynook::ui
