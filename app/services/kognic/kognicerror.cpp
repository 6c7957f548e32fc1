// SPDX-License-Identifier: Apache-2.0
#include "services/kognic/kognicerror.h"

#include "core/json.h"
#include "core/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace keynook::kognic {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Kognic)
};

Error make(Error::Kind kind, const QString &sentence, const QString &next)
{
    return Error{kind, sentence, next, {}, false};
}

Error unauthorized(Attempt attempt)
{
    if (attempt == Attempt::Token) {
        return make(
            Error::Kind::Unauthorized, Texts::tr("Kognic does not accept these credentials."),
            Texts::tr("They may have been deleted in the web app, or the secret is not whole: "
                      "generate new ones there."));
    }
    return make(Error::Kind::Unauthorized, Texts::tr("Kognic no longer accepts this token."),
                Texts::tr("Check the credentials: they may have been deleted in the web app."));
}

Error forbidden()
{
    return make(
        Error::Kind::Forbidden,
        Texts::tr("The credentials are good, but their user lacks the role Developer."),
        Texts::tr("New credentials do not change that: ask your organisation's administrator for "
                  "the role."));
}

Error rateLimited(const HttpResponse &response)
{
    Error error = make(Error::Kind::RateLimited, Texts::tr("Kognic asks to slow down."),
                       Texts::tr("Try again later."));
    if (response.retryAfter) {
        error.next = Texts::tr("Try again in %n second(s).", nullptr,
                               static_cast<int>(response.retryAfter->count()));
    }
    return error;
}

Error rejected(const QString &code)
{
    if (code == QLatin1StringView("invalid_scope")) {
        return make(
            Error::Kind::Rejected,
            Texts::tr("Kognic does not grant these credentials the scopes that they name."),
            Texts::tr("Take the scopes out of the credentials file, or generate new credentials."));
    }
    return make(Error::Kind::Rejected, Texts::tr("Kognic found fault with the request."),
                Texts::tr("The details say what; check the address of the auth server."));
}

Error judged(const HttpResponse &response, const QString &code, Attempt attempt)
{
    const int status = response.status;
    if (status == 429) {
        return rateLimited(response);
    }
    if (status >= 500) {
        return make(Error::Kind::Service,
                    Texts::tr("Kognic could not carry this out at the moment."),
                    Texts::tr("Try again later."));
    }
    if (status == 401 || code == QLatin1StringView("invalid_client")) {
        return unauthorized(attempt);
    }
    if (status == 403) {
        return forbidden();
    }
    if (status == 404) {
        return make(
            Error::Kind::NotFound, Texts::tr("The server does not know what was asked of it."),
            Texts::tr("Check the addresses of the auth server and of the workspace server."));
    }
    if (status >= 400) {
        return rejected(code);
    }
    return make(Error::Kind::Protocol,
                Texts::tr("The service gave an answer that Keynook does not know."),
                Texts::tr("Check the server address."));
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
