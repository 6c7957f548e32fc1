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
    m_account = account;
    m_extent = extent;
    m_reply = std::move(reply);
    const auto held = m_ledger.heldKeys(account.id);
    const auto unfinished = m_ledger.unfinishedIssues();
    if (!held || !unfinished) {
        m_reply(failure(held ? unfinished.error() : held.error()));
        return;
    }
    const bool waiting =
        std::any_of(unfinished->begin(), unfinished->end(), [&account](const IssueRecord &record) {
            return record.accountId == account.id;
        });
    if (waiting && extent != Extent::SignOut) {
        m_reply(failure(Error::Kind::Conflict,
                        tr("A generation of this account was interrupted and is not finished."),
                        tr("Run recover first.")));
        return;
    }
    m_items += itemname::login(account.id);
    if (extent == Extent::Remove) {
        for (const HeldKey &key : *held) {
            m_items += itemname::key(account.id, key.keyId);
        }
    }
    removeNext();
}

void SignOutFlow::removeNext()
{
    if (m_items.isEmpty()) {
        finish();
        return;
    }
    m_store.remove(m_items.takeFirst(), {this, [this](const Result<void> &removed) {
                                             if (removed) {
                                                 removeNext();
                                             } else {
                                                 m_reply(removed);
                                             }
                                         }});
}

void SignOutFlow::finish()
{
    if (m_extent == Extent::SignOut) {
        m_account.signedIn = false;
        m_reply(m_ledger.saveAccount(m_account));
    } else {
        m_reply(m_ledger.removeAccount(m_account.id));
    }
}

} // namespace keynook
