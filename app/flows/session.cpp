// SPDX-License-Identifier: Apache-2.0
#include "flows/session.h"

#include "services/cogniac/authorization.h"
#include "vault/itemname.h"

namespace keynook {

using cogniac::Attempt;

Session::Session(CogniacService &service, SecretStore &store, const Ledger &ledger, Account account,
                 QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_store(store)
    , m_ledger(ledger)
    , m_account(std::move(account))
{
}

void Session::load(const Reply<void> &reply)
{
    if (m_login) {
        reply({});
        return;
    }
    if (!m_account.signedIn) {
        reply(failure(notSignedIn()));
        return;
    }
    m_store.read(itemname::login(m_account.id),
                 {this, [this, reply](Result<Secret> item) {
                      if (!item) {
                          const bool gone = item.error().kind == Error::Kind::NotFound;
                          reply(failure(gone ? notSignedIn() : item.error()));
                          return;
                      }
                      auto login = Login::fromItem(*item);
                      if (!login) {
                          reply(failure(login.error()));
                          return;
                      }
                      m_login = *std::move(login);
                      reply({});
                  }});
}

void Session::token(const Reply<Secret> &reply)
{
    load({this, [this, reply](Result<void> loaded) {
              if (!loaded) {
                  reply(failure(loaded.error()));
              } else if (m_login->workspaceToken.isEmpty()) {
                  renew(reply);
              } else {
                  reply(m_login->workspaceToken.clone());
              }
          }});
}

void Session::renew(const Reply<Secret> &reply)
{
    const bool byKey = m_login && !m_login->apiKey.isEmpty();
    if (!byKey && (!m_login || m_login->userToken.isEmpty())) {
        reply(failure(notSignedIn()));
        return;
    }
    const Secret authorization = byKey ? cogniac::keyAuthorization(m_login->apiKey)
                                       : cogniac::bearerAuthorization(m_login->userToken);
    m_service.token(authorization, byKey ? Attempt::KeyLogin : Attempt::TokenRenewal,
                    m_account.workspaceId, {},
                    {this, [this, byKey, reply](Result<Secret> token) {
                         if (token) {
                             keep(*std::move(token), reply);
                         } else if (!byKey && token.error().kind == Error::Kind::Unauthorized) {
                             reply(failure(notSignedIn()));
                         } else {
                             reply(failure(token.error()));
                         }
                     }});
}

// Two renewals may be under way at once; the first that finds the account signed out ends both.
void Session::keep(Secret token, const Reply<Secret> &reply)
{
    if (!m_login || wasSignedOut()) {
        endSession(reply);
        return;
    }
    m_login->workspaceToken = std::move(token);
    m_store.read(itemname::login(m_account.id),
                 {this, [this, reply](const Result<Secret> &item) {
                      if (!m_login || (!item && item.error().kind == Error::Kind::NotFound)) {
                          endSession(reply);
                          return;
                      }
                      const auto kept = item ? Login::fromItem(*item) : failure(item.error());
                      if (kept && kept->isSameWayIn(*m_login)) {
                          write(reply);
                      } else { // unreadable now, or of a newer sign-in: not ours to overwrite
                          reply(m_login->workspaceToken.clone());
                      }
                  }});
}

void Session::write(const Reply<Secret> &reply)
{
    // A keychain that cannot take it now costs the next start one more request, nothing else.
    m_store.write(itemname::login(m_account.id), m_login->toItem(),
                  {this, [this, reply](const Result<void> &) {
                       // Whatever it said: a write that was given up may have been done.
                       if (!m_login || wasSignedOut()) {
                           takeBack(reply);
                       } else {
                           reply(m_login->workspaceToken.clone());
                       }
                   }});
}

void Session::takeBack(const Reply<Secret> &reply)
{
    m_login.reset(); // also when the keychain keeps the item
    m_store.remove(itemname::login(m_account.id),
                   {this, [this, reply](const Result<void> &removed) {
                        if (removed) {
                            endSession(reply);
                        } else {
                            reply(failure(removed.error())); // a login is left behind: to be told
                        }
                    }});
}

void Session::endSession(const Reply<Secret> &reply)
{
    m_login.reset();
    reply(failure(notSignedIn()));
}

/// False when the ledger cannot tell.
bool Session::wasSignedOut() const
{
    const auto signedIn = m_ledger.isSignedIn(m_account.id);
    return signedIn && !*signedIn;
}

void Session::useWorkspace(const QString &workspaceId, const Reply<void> &reply)
{
    load({this, [this, workspaceId, reply](Result<void> loaded) {
              if (!loaded) {
                  reply(failure(loaded.error()));
                  return;
              }
              const QString before = std::exchange(m_account.workspaceId, workspaceId);
              renew({this, [this, before, reply](Result<Secret> token) {
                         if (!token) {
                             m_account.workspaceId = before;
                             reply(failure(token.error()));
                             return;
                         }
                         reply({});
                     }});
          }});
}

void Session::loginKeyId(const Reply<QString> &reply)
{
    load({this, [this, reply](Result<void> loaded) {
              if (loaded) {
                  reply(cogniac::keyIdOf(m_login->apiKey));
              } else {
                  reply(failure(loaded.error()));
              }
          }});
}

} // namespace keynook
