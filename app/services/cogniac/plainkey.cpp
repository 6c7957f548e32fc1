// SPDX-License-Identifier: Apache-2.0
#include "services/cogniac/plainkey.h"

#include "core/ids.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace keynook::cogniac {

namespace {

enum Member { KeyId, Description, Email, UserId, Secret, CreatedAt, LastAuth };
constexpr std::array<QByteArrayView, 7> names{"key_id",  "description", "email",    "user_id",
                                              "api_key", "created_at",  "last_auth"};

/// Reads from the front of a text. Every function takes the space before what it looks for, and
/// leaves the rest alone when it is not there.
class Cursor
{
public:
    explicit Cursor(QByteArrayView text)
        : m_rest(text)
    {
    }

    bool take(char c)
    {
        skipSpace();
        return m_rest.startsWith(c) && advance(1);
    }
    bool takeNull()
    {
        skipSpace();
        return m_rest.startsWith("null") && advance(4);
    }
    /// Without its quotes; nothing when it holds an escape, a control character or broken UTF-8.
    std::optional<QByteArrayView> takeString()
    {
        if (!take('"')) {
            return {};
        }
        bool ascii = true;
        for (qsizetype i = 0; i < m_rest.size(); ++i) {
            const auto c = static_cast<unsigned char>(m_rest[i]);
            if (c == '"') {
                const QByteArrayView text = m_rest.first(i);
                advance(i + 1);
                return ascii || text.isValidUtf8() ? std::optional(text) : std::nullopt;
            }
            if (c == '\\' || c < 0x20) {
                return {};
            }
            ascii = ascii && c < 0x80;
        }
        return {};
    }
    /// Of at most eleven digits, which is as far as times in this millennium and the next go.
    std::optional<qint64> takeWhole()
    {
        constexpr qsizetype most = 11;
        skipSpace();
        qint64 value = 0;
        qsizetype i = 0;
        for (; i < m_rest.size() && i <= most && m_rest[i] >= '0' && m_rest[i] <= '9'; ++i) {
            value = 10 * value + (m_rest[i] - '0');
        }
        const bool leadingZero = i > 1 && m_rest[0] == '0';
        const bool goesOn = i < m_rest.size() && std::strchr(".eE", m_rest[i]) != nullptr;
        if (i == 0 || i > most || leadingZero || goesOn) {
            return {};
        }
        advance(i);
        return value;
    }
    bool atEnd()
    {
        skipSpace();
        return m_rest.isEmpty();
    }

private:
    void skipSpace()
    {
        while (!m_rest.isEmpty() &&
               (m_rest[0] == ' ' || m_rest[0] == '\n' || m_rest[0] == '\r' || m_rest[0] == '\t')) {
            advance(1);
        }
    }
    bool advance(qsizetype count)
    {
        m_rest = m_rest.sliced(count);
        return true;
    }

    QByteArrayView m_rest;
};

bool takeText(Cursor &cursor, QString &into)
{
    if (cursor.takeNull()) {
        return true;
    }
    const auto text = cursor.takeString();
    if (text) {
        into = QString::fromUtf8(*text);
    }
    return text.has_value();
}

bool takeTime(Cursor &cursor, std::optional<qint64> &into)
{
    if (cursor.takeNull()) {
        return true;
    }
    into = cursor.takeWhole();
    return into.has_value();
}

bool takeMember(Cursor &cursor, std::ptrdiff_t member, ApiKey &key)
{
    switch (member) {
    case KeyId:
        return takeText(cursor, key.id);
    case Description:
        return takeText(cursor, key.name);
    case Email:
        return takeText(cursor, key.email);
    case UserId:
        return cursor.takeNull() || cursor.takeString();
    case Secret:
        return cursor.takeNull(); // a secret where none belongs is not for the quick way
    case CreatedAt:
        return takeTime(cursor, key.createdAt);
    case LastAuth:
        return takeTime(cursor, key.lastAuth);
    default:
        return false;
    }
}

} // namespace

std::optional<ApiKey> readPlainKey(QByteArrayView element)
{
    Cursor cursor(element);
    ApiKey key;
    unsigned int seen = 0;
    if (!cursor.take('{')) {
        return {};
    }
    do {
        const auto name = cursor.takeString();
        if (!name || !cursor.take(':')) {
            return {};
        }
        const auto member =
            std::distance(names.begin(), std::find(names.begin(), names.end(), *name));
        const unsigned int bit = 1U << static_cast<unsigned int>(member);
        if ((seen & bit) != 0 || !takeMember(cursor, member, key)) {
            return {};
        }
        seen |= bit;
    } while (cursor.take(','));
    if (!cursor.take('}') || !cursor.atEnd() || !isSafeId(key.id)) {
        return {};
    }
    return key;
}

} // namespace keynook::cogniac
