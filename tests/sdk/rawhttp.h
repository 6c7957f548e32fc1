// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSslCertificate>
#include <QSslSocket>
#include <QString>

namespace keynook {

/// An answer as it came over the socket.
struct RawAnswer
{
    int status = 0;                        ///< 0 when no status line came
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;                       ///< what came of it
    bool whole = false;                    ///< as many bytes as Content-Length said
    bool closed = false;                   ///< the service closed the connection
    bool anyByte = false;

    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    /// The text between `## ` marks of Cogniac's error message.
    QByteArray code() const;
};

/// HTTP by hand over one connection, so that a test sees what a client library would smooth over.
class RawHttp
{
public:
    /// Connects to the port on 127.0.0.1, by TLS when `trusted` is not null.
    explicit RawHttp(int port, const QSslCertificate &trusted = QSslCertificate());

    bool isConnected() const { return m_socket.state() == QAbstractSocket::ConnectedState; }

    /// Sends a request. `headers` are whole lines with their line end.
    void send(const QByteArray &method, const QByteArray &target, const QByteArray &headers = {},
              const QByteArray &body = {});

    /// Reads until the answer is whole or the connection closed. An answer of 204 or one to HEAD
    /// has no body.
    RawAnswer receive(bool head = false);

    /// Waits for the first bytes of an answer's body and gives them, without waiting for the rest.
    QByteArray firstOfBody();

    /// Whether anything of an answer has come so far, without waiting.
    bool hasAnswer() const { return m_socket.bytesAvailable() > 0; }

    RawAnswer ask(const QByteArray &method, const QByteArray &target,
                  const QByteArray &headers = {}, const QByteArray &body = {});

private:
    bool readHead(RawAnswer &answer);

    int m_port;
    QSslSocket m_socket;
};

QByteArray basic(const QJsonObject &user);
QByteArray basic(const QByteArray &name, const QByteArray &secret);
QByteArray key(const QByteArray &apiKey);
QByteArray bearer(const QByteArray &token);

/// The six digits of RFC 6238 for a Base32 secret in step `step` (of 30 s since 1970). Written a
/// second time on purpose: the service under test must not be asked about itself.
QByteArray oneTimeCode(const QByteArray &base32, qint64 step);

} // namespace keynook
