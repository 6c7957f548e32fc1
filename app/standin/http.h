// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QPair>

namespace keynook::standin {

using Params = QHash<QByteArray, QByteArray>;

/// One request, free of the HTTP library that carried it.
struct Call
{
    QByteArray method;        ///< upper case
    QByteArray path;          ///< percent-decoded, runs of slashes collapsed to one
    Params query;             ///< decoded; of a repeated name the first value
    QByteArray authorization; ///< the header as sent, or empty
    QByteArray contentType;   ///< lower case, without parameters
    QByteArray body;
    QByteArray host;      ///< the header as sent, or empty
    QByteArray origin;    ///< likewise
    QByteArray csrfToken; ///< X-CSRF-Token, likewise
};

/// One answer. `body` is shared, not copied, so a cached list of 100 000 keys costs nothing to
/// send.
struct Answer
{
    int status = 200;
    QByteArray body = {};
    QList<QPair<QByteArray, QByteArray>> headers = {};
    QByteArray contentType = QByteArrayLiteral("application/json");
};

/// What an `Authorization` header carries.
struct Authorization
{
    enum class Scheme { None, Basic, Key, Bearer, Other };
    Scheme scheme = Scheme::None;
    QByteArray name;   ///< Basic: the user, Key: the key id
    QByteArray secret; ///< Basic: the password, Key: the secret, Bearer: the token
};

/// What stands before the first `mark`; all of `text` without one. (QByteArray::left(-1) is empty.)
QByteArray before(const QByteArray &text, char mark);

/// Reads the header; malformed Basic and Key values keep their scheme and get empty parts.
Authorization parseAuthorization(const QByteArray &header);

/// The scheme's name for a log: `Basic`, `Key`, `Bearer`, `none`, or `other` (never the sent text).
QByteArray schemeName(Authorization::Scheme scheme);

/// Decodes `a=b&c=d` with `+` and percent escapes.
Params parseForm(const QByteArray &text);

/// Splits a request target into path and query and fills them into `call`.
void setTarget(Call &call, const QByteArray &target);

Answer jsonAnswer(const QJsonObject &object, int status = 200);

/// Cogniac's form of an error: `{"message": "<text> ## <code> ##"}`.
Answer errorAnswer(int status, const QByteArray &text, const QByteArray &code);

/// The form of FastAPI-like validation errors: `{"detail": [{loc, msg, type}]}` with status 422.
Answer invalidBodyAnswer(const QByteArray &field, const QByteArray &message);

/// OAuth's form of an error: `{"error": …, "error_description": …}`.
Answer oauthError(int status, const QByteArray &code, const QByteArray &description);

} // namespace keynook::standin
