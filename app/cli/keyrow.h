// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/apikey.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace keynook::cli {

/// "keychain", "elsewhere", "lost".
[[nodiscard]] QString heldName(Held held);
/// `{key_id,name,created_at,last_auth,email,held}` (contracts/cli.md).
[[nodiscard]] QJsonObject keyObject(const ApiKey &key, Held held);
/// The same as text, appended to `out`: a hundred thousand QJsonObjects would take as long as
/// fetching the list.
void appendKeyJson(QByteArray &out, const ApiKey &key, Held held);
/// Cut to `width` columns of a terminal with an ellipsis, padded, everything invisible made visible.
[[nodiscard]] QString cell(const QString &text, qsizetype width);

} // namespace keynook::cli
