// SPDX-License-Identifier: Apache-2.0
#include "flows/recover.h"

#include <algorithm>

namespace keynook {

RecoverFlow::RecoverFlow(Ledger &ledger, PartsOf partsOf, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_partsOf(std::move(partsOf))
{
}

void RecoverFlow::start(Which which, std::chrono::milliseconds patience,
                        Reply<std::vector<Recovered>> reply)
{
    m_which = which;
    m_reply = std::move(reply);
    IssueLock::take(m_ledger.folder(), patience,
                    {this, [this](Result<std::unique_ptr<IssueLock>> lock) {
                         if (!lock) {
                             m_reply(failure(lock.error()));
                             return;
                         }
                         m_lock = *std::move(lock);
                         // Read under the lock: before it, another process may still be at work on
                         // them.
                         const auto records = m_ledger.unfinishedIssues();
                         if (!records) {
                             m_lock.reset();
                             m_reply(failure(records.error()));
                             return;
                         }
                         m_records = *records;
                         for (const IssueRecord &record : *records) {
                             m_order += record.operation;
                         }
                         // What can still be read comes first: its keys are held by then, and
                         // nobody takes them for another record's orphans.
                         std::stable_partition(
                             m_records.begin(), m_records.end(), [this](const IssueRecord &record) {
                                 const auto parts = m_partsOf(record.accountId);
                                 return record.state == IssueState::Stored ||
                                        (parts && parts->spool.holds(record.operation));
                             });
                         next();
                     }});
}

void RecoverFlow::next()
{
    const auto done = static_cast<qsizetype>(m_results.size());
    if (done == m_records.size()) {
        m_lock.reset();
        std::stable_sort(
            m_results.begin(), m_results.end(), [this](const Recovered &a, const Recovered &b) {
                return m_order.indexOf(a.record.operation) < m_order.indexOf(b.record.operation);
            });
        m_reply(std::move(m_results));
        return;
    }
    const IssueRecord record = m_records.at(done);
    auto parts = m_partsOf(record.accountId);
    if (!parts) {
        m_results.push_back({record, Recovered::Outcome::Stuck, {}, {}, parts.error()});
        next();
        return;
    }
    const auto ask = m_which == Which::All ? RecoverOne::Ask::Service : RecoverOne::Ask::Nobody;
    auto *one = new RecoverOne(*std::move(parts), record, ask, this);
    one->start({this, [this, one](Result<Recovered> result) {
                    one->deleteLater();
                    m_results.push_back(*std::move(result));
                    next();
                }});
}

} // namespace keynook
