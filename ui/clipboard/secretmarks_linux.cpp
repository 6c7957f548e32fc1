// SPDX-License-Identifier: Apache-2.0
#include "clipboard/secretmarks.h"

namespace keynook::ui {

/// KDE's hint, which managers elsewhere honour too.
const QHash<QString, QByteArray> &secretMarks()
{
    static const QHash<QString, QByteArray> all{
        {QStringLiteral("x-kde-passwordManagerHint"), QByteArrayLiteral("secret")}};
    return all;
}

} // namespace keynook::ui
