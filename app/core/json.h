// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QByteArrayView>
#include <QJsonObject>
#include <QJsonValue>

#include <functional>
#include <optional>

namespace keynook {

/// Parses one JSON object strictly: UTF-8, nested at most 32 deep, no member named twice
/// (QJsonDocument alone would let the last one win), nothing after it. Error: Protocol.
[[nodiscard]] Result<QJsonObject> parseObject(QByteArrayView json);

/// The same for an object or an array.
[[nodiscard]] Result<QJsonValue> parseJson(QByteArrayView json);

/// A string member; an absent or null one is an empty string. Error: Protocol for any other type.
[[nodiscard]] Result<QString> stringMember(const QJsonObject &object, QLatin1StringView name);

/// A time in epoch seconds: an integer, a fraction (cut off), null or absent. Error: Protocol for
/// anything else, and for numbers outside the years 0 to 9999. Source: contracts/cogniac.md 1.1.
[[nodiscard]] Result<std::optional<qint64>> timeMember(const QJsonObject &object,
                                                       QLatin1StringView name);

/// Takes the string member `name` of the outermost object out of `json` into a Secret of its own,
/// and overwrites it with `*` where it stood, so that the rest can be parsed and kept without
/// spreading the secret. Only visible ASCII is accepted, as keys and tokens are, and as a service
/// writes them: escapes only where `escapes` says so.
/// Error: Protocol when it is missing, not a string, or named twice.
enum class Escapes { Refuse, Resolve };
[[nodiscard]] Result<Secret> extractSecret(Secret &json, QByteArrayView name,
                                           Escapes escapes = Escapes::Refuse);

/// Reads `{"data":[{…},{…},…]}` of any length as it arrives, one element at a time, so that a list
/// of 100 000 keys never lies in memory whole. Elements are handed on as text, each checked to be
/// balanced and at most 64 KiB long; everything around them is kept and checked at the end.
class JsonListReader
{
public:
    using Element = std::function<Result<void>(QByteArrayView)>;

    explicit JsonListReader(Element element);

    /// Error: Protocol, or what `element` returned; then the reader takes no more.
    [[nodiscard]] Result<void> take(QByteArrayView chunk);
    /// To be called after the last chunk. Error: Protocol when the envelope is not what was
    /// promised.
    [[nodiscard]] Result<void> finish();

private:
    enum class Where { Outside, Element };
    Result<void> scan(QByteArrayView chunk);
    /// From inside a string to its closing quote, or to the end of the chunk.
    qsizetype passString(QByteArrayView chunk, qsizetype i);
    void enter(char bracket);
    Result<void> leaveElement(QByteArrayView rest);

    Element m_element;
    QByteArray m_skeleton; ///< the document with each element replaced by {}
    QByteArray m_current;  ///< the element being read
    Where m_where = Where::Outside;
    int m_depth = 0;
    bool m_inString = false;
    bool m_escaped = false;
    bool m_inData = false;
    bool m_stopped = false; ///< an error was returned
    qsizetype m_count = 0;
};

} // namespace keynook
