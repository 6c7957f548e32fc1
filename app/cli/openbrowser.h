// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QUrl>

namespace keynook::cli {

/// Opens the page in the user's browser; false without a display, where the user opens it
/// somewhere else. The address can be read by others on this machine while the browser starts.
[[nodiscard]] bool openBrowser(const QUrl &page);

} // namespace keynook::cli
