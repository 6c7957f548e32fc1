// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace keynook {

enum class Privacy {
    OursAlone,    ///< nobody else but those who may everything can read or change it
    OpenToOthers, ///< ours, and not for us alone
    NotOurs,      ///< of another user, or not there
};

/// Of a file or folder; of what a link leads to.
[[nodiscard]] Privacy privacyOf(const QString &path);

} // namespace keynook
