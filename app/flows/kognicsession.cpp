// SPDX-License-Identifier: Apache-2.0
#include "flows/kognicsession.h"

#include <utility>

namespace keynook {

namespace {

constexpr qint64 margin = 30; // seconds; what the service's own client keeps as well

} // namespace

KognicSession::KognicSession(KognicService &service, Source source, Clock clock, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_source(std::move(source))
    , m_clock(std::move(clock))
{
}

void KognicSession::token(const Reply<Secret> &reply)
{
    // Without an end it is good until it is refused.
    if (m_token && (!m_token->endsAt || m_clock() < *m_token->endsAt - margin)) {
        reply(m_token->token.access.clone());
        return;
    }
    m_waiting.push_back(reply);
    if (m_waiting.size() == 1) {
        fetch();
    }
}

void KognicSession::fetch()
{
    m_source({this, [this](const Result<KognicCredential> &credential) {
                  if (credential) {
                      ask(*credential);
                  } else {
                      keep(failure(credential.error()));
                  }
              }});
}

void KognicSession::ask(const KognicCredential &credential)
{
    const Reply<kognic::Token> last{
        this, [this](Result<kognic::Token> token) { keep(std::move(token)); }};
    if (!m_token || m_token->token.refresh.isEmpty()) {
        m_service.token(credential, last);
        return;
    }
    const auto kept =
        std::make_shared<KognicCredential>(credential.clone()); // std::function must be copyable
    m_service.refresh(credential, m_token->token.refresh,
                      {this, [this, kept, last](Result<kognic::Token> token) {
                           const bool spent =
                               !token && (token.error().kind == Error::Kind::Unauthorized ||
                                          token.error().kind == Error::Kind::Rejected);
                           if (spent) {
                               m_service.token(*kept, last);
                           } else {
                               last(std::move(token));
                           }
                       }});
}

void KognicSession::keep(Result<kognic::Token> token)
{
    const auto waiting = std::exchange(m_waiting, {});
    if (!token) {
        if (token.error().kind == Error::Kind::Unauthorized) {
            m_token.reset();
        }
        for (const auto &reply : waiting) {
            reply(failure(token.error()));
        }
        return;
    }
    const qint64 lifetime = token->expiresIn;
    const Secret access = token->access.clone(); // an answer may call `forget`
    m_token =
        Kept{*std::move(token), lifetime > 0 ? std::optional(m_clock() + lifetime) : std::nullopt};
    for (const auto &reply : waiting) {
        reply(access.clone());
    }
}

} // namespace keynook
