// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace keynook {

/// True for `[A-Za-z0-9_-]{1,128}`: what may become a part of a path, of a file's name or of a
/// keychain item's name.
[[nodiscard]] bool isSafeId(QStringView id);

/// 128 random bits from the system's generator as 32 hexadecimal digits.
[[nodiscard]] QString newId();

} // namespace keynook
