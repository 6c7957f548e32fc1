// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/kogniccredential.h"
#include "core/reply.h"
#include "net/httpclient.h"
#include "services/credentialservice.h"
#include "services/kognic/kognicerror.h"
#include "services/kognic/kognicreply.h"

#include <QObject>

namespace keynook {

/// Kognic's API (contracts/kognic.md 2.3, 2.4), one function a call. There is none for its
/// credentials: people make and delete them in the web app.
///
/// Errors of every call: those of HttpClient, and Unauthorized (401), Forbidden (403), NotFound
/// (404), RateLimited, Rejected, Service, Protocol. Nothing that is asked here changes anything at
/// the service, so `mayHaveHappened` is never set.
class KognicService final : public QObject
{
    Q_OBJECT
public:
    struct Servers
    {
        QUrl auth; ///< origins with a trailing slash
        QUrl workspaces;
        QUrl input;

        /// Those that belong to `auth`, but for `workspaces` where it is given.
        [[nodiscard]] static Servers of(const QUrl &auth, const QUrl &workspaces = {});
    };

    /// `http` outlives this.
    KognicService(HttpClient &http, Servers servers, QObject *parent = nullptr);

    [[nodiscard]] static Capabilities capabilities();
    [[nodiscard]] const Servers &servers() const { return m_servers; }

    /// Trades the credential for a token. Its id and secret go into the Authorization header; a
    /// server that refuses them there gets them in the form, as the service's other client sends
    /// them, and only then is the credential taken for a bad one.
    void token(const KognicCredential &credential, Reply<kognic::Token> reply);
    /// A new token from the refresh token of an old one. Error also: Unauthorized when the service
    /// has had enough of it.
    void refresh(const KognicCredential &credential, const Secret &refreshToken,
                 Reply<kognic::Token> reply);
    /// The workspaces in which the user is a developer.
    void listWorkspaces(const Secret &token, Reply<QList<Workspace>> reply);
    /// Whether the token opens the API at all: the call that the service's own guide proposes.
    void listProjects(const Secret &token, Reply<void> reply);
    /// Whether the auth server answers; any HTTP status will do.
    void reach(Reply<HttpResponse> reply);

private:
    enum class Method { Header, Form };
    using Read = std::function<void(HttpResponse)>;
    void post(const KognicCredential &credential, Secret form, Method method,
              const Reply<HttpResponse> &reply);
    void answerToken(const Result<HttpResponse> &response, kognic::Attempt attempt,
                     const Reply<kognic::Token> &reply);
    template <typename T>
    void get(HttpRequest request, const Reply<T> &reply, const Read &read);

    HttpClient &m_http;
    Servers m_servers;
};

} // namespace keynook
