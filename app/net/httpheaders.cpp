// SPDX-License-Identifier: Apache-2.0
#include "net/httpheaders.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

namespace keynook {

namespace {

constexpr double longestWait = 366.0 * 24 * 3600; // seconds

std::chrono::milliseconds bounded(double seconds)
{
    const double cut = std::clamp(seconds, 0.0, longestWait);
    return std::chrono::milliseconds(std::llround(std::ceil(cut * 1000)));
}

} // namespace

std::optional<qint64> httpDate(QByteArrayView value)
{
    // The C locale: names of days and months are English whatever the user speaks.
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(value).trimmed(),
                                             QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    if (!date.isValid()) {
        return std::nullopt;
    }
    date.setTimeZone(QTimeZone::utc());
    return date.toSecsSinceEpoch();
}

std::optional<std::chrono::milliseconds> retryAfter(QByteArrayView value, qint64 now)
{
    bool isNumber = false;
    const double seconds = value.trimmed().toDouble(&isNumber);
    if (isNumber) {
        if (!std::isfinite(seconds) || seconds < 0) {
            return std::nullopt;
        }
        return bounded(seconds);
    }
    if (const auto date = httpDate(value)) {
        return bounded(static_cast<double>(*date - now));
    }
    return std::nullopt;
}

bool isHeaderValue(QByteArrayView value)
{
    return std::all_of(value.begin(), value.end(), [](char c) { return c >= 0x20 && c < 0x7f; });
}

} // namespace keynook
