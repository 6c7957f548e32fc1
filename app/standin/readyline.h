// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace keynook::standin {

/// The one line of JSON that tells where the service listens and who may sign in
/// (contracts/cli.md). Beyond what is promised there: `user_id` and `case` of each user, `name`,
/// `workspaces` and `case` of each credential, `external_id` of each workspace, and the scopes that
/// are granted.
QByteArray readyLine(const QByteArray &url, const QByteArray &signingKey);

} // namespace keynook::standin
