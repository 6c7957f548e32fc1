// SPDX-License-Identifier: Apache-2.0
#include "context/demo.h"

#include "core/json.h"
#include "core/privacy.h"
#include "flows/signin.h"
#include "vault/itemname.h"
#include "vault/nopythonkeyring.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTimer>

#include <memory>

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

const QString folderName = QStringLiteral("keynook-demo-");

QString dataIn(const QString &folder)
{
    return folder + QStringLiteral("/data");
}

QString lockIn(const QString &folder)
{
    return folder + QStringLiteral("/lock");
}

/// Everything in the keychain that the ledger leads to, generations that did not end included.
Result<QStringList> itemsOf(Ledger &ledger)
{
    const auto accounts = ledger.accounts();
    const auto unfinished = ledger.unfinishedIssues();
    if (!accounts || !unfinished) {
        return failure(accounts ? unfinished.error() : accounts.error());
    }
    QStringList items;
    for (const Account &account : *accounts) {
        const auto held = ledger.heldKeys(account.id);
        if (!held) {
            return failure(held.error());
        }
        items += itemname::login(account.id);
        for (const HeldKey &key : *held) {
            items += itemname::key(account.id, key.keyId);
        }
    }
    for (const IssueRecord &record : *unfinished) {
        items += itemname::seal(record.operation);
        if (!record.keyId.isEmpty()) {
            items += itemname::key(record.accountId, record.keyId);
        }
    }
    return items;
}

/// One after the other; the first failure is told, and stops nothing.
void removeNext(AppContext &app, QStringList items, const Result<void> &soFar,
                const Reply<void> &reply)
{
    if (items.isEmpty()) {
        reply(soFar);
        return;
    }
    const QString item = items.takeFirst();
    app.store().remove(item, {&app, [&app, items, soFar, reply](const Result<void> &removed) {
                                  removeNext(app, items, soFar ? removed : soFar, reply);
                              }});
}

void removeItems(AppContext &app, const Reply<void> &reply)
{
    const auto items = itemsOf(app.ledger());
    if (!items) {
        reply(failure(items.error()));
        return;
    }
    for (const Account &each : app.ledger().accounts().value_or(QList<Account>())) {
        // From now on no session puts its login back.
        std::ignore = app.ledger().markSignedOut(each.id);
    }
    removeNext(app, *items, {}, reply);
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
    , m_folder(QDir::tempPath() + u'/' + folderName + QStringLiteral("XXXXXX"))
    , m_inUse(lockIn(m_folder.path()))
{
    m_inUse.setStaleLockTime(0); // not stale for its age, only without its process
    m_inUse.tryLock();
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
    const auto part = [&ready](QLatin1StringView service, QLatin1StringView list) {
        return ready ? ready->value(service)[list][0].toObject() : QJsonObject();
    };
    const QJsonObject user = part(QLatin1StringView("cogniac"), QLatin1StringView("users"));
    const QJsonObject credential =
        part(QLatin1StringView("kognic"), QLatin1StringView("credentials"));
    if (user.isEmpty() || credential.isEmpty()) {
        reply(failure(Error::Kind::Protocol, tr("The demo service could not be understood.")));
        return;
    }
    m_url = ready->value(QLatin1StringView("url")).toString();
    m_email = user.value(QLatin1StringView("email")).toString();
    m_password = Secret(user.value(QLatin1StringView("password")).toString().toUtf8());
    m_kognicFile = Secret(QJsonDocument(credential).toJson(QJsonDocument::Compact));
    reply({});
}

AppOptions Demo::options(AppOptions base) const
{
    base.dataFolder = dataIn(m_folder.path());
    base.exportFolder = m_folder.path();
    base.keychainService = QStringLiteral("keynook-demo");
    base.sdkPlaces = {QDir::homePath(), m_folder.filePath(QStringLiteral("config")),
                      m_folder.filePath(QStringLiteral("cache"))};
    base.pythonKeyring = [] {
        return std::make_unique<NoPythonKeyring>(
            tr("The demo leaves Python's keyring as it is."),
            tr("With an account of yours, Keynook hands credentials over to it."));
    };
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
    m_folder.setAutoRemove(false); // its ledger leads to the keychain from now on
    m_isSigningIn = true;
    const auto signedIn = [this, &app, reply](const Result<Account> &account) {
        if (!account) {
            endSignIn(app, account, reply);
            return;
        }
        importKognic(app, {&app, [this, &app, account, reply](const Result<void> &imported) {
                               endSignIn(app, imported ? account : failure(imported.error()),
                                         reply);
                           }});
    };
    flow->start(std::move(request), {&app, signedIn});
}

void Demo::importKognic(AppContext &app, const Reply<void> &reply)
{
    const auto flow = app.newImport(&app);
    if (!flow) {
        reply(failure(flow.error()));
        return;
    }
    ImportRequest request;
    request.text = m_kognicFile.clone();
    (*flow)->start(request, {&app, [this, reply](Result<ImportedCredential> imported) {
                                 if (!imported) {
                                     reply(failure(imported.error()));
                                     return;
                                 }
                                 m_imported = *std::move(imported);
                                 reply({});
                             }});
}

void Demo::endSignIn(AppContext &app, const Result<Account> &account, const Reply<Account> &reply)
{
    m_isSigningIn = false;
    reply(account);
    if (m_afterSignIn) {
        m_afterSignIn();
    } else {
        sweep(app.options());
    }
}

void Demo::sweep(const AppOptions &options)
{
    const QFileInfoList all =
        QDir(QDir::tempPath())
            .entryInfoList({folderName + u'*'}, QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QFileInfo &each : all) {
        // Anybody may put a folder of this name there.
        if (each.isSymLink() || privacyOf(each.filePath()) == Privacy::NotOurs ||
            each.filePath() == m_folder.path()) {
            continue;
        }
        if (!QFileInfo::exists(dataIn(each.filePath()) + QStringLiteral("/ledger.db"))) {
            continue; // nothing of it can be in the keychain, or it is only beginning
        }
        const auto lock = std::make_shared<QLockFile>(lockIn(each.filePath()));
        lock->setStaleLockTime(0);
        if (!lock->tryLock()) {
            continue; // a demo that runs
        }
        AppOptions left = options;
        left.dataFolder = dataIn(each.filePath());
        auto app = AppContext::create(left);
        if (!app) {
            continue; // no ledger leads to anything
        }
        AppContext *context = app->release();
        context->setParent(this);
        // std::function must be copyable, hence the shared lock.
        removeItems(*context,
                    {context, [context, lock, path = each.filePath()](const Result<void> &removed) {
                         context->deleteLater();
                         if (removed) {
                             QDir(path).removeRecursively();
                         }
                     }});
    }
}

void Demo::cleanUp(AppContext &app, const Reply<void> &reply)
{
    if (m_isSigningIn) {
        // The login may be in the keychain already, and no ledger leads to it yet.
        m_afterSignIn = [this, &app, reply] { cleanUp(app, reply); };
        return;
    }
    removeItems(app, {&app, [this, reply](const Result<void> &removed) {
                          m_folder.setAutoRemove(removed.has_value());
                          reply(removed);
                      }});
}

} // namespace keynook
