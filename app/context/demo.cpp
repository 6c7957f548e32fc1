// SPDX-License-Identifier: Apache-2.0
#include "context/demo.h"

#include "core/json.h"
#include "flows/signin.h"
#include "flows/signout.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTimer>

namespace keynook {

namespace {

/// Beside this program, as both the build folder and the packages have it; else wherever the PATH
/// leads.
QString standinProgram()
{
    const QString beside =
        QCoreApplication::applicationDirPath() + QStringLiteral("/keynook-standin");
    return QFileInfo(beside).isExecutable()
               ? beside
               : QStandardPaths::findExecutable(QStringLiteral("keynook-standin"));
}

Error noService()
{
    return {Error::Kind::NotFound,
            Demo::tr("The demo service could not be started."),
            Demo::tr("Install keynook-standin beside this program."),
            {},
            false};
}

} // namespace

Demo::Demo(QObject *parent)
    : QObject(parent)
{
}

Demo::~Demo()
{
    m_service.disconnect(this);
    m_service.closeWriteChannel();
    m_service.terminate();
    constexpr int patience = 3000;
    if (m_service.state() != QProcess::NotRunning && !m_service.waitForFinished(patience)) {
        m_service.kill();
        m_service.waitForFinished(patience);
    }
}

void Demo::start(const Reply<void> &reply)
{
    if (standinProgram().isEmpty() || !m_folder.isValid()) {
        reply(failure(noService()));
        return;
    }
    constexpr std::chrono::seconds patience{20};
    connect(&m_service, &QProcess::errorOccurred, this, [reply] { reply(failure(noService())); });
    connect(&m_service, &QProcess::readyReadStandardOutput, this, [this, reply] {
        if (m_service.canReadLine()) {
            m_service.disconnect(this);
            readReadyLine(reply);
        }
    });
    QTimer::singleShot(patience, this, [reply] { reply(failure(noService())); });
    m_service.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_service.start(standinProgram(), {QStringLiteral("--keys"), QStringLiteral("40"),
                                       QStringLiteral("--exit-with-stdin")});
}

void Demo::readReadyLine(const Reply<void> &reply)
{
    const auto ready = parseObject(m_service.readLine());
    const QJsonObject user =
        ready ? ready->value(QLatin1StringView("cogniac"))[QLatin1StringView("users")][0].toObject()
              : QJsonObject();
    if (user.isEmpty()) {
        reply(failure(Error::Kind::Protocol, tr("The demo service could not be understood.")));
        return;
    }
    m_url = ready->value(QLatin1StringView("url")).toString();
    m_email = user.value(QLatin1StringView("email")).toString();
    m_password = Secret(user.value(QLatin1StringView("password")).toString().toUtf8());
    reply({});
}

AppOptions Demo::options(AppOptions base) const
{
    base.dataFolder = m_folder.path() + QStringLiteral("/data");
    base.keychainService = QStringLiteral("keynook-demo");
    return base;
}

void Demo::signIn(AppContext &app, const Reply<Account> &reply)
{
    const auto server = CogniacService::serverFromInput(m_url);
    auto parts = server ? app.partsFor(*server) : Result<AccountParts>(failure(server.error()));
    if (!parts) {
        reply(failure(parts.error()));
        return;
    }
    m_parts = *std::move(parts);
    const WorkspaceChooser first = [](const QList<Workspace> &workspaces,
                                      const Reply<QString> &chosen) {
        chosen(workspaces.first().id);
    };
    SignInRequest request;
    request.email = m_email;
    request.password = m_password.clone();
    auto *flow = new SignInFlow(*m_parts->service, app.store(), app.ledger(), first, &app);
    flow->start(std::move(request), reply);
}

void Demo::cleanUp(AppContext &app, const Reply<void> &reply)
{
    const auto accounts = app.ledger().accounts();
    if (!accounts || accounts->isEmpty()) {
        reply({});
        return;
    }
    auto *flow = new SignOutFlow(app.store(), app.ledger(), &app);
    flow->start(accounts->first(), SignOutFlow::Extent::Remove, reply);
}

} // namespace keynook
