// SPDX-License-Identifier: Apache-2.0
#include "cli/demo.h"

#include "cli/commands.h"
#include "cli/keyrow.h"
#include "cli/terminal.h"
#include "core/json.h"
#include "core/relativetime.h"
#include "core/text.h"
#include "exchange/credentialformat.h"
#include "exchange/safefile.h"
#include "flows/checkaccess.h"
#include "flows/heldcredential.h"
#include "flows/keylist.h"
#include "flows/revoke.h"
#include "flows/signout.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QStandardPaths>
#include <QTimer>

#include <algorithm>

namespace keynook::cli {

namespace {

const QString keyName = QStringLiteral("keynook demo");

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

} // namespace

Demo::Demo(Invocation &invocation)
    : QObject(&invocation)
    , m_invocation(invocation)
{
}

Demo::~Demo()
{
    m_service.disconnect(this);
    m_service.closeWriteChannel();
    m_service.terminate();
    constexpr int patience = 3000;
    if (!m_service.waitForFinished(patience)) {
        m_service.kill();
        m_service.waitForFinished(patience);
    }
}

template <typename T>
Reply<T> Demo::then(std::function<void(T)> next)
{
    return {this, [this, next](Result<T> result) {
                if (result) {
                    next(*std::move(result));
                } else {
                    fail(result.error());
                }
            }};
}

Reply<void> Demo::thenDo(const std::function<void()> &next)
{
    return {this, [this, next](const Result<void> &result) {
                if (result) {
                    next();
                } else {
                    fail(result.error());
                }
            }};
}

void Demo::begin()
{
    const Error noService{Error::Kind::NotFound,
                          tr("The demo service could not be started."),
                          tr("Install keynook-standin beside keynook-cli."),
                          {},
                          false};
    if (standinProgram().isEmpty() || !m_folder.isValid()) {
        fail(noService);
        return;
    }
    connect(&m_service, &QProcess::errorOccurred, this, [this, noService] { fail(noService); });
    connect(&m_service, &QProcess::readyReadStandardOutput, this, [this] {
        if (m_service.canReadLine()) {
            m_service.disconnect(this);
            serviceReady();
        }
    });
    constexpr std::chrono::seconds patience{20};
    QTimer::singleShot(patience, this, [this, noService] {
        if (!m_app) {
            fail(noService);
        }
    });
    m_service.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_service.start(standinProgram(), {QStringLiteral("--keys"), QStringLiteral("40"),
                                       QStringLiteral("--exit-with-stdin")});
}

void Demo::serviceReady()
{
    const auto ready = parseObject(m_service.readLine());
    const QJsonObject user =
        ready ? ready->value(QLatin1StringView("cogniac"))[QLatin1StringView("users")][0].toObject()
              : QJsonObject();
    if (user.isEmpty()) {
        fail({Error::Kind::Protocol,
              tr("The demo service could not be understood."),
              {},
              {},
              false});
        return;
    }
    AppOptions options = m_invocation.appOptions();
    options.dataFolder = m_folder.path() + QStringLiteral("/data");
    options.keychainService = QStringLiteral("keynook-demo");
    auto app = AppContext::create(options);
    if (!app) {
        fail(app.error());
        return;
    }
    m_app = *std::move(app);
    const QString url = ready->value(QLatin1StringView("url")).toString();
    step(tr("A service of its own runs at %1, with 40 keys from before.").arg(url));
    const auto server = CogniacService::serverFromInput(url);
    if (!server) {
        fail(server.error());
        return;
    }
    signIn(*server, user.value(QLatin1StringView("email")).toString(),
           Secret(user.value(QLatin1StringView("password")).toString().toUtf8()));
}

void Demo::signIn(const QUrl &server, const QString &email, Secret password)
{
    auto parts = m_app->partsFor(server);
    if (!parts) {
        fail(parts.error());
        return;
    }
    m_signInParts = *std::move(parts);
    const WorkspaceChooser first = [](const QList<Workspace> &workspaces,
                                      const Reply<QString> &reply) {
        reply(workspaces.first().id);
    };
    SignInRequest request;
    request.email = email;
    request.password = std::move(password);
    auto *flow =
        new SignInFlow(*m_signInParts->service, m_app->store(), m_app->ledger(), first, this);
    flow->start(std::move(request), then<Account>([this](const Account &account) {
                    m_account = account;
                    step(tr("Signed in as %1, in the workspace %2. The sign-in is in the keychain, "
                            "the password nowhere.")
                             .arg(visible(account.email), visible(account.workspaceName)));
                    list();
                }));
}

AccountParts &Demo::parts()
{
    return **m_app->partsFor(
        m_account); // made with the same options as the sign-in's, which worked
}

void Demo::list()
{
    listKeys(*parts().service, *parts().session, m_app->ledger(), m_app->clock(), false,
             then<KeyList>([this](const KeyList &list) {
                 const auto unused = std::count_if(list.keys.begin(), list.keys.end(),
                                                   [](const ApiKey &key) { return !key.lastAuth; });
                 step(tr("Listed %1 keys, %2 of which nobody ever used.")
                          .arg(list.keys.size())
                          .arg(unused));
                 generate();
             }));
}

void Demo::generate()
{
    auto flow = m_app->newIssueKey(m_account);
    if (!flow) {
        fail(flow.error());
        return;
    }
    (*flow)->start(
        keyName, then<IssuedKey>([this, flow = *flow](const IssuedKey &issued) {
            if (issued.notStored) {
                fail(*issued.notStored);
                return;
            }
            m_key = issued.credential.key;
            step(
                tr("Generated \"%1\" (%2); its secret went into the keychain before anything else.")
                    .arg(m_key.name, m_key.id));
            flow->close(thenDo([this] { findInKeychain(); }));
        }));
}

void Demo::findInKeychain()
{
    readHeldCredential(m_app->ledger(), m_app->store(), m_account, keyName,
                       then<Credential>([this](const Credential &credential) {
                           step(tr("Found it in the keychain again: %1 bytes, not shown here.")
                                    .arg(credential.secret.size()));
                           exportIt(credential);
                       }));
}

void Demo::exportIt(const Credential &credential)
{
    const QString path = m_folder.filePath(QStringLiteral("credentials.json"));
    const auto text = render(credential, CredentialFormat::CredentialsJson);
    const auto written = text ? writePrivateFile(path, text->reveal(), Existing::Refuse)
                              : Result<void>(failure(text.error()));
    if (!written) {
        fail(written.error());
        return;
    }
    step(tr("Exported credentials.json, readable by you alone (0600)."));
    use(credential.secret.clone());
}

void Demo::use(Secret apiKey)
{
    const auto secret =
        std::make_shared<Secret>(std::move(apiKey)); // std::function must be copyable
    auto *check = new CheckAccess(*parts().service, *parts().session, this);
    check->start(secret->clone(),
                 then<std::vector<CheckStep>>([this, secret](const std::vector<CheckStep> &steps) {
                     const bool passed = std::all_of(steps.begin(), steps.end(),
                                                     [](const CheckStep &s) { return s.passed; });
                     if (!passed) {
                         fail({Error::Kind::Unauthorized,
                               tr("The new key was not accepted."),
                               {},
                               {},
                               false});
                         return;
                     }
                     step(tr("Used it: the service accepts it."));
                     seeItUsed(secret);
                 }));
}

void Demo::seeItUsed(const std::shared_ptr<Secret> &apiKey)
{
    listKeys(*parts().service, *parts().session, m_app->ledger(), m_app->clock(), false,
             then<KeyList>([this, apiKey](const KeyList &list) {
                 const auto key = findKey(list.keys, m_key.id);
                 if (!key || !key->lastAuth) {
                     fail({Error::Kind::Protocol,
                           tr("The service does not show the use of the key."),
                           {},
                           {},
                           false});
                     return;
                 }
                 step(tr("The list shows its last use: %1.")
                          .arg(relativeTime(key->lastAuth, m_app->clock()())));
                 remove(apiKey);
             }));
}

void Demo::remove(const std::shared_ptr<Secret> &apiKey)
{
    auto *flow =
        new RevokeFlow(*parts().service, *parts().session, m_app->store(), m_app->ledger(), this);
    flow->start({{m_key.id, ToRevoke::Known::Listed}},
                then<std::vector<Revoked>>([this, apiKey](const std::vector<Revoked> &results) {
                    if (!results.front().result) {
                        fail(results.front().result.error());
                        return;
                    }
                    step(tr("Deleted it, at the service and in the keychain."));
                    seeItRefused(apiKey);
                }));
}

void Demo::seeItRefused(const std::shared_ptr<Secret> &apiKey)
{
    auto *check = new CheckAccess(*parts().service, *parts().session, this);
    check->start(
        apiKey->clone(), then<std::vector<CheckStep>>([this](const std::vector<CheckStep> &steps) {
            const bool refused = steps.at(1).kind == Error::Kind::Unauthorized;
            if (!refused) {
                fail({Error::Kind::Protocol, tr("The deleted key still works."), {}, {}, false});
                return;
            }
            step(tr("Tried it once more: refused, as it should be."));
            cleanUp();
        }));
}

void Demo::cleanUp()
{
    auto *flow = new SignOutFlow(m_app->store(), m_app->ledger(), this);
    flow->start(m_account, SignOutFlow::Extent::Remove, thenDo([this] {
                    step(tr("Removed the account and everything of it."));
                    m_invocation.finish();
                }));
}

void Demo::step(const QString &sentence)
{
    const QString line = QStringLiteral("%1. %2\n").arg(++m_step).arg(sentence);
    std::ignore = Terminal::write(line.toUtf8());
}

void Demo::fail(const Error &error)
{
    m_invocation.fail(error);
}

Command demoCommand()
{
    return {QStringLiteral("demo"),
            {},
            Invocation::tr("Shows the main job, step by step, on a demo service of its own."),
            [](QCommandLineParser &) {},
            [](Invocation &invocation) {
                if (invocation.expect(0, 0)) {
                    (new Demo(invocation))->begin();
                }
            }};
}

} // namespace keynook::cli
