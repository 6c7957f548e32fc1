// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/httpclient.h"
#include "services/cogniac/cogniacerror.h"
#include "services/cogniac/cogniacreply.h"
#include "services/credentialservice.h"

namespace keynook {

/// Cogniac's API (contracts/cogniac.md 1.1), one function a call.
class CogniacService final : public CredentialService
{
    Q_OBJECT
public:
    /// `server` is an origin with a trailing slash; `http` outlives this.
    CogniacService(HttpClient &http, QUrl server, QObject *parent = nullptr);

    [[nodiscard]] QUrl server() const { return m_server; }
    static QUrl defaultServer();
    /// An origin with a trailing slash from what a user types: scheme optional (https), a trailing
    /// version number dropped, as the service's own clients do. Error: Usage (no host, a path or
    /// credentials in it, http to another machine).
    [[nodiscard]] static Result<QUrl> serverFromInput(const QString &text);
    /// The page that hands an API key to `http://127.0.0.1:PORT/cb`: on the web host, which is the
    /// API's without its leading `api.`.
    [[nodiscard]] static QUrl loginPage(const QUrl &server, quint16 port, const QByteArray &state);

    // Signing in. `authorization` is a whole header value: see authorization.h.
    void mfaStatus(const Secret &authorization, Reply<bool> reply);
    /// `tenantId` empty: a token of the user, good for listing tenants. `code`: the one-time code,
    /// or empty.
    void token(const Secret &authorization, cogniac::Attempt attempt, const QString &tenantId,
               const Secret &code, Reply<Secret> reply);
    void tenants(const Secret &authorization, cogniac::Attempt attempt,
                 Reply<QList<Workspace>> reply);
    void currentUser(const Secret &token, Reply<cogniac::User> reply);
    /// Needs no sign-in; the answer's Date header tells how far the clocks are apart.
    void version(Reply<HttpResponse> reply);

    [[nodiscard]] Capabilities capabilities() const override { return {}; }
    void listKeys(const Secret &token, const QString &userId,
                  Reply<std::vector<ApiKey>> reply) override;
    void createKey(const Secret &token, const QString &userId, const QString &name,
                   Reply<Secret> reply) override;
    [[nodiscard]] Result<Credential> readIssued(Secret reply,
                                                const Account &account) const override;
    void deleteKey(const Secret &token, const QString &userId, const QString &keyId,
                   Reply<void> reply) override;
    void listWorkspaces(const Secret &token, Reply<QList<Workspace>> reply) override;

private:
    using Read = std::function<void(HttpResponse)>;
    [[nodiscard]] HttpRequest request(HttpRequest::Method method, const QString &path,
                                      Secret authorization) const;
    /// Sends, and on 2xx hands the response to `read`; everything else goes to `reply` as an error.
    template <typename T>
    void send(HttpRequest request, cogniac::Attempt attempt, const Reply<T> &reply, const Read &read);

    HttpClient &m_http;
    QUrl m_server;
};

template <typename T>
void CogniacService::send(HttpRequest request, cogniac::Attempt attempt, const Reply<T> &reply, const Read &read)
{
    m_http.send(std::move(request),
                {reply.context(), [attempt, reply, read](Result<HttpResponse> response) {
                     if (!response) {
                         reply(failure(response.error()));
                     } else if (response->status < 200 || response->status > 299) {
                         reply(failure(cogniac::errorFrom(*response, attempt)));
                     } else {
                         read(*std::move(response));
                     }
                 }});
}

} // namespace keynook
