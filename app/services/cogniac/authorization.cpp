// SPDX-License-Identifier: Apache-2.0
#include "services/cogniac/authorization.h"

#include "core/ids.h"

#include <sodium.h>

namespace keynook::cogniac {

namespace {

Secret withScheme(QByteArrayView scheme, const Secret &value)
{
    Secret header(scheme);
    header.append(value.reveal());
    return header;
}

} // namespace

Secret basicAuthorization(const QString &email, const Secret &password)
{
    Secret pair(email.toUtf8());
    pair.append(":");
    pair.append(password.reveal());

    // libsodium encodes in constant time and, unlike QByteArray::toBase64, into memory of our
    // choice.
    constexpr int variant = sodium_base64_VARIANT_ORIGINAL;
    const auto length = sodium_base64_encoded_len(static_cast<std::size_t>(pair.size()), variant);
    Secret encoded = Secret::ofSize(static_cast<qsizetype>(length));
    sodium_bin2base64(encoded.data(), length,
                      reinterpret_cast<const unsigned char *>(pair.reveal().data()),
                      static_cast<std::size_t>(pair.size()), variant);
    Secret header("Basic ");
    header.append(encoded.reveal().first(encoded.size() - 1)); // without the terminating NUL
    return header;
}

Secret keyAuthorization(const Secret &apiKey)
{
    return withScheme("Key ", apiKey);
}

Secret bearerAuthorization(const Secret &token)
{
    return withScheme("Bearer ", token);
}

QString keyIdOf(const Secret &apiKey)
{
    const QByteArrayView text = apiKey.reveal();
    const qsizetype colon = text.indexOf(':');
    const QString id = colon > 0 ? QString::fromLatin1(text.first(colon)) : QString();
    return isSafeId(id) ? id : QString();
}

} // namespace keynook::cogniac
