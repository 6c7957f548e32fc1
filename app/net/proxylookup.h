// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/reply.h"

#include <QHash>
#include <QNetworkProxy>
#include <QProcessEnvironment>
#include <QUrl>

#include <chrono>
#include <optional>

namespace keynook {

/// What HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY (either case; the lower-case name wins) say
/// about `url`; nothing when none of them is set. NO_PROXY: `*`, hosts, `.suffix` and `suffix`
/// (both match the domain and what is below), `host:port`, CIDR ranges. Loopback addresses never go
/// through a proxy. CGI's rule is kept: HTTP_PROXY in upper case is ignored when REQUEST_METHOD is
/// set.
[[nodiscard]] std::optional<QNetworkProxy>
proxyFromEnvironment(const QProcessEnvironment &environment, const QUrl &url);

/// The proxy for `url`: the environment's, else the system's, which is asked on another thread
/// because it may read a PAC file or hang; past `patience` the answer is a direct connection. Never
/// fails.
void findProxy(const QUrl &url, std::chrono::milliseconds patience, Reply<QNetworkProxy> reply);

} // namespace keynook
