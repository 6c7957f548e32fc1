// SPDX-License-Identifier: Apache-2.0
#include "exchange/quoting.h"

#include "core/text.h"

#include <sodium.h>

#include <QCoreApplication>

#include <algorithm>

namespace keynook {

namespace {

tl::unexpected<Error> cannotHold(const char *sentence)
{
    return failure(Error::Kind::Usage, QCoreApplication::translate("Exchange", sentence),
                   QCoreApplication::translate("Exchange", "Export it in another format."));
}

bool isVisibleAscii(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte > ' ' && byte < 0x7f;
}

bool isControl(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte < ' ' || byte == 0x7f;
}

bool isAscii(char c)
{
    return static_cast<unsigned char>(c) < 0x80;
}

/// What Python's str.strip() would take away. Decodes at most one character, and none of a value in
/// ASCII.
bool hasOuterSpace(QByteArrayView value)
{
    constexpr qsizetype longestCharacter = 4;
    const auto space = [](QByteArrayView bytes, bool first) {
        const QString text = QString::fromUtf8(bytes);
        return (first ? text.front() : text.back()).isSpace();
    };
    if (value.isEmpty()) {
        return false;
    }
    const qsizetype length = std::min(longestCharacter, value.size());
    return value.front() == ' ' || value.back() == ' ' ||
           (!isAscii(value.front()) && space(value.first(length), true)) ||
           (!isAscii(value.back()) && space(value.last(length), false));
}

/// `value` between single quotes, each single quote in it replaced by `inner`.
Secret singleQuoted(QByteArrayView value, QByteArrayView inner)
{
    Secret out(QByteArrayView("'"));
    for (qsizetype i = 0; i < value.size();) {
        const qsizetype quote = value.indexOf('\'', i);
        const qsizetype end = quote < 0 ? value.size() : quote;
        out.append(value.sliced(i, end - i));
        if (quote >= 0) {
            out.append(inner);
        }
        i = end + 1;
    }
    out.append(QByteArrayView("'"));
    return out;
}

QByteArray hex(char32_t code, int digits)
{
    return QByteArray::number(static_cast<uint>(code), 16).rightJustified(digits, '0');
}

} // namespace

Result<Secret> shellQuote(QByteArrayView value)
{
    if (value.contains('\0')) {
        return cannotHold(
            QT_TRANSLATE_NOOP("Exchange", "A shell cannot hold a value with a NUL byte."));
    }
    return singleQuoted(value, "'\\''");
}

Result<Secret> powershellQuote(QByteArrayView value)
{
    if (std::any_of(value.begin(), value.end(), [](char c) { return c == '\0' || !isAscii(c); })) {
        return cannotHold(QT_TRANSLATE_NOOP(
            "Exchange",
            "PowerShell would not read a value beyond ASCII the same on every system."));
    }
    return singleQuoted(value, "''");
}

Result<Secret> dotenvValue(QByteArrayView value)
{
    constexpr QByteArrayView readDifferently = "'\"\\$#`";
    if (!std::all_of(value.begin(), value.end(),
                     [&](char c) { return isVisibleAscii(c) && !readDifferently.contains(c); })) {
        return cannotHold(QT_TRANSLATE_NOOP(
            "Exchange",
            "A value has characters that readers of .env files understand differently."));
    }
    return Secret(value);
}

Result<Secret> iniValue(QByteArrayView value)
{
    if (!value.isValidUtf8() || hasOuterSpace(value) ||
        std::any_of(value.begin(), value.end(), isControl)) {
        return cannotHold(QT_TRANSLATE_NOOP(
            "Exchange",
            "An ini file cannot hold a value with control characters or outer spaces."));
    }
    Secret out;
    for (qsizetype i = 0; i < value.size(); ++i) {
        out.append(value[i] == '%' ? QByteArrayView("%%") : value.sliced(i, 1));
    }
    return out;
}

Result<Secret> jsonString(QByteArrayView value)
{
    if (!value.isValidUtf8()) {
        return cannotHold(
            QT_TRANSLATE_NOOP("Exchange", "JSON cannot hold a value that is not text."));
    }
    Secret out(QByteArrayView("\""));
    for (qsizetype i = 0; i < value.size(); ++i) {
        const char c = value[i];
        if (c == '"' || c == '\\') {
            out.append(QByteArrayView("\\"));
        }
        if (isControl(c)) {
            out.append("\\u" + hex(static_cast<unsigned char>(c), 4));
        } else {
            out.append(value.sliced(i, 1));
        }
    }
    out.append(QByteArrayView("\""));
    return out;
}

QByteArray jsonString(QStringView text)
{
    QByteArray out = "\"";
    for (const QChar unit : text) {
        const char16_t u = unit.unicode();
        if (u < ' ' || u >= 0x7f) {
            out += "\\u" + hex(u, 4);
            continue;
        }
        if (u == u'"' || u == u'\\') {
            out += '\\';
        }
        out += unit.toLatin1();
    }
    return out + '"';
}

QByteArray yamlString(QStringView text)
{
    QByteArray out = "\"";
    for (char32_t code : codePoints(text)) {
        code = code < 0x10000 && QChar::isSurrogate(code) ? char32_t(QChar::ReplacementCharacter)
                                                          : code;
        if (code >= ' ' && code < 0x7f) {
            if (code == '"' || code == '\\') {
                out += '\\';
            }
            out += static_cast<char>(code);
        } else {
            // Not as in JSON: YAML knows no pairs of surrogates, and has \U for the rest.
            out += code > 0xffff ? "\\U" + hex(code, 8) : "\\u" + hex(code, 4);
        }
    }
    return out + '"';
}

Secret base64(QByteArrayView value)
{
    const auto size = static_cast<std::size_t>(value.size());
    constexpr int variant = sodium_base64_VARIANT_ORIGINAL;
    Secret text = Secret::ofSize(static_cast<qsizetype>(sodium_base64_encoded_len(size, variant)));
    sodium_bin2base64(text.data(), static_cast<std::size_t>(text.size()),
                      reinterpret_cast<const unsigned char *>(value.data()), size, variant);
    return Secret(text.reveal().chopped(1)); // without the NUL
}

} // namespace keynook
