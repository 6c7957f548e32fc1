// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/authorization.h"

#include <QString>

namespace keynook::cogniac {

/// Values of the Authorization header (contracts/cogniac.md 1.1).
using keynook::basicAuthorization;
using keynook::bearerAuthorization;
[[nodiscard]] Secret keyAuthorization(const Secret &apiKey);

/// The part of an API key before its colon, which is no secret; empty when it has none or it is no
/// safe id.
[[nodiscard]] QString keyIdOf(const Secret &apiKey);

} // namespace keynook::cogniac
