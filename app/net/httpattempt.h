// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/httpclient.h"
#include "net/uploaddevice.h"

#include <QList>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslConfiguration>
#include <QSslError>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace keynook {

/// How one attempt ended.
struct AttemptOutcome
{
    Result<HttpResponse> result;
    bool wasCut = false; ///< the connection broke after it had stood
    std::optional<std::chrono::milliseconds> retryAfter; ///< finer than HttpResponse's
};

/// One request on one connection, watched by two timers, read piece by piece. Begins with `start`,
/// ends with one call of `Done`; destroying it earlier cuts the connection and calls nothing.
class HttpAttempt final : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(AttemptOutcome)>;

    /// `request` must outlive the attempt. `manager` is used for a GET; a POST or DELETE makes its
    /// own, for the surest way to a fresh connection: clearing a shared manager's connections would
    /// break the ones that other requests are using.
    HttpAttempt(const HttpRequest &request, const HttpClient::Options &options,
                const QSslConfiguration &tls, const QNetworkProxy &proxy, Done done,
                QObject *parent);
    ~HttpAttempt() override;

    void start(QNetworkAccessManager &manager);

private:
    [[nodiscard]] QNetworkRequest networkRequest() const;
    QNetworkReply *sendOnce(const QNetworkRequest &request);
    void watch();
    void stillAlive();
    void read();
    [[nodiscard]] bool takeChunk(QByteArrayView chunk);
    void ended();
    void conclude(QNetworkReply::NetworkError code);
    /// `code`: NoError when Qt has not ended it.
    void finish(Result<HttpResponse> result,
                QNetworkReply::NetworkError code = QNetworkReply::NoError);
    [[nodiscard]] int status() const;
    [[nodiscard]] bool hasAnswer(QNetworkReply::NetworkError code) const;
    [[nodiscard]] bool mayHaveLeft(QNetworkReply::NetworkError code) const;
    [[nodiscard]] bool isShort() const;
    [[nodiscard]] HttpResponse response();

    const HttpRequest &m_request;
    const HttpClient::Options &m_options;
    QSslConfiguration m_tls;
    QNetworkProxy m_proxy;
    Done m_done;

    UploadDevice m_upload;
    std::unique_ptr<QNetworkAccessManager>
        m_ownManager; ///< after m_upload, which its connection reads
    QNetworkReply *m_reply = nullptr;
    QTimer m_inactivity;
    QTimer m_total;
    QList<QSslError> m_tlsErrors;
    Secret m_body;
    qint64 m_received = 0;
    bool m_connected = false; ///< a request without a body may have been sent
};

} // namespace keynook
