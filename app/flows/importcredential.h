// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/account.h"
#include "core/heldkey.h"
#include "core/reply.h"
#include "core/secret.h"
#include "ledger/ledger.h"
#include "vault/secretstore.h"

#include <QObject>
#include <QUrl>

namespace keynook {

/// A credential that exists already, and where it shall go.
struct ImportRequest
{
    Secret text;         ///< a whole credentials.json
    QString accountName; ///< for a new account; empty: the email address
    QUrl authServer;     ///< empty: the issuer that the file names
    QUrl workspaceServer; ///< empty: the default that belongs to the auth server
};

struct ImportedCredential
{
    Account account;
    HeldKey key;
    bool newAccount = false;
    QStringList repairs; ///< of KognicFile
};

} // namespace keynook
