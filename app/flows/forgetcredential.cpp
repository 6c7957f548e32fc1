// SPDX-License-Identifier: Apache-2.0
#include "flows/forgetcredential.h"

#include "core/text.h"
#include "exchange/environments.h"
#include "flows/heldkognic.h"

#include <algorithm>
#include <memory>

namespace keynook {

namespace {

QString ownSentence(const HeldKey &key)
{
    return ForgetCredential::tr("The secret of %1 (\"%2\") leaves the keychain.")
        .arg(visible(key.keyId), visible(key.name));
}

QString placeOf(const HandOffChange &change, const SdkPlaces &places)
{
    switch (change.where) {
    case HandOffChange::Where::Keyring:
        return keyringAddress(change.user);
    case HandOffChange::Where::KeyringToken:
        return change.place;
    case HandOffChange::Where::File:
    case HandOffChange::Where::TokenFile:
        break;
    }
    return places.shown(change.place);
}

/// A keychain that failed still has the item, as far as anybody knows.
bool isOfKeychain(const Error &error)
{
    return error.kind == Error::Kind::KeychainLocked ||
           error.kind == Error::Kind::KeychainUnavailable;
}

} // namespace

QStringList ForgetPlan::sentences() const
{
    QStringList all;
    for (const Each &one : each) {
        all += one.elsewhere.sentences() + QStringList{ownSentence(one.key)};
    }
    return all;
}

QStringList ForgetPlan::remarks() const
{
    QStringList all;
    for (const Each &one : each) {
        all += one.elsewhere.remarks;
    }
    all.removeDuplicates();
    return all;
}

ForgetCredential::ForgetCredential(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_ledger(parts.ledger)
    , m_store(parts.store)
    , m_places(parts.places)
    , m_handOff({parts.keyring, parts.places})
{
}

Result<HeldKey> ForgetCredential::held(const QString &clientId) const
{
    const auto all = m_ledger.heldKeys(m_plan.account.id);
    if (!all) {
        return failure(all.error());
    }
    const auto found = all->find(clientId);
    if (found == all->end()) {
        return failure(Error::Kind::NotFound, tr("These credentials are not kept here."),
                       tr("See the list of the account's credentials."));
    }
    return *found;
}

void ForgetCredential::plan(const Account &account, const QStringList &clientIds,
                            const Reply<ForgetPlan> &reply)
{
    m_plan = {account, {}};
    m_planned = reply;
    planNext(clientIds);
}

void ForgetCredential::planNext(QStringList left)
{
    if (left.isEmpty()) {
        const auto reply = m_planned;
        reply(std::move(m_plan));
        return;
    }
    auto key = held(left.takeFirst());
    if (!key) {
        const auto reply = m_planned;
        reply(failure(key.error()));
        return;
    }
    const auto planned = [this, key = *key, left](Result<HandOffPlan> elsewhere) {
        if (elsewhere) {
            m_plan.each.push_back({key, *std::move(elsewhere)});
            planNext(left);
        } else {
            const auto reply = m_planned;
            reply(failure(elsewhere.error()));
        }
    };
    m_handOff.planForgetting(key->keyId, m_plan.account.server, {this, planned});
}

void ForgetCredential::apply(ForgetPlan plan, const Reply<std::vector<Forgotten>> &reply)
{
    m_plan = std::move(plan);
    m_applied = reply;
    next();
}

void ForgetCredential::next()
{
    const std::size_t at = m_results.size();
    if (at == m_plan.each.size()) {
        const auto reply = m_applied; // the answer may delete this
        reply(std::move(m_results));
        return;
    }
    ForgetPlan::Each &one = m_plan.each.at(at);
    m_current = {one.key.keyId, {}, {}, {}, {}};
    if (const auto there = held(one.key.keyId); !there) {
        note(failure(there.error()));
    } else if (at == 0) {
        removeElsewhere(std::move(one.elsewhere));
    } else {
        lookAgain();
    }
}

void ForgetCredential::lookAgain()
{
    const auto planned = [this](Result<HandOffPlan> now) {
        if (!now) {
            note(failure(now.error()));
            return;
        }
        const QStringList agreed = m_plan.each.at(m_results.size()).elsewhere.sentences();
        const QStringList all = now->sentences();
        const bool covered = std::all_of(all.begin(), all.end(), [&agreed](const QString &each) {
            return agreed.contains(each);
        });
        if (covered) {
            removeElsewhere(*std::move(now));
        } else {
            note(failure(Error::Kind::Conflict,
                         tr("Somebody handed these credentials to another place meanwhile."),
                         tr("Look at it and try again.")));
        }
    };
    m_handOff.planForgetting(m_current.clientId, m_plan.account.server, {this, planned});
}

void ForgetCredential::removeElsewhere(HandOffPlan plan)
{
    m_current.remarks = plan.remarks;
    m_handOff.apply(std::move(plan), {this, [this](Result<HandOffUndo> applied) {
                                          if (applied) {
                                              removeHere(*std::move(applied));
                                          } else {
                                              note(failure(applied.error()));
                                          }
                                      }});
}

void ForgetCredential::removeHere(HandOffUndo undo)
{
    for (const HandOffChange &change : undo.done) {
        m_current.removed += change.sentence;
        m_current.removedFrom += placeOf(change, m_places);
    }
    m_current.removedFrom.removeDuplicates();
    const auto shared = std::make_shared<HandOffUndo>(std::move(undo)); // for std::function
    const auto removed = [this, shared](const Result<void> &done) {
        if (done) {
            m_current.removed += ownSentence(m_plan.each.at(m_results.size()).key);
            m_current.removedFrom += QStringLiteral("keychain");
            note({});
        } else if (isOfKeychain(done.error())) {
            putBack(std::move(*shared), done.error());
        } else { // the secret is gone; to put it back elsewhere would be no help
            note(done);
        }
    };
    removeHeldKognic(m_ledger, m_store, m_plan.account, m_current.clientId, {this, removed});
}

void ForgetCredential::putBack(HandOffUndo undo, const Error &error)
{
    m_handOff.undo(std::move(undo), {this, [this, error](const Result<void> &undone) {
                                         Error told = error;
                                         if (undone) {
                                             m_current.removed.clear();
                                             m_current.removedFrom.clear();
                                         } else {
                                             told.next = tr("What was removed before could not be "
                                                            "put back: %1")
                                                             .arg(undone.error().sentence);
                                         }
                                         note(failure(told));
                                     }});
}

void ForgetCredential::note(const Result<void> &result)
{
    m_current.result = result;
    m_results.push_back(std::move(m_current));
    next();
}

} // namespace keynook
