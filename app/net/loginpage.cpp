// SPDX-License-Identifier: Apache-2.0
#include "net/loginpage.h"

namespace keynook {

namespace {

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return QByteArrayLiteral("OK");
    case 403:
        return QByteArrayLiteral("Forbidden");
    case 404:
        return QByteArrayLiteral("Not Found");
    case 405:
        return QByteArrayLiteral("Method Not Allowed\r\nAllow: GET");
    case 410:
        return QByteArrayLiteral("Gone");
    case 421:
        return QByteArrayLiteral("Misdirected Request");
    case 431:
        return QByteArrayLiteral("Request Header Fields Too Large");
    default:
        return QByteArrayLiteral("Bad Request");
    }
}

} // namespace

QByteArray loginPage(int status, const QString &sentence)
{
    const QByteArray html =
        "<!doctype html><html><head><meta charset=\"utf-8\"><title>Keynook</title></head>"
        "<body style=\"font-family:sans-serif;text-align:center;margin-top:4em\"><p>" +
        sentence.toHtmlEscaped().toUtf8() + "</p></body></html>\n";
    return "HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonPhrase(status) +
           "\r\nContent-Type: text/html; charset=utf-8"
           "\r\nContent-Length: " +
           QByteArray::number(html.size()) +
           "\r\nConnection: close"
           "\r\nCache-Control: no-store"
           "\r\nReferrer-Policy: no-referrer"
           "\r\nX-Content-Type-Options: nosniff"
           "\r\nX-Frame-Options: DENY"
           "\r\nContent-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; "
           "frame-ancestors 'none'"
           "\r\n\r\n" +
           html;
}

} // namespace keynook
