// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace keynook::ui {

/// Writes over what this program has sent to an X server lately: the queue of its connection keeps
/// the last 16 KiB until newer requests come to lie in the same place, which may take for ever when
/// the window is put away. Does nothing where there is no X server.
void overwriteX11Queue();

} // namespace keynook::ui
