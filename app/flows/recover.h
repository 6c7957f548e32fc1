// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flows/recoverone.h"
#include "ledger/issuelock.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace keynook {

/// Goes through the journal of unfinished generations, one record after the other, while it holds
/// the folder's lock.
class RecoverFlow final : public QObject
{
    Q_OBJECT
public:
    /// The parts that belong to an account's records. Error: NotFound (no such account any more).
    using PartsOf = std::function<Result<RecoverOne::Parts>(const QString &accountId)>;

    RecoverFlow(Ledger &ledger, PartsOf partsOf, QObject *parent = nullptr);

    enum class Which {
        All,
        Local, ///< without a look at the service: only what is sealed, stored or was never sent
               ///< comes to an end, the others are NotYet
    };

    /// Oldest first. Errors: Conflict (another process generates or recovers), Disk.
    void start(Which which, std::chrono::milliseconds patience,
               Reply<std::vector<Recovered>> reply);
    /// Discards the sealed reply of one operation for good, and its record, if it cannot be opened;
    /// one that can be opened after all is Stored. Instead of start(). Errors also: NotFound (no
    /// such operation).
    void forget(const QString &operation, std::chrono::milliseconds patience,
                const Reply<Recovered> &reply);

private:
    void begin(std::chrono::milliseconds patience);
    /// Under the lock: before it, another process may still be at work on the records.
    [[nodiscard]] Result<void> readRecords();
    [[nodiscard]] bool canBeRead(const IssueRecord &record) const;
    void next();
    void finish();

    Ledger &m_ledger;
    PartsOf m_partsOf;
    RecoverOne::How m_how = RecoverOne::How::AskService;
    std::optional<QString> m_only; ///< the operation to forget
    QList<IssueRecord> m_records;  ///< in the order of work
    QStringList m_order;           ///< operations, oldest first
    std::vector<Recovered> m_results;
    std::unique_ptr<IssueLock> m_lock;
    Reply<std::vector<Recovered>> m_reply;
};

} // namespace keynook
