// SPDX-License-Identifier: Apache-2.0
#include "flows/signout.h"

#include "vault/itemname.h"

#include <algorithm>

namespace keynook {

SignOutFlow::SignOutFlow(SecretStore &store, Ledger &ledger, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_ledger(ledger)
{
}

void SignOutFlow::start(const Account &account, Extent extent, Reply<void> reply)
{
    m_accountId = account.id;
    m_extent = extent;
    m_reply = std::move(reply);
    if (extent == Extent::SignOut) {
        begin();
        return;
    }
    // No patience: what the user agreed to is not carried out a minute later, on other keys.
    IssueLock::take(m_ledger.folder(), std::chrono::milliseconds(0),
                    {this, [this](Result<std::unique_ptr<IssueLock>> lock) {
                         if (!lock) {
                             finish(failure(lock.error()));
                             return;
                         }
                         m_lock = *std::move(lock);
                         if (const auto ready = collectSecrets(); ready) {
                             begin();
                         } else {
                             finish(ready);
                         }
                     }});
}

/// Under the lock: before it, another process may still be generating a key.
Result<void> SignOutFlow::collectSecrets()
{
    const auto held = m_ledger.heldKeys(m_accountId);
    const auto unfinished = m_ledger.unfinishedIssues();
    if (!held || !unfinished) {
        return failure(held ? unfinished.error() : held.error());
    }
    const bool waiting =
        std::any_of(unfinished->begin(), unfinished->end(),
                    [this](const IssueRecord &record) { return record.accountId == m_accountId; });
    if (waiting) {
        return failure(Error::Kind::Conflict,
                       tr("A generation of this account was interrupted and is not finished."),
                       tr("Run recover first."));
    }
    if (m_extent == Extent::RemoveAccount) {
        return {};
    }
    for (const HeldKey &key : *held) {
        if (m_agreed && !m_agreed->contains(key.keyId)) {
            return failure(Error::Kind::Conflict,
                           tr("This account has got another key meanwhile; nothing was removed."),
                           tr("Look at its keys and try again."));
        }
        m_keyItems += itemname::key(m_accountId, key.keyId);
    }
    return {};
}

void SignOutFlow::begin()
{
    const QStringList login{itemname::login(m_accountId)};
    remove(login, [this, login] {
        const auto marked = m_ledger.markSignedOut(m_accountId);
        if (!marked && marked.error().kind != Error::Kind::NotFound) {
            finish(marked);
            return;
        }
        // Again: a session of another process that renewed its token until now may have put it
        // back. From now on it sees the mark and takes back what it wrote.
        remove(login + m_keyItems, [this] {
            finish(m_extent == Extent::SignOut ? Result<void>()
                                               : m_ledger.removeAccount(m_accountId));
        });
    });
}

void SignOutFlow::remove(QStringList items, const std::function<void()> &then)
{
    if (items.isEmpty()) {
        then();
        return;
    }
    const QString item = items.takeFirst();
    m_store.remove(item, {this, [this, items, then](const Result<void> &removed) {
                              if (removed) {
                                  remove(items, then);
                              } else {
                                  finish(removed);
                              }
                          }});
}

void SignOutFlow::finish(const Result<void> &result)
{
    m_lock.reset(); // this object may live on; nobody is to wait for it
    m_reply(result);
}

void removeLeftLogins(SecretStore &store, const Ledger &ledger)
{
    for (const Account &each : ledger.accounts().value_or(QList<Account>())) {
        if (!each.signedIn) {
            store.remove(itemname::login(each.id), {});
        }
    }
}

} // namespace keynook
