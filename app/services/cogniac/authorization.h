// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secret.h"

#include <QString>

namespace keynook::cogniac {

/// Values of the Authorization header (contracts/cogniac.md 1.1).
[[nodiscard]] Secret basicAuthorization(const QString &email, const Secret &password);
[[nodiscard]] Secret keyAuthorization(const Secret &apiKey);
[[nodiscard]] Secret bearerAuthorization(const Secret &token);

/// The part of an API key before its colon, which is no secret; empty when it has none or it is no
/// safe id.
[[nodiscard]] QString keyIdOf(const Secret &apiKey);

} // namespace keynook::cogniac
