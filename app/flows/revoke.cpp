// SPDX-License-Identifier: Apache-2.0
#include "flows/revoke.h"

#include "vault/itemname.h"

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

void RevokeFlow::start(QStringList keyIds, Reply<std::vector<Revoked>> reply)
{
    m_keyIds = std::move(keyIds);
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
    const auto finished = static_cast<qsizetype>(m_results.size());
    emit progress(static_cast<int>(finished), static_cast<int>(m_keyIds.size()));
    if (finished == m_keyIds.size()) {
        m_reply(std::move(m_results));
        return;
    }
    const QString keyId = m_keyIds.at(finished);
    if (keyId == m_loginKeyId) {
        done(keyId, failure(Error::Kind::Conflict, tr("This account signs in with that key."),
                            tr("Sign in with a password, the browser or another key first.")));
        return;
    }
    removeAtService(keyId);
}

void RevokeFlow::removeAtService(const QString &keyId)
{
    const Session::Operation<void> remove = [this, keyId](const Secret &token,
                                                          Reply<void> removed) {
        m_service.deleteKey(token, m_session.account().userId, keyId, std::move(removed));
    };
    m_session.call<void>(remove, {this, [this, keyId](const Result<void> &removed) {
                                      const bool gone =
                                          !removed && removed.error().kind == Error::Kind::NotFound;
                                      if (removed || gone) {
                                          forget(keyId, gone);
                                      } else {
                                          done(keyId, removed);
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
        std::ignore = m_ledger.note(m_session.account().id, QStringLiteral("deleted"), keyId);
    }
    m_results.push_back({keyId, std::move(result), wasGone});
    next();
}

} // namespace keynook
