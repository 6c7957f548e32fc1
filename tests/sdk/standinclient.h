// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rawhttp.h"
#include "standinprocess.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>

namespace keynook {

/// The first demo user at work: signs in and manages keys over one connection.
struct StandinClient
{
    explicit StandinClient(const StandinProcess &standin,
                           const QSslCertificate &trusted = QSslCertificate());

    /// Fetches `token` and gives it; empty when that failed.
    QByteArray signIn();

    QJsonArray keys();
    RawAnswer create(const QByteArray &name);

    /// The status of the answer.
    int remove(const QByteArray &id);

    RawHttp http;
    QJsonObject user;
    QByteArray keysPath;
    QByteArray token;
};

/// A JSON string as UTF-8.
QByteArray text(const QJsonValue &value);

} // namespace keynook
