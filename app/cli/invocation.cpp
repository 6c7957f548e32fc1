// SPDX-License-Identifier: Apache-2.0
#include "cli/invocation.h"

#include "cli/terminal.h"
#include "core/interrupt.h"
#include "core/text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>
#include <utility>

namespace keynook::cli {

QCommandLineOption accountOption()
{
    return {{QStringLiteral("a"), QStringLiteral("account")},
            Invocation::tr("The account; may be left out when there is only one."),
            Invocation::tr("name")};
}

Invocation::Invocation(const Command &command, QStringList arguments, QObject *parent)
    : QObject(parent)
    , m_command(command)
    , m_arguments(std::move(arguments))
{
    m_parser.setApplicationDescription(command.summary);
    m_parser.addOptions({
        {QStringLiteral("data-dir"), tr("The folder with Keynook's data."), tr("folder")},
        {QStringLiteral("json"), tr("One JSON document on the standard output.")},
        {QStringLiteral("timeout"), tr("How long the service may be silent (30)."), tr("seconds")},
        {QStringLiteral("ca-file"),
         tr("Certificate authorities to trust besides the system's (PEM)."), tr("file")},
        {QStringLiteral("verbose"), tr("Errors with their details.")},
        {{QStringLiteral("h"), QStringLiteral("help")}, tr("This help.")},
        {QStringLiteral("version"), tr("The version of keynook-cli.")},
    });
    m_command.configure(m_parser);
}

void Invocation::start()
{
    const QString program = QStringLiteral("keynook-cli");
    if (!m_parser.parse(QStringList{program} + m_arguments)) {
        usage(m_parser.errorText());
        return;
    }
    if (m_parser.isSet(QStringLiteral("help"))) {
        QString text = m_parser.helpText();
        // The parser knows neither the command's words nor the order of its arguments.
        text.replace(text.left(text.indexOf(QLatin1Char('\n'))),
                     tr("Usage: %1 %2 %3").arg(program, m_command.path, m_command.arguments));
        std::ignore = Terminal::write(text.toUtf8());
        finish();
        return;
    }
    if (m_parser.isSet(QStringLiteral("version"))) {
        std::ignore = Terminal::write("keynook-cli " KEYNOOK_VERSION "\n");
        finish();
        return;
    }
    if (m_parser.isSet(QStringLiteral("timeout"))) {
        constexpr double least = 0.001;
        constexpr double most = 86400;
        bool number = false;
        const double seconds = m_parser.value(QStringLiteral("timeout")).toDouble(&number);
        if (!number || !(seconds >= least && seconds <= most)) { // "nan" is a number to Qt
            usage(tr("--timeout takes a number of seconds, from 0.001 to a day."));
            return;
        }
    }
    if (m_command.resumes) {
        resumeThenRun();
    } else {
        m_command.run(*this);
    }
}

void Invocation::resumeThenRun()
{
    AppContext *app = context();
    if (app == nullptr) {
        return;
    }
    const auto unfinished = app->ledger().unfinishedIssues();
    if (!unfinished || unfinished->isEmpty()) {
        m_command.run(*this);
        return;
    }
    // Whoever holds the folder's lock is at work on them: nothing to be done or said then.
    const Reply<std::vector<Recovered>> resumed{
        this, [this, app](const Result<std::vector<Recovered>> &all) {
            for (const Recovered &one : all ? *all : std::vector<Recovered>()) {
                if (one.outcome == Recovered::Outcome::Stored &&
                    one.record.state == IssueState::Sealed) {
                    Terminal::say(tr("An interrupted generation is finished: the secret of \"%1\" "
                                     "(%2) is in the keychain now.")
                                      .arg(visible(one.record.name), one.keyId));
                }
            }
            const auto left = app->ledger().unfinishedIssues();
            if (all && left && !left->isEmpty()) {
                Terminal::say(
                    tr("A generation was interrupted: `keynook-cli recover` looks after it."));
            }
            m_command.run(*this);
        }};
    app->newRecover()->start(RecoverFlow::Which::Local, std::chrono::milliseconds(0), resumed);
}

AppOptions Invocation::appOptions() const
{
    AppOptions options;
    if (m_parser.isSet(QStringLiteral("data-dir"))) {
        options.dataFolder = m_parser.value(QStringLiteral("data-dir"));
    }
    if (m_parser.isSet(QStringLiteral("timeout"))) {
        const double seconds = m_parser.value(QStringLiteral("timeout")).toDouble();
        options.http.inactivity = std::chrono::milliseconds(static_cast<qint64>(seconds * 1000));
    }
    options.http.caFile = m_parser.isSet(QStringLiteral("ca-file"))
                              ? m_parser.value(QStringLiteral("ca-file"))
                              : qEnvironmentVariable("KEYNOOK_CA_FILE");
    return options;
}

AppContext *Invocation::context()
{
    const auto opened = openContext();
    if (!opened) {
        fail(opened.error());
        return nullptr;
    }
    return *opened;
}

Result<AppContext *> Invocation::openContext()
{
    if (m_context) {
        return m_context.get();
    }
    auto made = AppContext::create(appOptions());
    if (!made) {
        return failure(made.error());
    }
    m_context = *std::move(made);
    connect(&m_context->store(), &SecretStore::stillWaiting, this,
            [] { Terminal::say(tr("Waiting for the keychain; an unlock prompt may be open …")); });
    return m_context.get();
}

std::optional<Account> Invocation::account()
{
    AppContext *app = context();
    if (app == nullptr) {
        return {};
    }
    if (m_parser.isSet(QStringLiteral("account"))) {
        auto named = app->ledger().account(m_parser.value(QStringLiteral("account")));
        if (!named) {
            fail(named.error());
            return {};
        }
        return *named;
    }
    const auto accounts = app->ledger().accounts();
    if (!accounts) {
        fail(accounts.error());
        return {};
    }
    if (accounts->size() != 1) {
        accounts->isEmpty()
            ? fail({Error::Kind::NotSignedIn,
                    tr("There is no account yet."),
                    tr("Sign in: keynook-cli account add cogniac --email you@example.com"),
                    {},
                    false})
            : fail({Error::Kind::Usage,
                    tr("There are several accounts."),
                    tr("Say which one with -a NAME."),
                    {},
                    false});
        return {};
    }
    return accounts->first();
}

AccountParts *Invocation::parts(const Account &account)
{
    AppContext *app = context();
    if (app == nullptr) {
        return nullptr;
    }
    auto parts = app->partsFor(account);
    if (!parts) {
        fail(parts.error());
        return nullptr;
    }
    tellRetries(*(*parts)->http);
    return *parts;
}

void Invocation::tellRetries(const HttpClient &http)
{
    connect(&http, &HttpClient::retrying, this, [](std::chrono::milliseconds wait) {
        Terminal::say(tr("The service did not answer well; trying again in %1 s …")
                          .arg(static_cast<double>(wait.count()) / 1000.0, 0, 'f', 1));
    });
}

void Invocation::tellRetries(const Account &account)
{
    AppContext *app = context();
    if (app == nullptr) {
        return;
    }
    if (const auto parts = app->kognicPartsFor(account)) {
        tellRetries(*(*parts)->http);
    } else if (const auto others = app->partsFor(account)) {
        tellRetries(*(*others)->http);
    }
}

bool Invocation::expect(qsizetype least, qsizetype most)
{
    const qsizetype given = positional().size();
    if (given >= least && given <= most) {
        return true;
    }
    usage(given < least ? tr("Something is missing.") : tr("There is one argument too many."));
    return false;
}

Reply<void> Invocation::thenDo(const std::function<void()> &next)
{
    return {this, [this, next](const Result<void> &result) {
                if (result) {
                    next();
                } else {
                    fail(result.error());
                }
            }};
}

void Invocation::finish(int code)
{
    if (std::exchange(m_ended, true)) {
        return;
    }
    QCoreApplication::exit(m_interrupted && code == Done ? Interrupted : code);
}

void Invocation::fail(const Error &error)
{
    if (m_ended) {
        return;
    }
    tell(error);
    if (json()) {
        const QJsonDocument document(QJsonObject{{QStringLiteral("error"), errorObject(error)}});
        std::ignore = Terminal::write(jsonForTerminal(document.toJson()));
    }
    finish(exitCodeOf(error.kind));
}

void Invocation::failAfterDocument(const Error &error)
{
    if (!m_ended) {
        tell(error);
        finish(exitCodeOf(error.kind));
    }
}

void Invocation::tell(const Error &error) const
{
    Terminal::say(QStringLiteral("keynook-cli: ") + visible(error.sentence));
    if (!error.next.isEmpty()) {
        Terminal::say(QStringLiteral("  ") + visible(error.next));
    }
    if (m_parser.isSet(QStringLiteral("verbose")) && !error.detail.isEmpty()) {
        Terminal::say(QStringLiteral("  (%1)").arg(visible(error.detail)));
    }
}

QJsonObject errorObject(const Error &error)
{
    return {{QStringLiteral("kind"), QString::fromLatin1(nameOf(error.kind))},
            {QStringLiteral("sentence"), error.sentence},
            {QStringLiteral("next"), error.next},
            {QStringLiteral("detail"), error.detail}};
}

void Invocation::usage(const QString &sentence)
{
    fail({Error::Kind::Usage,
          sentence,
          tr("Usage: keynook-cli %1 %2 (--help says more)")
              .arg(m_command.path, m_command.arguments.section(u'\n', 0, 0)), // of several forms
          {},
          false});
}

void Invocation::declined(const QString &sentence, const QString &next)
{
    fail({Interrupt::cameIn() ? Error::Kind::Cancelled : Error::Kind::Conflict,
          sentence,
          next,
          {},
          false});
}

void Invocation::finishJson(const QJsonValue &value, int code)
{
    const QJsonDocument document =
        value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    if (const auto written = Terminal::write(jsonForTerminal(document.toJson())); !written) {
        fail(written.error());
        return;
    }
    finish(code);
}

void Invocation::interrupt()
{
    m_interrupted = true;
    if (m_context && m_context->isInFlight()) {
        Terminal::say(tr("A key is being generated; ending as soon as its secret is safe (Ctrl-C "
                         "again: at once) …"));
        return; // the command ends by itself, with 130
    }
    Terminal::say(tr("Interrupted."));
    finish(Interrupted);
}

} // namespace keynook::cli
