// SPDX-License-Identifier: Apache-2.0
#include "exchange/tokencache.h"

#include "exchange/jsonedit.h"

namespace keynook {

bool isTokenOf(const QString &key, const QString &authServer, const QString &clientId)
{
    QString server = authServer;
    while (server.endsWith(u'/')) {
        server.chop(1);
    }
    if (server.isEmpty() || clientId.isEmpty() || !key.startsWith(server)) {
        return false;
    }
    QStringView rest = QStringView(key).sliced(server.size());
    while (rest.startsWith(u'/')) {
        rest = rest.sliced(1);
    }
    const QString own = u':' + clientId;
    return rest == own || rest.startsWith(own + QStringLiteral(":s-"));
}

Result<PurgedTokens> withoutTokensOf(QByteArrayView text, const QString &authServer,
                                     const QString &clientId)
{
    PurgedTokens purged;
    auto rest = withoutJsonMembers(text, {}, [&](const QString &key) {
        const bool goes = isTokenOf(key, authServer, clientId);
        purged.removed += goes ? 1 : 0;
        return goes;
    });
    if (!rest) {
        return failure(rest.error());
    }
    purged.text = *std::move(rest);
    return purged;
}

} // namespace keynook
