// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace keynook::itemname {

/// Names of keychain items. The product stands first because Windows knows items by this name alone; none of the parts is secret.
inline QString login(const QString &accountId) { return QStringLiteral("keynook/%1/login").arg(accountId); }
inline QString key(const QString &accountId, const QString &keyId)
{
    return QStringLiteral("keynook/%1/key/%2").arg(accountId, keyId);
}
/// The private half that opens one operation's spool file.
inline QString seal(const QString &operation) { return QStringLiteral("keynook/seal/%1").arg(operation); }

} // namespace keynook::itemname
