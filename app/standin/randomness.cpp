// SPDX-License-Identifier: Apache-2.0
#include "randomness.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QUuid>

#include <cstdio>
#include <cstdlib>
#include <openssl/crypto.h>
#include <openssl/rand.h>

namespace keynook::standin {

QByteArray randomBytes(int count)
{
    QByteArray bytes(count, '\0');
    // OpenSSL takes unsigned char, Qt gives char: the same bytes.
    if (RAND_bytes(reinterpret_cast<unsigned char *>(bytes.data()), count) != 1) {
        std::fputs("keynook-standin: the system gives no random numbers\n", stderr);
        std::abort();
    }
    return bytes;
}

QByteArray randomSecret()
{
    return base64Url(randomBytes(32));
}

QByteArray markedSecret()
{
    return "standinsecret" + randomSecret();
}

QByteArray randomUuid()
{
    // Not QUuid::createUuid(): what it draws from is not promised to be the system's generator.
    QByteArray bytes = randomBytes(16);
    constexpr char lowBits = 0x0f;
    constexpr char versionFour = 0x40;
    constexpr char variantMask = 0x3f;
    constexpr char variant = static_cast<char>(0x80);
    bytes[6] = static_cast<char>((bytes[6] & lowBits) | versionFour);
    bytes[8] = static_cast<char>((bytes[8] & variantMask) | variant);
    return QUuid::fromRfc4122(bytes).toByteArray(QUuid::WithoutBraces);
}

QByteArray randomId(int bytes)
{
    return randomBytes(bytes).toHex();
}

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray sha256(const QByteArray &text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256);
}

QByteArray hmacSha256(const QByteArray &key, const QByteArray &text)
{
    return QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Sha256);
}

bool equalSecrets(const QByteArray &left, const QByteArray &right)
{
    return !left.isEmpty() && left.size() == right.size() &&
           CRYPTO_memcmp(left.constData(), right.constData(), static_cast<size_t>(left.size())) ==
               0;
}

} // namespace keynook::standin
