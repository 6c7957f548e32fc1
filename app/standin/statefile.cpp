// SPDX-License-Identifier: Apache-2.0
#include "statefile.h"

#include "randomness.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace keynook::standin {

namespace {

constexpr int formatNumber = 1;

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray fromBase64(const QJsonValue &value)
{
    return QByteArray::fromBase64(value.toString().toLatin1());
}

QJsonObject toJson(const SavedKey &key)
{
    return {
        {u"key_id"_s, QString::fromUtf8(key.id)},
        {u"user_id"_s, QString::fromUtf8(key.userId)},
        {u"description"_s, key.description},
        {u"created_at"_s, key.createdAt},
        {u"last_auth"_s, key.lastAuth ? QJsonValue(*key.lastAuth) : QJsonValue()},
        {u"secret_sha256"_s, QString::fromLatin1(key.secretHash.toHex())},
    };
}

SavedKey keyFromJson(const QJsonObject &object)
{
    SavedKey key;
    key.id = object[u"key_id"_s].toString().toUtf8();
    key.userId = object[u"user_id"_s].toString().toUtf8();
    key.description = object[u"description"_s].toString();
    key.createdAt = object[u"created_at"_s].toInteger();
    if (object[u"last_auth"_s].isDouble()) {
        key.lastAuth = object[u"last_auth"_s].toInteger();
    }
    key.secretHash = QByteArray::fromHex(object[u"secret_sha256"_s].toString().toLatin1());
    return key;
}

QJsonObject toJson(const SavedClient &client)
{
    return {
        {u"client_id"_s, QString::fromLatin1(client.id)},
        {u"user_id"_s, client.userId},
        {u"name"_s, client.name},
        {u"created_at"_s, client.createdAt},
        {u"expires_at"_s, client.expiresAt},
        {u"secret_sha256"_s, QString::fromLatin1(client.secretHash.toHex())},
    };
}

SavedClient clientFromJson(const QJsonObject &object)
{
    return {
        .id = object[u"client_id"_s].toString().toLatin1(),
        .userId = object[u"user_id"_s].toInteger(),
        .name = object[u"name"_s].toString(),
        .createdAt = object[u"created_at"_s].toInteger(),
        .expiresAt = object[u"expires_at"_s].toInteger(),
        .secretHash = QByteArray::fromHex(object[u"secret_sha256"_s].toString().toLatin1()),
    };
}

SavedState stateFromJson(const QJsonObject &object)
{
    SavedState state;
    state.signingKey = fromBase64(object[u"signing_key"_s]);
    state.tokenGeneration = object[u"token_generation"_s].toInt();
    const QJsonObject seeds = object[u"seeds"_s].toObject();
    state.seeds.count = seeds[u"count"_s].toInt();
    state.seeds.at = seeds[u"at"_s].toInteger();
    state.seeds.salt = fromBase64(seeds[u"salt"_s]);
    for (const QJsonValue index : seeds[u"removed"_s].toArray()) {
        state.removedSeeds.insert(index.toInt());
    }
    for (const QJsonValue key : object[u"keys"_s].toArray()) {
        state.keys.append(keyFromJson(key.toObject()));
    }
    // Absent from the files of earlier versions.
    for (const QJsonValue client : object[u"kognic_clients"_s].toArray()) {
        state.clients.append(clientFromJson(client.toObject()));
    }
    return state;
}

QJsonObject toJson(const SavedState &state)
{
    QList<int> removed = state.removedSeeds.values();
    std::sort(removed.begin(), removed.end());
    QJsonArray removedSeeds;
    for (const int index : removed) {
        removedSeeds.append(index);
    }
    QJsonArray keys;
    for (const SavedKey &key : state.keys) {
        keys.append(toJson(key));
    }
    QJsonArray clients;
    for (const SavedClient &client : state.clients) {
        clients.append(toJson(client));
    }
    return {
        {u"keynook_standin_state"_s, formatNumber},
        {u"signing_key"_s, base64(state.signingKey)},
        {u"token_generation"_s, state.tokenGeneration},
        {u"seeds"_s, QJsonObject{{u"count"_s, state.seeds.count},
                                 {u"at"_s, state.seeds.at},
                                 {u"salt"_s, base64(state.seeds.salt)},
                                 {u"removed"_s, removedSeeds}}},
        {u"keys"_s, keys},
        {u"kognic_clients"_s, clients},
    };
}

} // namespace

SavedState newState()
{
    SavedState state;
    state.signingKey = randomBytes(32);
    return state;
}

std::variant<SavedState, QString> loadState(const QString &path)
{
    QFile file(path);
    if (!file.exists()) {
        return newState();
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return u"cannot read the state file %1: %2"_s.arg(path, file.errorString());
    }
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    if (object[u"keynook_standin_state"_s].toInt() != formatNumber) {
        return u"%1 is not a state file of keynook-standin"_s.arg(path);
    }
    SavedState state = stateFromJson(object);
    if (state.signingKey.size() != 32) {
        return u"the state file %1 is damaged"_s.arg(path);
    }
    return state;
}

bool saveState(const QString &path, const SavedState &state)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return false;
    }
    // Before the first byte: the mode of a new file would otherwise follow the umask.
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(QJsonDocument(toJson(state)).toJson(QJsonDocument::Compact));
    return file.commit();
}

} // namespace keynook::standin
