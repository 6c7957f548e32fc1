// SPDX-License-Identifier: Apache-2.0
#include "net/httpclient.h"

#include "net/httpcall.h"
#include "net/httperror.h"
#include "net/httpheaders.h"

#include <QCoreApplication>
#include <QFile>
#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QSslCertificate>
#include <QSslSocket>

#include <utility>

namespace keynook {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("HttpClient", source);
}

Result<QList<QSslCertificate>> readAuthorities(const QString &path)
{
    constexpr qint64 mostBytes = qint64(16) * 1024 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(
            Error::Kind::Disk,
            text(QT_TRANSLATE_NOOP("HttpClient", "The CA file %1 cannot be read.")).arg(path),
            text(QT_TRANSLATE_NOOP("HttpClient", "Check its path and permissions.")),
            file.errorString());
    }
    QList<QSslCertificate> found = QSslCertificate::fromData(file.read(mostBytes), QSsl::Pem);
    if (found.isEmpty()) {
        return failure(
            Error::Kind::Protocol,
            text(QT_TRANSLATE_NOOP("HttpClient", "The CA file %1 holds no certificate.")).arg(path),
            text(QT_TRANSLATE_NOOP(
                "HttpClient", "Check that it is in PEM format (-----BEGIN CERTIFICATE-----).")));
    }
    return found;
}

/// What is wrong with a request before anything is done for it.
std::optional<Error> objection(const HttpRequest &request)
{
    const QUrl &url = request.url;
    const auto usage = [](const QString &sentence, const char *next) {
        return Error{Error::Kind::Usage, sentence, text(next), {}, false};
    };
    const bool secure = url.scheme() == QLatin1StringView("https");
    if (!url.isValid() || url.host().isEmpty() ||
        (!secure && url.scheme() != QLatin1StringView("http"))) {
        return usage(
            text(QT_TRANSLATE_NOOP("HttpClient", "The server address is not an https address.")),
            QT_TRANSLATE_NOOP("HttpClient", "Give an address like https://api.example.com/."));
    }
    if (!secure && !HttpClient::isLoopback(url)) {
        return usage(text(QT_TRANSLATE_NOOP(
                              "HttpClient",
                              "%1 would be reached without encryption, which Keynook does not do."))
                         .arg(placeOf(url)),
                     QT_TRANSLATE_NOOP("HttpClient", "Give an address that begins with https://."));
    }
    if (!url.userInfo().isEmpty()) {
        return usage(
            text(QT_TRANSLATE_NOOP("HttpClient",
                                   "The server address must not hold a user name or a password.")),
            QT_TRANSLATE_NOOP("HttpClient", "Leave out what stands before the @ sign."));
    }
    if (!isHeaderValue(request.authorization.reveal()) || !isHeaderValue(request.accept) ||
        !isHeaderValue(request.contentType)) {
        return usage(text(QT_TRANSLATE_NOOP("HttpClient",
                                            "The login holds characters that cannot be sent.")),
                     QT_TRANSLATE_NOOP("HttpClient", "Check the key or token for line breaks."));
    }
    if (secure && !QSslSocket::supportsSsl()) {
        return Error{
            Error::Kind::Tls,
            text(QT_TRANSLATE_NOOP("HttpClient", "No TLS library was found on this system.")),
            text(QT_TRANSLATE_NOOP("HttpClient", "Check that OpenSSL is installed.")),
            {},
            false};
    }
    return std::nullopt;
}

} // namespace

struct HttpClient::Private
{
    Options options;
    QSslConfiguration tls;
    KnownProxies *proxies = nullptr; ///< owned by the manager
    QNetworkAccessManager manager;
};

Result<std::unique_ptr<HttpClient>> HttpClient::create(Options options, QObject *parent)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!options.caFile.isEmpty()) {
        const auto extra = readAuthorities(options.caFile);
        if (!extra) {
            return failure(extra.error());
        }
        tls.setCaCertificates(QSslConfiguration::systemCaCertificates() + *extra);
    }
    std::unique_ptr<HttpClient> client(new HttpClient(std::move(options), parent));
    client->d->tls = tls;
    return client;
}

HttpClient::HttpClient(Options options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->options = std::move(options);
    d->proxies = new KnownProxies;
    d->manager.setProxyFactory(d->proxies);
    d->manager.setAutoDeleteReplies(false);
}

HttpClient::~HttpClient()
{
    // Children would die after `d`, which they use.
    qDeleteAll(findChildren<HttpCall *>(QString(), Qt::FindDirectChildrenOnly));
}

void HttpClient::send(HttpRequest request, Reply<HttpResponse> reply)
{
    if (auto error = objection(request)) {
        if (QObject *const context = reply.context()) { // never in the caller's own stack
            QMetaObject::invokeMethod(
                context, [reply, error = std::move(*error)] { reply(failure(error)); },
                Qt::QueuedConnection);
        }
        return;
    }
    auto *call = new HttpCall(std::move(request), std::move(reply), d->options, d->tls, d->manager,
                              *d->proxies, this);
    connect(call, &HttpCall::retrying, this, &HttpClient::retrying);
    connect(call, &HttpCall::finished, call, &QObject::deleteLater);
    call->start();
}

bool HttpClient::isLoopback(const QUrl &url)
{
    const QString host = url.host();
    return host.compare(QLatin1StringView("localhost"), Qt::CaseInsensitive) == 0 ||
           QHostAddress(host).isLoopback();
}

} // namespace keynook
