// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/apikey.h"

#include <QByteArrayView>

#include <optional>

namespace keynook::cogniac {

/// A list element in the form in which the service writes it: documented members only, each once,
/// strings without escapes, times as whole numbers or null. Nothing for any other text, good or
/// bad: that is for parseObject and readKey to judge, which agree with this on every text that it
/// reads. It is here because it takes a fifth of their time, of which a list of 100 000 keys has
/// plenty.
[[nodiscard]] std::optional<ApiKey> readPlainKey(QByteArrayView element);

} // namespace keynook::cogniac
