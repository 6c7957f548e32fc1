// SPDX-License-Identifier: Apache-2.0
#include "readyline.h"

#include "kognic.h"
#include "people.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace keynook::standin {

namespace {

QString text(const QByteArray &utf8)
{
    return QString::fromUtf8(utf8);
}

QJsonObject userJson(const User &user)
{
    QJsonArray tenants;
    for (const int index : user.tenants) {
        tenants.append(QJsonObject{{u"tenant_id"_s, text(demoTenants()[index].id)},
                                   {u"name"_s, demoTenants()[index].name}});
    }
    return {
        {u"email"_s, text(user.email)},
        {u"password"_s, text(user.password)},
        {u"totp_secret"_s, user.totpSecret.isEmpty() ? QJsonValue() : text(user.totpSecret)},
        {u"tenants"_s, tenants},
        {u"user_id"_s, text(user.id)},
        {u"case"_s, text(user.caseName)},
    };
}

QJsonObject clientJson(const KognicClient &client, const QByteArray &url,
                       const QByteArray &signingKey)
{
    QJsonArray workspaces;
    for (const int index : client.workspaces) {
        workspaces.append(text(demoWorkspaces()[index].id));
    }
    return {
        {u"clientId"_s, text(client.clientId)},
        {u"clientSecret"_s, text(Kognic::clientSecret(client, signingKey))},
        {u"email"_s, text(client.email)},
        {u"userId"_s, client.userId},
        {u"issuer"_s, text(url)},
        {u"name"_s, client.name},
        {u"workspaces"_s, workspaces},
        {u"case"_s, client.workspaces.isEmpty() ? u"no-role"_s : u"ordinary"_s},
    };
}

} // namespace

QByteArray readyLine(const QByteArray &url, const QByteArray &signingKey)
{
    QJsonArray users;
    for (const User &user : demoUsers()) {
        users.append(userJson(user));
    }
    QJsonArray credentials;
    for (const KognicClient &client : demoClients()) {
        credentials.append(clientJson(client, url, signingKey));
    }
    QJsonArray workspaces;
    for (const Workspace &workspace : demoWorkspaces()) {
        workspaces.append(QJsonObject{{u"id"_s, text(workspace.id)},
                                      {u"name"_s, workspace.name},
                                      {u"external_id"_s, workspace.externalId}});
    }
    const QJsonObject line{
        {u"url"_s, text(url)},
        {u"cogniac"_s, QJsonObject{{u"users"_s, users}}},
        {u"kognic"_s, QJsonObject{{u"credentials"_s, credentials},
                                  {u"workspaces"_s, workspaces},
                                  {u"web_url"_s, text(url) + u"/standin/kognic/"_s},
                                  {u"scopes"_s, QJsonArray::fromStringList(grantedScopes())}}},
    };
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace keynook::standin
