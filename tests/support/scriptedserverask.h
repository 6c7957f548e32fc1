// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/httpclient.h"

#include <QEventLoop>
#include <QTimer>

#include <memory>
#include <optional>

namespace keynook::test {

/// Sends `request` and waits for its answer; an Error of kind Conflict with the sentence "no
/// answer" if none comes.
inline Result<HttpResponse> ask(HttpClient &client, HttpRequest request,
                                std::chrono::seconds patience = std::chrono::seconds(20))
{
    QObject context;
    std::optional<Result<HttpResponse>> got;
    QEventLoop loop; // not qWaitFor, which sleeps 10 ms between any two events
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    client.send(std::move(request),
                Reply<HttpResponse>(&context, [&got, &loop](Result<HttpResponse> result) {
                    got = std::move(result);
                    loop.quit();
                }));
    loop.exec();
    if (!got) {
        return failure(Error::Kind::Conflict, QStringLiteral("no answer"));
    }
    return std::move(*got);
}

inline HttpRequest requestFor(HttpRequest::Method method, const QUrl &url,
                              const QByteArray &body = {})
{
    HttpRequest request;
    request.method = method;
    request.url = url;
    request.body = Secret(body);
    return request;
}

/// Short waits, so that a test of a timeout is short too.
inline HttpClient::Options quickOptions()
{
    HttpClient::Options options;
    options.inactivity = std::chrono::milliseconds(5000);
    options.total = std::chrono::milliseconds(20000);
    options.retryDelay = std::chrono::milliseconds(10);
    return options;
}

inline std::unique_ptr<HttpClient> clientWith(HttpClient::Options options = quickOptions())
{
    auto client = HttpClient::create(std::move(options));
    return client ? std::move(*client) : nullptr;
}

} // namespace keynook::test
