// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secret.h"

#include <QString>

namespace keynook {

// Values of the Authorization header that every service understands.

[[nodiscard]] Secret basicAuthorization(const QString &name, const Secret &password);
[[nodiscard]] Secret bearerAuthorization(const Secret &token);

} // namespace keynook
