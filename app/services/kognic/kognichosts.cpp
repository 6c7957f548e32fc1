// SPDX-License-Identifier: Apache-2.0
#include "services/kognic/kognichosts.h"

#include "net/httpclient.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace keynook::kognic {

namespace {

constexpr QLatin1StringView authPrefix("auth.");

QUrl sibling(const QUrl &authServer, QLatin1StringView prefix)
{
    QUrl url = authServer;
    if (url.host().startsWith(authPrefix)) {
        url.setHost(prefix + url.host().sliced(authPrefix.size()));
    }
    return url;
}

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Kognic)
};

} // namespace

QUrl defaultAuthServer()
{
    return QUrl(QStringLiteral("https://auth.app.kognic.com/"));
}

QUrl workspaceServerOf(const QUrl &authServer)
{
    return sibling(authServer, QLatin1StringView("workspace."));
}

QUrl inputServerOf(const QUrl &authServer)
{
    return sibling(authServer, QLatin1StringView("input."));
}

QUrl webAppOf(const QUrl &authServer)
{
    return sibling(authServer, {});
}

Result<QUrl> originOf(const QString &text)
{
    static const QRegularExpression scheme(QStringLiteral("^[a-zA-Z][a-zA-Z0-9+.-]*://"));
    QString address = text.trimmed();
    if (!address.contains(scheme)) {
        address.prepend(QStringLiteral("https://"));
    }
    const QUrl given(address, QUrl::StrictMode);
    if (!given.isValid() || given.host().isEmpty() || !given.userInfo().isEmpty()) {
        return failure(Error::Kind::Usage, Texts::tr("This is not the address of a server."),
                       Texts::tr("Give it like https://auth.app.kognic.com."));
    }
    const bool secure = given.scheme() == QLatin1StringView("https");
    if (!secure &&
        !(given.scheme() == QLatin1StringView("http") && HttpClient::isLoopback(given))) {
        return failure(Error::Kind::Usage, Texts::tr("Keynook sends credentials over https only."),
                       Texts::tr("Give the server's https:// address."));
    }
    QUrl origin;
    origin.setScheme(given.scheme());
    origin.setHost(given.host());
    origin.setPort(given.port());
    origin.setPath(QStringLiteral("/"));
    return origin;
}

} // namespace keynook::kognic
