// SPDX-License-Identifier: Apache-2.0
#include "net/loginlistener.h"

#include "net/loginpage.h"
#include "net/loginpaste.h"
#include "net/loginrequest.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <sodium.h>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>
#include <vector>

namespace keynook {

namespace {

constexpr std::size_t mostConnections = 32;
constexpr std::chrono::seconds connectionPatience{5};
constexpr std::chrono::milliseconds turn{200}; ///< a browser asks as soon as it is connected
constexpr int waitingRoom = 1024;              ///< in the kernel

QString text(const char *source)
{
    return QCoreApplication::translate("LoginListener", source);
}

QByteArray randomState()
{
    std::array<unsigned char, 32> bytes{};
    if (sodium_init() < 0) {
        qFatal("libsodium cannot be used");
    }
    randombytes_buf(bytes.data(), bytes.size());
    const QByteArray raw(reinterpret_cast<const char *>(bytes.data()),
                         bytes.size()); // NOLINT(cppcoreguidelines-pro-type-reinterpret-cast)
    return raw.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

Error timeoutError()
{
    return {Error::Kind::Cancelled,
            text(QT_TRANSLATE_NOOP("LoginListener", "The browser did not come back in time.")),
            text(QT_TRANSLATE_NOOP("LoginListener",
                                   "Try again, or paste the address the browser ended on.")),
            {},
            false};
}

/// One browser connection: collects bytes until they are a request, a refusal or too late.
struct Visit
{
    QTcpSocket *socket = nullptr;
    Secret bytes;        ///< the request line holds the code
    QDeadlineTimer turn; ///< until then it may not be sent away for others
};

} // namespace

struct LoginListener::Private
{
    QTcpServer server;
    QByteArray state = randomState();
    QTimer patience;
    QTimer room; ///< runs while all places are taken
    Reply<Secret> reply;
    std::optional<Result<Secret>> outcome; ///< came before anybody waited
    bool isDone = false;
    std::vector<Visit> visits; ///< oldest first

    void accept();
    void makeRoom();
    void read(QTcpSocket *socket);
    void respond(QTcpSocket *socket, int status, const char *sentence);
    void close();
    void deliver(Result<Secret> result);
    void forget(const QTcpSocket *socket);
};

void LoginListener::Private::accept()
{
    while (visits.size() < mostConnections) {
        QTcpSocket *const socket = server.nextPendingConnection();
        if (socket == nullptr) {
            return;
        }
        socket->setReadBufferSize(loginRequestLimit);
        visits.push_back({socket, {}, QDeadlineTimer(turn)});
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { read(socket); });
        QObject::connect(socket, &QTcpSocket::disconnected, socket, [this, socket] {
            forget(socket);
            socket->deleteLater();
            QMetaObject::invokeMethod(
                &server, [this] { accept(); }, Qt::QueuedConnection);
        });
        QTimer::singleShot(connectionPatience, socket, &QTcpSocket::abort);
        read(socket);
    }
    if (!room.isActive()) {
        room.start(turn);
    }
}

/// Whoever holds connections open must not keep the browser out: when all places are taken, those
/// who have had their turn go.
void LoginListener::Private::makeRoom()
{
    std::vector<QTcpSocket *> idle;
    for (const Visit &visit : visits) {
        if (visit.turn.hasExpired()) {
            idle.push_back(visit.socket);
        }
    }
    for (QTcpSocket *const socket : idle) {
        socket->abort(); // takes itself out of `visits`
    }
}

void LoginListener::Private::forget(const QTcpSocket *socket)
{
    std::erase_if(visits, [socket](const Visit &visit) { return visit.socket == socket; });
}

void LoginListener::Private::read(QTcpSocket *socket)
{
    const auto visit = std::find_if(visits.begin(), visits.end(),
                                    [socket](const Visit &each) { return each.socket == socket; });
    if (visit == visits.end()) {
        return;
    }
    std::array<char, 4096> chunk{};
    while (visit->bytes.size() <= loginRequestLimit) {
        const qint64 count = socket->read(chunk.data(), qint64(chunk.size()));
        if (count <= 0) {
            break;
        }
        visit->bytes.append({chunk.data(), qsizetype(count)});
    }
    sodium_memzero(chunk.data(), chunk.size());

    LoginRequest request = readLoginRequest(visit->bytes.reveal(), server.serverPort(), state);
    if (request.status == 0) {
        return;
    }
    visit->bytes.clear();
    if (request.status != 200) {
        respond(socket, request.status,
                QT_TRANSLATE_NOOP("LoginListener", "Keynook did not understand this request."));
    } else if (isDone) {
        respond(socket, 410, QT_TRANSLATE_NOOP("LoginListener", "Keynook does not wait any more."));
    } else if (request.answer.kind == LoginAnswer::Kind::Refused) {
        respond(socket, 200,
                QT_TRANSLATE_NOOP("LoginListener", "The login was refused. Go back to Keynook."));
        deliver(failure(loginRefusal(request.answer.reason)));
    } else {
        respond(socket, 200,
                QT_TRANSLATE_NOOP("LoginListener",
                                  "Done: you can close this page and go back to Keynook."));
        deliver(std::move(request.answer.code));
    }
}

void LoginListener::Private::respond(QTcpSocket *socket, int status, const char *sentence)
{
    socket->disconnect(SIGNAL(readyRead()));
    socket->write(loginPage(status, text(sentence)));
    socket->flush();
    socket->disconnectFromHost();
}

/// The end, good or bad: nobody else is let in.
void LoginListener::Private::close()
{
    isDone = true;
    patience.stop();
    server.close();
}

void LoginListener::Private::deliver(Result<Secret> result)
{
    close();
    if (reply.context() == nullptr) {
        outcome = std::move(result);
        return;
    }
    reply(std::move(result)); // may delete the listener
}

LoginListener::LoginListener(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->patience.setSingleShot(true);
    d->room.setSingleShot(true);
    d->server.setListenBacklogSize(waitingRoom);
    d->server.setMaxPendingConnections(1); // the others wait in the kernel until we can serve them
    connect(&d->room, &QTimer::timeout, this, [this] {
        if (d->visits.size() >= mostConnections) {
            d->makeRoom();
        }
        d->accept();
    });
    connect(&d->patience, &QTimer::timeout, this, [this] { d->deliver(failure(timeoutError())); });
    connect(&d->server, &QTcpServer::newConnection, this, [this] { d->accept(); });
}

LoginListener::~LoginListener()
{
    for (const Visit &visit : d->visits) {
        visit.socket->disconnect(); // they would report to what is being destroyed
    }
}

Result<void> LoginListener::listen()
{
    if (!d->server.listen(QHostAddress::LocalHost, 0)) {
        return failure(
            Error::Kind::Network,
            text(QT_TRANSLATE_NOOP("LoginListener", "No port on this computer could be opened.")),
            text(QT_TRANSLATE_NOOP("LoginListener", "Check whether a firewall forbids it.")),
            d->server.errorString());
    }
    return {};
}

quint16 LoginListener::port() const
{
    return d->server.serverPort();
}

QByteArray LoginListener::state() const
{
    return d->state;
}

void LoginListener::wait(std::chrono::milliseconds patience, Reply<Secret> reply)
{
    d->reply = std::move(reply);
    QObject *const context = d->reply.context();
    if (context == nullptr) {
        return;
    }
    connect(context, &QObject::destroyed, this, [this] { d->server.close(); });
    if (d->isDone) {
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (auto outcome = std::exchange(d->outcome, std::nullopt)) {
                    d->reply(std::move(*outcome));
                }
            },
            Qt::QueuedConnection);
        return;
    }
    d->patience.start(patience);
}

void LoginListener::stop()
{
    d->close();
}

Result<Secret> LoginListener::codeFromPaste(const Secret &pasted) const
{
    return readLoginPaste(pasted.reveal(), d->state);
}

} // namespace keynook
