// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/account.h"
#include "core/reply.h"
#include "exchange/credentialformat.h"
#include "ledger/ledger.h"
#include "vault/secretstore.h"

#include <QByteArrayList>

#include <variant>
#include <vector>

namespace keynook {

// What leaves Keynook of a held key, whichever service it belongs to. Ask no network. Errors: those
// of readHeldCredential and readHeldKognic.

/// A key written in some form.
struct RenderedKey
{
    QString keyId;
    Secret text;
};
/// Error also: Usage (the form cannot hold it).
void renderHeld(Ledger &ledger, SecretStore &store, const Account &account, const QString &idOrName,
                CredentialFormat format, const Reply<RenderedKey> &reply);

/// What a program finds its credential by.
struct KeyEnvironment
{
    QString keyId;
    std::vector<EnvironmentVariable> variables;
    /// Names that the service's client looks at: a stale one could beat the key.
    QByteArrayList clear;
    /// The service's own credentials file, and the variable with its path; empty where the client
    /// needs none.
    Secret file;
    QByteArray fileVariable;
};
void environmentOfHeld(Ledger &ledger, SecretStore &store, const Account &account,
                       const QString &idOrName, const Reply<KeyEnvironment> &reply);

/// The secret alone, as the service calls it.
void secretOfHeld(Ledger &ledger, SecretStore &store, const Account &account,
                  const QString &idOrName, const Reply<Secret> &reply);

/// The key that a program gets when nobody says which: the newest in the keychain that has not
/// ended at `now`. Error: NotFound.
[[nodiscard]] Result<HeldKey> usualKey(const Ledger &ledger, const Account &account, qint64 now);

/// A key with its secret, as its service has it.
using AnyCredential = std::variant<Credential, KognicCredential>;
void readAnyHeld(Ledger &ledger, SecretStore &store, const Account &account,
                 const QString &idOrName, const Reply<AnyCredential> &reply);

} // namespace keynook
