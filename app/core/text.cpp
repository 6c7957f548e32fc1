// SPDX-License-Identifier: Apache-2.0
#include "core/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace keynook {

namespace {

constexpr qsizetype longestKeyName = 120; // characters

bool isInvisible(char32_t c)
{
    const bool control = c < 0x20 || (c >= 0x7f && c <= 0x9f);
    const bool separator = c == 0x2028 || c == 0x2029;
    const bool bidi = c == 0x061c || c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e) ||
                      (c >= 0x2066 && c <= 0x2069);
    const bool zeroWidth = c == 0x200b || c == 0x2060 || c == 0xfeff;
    const bool surrogate = c >= 0xd800 && c <= 0xdfff;
    const bool tag = c >= 0xe0000 && c <= 0xe007f;
    return control || separator || bidi || zeroWidth || surrogate || tag;
}

/// The code point that begins at `i`, which is left behind it.
char32_t takeCodePoint(QStringView text, qsizetype &i)
{
    const QChar c = text.at(i++);
    return c.isHighSurrogate() && i < text.size() && text.at(i).isLowSurrogate()
               ? QChar::surrogateToUcs4(c, text.at(i++))
               : c.unicode();
}

} // namespace

QList<char32_t> codePoints(QStringView text)
{
    QList<char32_t> points;
    points.reserve(text.size());
    for (qsizetype i = 0; i < text.size();) {
        points.append(takeCodePoint(text, i));
    }
    return points;
}

QString beginningOf(const QString &text, qsizetype most)
{
    const bool cutsThrough = most > 0 && most < text.size() && text.at(most).isLowSurrogate() &&
                             text.at(most - 1).isHighSurrogate();
    return text.left(cutsThrough ? most - 1 : most);
}

QString visible(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (const char32_t c : codePoints(text)) {
        if (isInvisible(c)) {
            out += QStringLiteral("\\u{%1}").arg(static_cast<uint>(c), 0, 16);
        } else {
            out += QString::fromUcs4(&c, 1);
        }
    }
    return out;
}

QString withoutMnemonic(const QString &label)
{
    QString spoken = label;
    const qsizetype appended = spoken.indexOf(QLatin1StringView("(&"));
    if (appended >= 0 && spoken.mid(appended + 3, 1) == QLatin1StringView(")")) {
        spoken.remove(appended, 4);
    }
    return spoken.remove(u'&');
}

bool hasInvisible(QStringView text)
{
    // A list of 100 000 keys asks for each of their names, and most are plain.
    const auto isPlain = [](QChar c) { return c >= u' ' && c < u'\x7f'; };
    if (std::all_of(text.begin(), text.end(), isPlain)) {
        return false;
    }
    bool found = false;
    for (qsizetype i = 0; i < text.size() && !found;) {
        found = isInvisible(takeCodePoint(text, i));
    }
    return found;
}

QByteArray jsonForTerminal(const QByteArray &json)
{
    const QString text = QString::fromUtf8(json);
    if (!std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x7f; })) {
        return json; // QJsonDocument has already escaped C0
    }
    QString out;
    out.reserve(text.size());
    const auto escape = [&out](char16_t unit) {
        out += QStringLiteral("\\u%1").arg(unit, 4, 16, QLatin1Char('0'));
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text.at(i).unicode();
        constexpr char16_t tagLead = 0xdb40; // the high surrogate of the invisible tag characters
        if (unit == tagLead && i + 1 < text.size()) {
            escape(unit);
            escape(text.at(++i).unicode());
        } else if (unit >= 0x7f && !text.at(i).isSurrogate() && isInvisible(unit)) {
            escape(unit);
        } else {
            out += text.at(i);
        }
    }
    return out.toUtf8();
}

QString redacted(const QString &text)
{
    static const QRegularExpression address(QStringLiteral(R"([^\s@<>"'(),;]+@[^\s@<>"'(),;]+)"));
    static const QRegularExpression token(QStringLiteral(R"(eyJ[\w.-]{8,})"));
    static const QRegularExpression key(QStringLiteral(R"([\w-]{4,}:[\w+/=~.-]{8,})"));
    static const QRegularExpression random(QStringLiteral(R"([\w+/=-]{24,})"));
    QString out = text;
    out.replace(address, QStringLiteral("[address]"));
    for (const QRegularExpression &each : {token, key, random}) {
        out.replace(each, QStringLiteral("[removed]"));
    }
    return out;
}

QString successorName(const QString &name)
{
    static const QRegularExpression numbered(QStringLiteral("^(.*) \\((\\d{1,4})\\)$"));
    const QString shown = visible(name.trimmed());
    const auto match = numbered.match(shown);
    const QString base = match.hasMatch() ? match.captured(1) : shown;
    const int number = match.hasMatch() ? match.captured(2).toInt() + 1 : 2;
    const QString suffix = QStringLiteral(" (%1)").arg(number);
    return beginningOf(base, longestKeyName - suffix.size()) + suffix;
}

Result<QString> checkedKeyName(const QString &name)
{
    const QString trimmed = name.trimmed();
    const auto refuse = [](const char *sentence) {
        return failure(Error::Kind::Usage, QCoreApplication::translate("KeyName", sentence),
                       QCoreApplication::translate("KeyName", "Choose another name."));
    };
    if (trimmed.isEmpty()) {
        return refuse(QT_TRANSLATE_NOOP("KeyName", "A key needs a name."));
    }
    if (trimmed.size() > longestKeyName) {
        return refuse(QT_TRANSLATE_NOOP("KeyName", "A key's name has at most 120 characters."));
    }
    if (hasInvisible(trimmed)) {
        return refuse(QT_TRANSLATE_NOOP(
            "KeyName",
            "A key's name cannot hold line breaks, control characters or text-direction marks."));
    }
    return trimmed;
}

QString plainToolTip(const QString &text)
{
    constexpr qsizetype longest = 500;
    const QString shown = text.size() > longest ? beginningOf(text, longest) + u'…' : text;
    return text.isEmpty() ? QString()
                          : QStringLiteral("<span>%1</span>").arg(shown.toHtmlEscaped());
}

} // namespace keynook
