// SPDX-License-Identifier: Apache-2.0
#include "faultbench.h"

#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QUrl>

namespace keynook {

FaultBench::FaultBench(const QStringList &standinArguments)
    : m_service(standinArguments)
{
    if (!m_folder.isValid() || !m_service.isReady()) {
        m_trouble = "no folder or no keynook-standin";
        return;
    }
    const QJsonObject user = m_service.user();
    const QByteArray password =
        user.value(QLatin1StringView("password")).toString().toUtf8() + '\n';
    const Run added =
        cli({QStringLiteral("account"), QStringLiteral("add"), QStringLiteral("cogniac"),
             QStringLiteral("--email"), user.value(QLatin1StringView("email")).toString(),
             QStringLiteral("--server"), m_service.url(), QStringLiteral("--password-stdin")},
            password);
    if (added.code != 0) {
        m_trouble = "account add: " + added.err;
    }
}

QString FaultBench::email() const
{
    return m_service.user().value(QLatin1StringView("email")).toString();
}

QString FaultBench::tenant() const
{
    return m_service.user()[QLatin1StringView("tenants")][0][QLatin1StringView("tenant_id")]
        .toString();
}

Run FaultBench::run(const QString &program, const QStringList &arguments,
                    const QByteArray &input) const
{
    constexpr int patience =
        60'000; // a hang is a failure, not a reason to wait for the ring's own limit
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(patience)) {
        process.kill();
        process.waitForFinished();
        return {-1, process.readAllStandardOutput(), process.readAllStandardError()};
    }
    const int code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return {code, process.readAllStandardOutput(), process.readAllStandardError()};
}

Run FaultBench::cli(const QStringList &arguments, const QByteArray &input) const
{
    const QStringList command = cliCommand(arguments);
    return run(command.first(), command.mid(1), input);
}

QStringList FaultBench::cliCommand(const QStringList &arguments) const
{
    return QStringList{QStringLiteral(KEYNOOK_CLI), QStringLiteral("--data-dir"), m_folder.path()} +
           arguments;
}

Run FaultBench::cliKilledAt(int n, const QStringList &arguments, QByteArray *where) const
{
    const QTemporaryDir elsewhere; // nothing of the test's own may lie in the data folder
    const QString report = elsewhere.filePath(QStringLiteral("killed"));
    Run result = run(QStringLiteral(KEYNOOK_KILLAT),
                     QStringList{QString::number(n), report} + cliCommand(arguments), {});
    QFile file(report);
    *where = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    return result;
}

QStringList FaultBench::keysNamed(const QString &name, QString *held) const
{
    const Run listed =
        cli({QStringLiteral("keys"), QStringLiteral("list"), QStringLiteral("--json"),
             QStringLiteral("--refresh"), QStringLiteral("--filter"), name});
    QStringList ids;
    for (const auto &item : QJsonDocument::fromJson(listed.out).array()) {
        if (item[QLatin1StringView("name")].toString() == name) {
            ids += item[QLatin1StringView("key_id")].toString();
            if (held != nullptr && ids.size() == 1) {
                *held = item[QLatin1StringView("held")].toString();
            }
        }
    }
    return listed.code == 0
               ? ids
               : QStringList{QStringLiteral("the list failed: ") + QString::fromUtf8(listed.err)};
}

QJsonArray FaultBench::recover() const
{
    return QJsonDocument::fromJson(cli({QStringLiteral("recover"), QStringLiteral("--json")}).out)
        .array();
}

bool FaultBench::isSealed(const QString &operation) const
{
    return QFile::exists(folder() + QStringLiteral("/spool/%1.sealed").arg(operation));
}

QByteArray FaultBench::http(const QByteArray &method, const QString &path,
                            const QByteArray &body) const
{
    QNetworkAccessManager network;
    QNetworkRequest request(QUrl(m_service.url()).resolved(QUrl(path)));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("text/plain"));
    QNetworkReply *reply = network.sendCustomRequest(request, method, body);
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    QByteArray answer = reply->readAll();
    delete reply;
    return answer;
}

int FaultBench::postsSeen() const
{
    int posts = 0;
    for (const auto &item :
         QJsonDocument::fromJson(http("GET", QStringLiteral("/standin/requests"))).array()) {
        const QString path = item[QLatin1StringView("path")].toString();
        posts += item[QLatin1StringView("method")].toString() == QLatin1StringView("POST") &&
                 path.contains(QLatin1StringView("apiKeys"));
    }
    return posts;
}

void FaultBench::forgetRequests() const
{
    http("POST", QStringLiteral("/standin/reset-requests"));
}

void FaultBench::setFaults(const QByteArray &specs) const
{
    http("POST", QStringLiteral("/standin/faults"), specs);
}

int FaultBench::sealItems()
{
    QProcess search;
    search.start(QStringLiteral("secret-tool"),
                 {QStringLiteral("search"), QStringLiteral("--all"), QStringLiteral("server"),
                  QStringLiteral("keynook")});
    if (!search.waitForFinished() || search.exitCode() != 0) {
        return -1;
    }
    // The attributes come on either stream, depending on the version. Values are on lines of their
    // own and are not looked at.
    const QByteArray all = search.readAllStandardOutput() + search.readAllStandardError();
    return static_cast<int>(all.count("keynook/seal/"));
}

} // namespace keynook
