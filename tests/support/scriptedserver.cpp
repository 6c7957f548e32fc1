// SPDX-License-Identifier: Apache-2.0
#include "support/scriptedserver.h"

#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <optional>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

namespace keynook::test {

namespace {

/// The first whole request in `bytes`, which is then taken out.
std::optional<ServedRequest> takeRequest(QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0) {
        return std::nullopt;
    }
    const QList<QByteArray> lines = bytes.first(end).split('\n');
    const QList<QByteArray> words = lines.first().trimmed().split(' ');
    ServedRequest request;
    request.method = words.value(0);
    request.target = words.value(1);
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        request.fields.insert(line.first(std::max<qsizetype>(colon, 0)).toLower(),
                              line.sliced(colon + 1).trimmed());
    }
    const qsizetype length = request.fields.value("content-length").toLongLong();
    if (bytes.size() < end + 4 + length) {
        return std::nullopt;
    }
    request.body = bytes.sliced(end + 4, length);
    bytes.remove(0, end + 4 + length);
    return request;
}

} // namespace

Script Script::answer(int status, const QByteArray &body, const QList<QByteArray> &fields)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + " Scripted\r\n";
    for (const QByteArray &field : fields) {
        bytes += field + "\r\n";
    }
    if (status != 204) {
        bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    }
    Script script;
    script.bytes = bytes + "\r\n" + body;
    return script;
}

Script Script::raw(const QByteArray &bytes, Then then)
{
    Script script;
    script.bytes = bytes;
    script.then = then;
    return script;
}

ScriptedServer::ScriptedServer(QObject *parent)
    : QTcpServer(parent)
    , m_handler([](const ServedRequest &) { return Script::answer(200, "{}"); })
{
    if (!listen(QHostAddress::LocalHost, 0)) {
        qFatal("the test server cannot listen");
    }
}

void ScriptedServer::setHandler(Handler handler)
{
    m_handler = std::move(handler);
}

void ScriptedServer::play(const QList<Script> &scripts)
{
    m_handler = [scripts, next = qsizetype(0)](const ServedRequest &) mutable {
        return scripts.at(std::min(next++, scripts.size() - 1));
    };
}

void ScriptedServer::setIdentity(const QSslCertificate &certificate, const QSslKey &key)
{
    m_certificate = certificate;
    m_key = key;
}

QUrl ScriptedServer::url(const QString &path, const QString &host) const
{
    QUrl url(path);
    url.setScheme(m_tlsAtOnce ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(host);
    url.setPort(serverPort());
    return url;
}

qsizetype ScriptedServer::count(const QByteArray &method) const
{
    return std::count_if(m_requests.begin(), m_requests.end(),
                         [&method](const ServedRequest &each) { return each.method == method; });
}

void ScriptedServer::incomingConnection(qintptr handle)
{
    ++m_connections;
    auto *socket = new QSslSocket(this);
    socket->setSocketDescriptor(handle);
    connect(socket, &QSslSocket::readyRead, this, [this, socket] { read(socket); });
    connect(socket, &QSslSocket::disconnected, this, [this, socket] {
        m_pending.remove(socket);
        socket->deleteLater();
    });
    if (m_hangUp) {
        socket->disconnectFromHost();
    } else if (m_tlsAtOnce) {
        encrypt(socket);
    }
}

void ScriptedServer::encrypt(QSslSocket *socket)
{
    socket->setLocalCertificate(m_certificate);
    socket->setPrivateKey(m_key);
    socket->setPeerVerifyMode(QSslSocket::VerifyNone);
    socket->startServerEncryption();
}

void ScriptedServer::read(QSslSocket *socket)
{
    const QByteArray bytes = socket->readAll();
    m_received += bytes.size();
    m_pending[socket] += bytes;
    const QPointer<QSslSocket> alive(socket);
    while (alive && m_pending.contains(socket)) {
        std::optional<ServedRequest> request = takeRequest(m_pending[socket]);
        if (!request) {
            return;
        }
        request->encrypted = socket->isEncrypted();
        m_requests.append(*request);
        perform(socket, m_handler(*request));
    }
}

void ScriptedServer::perform(QSslSocket *socket, const Script &script, qsizetype from)
{
    qsizetype next = from;
    // A client that has stopped reading must not make this process collect what it does not read.
    if (socket->bytesToWrite() < qint64(1024) * 1024) {
        const qsizetype left = script.bytes.size() - from;
        const qsizetype now = script.piece > 0 ? std::min(script.piece, left) : left;
        socket->write(script.bytes.sliced(from, now));
        socket->flush();
        m_sent += now;
        next += now;
        if (next == script.bytes.size() && !script.repeat) {
            end(socket, script.then);
            return;
        }
    }
    QTimer::singleShot(script.pause, socket, [this, socket, script, next] {
        perform(socket, script, next % script.bytes.size());
    });
}

void ScriptedServer::end(QSslSocket *socket, Script::Then then)
{
    switch (then) {
    case Script::Then::Keep:
        break;
    case Script::Then::Close:
        socket->disconnectFromHost();
        break;
    case Script::Then::Reset: {
#ifdef Q_OS_UNIX
        // Lingering for no time makes the kernel send RST instead of FIN.
        const linger now{1, 0};
        ::setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now,
                     sizeof now);
#endif
        socket->abort();
        break;
    }
    case Script::Then::Encrypt:
        connect(socket, &QSslSocket::bytesWritten, socket, [this, socket] {
            if (socket->bytesToWrite() == 0 && socket->mode() == QSslSocket::UnencryptedMode) {
                encrypt(socket);
            }
        });
        if (socket->bytesToWrite() == 0) {
            encrypt(socket);
        }
        break;
    }
}

} // namespace keynook::test
