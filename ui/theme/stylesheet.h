// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme/colours.h"

#include <QString>

namespace keynook::ui {

/// What Fusion and a palette cannot say. Widgets are told apart by the dynamic property `look`:
/// "title", "heading", "muted", "warning", "bad" (labels); "primary", "danger", "link", "quiet",
/// "tab" (buttons); "bar", "side", "panel", "ground", "card", "code" (frames).
[[nodiscard]] QString stylesheetOf(const Colours &colours);

} // namespace keynook::ui
