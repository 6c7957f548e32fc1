// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <QTcpServer>
#include <QTcpSocket>

namespace keynook::test {

/// Stands before a service on 127.0.0.1 and passes everything on, but for a request that it was
/// told to hold: what happens in the meantime is then the test's choice, without a delay.
class Gate
{
public:
    explicit Gate(int port)
        : m_port(static_cast<quint16>(port))
    {
        m_server.listen(QHostAddress::LocalHost, 0);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { accept(); });
    }

    [[nodiscard]] QString url() const
    {
        return QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort());
    }

    /// The next request that begins so ("POST /1/users") stays here.
    void holdNext(const QByteArray &begin) { m_begin = begin; }
    [[nodiscard]] bool isHolding() const { return m_client != nullptr; }
    void release()
    {
        m_client = nullptr;
        m_service->write(m_bytes);
    }

private:
    void accept()
    {
        QTcpSocket *client = m_server.nextPendingConnection();
        auto *service = new QTcpSocket(client);
        service->connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
        QObject::connect(client, &QTcpSocket::readyRead, service,
                         [this, client, service] { pass(client, service); });
        QObject::connect(service, &QTcpSocket::readyRead, client,
                         [client, service] { client->write(service->readAll()); });
        QObject::connect(client, &QTcpSocket::disconnected, service,
                         [service] { service->disconnectFromHost(); });
        QObject::connect(service, &QTcpSocket::disconnected, client,
                         [client] { client->disconnectFromHost(); });
    }

    void pass(QTcpSocket *client, QTcpSocket *service)
    {
        const QByteArray bytes = client->readAll();
        if (client == m_client) {
            m_bytes += bytes;
        } else if (!m_begin.isEmpty() && bytes.startsWith(m_begin)) {
            m_begin.clear();
            m_client = client;
            m_service = service;
            m_bytes = bytes;
        } else {
            service->write(bytes);
        }
    }

    quint16 m_port;
    QByteArray m_begin;
    QByteArray m_bytes;
    QTcpSocket *m_client = nullptr;
    QTcpSocket *m_service = nullptr;
    QTcpServer m_server; ///< last: it ends the connections that refer to the rest
};

} // namespace keynook::test
