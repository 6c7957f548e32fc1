// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/kogniccredential.h"

#include <QByteArray>

namespace keynook::test {

/// As Kognic's web app hands it out.
inline QByteArray kognicFile(const QByteArray &clientId = "client-1",
                             const QByteArray &secret = "canary-secret-1",
                             const QByteArray &more = {})
{
    return R"({"clientId":")" + clientId + R"(","clientSecret":")" + secret +
           R"(","email":"u1@keynook.example","userId":7,"issuer":"https://auth.example/")" + more +
           '}';
}

inline bool same(const KognicCredential &a, const KognicCredential &b)
{
    return a.clientId == b.clientId && a.clientSecret.sameAs(b.clientSecret) &&
           a.email == b.email && a.userId == b.userId && a.issuer == b.issuer && a.name == b.name &&
           a.created == b.created && a.expires == b.expires && a.scopes == b.scopes &&
           a.extra.sameAs(b.extra);
}

} // namespace keynook::test
