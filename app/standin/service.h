// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QtGlobal>

namespace keynook::standin {

class KeyStore;

/// What the routes of both services need.
struct Service
{
    KeyStore &keys;
    qint64 tokenSeconds = 3600;
    QByteArray cliAuthError; ///< what /app/cli-auth reports instead of a key; empty: a key
};

/// Now, in epoch seconds.
qint64 epochSeconds();

} // namespace keynook::standin
