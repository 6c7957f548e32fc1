// SPDX-License-Identifier: Apache-2.0
#include "singleinstance.h"

#include "core/privacy.h"
#include "peer.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QFileInfo>
#include <QLocalSocket>
#include <QThread>
#include <QTimer>

namespace keynook::ui {

namespace {

const QByteArray taken = QByteArrayLiteral("raised\n");

/// A folder of the user's that nobody else can enter, so that no name in it is a stranger's.
bool isPrivate(const QString &folder)
{
    const QFileInfo info(folder);
    return info.isAbsolute() && info.isDir() && !info.isSymLink() &&
           privacyOf(folder) == Privacy::OursAlone;
}

QString nameFor(const QString &dataFolder)
{
    const QFileInfo info(dataFolder);
    const QString path = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    constexpr qsizetype length = 16;
    const QByteArray hash =
        QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QStringLiteral("/keynook-") + QString::fromLatin1(hash.left(length));
}

} // namespace

SingleInstance::SingleInstance(const QString &dataFolder, const QString &runtimeFolder,
                               QObject *parent)
    : QObject(parent)
    , m_path(isPrivate(runtimeFolder) ? runtimeFolder + nameFor(dataFolder) : QString())
{
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::receive);
}

SingleInstance::Role SingleInstance::begin(const Wish &wish)
{
    if (m_path.isEmpty()) {
        return Role::Alone;
    }
    m_lock = std::make_unique<QLockFile>(m_path + QStringLiteral(".lock"));
    m_lock->setStaleLockTime(0); // stale only when its process is gone
    if (m_lock->tryLock()) {
        return Role::First;
    }
    const bool held = m_lock->error() == QLockFile::LockFailedError;
    m_lock.reset();
    return held && askTheFirst(wish) ? Role::Second : Role::Alone;
}

bool SingleInstance::askTheFirst(const Wish &wish) const
{
    constexpr unsigned long pause = 50; // ms
    const QDeadlineTimer deadline(patience);
    const auto left = [&deadline] { return static_cast<int>(deadline.remainingTime()); };
    QLocalSocket socket;
    // The first may have its lock, but not its window yet.
    do {
        socket.connectToServer(m_path + QStringLiteral(".socket"));
        if (socket.waitForConnected(left())) {
            break;
        }
        QThread::msleep(pause);
    } while (!deadline.hasExpired());
    if (socket.state() != QLocalSocket::ConnectedState || !isOurPeer(socket)) {
        return false;
    }
    socket.write(wish.toLine());
    while (socket.bytesAvailable() < taken.size() && !deadline.hasExpired() &&
           socket.waitForReadyRead(left())) {
    }
    return socket.read(taken.size()) == taken;
}

bool SingleInstance::listen()
{
    if (m_lock == nullptr) {
        return false;
    }
    const QString path = m_path + QStringLiteral(".socket");
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    return m_server.listen(path);
}

void SingleInstance::receive()
{
    while (QLocalSocket *const socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        if (!isOurPeer(*socket)) {
            socket->abort();
            continue;
        }
        QTimer::singleShot(patience, socket, [socket] { socket->abort(); });
        const auto read = [this, socket] {
            const QByteArray request = socket->peek(Wish::longestLine + 1);
            if (const auto wish = Wish::fromLine(request)) {
                socket->readAll();
                emit wanted(*wish);
                socket->write(taken);
                socket->disconnectFromServer();
            } else if (request.contains('\n') || request.size() > Wish::longestLine) {
                socket->abort();
            }
        };
        connect(socket, &QLocalSocket::readyRead, socket, read);
        read(); // it may have come before the connection was taken
    }
}

} // namespace keynook::ui
