// SPDX-License-Identifier: Apache-2.0
#include "services/kognic/kognicservice.h"

#include "services/authorization.h"
#include "services/kognic/kognichosts.h"

namespace keynook {

using kognic::Attempt;

namespace {

const QString &tokenPath()
{
    static const QString path = QStringLiteral("/v1/auth/oauth/token");
    return path;
}

/// Appends `name=value` in the form's encoding.
void appendField(Secret &form, QByteArrayView name, QByteArrayView value)
{
    constexpr QByteArrayView plain("-._~");
    constexpr QByteArrayView digits("0123456789ABCDEF");
    if (!form.isEmpty()) {
        form.append("&");
    }
    form.append(name);
    form.append("=");
    for (const char c : value) {
        const auto byte = static_cast<unsigned char>(c);
        const bool letter =
            (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (letter || plain.contains(c)) {
            form.append({&c, 1});
        } else {
            const char escape[] = {'%', digits[byte >> 4U], digits[byte & 15U]};
            form.append({escape, sizeof escape});
        }
    }
}

/// A refusal that may be about the way in which the secret was sent, not about the secret.
bool mayBeTheMethod(const HttpResponse &response)
{
    const QString code = kognic::errorCode(response);
    return (response.status == 400 || response.status == 401) &&
           (code.isEmpty() || code == QLatin1StringView("invalid_client") ||
            code == QLatin1StringView("invalid_request") ||
            code == QLatin1StringView("unauthorized_client"));
}

bool isGood(const HttpResponse &response)
{
    return response.status >= 200 && response.status <= 299;
}

Error harmless(Error error)
{
    error.mayHaveHappened = false;
    return error;
}

/// A list may be long, and only its status matters.
class IgnoredBody final : public BodySink
{
public:
    void restart() override {}
    Result<void> take(QByteArrayView) override { return {}; }
};

} // namespace

KognicService::Servers KognicService::Servers::of(const QUrl &auth, const QUrl &workspaces)
{
    return {auth, workspaces.isEmpty() ? kognic::workspaceServerOf(auth) : workspaces,
            kognic::inputServerOf(auth)};
}

KognicService::KognicService(HttpClient &http, Servers servers, QObject *parent)
    : QObject(parent)
    , m_http(http)
    , m_servers(std::move(servers))
{
}

Capabilities KognicService::capabilities()
{
    Capabilities can;
    can.issue = can.revoke = Capabilities::Where::Browser;
    can.listsRemotely = false;
    can.reportsLastUse = false;
    can.expires = true;
    can.signsIn = false;
    can.secretBeginsWithId = false;
    return can;
}

void KognicService::post(const KognicCredential &credential, Secret form, Method method,
                         const Reply<HttpResponse> &reply)
{
    HttpRequest request;
    request.method = HttpRequest::Method::Post;
    request.url = m_servers.auth.resolved(QUrl(tokenPath()));
    request.contentType = QByteArrayLiteral("application/x-www-form-urlencoded;charset=UTF-8");
    if (method == Method::Header) {
        request.authorization = basicAuthorization(credential.clientId, credential.clientSecret);
    } else {
        appendField(form, "client_id", credential.clientId.toUtf8());
        appendField(form, "client_secret", credential.clientSecret.reveal());
    }
    request.body = std::move(form);
    m_http.send(std::move(request), reply);
}

void KognicService::answerToken(const Result<HttpResponse> &response, Attempt attempt,
                                const Reply<kognic::Token> &reply)
{
    if (!response) {
        reply(failure(harmless(response.error())));
    } else if (!isGood(*response)) {
        reply(failure(kognic::errorFrom(*response, attempt)));
    } else {
        reply(kognic::readToken(response->body.clone()));
    }
}

void KognicService::token(const KognicCredential &credential, Reply<kognic::Token> reply)
{
    Secret form;
    appendField(form, "grant_type", "client_credentials");
    if (!credential.scopes.isEmpty()) {
        appendField(form, "scope", credential.scopes.join(QLatin1Char(' ')).toUtf8());
    }
    const Reply<HttpResponse> last{reply.context(),
                                   [this, reply](const Result<HttpResponse> &response) {
                                       answerToken(response, Attempt::Token, reply);
                                   }};
    // A colon would end the id within the header.
    if (credential.clientId.contains(QLatin1Char(':'))) {
        post(credential, std::move(form), Method::Form, last);
        return;
    }
    const auto again = std::make_shared<std::pair<KognicCredential, Secret>>(
        credential.clone(), form.clone()); // std::function must be copyable
    post(credential, std::move(form), Method::Header,
         {reply.context(), [this, again, last](Result<HttpResponse> response) {
              if (!response || !mayBeTheMethod(*response)) {
                  last(std::move(response));
                  return;
              }
              const Reply<HttpResponse> second{
                  last.context(), [last, first = std::make_shared<HttpResponse>(
                                             *std::move(response))](Result<HttpResponse> other) {
                      // A server that knows one way only may be confused about the other.
                      const bool confused = other && !isGood(*other) && mayBeTheMethod(*other);
                      last(confused && first->status == 401 ? std::move(*first) : std::move(other));
                  }};
              post(again->first, std::move(again->second), Method::Form, second);
          }});
}

void KognicService::refresh(const KognicCredential &credential, const Secret &refreshToken,
                            Reply<kognic::Token> reply)
{
    Secret form;
    appendField(form, "grant_type", "refresh_token");
    appendField(form, "refresh_token", refreshToken.reveal());
    const bool header = !credential.clientId.contains(QLatin1Char(':'));
    post(credential, std::move(form), header ? Method::Header : Method::Form,
         {reply.context(), [this, reply](const Result<HttpResponse> &response) {
              answerToken(response, Attempt::Refresh, reply);
          }});
}

template <typename T>
void KognicService::get(HttpRequest request, const Reply<T> &reply, const Read &read)
{
    m_http.send(std::move(request),
                {reply.context(), [reply, read](Result<HttpResponse> response) {
                     if (!response) {
                         reply(failure(response.error()));
                     } else if (!isGood(*response)) {
                         reply(failure(kognic::errorFrom(*response, Attempt::Call)));
                     } else {
                         read(*std::move(response));
                     }
                 }});
}

void KognicService::listWorkspaces(const Secret &token, Reply<QList<Workspace>> reply)
{
    HttpRequest request;
    request.url =
        m_servers.workspaces.resolved(QUrl(QStringLiteral("/v1/workspaces?anyRoleIn=developer")));
    request.authorization = bearerAuthorization(token);
    request.bodyLimit = qint64(16) * 1024 * 1024; // tens of thousands of them
    get(std::move(request), reply, [reply](const HttpResponse &response) {
        reply(kognic::readWorkspaces(response.body.reveal()));
    });
}

void KognicService::listProjects(const Secret &token, Reply<void> reply)
{
    HttpRequest request;
    request.url = m_servers.input.resolved(QUrl(QStringLiteral("/v1/projects")));
    request.authorization = bearerAuthorization(token);
    request.bodyLimit = qint64(256) * 1024 * 1024;
    request.sink = std::make_shared<IgnoredBody>();
    get(std::move(request), reply, [reply](const HttpResponse &) { reply({}); });
}

void KognicService::reach(Reply<HttpResponse> reply)
{
    HttpRequest request;
    request.url = m_servers.auth.resolved(QUrl(tokenPath()));
    m_http.send(std::move(request), std::move(reply));
}

} // namespace keynook
