// SPDX-License-Identifier: Apache-2.0
#include "services/authorization.h"

#include <sodium.h>

namespace keynook {

Secret basicAuthorization(const QString &name, const Secret &password)
{
    Secret pair(name.toUtf8());
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

Secret bearerAuthorization(const Secret &token)
{
    Secret header("Bearer ");
    header.append(token.reveal());
    return header;
}

} // namespace keynook
