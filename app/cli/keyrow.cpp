// SPDX-License-Identifier: Apache-2.0
#include "cli/keyrow.h"

#include "core/text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonValue>

#include <algorithm>
#include <array>

namespace keynook::cli {

namespace {

QJsonValue timeValue(std::optional<qint64> time)
{
    return time ? QJsonValue(*time) : QJsonValue(QJsonValue::Null);
}

void appendString(QByteArray &out, const char *name, const QString &text)
{
    out.append('"').append(name).append("\":\"");
    const qsizetype begin = out.size();
    out.resize(begin + text.size() + 1);
    char *to = out.data() + begin;
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        if (unit < 0x20 || unit >= 0x7f || unit == u'"' || unit == u'\\') {
            const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
            out.resize(begin - 1);
            out.append(jsonForTerminal(list.mid(1, list.size() - 2)));
            return;
        }
        *to++ = static_cast<char>(unit);
    }
    *to = '"';
}

void appendTime(QByteArray &out, const char *name, std::optional<qint64> time)
{
    out.append(",\"").append(name).append("\":").append(time ? QByteArray::number(*time)
                                                             : QByteArrayLiteral("null"));
}

} // namespace

void appendKeyJson(QByteArray &out, const ApiKey &key, Held held)
{
    out.append('{');
    appendString(out, "key_id", key.id);
    out.append(',');
    appendString(out, "name", key.name);
    appendTime(out, "created_at", key.createdAt);
    appendTime(out, "last_auth", key.lastAuth);
    out.append(',');
    appendString(out, "email", key.email);
    out.append(',');
    appendString(out, "held", heldName(held));
    out.append('}');
}

Held heldOf(const ApiKey &key, const HeldKeys &held)
{
    const auto found = held.find(key.id);
    return found == held.end() ? Held::Elsewhere : found->held;
}

QString heldName(Held held)
{
    switch (held) {
    case Held::Keychain:
        return QStringLiteral("keychain");
    case Held::Elsewhere:
        return QStringLiteral("elsewhere");
    case Held::Lost:
        return QStringLiteral("lost");
    }
    return {};
}

QJsonObject keyObject(const ApiKey &key, Held held)
{
    return {{QStringLiteral("key_id"), key.id},
            {QStringLiteral("name"), key.name},
            {QStringLiteral("created_at"), timeValue(key.createdAt)},
            {QStringLiteral("last_auth"), timeValue(key.lastAuth)},
            {QStringLiteral("email"), key.email},
            {QStringLiteral("held"), heldName(held)}};
}

QString relativeTime(std::optional<qint64> time, qint64 now)
{
    struct Unit
    {
        qint64 seconds;
        const char *text;
    };
    static constexpr std::array<Unit, 5> units{{
        {365LL * 86400, QT_TRANSLATE_NOOP("Time", "%n year(s) ago")},
        {30LL * 86400, QT_TRANSLATE_NOOP("Time", "%n month(s) ago")},
        {86400, QT_TRANSLATE_NOOP("Time", "%n day(s) ago")},
        {3600, QT_TRANSLATE_NOOP("Time", "%n hour(s) ago")},
        {60, QT_TRANSLATE_NOOP("Time", "%n minute(s) ago")},
    }};
    if (!time) {
        return QCoreApplication::translate("Time", "never");
    }
    const qint64 age = std::max<qint64>(0, now - *time);
    const auto unit =
        std::find_if(units.begin(), units.end(), [age](const Unit &u) { return age >= u.seconds; });
    if (unit == units.end()) {
        return QCoreApplication::translate("Time", "just now");
    }
    const auto count = static_cast<int>(age / unit->seconds);
    QString text = QCoreApplication::translate("Time", unit->text, nullptr, count);
    // Without a loaded translation the source text stands as it is written.
    return text.replace(QLatin1StringView("(s)"), count == 1 ? QString() : QStringLiteral("s"));
}

QString cell(const QString &text, qsizetype width)
{
    QString shown = visible(text);
    if (shown.size() > width) {
        shown = shown.left(width - 1) + QChar(0x2026);
    }
    return shown.leftJustified(width);
}

} // namespace keynook::cli
