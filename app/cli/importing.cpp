// SPDX-License-Identifier: Apache-2.0
#include "cli/importing.h"

#include "cli/commands.h"
#include "cli/console.h"
#include "cli/sdkchanges.h"
#include "cli/terminal.h"
#include "core/text.h"
#include "exchange/importfile.h"
#include "flows/handoff.h"
#include "services/kognic/kognichosts.h"

#include <QDateTime>
#include <QJsonArray>
#include <QTimeZone>

namespace keynook::cli {

namespace {

QString option(const char *name)
{
    return QString::fromLatin1(name);
}

/// All of it, up to one byte more than a credentials file may have.
Result<Secret> readInput()
{
    constexpr qsizetype most = qsizetype(64) * 1024;
    Secret text;
    Secret block = Secret::ofSize(4096);
    while (text.size() <= most) {
        const qsizetype got = console::read(block.data(), block.size());
        if (got < 0) {
            return failure(Error::Kind::Disk, Invocation::tr("The input could not be read."));
        }
        if (got == 0) {
            break;
        }
        text.append(block.reveal().first(got));
    }
    return text;
}

Result<QUrl> server(const QCommandLineParser &options, const char *name)
{
    const QString typed = options.value(option(name));
    return options.isSet(option(name)) ? kognic::originOf(typed) : Result<QUrl>(QUrl());
}

class Import final : public QObject
{
public:
    Import(Invocation &invocation, AppContext &app, Secret text)
        : QObject(&invocation)
        , m_invocation(invocation)
        , m_app(app)
        , m_text(std::move(text))
    {
    }

    void begin()
    {
        const QCommandLineParser &options = m_invocation.options();
        const auto auth = server(options, "auth-server");
        const auto workspaces = server(options, "workspace-server");
        if (!auth || !workspaces) {
            m_invocation.fail(auth ? workspaces.error() : auth.error());
            return;
        }
        const auto flow = m_app.newImport(this);
        if (!flow) {
            m_invocation.fail(flow.error());
            return;
        }
        (*flow)->start({m_text.clone(), options.value(option("name")), *auth, *workspaces},
                       m_invocation.then<ImportedCredential>(
                           [this](const ImportedCredential &imported) { tell(imported); }));
    }

private:
    void tell(const ImportedCredential &imported)
    {
        const Account &account = imported.account;
        Terminal::say(
            (imported.newKey
                 ? Invocation::tr("The credentials \"%1\" of %2 are accepted and in the "
                                  "keychain; the account is called \"%3\".")
                 : Invocation::tr("The credentials \"%1\" of %2 were here already and "
                                  "are renewed; the account is called \"%3\"."))
                .arg(visible(imported.key.name), visible(account.email), visible(account.name)));
        for (const QString &repair : imported.repairs) {
            Terminal::say(Invocation::tr("Put right: %1").arg(repair));
        }
        if (imported.key.expiresAt) {
            Terminal::say(
                Invocation::tr("They end on %1.")
                    .arg(QDateTime::fromSecsSinceEpoch(*imported.key.expiresAt, QTimeZone::utc())
                             .toString(Qt::ISODate)));
        }
        const auto removed = removeFile();
        if (m_invocation.json()) {
            QJsonObject row = accountObject(account);
            row.insert(QStringLiteral("key_id"), imported.key.keyId);
            row.insert(QStringLiteral("new_account"), imported.newAccount);
            row.insert(QStringLiteral("repairs"), QJsonArray::fromStringList(imported.repairs));
            m_invocation.finishJson(row, removed ? Done : exitCodeOf(removed.error().kind));
        } else if (removed) {
            m_invocation.finish();
        }
        if (!removed) {
            m_invocation.failAfterDocument(removed.error());
        }
    }

    Result<void> removeFile()
    {
        const QCommandLineParser &options = m_invocation.options();
        const QString path = options.value(option("file"));
        if (options.isSet(option("remove-file"))) {
            auto removed = removeImportedFile(path, m_text);
            if (removed) {
                Terminal::say(Invocation::tr("%1 is removed.").arg(visible(path)));
            }
            return removed;
        }
        if (!path.isEmpty() && path != QLatin1StringView("-")) {
            Terminal::say(Invocation::tr("The secret still lies in %1 in the open; --remove-file "
                                         "removes it after an import.")
                              .arg(visible(path)));
        }
        return {};
    }

    Invocation &m_invocation;
    AppContext &m_app;
    Secret m_text;
};

void importProfile(Invocation &invocation, const QString &profile)
{
    AppContext *app = invocation.context();
    if (app == nullptr) {
        return;
    }
    tellWaiting(invocation, *app);
    app->pythonKeyring().find(
        credentialService, profile,
        invocation.then<KeyringItems>([&invocation, app, profile](const KeyringItems &items) {
            if (items.empty()) {
                invocation.fail({Error::Kind::NotFound,
                                 Invocation::tr("Python's keyring has nothing of Kognic's under "
                                                "the profile \"%1\".")
                                     .arg(visible(profile)),
                                 Invocation::tr("Check its name."),
                                 {},
                                 false});
                return;
            }
            (new Import(invocation, *app, items.front().value.clone()))->begin();
        }));
}

} // namespace

QList<QCommandLineOption> importOptions()
{
    return {
        {option("file"),
         Invocation::tr("Kognic: the credentials file of its web app, or - for the standard "
                        "input."),
         Invocation::tr("file")},
        {option("from-env"),
         Invocation::tr("Kognic: the credentials file that KOGNIC_CREDENTIALS names.")},
        {option("from-keyring"),
         Invocation::tr("Kognic: the credentials that Python's keyring holds under a profile."),
         Invocation::tr("profile")},
        {option("remove-file"),
         Invocation::tr("Kognic: remove the file when the keychain has the credentials.")},
        {option("auth-server"),
         Invocation::tr("Kognic: the auth server, if it is not the issuer that the file names."),
         Invocation::tr("URL")},
        {option("workspace-server"),
         Invocation::tr("Kognic: the server that lists workspaces, if it is not the usual one."),
         Invocation::tr("URL")}};
}

bool refuseOptions(Invocation &invocation, const QList<QCommandLineOption> &others,
                   const QString &service)
{
    for (const QCommandLineOption &each : others) {
        const QString name = each.names().constFirst();
        if (invocation.options().isSet(name)) {
            invocation.usage(Invocation::tr("--%1 means nothing for %2.").arg(name, service));
            return true;
        }
    }
    return false;
}

void importAccount(Invocation &invocation)
{
    const QCommandLineParser &options = invocation.options();
    QList<QCommandLineOption> others;
    for (const char *name :
         {"email", "server", "tenant", "password-stdin", "otp-stdin", "api-key-stdin"}) {
        others += QCommandLineOption(option(name));
    }
    if (refuseOptions(invocation, others, serviceWord(ServiceId::Kognic))) {
        return;
    }
    const bool fromFile = options.isSet(option("file"));
    const QString path = options.value(option("file"));
    const bool fromInput = path == QLatin1StringView("-");
    const bool fromKeyring = options.isSet(option("from-keyring"));
    const int sources = int(fromFile) + int(fromKeyring) + int(options.isSet(option("from-env")));
    if (sources != 1) {
        invocation.usage(
            Invocation::tr("Give one of --file, --from-env, --from-keyring and --browser."));
        return;
    }
    if (options.isSet(option("remove-file")) && (!fromFile || fromInput)) {
        invocation.usage(Invocation::tr("--remove-file needs --file with the name of a file."));
        return;
    }
    if (fromKeyring) {
        importProfile(invocation, options.value(option("from-keyring")));
        return;
    }
    auto text = fromInput  ? readInput()
                : fromFile ? readCredentialFile(path)
                           : readCredentialOf(QProcessEnvironment::systemEnvironment());
    if (!text) {
        invocation.fail(text.error());
        return;
    }
    if (AppContext *app = invocation.context()) {
        (new Import(invocation, *app, *std::move(text)))->begin();
    }
}

} // namespace keynook::cli
