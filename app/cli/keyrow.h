// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/apikey.h"
#include "ledger/ledger.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QString>

namespace keynook::cli {

using HeldKeys = QHash<QString, HeldKey>;

[[nodiscard]] Held heldOf(const ApiKey &key, const HeldKeys &held);
/// "keychain", "elsewhere", "lost".
[[nodiscard]] QString heldName(Held held);
/// `{key_id,name,created_at,last_auth,email,held}` (contracts/cli.md).
[[nodiscard]] QJsonObject keyObject(const ApiKey &key, Held held);
/// The same as text, appended to `out`: a hundred thousand QJsonObjects would take as long as
/// fetching the list.
void appendKeyJson(QByteArray &out, const ApiKey &key, Held held);
/// A time for people: "3 days ago", or "never".
[[nodiscard]] QString relativeTime(std::optional<qint64> time, qint64 now);
/// Cut to `width` characters with an ellipsis, padded, everything invisible made visible.
[[nodiscard]] QString cell(const QString &text, qsizetype width);

} // namespace keynook::cli
