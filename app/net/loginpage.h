// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace keynook {

/// The whole HTTP answer to a browser: `sentence` as a page without scripts that is neither stored
/// nor framed nor a referrer. Nothing that came in may be part of it.
[[nodiscard]] QByteArray loginPage(int status, const QString &sentence);

} // namespace keynook
