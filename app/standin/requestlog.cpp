// SPDX-License-Identifier: Apache-2.0
#include "requestlog.h"

#include "people.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace keynook::standin {

namespace {

constexpr size_t mostLines = 200'000;

QString harmlessPath(const QByteArray &path)
{
    QByteArrayList segments = path.split('/');
    for (QByteArray &segment : segments) {
        const auto colon = segment.indexOf(':');
        if (colon >= 0) {
            segment = segment.left(colon) + ":***";
        }
    }
    return QString::fromUtf8(segments.join('/'));
}

/// The names of the parameters that were sent, of those that the services know.
QJsonArray queryNames(const Params &query)
{
    static const QByteArrayList known{
        "anyRoleIn"_ba, "error"_ba,    "organizationIds"_ba,  "otp"_ba,
        "port"_ba,      "realm_id"_ba, "realm_session_id"_ba, "scope"_ba,
        "state"_ba,     "tenant_id"_ba};
    QJsonArray names;
    for (const QByteArray &name : known) {
        if (query.contains(name)) {
            names.append(QString::fromLatin1(name));
        }
    }
    return names;
}

/// The scopes that a token was asked for, of those that exist: any other text may be anything.
QJsonArray scopesOf(const Call &call)
{
    QJsonArray scopes;
    if (call.contentType == "application/x-www-form-urlencoded") {
        for (const QByteArray &scope : parseForm(call.body).value("scope").split(' ')) {
            if (grantedScopes().contains(QString::fromUtf8(scope))) {
                scopes.append(QString::fromUtf8(scope));
            }
        }
    }
    return scopes;
}

} // namespace

bool RequestLog::open(const QString &path)
{
    m_file.setFileName(path);
    return path.isEmpty() ||
           m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered);
}

void RequestLog::add(const Call &call, const Outcome &outcome)
{
    const auto scheme = parseAuthorization(call.authorization).scheme;
    QJsonObject line{
        {u"method"_s, QString::fromUtf8(call.method)},
        {u"path"_s, harmlessPath(call.path)},
        {u"query"_s, queryNames(call.query)},
        {u"auth"_s, QString::fromLatin1(schemeName(scheme))},
        {u"status"_s, outcome.status},
        {u"ms"_s, std::round(outcome.handlingMs * 1000) / 1000},
    };
    if (const QJsonArray scopes = scopesOf(call); !scopes.isEmpty()) {
        line.insert(u"scopes"_s, scopes);
    }
    if (!outcome.fault.isEmpty()) {
        line.insert(u"fault"_s, QString::fromLatin1(outcome.fault));
    }
    const QByteArray text = QJsonDocument(line).toJson(QJsonDocument::Compact);
    const std::scoped_lock lock(m_mutex);
    m_lines.push_back(text);
    if (m_lines.size() > mostLines) {
        m_lines.pop_front();
    }
    if (m_file.isOpen()) {
        m_file.write(text + '\n');
    }
}

QByteArray RequestLog::json() const
{
    const std::scoped_lock lock(m_mutex);
    QByteArray array = "["_ba;
    for (const QByteArray &line : m_lines) {
        array += line;
        array += ',';
    }
    if (array.endsWith(',')) {
        array.chop(1);
    }
    return array + ']';
}

void RequestLog::clear()
{
    const std::scoped_lock lock(m_mutex);
    m_lines.clear();
}

} // namespace keynook::standin
