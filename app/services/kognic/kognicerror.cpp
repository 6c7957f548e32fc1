// SPDX-License-Identifier: Apache-2.0
#include "services/kognic/kognicerror.h"

#include "core/json.h"
#include "core/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace keynook::kognic {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Kognic", text);
}

Error make(Error::Kind kind, const char *sentence, const char *next)
{
    return Error{kind, tr(sentence), tr(next), {}, false};
}

Error unauthorized(Attempt attempt)
{
    if (attempt == Attempt::Token) {
        return make(Error::Kind::Unauthorized, "Kognic does not accept these credentials.",
                    "They may have been deleted in the web app, or the secret is not whole: "
                    "generate new ones there.");
    }
    return make(Error::Kind::Unauthorized, "Kognic no longer accepts this token.",
                "Check the credentials: they may have been deleted in the web app.");
}

Error forbidden()
{
    return make(Error::Kind::Forbidden,
                "The credentials are good, but their user lacks the role Developer.",
                "New credentials do not change that: ask your organisation's administrator for "
                "the role.");
}

Error rateLimited(const HttpResponse &response)
{
    Error error = make(Error::Kind::RateLimited, "Kognic asks to slow down.", "Try again later.");
    if (response.retryAfter) {
        error.next = QCoreApplication::translate("Kognic", "Try again in %n second(s).", nullptr,
                                                 static_cast<int>(response.retryAfter->count()));
    }
    return error;
}

Error rejected(const QString &code)
{
    if (code == QLatin1StringView("invalid_scope")) {
        return make(Error::Kind::Rejected,
                    "Kognic does not grant these credentials the scopes that they name.",
                    "Take the scopes out of the credentials file, or generate new credentials.");
    }
    return make(Error::Kind::Rejected, "Kognic found fault with the request.",
                "The details say what; check the address of the auth server.");
}

Error judged(const HttpResponse &response, const QString &code, Attempt attempt)
{
    const int status = response.status;
    if (status == 429) {
        return rateLimited(response);
    }
    if (status >= 500) {
        return make(Error::Kind::Service, "Kognic could not carry this out at the moment.",
                    "Try again later.");
    }
    if (status == 401 || code == QLatin1StringView("invalid_client")) {
        return unauthorized(attempt);
    }
    if (status == 403) {
        return forbidden();
    }
    if (status == 404) {
        return make(Error::Kind::NotFound, "The server does not know what was asked of it.",
                    "Check the addresses of the auth server and of the workspace server.");
    }
    if (status >= 400) {
        return rejected(code);
    }
    return make(Error::Kind::Protocol, "The service gave an answer that Keynook does not know.",
                "Check the server address.");
}

} // namespace

QString errorCode(const HttpResponse &response)
{
    static const QRegularExpression form(QStringLiteral("\\A[a-z_]{1,40}\\z"));
    const auto object = parseObject(response.body.reveal());
    const QString code = object ? object->value(QLatin1StringView("error")).toString() : QString();
    return code.contains(form) ? code : QString();
}

Error errorFrom(const HttpResponse &response, Attempt attempt)
{
    constexpr qsizetype longest = 300;
    const QString code = errorCode(response);
    Error error = judged(response, code, attempt);
    error.detail = QStringLiteral("HTTP %1").arg(response.status);
    const auto object = parseObject(response.body.reveal());
    if (!object) {
        return error;
    }
    const QString words =
        object->value(QLatin1StringView("error_description")).toString().left(longest);
    for (const QString &part : {code, redacted(visible(words))}) {
        if (!part.isEmpty()) {
            error.detail += QStringLiteral(": ") + part;
        }
    }
    return error;
}

} // namespace keynook::kognic
