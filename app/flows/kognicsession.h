// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "core/kogniccredential.h"
#include "core/reply.h"
#include "services/kognic/kognicservice.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

namespace keynook {

/// Tokens of one credential. They are kept in memory only, and the credential itself not even
/// there: it is read anew whenever a token is needed.
///
///     token, good for more than 30 s ── yes → use it
///         │ no
///     credential → refresh token? ── yes → refresh ── 401 ──┐
///         │ no                                              │
///     client_credentials ←──────────────────────────────────┘ → token
///
///     call ── 401 → a new token, once → call → result
///
/// Who asks while a token is on its way waits for that one. Errors beside those of the calls: those
/// of the source.
class KognicSession final : public QObject
{
    Q_OBJECT
public:
    using Source = std::function<void(const Reply<KognicCredential> &)>;
    template <typename T>
    using Operation = std::function<void(const Secret &token, Reply<T>)>;

    /// `service` outlives this.
    KognicSession(KognicService &service, Source source, Clock clock, QObject *parent = nullptr);

    void token(const Reply<Secret> &reply);
    /// For calls that may be repeated.
    template <typename T>
    void call(Operation<T> operation, Reply<T> reply);
    /// The next token is a new one, from the credential.
    void forget() { m_token.reset(); }

private:
    struct Kept
    {
        kognic::Token token;
        std::optional<qint64> endsAt; ///< epoch seconds
    };
    void fetch();
    void ask(const KognicCredential &credential);
    void keep(Result<kognic::Token> token);

    KognicService &m_service;
    Source m_source;
    Clock m_clock;
    std::optional<Kept> m_token;
    std::vector<Reply<Secret>> m_waiting;
};

template <typename T>
void KognicSession::call(Operation<T> operation, Reply<T> reply)
{
    QObject *context = reply.context();
    const auto with = [operation](const Reply<T> &answer) {
        return Reply<Secret>{answer.context(), [operation, answer](Result<Secret> token) {
                                 if (token) {
                                     operation(*token, answer);
                                 } else {
                                     answer(failure(token.error()));
                                 }
                             }};
    };
    const auto again = [this, with, reply](Result<T> result) {
        if (result || result.error().kind != Error::Kind::Unauthorized) {
            reply(std::move(result));
            return;
        }
        forget();
        token(with(reply));
    };
    // A token that could not be had is no reason to ask for another: only a refused call is.
    token({context, [operation, context, again, reply](Result<Secret> token) {
               if (token) {
                   operation(*token, {context, again});
               } else {
                   reply(failure(token.error()));
               }
           }});
}

} // namespace keynook
