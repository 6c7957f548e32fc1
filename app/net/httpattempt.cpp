// SPDX-License-Identifier: Apache-2.0
#include "net/httpattempt.h"

#include "net/httperror.h"
#include "net/httpheaders.h"
#include "net/httpverdict.h"

#include <QDateTime>
#include <QNetworkAccessManager>

#include <sodium.h>

#include <algorithm>
#include <array>
#include <utility>

namespace keynook {

namespace {

constexpr qint64 readBuffer = qint64(64) * 1024;
constexpr qsizetype errorBodyLimit = qsizetype(64) * 1024;

} // namespace

HttpAttempt::HttpAttempt(const HttpRequest &request, const HttpClient::Options &options,
                         const QSslConfiguration &tls, const QNetworkProxy &proxy, Done done,
                         QObject *parent)
    : QObject(parent)
    , m_request(request)
    , m_options(options)
    , m_tls(tls)
    , m_proxy(proxy)
    , m_done(std::move(done))
    , m_upload(request.body)
{
}

HttpAttempt::~HttpAttempt()
{
    if (m_reply != nullptr) {
        m_reply->disconnect(this);
        m_reply->deleteLater(); // this may be one of its signals
    }
}

void HttpAttempt::start(QNetworkAccessManager &manager)
{
    const QNetworkRequest request = networkRequest();
    m_reply =
        m_request.method == HttpRequest::Method::Get ? manager.get(request) : sendOnce(request);
    watch();
}

QNetworkRequest HttpAttempt::networkRequest() const
{
    QNetworkRequest request(m_request.url);
    request.setSslConfiguration(m_tls);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    // Also keeps Qt from answering a Negotiate challenge with the desktop's own ticket.
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    // Our own limit holds for the body after decompression; Qt's guess would refuse long lists,
    // which compress well.
    request.setDecompressedSafetyCheckThreshold(-1);
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Keynook/" KEYNOOK_VERSION));
    request.setRawHeader("Accept", m_request.accept);
    if (!m_request.authorization.isEmpty()) {
        request.setRawHeader("Authorization", m_request.authorization.reveal().toByteArray());
    }
    return request;
}

QNetworkReply *HttpAttempt::sendOnce(const QNetworkRequest &plain)
{
    m_ownManager = std::make_unique<QNetworkAccessManager>();
    m_ownManager->setProxy(m_proxy);

    QNetworkRequest request(plain);
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setHeader(QNetworkRequest::ContentLengthHeader, qlonglong(m_request.body.size()));
    connect(&m_upload, &UploadDevice::advanced, this, &HttpAttempt::stillAlive);
    if (m_request.method == HttpRequest::Method::Post) {
        request.setHeader(QNetworkRequest::ContentTypeHeader, m_request.contentType);
        return m_ownManager->post(request, &m_upload);
    }
    // Not deleteResource(): that has no body device, and without one nothing keeps Qt from sending
    // it again.
    return m_ownManager->sendCustomRequest(request, "DELETE", &m_upload);
}

void HttpAttempt::watch()
{
    m_reply->setReadBufferSize(readBuffer);
    connect(m_reply, &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_tlsErrors = errors; });
    connect(m_reply, &QNetworkReply::encrypted, this, [this] {
        m_connected = true;
        stillAlive();
    });
    connect(m_reply, &QNetworkReply::requestSent, this, [this] {
        m_connected = true;
        stillAlive();
    });
    connect(m_reply, &QNetworkReply::uploadProgress, this, &HttpAttempt::stillAlive);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpAttempt::stillAlive);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpAttempt::read);
    connect(m_reply, &QNetworkReply::finished, this, &HttpAttempt::ended);

    m_inactivity.setSingleShot(true);
    m_total.setSingleShot(true);
    connect(&m_inactivity, &QTimer::timeout, this, [this] {
        finish(failure(silenceError(m_request.url, m_proxy, m_options.inactivity)));
    });
    connect(&m_total, &QTimer::timeout, this,
            [this] { finish(failure(slownessError(m_request.url, m_options.total))); });
    m_inactivity.start(m_options.inactivity);
    m_total.start(m_options.total);
}

void HttpAttempt::stillAlive()
{
    if (m_inactivity.isActive()) {
        m_inactivity.start();
    }
}

void HttpAttempt::read()
{
    stillAlive();
    std::array<char, 16384> chunk; // NOLINT(cppcoreguidelines-pro-type-member-init): filled below
    for (;;) {
        const qint64 count = m_reply->read(chunk.data(), qint64(chunk.size()));
        if (count <= 0) {
            break;
        }
        const bool goOn = takeChunk({chunk.data(), qsizetype(count)});
        sodium_memzero(chunk.data(), chunk.size());
        if (!goOn) {
            return;
        }
    }
}

/// False when that was enough, and `finish` has been called.
bool HttpAttempt::takeChunk(QByteArrayView chunk)
{
    const bool good = status() >= 200 && status() < 300;
    if (!good) { // only a sentence or two is wanted from an error's page
        m_body.append(chunk.first(std::min(chunk.size(), errorBodyLimit - m_body.size())));
        if (m_body.size() == errorBodyLimit) {
            conclude(QNetworkReply::NoError);
            return false;
        }
        return true;
    }
    m_received += chunk.size();
    if (m_received > m_request.bodyLimit) {
        finish(failure(tooLargeError(m_request.url, m_request.bodyLimit)));
        return false;
    }
    if (!m_request.sink) {
        m_body.append(chunk);
        return true;
    }
    if (auto taken = m_request.sink->take(chunk); !taken) {
        finish(failure(taken.error()));
        return false;
    }
    return true;
}

void HttpAttempt::ended()
{
    read();
    if (m_reply != nullptr) { // else what was left has ended the attempt
        conclude(m_reply->error());
    }
}

void HttpAttempt::conclude(QNetworkReply::NetworkError code)
{
    // First of all: Qt calls a 307 after a POST ContentReSendError although it was told to follow
    // nothing.
    if (isRedirect(status())) {
        finish(failure(redirectError(m_request.url, status())));
    } else if (!isAnswer(status()) &&
               (code == QNetworkReply::NoError || (status() != 0 && comesFromStatus(code)))) {
        finish(failure(unreadableError(m_request.url, QStringLiteral("HTTP %1").arg(status()))));
    } else if (!hasAnswer(code) || isShort()) {
        if (code == QNetworkReply::NoError) {
            code = QNetworkReply::RemoteHostClosedError;
        }
        finish(failure(connectionError(code, m_request.url, m_proxy, m_tlsErrors)), code);
    } else {
        finish(response());
    }
}

/// Hands the result over; whatever is still on the wire is cut.
void HttpAttempt::finish(Result<HttpResponse> result, QNetworkReply::NetworkError code)
{
    m_inactivity.stop();
    m_total.stop();
    AttemptOutcome outcome;
    outcome.wasCut = !result && breaksAConnection(code);
    if (!result) {
        result.error().mayHaveHappened = mayHaveLeft(code);
    }
    const QByteArray wait = m_reply->rawHeader("Retry-After");
    const qint64 now =
        httpDate(m_reply->rawHeader("Date")).value_or(QDateTime::currentSecsSinceEpoch());
    outcome.retryAfter = wait.isEmpty() ? std::nullopt : retryAfter(wait, now);
    outcome.result = std::move(result);
    if (outcome.result && outcome.retryAfter) {
        outcome.result->retryAfter = std::chrono::ceil<std::chrono::seconds>(*outcome.retryAfter);
    }

    QNetworkReply *const reply = std::exchange(m_reply, nullptr);
    reply->disconnect(this);
    reply->deleteLater(); // that cuts it; abort() here would meet errors already queued, about
                          // which Qt complains
    const Done done = std::exchange(m_done, nullptr);
    done(std::move(outcome)); // may delete this
}

int HttpAttempt::status() const
{
    return m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

bool HttpAttempt::hasAnswer(QNetworkReply::NetworkError code) const
{
    return isAnswer(status()) &&
           (code == QNetworkReply::NoError || (status() >= 400 && comesFromStatus(code)));
}

/// Judged carefully: true unless it is certain that nothing of a POST or DELETE was handed to a
/// connection.
bool HttpAttempt::mayHaveLeft(QNetworkReply::NetworkError code) const
{
    if (m_request.method == HttpRequest::Method::Get) {
        return false;
    }
    if (!m_request.body.isEmpty()) {
        return m_upload.wasRead(); // the header alone makes no server act
    }
    if (code == QNetworkReply::NoError) {
        return true; // one of our timers: the word that it was sent may still be on its way
    }
    if (m_request.url.scheme() == QLatin1StringView("https")) {
        return m_connected; // Qt tells of the encryption before it sends anything
    }
    return m_connected || (code != QNetworkReply::ConnectionRefusedError &&
                           code != QNetworkReply::HostNotFoundError);
}

/// Qt 6.4 takes a body for whole when its connection was closed before the head had been read. A
/// body that Qt has decompressed has no length any more.
bool HttpAttempt::isShort() const
{
    bool known = false;
    const qint64 length = m_reply->rawHeader("Content-Length").toLongLong(&known);
    const bool withBody = status() >= 200 && status() < 300 && status() != 204;
    return withBody && known && !m_reply->hasRawHeader("Content-Encoding") && m_received < length;
}

HttpResponse HttpAttempt::response()
{
    HttpResponse answer;
    answer.status = status();
    answer.body = std::move(m_body);
    answer.serverTime = httpDate(m_reply->rawHeader("Date"));
    return answer;
}

} // namespace keynook
