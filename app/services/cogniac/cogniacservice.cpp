// SPDX-License-Identifier: Apache-2.0
#include "services/cogniac/cogniacservice.h"

#include "services/cogniac/authorization.h"

#include <QRegularExpression>
#include <QUrlQuery>

namespace keynook {

using cogniac::Attempt;

CogniacService::CogniacService(HttpClient &http, QUrl server, QObject *parent)
    : CredentialService(parent)
    , m_http(http)
    , m_server(std::move(server))
{
}

QUrl CogniacService::defaultServer()
{
    return QUrl(QStringLiteral("https://api.cogniac.io/"));
}

Result<QUrl> CogniacService::serverFromInput(const QString &text)
{
    static const QRegularExpression version(QStringLiteral("(/\\d+)?/*$"));
    static const QRegularExpression scheme(QStringLiteral("^[a-zA-Z][a-zA-Z0-9+.-]*://"));
    QString address = text.trimmed();
    if (!address.contains(scheme)) {
        address.prepend(QStringLiteral("https://"));
    }
    address.remove(version);
    QUrl url(address, QUrl::StrictMode);
    const bool origin = url.isValid() && !address.endsWith(QLatin1Char(':')) &&
                        !url.host().isEmpty() && url.path().isEmpty() && !url.hasQuery() &&
                        !url.hasFragment() && url.userInfo().isEmpty();
    if (!origin) {
        return failure(Error::Kind::Usage, tr("This is not the address of a server."),
                       tr("Give it like https://api.cogniac.io, without a path."));
    }
    const bool secure = url.scheme() == QLatin1StringView("https");
    if (!secure && !(url.scheme() == QLatin1StringView("http") && HttpClient::isLoopback(url))) {
        return failure(Error::Kind::Usage, tr("Keynook sends credentials over https only."),
                       tr("Give the server's https:// address."));
    }
    url.setPath(QStringLiteral("/"));
    return url;
}

QUrl CogniacService::loginPage(const QUrl &server, quint16 port, const QByteArray &state)
{
    QUrl page = server;
    constexpr QLatin1StringView api("api.");
    if (page.host().startsWith(api)) {
        page.setHost(page.host().mid(api.size()));
    }
    page.setPath(QStringLiteral("/app/cli-auth"));
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("port"), QString::number(port));
    query.addQueryItem(QStringLiteral("state"), QString::fromLatin1(state));
    page.setQuery(query);
    return page;
}

HttpRequest CogniacService::request(HttpRequest::Method method, const QString &path,
                                    Secret authorization) const
{
    HttpRequest request;
    request.method = method;
    request.url = m_server.resolved(QUrl(path));
    request.authorization = std::move(authorization);
    return request;
}

void CogniacService::mfaStatus(const Secret &authorization, Reply<bool> reply)
{
    auto get = request(HttpRequest::Method::Get, QStringLiteral("/21/users/mfa/status"),
                       authorization.clone());
    send(std::move(get), Attempt::PasswordLogin, reply, [reply](const HttpResponse &response) {
        reply(cogniac::readMfaStatus(response.body.reveal()));
    });
}

void CogniacService::token(const Secret &authorization, Attempt attempt, const QString &tenantId,
                           const Secret &code, Reply<Secret> reply)
{
    auto get = request(HttpRequest::Method::Get, QStringLiteral("/1/token"), authorization.clone());
    QUrlQuery query;
    if (!tenantId.isEmpty()) {
        query.addQueryItem(QStringLiteral("tenant_id"),
                           QString::fromLatin1(QUrl::toPercentEncoding(tenantId)));
    }
    if (!code.isEmpty()) {
        const QByteArray digits = code.reveal().toByteArray();
        query.addQueryItem(QStringLiteral("otp"), QString::fromLatin1(digits.toPercentEncoding()));
    }
    get.url.setQuery(query);
    send(std::move(get), attempt, reply,
         [reply](HttpResponse response) { reply(cogniac::readToken(std::move(response.body))); });
}

void CogniacService::tenants(const Secret &authorization, Attempt attempt,
                             Reply<QList<Workspace>> reply)
{
    auto get = request(HttpRequest::Method::Get, QStringLiteral("/1/users/current/tenants"),
                       authorization.clone());
    send(std::move(get), attempt, reply, [reply](const HttpResponse &response) {
        reply(cogniac::readTenants(response.body.reveal()));
    });
}

void CogniacService::currentUser(const Secret &token, Reply<cogniac::User> reply)
{
    auto get = request(HttpRequest::Method::Get, QStringLiteral("/1/users/current"),
                       cogniac::bearerAuthorization(token));
    send(std::move(get), Attempt::Other, reply, [reply](const HttpResponse &response) {
        reply(cogniac::readUser(response.body.reveal()));
    });
}

void CogniacService::version(Reply<HttpResponse> reply)
{
    auto get = request(HttpRequest::Method::Get, QStringLiteral("/1/version"), {});
    send(std::move(get), Attempt::Other, reply,
         [reply](HttpResponse response) { reply(std::move(response)); });
}

void CogniacService::listWorkspaces(const Secret &token, Reply<QList<Workspace>> reply)
{
    tenants(cogniac::bearerAuthorization(token), Attempt::Other, std::move(reply));
}

} // namespace keynook
