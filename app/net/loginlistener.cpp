// SPDX-License-Identifier: Apache-2.0
#include "net/loginlistener.h"

#include "net/loginrequest.h"

#include <QCoreApplication>
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

constexpr qsizetype mostConnections = 32;
constexpr std::chrono::seconds connectionPatience{5};

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

Error refusedError(const QString &reason)
{
    return {Error::Kind::Unauthorized,
            text(QT_TRANSLATE_NOOP("LoginListener", "The page in the browser refused the login.")),
            text(QT_TRANSLATE_NOOP("LoginListener",
                                   "Check that you are signed in there, and try again.")),
            reason, false};
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

Error pasteError(const char *sentence)
{
    return {Error::Kind::Usage,
            text(sentence),
            text(QT_TRANSLATE_NOOP(
                "LoginListener",
                "Copy the whole address from the browser's address bar and paste it again.")),
            {},
            false};
}

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return QByteArrayLiteral("OK");
    case 403:
        return QByteArrayLiteral("Forbidden");
    case 404:
        return QByteArrayLiteral("Not Found");
    case 405:
        return QByteArrayLiteral("Method Not Allowed\r\nAllow: GET");
    case 410:
        return QByteArrayLiteral("Gone");
    case 421:
        return QByteArrayLiteral("Misdirected Request");
    case 431:
        return QByteArrayLiteral("Request Header Fields Too Large");
    default:
        return QByteArrayLiteral("Bad Request");
    }
}

/// Nothing that came in goes out again.
QByteArray page(int status, const char *sentence)
{
    const QByteArray html =
        "<!doctype html><html><head><meta charset=\"utf-8\"><title>Keynook</title></head>"
        "<body style=\"font-family:sans-serif;text-align:center;margin-top:4em\"><p>" +
        text(sentence).toHtmlEscaped().toUtf8() + "</p></body></html>\n";
    return "HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonPhrase(status) +
           "\r\nContent-Type: text/html; charset=utf-8"
           "\r\nContent-Length: " +
           QByteArray::number(html.size()) +
           "\r\nConnection: close"
           "\r\nCache-Control: no-store"
           "\r\nReferrer-Policy: no-referrer"
           "\r\nX-Content-Type-Options: nosniff"
           "\r\nX-Frame-Options: DENY"
           "\r\nContent-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; "
           "frame-ancestors 'none'"
           "\r\n\r\n" +
           html;
}

/// One browser connection: collects bytes until they are a request, a refusal or too late.
struct Visit
{
    QTcpSocket *socket = nullptr;
    Secret bytes; ///< the request line holds the code
};

} // namespace

struct LoginListener::Private
{
    QTcpServer server;
    QByteArray state = randomState();
    QTimer patience;
    Reply<Secret> reply;
    std::optional<Result<Secret>> outcome; ///< came before anybody waited
    bool isDone = false;
    std::vector<Visit> visits; ///< oldest first

    void accept();
    void read(QTcpSocket *socket);
    void respond(QTcpSocket *socket, int status, const char *sentence);
    void deliver(Result<Secret> result);
    void forget(const QTcpSocket *socket);
};

void LoginListener::Private::accept()
{
    while (QTcpSocket *const socket = server.nextPendingConnection()) {
        if (visits.size() >= mostConnections) {
            // The oldest has had its chance; whoever holds connections open must not keep the
            // browser out.
            visits.front().socket->abort();
        }
        socket->setReadBufferSize(loginRequestLimit);
        visits.push_back({socket, {}});
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { read(socket); });
        QObject::connect(socket, &QTcpSocket::disconnected, socket, [this, socket] {
            forget(socket);
            socket->deleteLater();
        });
        QTimer::singleShot(connectionPatience, socket, &QTcpSocket::abort);
        read(socket);
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
        deliver(failure(refusedError(request.answer.reason)));
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
    socket->write(page(status, sentence));
    socket->flush();
    socket->disconnectFromHost();
}

/// The end, good or bad: nobody else is let in.
void LoginListener::Private::deliver(Result<Secret> result)
{
    isDone = true;
    patience.stop();
    server.close();
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

Result<Secret> LoginListener::codeFromPaste(const Secret &pasted) const
{
    const QByteArrayView trimmed = pasted.reveal().trimmed();
    const qsizetype mark = trimmed.indexOf('?');
    const bool isAddress = mark >= 0 && trimmed.first(mark).endsWith("/cb");
    if (!isAddress) {
        if (!isPlausibleCode(trimmed) || trimmed.contains("://") || trimmed.contains("state=")) {
            return failure(pasteError(QT_TRANSLATE_NOOP(
                "LoginListener", "That is neither the address the browser ended on nor a key.")));
        }
        return Secret(trimmed);
    }
    QByteArrayView query = trimmed.sliced(mark + 1);
    if (const qsizetype fragment = query.indexOf('#'); fragment >= 0) {
        query = query.first(fragment);
    }
    LoginAnswer answer = readLoginQuery(query, d->state);
    switch (answer.kind) {
    case LoginAnswer::Kind::Code:
        return std::move(answer.code);
    case LoginAnswer::Kind::Refused:
        return failure(refusedError(answer.reason));
    case LoginAnswer::Kind::WrongState:
        return failure(pasteError(QT_TRANSLATE_NOOP(
            "LoginListener", "That address belongs to another login than this one.")));
    case LoginAnswer::Kind::Malformed:
        break;
    }
    return failure(pasteError(QT_TRANSLATE_NOOP("LoginListener", "That address holds no key.")));
}

} // namespace keynook
