// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "awaited.h"
#include "fakecogniac.h"
#include "flows/login.h"
#include "flows/session.h"
#include "ledger/issuelock.h"
#include "ledger/ledger.h"
#include "support/memorystore.h"
#include "support/scriptedserverask.h"
#include "vault/itemname.h"
#include "vault/sealedspool.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace keynook::test {

inline const QString keyItem = QStringLiteral("keynook/a1/key/k1");

/// What outlives a start of Keynook: the disk, the keychain, the service, the time. With one
/// account, signed in with an API key.
struct World
{
    World()
    {
        cogniac.now = now;
        account.id = QStringLiteral("a1");
        account.name = QStringLiteral("work");
        account.server = cogniac.server.url();
        account.email = QStringLiteral("u1@keynook.example");
        account.userId = QStringLiteral("u1");
        account.workspaceId = QStringLiteral("t1");
        account.workspaceName = QStringLiteral("Plant t1");
        account.signedIn = true;
        signIn("login1:login-secret", {}, "token-0");
    }

    void signIn(const QByteArray &apiKey, const QByteArray &userToken, const QByteArray &token)
    {
        const Login login{Secret(apiKey), Secret(userToken), Secret(token)};
        store.put(itemname::login(account.id), login.toItem().reveal());
    }
    [[nodiscard]] QString folder() const { return dir.filePath(QStringLiteral("data")); }
    [[nodiscard]] QString spoolFolder() const { return folder() + QStringLiteral("/spool"); }
    [[nodiscard]] Clock clock()
    {
        return [this] { return now; };
    }
    /// Puts a file where the spool's folder should be: a full disk that stops root as well.
    [[nodiscard]] bool breakSpool() const
    {
        QDir(spoolFolder()).removeRecursively();
        QFile file(spoolFolder());
        return file.open(QIODevice::WriteOnly);
    }

    /// From here on the ledger refuses this: "UPDATE ON issues WHEN …".
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
    qint64 now = 1'700'000'000;
    FakeCogniac cogniac;
    MemoryStore store;
    Account account;
};

inline bool lockIsFree(const World &world)
{
    return IssueLock::tryTake(world.folder()).has_value();
}

/// One start of Keynook; destroying it is what a kill leaves.
struct Start
{
    explicit Start(World &of)
        : world(of)
        , ledger(std::move(*Ledger::open(of.folder(), of.clock())))
        , spool(of.spoolFolder())
        , http(clientWith())
        , service(*http, of.account.server)
        , session(service, of.store, *ledger, of.account)
    {
        if (!ledger->saveAccount(of.account)) {
            qFatal("the ledger of this test takes no account");
        }
    }

    [[nodiscard]] QList<IssueRecord> journal() const
    {
        const auto records = ledger->unfinishedIssues();
        return records.value_or(QList<IssueRecord>());
    }
    [[nodiscard]] QHash<QString, HeldKey> held() const
    {
        const auto keys = ledger->heldKeys(world.account.id);
        return keys.value_or(QHash<QString, HeldKey>());
    }
    /// "deleted k1", newest first.
    [[nodiscard]] QStringList history() const
    {
        QStringList list;
        for (const HistoryEntry &entry : ledger->history(100).value_or(QList<HistoryEntry>())) {
            list += entry.event + QLatin1Char(' ') + entry.keyId;
        }
        return list;
    }

    World &world;
    std::unique_ptr<Ledger> ledger;
    SealedSpool spool;
    std::unique_ptr<HttpClient> http;
    CogniacService service;
    Session session;
};

} // namespace keynook::test
