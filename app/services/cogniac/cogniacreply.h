// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/apikey.h"
#include "core/result.h"
#include "core/workspace.h"

#include <QByteArrayView>
#include <QJsonObject>
#include <QList>
#include <QString>

/// The service's answers as values: pure functions of bytes. Sources: contracts/cogniac.md 1.1.
/// Error of each: Protocol.
namespace keynook::cogniac {

struct User
{
    QString id;
    QString email;
};

/// `{"access_token":…,"token_type":"Bearer"}`.
[[nodiscard]] Result<Secret> readToken(Secret reply);
[[nodiscard]] Result<User> readUser(QByteArrayView reply);
/// True when a one-time code is needed.
[[nodiscard]] Result<bool> readMfaStatus(QByteArrayView reply);
[[nodiscard]] Result<QList<Workspace>> readTenants(QByteArrayView reply);
/// An element of the key list: a string `key_id` that may go into a path; every other field may be
/// missing.
[[nodiscard]] Result<ApiKey> readKey(const QJsonObject &object);

} // namespace keynook::cogniac
