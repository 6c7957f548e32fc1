// SPDX-License-Identifier: Apache-2.0
#include "services/cogniac/cogniacerror.h"

#include "core/json.h"
#include "core/text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace keynook::cogniac {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Cogniac)
};

/// `{"message":"… ## 0100006 ##"}`, or 422's `{"detail":[{"msg":…}]}`; empty when the body is
/// neither.
QString messageOf(const Secret &body)
{
    const auto object = parseObject(body.reveal());
    if (!object) {
        return {};
    }
    QString message = object->value(QLatin1StringView("message")).toString();
    if (message.isEmpty()) {
        const QJsonArray details = object->value(QLatin1StringView("detail")).toArray();
        message = details.first().toObject().value(QLatin1StringView("msg")).toString();
    }
    return visible(message.left(300));
}

Error make(Error::Kind kind, const QString &sentence, const QString &next)
{
    return Error{kind, sentence, next, {}, false};
}

Error unauthorized(Attempt attempt)
{
    switch (attempt) {
    case Attempt::PasswordLogin:
        return make(
            Error::Kind::Unauthorized,
            Texts::tr("Cogniac did not accept this email address and password."),
            Texts::tr(
                "Type them again; after several failures in a row, wait some minutes or reset "
                "the password."));
    case Attempt::KeyLogin:
        return make(
            Error::Kind::Unauthorized, Texts::tr("Cogniac did not accept this API key."),
            Texts::tr("It may have been deleted, or cut when it was copied: generate a new one."));
    default:
        return make(Error::Kind::Unauthorized, Texts::tr("Cogniac no longer accepts this session."),
                    Texts::tr("Sign in again."));
    }
}

/// At the token endpoint 403 stands for four different things that only the message tells apart.
Error forbiddenLogin(const QString &message)
{
    const auto says = [&message](const char *word) {
        return message.contains(QLatin1StringView(word), Qt::CaseInsensitive);
    };
    if (says("otp") || says("one-time") || says("one time") || says("mfa") || says("factor")) {
        return make(Error::Kind::MfaRequired,
                    Texts::tr("The one-time code is missing, wrong or too old."),
                    Texts::tr("Type the code that your authenticator shows now."));
    }
    if (says("contract")) {
        return make(
            Error::Kind::ContractEnded,
            Texts::tr("The contract of this organisation with Cogniac has ended."),
            Texts::tr(
                "A new key does not change that: ask your administrator or Cogniac's support."));
    }
    if (says("password")) {
        return make(
            Error::Kind::PasswordExpired, Texts::tr("This password has expired."),
            Texts::tr("Set a new one on Cogniac's sign-in page, then sign in here with it."));
    }
    return make(
        Error::Kind::Forbidden, Texts::tr("Cogniac refused to sign this user in."),
        Texts::tr("A new key does not change that: ask your administrator or Cogniac's support."));
}

Error forbidden(Attempt attempt, const QString &message)
{
    switch (attempt) {
    case Attempt::PasswordLogin:
    case Attempt::KeyLogin:
    case Attempt::TokenRenewal:
        return forbiddenLogin(message);
    default:
        return make(Error::Kind::Forbidden,
                    Texts::tr("You are signed in, but this user lacks the permission for it."),
                    Texts::tr("A new key does not cure a missing permission: ask your "
                              "administrator for the role."));
    }
}

Error rejected(int status, Attempt attempt)
{
    const bool login = attempt == Attempt::PasswordLogin || attempt == Attempt::KeyLogin ||
                       attempt == Attempt::TokenRenewal;
    if (status == 412) {
        return make(Error::Kind::Rejected,
                    Texts::tr("This user signs in through the organisation's single sign-on."),
                    Texts::tr("Sign in with the browser or with an API key instead."));
    }
    if (status == 400 && login) {
        return make(
            Error::Kind::Rejected,
            Texts::tr(
                "This user is not a member of that workspace, or there is none with that id."),
            Texts::tr("Choose one of the workspaces that the user belongs to."));
    }
    return make(Error::Kind::Rejected, Texts::tr("Cogniac found fault with the request."),
                Texts::tr("The details say what; change it and try again."));
}

} // namespace

Error errorFrom(const HttpResponse &response, Attempt attempt)
{
    const QString message = messageOf(response.body);
    const bool changes = attempt == Attempt::KeyCreate || attempt == Attempt::KeyDelete;
    Error error;
    switch (response.status) {
    case 401:
        error = unauthorized(attempt);
        break;
    case 403:
        error = forbidden(attempt, message);
        break;
    case 404:
        error = make(
            Error::Kind::NotFound, Texts::tr("Cogniac knows nothing under this id."),
            Texts::tr("List again: it may have been deleted, or belong to another workspace."));
        break;
    case 429:
        error = make(Error::Kind::RateLimited, Texts::tr("Cogniac asks to slow down."),
                     Texts::tr("Try again later."));
        if (response.retryAfter) {
            error.next = Texts::tr("Try again in %n second(s).", nullptr,
                                   static_cast<int>(response.retryAfter->count()));
        }
        break;
    default:
        if (response.status >= 500) {
            error = make(Error::Kind::Service,
                         Texts::tr("Cogniac could not carry this out at the moment."),
                         Texts::tr("Try again later."));
            error.mayHaveHappened = changes;
        } else if (response.status >= 400) {
            error = rejected(response.status, attempt);
        } else {
            error = make(Error::Kind::Protocol,
                         Texts::tr("The service gave an answer that Keynook does not know."),
                         Texts::tr("Check the server address."));
            error.mayHaveHappened = changes;
        }
    }
    error.detail = QStringLiteral("HTTP %1").arg(response.status);
    if (!message.isEmpty()) {
        error.detail += QStringLiteral(": ") + message;
    }
    return error;
}

} // namespace keynook::cogniac
