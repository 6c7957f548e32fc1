// SPDX-License-Identifier: Apache-2.0
#include "http.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QString>

using namespace Qt::StringLiterals;

namespace keynook::standin {

namespace {

QByteArray decodeFormText(QByteArray text)
{
    text.replace('+', ' ');
    return QByteArray::fromPercentEncoding(text);
}

QByteArray collapseSlashes(const QByteArray &path)
{
    QByteArray out;
    out.reserve(path.size());
    for (const char c : path) {
        if (c != '/' || !out.endsWith('/')) {
            out.append(c);
        }
    }
    return out;
}

/// "name:secret" into its two parts; without a colon both stay empty.
void splitPair(const QByteArray &pair, Authorization &result)
{
    const auto colon = pair.indexOf(':');
    if (colon > 0) {
        result.name = pair.left(colon);
        result.secret = pair.mid(colon + 1);
    }
}

} // namespace

QByteArray before(const QByteArray &text, char mark)
{
    const auto at = text.indexOf(mark);
    return at < 0 ? text : text.first(at);
}

Authorization parseAuthorization(const QByteArray &header)
{
    using Scheme = Authorization::Scheme;
    Authorization result;
    const QByteArray text = header.trimmed();
    if (text.isEmpty()) {
        return result;
    }
    const auto space = text.indexOf(' ');
    const QByteArray scheme = before(text, ' ').toLower();
    const QByteArray value = space < 0 ? QByteArray() : text.mid(space + 1).trimmed();
    if (scheme == "basic") {
        result.scheme = Scheme::Basic;
        const auto decoded = QByteArray::fromBase64Encoding(value);
        if (decoded) {
            splitPair(*decoded, result);
        }
    } else if (scheme == "key") {
        result.scheme = Scheme::Key;
        splitPair(value, result);
    } else if (scheme == "bearer") {
        result.scheme = Scheme::Bearer;
        result.secret = value;
    } else {
        result.scheme = Scheme::Other;
    }
    return result;
}

QByteArray schemeName(Authorization::Scheme scheme)
{
    switch (scheme) {
    case Authorization::Scheme::None:
        return "none"_ba;
    case Authorization::Scheme::Basic:
        return "Basic"_ba;
    case Authorization::Scheme::Key:
        return "Key"_ba;
    case Authorization::Scheme::Bearer:
        return "Bearer"_ba;
    case Authorization::Scheme::Other:
        break;
    }
    return "other"_ba;
}

Params parseForm(const QByteArray &text)
{
    Params params;
    for (const QByteArray &part : text.split('&')) {
        const auto equals = part.indexOf('=');
        const QByteArray name = decodeFormText(before(part, '='));
        if (!name.isEmpty() && !params.contains(name)) {
            params.insert(name, equals < 0 ? QByteArray() : decodeFormText(part.mid(equals + 1)));
        }
    }
    return params;
}

void setTarget(Call &call, const QByteArray &target)
{
    const auto mark = target.indexOf('?');
    call.path = collapseSlashes(QByteArray::fromPercentEncoding(before(target, '?')));
    call.query = mark < 0 ? Params() : parseForm(target.mid(mark + 1));
}

Answer jsonAnswer(const QJsonObject &object, int status)
{
    return {.status = status, .body = QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

Answer errorAnswer(int status, const QByteArray &text, const QByteArray &code)
{
    const QByteArray message = text + " ## " + code + " ##";
    return jsonAnswer({{u"message"_s, QString::fromUtf8(message)}}, status);
}

Answer invalidBodyAnswer(const QByteArray &field, const QByteArray &message)
{
    const QJsonObject problem{
        {u"loc"_s, QJsonArray{u"body"_s, QString::fromUtf8(field)}},
        {u"msg"_s, QString::fromUtf8(message)},
        {u"type"_s, u"value_error"_s},
    };
    return jsonAnswer({{u"detail"_s, QJsonArray{problem}}}, 422);
}

Answer oauthError(int status, const QByteArray &code, const QByteArray &description)
{
    Answer answer = jsonAnswer({{u"error"_s, QString::fromUtf8(code)},
                                {u"error_description"_s, QString::fromUtf8(description)}},
                               status);
    if (status == 401) {
        answer.headers.append({"WWW-Authenticate"_ba, R"(Basic realm="keynook-standin")"_ba});
    }
    return answer;
}

} // namespace keynook::standin
