// SPDX-License-Identifier: Apache-2.0
#include "kognicweb.h"

#include "keystore.h"
#include "randomness.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace keynook::standin {

namespace {

constexpr qsizetype longestName = 120;

/// What every answer of the page carries. The policy lets it load nothing but its own files.
Answer ownAnswer(Answer answer)
{
    answer.headers = {
        {"Cache-Control"_ba, "no-store"_ba},
        {"X-Content-Type-Options"_ba, "nosniff"_ba},
        {"Referrer-Policy"_ba, "no-referrer"_ba},
        {"Content-Security-Policy"_ba,
         "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
         "img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"_ba},
    };
    return answer;
}

Answer problem(int status, const QByteArray &sentence)
{
    return ownAnswer(jsonAnswer({{u"message"_s, QString::fromUtf8(sentence)}}, status));
}

/// As the service writes times: six digits after the point, and a Z.
QString isoTime(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::utc())
        .toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz'000Z'"_s);
}

/// Whom the page is opened as: `?user=ID`, without it the first.
const KognicUser *caller(const Call &call)
{
    return call.query.contains("user") ? kognicUserById(call.query.value("user").toLongLong())
                                       : &demoKognicUsers().constFirst();
}

QByteArray resource(const char *name)
{
    QFile file(u":/web/"_s + QLatin1StringView(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// "API Credentials…" of the other people, as links.
QByteArray otherPeople(const KognicUser &self)
{
    QByteArray links;
    for (const KognicUser &user : demoKognicUsers()) {
        if (user.id != self.id) {
            links += R"(<a role="menuitem" href="?user=)" + QByteArray::number(user.id) +
                     R"(">Open as )" + QString::fromUtf8(user.email).toHtmlEscaped().toUtf8() +
                     "</a>";
        }
    }
    return links;
}

} // namespace

KognicWeb::KognicWeb(const Service &service)
    : m_service(service)
    , m_csrfToken(randomSecret())
{
}

void KognicWeb::addTo(Router &router)
{
    using Parts = QByteArrayList;
    // Where a browser arrives that was given the service's address alone.
    router.add("GET", "/", [](const Call &, const Parts &) {
        return Answer{.status = 302, .headers = {{"Location"_ba, "/standin/kognic/"_ba}}};
    });
    router.add("GET", "/standin/kognic/",
               [this](const Call &call, const Parts &) { return page(call); });
    router.add("GET", "/standin/kognic/page.js", [this](const Call &call, const Parts &) {
        return file(call, "page.js", "text/javascript; charset=utf-8"_ba);
    });
    router.add("GET", "/standin/kognic/page.css", [this](const Call &call, const Parts &) {
        return file(call, "page.css", "text/css; charset=utf-8"_ba);
    });
    router.add("GET", "/standin/kognic/credentials",
               [this](const Call &call, const Parts &) { return list(call); });
    router.add("POST", "/standin/kognic/generate",
               [this](const Call &call, const Parts &) { return generate(call); });
    router.add("DELETE", "/standin/kognic/credentials/*",
               [this](const Call &call, const Parts &parts) { return remove(call, parts[0]); });
}

bool KognicWeb::isAddressedHere(const Call &call) const
{
    return call.host == QUrl(QString::fromLatin1(m_origin)).authority().toLatin1();
}

std::optional<Answer> KognicWeb::refusal(const Call &call) const
{
    if (!isAddressedHere(call) || call.origin != m_origin) {
        return problem(403, "Only the page of this service may do that."_ba);
    }
    if (!equalSecrets(call.csrfToken, m_csrfToken)) {
        return problem(403, "The page is out of date: load it again."_ba);
    }
    return std::nullopt;
}

Answer KognicWeb::page(const Call &call) const
{
    const KognicUser *user = caller(call);
    if (!isAddressedHere(call)) {
        return problem(403, "This page has another address."_ba);
    }
    if (user == nullptr) {
        return problem(404, "There is no such user."_ba);
    }
    QByteArray html = resource("page.html");
    html.replace("{{csrf}}", m_csrfToken);
    html.replace("{{user}}", QByteArray::number(user->id));
    html.replace("{{email}}", QString::fromUtf8(user->email).toHtmlEscaped().toUtf8());
    html.replace("{{others}}", otherPeople(*user));
    return ownAnswer({.body = html, .contentType = "text/html; charset=utf-8"_ba});
}

Answer KognicWeb::file(const Call &call, const char *name, const QByteArray &type) const
{
    if (!isAddressedHere(call)) {
        return problem(403, "This page has another address."_ba);
    }
    return ownAnswer({.body = resource(name), .contentType = type});
}

Answer KognicWeb::list(const Call &call) const
{
    const KognicUser *user = caller(call);
    if (!isAddressedHere(call)) {
        return problem(403, "Only the page of this service may do that."_ba);
    }
    if (user == nullptr) {
        return problem(404, "There is no such user."_ba);
    }
    QJsonArray rows;
    for (const SavedClient &client : m_service.keys.clients(user->id)) {
        rows.append(QJsonObject{{u"clientId"_s, QString::fromLatin1(client.id)},
                                {u"name"_s, client.name},
                                {u"created"_s, isoTime(client.createdAt)},
                                {u"expires"_s, isoTime(client.expiresAt)}});
    }
    return ownAnswer(jsonAnswer({{u"data"_s, rows}}));
}

Answer KognicWeb::generate(const Call &call) const
{
    if (const auto refused = refusal(call)) {
        return *refused;
    }
    const KognicUser *user = caller(call);
    if (user == nullptr) {
        return problem(404, "There is no such user."_ba);
    }
    const QJsonDocument sent = QJsonDocument::fromJson(call.body);
    if (call.contentType != "application/json" || !sent.isObject()) {
        return problem(400, "The request must be a JSON object."_ba);
    }
    const QString name = sent[u"name"_s].toString().trimmed();
    if (name.isEmpty() || name.size() > longestName) {
        return problem(400, "The name must have 1 to 120 characters."_ba);
    }
    const auto created = m_service.keys.createClient(user->id, name, epochSeconds());
    if (!created) {
        return problem(500, "The credentials could not be saved."_ba);
    }
    return ownAnswer(
        {.status = 201, .body = credentialsFile(*user, created->client, created->secret)});
}

QByteArray KognicWeb::credentialsFile(const KognicUser &user, const SavedClient &client,
                                      const QByteArray &secret) const
{
    const QJsonObject file{
        {u"clientId"_s, QString::fromLatin1(client.id)},
        {u"clientSecret"_s, QString::fromLatin1(secret)},
        {u"created"_s, isoTime(client.createdAt)},
        {u"email"_s, QString::fromUtf8(user.email)},
        {u"expires"_s, isoTime(client.expiresAt)},
        {u"issuer"_s, QString::fromLatin1(m_origin)},
        {u"name"_s, client.name},
        {u"userId"_s, user.id},
    };
    return QJsonDocument(file).toJson(QJsonDocument::Indented);
}

Answer KognicWeb::remove(const Call &call, const QByteArray &clientId) const
{
    if (const auto refused = refusal(call)) {
        return *refused;
    }
    const KognicUser *user = caller(call);
    const auto removal = user == nullptr ? KeyStore::Removal::NotFound
                                         : m_service.keys.removeClient(user->id, clientId);
    switch (removal) {
    case KeyStore::Removal::Done:
        return ownAnswer({.status = 204});
    case KeyStore::Removal::NotFound:
        return problem(404, "There are no such credentials."_ba);
    case KeyStore::Removal::NotWritten:
        break;
    }
    return problem(500, "The deletion could not be saved."_ba);
}

} // namespace keynook::standin
