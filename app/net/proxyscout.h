// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/reply.h"

#include <QNetworkProxy>
#include <QObject>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

#include <chrono>

namespace keynook {

/// Asks an HTTP proxy once whether it lets us through to `url`, and hangs up.
///
/// Qt 6.4 must not be the one to find out: when a proxy refuses an NTLM login, Qt repeats it on the
/// spot, some ten thousand times a second and without a signal, which may well lock the user's
/// account. It also has no words for a proxy that is not there.
class ProxyScout final : public QObject
{
    Q_OBJECT
public:
    /// Deletes itself after the answer. Error: Network, never with credentials in it.
    ProxyScout(const QNetworkProxy &proxy, QUrl url, std::chrono::milliseconds patience,
               Reply<void> reply, QObject *parent);

private:
    void connected();
    void read();
    void failed(QAbstractSocket::SocketError code);
    void finish(Result<void> result);

    QNetworkProxy m_proxy;
    QUrl m_url;
    Reply<void> m_reply;
    QTcpSocket m_socket;
    QTimer m_timer;
    QByteArray m_answer;
};

/// The same proxy with its user name and password as a ready Basic login, which is sent at once and
/// only once. Other kinds of login to a proxy are not supported. Other kinds of proxy are returned
/// as they are.
[[nodiscard]] QNetworkProxy withBasicLogin(const QNetworkProxy &proxy);

} // namespace keynook
