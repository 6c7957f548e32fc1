// SPDX-License-Identifier: Apache-2.0
#include "cli/accountweb.h"
#include "cli/commands.h"
#include "cli/importing.h"
#include "cli/openbrowser.h"
#include "cli/terminal.h"
#include "cli/typedlines.h"
#include "cli/webissue.h"
#include "core/text.h"
#include "flows/browsersignin.h"
#include "flows/signin.h"

#include <QJsonObject>

namespace keynook::cli {

namespace {

QString option(const char *name)
{
    return QString::fromLatin1(name);
}

void configure(QCommandLineParser &parser)
{
    parser.addOptions({
        {option("email"),
         Invocation::tr("The address you sign in with; nobody else is signed in then."),
         Invocation::tr("address")},
        {option("server"), Invocation::tr("The service's address (https://api.cogniac.io)."),
         Invocation::tr("URL")},
        {option("tenant"), Invocation::tr("The workspace (tenant) to use: its id or name."),
         Invocation::tr("tenant")},
        {option("name"), Invocation::tr("What to call the account here."), Invocation::tr("name")},
        {option("password-stdin"), Invocation::tr("Read the password from the standard input.")},
        {option("otp-stdin"),
         Invocation::tr("Read the one-time code from the next line of the standard input.")},
        {option("api-key-stdin"),
         Invocation::tr("Sign in with an API key from the standard input.")},
        {option("browser"), Invocation::tr("Sign in on the service's own page in the browser.")},
    });
    parser.addOptions(importOptions());
    parser.addOptions(webIssueOptions());
}

/// On a terminal the user picks; in a script the first is taken, and said so: keys belong to the
/// user, not to the workspace.
void choose(const QList<Workspace> &workspaces, const Reply<QString> &reply)
{
    Terminal::say(Invocation::tr("You belong to several workspaces:"));
    for (qsizetype i = 0; i < workspaces.size(); ++i) {
        Terminal::say(QStringLiteral("  %1  %2  %3")
                          .arg(i + 1, 3)
                          .arg(workspaces.at(i).id, visible(workspaces.at(i).name)));
    }
    if (!Terminal::isInteractive()) {
        Terminal::say(
            Invocation::tr("Using the first; `keynook-cli workspaces use ID` changes it."));
        reply(workspaces.first().id);
        return;
    }
    const auto typed =
        Terminal::ask(Invocation::tr("Which one (1 to %1)").arg(workspaces.size()), false);
    if (!typed) {
        reply(failure(typed.error()));
        return;
    }
    const int number = typed->reveal().toByteArray().trimmed().toInt();
    if (number < 1 || number > workspaces.size()) {
        reply(failure(Error::Kind::Usage, Invocation::tr("That is not one of the numbers.")));
        return;
    }
    reply(workspaces.at(number - 1).id);
}

/// The secrets that a sign-in needs, asked for in the order that the help promises.
class AddCogniac final : public QObject
{
public:
    AddCogniac(Invocation &invocation, AppContext &app, AccountParts parts)
        : QObject(&invocation)
        , m_invocation(invocation)
        , m_app(app)
        , m_parts(std::move(parts))
    {
        const QCommandLineParser &options = invocation.options();
        m_request.email = options.value(option("email"));
        m_request.workspace = options.value(option("tenant"));
        m_request.accountName = options.value(option("name"));
    }

    void begin()
    {
        if (m_invocation.options().isSet(option("browser"))) {
            signInWithBrowser();
        } else if (m_invocation.options().isSet(option("api-key-stdin"))) {
            if (read(m_request.apiKey, Terminal::readLine())) {
                signIn();
            }
        } else if (askPassword()) {
            signIn();
        }
    }

private:
    bool read(Secret &into, Result<Secret> line)
    {
        if (line && line->isEmpty()) {
            line = failure(Error::Kind::Usage, Invocation::tr("The line is empty."));
        }
        if (!line) {
            m_invocation.fail(line.error());
            return false;
        }
        into = *std::move(line);
        return true;
    }

    bool askPassword()
    {
        const QCommandLineParser &options = m_invocation.options();
        if (m_request.email.isEmpty()) {
            m_invocation.usage(Invocation::tr("--email is missing."));
            return false;
        }
        const bool piped = options.isSet(option("password-stdin"));
        if (!read(m_request.password,
                  piped ? Terminal::readLine() : Terminal::ask(Invocation::tr("Password"), true))) {
            return false;
        }
        return !options.isSet(option("otp-stdin")) || read(m_request.code, Terminal::readLine());
    }

    void signInWithBrowser()
    {
        // Whoever reads the address, and the state in it, while the browser starts could end this
        // sign-in as somebody else, which the line "Signed in as …" shows, and --email forbids.
        auto *browser = new BrowserSignIn(openBrowser, this);
        connect(browser, &BrowserSignIn::pageReady, this, [](const QUrl &page, bool opened) {
            Terminal::say(
                opened ? Invocation::tr("Sign in on the page that has opened, or open it yourself:")
                       : Invocation::tr("Open this page in a browser and sign in:"));
            Terminal::say(QStringLiteral("  ") + QString::fromUtf8(page.toEncoded()));
            Terminal::say(Invocation::tr("If the browser cannot come back, paste the address that "
                                         "it ended on here. It holds the new key: "
                                         "clear it from the browser's history afterwards."));
        });
        TypedLines *const typed = listenForPaste(browser);
        browser->start(m_parts.service->server(),
                       m_invocation.then<Secret>([this, typed](Secret key) {
                           typed->stop(); // what is typed from here on answers questions
                           m_request.apiKey = std::move(key);
                           signIn();
                       }));
    }

    static TypedLines *listenForPaste(BrowserSignIn *browser)
    {
        const auto typed = [browser](const Secret &line) {
            if (const auto pasted = browser->paste(line); !pasted) {
                Terminal::say(visible(pasted.error().sentence));
            }
        };
        return new TypedLines(typed, browser);
    }

    void signIn()
    {
        // Kept for a second attempt with a one-time code.
        SignInRequest request{m_request.email,        m_request.password.clone(),
                              m_request.code.clone(), m_request.apiKey.clone(),
                              m_request.workspace,    m_request.accountName};
        auto *flow = new SignInFlow(*m_parts.service, m_app.store(), m_app.ledger(), choose, this);
        flow->start(std::move(request),
                    {this, [this](const Result<Account> &account) { signedIn(account); }});
    }

    void signedIn(const Result<Account> &account)
    {
        const bool askCode = !account && account.error().kind == Error::Kind::MfaRequired &&
                             m_request.code.isEmpty() && Terminal::isInteractive();
        if (askCode) {
            if (read(m_request.code, Terminal::ask(Invocation::tr("One-time code"), false))) {
                signIn();
            }
            return;
        }
        if (!account) {
            m_invocation.fail(account.error());
            return;
        }
        Terminal::say(Invocation::tr("Signed in as %1; the account is called \"%2\".")
                          .arg(visible(account->email), visible(account->name)));
        if (m_invocation.json()) {
            m_invocation.finishJson(accountObject(*account));
        } else {
            m_invocation.finish();
        }
    }

    Invocation &m_invocation;
    AppContext &m_app;
    AccountParts m_parts;
    SignInRequest m_request;
};

void run(Invocation &invocation)
{
    if (!invocation.expect(1, 1)) {
        return;
    }
    const QString service = invocation.positional().first();
    if (service == serviceWord(ServiceId::Kognic)) {
        if (invocation.options().isSet(option("browser"))) {
            addFromTheWeb(invocation);
        } else if (!refuseOptions(invocation, webIssueOptions(), service)) {
            importAccount(invocation);
        }
        return;
    }
    if (service != serviceWord(ServiceId::Cogniac)) {
        invocation.usage(Invocation::tr("The service must be: cogniac or kognic."));
        return;
    }
    if (refuseOptions(invocation, importOptions() + webIssueOptions(), service)) {
        return;
    }
    const QString typed = invocation.options().value(option("server"));
    const auto server = typed.isEmpty() ? Result<QUrl>(CogniacService::defaultServer())
                                        : CogniacService::serverFromInput(typed);
    if (!server) {
        invocation.fail(server.error());
        return;
    }
    AppContext *app = invocation.context();
    if (app == nullptr) {
        return;
    }
    auto parts = app->partsFor(*server);
    if (!parts) {
        invocation.fail(parts.error());
        return;
    }
    invocation.tellRetries(*parts->http);
    (new AddCogniac(invocation, *app, *std::move(parts)))->begin();
}

} // namespace

QJsonObject accountObject(const Account &account)
{
    return {{QStringLiteral("name"), account.name},
            {QStringLiteral("service"), serviceWord(account.service)},
            {QStringLiteral("server"), account.server.toString()},
            {QStringLiteral("email"), account.email},
            {QStringLiteral("user_id"), account.userId},
            {QStringLiteral("workspace_id"), account.workspaceId},
            {QStringLiteral("workspace"), account.workspaceName},
            {QStringLiteral("signed_in"), account.signedIn}};
}

Command accountAddCommand()
{
    return {
        QStringLiteral("account add"),
        QStringLiteral("cogniac --email ADDRESS [--server URL] [--tenant T] [--name N] "
                       "[--password-stdin] [--otp-stdin]\n"
                       "       keynook-cli account add cogniac (--api-key-stdin | --browser) "
                       "[--server URL] [--tenant T] [--name N]\n"
                       "       keynook-cli account add kognic (--file FILE | --from-env | "
                       "--from-keyring PROFILE) "
                       "[--name N] [--auth-server URL] [--workspace-server URL] "
                       "[--remove-file]\n"
                       "       keynook-cli account add kognic --browser [--name N] "
                       "[--downloads FOLDER] [--keep-file | --remove-file]"),
        Invocation::tr("Signs in, or imports credentials, and remembers the account; passwords are "
                       "never kept."),
        configure, run};
}

} // namespace keynook::cli
