// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace keynook {

/// The language of the first of `wanted` that Keynook speaks: "en", "sv", "de" or "ja"; English
/// when it speaks none. `wanted` is as QLocale::uiLanguages() has it: "de-AT", "sv".
[[nodiscard]] QString spokenLanguage(const QStringList &wanted);

} // namespace keynook
