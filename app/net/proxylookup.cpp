// SPDX-License-Identifier: Apache-2.0
#include "net/proxylookup.h"

#include "net/httpclient.h"

#include <QFutureWatcher>
#include <QHostAddress>
#include <QPromise>
#include <QTimer>

#include <algorithm>
#include <thread>
#include <utility>

namespace keynook {

namespace {

constexpr int socksPort = 1080;

QNetworkProxy direct()
{
    return {QNetworkProxy::NoProxy};
}

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == QLatin1StringView("https") ? 443 : 80);
}

/// The value of `name` in lower case, else of the name in upper case; nothing when neither is
/// there.
std::optional<QString> variable(const QProcessEnvironment &environment, const QString &name)
{
    if (environment.contains(name)) {
        return environment.value(name).trimmed();
    }
    const QString upper = name.toUpper();
    const bool madeByARemoteClient =
        upper == QLatin1StringView("HTTP_PROXY") &&
        environment.contains(QStringLiteral("REQUEST_METHOD")); // the request's own "Proxy:" header
    if (!madeByARemoteClient && environment.contains(upper)) {
        return environment.value(upper).trimmed();
    }
    return std::nullopt;
}

struct HostAndPort
{
    QString host;
    std::optional<int> port;
};

/// `host`, `host:port`, `[v6]`, `[v6]:port` and a bare v6 address.
HostAndPort splitPort(const QString &entry)
{
    if (entry.startsWith(QLatin1Char('['))) {
        const qsizetype close = entry.indexOf(QLatin1Char(']'));
        const QString rest = entry.mid(close + 1);
        const bool hasPort = close > 0 && rest.startsWith(QLatin1Char(':'));
        return {entry.mid(1, close - 1),
                hasPort ? std::optional(rest.mid(1).toInt()) : std::nullopt};
    }
    if (entry.count(QLatin1Char(':')) == 1) {
        const qsizetype colon = entry.indexOf(QLatin1Char(':'));
        return {entry.left(colon), entry.mid(colon + 1).toInt()};
    }
    return {entry, std::nullopt};
}

bool isExempt(const QString &entry, const QUrl &url)
{
    if (entry == QLatin1StringView("*")) {
        return true;
    }
    const QString host = url.host(QUrl::FullyEncoded).toLower();
    const QHostAddress address(url.host());
    if (entry.contains(QLatin1Char('/'))) {
        const auto subnet = QHostAddress::parseSubnet(entry);
        return !address.isNull() && subnet.second >= 0 && address.isInSubnet(subnet);
    }
    auto [name, port] = splitPort(entry);
    if (port && *port != portOf(url)) {
        return false;
    }
    if (!address.isNull()) {
        return QHostAddress(name) == address;
    }
    if (name.startsWith(QLatin1StringView("*."))) {
        name.remove(0, 1);
    }
    if (name.startsWith(QLatin1Char('.'))) {
        name.remove(0, 1);
    }
    const QString domain = QString::fromLatin1(QUrl::toAce(name)).toLower();
    return !domain.isEmpty() && (host == domain || host.endsWith(QLatin1Char('.') + domain));
}

bool isExempt(const QProcessEnvironment &environment, const QUrl &url)
{
    QString list = variable(environment, QStringLiteral("no_proxy")).value_or(QString());
    list.replace(QLatin1Char(','), QLatin1Char(' '));
    const QStringList entries = list.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::any_of(entries.begin(), entries.end(),
                       [&url](const QString &entry) { return isExempt(entry, url); });
}

/// Nothing for a value that makes no sense: as if the variable were not there.
std::optional<QNetworkProxy> proxyFrom(const QString &value)
{
    const QString withScheme =
        value.contains(QLatin1StringView("://")) ? value : QLatin1StringView("http://") + value;
    const QUrl url(withScheme, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty()) {
        return std::nullopt;
    }
    const QString scheme = url.scheme();
    const bool socks =
        scheme == QLatin1StringView("socks5") || scheme == QLatin1StringView("socks5h");
    const bool plain = scheme == QLatin1StringView("http");
    // Qt cannot speak TLS to a proxy. People often write https:// for a plain one, so it is tried,
    // but without the password, which was meant for an encrypted connection.
    const bool encrypted = scheme == QLatin1StringView("https");
    if (!socks && !plain && !encrypted) {
        return std::nullopt;
    }
    const int port = url.port(socks ? socksPort : portOf(url));
    QNetworkProxy proxy(socks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, url.host(),
                        static_cast<quint16>(port));
    if (!encrypted) {
        proxy.setUser(url.userName(QUrl::FullyDecoded));
        proxy.setPassword(url.password(QUrl::FullyDecoded));
    }
    return proxy;
}

} // namespace

std::optional<QNetworkProxy> proxyFromEnvironment(const QProcessEnvironment &environment,
                                                  const QUrl &url)
{
    if (HttpClient::isLoopback(url) || isExempt(environment, url)) {
        return direct();
    }
    for (const QString &name :
         {url.scheme() + QLatin1StringView("_proxy"), QStringLiteral("all_proxy")}) {
        const auto value = variable(environment, name);
        if (value && value->isEmpty()) {
            return direct(); // set to nothing: the usual way to switch it off for one command
        }
        if (auto proxy = value ? proxyFrom(*value) : std::nullopt) {
            return proxy;
        }
    }
    return std::nullopt;
}

void findProxy(const QUrl &url, std::chrono::milliseconds patience, Reply<QNetworkProxy> reply)
{
    QObject *const context = reply.context();
    if (context == nullptr) {
        return;
    }
    if (auto proxy = proxyFromEnvironment(QProcessEnvironment::systemEnvironment(), url)) {
        QMetaObject::invokeMethod(
            context, [reply = std::move(reply), proxy = *proxy] { reply(proxy); },
            Qt::QueuedConnection);
        return;
    }

    auto *watcher = new QFutureWatcher<QNetworkProxy>(context);
    const auto answer = [reply = std::move(reply), watcher](const QNetworkProxy &proxy) {
        watcher->deleteLater();
        reply(proxy); // the first call wins
    };
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, [watcher, answer] {
        answer(watcher->future().isResultReadyAt(0) ? watcher->result() : direct());
    });
    QTimer::singleShot(patience, watcher, [answer] { answer(direct()); });

    QPromise<QNetworkProxy> promise;
    watcher->setFuture(promise.future());
    // A thread that nobody waits for: a PAC file's server may hang for minutes, and a pool would
    // make the program's end wait for it.
    std::thread([promise = std::move(promise), query = QNetworkProxyQuery(url)]() mutable {
        promise.start();
        const QList<QNetworkProxy> found = QNetworkProxyFactory::systemProxyForQuery(query);
        promise.addResult(found.isEmpty() ? direct() : found.first());
        promise.finish();
    }).detach();
}

} // namespace keynook
