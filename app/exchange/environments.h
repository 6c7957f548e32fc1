// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>
#include <vector>

namespace keynook {

/// An entry of Kognic's environments.json (contracts/kognic.md 2.2).
struct KognicEnvironment
{
    QString name;
    QString host;        ///< whose API calls it is for; calls to its subdomains too
    QString authServer;  ///< an origin without a trailing slash, as the client itself writes it
    QString credentials; ///< a path, or `keyring://PROFILE`; empty: whatever the client finds
    QStringList scopes;

    friend bool operator==(const KognicEnvironment &, const KognicEnvironment &) = default;
};

struct KognicEnvironments
{
    QString defaultName;
    std::vector<KognicEnvironment> entries; ///< in the file's order, in which the client looks
};

/// What the client takes when nothing else fits: app.kognic.com.
[[nodiscard]] KognicEnvironment builtInEnvironment();

/// An empty text has no entries. Error: Protocol when the client would stumble over the file, or
/// over what it would find there.
[[nodiscard]] Result<KognicEnvironments> readEnvironments(QByteArrayView text);

/// The entry that the client takes for calls to `host`: the same host, then a host whose subdomain
/// it is, then the default, then the built-in one.
[[nodiscard]] KognicEnvironment environmentFor(const KognicEnvironments &all, const QString &host);

/// The text with this entry added, or with its host, server, credentials and scopes changed. All
/// else stays byte for byte, also members of the entry that Keynook does not know. Errors: those of
/// readEnvironments.
[[nodiscard]] Result<QByteArray> withEnvironment(QByteArrayView text,
                                                 const KognicEnvironment &entry);

/// The text without the entry of that name.
[[nodiscard]] Result<QByteArray> withoutEnvironment(QByteArrayView text, const QString &name);

/// `keyring://PROFILE`.
[[nodiscard]] QString keyringAddress(const QString &profile);

/// An auth server as the client writes it: without the slash at the end.
[[nodiscard]] QString authServerText(const QUrl &server);

/// The host of the API calls that belong to an auth server: "app.kognic.com" for
/// "https://auth.app.kognic.com/".
[[nodiscard]] QString apiHostOf(const QUrl &authServer);

} // namespace keynook
