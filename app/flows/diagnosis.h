// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "core/reply.h"
#include "net/httpclient.h"
#include "vault/secretstore.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QUrl>

#include <vector>

namespace keynook {

/// One thing that was looked at.
struct Finding
{
    QString check; ///< keychain, folder, proxy, server, clock
    bool good = false;
    QString sentence; ///< safe to paste in public: no address of a person, no key, no path below
                      ///< the home folder
    QString next;
    std::optional<Error::Kind> kind;
};

/// Looks at what Keynook stands on, one after the other: the keychain takes, gives back and removes
/// a value; the data folder is the user's alone; for each server which kind of proxy leads to it,
/// that it answers over a good connection, and how far its clock is from ours.
class Diagnosis final : public QObject
{
    Q_OBJECT
public:
    /// Servers other than the service's own and those of this machine are called by number.
    Diagnosis(SecretStore &store, QString dataFolder, HttpClient::Options http, Clock clock,
              QObject *parent = nullptr);

    void start(QList<QUrl> servers, Reply<std::vector<Finding>> reply);

private:
    void lookAtFolder();
    void nextServer();
    void askServer(const QUrl &server, const QString &name);
    void answered(const QString &name, const Result<HttpResponse> &response);
    void good(const QString &check, const QString &sentence);
    void bad(const QString &check, const Error &error);

    SecretStore &m_store;
    QString m_dataFolder;
    HttpClient::Options m_http;
    Clock m_clock;
    QList<QUrl> m_servers;
    qsizetype m_number = 0;
    bool m_proxied = false; ///< the server that is being asked
    std::unique_ptr<HttpClient> m_client;
    std::vector<Finding> m_findings;
    Reply<std::vector<Finding>> m_reply;
};

} // namespace keynook
