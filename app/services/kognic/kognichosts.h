// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QString>
#include <QUrl>

/// Kognic's hosts (contracts/kognic.md 2.3, 2.4). All belong to one environment, whose auth server
/// is called `auth.` in front of the environment's own host: `auth.app.kognic.com` to
/// `app.kognic.com`. An auth server with any other name is taken for one server that does
/// everything, as keynook-standin is. Every URL is an origin with a trailing slash.
namespace keynook::kognic {

[[nodiscard]] QUrl defaultAuthServer();
/// Where workspaces are listed. The production name is inferred: an account may have another one.
[[nodiscard]] QUrl workspaceServerOf(const QUrl &authServer);
/// Where projects are listed.
[[nodiscard]] QUrl inputServerOf(const QUrl &authServer);
/// Where people sign in and generate credentials.
[[nodiscard]] QUrl webAppOf(const QUrl &authServer);

/// An origin out of what a user types or a credentials file names as its issuer: the scheme may be
/// missing (https), a path is dropped. Error: Usage (no host, a user name in it, http to another
/// machine).
[[nodiscard]] Result<QUrl> originOf(const QString &text);

} // namespace keynook::kognic
