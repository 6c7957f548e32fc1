// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace keynook::ui {

/// Formats beside the text, with their content, that say "this is a secret" to clipboard managers
/// and histories of this system.
[[nodiscard]] const QHash<QString, QByteArray> &secretMarks();

} // namespace keynook::ui
