// SPDX-License-Identifier: Apache-2.0
#include "net/httpverdict.h"

namespace keynook {

bool comesFromStatus(QNetworkReply::NetworkError code)
{
    switch (code) {
    case QNetworkReply::ContentAccessDenied:
    case QNetworkReply::ContentOperationNotPermittedError:
    case QNetworkReply::ContentNotFoundError:
    case QNetworkReply::AuthenticationRequiredError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::ContentConflictError:
    case QNetworkReply::ContentGoneError:
    case QNetworkReply::UnknownContentError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::InternalServerError:
    case QNetworkReply::OperationNotImplementedError:
    case QNetworkReply::ServiceUnavailableError:
    case QNetworkReply::UnknownServerError:
        return true;
    default:
        return false;
    }
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

bool isAnswer(int status)
{
    return (status >= 200 && status < 300) || (status >= 400 && status < 600);
}

bool breaksAConnection(QNetworkReply::NetworkError code)
{
    return code == QNetworkReply::RemoteHostClosedError ||
           code == QNetworkReply::ContentReSendError ||
           code == QNetworkReply::TemporaryNetworkFailureError;
}

} // namespace keynook
