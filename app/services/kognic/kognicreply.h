// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "core/secret.h"
#include "core/workspace.h"

#include <QByteArrayView>
#include <QList>

/// What Kognic's replies hold: pure functions of bytes. Error of each: Protocol.
namespace keynook::kognic {

/// A way into the API for a while (contracts/kognic.md 2.3).
struct Token
{
    Secret access;
    Secret refresh;       ///< may be empty
    qint64 expiresIn = 0; ///< seconds from when it was given; 0: not said
};

[[nodiscard]] Result<Token> readToken(Secret reply);

/// A list, or one under `data`. Only `id` is needed: which other fields there are is inferred
/// (contracts/kognic.md 2.4), so one of an unexpected type counts as missing.
[[nodiscard]] Result<QList<Workspace>> readWorkspaces(QByteArrayView reply);

} // namespace keynook::kognic
