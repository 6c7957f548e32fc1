// SPDX-License-Identifier: Apache-2.0
#include "net/proxyscout.h"

#include "net/httperror.h"

#include <utility>

namespace keynook {

namespace {

constexpr qint64 longestAnswer = qint64(64) * 1024;

/// "HTTP/1.x NNN"; 0 for anything else.
int statusOf(const QByteArray &answer)
{
    const bool isHttp = answer.startsWith("HTTP/1.") && answer.size() > 12 && answer.at(8) == ' ';
    return isHttp ? answer.sliced(9, 3).toInt() : 0;
}

} // namespace

ProxyScout::ProxyScout(const QNetworkProxy &proxy, QUrl url, std::chrono::milliseconds patience,
                       Reply<void> reply, QObject *parent)
    : QObject(parent)
    , m_proxy(proxy)
    , m_url(std::move(url))
    , m_reply(std::move(reply))
{
    connect(&m_socket, &QTcpSocket::connected, this, &ProxyScout::connected);
    connect(&m_socket, &QTcpSocket::readyRead, this, &ProxyScout::read);
    connect(&m_socket, &QTcpSocket::errorOccurred, this, &ProxyScout::failed);
    connect(&m_timer, &QTimer::timeout, this,
            [this] { failed(QAbstractSocket::SocketTimeoutError); });
    m_timer.setSingleShot(true);
    m_timer.start(patience);
    m_socket.setProxy(QNetworkProxy::NoProxy);
    m_socket.setReadBufferSize(longestAnswer);
    m_socket.connectToHost(m_proxy.hostName(), m_proxy.port());
}

void ProxyScout::connected()
{
    const QString host = m_url.host(QUrl::FullyEncoded);
    const bool isV6 = host.contains(QLatin1Char(':')) && !host.startsWith(QLatin1Char('['));
    const QByteArray target =
        (isV6 ? QLatin1Char('[') + host + QLatin1Char(']') : host).toLatin1() + ':' +
        QByteArray::number(m_url.port(443));
    QByteArray request = "CONNECT " + target + " HTTP/1.1\r\nHost: " + target + "\r\n";
    const QByteArray login = m_proxy.rawHeader("Proxy-Authorization");
    if (!login.isEmpty()) {
        request += "Proxy-Authorization: " + login + "\r\n";
    }
    m_socket.write(request + "\r\n");
}

void ProxyScout::read()
{
    m_answer += m_socket.readAll();
    if (m_answer.size() < longestAnswer && !m_answer.contains('\n')) {
        return;
    }
    const int status = statusOf(m_answer);
    if (status >= 200 && status < 300) {
        finish({});
    } else if (status == 407) {
        finish(failure(
            connectionError(QNetworkReply::ProxyAuthenticationRequiredError, m_url, m_proxy, {})));
    } else {
        finish(failure(proxyRefusal(m_url, m_proxy, status)));
    }
}

void ProxyScout::failed(QAbstractSocket::SocketError code)
{
    Error error = connectionError(QNetworkReply::UnknownProxyError, m_url, m_proxy, {});
    error.detail += QStringLiteral("; socket error %1").arg(static_cast<int>(code));
    finish(failure(std::move(error)));
}

void ProxyScout::finish(Result<void> result)
{
    m_socket.disconnect(this);
    m_timer.stop();
    m_socket.abort();
    deleteLater();
    m_reply(std::move(result)); // may delete the parent, and with it this
}

QNetworkProxy withBasicLogin(const QNetworkProxy &proxy)
{
    if (proxy.type() != QNetworkProxy::HttpProxy || proxy.user().isEmpty()) {
        return proxy;
    }
    QNetworkProxy ready(QNetworkProxy::HttpProxy, proxy.hostName(), proxy.port());
    const QByteArray both = (proxy.user() + QLatin1Char(':') + proxy.password()).toUtf8();
    ready.setRawHeader("Proxy-Authorization", "Basic " + both.toBase64());
    return ready;
}

} // namespace keynook
