// SPDX-License-Identifier: Apache-2.0
#include "net/httpcall.h"

#include "net/proxylookup.h"
#include "net/proxyscout.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QRandomGenerator>

#include <utility>

namespace keynook {

namespace {

constexpr std::chrono::seconds proxyPatience{3};
constexpr std::chrono::seconds longestRetryAfter{60};

bool isWorthRetrying(int status)
{
    return status == 429 || status == 502 || status == 503 || status == 504;
}

QString originOf(const QUrl &url)
{
    return url.scheme() + QLatin1Char(':') + url.authority(QUrl::FullyEncoded);
}

} // namespace

void KnownProxies::remember(const QUrl &url, const QNetworkProxy &proxy)
{
    m_byOrigin.insert(originOf(url), proxy);
}

QList<QNetworkProxy> KnownProxies::queryProxy(const QNetworkProxyQuery &query)
{
    return {m_byOrigin.value(originOf(query.url()), QNetworkProxy(QNetworkProxy::NoProxy))};
}

HttpCall::HttpCall(HttpRequest request, Reply<HttpResponse> reply,
                   const HttpClient::Options &options, const QSslConfiguration &tls,
                   QNetworkAccessManager &manager, KnownProxies &proxies, QObject *parent)
    : QObject(parent)
    , m_request(std::move(request))
    , m_reply(std::move(reply))
    , m_options(options)
    , m_tls(tls)
    , m_manager(manager)
    , m_proxies(proxies)
{
    m_pause.setSingleShot(true);
    if (m_request.method != HttpRequest::Method::Post) {
        m_request.body.clear();
    }
}

HttpCall::~HttpCall()
{
    QObject *const context = m_reply.context();
    if (m_answered || context == nullptr) {
        return;
    }
    // The client goes first. Through the event loop, because the caller may be in the middle of its
    // own destruction, and then it must not be called.
    Error error{Error::Kind::Cancelled,
                QCoreApplication::translate("HttpClient", "The request was given up."),
                {},
                QStringLiteral("the client was closed"),
                m_attempt && m_request.method != HttpRequest::Method::Get};
    QMetaObject::invokeMethod(
        context, [reply = m_reply, error = std::move(error)] { reply(failure(error)); },
        Qt::QueuedConnection);
}

void HttpCall::start()
{
    if (QObject *const context = m_reply.context()) {
        connect(context, &QObject::destroyed, this, &HttpCall::callerDied);
    }
    if (m_options.proxy) {
        // Later, like every other answer.
        const QNetworkProxy proxy = HttpClient::isLoopback(m_request.url)
                                        ? QNetworkProxy(QNetworkProxy::NoProxy)
                                        : *m_options.proxy;
        QMetaObject::invokeMethod(
            this, [this, proxy] { scout(proxy); }, Qt::QueuedConnection);
        return;
    }
    findProxy(m_request.url, proxyPatience,
              Reply<QNetworkProxy>(this, [this](Result<QNetworkProxy> proxy) {
                  scout(proxy ? withBasicLogin(*proxy) : QNetworkProxy(QNetworkProxy::NoProxy));
              }));
}

void HttpCall::callerDied()
{
    const bool mustRunOn = m_attempt && m_request.method != HttpRequest::Method::Get;
    if (!mustRunOn) {
        m_answered = true;
        m_pause.stop();
        m_attempt.reset();
        emit finished();
    }
}

void HttpCall::scout(const QNetworkProxy &proxy)
{
    if (proxy.type() != QNetworkProxy::HttpProxy) {
        attempt(proxy);
        return;
    }
    new ProxyScout(proxy, m_request.url, m_options.inactivity,
                   Reply<void>(this,
                               [this, proxy](const Result<void> &passed) {
                                   if (passed) {
                                       attempt(proxy);
                                   } else {
                                       answer(failure(passed.error()));
                                   }
                               }),
                   this);
}

void HttpCall::attempt(const QNetworkProxy &proxy)
{
    if (m_answered) {
        return;
    }
    if (m_request.sink) {
        m_request.sink->restart();
    }
    m_pause.disconnect(this);
    connect(&m_pause, &QTimer::timeout, this, [this, proxy] { attempt(proxy); });
    m_attempt = std::make_unique<HttpAttempt>(
        m_request, m_options, m_tls, proxy,
        [this](AttemptOutcome outcome) { attempted(std::move(outcome)); }, nullptr);
    m_proxies.remember(m_request.url, proxy);
    m_attempt->start(m_manager);
}

void HttpCall::attempted(AttemptOutcome outcome)
{
    m_attempt.release()->deleteLater(); // it is calling this function
    if (const auto wait = waitBeforeRetry(outcome)) {
        ++m_retries;
        emit retrying(*wait);
        m_pause.start(*wait);
        return;
    }
    answer(std::move(outcome.result));
}

/// Nothing: the outcome is final.
std::optional<std::chrono::milliseconds> HttpCall::waitBeforeRetry(const AttemptOutcome &outcome)
{
    const bool again = outcome.result ? isWorthRetrying(outcome.result->status) : outcome.wasCut;
    if (!again || m_request.method != HttpRequest::Method::Get || m_retries >= m_options.retries) {
        return std::nullopt;
    }
    if (outcome.retryAfter) {
        return *outcome.retryAfter <= longestRetryAfter ? outcome.retryAfter : std::nullopt;
    }
    const double factor = 0.5 + QRandomGenerator::global()->generateDouble();
    const double wait =
        double(m_options.retryDelay.count()) * double(1U << unsigned(m_retries)) * factor;
    return std::chrono::milliseconds(qint64(wait));
}

void HttpCall::answer(Result<HttpResponse> result)
{
    if (m_answered) {
        return;
    }
    m_answered = true;
    const QPointer<HttpCall> alive(this);
    m_reply(std::move(result)); // may delete the client, and with it this
    if (alive) {
        emit finished();
    }
}

} // namespace keynook
