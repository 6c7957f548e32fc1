// SPDX-License-Identifier: Apache-2.0
#include "flows/revoke.h"

#include "core/text.h"
#include "vault/itemname.h"

#include <algorithm>

namespace keynook {

RevokeFlow::RevokeFlow(CredentialService &service, Session &session, SecretStore &store,
                       Ledger &ledger, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_session(session)
    , m_store(store)
    , m_ledger(ledger)
{
}

void RevokeFlow::start(std::vector<ToRevoke> keys, Reply<std::vector<Revoked>> reply)
{
    m_keys = std::move(keys);
    m_reply = std::move(reply);
    m_session.loginKeyId({this, [this](const Result<QString> &id) {
                              if (!id) {
                                  m_reply(failure(id.error()));
                                  return;
                              }
                              m_loginKeyId = *id;
                              next();
                          }});
}

void RevokeFlow::next()
{
    const std::size_t finished = m_results.size();
    emit progress(static_cast<int>(finished), static_cast<int>(m_keys.size()));
    if (finished == m_keys.size()) {
        m_reply(std::move(m_results));
        return;
    }
    const ToRevoke key = m_keys.at(finished);
    if (key.keyId == m_loginKeyId) {
        done(key.keyId, failure(Error::Kind::Conflict, tr("This account signs in with that key."),
                                tr("Sign in with a password, the browser or another key first.")));
        return;
    }
    removeAtService(key);
}

void RevokeFlow::removeAtService(const ToRevoke &key)
{
    const Session::Operation<void> remove = [this, key](const Secret &token, Reply<void> removed) {
        m_service.deleteKey(token, m_session.account().userId, key.keyId, std::move(removed));
    };
    m_session.call<void>(remove, {this, [this, key](const Result<void> &removed) {
                                      if (removed) {
                                          forget(key.keyId, false);
                                      } else if (removed.error().kind == Error::Kind::NotFound) {
                                          notFound(key);
                                      } else {
                                          done(key.keyId, removed);
                                      }
                                  }});
}

void RevokeFlow::notFound(const ToRevoke &key)
{
    switch (key.known) {
    case ToRevoke::Known::Listed:
        if (key.workspaceId == m_session.account().workspaceId) {
            lookAgain(key.keyId);
        } else {
            done(key.keyId, failure(notListed(m_session.account())));
        }
        return;
    case ToRevoke::Known::GivenUp:
        forget(key.keyId, true);
        return;
    case ToRevoke::Known::No:
        done(key.keyId, failure(notListed(m_session.account())));
        return;
    }
}

void RevokeFlow::lookAgain(const QString &keyId)
{
    using Keys = std::vector<ApiKey>;
    const Session::Operation<Keys> list = [this](const Secret &token, Reply<Keys> listed) {
        m_service.listKeys(token, m_session.account().userId, std::move(listed));
    };
    m_session.call<Keys>(
        list, {this, [this, keyId](const Result<Keys> &keys) {
                   const auto same = [&keyId](const ApiKey &key) { return key.id == keyId; };
                   if (!keys) {
                       done(keyId, failure(keys.error()));
                   } else if (std::any_of(keys->begin(), keys->end(), same)) {
                       done(keyId, failure(Error::Kind::Service,
                                           tr("The service lists this key but will not delete it."),
                                           tr("Try again, or delete it on the service's page.")));
                   } else {
                       forget(keyId, true);
                   }
               }});
}

void RevokeFlow::forget(const QString &keyId, bool wasGone)
{
    const QString accountId = m_session.account().id;
    const auto held = m_ledger.heldKeys(accountId);
    if (held && !held->contains(keyId)) {
        done(keyId, {}, wasGone);
        return;
    }
    m_store.remove(itemname::key(accountId, keyId),
                   {this, [this, accountId, keyId, wasGone](Result<void> removed) {
                        if (removed) {
                            removed = m_ledger.forgetHeldKey(accountId, keyId);
                        }
                        done(keyId, std::move(removed), wasGone);
                    }});
}

void RevokeFlow::done(const QString &keyId, Result<void> result, bool wasGone)
{
    if (result) {
        std::ignore =
            m_ledger.note(m_session.account().id,
                          wasGone ? QStringLiteral("forgotten") : QStringLiteral("deleted"), keyId);
    }
    m_results.push_back({keyId, std::move(result), wasGone});
    next();
}

Error notListed(const Account &account)
{
    const QString workspace =
        account.workspaceName.isEmpty() ? account.workspaceId : account.workspaceName;
    return {
        Error::Kind::NotFound,
        RevokeFlow::tr("The service does not list this key for %1 in %2; its secret stays here.")
            .arg(visible(account.email), visible(workspace)),
        RevokeFlow::tr("If it belongs to another workspace, change to that one first; if the "
                       "key is gone for good, its secret can be forgotten."),
        {},
        false};
}

} // namespace keynook
