// SPDX-License-Identifier: Apache-2.0
#include "flows/diagnosis.h"

#include "core/privacy.h"
#include "net/proxylookup.h"
#include "services/cogniac/cogniacservice.h"
#include "services/kognic/kognichosts.h"

#include <cstdlib>

namespace keynook {

Diagnosis::Diagnosis(SecretStore &store, QString dataFolder, HttpClient::Options http, Clock clock,
                     QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_dataFolder(std::move(dataFolder))
    , m_http(std::move(http))
    , m_clock(std::move(clock))
{
}

void Diagnosis::start(QList<QUrl> servers, Reply<std::vector<Finding>> reply)
{
    m_servers = std::move(servers);
    m_reply = std::move(reply);
    probe(m_store, {this, [this](const Result<void> &kept) {
                        if (kept) {
                            good(tr("keychain"),
                                 tr("It took a value, gave it back and removed it."));
                        } else {
                            bad(tr("keychain"), kept.error());
                        }
                        lookAtFolder();
                    }});
}

void Diagnosis::lookAtFolder()
{
    const Privacy folder = privacyOf(m_dataFolder);
    const QString check = tr("folder");
    if (folder == Privacy::NotOurs) {
        bad(check, {Error::Kind::Disk,
                    tr("The data folder belongs to another user."),
                    tr("Make it yours, or choose another with --data-dir."),
                    {},
                    false});
    } else if (folder == Privacy::OpenToOthers) {
        bad(check, {Error::Kind::Disk,
                    tr("Others may look into the data folder."),
                    tr("Give it the mode 0700."),
                    {},
                    false});
    } else {
        good(check, tr("Only you can look into the data folder."));
    }
    nextServer();
}

void Diagnosis::nextServer()
{
    if (m_servers.isEmpty()) {
        m_reply(std::move(m_findings));
        return;
    }
    const QUrl server = m_servers.takeFirst();
    const QUrl auth = kognic::defaultAuthServer();
    const QList<QUrl> ours{CogniacService::defaultServer(), auth, kognic::workspaceServerOf(auth),
                           kognic::inputServerOf(auth)};
    const bool known = ours.contains(server) || HttpClient::isLoopback(server);
    const QString name = known ? server.host() : tr("custom server %1").arg(++m_number);
    constexpr std::chrono::seconds patience{5};
    findProxy(server, patience,
              {this, [this, server, name](const Result<QNetworkProxy> &proxy) {
                   const bool direct = !proxy || proxy->type() == QNetworkProxy::NoProxy;
                   m_proxied = !direct;
                   good(tr("proxy"), direct ? tr("%1 is reached directly.").arg(name)
                                            : tr("%1 is reached through a proxy.").arg(name));
                   askServer(server, name);
               }});
}

void Diagnosis::askServer(const QUrl &server, const QString &name)
{
    auto client = HttpClient::create(m_http);
    if (!client) {
        Error error = client.error();
        error.sentence = tr("The CA file cannot be used."); // its own holds the path
        bad(tr("server"), error);
        nextServer();
        return;
    }
    m_client = *std::move(client);
    HttpRequest request;
    request.url = server.resolved(QUrl(QStringLiteral("/1/version")));
    m_client->send(std::move(request), {this, [this, name](const Result<HttpResponse> &response) {
                                            answered(name, response);
                                            nextServer();
                                        }});
}

void Diagnosis::answered(const QString &name, const Result<HttpResponse> &response)
{
    constexpr qint64 tolerable =
        90; // seconds; one-time codes live 30, tokens are checked against the service's clock
    if (!response) {
        Error error = response.error();
        if (m_number > 0 || m_proxied) { // its sentence may hold the name of an internal host
            error.sentence = tr("%1 does not answer as it should.").arg(name);
        }
        bad(tr("server"), error);
        return;
    }
    good(tr("server"),
         tr("%1 answers over a good connection (HTTP %2).").arg(name).arg(response->status));
    if (!response->serverTime) {
        return;
    }
    const qint64 apart = std::llabs(m_clock() - *response->serverTime);
    if (apart > tolerable) {
        bad(tr("clock"),
            {Error::Kind::Rejected,
             tr("This machine's clock and that of %1 are %2 s apart.").arg(name).arg(apart),
             tr("Set the clock: one-time codes and tokens depend on it."),
             {},
             false});
    } else {
        good(tr("clock"), tr("It agrees with that of %1 (%2 s apart).").arg(name).arg(apart));
    }
}

void Diagnosis::good(const QString &check, const QString &sentence)
{
    m_findings.push_back({check, true, sentence, {}, {}});
}

void Diagnosis::bad(const QString &check, const Error &error)
{
    m_findings.push_back({check, false, error.sentence, error.next, error.kind});
}

} // namespace keynook
