// SPDX-License-Identifier: Apache-2.0
#include "core/json.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace keynook {

namespace {

constexpr int deepest = 32;

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

qsizetype membersOf(const QJsonValue &value)
{
    qsizetype count = 0;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        count = object.size();
        for (const auto &member : object) {
            if (member.isObject() || member.isArray()) {
                count += membersOf(member);
            }
        }
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const auto &item : array) {
            if (item.isObject() || item.isArray()) {
                count += membersOf(item);
            }
        }
    }
    return count;
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
    if (membersOf(value) != shape.members) {
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

Result<Secret> extractSecret(Secret &json, QByteArrayView name)
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
    for (qsizetype i = begin; i < end; ++i) {
        if (text[i] <= ' ' || text[i] >= 0x7f || text[i] == '\\') {
            return unreadable(QStringLiteral("JSON: \"%1\" holds unexpected characters")
                                  .arg(QLatin1StringView(name)));
        }
    }
    Secret secret{QByteArrayView(text + begin, end - begin)};
    std::memset(text + begin, '*', static_cast<std::size_t>(end - begin));
    return secret;
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
    for (qsizetype i = 0; i < chunk.size(); ++i) {
        if (m_inString && !m_escaped) { // most of a list is text, and nothing happens in it
            const qsizetype begin = i;
            while (i < chunk.size() && chunk[i] != '"' && chunk[i] != '\\') {
                ++i;
            }
            keep(chunk.sliced(begin, i - begin));
            if (i == chunk.size()) {
                break;
            }
        }
        if (auto stepped = step(chunk[i]); !stepped) {
            m_stopped = true;
            return stepped;
        }
    }
    auto checked = checkLimits();
    m_stopped = !checked;
    return checked;
}

void JsonListReader::keep(QByteArrayView text)
{
    (m_where == Where::Element ? m_current : m_skeleton).append(text);
    if (m_where == Where::Outside && m_depth == 1) {
        m_member.append(text);
    }
}

Result<void> JsonListReader::checkLimits() const
{
    constexpr qsizetype longestElement = 64 * 1024;
    constexpr qsizetype longestSkeleton = 8 * 1024 * 1024;
    if (m_current.size() > longestElement || m_skeleton.size() > longestSkeleton) {
        return unreadable(QStringLiteral("JSON: a list element or its envelope is too long"));
    }
    return {};
}

Result<void> JsonListReader::step(char c)
{
    const bool inElement = m_where == Where::Element;
    if (inElement) {
        m_current += c;
    } else if (m_inString || m_depth != 2 || !m_inData || c != '{') {
        m_skeleton += c;
    }

    if (m_inString) {
        if (m_escaped) {
            m_escaped = false;
        } else if (c == '\\') {
            m_escaped = true;
        } else if (c == '"') {
            m_inString = false;
            return {};
        }
        if (!inElement && m_depth == 1) {
            m_member += c;
        }
        return {};
    }
    switch (c) {
    case '"':
        m_inString = true;
        m_member.clear();
        break;
    case '{':
    case '[':
        if (!inElement && m_depth == 2 && m_inData && c == '{') {
            m_where = Where::Element;
            m_current = QByteArray(1, c);
        } else if (m_depth == 1) {
            m_inData = c == '[' && m_member == "data";
        }
        if (++m_depth > deepest) {
            return unreadable(QStringLiteral("JSON nested deeper than %1 levels").arg(deepest));
        }
        break;
    case '}':
    case ']':
        --m_depth;
        if (inElement && m_depth == 2) {
            if (auto checked = checkLimits(); !checked) {
                return checked;
            }
            return leaveElement();
        }
        break;
    default:
        break;
    }
    return {};
}

Result<void> JsonListReader::leaveElement()
{
    m_where = Where::Outside;
    m_skeleton += "{}"; // no digit: with a stray one beside it, that could read as a number
    ++m_count;
    return m_element(m_current);
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
