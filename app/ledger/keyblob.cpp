// SPDX-License-Identifier: Apache-2.0
#include "ledger/keyblob.h"

#include <QHash>
#include <QtEndian>

#include <algorithm>
#include <utility>

namespace keynook {

namespace {

constexpr char formatOne = 1;
constexpr char hasCreatedAt = 1;
constexpr char hasLastAuth = 2;

class Writer
{
public:
    explicit Writer(qsizetype expected) { m_bytes.reserve(expected); }

    void byte(char value) { m_bytes.append(value); }

    void number(quint64 value)
    {
        constexpr quint64 more = 0x80;
        while (value >= more) {
            byte(static_cast<char>(value | more));
            value >>= 7U;
        }
        byte(static_cast<char>(value));
    }

    void signedNumber(qint64 value)
    {
        const auto bits = static_cast<quint64>(value);
        number((bits << 1U) ^ (value < 0 ? ~quint64(0) : 0));
    }

    void string(const QString &text)
    {
        const bool wide =
            std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() > 0xff; });
        const auto size = static_cast<quint64>(text.size());
        number(size * 2 + (wide ? 1 : 0));
        const qsizetype at = m_bytes.size();
        m_bytes.resize(at + text.size() * (wide ? 2 : 1));
        char *out = m_bytes.data() + at;
        if (wide) {
            qToLittleEndian<char16_t>(text.utf16(), text.size(), out);
        } else {
            std::transform(text.begin(), text.end(), out, [](QChar c) { return c.toLatin1(); });
        }
    }

    QByteArray take() { return std::move(m_bytes); }

private:
    QByteArray m_bytes;
};

/// Reads what Writer wrote. After the first fault everything reads as empty, and `good` stays
/// false.
class Reader
{
public:
    explicit Reader(QByteArrayView bytes)
        : m_at(bytes.data())
        , m_end(bytes.data() + bytes.size())
    {
    }

    [[nodiscard]] bool good() const { return m_good; }
    [[nodiscard]] bool finished() const { return m_good && m_at == m_end; }
    [[nodiscard]] quint64 left() const { return static_cast<quint64>(m_end - m_at); }

    char byte()
    {
        if (m_at == m_end) {
            m_good = false;
        }
        return m_good ? *m_at++ : '\0';
    }

    quint64 number()
    {
        quint64 value = 0;
        for (unsigned shift = 0; shift < 64; shift += 7) {
            const auto bits = static_cast<unsigned char>(byte());
            value |= static_cast<quint64>(bits & 0x7fU) << shift;
            if ((bits & 0x80U) == 0) {
                return value;
            }
        }
        m_good = false;
        return 0;
    }

    qint64 signedNumber()
    {
        const quint64 bits = number();
        return static_cast<qint64>((bits >> 1U) ^ ((bits & 1U) != 0 ? ~quint64(0) : 0));
    }

    QString string()
    {
        const quint64 head = number();
        const bool wide = (head & 1U) != 0;
        const quint64 size = head >> 1U;
        m_good = m_good && size <= left() / (wide ? 2 : 1);
        if (!m_good) {
            return {};
        }
        const auto length = static_cast<qsizetype>(size);
        const char *from = m_at;
        m_at += length * (wide ? 2 : 1);
        if (!wide) {
            return QString::fromLatin1(from, length);
        }
        QString text(length, Qt::Uninitialized);
        qFromLittleEndian<char16_t>(from, length, text.data());
        return text;
    }

private:
    const char *m_at;
    const char *m_end;
    bool m_good = true;
};

/// Emails are few among many keys: each is written once, and its copies share one string again when
/// read.
class EmailWriter
{
public:
    void write(Writer &writer, const QString &email)
    {
        quint64 &turn = m_turns[email];
        writer.number(turn);
        if (turn == 0) {
            turn = static_cast<quint64>(m_turns.size());
            writer.string(email);
        }
    }

private:
    QHash<QString, quint64> m_turns; ///< from 1
};

QString readEmail(Reader &reader, std::vector<QString> &known, bool &valid)
{
    const quint64 turn = reader.number();
    if (turn == 0) {
        known.push_back(reader.string());
        return known.back();
    }
    valid = turn <= known.size();
    return valid ? known[turn - 1] : QString();
}

} // namespace

QByteArray encodeKeys(const std::vector<ApiKey> &keys)
{
    constexpr qsizetype usualBytesPerKey = 96;
    Writer writer(16 + static_cast<qsizetype>(keys.size()) * usualBytesPerKey);
    writer.byte(formatOne);
    writer.number(keys.size());
    EmailWriter emails;
    for (const ApiKey &key : keys) {
        writer.string(key.id);
        writer.string(key.name);
        emails.write(writer, key.email);
        writer.byte(static_cast<char>((key.createdAt ? hasCreatedAt : 0) |
                                      (key.lastAuth ? hasLastAuth : 0)));
        if (key.createdAt) {
            writer.signedNumber(*key.createdAt);
        }
        if (key.lastAuth) {
            writer.signedNumber(*key.lastAuth);
        }
    }
    return writer.take();
}

std::optional<std::vector<ApiKey>> decodeKeys(QByteArrayView blob)
{
    constexpr quint64 leastBytesPerKey = 4;
    Reader reader(blob);
    const bool known = reader.byte() == formatOne;
    const quint64 count = reader.number();
    if (!known || !reader.good() || count > reader.left() / leastBytesPerKey) {
        return std::nullopt;
    }
    std::vector<ApiKey> keys(count);
    std::vector<QString> emails;
    for (ApiKey &key : keys) {
        bool valid = true;
        key.id = reader.string();
        key.name = reader.string();
        key.email = readEmail(reader, emails, valid);
        const char flags = reader.byte();
        if (!valid || !reader.good() || (flags & ~(hasCreatedAt | hasLastAuth)) != 0) {
            return std::nullopt;
        }
        if ((flags & hasCreatedAt) != 0) {
            key.createdAt = reader.signedNumber();
        }
        if ((flags & hasLastAuth) != 0) {
            key.lastAuth = reader.signedNumber();
        }
    }
    return reader.finished() ? std::optional(std::move(keys)) : std::nullopt;
}

QByteArray encodeStrings(const QStringList &strings)
{
    constexpr qsizetype usualBytes = 40;
    Writer writer(16 + strings.size() * usualBytes);
    writer.byte(formatOne);
    writer.number(static_cast<quint64>(strings.size()));
    for (const QString &text : strings) {
        writer.string(text);
    }
    return writer.take();
}

std::optional<QStringList> decodeStrings(QByteArrayView blob)
{
    Reader reader(blob);
    const bool known = reader.byte() == formatOne;
    const quint64 count = reader.number();
    if (!known || !reader.good() || count > reader.left()) { // a string takes a byte at least
        return std::nullopt;
    }
    QStringList strings;
    strings.reserve(static_cast<qsizetype>(count));
    for (quint64 i = 0; i < count && reader.good(); ++i) {
        strings.append(reader.string());
    }
    return reader.finished() ? std::optional(std::move(strings)) : std::nullopt;
}

} // namespace keynook
