// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/account.h"
#include "core/apikey.h"
#include "core/clock.h"
#include "core/heldkey.h"
#include "core/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace keynook {

/// How far the generation of a key came; the order of security.md §4.
enum class IssueState {
    Preparing, ///< nothing was sent; the private half of the seal may be in the keychain
    Intended,  ///< the request may be on its way: the server may or may not have a key
    Sealed,    ///< the reply lies in the spool
    Stored,    ///< the keychain has it, read back
};

/// One generation of a key, from before the request until nothing is left to clean up.
struct IssueRecord
{
    QString operation; ///< core/ids newId()
    QString accountId;
    QString name;          ///< the description sent to the service
    qint64 begunAt = 0;    ///< epoch seconds
    qint64 intendedAt = 0; ///< epoch seconds, set right before the request leaves; 0: none was sent
    QStringList knownBefore; ///< ids that the service listed before the request
    QByteArray publicKey;    ///< of SealKeys
    IssueState state = IssueState::Preparing;
    QString keyId; ///< known from Stored on
};

struct CachedKeys
{
    qint64 fetchedAt = 0; ///< epoch seconds
    std::vector<ApiKey> keys;
};

struct HistoryEntry
{
    qint64 at = 0; ///< epoch seconds
    QString accountId;
    /// "generated", "stored", "exported", "revealed", "deleted", "forgotten", "recovered", "lost",
    /// …
    QString event;
    QString keyId;
};

/// What Keynook remembers between starts, in one SQLite file (`ledger.db`, 0600, in a folder of
/// 0700): accounts, which secrets the keychain should hold, cached lists, the journal of unfinished
/// generations and a local history. Never a secret.
///
/// Several processes may use one folder at once. Every change is durable when its function returns
/// (synchronous=FULL), but for the cached lists, which may be lost. Error of every function: Disk,
/// with the file and what to do in the sentence; `open` also has Conflict for a ledger that a newer
/// Keynook wrote (it is left untouched) and Disk for a damaged one (likewise).
class Ledger
{
public:
    static Result<std::unique_ptr<Ledger>> open(const QString &folder, Clock clock = systemClock());
    /// Loads the library that `open` needs, so that it finds it loaded; in any thread, also before
    /// there is an application object.
    static void loadDriver();
    ~Ledger();
    Ledger(const Ledger &) = delete;
    Ledger &operator=(const Ledger &) = delete;

    [[nodiscard]] QString folder() const;

    [[nodiscard]] Result<QList<Account>> accounts() const;
    /// Error: NotFound.
    [[nodiscard]] Result<Account> account(const QString &name) const;
    /// Inserts or replaces by id. Error: Conflict when another account has the name.
    [[nodiscard]] Result<void> saveAccount(const Account &account);
    /// Only that column, whatever else another process has changed meanwhile. Error: NotFound (the
    /// account is gone).
    [[nodiscard]] Result<void> markSignedOut(const QString &accountId);
    /// Likewise only the workspace. The kept list goes: it is the other workspace's.
    [[nodiscard]] Result<void> changeWorkspace(const QString &accountId, const QString &workspaceId,
                                               const QString &workspaceName);
    /// Likewise only that. Error: NotFound.
    [[nodiscard]] Result<void> changeExpiryLead(const QString &accountId, int days);
    /// As the ledger has it now, which another process may have changed; false for an account that
    /// is gone.
    [[nodiscard]] Result<bool> isSignedIn(const QString &accountId) const;
    /// With everything that belongs to it, but for the history.
    [[nodiscard]] Result<void> removeAccount(const QString &accountId);

    [[nodiscard]] Result<HeldKeys> heldKeys(const QString &accountId) const;
    [[nodiscard]] Result<void> saveHeldKey(const HeldKey &key);
    /// Only that and its time, which is now; nothing for a key that is not held.
    [[nodiscard]] Result<void> noteVerdict(const QString &accountId, const QString &keyId,
                                           Verdict verdict);
    [[nodiscard]] Result<void> forgetHeldKey(const QString &accountId, const QString &keyId);

    [[nodiscard]] Result<std::optional<CachedKeys>> cachedKeys(const QString &accountId) const;
    /// 100 000 keys must be quick: one compact blob a list, not rewritten when nothing changed but
    /// `fetchedAt`.
    [[nodiscard]] Result<void> saveCachedKeys(const QString &accountId, const CachedKeys &keys);

    [[nodiscard]] Result<void> beginIssue(const IssueRecord &record);
    /// `Intended`, with the time: durable before the first byte of the request leaves.
    [[nodiscard]] Result<void> markIntended(const QString &operation,
                                            const QStringList &knownBefore);
    /// `Sealed`, or `Stored` together with the held key, in one transaction.
    [[nodiscard]] Result<void> markSealed(const QString &operation);
    [[nodiscard]] Result<void> markStored(const QString &operation, const HeldKey &key);
    /// Takes the record out of the journal: nothing is left to do.
    [[nodiscard]] Result<void> finishIssue(const QString &operation);
    /// Oldest first.
    [[nodiscard]] Result<QList<IssueRecord>> unfinishedIssues() const;

    [[nodiscard]] Result<void> note(const QString &accountId, const QString &event,
                                    const QString &keyId = {});
    /// Newest first, at most `most`.
    [[nodiscard]] Result<QList<HistoryEntry>> history(int most) const;

private:
    struct Private;
    explicit Ledger(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace keynook
