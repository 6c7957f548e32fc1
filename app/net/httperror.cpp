// SPDX-License-Identifier: Apache-2.0
#include "net/httperror.h"

#include <QCoreApplication>
#include <QMetaEnum>

namespace keynook {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("HttpError", source);
}

QString nameOf(QNetworkReply::NetworkError code)
{
    const char *key = QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(code);
    return key != nullptr ? QString::fromLatin1(key) : QString::number(code);
}

int secondsOf(std::chrono::milliseconds time)
{
    return static_cast<int>(std::chrono::ceil<std::chrono::seconds>(time).count());
}

QString placeOfProxy(const QNetworkProxy &proxy)
{
    return QStringLiteral("%1:%2").arg(proxy.hostName()).arg(proxy.port());
}

QString nextForNetwork()
{
    return text(QT_TRANSLATE_NOOP("HttpError", "Check your network connection and try again."));
}

QString nextForAddress()
{
    return text(
        QT_TRANSLATE_NOOP("HttpError", "Check the server address and your network connection."));
}

QString nextForProxy()
{
    return text(
        QT_TRANSLATE_NOOP("HttpError", "Check the proxy settings of your system, or HTTPS_PROXY."));
}

Error tlsError(const QUrl &url, const QList<QSslError> &errors)
{
    Error error{Error::Kind::Tls, {}, {}, {}, false};
    const QSslError::SslError reason =
        errors.isEmpty() ? QSslError::NoError : errors.first().error();
    switch (reason) {
    case QSslError::CertificateExpired:
        error.sentence = text(QT_TRANSLATE_NOOP("HttpError", "The certificate of %1 has expired."));
        error.next = text(QT_TRANSLATE_NOOP(
            "HttpError", "Check this computer's clock; if it is right, tell who runs the server."));
        break;
    case QSslError::CertificateNotYetValid:
        error.sentence =
            text(QT_TRANSLATE_NOOP("HttpError", "The certificate of %1 is not valid yet."));
        error.next = text(QT_TRANSLATE_NOOP("HttpError", "Check this computer's clock."));
        break;
    case QSslError::HostNameMismatch:
        error.sentence =
            text(QT_TRANSLATE_NOOP("HttpError", "The certificate is for another host than %1."));
        error.next = text(QT_TRANSLATE_NOOP("HttpError", "Check the server address."));
        break;
    case QSslError::SelfSignedCertificate:
        error.sentence = text(QT_TRANSLATE_NOOP(
            "HttpError", "The certificate of %1 is self-signed: no authority vouches for it."));
        error.next = text(QT_TRANSLATE_NOOP(
            "HttpError",
            "Check the server address; if it is right, give the certificate as the CA file."));
        break;
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        error.sentence = text(QT_TRANSLATE_NOOP(
            "HttpError",
            "The certificate of %1 comes from an authority that this system does not know."));
        error.next = text(QT_TRANSLATE_NOOP(
            "HttpError",
            "Check the server address; in a company network, give the company's CA file."));
        break;
    default:
        error.sentence =
            text(QT_TRANSLATE_NOOP("HttpError", "No secure connection to %1 could be made."));
        error.next = text(QT_TRANSLATE_NOOP(
            "HttpError", "Check the server address, and whether a proxy or firewall interferes."));
        break;
    }
    error.sentence = error.sentence.arg(placeOf(url));
    for (const QSslError &each : errors) {
        error.detail += QStringLiteral("TLS error %1; ").arg(static_cast<int>(each.error()));
    }
    return error;
}

} // namespace

QString placeOf(const QUrl &url)
{
    return url.port() < 0 ? url.host() : QStringLiteral("%1:%2").arg(url.host()).arg(url.port());
}

Error connectionError(QNetworkReply::NetworkError code, const QUrl &url, const QNetworkProxy &proxy,
                      const QList<QSslError> &tlsErrors)
{
    if (code == QNetworkReply::SslHandshakeFailedError) {
        Error error = tlsError(url, tlsErrors);
        error.detail += nameOf(code);
        return error;
    }
    Error error{Error::Kind::Network, {}, nextForNetwork(), nameOf(code), false};
    QString place = placeOf(url);
    switch (code) {
    case QNetworkReply::ConnectionRefusedError:
        error.sentence = text(QT_TRANSLATE_NOOP("HttpError", "%1 refused the connection."));
        error.next = nextForAddress();
        break;
    case QNetworkReply::HostNotFoundError:
        error.sentence = text(QT_TRANSLATE_NOOP("HttpError", "%1 could not be found."));
        error.next = nextForAddress();
        break;
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError: // Qt wanted to send it again and was not let
        error.sentence = text(QT_TRANSLATE_NOOP(
            "HttpError", "The connection to %1 was cut off before the answer was complete."));
        break;
    case QNetworkReply::TimeoutError:
        error.sentence = text(QT_TRANSLATE_NOOP("HttpError", "%1 did not answer in time."));
        break;
    case QNetworkReply::ProxyAuthenticationRequiredError:
        place = placeOfProxy(proxy);
        error.sentence =
            text(QT_TRANSLATE_NOOP("HttpError", "The proxy %1 wants a user name and a password."));
        error.next =
            text(QT_TRANSLATE_NOOP("HttpError", "Check the user name and password in HTTPS_PROXY; "
                                                "the proxy must accept Basic logins."));
        break;
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError:
        place = placeOfProxy(proxy);
        error.sentence =
            text(QT_TRANSLATE_NOOP("HttpError", "The proxy %1 could not be reached or refused."));
        error.next = nextForProxy();
        break;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::UnknownContentError:
        return unreadableError(url, nameOf(code));
    default:
        if (proxy.type() !=
            QNetworkProxy::NoProxy) { // Qt 6.4 has no code for a proxy that is not there
            error.sentence =
                text(QT_TRANSLATE_NOOP("HttpError",
                                       "The connection to %1 through the proxy %2 failed."))
                    .arg(place, placeOfProxy(proxy));
            error.next = nextForProxy();
            return error;
        }
        error.sentence = text(QT_TRANSLATE_NOOP("HttpError", "The connection to %1 failed."));
        break;
    }
    error.sentence = error.sentence.arg(place);
    return error;
}

Error proxyRefusal(const QUrl &url, const QNetworkProxy &proxy, int status)
{
    return {Error::Kind::Network,
            text(QT_TRANSLATE_NOOP("HttpError", "The proxy %1 did not connect to %2."))
                .arg(placeOfProxy(proxy), placeOf(url)),
            nextForProxy(), QStringLiteral("proxy answered HTTP %1").arg(status), false};
}

Error silenceError(const QUrl &url, const QNetworkProxy &proxy, std::chrono::milliseconds waited)
{
    return {Error::Kind::Network,
            QCoreApplication::translate("HttpError", "%1 did not answer for %n second(s).", nullptr,
                                        secondsOf(waited))
                .arg(placeOf(url)),
            proxy.type() == QNetworkProxy::NoProxy ? nextForNetwork() : nextForProxy(),
            QStringLiteral("inactivity timeout"), false};
}

Error slownessError(const QUrl &url, std::chrono::milliseconds waited)
{
    return {Error::Kind::Network,
            QCoreApplication::translate("HttpError",
                                        "The answer of %1 was not complete after %n second(s).",
                                        nullptr, secondsOf(waited))
                .arg(placeOf(url)),
            nextForNetwork(), QStringLiteral("total timeout"), false};
}

Error tooLargeError(const QUrl &url, qint64 limit)
{
    return {Error::Kind::Protocol,
            text(QT_TRANSLATE_NOOP("HttpError",
                                   "The answer of %1 is larger than the allowed %2 bytes."))
                .arg(placeOf(url), QString::number(limit)),
            text(QT_TRANSLATE_NOOP("HttpError", "Check the server address.")),
            {},
            false};
}

Error redirectError(const QUrl &url, int status)
{
    return {
        Error::Kind::Protocol,
        text(QT_TRANSLATE_NOOP("HttpError",
                               "%1 points to another address (%2), which Keynook does not follow."))
            .arg(placeOf(url), QString::number(status)),
        text(QT_TRANSLATE_NOOP("HttpError", "Check the server address.")),
        QStringLiteral("HTTP %1").arg(status), false};
}

Error unreadableError(const QUrl &url, const QString &detail)
{
    return {
        Error::Kind::Protocol,
        text(QT_TRANSLATE_NOOP("HttpError", "%1 answered something that is not proper HTTP."))
            .arg(placeOf(url)),
        text(QT_TRANSLATE_NOOP("HttpError", "Check the server address and the proxy settings.")),
        detail, false};
}

} // namespace keynook
