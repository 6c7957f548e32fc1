// SPDX-License-Identifier: Apache-2.0
#include "flows/recoverone.h"

#include "vault/itemname.h"

#include <QSet>

#include <algorithm>
#include <iterator>

namespace keynook {

using Outcome = Recovered::Outcome;

RecoverOne::RecoverOne(Parts parts, IssueRecord record, Ask ask, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_ask(ask)
{
    m_result.record = std::move(record);
}

void RecoverOne::start(Reply<Recovered> reply)
{
    m_reply = std::move(reply);
    m_result.keyId = m_result.record.keyId;
    switch (m_result.record.state) {
    case IssueState::Preparing:
        tidy(Outcome::NoKey);
        return;
    case IssueState::Stored:
        tidy(Outcome::Stored);
        return;
    case IssueState::Intended:
    case IssueState::Sealed:
        // A process that died between the two leaves a spool file that the journal does not know
        // yet.
        if (m_parts.spool.holds(m_result.record.operation)) {
            unseal();
        } else {
            lookForOrphans();
        }
        return;
    }
}

void RecoverOne::unseal()
{
    const Reply<Secret> found{
        this, [this](const Result<Secret> &privateKey) {
            if (!privateKey && privateKey.error().kind != Error::Kind::NotFound) {
                stuck(privateKey.error());
                return;
            }
            const IssueRecord &record = m_result.record;
            auto plain = privateKey
                             ? m_parts.spool.open(record.operation, record.publicKey, *privateKey)
                             : Result<Secret>(failure(privateKey.error()));
            if (plain) {
                store(*std::move(plain));
            } else if (plain.error().kind == Error::Kind::Disk) {
                stuck(plain.error());
            } else {
                m_result.error = plain.error();
                lookForOrphans();
            }
        }};
    m_parts.store.read(itemname::seal(m_result.record.operation), found);
}

void RecoverOne::store(Secret plain)
{
    const auto credential = m_parts.service.readIssued(std::move(plain), m_parts.session.account());
    if (!credential) {
        m_result.error = credential.error();
        lookForOrphans();
        return;
    }
    const ApiKey key = credential->key;
    const QString accountId = m_result.record.accountId;
    const Reply<void> kept{this, [this, key](const Result<void> &written) {
                               if (written) {
                                   stored(key);
                               } else {
                                   stuck(written.error());
                               }
                           }};
    writeVerified(m_parts.store, itemname::key(accountId, key.id), credential->secret, kept);
}

void RecoverOne::stored(const ApiKey &key)
{
    const QString accountId = m_result.record.accountId;
    const HeldKey held{accountId, key.id, key.name, key.createdAt, m_parts.clock(), Held::Keychain};
    if (const auto marked = m_parts.ledger.markStored(m_result.record.operation, held); !marked) {
        stuck(marked.error());
        return;
    }
    std::ignore = m_parts.ledger.note(accountId, QStringLiteral("recovered"), key.id);
    m_result.keyId = key.id;
    tidy(Outcome::Stored);
}

void RecoverOne::lookForOrphans()
{
    if (m_ask == Ask::Nobody) {
        finish(Outcome::NotYet);
        return;
    }
    const Session::Operation<std::vector<ApiKey>> list = [this](const Secret &token,
                                                                Reply<std::vector<ApiKey>> reply) {
        m_parts.service.listKeys(token, m_parts.session.account().userId, std::move(reply));
    };
    m_parts.session.call<std::vector<ApiKey>>(
        list, {this, [this](const Result<std::vector<ApiKey>> &listed) {
                   if (listed) {
                       judge(*listed);
                   } else {
                       stuck(listed.error());
                   }
               }});
}

void RecoverOne::judge(const std::vector<ApiKey> &listed)
{
    constexpr qint64 requestsSettleWithin =
        120; // seconds; longer than any request of ours is waited for by a server
    const auto held = m_parts.ledger.heldKeys(m_result.record.accountId);
    if (!held) {
        stuck(held.error());
        return;
    }
    m_result.orphans = orphansOf(m_result.record, listed, *held);
    if (!m_result.orphans.empty()) {
        lookIntoKeychain(0);
    } else if (m_parts.clock() - m_result.record.begunAt < requestsSettleWithin) {
        finish(Outcome::NotYet);
    } else {
        tidy(Outcome::NoKey);
    }
}

void RecoverOne::lookIntoKeychain(std::size_t from)
{
    if (from == m_result.orphans.size()) {
        finish(Outcome::Orphans);
        return;
    }
    const ApiKey key = m_result.orphans.at(from);
    const Reply<Secret> looked{this, [this, from, key](const Result<Secret> &kept) {
                                   if (!kept && kept.error().kind == Error::Kind::NotFound) {
                                       lookIntoKeychain(from + 1);
                                       return;
                                   }
                                   m_result.orphans.clear();
                                   if (kept) {
                                       stored(key);
                                   } else {
                                       stuck(kept.error());
                                   }
                               }};
    m_parts.store.read(itemname::key(m_result.record.accountId, key.id), looked);
}

void RecoverOne::tidy(Outcome outcome)
{
    const QString operation = m_result.record.operation;
    if (const auto discarded = m_parts.spool.discard(operation); !discarded) {
        stuck(discarded.error());
        return;
    }
    m_parts.store.remove(itemname::seal(operation),
                         {this, [this, operation, outcome](Result<void> removed) {
                              if (removed) {
                                  removed = m_parts.ledger.finishIssue(operation);
                              }
                              if (removed) {
                                  finish(outcome);
                              } else {
                                  stuck(removed.error());
                              }
                          }});
}

void RecoverOne::finish(Outcome outcome)
{
    m_result.outcome = outcome;
    m_reply(std::move(m_result));
}

void RecoverOne::stuck(const Error &error)
{
    m_result.error = error;
    finish(Outcome::Stuck);
}

std::vector<ApiKey> orphansOf(const IssueRecord &record, const std::vector<ApiKey> &listed,
                              const QHash<QString, HeldKey> &held)
{
    constexpr qint64 clocksApart = 3600;
    const QSet<QString> before(record.knownBefore.begin(), record.knownBefore.end());
    std::vector<ApiKey> orphans;
    std::copy_if(listed.begin(), listed.end(), std::back_inserter(orphans), [&](const ApiKey &key) {
        const bool recent = !key.createdAt || *key.createdAt >= record.begunAt - clocksApart;
        return recent && key.name == record.name && !key.lastAuth && !before.contains(key.id) &&
               !held.contains(key.id);
    });
    return orphans;
}

} // namespace keynook
