// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"

#include <QList>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSslError>
#include <QUrl>

#include <chrono>

namespace keynook {

/// The host, and the port where it is not the scheme's: all that an error may say of an address.
[[nodiscard]] QString placeOf(const QUrl &url);

/// What a failed connection means in words. Qt's own texts are not used: they hold the whole
/// address with its query.
[[nodiscard]] Error connectionError(QNetworkReply::NetworkError code, const QUrl &url,
                                    const QNetworkProxy &proxy, const QList<QSslError> &tlsErrors);

/// The proxy answered CONNECT with `status`; 0: with something that is not HTTP.
[[nodiscard]] Error proxyRefusal(const QUrl &url, const QNetworkProxy &proxy, int status);

/// Nothing came or went for `waited`.
[[nodiscard]] Error silenceError(const QUrl &url, const QNetworkProxy &proxy,
                                 std::chrono::milliseconds waited);
/// Something still trickled when `waited` was over.
[[nodiscard]] Error slownessError(const QUrl &url, std::chrono::milliseconds waited);
/// The body is larger than `limit` bytes.
[[nodiscard]] Error tooLargeError(const QUrl &url, qint64 limit);
[[nodiscard]] Error redirectError(const QUrl &url, int status);
[[nodiscard]] Error unreadableError(const QUrl &url, const QString &detail);

} // namespace keynook
