// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/reply.h"
#include "core/secret.h"

#include <QByteArray>
#include <QNetworkProxy>
#include <QObject>
#include <QString>
#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>

class QNetworkAccessManager;

namespace keynook {

/// Takes a long body as it arrives. `restart` is called before each attempt, so that a retried GET
/// begins anew.
class BodySink
{
public:
    virtual ~BodySink() = default;
    virtual void restart() = 0;
    /// An error ends the request and becomes its result.
    [[nodiscard]] virtual Result<void> take(QByteArrayView chunk) = 0;
};

struct HttpRequest
{
    enum class Method { Get, Post, Delete };

    Method method = Method::Get;
    QUrl url;
    Secret authorization; ///< the header's whole value ("Bearer …"), or empty
    Secret body;          ///< POST only
    QByteArray contentType = QByteArrayLiteral("application/json");
    QByteArray accept = QByteArrayLiteral("application/json");
    /// Bytes of body accepted (after decompression); more is an error (Protocol) and the connection
    /// is cut.
    qint64 bodyLimit = qint64(1024) * 1024;
    /// Where a 2xx body goes instead of HttpResponse::body. It must outlive the request: kept by
    /// shared ownership because the caller may go away while the request runs.
    std::shared_ptr<BodySink> sink;
};

struct HttpResponse
{
    int status = 0;
    Secret body; ///< of an error status too, cut at 64 KiB there
    std::optional<std::chrono::seconds> retryAfter;
    std::optional<qint64> serverTime; ///< the Date header, epoch seconds
};

/// The only owner of a QNetworkAccessManager: one for each account.
///
/// A POST reaches the wire at most once (Qt 6.4 alone may send it four times: the body is a
/// one-shot device, the connection a fresh one). A GET is tried up to 3 times more after 429, 502,
/// 503, 504 or a cut connection, waiting with jitter or as long as `Retry-After` says (if that is
/// at most 60 s; longer ends the request with the 429 answer). A DELETE is sent once. No redirect
/// is followed: a 3xx is an error (Protocol). https only, except for loopback addresses (Usage
/// otherwise). HTTP/2 off, no cookies, no cache. Certificate errors are never ignored.
///
/// Any HTTP status that is not 3xx is a response, not an error; what it means is the service's
/// affair. Errors: Network, Tls, Protocol, Usage, Cancelled; `mayHaveHappened` is set when bytes of
/// a POST or DELETE may have left this machine before the failure.
class HttpClient final : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        std::chrono::milliseconds inactivity{30'000}; ///< without a byte in either direction
        std::chrono::milliseconds total{600'000};     ///< one attempt, whatever trickles in
        std::chrono::milliseconds retryDelay{
            500}; ///< before the first retry; doubles, times 0.5 to 1.5
        int retries = 3;
        /// Instead of the environment's and the system's; NoProxy: none at all. Loopback addresses
        /// never go through one.
        std::optional<QNetworkProxy> proxy;
        QString caFile; ///< PEM, in addition to the system's authorities; empty: none
    };

    /// Error: Disk or Protocol when the CA file cannot be read or holds no certificate.
    static Result<std::unique_ptr<HttpClient>> create(Options options, QObject *parent = nullptr);
    ~HttpClient() override;

    void send(HttpRequest request, Reply<HttpResponse> reply);

    /// True for 127.0.0.0/8, ::1 and `localhost`: where plain http is allowed.
    [[nodiscard]] static bool isLoopback(const QUrl &url);

signals:
    /// A GET waits before it is tried again (429 or a failure).
    void retrying(std::chrono::milliseconds wait);

private:
    explicit HttpClient(Options options, QObject *parent);
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace keynook
