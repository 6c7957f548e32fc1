// SPDX-License-Identifier: Apache-2.0
#include "faultbench.h"

#include "ledger/ledger.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>
#include <QUrl>

#include <algorithm>

namespace keynook {

FaultBench::FaultBench(const QStringList &standinArguments)
    : m_service(standinArguments)
{
    if (!m_folder.isValid() || !m_service.isReady()) {
        m_trouble = "no folder or no keynook-standin";
        return;
    }
    const Run added = signIn();
    if (added.code != 0) {
        m_trouble = "account add: " + added.err;
    }
}

Run FaultBench::signIn() const
{
    const QJsonObject user = m_service.user();
    const QByteArray password =
        user.value(QLatin1StringView("password")).toString().toUtf8() + '\n';
    return cli({QStringLiteral("account"), QStringLiteral("add"), QStringLiteral("cogniac"),
                QStringLiteral("--email"), user.value(QLatin1StringView("email")).toString(),
                QStringLiteral("--server"), m_service.url(), QStringLiteral("--password-stdin")},
               password);
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

Run FaultBench::run(const QString &program, const QStringList &arguments, const QByteArray &input)
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

Run FaultBench::cliAt(const CallFault &fault, const QStringList &arguments, QByteArray *where) const
{
    return runAt(fault, cliCommand(arguments), where);
}

Run FaultBench::runAt(const CallFault &fault, const QStringList &command, QByteArray *where)
{
    const QTemporaryDir elsewhere; // nothing of the test's own may lie in the data folder
    const QString report = elsewhere.filePath(QStringLiteral("where"));
    Run result = run(
        QStringLiteral(KEYNOOK_FAULTAT),
        QStringList{QString::fromLatin1(fault.what), QString::number(fault.at), report} + command,
        {});
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

bool FaultBench::holdsSealed() const
{
    return !QDir(folder() + QStringLiteral("/spool"))
                .entryList({QStringLiteral("*.sealed")}, QDir::Files)
                .isEmpty();
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

void FaultBench::expireTokens() const
{
    http("POST", QStringLiteral("/standin/expire-tokens"));
}

bool FaultBench::beginSlowly(QProcess &process, const QStringList &command,
                             const QString &name) const
{
    setFaults("POST /1/users delay=1.5");
    forgetRequests();
    process.start(command.first(), command.mid(1));
    constexpr int patience = 30'000;
    return QTest::qWaitFor([this, &name] { return isIntended(name); }, patience);
}

bool FaultBench::isIntended(const QString &name) const
{
    const auto ledger = Ledger::open(folder());
    const auto records =
        ledger ? (*ledger)->unfinishedIssues() : Result<QList<IssueRecord>>(QList<IssueRecord>());
    return records &&
           std::any_of(records->begin(), records->end(), [&name](const IssueRecord &record) {
               return record.name == name && record.state == IssueState::Intended;
           });
}

int FaultBench::sealItems()
{
    // Not by secret-tool: it gives up before a keyring with more than a hundred secrets.
    const auto property = [](const QString &path, const QString &interface, const QString &name) {
        auto get = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.secrets"), path,
                                                  QStringLiteral("org.freedesktop.DBus.Properties"),
                                                  QStringLiteral("Get"));
        get << interface << name;
        return QDBusReply<QVariant>(QDBusConnection::sessionBus().call(get)).value();
    };
    const auto items = qdbus_cast<QList<QDBusObjectPath>>(
        property(QStringLiteral("/org/freedesktop/secrets/collection/login"),
                 QStringLiteral("org.freedesktop.Secret.Collection"), QStringLiteral("Items")));
    return static_cast<int>(
        std::count_if(items.begin(), items.end(), [&property](const QDBusObjectPath &item) {
            const auto attributes = qdbus_cast<QMap<QString, QString>>(
                property(item.path(), QStringLiteral("org.freedesktop.Secret.Item"),
                         QStringLiteral("Attributes")));
            return attributes.value(QStringLiteral("user"))
                .startsWith(QStringLiteral("keynook/seal/"));
        }));
}

} // namespace keynook
