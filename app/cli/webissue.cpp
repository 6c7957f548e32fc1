// SPDX-License-Identifier: Apache-2.0
#include "cli/webissue.h"

#include "cli/openbrowser.h"
#include "cli/terminal.h"
#include "cli/typedlines.h"
#include "core/text.h"
#include "services/kognic/kognichosts.h"

#include <QDir>
#include <QFileInfo>

namespace keynook::cli {

namespace {

QString option(const char *name)
{
    return QString::fromLatin1(name);
}

/// The path that somebody typed, or that a terminal wrote for a file that was dropped on it.
QString pathOf(QString typed)
{
    typed = typed.trimmed();
    for (const QLatin1Char quote : {QLatin1Char('\''), QLatin1Char('"')}) {
        if (typed.size() > 1 && typed.startsWith(quote) && typed.endsWith(quote)) {
            typed = typed.sliced(1, typed.size() - 2);
        }
    }
    if (typed.startsWith(QLatin1StringView("file://"))) {
        return QUrl(typed).toLocalFile();
    }
    if (typed.startsWith(QLatin1StringView("~/"))) {
        return QDir::homePath() + typed.sliced(1);
    }
    return typed;
}

std::optional<QUrl> pageFrom(const QString &text)
{
    const QUrl page(text, QUrl::StrictMode);
    const bool web =
        page.scheme() == QLatin1StringView("https") || page.scheme() == QLatin1StringView("http");
    return page.isValid() && web && !page.host().isEmpty() ? std::optional(page) : std::nullopt;
}

} // namespace

QList<QCommandLineOption> webIssueOptions()
{
    return {{option("downloads"),
             Invocation::tr("Kognic: the folder in which the browser saves (%1).")
                 .arg(DownloadWatch::defaultFolder()),
             Invocation::tr("folder")},
            {option("web-url"), Invocation::tr("Kognic: the page to generate on."),
             Invocation::tr("URL")},
            {option("keep-file"), Invocation::tr("Kognic: leave the downloaded file as it is.")}};
}

Result<WebIssue::Choices> WebIssue::choicesOf(const QCommandLineParser &options)
{
    Choices choices;
    const bool keep = options.isSet(option("keep-file"));
    const bool remove = options.isSet(option("remove-file"));
    if (keep && remove) {
        return failure(Error::Kind::Usage,
                       Invocation::tr("--keep-file and --remove-file contradict each other."));
    }
    choices.plainFile = keep ? PlainFile::Keep : remove ? PlainFile::Remove : PlainFile::Ask;
    if (options.isSet(option("web-url"))) {
        choices.page = pageFrom(options.value(option("web-url")));
        if (!choices.page) {
            return failure(Error::Kind::Usage,
                           Invocation::tr("--web-url takes the address of a page."));
        }
    }
    choices.downloads = DownloadWatch::defaultFolder();
    if (options.isSet(option("downloads"))) {
        choices.downloads = QDir(options.value(option("downloads"))).absolutePath();
        if (!QFileInfo(choices.downloads).isDir()) {
            return failure(Error::Kind::NotFound,
                           Invocation::tr("There is no folder %1.").arg(choices.downloads),
                           Invocation::tr("Name the folder in which the browser saves."));
        }
    }
    return choices;
}

WebIssue *WebIssue::make(Invocation &invocation)
{
    const auto choices = choicesOf(invocation.options());
    if (!choices) {
        invocation.fail(choices.error());
        return nullptr;
    }
    AppContext *app = invocation.context();
    if (app == nullptr) {
        return nullptr;
    }
    return new WebIssue(invocation, *app, *choices);
}

WebIssue::WebIssue(Invocation &invocation, AppContext &app, const Choices &choices)
    : QObject(&invocation)
    , m_invocation(invocation)
    , m_app(app)
    , m_choices(choices)
    , m_flow({openBrowser,
              [this](Secret text, const Reply<ImportedCredential> &reply) {
                  import(std::move(text), reply);
              },
              choices.downloads})
{
    connect(&m_flow, &BrowserIssueFlow::pageReady, this, &WebIssue::tellPage);
    connect(&m_flow, &BrowserIssueFlow::refused, this, &WebIssue::refused);
    connect(&m_flow, &BrowserIssueFlow::importing, this, [](const QString &path) {
        Terminal::say(path.isEmpty() ? Invocation::tr("Checking the credentials …")
                                     : Invocation::tr("Checking %1 …").arg(visible(path)));
    });
}

void WebIssue::renew(const Account &account, Done done)
{
    begin({{}, {}, account.server, {}}, account, std::move(done));
}

void WebIssue::add(ImportRequest target, Done done)
{
    if (target.authServer.isEmpty()) {
        // Not the issuer that a file names: anything may come into a download folder.
        target.authServer = kognic::defaultAuthServer();
    }
    begin(std::move(target), {}, std::move(done));
}

void WebIssue::begin(ImportRequest target, std::optional<Account> account, Done done)
{
    m_target = std::move(target);
    m_done = std::move(done);
    listenForPath();
    m_flow.start(
        m_choices.page.value_or(kognic::webAppOf(m_target.authServer)), std::move(account),
        m_invocation.then<BrowserIssued>([this](const BrowserIssued &issued) { stored(issued); }));
}

void WebIssue::import(Secret text, const Reply<ImportedCredential> &reply)
{
    const auto flow = m_app.newImport(this);
    if (!flow) {
        reply(failure(flow.error()));
        return;
    }
    (*flow)->start(
        {std::move(text), m_target.accountName, m_target.authServer, m_target.workspaceServer},
        reply);
}

void WebIssue::tellPage(const QUrl &page, bool opened)
{
    Terminal::say(opened
                      ? Invocation::tr("Generate credentials on the page that has opened, or open "
                                       "it yourself:")
                      : Invocation::tr("Open this page in a browser and generate credentials:"));
    Terminal::say(QStringLiteral("  ") + QString::fromUtf8(page.toEncoded()));
    Terminal::say(Invocation::tr("It is in the menu with your name: \"API Credentials…\", then "
                                 "\"Generate Credentials\", a name, and download."));
    const DownloadWatch &watch = m_flow.watch();
    Terminal::say((watch.folderIsThere()
                       ? Invocation::tr("Waiting for the file in %1; if it is saved elsewhere, "
                                        "type its path here …")
                       : Invocation::tr("There is no folder %1 yet: type the path of the "
                                        "downloaded file here …"))
                      .arg(visible(watch.folder())));
}

void WebIssue::listenForPath()
{
    m_typing = new TypedLines([this](const Secret &line) { typed(line); }, this);
}

void WebIssue::typed(const Secret &line)
{
    const QByteArrayView text = line.reveal().trimmed();
    if (text.isEmpty()) {
        return;
    }
    if (text.startsWith('{')) {
        m_flow.take(line.clone());
        return;
    }
    const auto taken = m_flow.takeFile(pathOf(QString::fromUtf8(text)));
    if (!taken) {
        Terminal::say(visible(taken.error().sentence));
    }
}

void WebIssue::refused(const QString &path, const Error &error, bool heldUp)
{
    if (heldUp) {
        Error told = error;
        if (!path.isEmpty()) {
            told.next += QLatin1Char(' ') +
                         Invocation::tr("Nothing is lost: the credentials lie in %1.").arg(path);
        }
        m_invocation.fail(told);
        return;
    }
    Terminal::say(visible(error.sentence));
    if (!error.next.isEmpty()) {
        Terminal::say(QStringLiteral("  ") + visible(error.next));
    }
    Terminal::say(Invocation::tr("Still waiting …"));
}

void WebIssue::stored(const BrowserIssued &issued)
{
    m_typing->stop(); // what is typed from here on answers questions
    for (const QString &repair : issued.imported.repairs) {
        Terminal::say(visible(repair));
    }
    Terminal::say(Invocation::tr("The secret of \"%1\" (%2) is in the keychain.")
                      .arg(visible(issued.imported.key.name), visible(issued.imported.key.keyId)));
    const bool left = !issued.file.isEmpty() && keepsFile(issued.file);
    m_done(issued.imported, left ? issued.file : QString());
}

bool WebIssue::keepsFile(const QString &path)
{
    const bool remove =
        m_choices.plainFile == PlainFile::Remove ||
        (m_choices.plainFile == PlainFile::Ask && Terminal::isInteractive() &&
         Terminal::confirm(Invocation::tr("%1 holds the secret in the clear. Remove the file?")
                               .arg(visible(path))));
    if (!remove) {
        Terminal::say(Invocation::tr("%1 still holds the secret in the clear.").arg(visible(path)));
        return true;
    }
    const auto removed = m_flow.removeFile();
    if (!removed) {
        Terminal::say(visible(removed.error().sentence));
        return true;
    }
    Terminal::say(Invocation::tr("Removed %1.").arg(visible(path)));
    return false;
}

} // namespace keynook::cli
