// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QList>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QUrl>

#include <chrono>
#include <functional>

namespace keynook::test {

/// A request as it lay on the wire.
struct ServedRequest
{
    QByteArray method;
    QByteArray target;
    QHash<QByteArray, QByteArray> fields; ///< names in lower case
    QByteArray body;
    bool encrypted = false;
};

/// What the server does with one request.
struct Script
{
    enum class Then {
        Keep,    ///< the connection stays open for the next request
        Close,   ///< an orderly end
        Reset,   ///< RST
        Encrypt, ///< TLS begins on the same connection: what a CONNECT proxy does that is the
                 ///< target as well
    };

    QByteArray bytes;
    Then then = Then::Keep;
    qsizetype piece = 0;                ///< bytes at a time; 0: all at once
    std::chrono::milliseconds pause{1}; ///< between pieces
    bool repeat = false;                ///< begins anew after the last piece

    /// A proper answer with Content-Length; `fields` are whole lines without the line break.
    static Script answer(int status, const QByteArray &body = {},
                         const QList<QByteArray> &fields = {});
    static Script raw(const QByteArray &bytes, Then then = Then::Close);
    /// Nothing, for ever.
    static Script silence() { return raw({}, Then::Keep); }
};

/// An HTTP/1.1 server on 127.0.0.1 that counts what arrives and answers exactly what it was told,
/// proper or not. It lives in the test's own event loop.
class ScriptedServer final : public QTcpServer
{
    Q_OBJECT
public:
    using Handler = std::function<Script(const ServedRequest &)>;

    explicit ScriptedServer(QObject *parent = nullptr);

    void setHandler(Handler handler);
    /// The nth request gets the nth script; the last is repeated.
    void play(const QList<Script> &scripts);
    void setIdentity(const QSslCertificate &certificate, const QSslKey &key);
    /// Each connection begins with TLS; call setIdentity first.
    void encryptFromTheStart() { m_tlsAtOnce = true; }
    /// Closes each connection as soon as it is there.
    void hangUpAtOnce() { m_hangUp = true; }

    [[nodiscard]] QUrl url(const QString &path = QStringLiteral("/"),
                           const QString &host = QStringLiteral("127.0.0.1")) const;
    [[nodiscard]] const QList<ServedRequest> &requests() const { return m_requests; }
    [[nodiscard]] qsizetype count(const QByteArray &method) const;
    [[nodiscard]] int connections() const { return m_connections; }
    /// After decryption; includes requests that never became complete.
    [[nodiscard]] qint64 bytesReceived() const { return m_received; }
    [[nodiscard]] qint64 bytesSent() const { return m_sent; }

protected:
    void incomingConnection(qintptr handle) override;

private:
    void encrypt(QSslSocket *socket);
    void read(QSslSocket *socket);
    void perform(QSslSocket *socket, const Script &script, qsizetype from = 0);
    void end(QSslSocket *socket, Script::Then then);

    Handler m_handler;
    QSslCertificate m_certificate;
    QSslKey m_key;
    QHash<QSslSocket *, QByteArray> m_pending;
    QList<ServedRequest> m_requests;
    int m_connections = 0;
    qint64 m_received = 0;
    qint64 m_sent = 0;
    bool m_tlsAtOnce = false;
    bool m_hangUp = false;
};

} // namespace keynook::test
