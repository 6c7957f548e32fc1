// SPDX-License-Identifier: Apache-2.0
#include "core/relativetime.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <array>
#include <limits>

namespace keynook {

QString relativeTime(std::optional<qint64> time, qint64 now)
{
    struct Unit
    {
        quint64 seconds;
        const char *text;
    };
    static constexpr std::array<Unit, 5> units{{
        {365ULL * 86400, QT_TRANSLATE_NOOP("Time", "%n year(s) ago")},
        {30ULL * 86400, QT_TRANSLATE_NOOP("Time", "%n month(s) ago")},
        {86400, QT_TRANSLATE_NOOP("Time", "%n day(s) ago")},
        {3600, QT_TRANSLATE_NOOP("Time", "%n hour(s) ago")},
        {60, QT_TRANSLATE_NOOP("Time", "%n minute(s) ago")},
    }};
    if (!time) {
        return QCoreApplication::translate("Time", "never");
    }
    // Unsigned, because a service can send any number for a time.
    const quint64 age = *time < now ? static_cast<quint64>(now) - static_cast<quint64>(*time) : 0;
    const auto unit =
        std::find_if(units.begin(), units.end(), [age](const Unit &u) { return age >= u.seconds; });
    if (unit == units.end()) {
        return QCoreApplication::translate("Time", "just now");
    }
    constexpr quint64 most = std::numeric_limits<int>::max();
    const auto count = static_cast<int>(std::min(most, age / unit->seconds));
    QString text = QCoreApplication::translate("Time", unit->text, nullptr, count);
    // Without a loaded translation the source text stands as it is written.
    return text.replace(QLatin1StringView("(s)"), count == 1 ? QString() : QStringLiteral("s"));
}

QString exactTime(qint64 time)
{
    const QDateTime local = QDateTime::fromSecsSinceEpoch(time);
    if (!local.isValid()) {
        return {};
    }
    const QDateTime utc = local.toUTC();
    QString here = local.toString(u"yyyy-MM-dd HH:mm:ss t");
    if (here == utc.toString(u"yyyy-MM-dd HH:mm:ss 'UTC'")) {
        return here;
    }
    const bool sameDay = local.date() == utc.date();
    return QStringLiteral("%1 (%2 UTC)")
        .arg(here, utc.toString(sameDay ? u"HH:mm:ss" : u"yyyy-MM-dd HH:mm:ss"));
}

} // namespace keynook
