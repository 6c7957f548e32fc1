// SPDX-License-Identifier: Apache-2.0
#include "flows/recoverone.h"

#include "net/httpclient.h"
#include "vault/itemname.h"

#include <QSet>

#include <algorithm>
#include <chrono>
#include <iterator>

namespace keynook {

using Outcome = Recovered::Outcome;

namespace {

/// One user may have two accounts, under two addresses of one server: each lists what the other
/// holds.
Result<QHash<QString, HeldKey>> heldInAnyAccount(const Ledger &ledger)
{
    const auto accounts = ledger.accounts();
    if (!accounts) {
        return failure(accounts.error());
    }
    QHash<QString, HeldKey> all;
    for (const Account &account : *accounts) {
        auto held = ledger.heldKeys(account.id);
        if (!held) {
            return held;
        }
        all.insert(*held);
    }
    return all;
}

} // namespace

RecoverOne::RecoverOne(Parts parts, IssueRecord record, How how, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_how(how)
{
    m_result.record = std::move(record);
}

void RecoverOne::start(Reply<Recovered> reply)
{
    m_reply = std::move(reply);
    m_result.keyId = m_result.record.keyId;
    if (m_result.record.state == IssueState::Stored) {
        tidy(Outcome::Stored);
        return;
    }
    // Whatever the journal says: a process that died right after sealing has not told it.
    const auto sealed = m_parts.spool.holds(m_result.record.operation);
    if (!sealed) {
        stuck(sealed.error()); // unknown is not "none"
    } else if (*sealed) {
        unseal();
    } else if (m_how == How::Forget) {
        stuck({Error::Kind::Conflict,
               tr("This generation has no sealed reply that could be discarded."),
               tr("Run recover, which looks after it."),
               {},
               false});
    } else if (m_result.record.state == IssueState::Preparing) {
        tidy(Outcome::NoKey);
    } else {
        lookForOrphans();
    }
}

void RecoverOne::unseal()
{
    const Reply<Secret> found{
        this, [this](const Result<Secret> &privateKey) {
            if (!privateKey) {
                const bool gone = privateKey.error().kind == Error::Kind::NotFound;
                gone ? unreadable(privateKey.error()) : stuck(privateKey.error());
                return;
            }
            const IssueRecord &record = m_result.record;
            auto plain = m_parts.spool.open(record.operation, record.publicKey, *privateKey);
            if (plain) {
                store(*std::move(plain));
            } else if (plain.error().kind == Error::Kind::Protocol) {
                unreadable(plain.error());
            } else {
                stuck(plain.error());
            }
        }};
    m_parts.store.read(itemname::seal(m_result.record.operation), found);
}

void RecoverOne::store(Secret plain)
{
    const auto credential = m_parts.service.readIssued(std::move(plain), m_parts.session.account());
    if (!credential) {
        unreadable(credential.error());
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

void RecoverOne::unreadable(const Error &cause)
{
    if (m_how == How::Forget) {
        std::ignore = m_parts.ledger.note(m_result.record.accountId, QStringLiteral("forgotten"));
        tidy(Outcome::Forgotten);
        return;
    }
    m_result.unreadable = true;
    m_result.error = Error{
        Error::Kind::Conflict, tr("Its sealed reply cannot be opened: %1").arg(cause.sentence),
        tr("It stays where it is until `keynook-cli recover --forget %1` discards it.")
            .arg(m_result.record.operation),
        cause.detail, false};
    lookForOrphans();
}

void RecoverOne::lookForOrphans()
{
    if (m_how == How::AskNobody) {
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
    const auto held = heldInAnyAccount(m_parts.ledger);
    if (!held) {
        stuck(held.error());
        return;
    }
    m_result.orphans = orphansOf(m_result.record, listed, *held);
    lookIntoKeychain(0);
}

void RecoverOne::lookIntoKeychain(std::size_t from)
{
    if (from == m_result.orphans.size()) {
        conclude();
        return;
    }
    const Reply<Secret> looked{this, [this, from](const Result<Secret> &kept) {
                                   if (kept) {
                                       foundInKeychain(from);
                                   } else if (kept.error().kind == Error::Kind::NotFound) {
                                       lookIntoKeychain(from + 1);
                                   } else {
                                       m_result.orphans.clear();
                                       stuck(kept.error());
                                   }
                               }};
    m_parts.store.read(itemname::key(m_result.record.accountId, m_result.orphans.at(from).id),
                       looked);
}

void RecoverOne::foundInKeychain(std::size_t at)
{
    const ApiKey key = m_result.orphans.at(at);
    if (!m_result.unreadable) {
        m_result.orphans.clear();
        stored(key);
        return;
    }
    // It is no orphan; but whether it is what the sealed reply holds, nobody can tell.
    const HeldKey held{m_result.record.accountId, key.id,        key.name, key.createdAt,
                       m_parts.clock(),           Held::Keychain};
    if (const auto saved = m_parts.ledger.saveHeldKey(held); !saved) {
        m_result.orphans.clear();
        stuck(saved.error());
        return;
    }
    m_result.orphans.erase(m_result.orphans.begin() + static_cast<std::ptrdiff_t>(at));
    lookIntoKeychain(at);
}

void RecoverOne::conclude()
{
    constexpr qint64 requestsSettleWithin =
        120; // seconds; longer than any request of ours is waited for by a server
    if (!m_result.orphans.empty()) {
        finish(Outcome::Orphans);
    } else if (m_result.unreadable) {
        finish(Outcome::Stuck);
    } else if (m_parts.clock() - m_result.record.intendedAt < requestsSettleWithin) {
        finish(Outcome::NotYet);
    } else {
        tidy(Outcome::NoKey);
    }
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
    // The request was sent once, and HttpClient gives it up after this time at the latest.
    const qint64 requestTakes =
        std::chrono::duration_cast<std::chrono::seconds>(HttpClient::Options().total).count();
    const qint64 earliest = record.intendedAt - clocksApart;
    const qint64 latest = record.intendedAt + requestTakes + clocksApart;
    const QSet<QString> before(record.knownBefore.begin(), record.knownBefore.end());
    std::vector<ApiKey> orphans;
    std::copy_if(listed.begin(), listed.end(), std::back_inserter(orphans), [&](const ApiKey &key) {
        const bool inTime =
            !key.createdAt || (*key.createdAt >= earliest && *key.createdAt <= latest);
        return inTime && key.name == record.name && !key.lastAuth && !before.contains(key.id) &&
               !held.contains(key.id);
    });
    return orphans;
}

} // namespace keynook
