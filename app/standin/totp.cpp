// SPDX-License-Identifier: Apache-2.0
#include "totp.h"

#include "randomness.h"

#include <QMessageAuthenticationCode>
#include <QtEndian>

namespace keynook::standin {

namespace {
constexpr qint64 stepSeconds = 30;
constexpr quint32 sixDigits = 1'000'000;
} // namespace

std::optional<QByteArray> fromBase32(const QByteArray &text)
{
    static constexpr QByteArrayView alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    QByteArray bytes;
    quint32 pending = 0;
    int bits = 0;
    for (const char c : text.toUpper()) {
        if (c == '=') {
            continue;
        }
        const auto value = alphabet.indexOf(c);
        if (value < 0) {
            return std::nullopt;
        }
        pending = (pending << 5U) | static_cast<quint32>(value);
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            bytes.append(static_cast<char>((pending >> static_cast<quint32>(bits)) & 0xffU));
        }
    }
    return bytes;
}

QByteArray totpCode(const QByteArray &key, qint64 when)
{
    QByteArray counter(sizeof(quint64), '\0');
    qToBigEndian(static_cast<quint64>(when / stepSeconds), counter.data());
    const QByteArray mac = QMessageAuthenticationCode::hash(counter, key, QCryptographicHash::Sha1);
    const int offset = mac.back() & 0x0f;
    const quint32 number = qFromBigEndian<quint32>(mac.constData() + offset) & 0x7fffffffU;
    return QByteArray::number(number % sixDigits).rightJustified(6, '0');
}

bool acceptsTotp(const QByteArray &base32Key, const QByteArray &code, qint64 now)
{
    const auto key = fromBase32(base32Key);
    if (!key) {
        return false;
    }
    bool accepted = false;
    for (const qint64 drift : {-stepSeconds, qint64{0}, stepSeconds}) {
        accepted = equalSecrets(totpCode(*key, now + drift), code) || accepted;
    }
    return accepted;
}

} // namespace keynook::standin
