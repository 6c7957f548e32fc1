// SPDX-License-Identifier: Apache-2.0
#include "core/relativetime.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <array>
#include <limits>

namespace keynook {

namespace {

struct Unit
{
    quint64 seconds;
    const char *ago;
    const char *ahead;
};

constexpr std::array<Unit, 5> units{{
    {365ULL * 86400, QT_TRANSLATE_NOOP("Time", "%n year(s) ago"),
     QT_TRANSLATE_NOOP("Time", "in %n year(s)")},
    {30ULL * 86400, QT_TRANSLATE_NOOP("Time", "%n month(s) ago"),
     QT_TRANSLATE_NOOP("Time", "in %n month(s)")},
    {86400, QT_TRANSLATE_NOOP("Time", "%n day(s) ago"), QT_TRANSLATE_NOOP("Time", "in %n day(s)")},
    {3600, QT_TRANSLATE_NOOP("Time", "%n hour(s) ago"), QT_TRANSLATE_NOOP("Time", "in %n hour(s)")},
    {60, QT_TRANSLATE_NOOP("Time", "%n minute(s) ago"),
     QT_TRANSLATE_NOOP("Time", "in %n minute(s)")},
}};

QString counted(const char *text, quint64 number)
{
    constexpr quint64 most = std::numeric_limits<int>::max();
    const auto count = static_cast<int>(std::min(most, number));
    // Without a loaded translation the source text stands as it is written.
    return QCoreApplication::translate("Time", text, nullptr, count)
        .replace(QLatin1StringView("(s)"), count == 1 ? QString() : QStringLiteral("s"));
}

/// Null for less than a minute.
const Unit *unitOf(quint64 seconds)
{
    const auto *const unit = std::find_if(
        units.begin(), units.end(), [seconds](const Unit &u) { return seconds >= u.seconds; });
    return unit == units.end() ? nullptr : unit;
}

} // namespace

QString relativeTime(std::optional<qint64> time, qint64 now)
{
    if (!time) {
        return QCoreApplication::translate("Time", "never");
    }
    // Unsigned, because a service can send any number for a time.
    const quint64 age = *time < now ? static_cast<quint64>(now) - static_cast<quint64>(*time) : 0;
    const Unit *unit = unitOf(age);
    return unit == nullptr ? QCoreApplication::translate("Time", "just now")
                           : counted(unit->ago, age / unit->seconds);
}

QString relativeEnd(std::optional<qint64> time, qint64 now)
{
    if (!time || *time <= now) {
        return relativeTime(time, now);
    }
    const quint64 left = static_cast<quint64>(*time) - static_cast<quint64>(now);
    const Unit *unit = unitOf(left);
    return unit == nullptr ? QCoreApplication::translate("Time", "in less than a minute")
                           : counted(unit->ahead, left / unit->seconds);
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
