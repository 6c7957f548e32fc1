// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "awaited.h"
#include "services/cogniac/authorization.h"
#include "services/cogniac/cogniacservice.h"
#include "support/scriptedserver.h"
#include "support/scriptedserverask.h"

namespace keynook::test {

using Keys = std::vector<ApiKey>;

inline const QString ok = QStringLiteral("ok");

/// The service's calls, against a server that answers as told.
struct Client
{
    ScriptedServer server;
    std::unique_ptr<HttpClient> http = clientWith();
    CogniacService service{*http, server.url()};

    Result<Keys> list(const QString &user = QStringLiteral("u1"))
    {
        return awaited<Keys>(
            [&](const Reply<Keys> &reply) { service.listKeys(Secret("tok"), user, reply); });
    }
    Result<Secret> create(const QString &name = QStringLiteral("name"),
                          const QString &user = QStringLiteral("u1"))
    {
        return awaited<Secret>([&](const Reply<Secret> &reply) {
            service.createKey(Secret("tok"), user, name, reply);
        });
    }
    Result<void> remove(const QString &key, const QString &user = QStringLiteral("u1"))
    {
        return awaited<void>(
            [&](const Reply<void> &reply) { service.deleteKey(Secret("tok"), user, key, reply); });
    }
    Result<Secret> token(const QByteArray &authorization, const QString &tenant,
                         const QByteArray &code)
    {
        return awaited<Secret>([&](const Reply<Secret> &reply) {
            service.token(Secret(authorization), cogniac::Attempt::PasswordLogin, tenant,
                          Secret(code), reply);
        });
    }
};

} // namespace keynook::test
