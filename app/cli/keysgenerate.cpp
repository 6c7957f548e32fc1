// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/exportfile.h"
#include "cli/keysweb.h"
#include "cli/terminal.h"
#include "cli/webissue.h"
#include "core/interrupt.h"
#include "core/text.h"
#include "flows/issuekey.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace keynook::cli {

namespace {

void configure(QCommandLineParser &parser)
{
    parser.addOptions(
        {accountOption(),
         {QStringLiteral("name"), Invocation::tr("What the key is for; colleagues see it."),
          Invocation::tr("text")},
         {QStringLiteral("export"), Invocation::tr("Also write its credentials to a file."),
          Invocation::tr("file")},
         {QStringLiteral("reveal"),
          Invocation::tr("Also print the secret on the standard output.")}});
    parser.addOptions(exportOptions());
    parser.addOptions(webIssueOptions());
    parser.addOption({QStringLiteral("remove-file"),
                      Invocation::tr("Kognic: remove the downloaded file when the keychain has "
                                     "the credentials.")});
}

/// What is done with a key after it was generated, and the way out when the keychain did not take
/// it.
class Generate final : public QObject
{
public:
    Generate(Invocation &invocation, IssueKeyFlow &flow, std::optional<ExportTarget> target)
        : QObject(&invocation)
        , m_invocation(invocation)
        , m_flow(flow)
        , m_target(std::move(target))
    {
    }

    void begin(const QString &name)
    {
        m_flow.start(name,
                     m_invocation.then<IssuedKey>([this](IssuedKey issued) { handOut(issued); }));
    }

private:
    void handOut(const IssuedKey &issued)
    {
        tell(issued);
        std::optional<Error> problem = issued.notStored;
        const bool exported = exportTo(issued.credential, problem);
        const bool shown = print(issued, problem);
        if (issued.notStored) {
            problem->next += QLatin1Char(' ') + wayOut(issued, exported || shown);
        }
        m_flow.close({this, [this, problem](const Result<void> &) {
                          // What could not be tidied up now waits for the next start; the key
                          // itself is safe.
                          end(problem);
                      }});
    }

    static void tell(const IssuedKey &issued)
    {
        const ApiKey &key = issued.credential.key;
        const QString sentence =
            issued.notStored
                ? Invocation::tr("Generated \"%1\" (%2), but the keychain could not take its "
                                 "secret.")
                : Invocation::tr("Generated \"%1\" (%2); its secret is in the keychain.");
        Terminal::say(sentence.arg(visible(key.name), key.id));
        if (issued.untidy) {
            Terminal::say(visible(issued.untidy->sentence));
        }
    }

    /// Whether the secret is in the file that was asked for.
    bool exportTo(const Credential &credential, std::optional<Error> &problem) const
    {
        if (!m_target) {
            return false;
        }
        const auto written = m_target->write(credential);
        if (written) {
            m_target->tell();
        } else if (!problem) {
            problem = written.error();
        }
        return written.has_value();
    }

    /// Whether the secret was shown.
    bool print(const IssuedKey &issued, std::optional<Error> &problem)
    {
        if (m_target && m_target->path == QLatin1StringView("-")) {
            return false; // the export alone is the result then
        }
        const bool reveal = m_invocation.options().isSet(QStringLiteral("reveal"));
        const Secret text =
            m_invocation.json() ? document(issued, problem, reveal) : line(issued, reveal);
        const auto written = Terminal::write(text.reveal());
        m_documented = m_invocation.json() && written;
        if (!written && !problem) {
            problem = written.error();
        }
        return written && reveal;
    }

    static Secret line(const IssuedKey &issued, bool reveal)
    {
        Secret text =
            reveal ? issued.credential.secret.clone() : Secret(issued.credential.key.id.toUtf8());
        text.append("\n");
        return text;
    }

    static Secret document(const IssuedKey &issued, const std::optional<Error> &problem,
                           bool reveal)
    {
        const ApiKey &key = issued.credential.key;
        QJsonObject object{{QStringLiteral("key_id"), key.id},
                           {QStringLiteral("name"), key.name},
                           {QStringLiteral("created_at"), key.createdAt
                                                              ? QJsonValue(*key.createdAt)
                                                              : QJsonValue(QJsonValue::Null)},
                           {QStringLiteral("stored"), !issued.notStored}};
        if (issued.notStored) {
            object.insert(QStringLiteral("sealed"), issued.sealed);
        }
        if (problem) {
            object.insert(QStringLiteral("error"), errorObject(*problem));
        }
        const QByteArray plain =
            jsonForTerminal(QJsonDocument(object).toJson(QJsonDocument::Compact)).trimmed();
        Secret text(plain);
        if (reveal) { // keys are plain ASCII without quotes (extractSecret saw to it), so they need
                      // no escaping
            text = Secret(QByteArrayView(plain).chopped(1));
            text.append(R"(,"api_key":")");
            text.append(issued.credential.secret.reveal());
            text.append("\"}");
        }
        text.append("\n");
        return text;
    }

    [[nodiscard]] QString wayOut(const IssuedKey &issued, bool delivered)
    {
        if (issued.sealed) {
            return Invocation::tr("The secret lies sealed on this machine: `keynook-cli recover` "
                                  "brings it into the keychain then.");
        }
        if (delivered || offer(issued.credential)) {
            return m_flow.handedOver(issued.credential.key)
                       ? Invocation::tr("What was just written is the only copy: keep it safe.")
                       : Invocation::tr("What was just written is the only copy: keep it safe, and "
                                        "say no when `keynook-cli recover` offers to delete the "
                                        "key.");
        }
        return Invocation::tr(
            "Nothing could hold the secret: `keynook-cli recover` offers to delete the key.");
    }

    /// Neither keychain nor disk: the last chance to keep the secret is the person at the terminal,
    /// even one who has pressed Ctrl-C while the key was made.
    static bool offer(const Credential &credential)
    {
        Interrupt::acknowledge();
        while (Terminal::isInteractive()) {
            const auto path =
                Terminal::ask(Invocation::tr("Neither the keychain nor the data folder could take "
                                             "the secret. Save it to which "
                                             "file (\"-\": show it here, empty: give it up)"),
                              false);
            if (!path || path->isEmpty()) {
                return false;
            }
            const ExportTarget target{QString::fromUtf8(path->reveal()),
                                      CredentialFormat::CredentialsJson, false};
            const auto written = target.write(credential);
            if (written) {
                target.tell();
                return true;
            }
            Terminal::say(visible(written.error().sentence));
        }
        return false;
    }

    void end(const std::optional<Error> &problem)
    {
        if (!problem) {
            m_invocation.finish();
        } else if (m_documented) {
            m_invocation.failAfterDocument(*problem);
        } else {
            m_invocation.fail(*problem);
        }
    }

    Invocation &m_invocation;
    IssueKeyFlow &m_flow;
    std::optional<ExportTarget> m_target;
    bool m_documented = false; ///< the JSON document is on stdout
};

void run(Invocation &invocation)
{
    if (!invocation.expect(0, 0)) {
        return;
    }
    const QCommandLineParser &options = invocation.options();
    std::optional<ExportTarget> target;
    if (options.isSet(QStringLiteral("export"))) {
        // Before anything is generated: a key should not be made only to find that its file cannot
        // be.
        const auto wanted = ExportTarget::of(options, options.value(QStringLiteral("export")));
        const auto clear = wanted ? wanted->precheck() : Result<void>(failure(wanted.error()));
        if (!clear) {
            invocation.fail(clear.error());
            return;
        }
        target = *wanted;
    }
    // Kognic's credentials get their names on its page.
    const auto name = checkedKeyName(options.value(QStringLiteral("name")));
    const auto account =
        name || !options.isSet(QStringLiteral("name")) ? invocation.account() : std::nullopt;
    if (account && AppContext::capabilitiesOf(*account).issue == Capabilities::Where::Browser) {
        generateOnTheWeb(invocation, *account);
        return;
    }
    if (!name) {
        invocation.fail(name.error());
        return;
    }
    if (!account || invocation.parts(*account) == nullptr) {
        return;
    }
    auto flow = invocation.context()->newIssueKey(*account);
    if (!flow) {
        invocation.fail(flow.error());
        return;
    }
    (new Generate(invocation, **flow, std::move(target)))->begin(*name);
}

} // namespace

Command keysGenerateCommand()
{
    return {
        QStringLiteral("keys generate"),
        QStringLiteral("-a ACCOUNT --name TEXT [--export FILE --format F [--force]] [--reveal]\n"
                       "       keynook-cli keys generate -a KOGNIC-ACCOUNT [--downloads FOLDER] "
                       "[--keep-file | --remove-file]"),
        Invocation::tr(
            "Generates a key; its secret is in the keychain before anything else happens to it."),
        configure,
        run,
        true};
}

} // namespace keynook::cli
