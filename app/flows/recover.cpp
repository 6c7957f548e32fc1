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
    m_how = which == Which::All ? RecoverOne::How::AskService : RecoverOne::How::AskNobody;
    m_reply = std::move(reply);
    begin(patience);
}

void RecoverFlow::forget(const QString &operation, std::chrono::milliseconds patience,
                         const Reply<Recovered> &reply)
{
    m_how = RecoverOne::How::Forget;
    m_only = operation;
    m_reply = {this, [reply](Result<std::vector<Recovered>> one) {
                   reply(one ? Result<Recovered>(std::move(one->front()))
                             : Result<Recovered>(failure(one.error())));
               }};
    begin(patience);
}

void RecoverFlow::begin(std::chrono::milliseconds patience)
{
    IssueLock::take(m_ledger.folder(), patience,
                    {this, [this](Result<std::unique_ptr<IssueLock>> lock) {
                         if (!lock) {
                             m_reply(failure(lock.error()));
                             return;
                         }
                         m_lock = *std::move(lock);
                         if (const auto read = readRecords(); !read) {
                             m_lock.reset();
                             m_reply(failure(read.error()));
                             return;
                         }
                         next();
                     }});
}

Result<void> RecoverFlow::readRecords()
{
    const auto records = m_ledger.unfinishedIssues();
    if (!records) {
        return failure(records.error());
    }
    for (const IssueRecord &record : *records) {
        if (!m_only || record.operation == *m_only) {
            m_records += record;
            m_order += record.operation;
        }
    }
    if (m_only && m_records.isEmpty()) {
        return failure(Error::Kind::NotFound, tr("No interrupted generation has this name."),
                       tr("Run recover without it: it lists them."));
    }
    // What can still be read comes first: its keys are held by then, and nobody takes them for
    // another record's orphans.
    std::stable_partition(m_records.begin(), m_records.end(),
                          [this](const IssueRecord &record) { return canBeRead(record); });
    return {};
}

bool RecoverFlow::canBeRead(const IssueRecord &record) const
{
    const auto parts = m_partsOf(record.accountId);
    return record.state == IssueState::Stored ||
           (parts && parts->spool.holds(record.operation).value_or(true));
}

void RecoverFlow::next()
{
    const auto done = static_cast<qsizetype>(m_results.size());
    if (done == m_records.size()) {
        finish();
        return;
    }
    const IssueRecord record = m_records.at(done);
    auto parts = m_partsOf(record.accountId);
    if (!parts) {
        Recovered stuck;
        stuck.record = record;
        stuck.error = parts.error();
        m_results.push_back(std::move(stuck));
        next();
        return;
    }
    auto *one = new RecoverOne(*std::move(parts), record, m_how, this);
    one->start({this, [this, one](Result<Recovered> result) {
                    one->deleteLater();
                    m_results.push_back(*std::move(result));
                    next();
                }});
}

void RecoverFlow::finish()
{
    m_lock.reset();
    for (Recovered &one : m_results) {
        // A reply that is still sealed may hold the secret of any key of its name.
        const bool maybeNeeded =
            std::any_of(m_results.begin(), m_results.end(), [&one](const Recovered &other) {
                return other.record.name == one.record.name &&
                       (other.unreadable || other.outcome == Recovered::Outcome::Stuck);
            });
        one.deletable = one.orphans.size() == 1 && !maybeNeeded;
    }
    std::stable_sort(
        m_results.begin(), m_results.end(), [this](const Recovered &a, const Recovered &b) {
            return m_order.indexOf(a.record.operation) < m_order.indexOf(b.record.operation);
        });
    m_reply(std::move(m_results));
}

} // namespace keynook
