// SPDX-License-Identifier: Apache-2.0
#include "cli/keyrow.h"

#include "cli/console.h"
#include "core/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonValue>

#include <algorithm>
#include <utility>

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

QString cell(const QString &text, qsizetype width)
{
    const QString shown = visible(text);
    const bool isNarrow =
        std::all_of(shown.begin(), shown.end(), [](QChar c) { return c.unicode() < 0x80; });
    if (isNarrow && shown.size() <= width) {
        return shown.leftJustified(width);
    }
    QList<char32_t> characters = codePoints(shown);
    qsizetype columns = 0;
    for (const char32_t character : std::as_const(characters)) {
        columns += console::columnsOf(character);
    }
    if (columns > width) {
        while (columns >= width) { // one is for the ellipsis
            columns -= console::columnsOf(characters.takeLast());
        }
        characters += U'\u2026';
        ++columns;
    }
    return QString::fromUcs4(characters.constData(), characters.size()) +
           QString(width - columns, QLatin1Char(' '));
}

} // namespace keynook::cli
