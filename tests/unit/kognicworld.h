// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "awaited.h"
#include "fakekognic.h"
#include "flows/importcredential.h"
#include "kognicsample.h"
#include "ledger/ledger.h"
#include "support/memorystore.h"
#include "support/scriptedserverask.h"
#include "vault/itemname.h"

#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace keynook::test {

/// A data folder, a keychain and a Kognic of its own.
struct KognicWorld
{
    KognicWorld()
        : ledger(std::move(*Ledger::open(folder(), clock())))
    {
    }

    [[nodiscard]] QString folder() const { return dir.filePath(QStringLiteral("data")); }
    [[nodiscard]] Clock clock()
    {
        return [this] { return now; };
    }
    /// The file of a credential whose issuer is this Kognic.
    [[nodiscard]] QByteArray file(const QByteArray &clientId = "client-1",
                                  const QByteArray &secret = "canary-secret-1",
                                  const QByteArray &more = {}) const
    {
        QByteArray text = kognicFile(clientId, secret, more);
        return text.replace("https://auth.example/", kognic.server.url().toEncoded());
    }
    Result<ImportedCredential> import(const QByteArray &text, const QString &name = {})
    {
        return import(ImportRequest{Secret(text), name, {}, {}});
    }
    Result<ImportedCredential> import(const ImportRequest &request)
    {
        ImportCredentialFlow flow(*http, store, *ledger, clock());
        return awaited<ImportedCredential>(
            [&](const Reply<ImportedCredential> &reply) { flow.start(request, reply); });
    }
    [[nodiscard]] HeldKeys held(const QString &accountId) const
    {
        return ledger->heldKeys(accountId).value_or(HeldKeys());
    }
    [[nodiscard]] QList<Account> accounts() const
    {
        return ledger->accounts().value_or(QList<Account>());
    }
    /// From here on the ledger refuses this: "INSERT ON held_keys".
    [[nodiscard]] bool forbidInLedger(const QString &what) const
    {
        QProcess sqlite;
        sqlite.start(QStringLiteral("sqlite3"),
                     {folder() + QStringLiteral("/ledger.db"),
                      QStringLiteral("CREATE TRIGGER forbidden BEFORE %1 BEGIN "
                                     "SELECT RAISE(FAIL, 'forbidden'); END")
                          .arg(what)});
        return sqlite.waitForFinished() && sqlite.exitCode() == 0;
    }

    QTemporaryDir dir;
    qint64 now = 1'767'225'600; // 2026-01-01
    FakeKognic kognic;
    MemoryStore store;
    std::unique_ptr<Ledger> ledger;
    std::unique_ptr<HttpClient> http = clientWith();
};

} // namespace keynook::test
