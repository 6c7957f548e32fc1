// SPDX-License-Identifier: Apache-2.0
#include "clipboard/x11queue.h"

namespace keynook::ui {

void overwriteX11Queue() {}

} // namespace keynook::ui
