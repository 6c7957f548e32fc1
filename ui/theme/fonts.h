// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>

namespace keynook::ui {

/// All that differ from the system's own, and no more: each size and weight is a face that has to
/// be opened before the first frame.
[[nodiscard]] QFont boldFont(QFont font);
[[nodiscard]] QFont smallFont(QFont font); ///< for headings, chips and second lines
[[nodiscard]] QFont titleFont(QFont font);

} // namespace keynook::ui
