// SPDX-License-Identifier: Apache-2.0
#include "jwt.h"

#include "randomness.h"

#include <QJsonDocument>
#include <QList>

using namespace Qt::StringLiterals;

namespace keynook::standin {

namespace {

QByteArray encoded(const QJsonObject &object)
{
    return base64Url(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

QByteArray signJwt(const QJsonObject &claims, const QByteArray &key)
{
    const QByteArray head = encoded({{u"alg"_s, u"HS256"_s}, {u"typ"_s, u"JWT"_s}});
    const QByteArray signedPart = head + '.' + encoded(claims);
    return signedPart + '.' + base64Url(hmacSha256(key, signedPart));
}

std::optional<QJsonObject> verifyJwt(const QByteArray &token, const QByteArray &key, qint64 now)
{
    const QByteArrayList parts = token.split('.');
    if (parts.size() != 3) {
        return std::nullopt;
    }
    const QByteArray signature = base64Url(hmacSha256(key, parts[0] + '.' + parts[1]));
    // The header is not read: this key signs with HS256 only, so no `alg` can change the check.
    if (!equalSecrets(signature, parts[2])) {
        return std::nullopt;
    }
    const QByteArray payload = QByteArray::fromBase64(parts[1], QByteArray::Base64UrlEncoding);
    const QJsonObject claims = QJsonDocument::fromJson(payload).object();
    if (claims[u"exp"_s].toInteger() <= now) {
        return std::nullopt;
    }
    return claims;
}

} // namespace keynook::standin
