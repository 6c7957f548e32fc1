// SPDX-License-Identifier: Apache-2.0
#include "flows/issuekey.h"

#include "core/ids.h"
#include "core/text.h"
#include "vault/itemname.h"
#include "vault/takeback.h"

#include <algorithm>

namespace keynook {

namespace {

constexpr std::chrono::seconds lockPatience{
    60}; // longer than a whole generation of another process takes

} // namespace

IssueKeyFlow::IssueKeyFlow(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{
}

IssueKeyFlow::~IssueKeyFlow() = default;

void IssueKeyFlow::start(const QString &name, Reply<IssuedKey> reply)
{
    m_reply = std::move(reply);
    const auto checked = checkedKeyName(name);
    if (!checked) {
        finish(failure(checked.error()));
        return;
    }
    m_record.name = *checked;
    m_record.accountId = m_parts.session.account().id;
    m_record.operation = newId();
    takeLock();
}

void IssueKeyFlow::takeLock()
{
    const Reply<std::unique_ptr<IssueLock>> taken{this,
                                                  [this](Result<std::unique_ptr<IssueLock>> lock) {
                                                      if (lock) {
                                                          m_lock = *std::move(lock);
                                                          emit begun();
                                                          prepare();
                                                      } else {
                                                          finish(failure(lock.error()));
                                                      }
                                                  }};
    const Reply<std::unique_ptr<IssueLock>> triedOnce{
        this, [this, taken](Result<std::unique_ptr<IssueLock>> lock) {
            if (lock || lock.error().kind != Error::Kind::Conflict) {
                taken(std::move(lock));
                return;
            }
            emit waitsForAnother();
            IssueLock::take(m_parts.ledger.folder(), lockPatience, taken);
        }};
    IssueLock::take(m_parts.ledger.folder(), std::chrono::milliseconds(0), triedOnce);
}

void IssueKeyFlow::prepare()
{
    if (const auto room = m_parts.spool.prepare(); !room) {
        finish(failure(room.error()));
        return;
    }
    m_sealKeys = SealKeys::generate();
    m_record.publicKey = m_sealKeys.publicKey;
    m_record.begunAt = m_parts.clock();
    // Before the private half: so that an item in the keychain is never without a record that leads
    // to it.
    if (const auto begun = m_parts.ledger.beginIssue(m_record); !begun) {
        finish(failure(begun.error()));
        return;
    }
    keepSealKey();
}

void IssueKeyFlow::keepSealKey()
{
    // Also the proof, before anything is asked of the service, that the keychain can take a secret
    // at all.
    writeVerified(m_parts.store, itemname::seal(m_record.operation), m_sealKeys.privateKey,
                  {this, [this](const Result<void> &kept) {
                       if (kept) {
                           listBefore();
                       } else {
                           failBeforeRequest(kept.error());
                       }
                   }});
}

void IssueKeyFlow::listBefore()
{
    const Session::Operation<std::vector<ApiKey>> list = [this](const Secret &token,
                                                                Reply<std::vector<ApiKey>> reply) {
        m_parts.service.listKeys(token, m_parts.session.account().userId, std::move(reply));
    };
    m_parts.session.call<std::vector<ApiKey>>(
        list, {this, [this](const Result<std::vector<ApiKey>> &keys) {
                   if (keys) {
                       intend(*keys);
                   } else {
                       failBeforeRequest(keys.error());
                   }
               }});
}

void IssueKeyFlow::intend(const std::vector<ApiKey> &keys)
{
    m_record.knownBefore.reserve(static_cast<qsizetype>(keys.size()));
    for (const ApiKey &key : keys) {
        m_record.knownBefore += key.id;
    }
    if (const auto intended = m_parts.ledger.markIntended(m_record.operation, m_record.knownBefore);
        !intended) {
        failBeforeRequest(intended.error());
        return;
    }
    post();
}

void IssueKeyFlow::post()
{
    m_inFlight = true;
    const Session::Operation<Secret> create = [this](const Secret &token, Reply<Secret> reply) {
        m_parts.service.createKey(token, m_parts.session.account().userId, m_record.name,
                                  std::move(reply));
    };
    m_parts.session.callOnce<Secret>(create, {this, [this](Result<Secret> reply) {
                                                  if (reply) {
                                                      seal(*std::move(reply));
                                                  } else if (reply.error().mayHaveHappened) {
                                                      failAfterRequest(reply.error());
                                                  } else {
                                                      failBeforeRequest(reply.error());
                                                  }
                                              }});
}

void IssueKeyFlow::seal(Secret reply)
{
    // When the disk is full the keychain comes next and may still take it.
    m_sealed = m_parts.spool.seal(m_record.operation, m_record.publicKey, reply).has_value();
    if (m_sealed) {
        // `recover` looks for the file even when the journal could not note it.
        std::ignore = m_parts.ledger.markSealed(m_record.operation);
    }
    auto credential = m_parts.service.readIssued(std::move(reply), m_parts.session.account());
    if (credential) {
        store(*std::move(credential));
    } else {
        failAfterRequest(credential.error());
    }
}

void IssueKeyFlow::store(Credential credential)
{
    const QString item = itemname::key(m_record.accountId, credential.key.id);
    const Secret value = credential.secret.clone();
    const auto kept =
        std::make_shared<Credential>(std::move(credential)); // std::function must be copyable
    writeVerified(m_parts.store, item, value, {this, [this, kept](const Result<void> &written) {
                                                   stored(std::move(*kept), written);
                                               }});
}

void IssueKeyFlow::stored(Credential credential, const Result<void> &kept)
{
    IssuedKey issued{std::move(credential), {}, m_sealed, {}};
    if (!kept) {
        issued.notStored = kept.error();
        finish(std::move(issued));
        return;
    }
    if (const auto noted = note(issued.credential.key); !noted) {
        issued.untidy = noted.error();
    }
    finish(std::move(issued));
}

Result<void> IssueKeyFlow::handedOver(const ApiKey &key)
{
    return m_parts.ledger.saveHeldKey(
        {m_record.accountId, key.id, key.name, key.createdAt, m_parts.clock(), Held::Lost});
}

/// The keychain has the key: the ledger is to know. The sealed copy stays until it does.
Result<void> IssueKeyFlow::note(const ApiKey &key)
{
    const HeldKey held{m_record.accountId, key.id,          key.name,
                       key.createdAt,      m_parts.clock(), Held::Keychain};
    auto marked = m_parts.ledger.markStored(m_record.operation, held);
    m_stored = marked.has_value();
    return marked;
}

void IssueKeyFlow::storeAgain(const Credential &credential, const Reply<void> &reply)
{
    writeVerified(m_parts.store, itemname::key(m_record.accountId, credential.key.id),
                  credential.secret,
                  {this, [this, reply, key = credential.key](const Result<void> &written) {
                       reply(written ? note(key) : written);
                   }});
}

void IssueKeyFlow::close(const Reply<void> &reply)
{
    if (!m_stored) {
        m_lock.reset();
        reply({});
        return;
    }
    // The private half goes last: without it a spool file left behind could never be told from a
    // needed one.
    const auto discarded = m_parts.spool.discard(m_record.operation);
    if (!discarded) {
        m_lock.reset();
        reply(failure(discarded.error()));
        return;
    }
    m_parts.store.remove(itemname::seal(m_record.operation),
                         {this, [this, reply](const Result<void> &removed) {
                              m_lock.reset();
                              reply(removed ? m_parts.ledger.finishIssue(m_record.operation)
                                            : removed);
                          }});
}

void IssueKeyFlow::failBeforeRequest(const Error &error)
{
    m_inFlight = false;
    QDeadlineTimer end(QDeadlineTimer::Forever);
    if (error.kind == Error::Kind::KeychainLocked ||
        error.kind == Error::Kind::KeychainUnavailable) {
        const std::chrono::seconds waited(m_parts.clock() - m_record.begunAt);
        end.setRemainingTime(
            std::clamp(storeAnswersWithin - waited, std::chrono::seconds(0), storeAnswersWithin));
    }
    removeUntil(m_parts.store, itemname::seal(m_record.operation), end,
                {this, [this, error](const Result<void> &removed) {
                     // A record that cannot be closed now is closed by the next `recover`.
                     if (removed) {
                         std::ignore = m_parts.ledger.finishIssue(m_record.operation);
                     }
                     finish(failure(error));
                 }});
}

void IssueKeyFlow::failAfterRequest(Error error)
{
    error.mayHaveHappened = true;
    error.next =
        tr("The service may have made a key all the same: run recover, which looks for it.");
    finish(failure(std::move(error)));
}

void IssueKeyFlow::finish(Result<IssuedKey> result)
{
    m_inFlight = false;
    if (!result) {
        m_lock.reset(); // this object may live on; nobody is to wait for it
    }
    emit ended(); // the answer may delete this
    m_reply(std::move(result));
}

} // namespace keynook
