// SPDX-License-Identifier: Apache-2.0
#include "standinclient.h"

using namespace Qt::StringLiterals;

namespace keynook {

StandinClient::StandinClient(const StandinProcess &standin, const QSslCertificate &trusted)
    : http(standin.port(), trusted)
    , user(standin.user())
    , keysPath("/1/users/" + text(user[u"user_id"_s]) + "/apiKeys")
{
}

QByteArray StandinClient::signIn()
{
    token = text(http.ask("GET", "/1/token", basic(user)).json()[u"access_token"_s]);
    return token;
}

QJsonArray StandinClient::keys()
{
    return http.ask("GET", keysPath, bearer(token)).json()[u"data"_s].toArray();
}

RawAnswer StandinClient::create(const QByteArray &name)
{
    return http.ask("POST", keysPath, bearer(token), R"({"description":")" + name + R"("})");
}

int StandinClient::remove(const QByteArray &id)
{
    return http.ask("DELETE", keysPath + '/' + id, bearer(token)).status;
}

QByteArray text(const QJsonValue &value)
{
    return value.toString().toUtf8();
}

} // namespace keynook
