// SPDX-License-Identifier: Apache-2.0
#include "core/language.h"

namespace keynook {

QString spokenLanguage(const QStringList &wanted)
{
    const QStringList spoken{QStringLiteral("en"), QStringLiteral("sv"), QStringLiteral("de"),
                             QStringLiteral("ja")};
    for (const QString &each : wanted) {
        QString language = each.section(QLatin1Char('-'), 0, 0).toLower();
        if (spoken.contains(language)) {
            return language;
        }
    }
    return spoken.first();
}

} // namespace keynook
