// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QByteArrayView>
#include <QString>

namespace keynook {

/// The service name under which Kognic's client keeps tokens in Python's keyring.
inline const QString tokenService = QStringLiteral("kognic-auth");

/// True when a token cached under `key` was fetched with that credential, whatever its scopes
/// (contracts/kognic.md 2.2). The trailing slash of the server does not matter.
[[nodiscard]] bool isTokenOf(const QString &key, const QString &authServer,
                             const QString &clientId);

struct PurgedTokens
{
    Secret text;
    int removed = 0;
};

/// The cache file without that credential's tokens; all else stays byte for byte. Error: Protocol
/// for a damaged file.
[[nodiscard]] Result<PurgedTokens> withoutTokensOf(QByteArrayView text, const QString &authServer,
                                                   const QString &clientId);

} // namespace keynook
