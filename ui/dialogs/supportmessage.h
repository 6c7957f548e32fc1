// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/account.h"
#include "flows/accesscheck.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace keynook::ui {

/// Where the service answers questions about access.
[[nodiscard]] QString supportAddress(ServiceId service);

/// Whether one of the steps failed for a reason that only the service can put right.
[[nodiscard]] bool isForSupport(const std::vector<CheckStep> &steps);

/// A message to the service's support, ready to be sent: verdicts, ids, the time and what the
/// service said. Names no person and holds no secret.
[[nodiscard]] QString supportMessage(const std::vector<CheckStep> &steps, const Account &account,
                                     const QString &keyId, const QDateTime &when);

} // namespace keynook::ui
