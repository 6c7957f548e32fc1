// SPDX-License-Identifier: Apache-2.0
#include "core/json.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <utility>

namespace keynook {

namespace {

constexpr int deepest = 32;
constexpr qsizetype longestElement = qsizetype{64} * 1024;
constexpr qsizetype longestSkeleton = qsizetype{8} * 1024 * 1024;

tl::unexpected<Error> unreadable(const QString &detail)
{
    return failure(
        Error::Kind::Protocol,
        QCoreApplication::translate("Json", "The service's answer could not be understood."),
        QCoreApplication::translate("Json",
                                    "Check the server address; if it is right, try again later."),
        detail);
}

/// What a pass over the text alone can tell: how deep it nests and how many members its objects
/// have.
struct Shape
{
    int depth = 0;
    qsizetype members = 0;
};

Shape shapeOf(QByteArrayView json)
{
    Shape shape;
    int depth = 0;
    bool inString = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inString) {
            if (c == '\\') {
                ++i;
            } else if (c == '"') {
                inString = false;
            }
            continue;
        }
        switch (c) {
        case '"':
            inString = true;
            break;
        case '{':
        case '[':
            shape.depth = std::max(shape.depth, ++depth);
            break;
        case '}':
        case ']':
            --depth;
            break;
        case ':':
            ++shape.members;
            break;
        default:
            break;
        }
    }
    return shape;
}

/// `levels`: how deep the value nests at most, so that nobody looks for objects where there can be
/// none.
qsizetype membersOf(const QJsonValue &value, int levels)
{
    const auto below = [levels](const auto &container) {
        qsizetype count = 0;
        if (levels > 1) {
            for (const auto &item : container) {
                count += membersOf(item, levels - 1);
            }
        }
        return count;
    };
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        return object.size() + below(object);
    }
    return value.isArray() ? below(value.toArray()) : 0;
}

/// The byte that the escape at the front of `text` stands for, which is then cut off; 0 for none
/// that is ASCII.
char takeEscape(QByteArrayView &text)
{
    constexpr qsizetype shortForm = 2;
    constexpr qsizetype longForm = 6; // \u002f
    const char letter = text.size() < shortForm ? '\0' : text[1];
    if (letter == '"' || letter == '\\' || letter == '/') {
        text = text.sliced(shortForm);
        return letter;
    }
    if (letter != 'u' || text.size() < longForm) {
        return '\0';
    }
    int code = 0;
    for (const char digit : text.sliced(shortForm, longForm - shortForm)) {
        const char *const digits = "0123456789abcdef";
        const char *const at =
            std::strchr(digits, digit >= 'A' && digit <= 'F' ? digit + ('a' - 'A') : digit);
        if (digit == '\0' || at == nullptr) {
            return '\0';
        }
        code = code * 16 + static_cast<int>(at - digits);
    }
    text = text.sliced(longForm);
    return code < 0x7f ? static_cast<char>(code) : '\0';
}

/// What stands between the quotes of a JSON string; nothing when it is more than visible ASCII.
std::optional<Secret> visibleAscii(QByteArrayView text, Escapes escapes)
{
    Secret out;
    while (!text.isEmpty()) {
        if (text.front() == '\\' && escapes == Escapes::Refuse) {
            return {};
        }
        char c = text.front();
        if (c == '\\') {
            c = takeEscape(text);
        } else {
            text = text.sliced(1);
        }
        if (c <= ' ' || c >= 0x7f) {
            return {};
        }
        out.append({&c, 1});
    }
    return out;
}

} // namespace

Result<QJsonValue> parseJson(QByteArrayView json)
{
    const Shape shape = shapeOf(json);
    if (shape.depth > deepest) {
        return unreadable(QStringLiteral("JSON nested deeper than %1 levels").arg(deepest));
    }
    QJsonParseError error;
    const QJsonDocument document =
        QJsonDocument::fromJson(QByteArray::fromRawData(json.data(), json.size()), &error);
    if (error.error != QJsonParseError::NoError) {
        return unreadable(
            QStringLiteral("JSON: %1 at byte %2").arg(error.errorString()).arg(error.offset));
    }
    QJsonValue value =
        document.isObject() ? QJsonValue(document.object()) : QJsonValue(document.array());
    if (membersOf(value, shape.depth) != shape.members) {
        return unreadable(QStringLiteral("JSON: a member stands twice in one object"));
    }
    return value;
}

Result<QJsonObject> parseObject(QByteArrayView json)
{
    auto value = parseJson(json);
    if (!value) {
        return failure(value.error());
    }
    if (!value->isObject()) {
        return unreadable(QStringLiteral("JSON: not an object"));
    }
    return value->toObject();
}

Result<QString> stringMember(const QJsonObject &object, QLatin1StringView name)
{
    const QJsonValue value = object.value(name);
    if (value.isUndefined() || value.isNull()) {
        return QString();
    }
    if (!value.isString()) {
        return unreadable(QStringLiteral("JSON: \"%1\" is not a string").arg(name));
    }
    return value.toString();
}

Result<std::optional<qint64>> timeMember(const QJsonObject &object, QLatin1StringView name)
{
    const QJsonValue value = object.value(name);
    if (value.isUndefined() || value.isNull()) {
        return std::optional<qint64>();
    }
    constexpr double latest = 253402300799.0;   // 9999-12-31T23:59:59Z
    constexpr double earliest = -62167219200.0; // 0000-01-01T00:00:00Z
    const double seconds = value.isDouble() ? value.toDouble() : NAN;
    if (!(seconds >= earliest && seconds <= latest)) {
        return unreadable(QStringLiteral("JSON: \"%1\" is not a time in seconds").arg(name));
    }
    return std::optional<qint64>(static_cast<qint64>(seconds));
}

Result<Secret> extractSecret(Secret &json, QByteArrayView name, Escapes escapes)
{
    char *text = json.data();
    const qsizetype size = json.size();
    const auto stringEnd = [text, size](qsizetype from) { // from: behind the opening quote
        while (from < size && text[from] != '"') {
            from += text[from] == '\\' ? 2 : 1;
        }
        return from;
    };
    const auto skipSpace = [text, size](qsizetype from) {
        while (from < size && std::strchr(" \t\r\n", text[from]) != nullptr && text[from] != '\0') {
            ++from;
        }
        return from;
    };

    qsizetype begin = -1;
    qsizetype end = -1;
    int depth = 0;
    for (qsizetype i = 0; i < size; ++i) {
        if (text[i] == '{' || text[i] == '[') {
            ++depth;
        } else if (text[i] == '}' || text[i] == ']') {
            --depth;
        } else if (text[i] == '"') {
            const qsizetype close = stringEnd(i + 1);
            if (close >= size) {
                return unreadable(QStringLiteral("JSON: a string without an end"));
            }
            const bool named = depth == 1 && QByteArrayView(text + i + 1, close - i - 1) == name;
            i = close;
            const qsizetype colon = skipSpace(close + 1);
            if (!named || colon >= size || text[colon] != ':') {
                continue;
            }
            const qsizetype open = skipSpace(colon + 1);
            if (begin >= 0 || open >= size || text[open] != '"') {
                return unreadable(
                    QStringLiteral("JSON: \"%1\" is not one string").arg(QLatin1StringView(name)));
            }
            begin = open + 1;
            end = stringEnd(begin);
            i = end;
        }
    }
    if (begin < 0 || end >= size || end == begin) {
        return unreadable(QStringLiteral("JSON: \"%1\" is missing").arg(QLatin1StringView(name)));
    }
    auto secret = visibleAscii(QByteArrayView(text + begin, end - begin), escapes);
    if (!secret) {
        return unreadable(QStringLiteral("JSON: \"%1\" holds unexpected characters")
                              .arg(QLatin1StringView(name)));
    }
    std::memset(text + begin, '*', static_cast<std::size_t>(end - begin));
    return *std::move(secret);
}

JsonListReader::JsonListReader(Element element)
    : m_element(std::move(element))
{
}

Result<void> JsonListReader::take(QByteArrayView chunk)
{
    if (m_stopped) {
        return unreadable(QStringLiteral("JSON: the list was given up before"));
    }
    auto taken = scan(chunk);
    if (taken && (m_current.size() > longestElement || m_skeleton.size() > longestSkeleton)) {
        taken = unreadable(QStringLiteral("JSON: a list element or its envelope is too long"));
    }
    m_stopped = !taken;
    return taken;
}

Result<void> JsonListReader::scan(QByteArrayView chunk)
{
    qsizetype kept =
        0; // what lies before went to the skeleton or to the element; copying in runs makes it fast
    for (qsizetype i = 0; i < chunk.size(); ++i) {
        const char c = chunk[i];
        if (m_inString) {
            i = passString(chunk, i);
        } else if (c == '"') {
            m_inString = true;
        } else if (c == '{' || c == '[') {
            if (m_where == Where::Outside && m_depth <= 2) {
                m_skeleton.append(chunk.sliced(kept, i - kept));
                kept = i;
                enter(c);
            }
            if (++m_depth > deepest) {
                return unreadable(QStringLiteral("JSON nested deeper than %1 levels").arg(deepest));
            }
        } else if ((c == '}' || c == ']') && --m_depth == 2 && m_where == Where::Element) {
            if (auto left = leaveElement(chunk.sliced(kept, i + 1 - kept)); !left) {
                return left;
            }
            kept = i + 1;
        }
    }
    (m_where == Where::Element ? m_current : m_skeleton).append(chunk.sliced(kept));
    return {};
}

qsizetype JsonListReader::passString(QByteArrayView chunk, qsizetype i)
{
    if (std::exchange(m_escaped, false)) {
        return i;
    }
    while (i < chunk.size() && chunk[i] != '"' && chunk[i] != '\\') {
        ++i;
    }
    if (i < chunk.size()) {
        m_escaped = chunk[i] == '\\';
        m_inString = m_escaped;
    }
    return i;
}

void JsonListReader::enter(char bracket)
{
    if (m_depth == 2 && m_inData && bracket == '{') {
        m_where = Where::Element;
    } else if (m_depth == 1) {
        QByteArrayView before = QByteArrayView(m_skeleton).trimmed();
        const bool member = before.endsWith(':');
        before = member ? before.chopped(1).trimmed() : before;
        // A quote that is escaped stands inside a longer name.
        m_inData = bracket == '[' && member && before.endsWith("\"data\"") &&
                   !before.endsWith(R"(\"data\")");
    }
}

Result<void> JsonListReader::leaveElement(QByteArrayView rest)
{
    const bool whole = m_current.isEmpty(); // it came in one piece
    if (!whole) {
        m_current.append(rest);
    }
    const QByteArrayView element = whole ? rest : QByteArrayView(m_current);
    if (element.size() > longestElement) {
        return unreadable(QStringLiteral("JSON: a list element or its envelope is too long"));
    }
    m_where = Where::Outside;
    m_skeleton += "{}"; // no digit: with a stray one beside it, that could read as a number
    ++m_count;
    auto taken = m_element(element);
    m_current.resize(0); // keeps its memory for the next of very many
    return taken;
}

Result<void> JsonListReader::finish()
{
    if (m_stopped || m_where == Where::Element) {
        return unreadable(QStringLiteral("JSON: the list ends within an element"));
    }
    auto envelope = parseObject(m_skeleton);
    if (!envelope) {
        return failure(envelope.error());
    }
    const QJsonValue data = envelope->value(QLatin1StringView("data"));
    if (!data.isArray() || data.toArray().size() != m_count) { // more: something else than objects
        return unreadable(QStringLiteral("JSON: \"data\" is not a list of objects"));
    }
    return {};
}

} // namespace keynook
