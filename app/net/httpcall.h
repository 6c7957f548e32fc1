// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/httpattempt.h"

#include <QHash>

namespace keynook {

/// The proxies found so far, each for one origin: a manager asks for them when it opens a
/// connection, which is later than the request.
class KnownProxies final : public QNetworkProxyFactory
{
public:
    void remember(const QUrl &url, const QNetworkProxy &proxy);
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;

private:
    QHash<QString, QNetworkProxy> m_byOrigin;
};

/// A request from `HttpClient::send` to its answer: finds the proxy, makes one attempt or several,
/// and ends with `finished`.
class HttpCall final : public QObject
{
    Q_OBJECT
public:
    HttpCall(HttpRequest request, Reply<HttpResponse> reply, const HttpClient::Options &options,
             const QSslConfiguration &tls, QNetworkAccessManager &manager, KnownProxies &proxies,
             QObject *parent);
    ~HttpCall() override;

    void start();

signals:
    void retrying(std::chrono::milliseconds wait);
    /// Answered, or nobody is left to answer. The owner deletes it, later.
    void finished();

private:
    void callerDied();
    void scout(const QNetworkProxy &proxy);
    void attempt(const QNetworkProxy &proxy);
    void attempted(AttemptOutcome outcome);
    [[nodiscard]] std::optional<std::chrono::milliseconds>
    waitBeforeRetry(const AttemptOutcome &outcome);
    void answer(Result<HttpResponse> result);

    HttpRequest m_request;
    Reply<HttpResponse> m_reply;
    const HttpClient::Options &m_options;
    QSslConfiguration m_tls;
    QNetworkAccessManager &m_manager;
    KnownProxies &m_proxies;
    std::unique_ptr<HttpAttempt> m_attempt;
    QTimer m_pause;
    int m_retries = 0;
    bool m_answered = false;
};

} // namespace keynook
