// SPDX-License-Identifier: Apache-2.0
#include "core/relativetime.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <iterator>
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
    {365ULL * 86400, QT_TRANSLATE_N_NOOP("Time", "%n year(s) ago"),
     QT_TRANSLATE_N_NOOP("Time", "in %n year(s)")},
    {30ULL * 86400, QT_TRANSLATE_N_NOOP("Time", "%n month(s) ago"),
     QT_TRANSLATE_N_NOOP("Time", "in %n month(s)")},
    {86400, QT_TRANSLATE_N_NOOP("Time", "%n day(s) ago"),
     QT_TRANSLATE_N_NOOP("Time", "in %n day(s)")},
    {3600, QT_TRANSLATE_N_NOOP("Time", "%n hour(s) ago"),
     QT_TRANSLATE_N_NOOP("Time", "in %n hour(s)")},
    {60, QT_TRANSLATE_N_NOOP("Time", "%n minute(s) ago"),
     QT_TRANSLATE_N_NOOP("Time", "in %n minute(s)")},
}};

QString counted(const char *text, quint64 number)
{
    constexpr quint64 most = std::numeric_limits<int>::max();
    const auto count = static_cast<int>(std::min(most, number));
    return QCoreApplication::translate("Time", text, nullptr, count);
}

/// How a locale writes a moment to the second, the year in full.
struct Formats
{
    QString date;
    QString time;
    QString zoned; ///< the time with its zone

    static Formats of(const QLocale &locale)
    {
        if (locale.language() == QLocale::C) {
            return {QStringLiteral("yyyy-MM-dd"), QStringLiteral("HH:mm:ss"),
                    QStringLiteral("HH:mm:ss t")};
        }
        static const QRegularExpression zone(QStringLiteral("\\A *t+ *| *t+ *\\z"));
        QString date = locale.dateFormat(QLocale::ShortFormat);
        if (!date.contains(QLatin1StringView("yyyy"))) {
            date.replace(QLatin1StringView("yy"), QLatin1StringView("yyyy"));
        }
        const QString zoned = locale.timeFormat(QLocale::LongFormat);
        return {date, QString(zoned).remove(zone), zoned};
    }
};

/// Null for less than a minute.
const Unit *unitOf(quint64 seconds)
{
    const auto *const unit = std::find_if(
        units.begin(), units.end(), [seconds](const Unit &u) { return seconds >= u.seconds; });
    return unit == units.end() ? nullptr : unit;
}

constexpr qint64 never = std::numeric_limits<qint64>::max();

/// `age` in seconds.
quint64 nextAge(quint64 age)
{
    const Unit *unit = unitOf(age);
    if (unit == nullptr) {
        return units.back().seconds;
    }
    // A year does not begin where a month ends.
    const quint64 next = (age / unit->seconds + 1) * unit->seconds;
    return unit == units.data() ? next : std::min(next, std::prev(unit)->seconds);
}

} // namespace

qint64 nextChange(qint64 time, qint64 now)
{
    constexpr qint64 farAway = 1'000'000'000'000; // some 30 000 years
    if (time > farAway || time < -farAway || now > farAway || now < -farAway) {
        return never;
    }
    if (time <= now) {
        return time + static_cast<qint64>(nextAge(static_cast<quint64>(now - time)));
    }
    const auto left = static_cast<quint64>(time - now);
    const Unit *unit = unitOf(left);
    // One second less than whole units; at the end itself "in less than a minute" is over.
    return unit == nullptr ? time
                           : time - static_cast<qint64>(left / unit->seconds * unit->seconds) + 1;
}

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

QString exactTime(qint64 moment)
{
    const QDateTime local = QDateTime::fromSecsSinceEpoch(moment);
    if (!local.isValid()) {
        return {};
    }
    const QDateTime utc = local.toUTC();
    const QLocale locale;
    const auto [date, time, zoned] = Formats::of(locale);
    const QString here = locale.toString(local, date + u' ' + zoned);
    if (local.timeZoneAbbreviation() == utc.timeZoneAbbreviation()) {
        return here;
    }
    const bool sameDay = local.date() == utc.date();
    return QStringLiteral("%1 (%2 UTC)")
        .arg(here, locale.toString(utc, sameDay ? time : date + u' ' + time));
}

} // namespace keynook
