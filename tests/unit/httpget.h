// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/httpclient.h"
#include "support/scriptedserver.h"
#include "support/scriptedserverask.h"

namespace keynook::test {

using Method = HttpRequest::Method;

inline HttpRequest get(const QUrl &url)
{
    return requestFor(Method::Get, url);
}

/// The status, or all that the error says.
inline QString told(const Result<HttpResponse> &got)
{
    return got ? QString::number(got->status)
               : got.error().sentence + QLatin1Char('|') + got.error().next + QLatin1Char('|') +
                     got.error().detail;
}

} // namespace keynook::test
