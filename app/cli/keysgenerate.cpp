// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/exportfile.h"
#include "cli/terminal.h"
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
        const Credential &credential = issued.credential;
        const QString name = visible(credential.key.name);
        Error problem;
        bool good = !issued.notStored;
        bool delivered = false;
        if (good) {
            Terminal::say(Invocation::tr("Generated \"%1\" (%2); its secret is in the keychain.")
                              .arg(name, credential.key.id));
        } else {
            Terminal::say(
                Invocation::tr("Generated \"%1\" (%2), but the keychain could not take its secret.")
                    .arg(name, credential.key.id));
            problem = *issued.notStored;
        }
        if (issued.untidy) {
            Terminal::say(visible(issued.untidy->sentence));
        }
        if (m_target) {
            const auto written = m_target->write(credential);
            delivered = written.has_value();
            if (written) {
                m_target->tell();
            } else {
                good = false;
                problem = written.error();
            }
        }
        if (const auto printed = print(issued); !printed) {
            good = false;
            problem = printed.error();
        } else if (m_invocation.options().isSet(QStringLiteral("reveal"))) {
            delivered = true;
        }
        if (issued.notStored) {
            problem = *issued.notStored;
            problem.next += QLatin1Char(' ') + wayOut(issued, delivered);
        }
        m_flow.close({this, [this, good, problem](const Result<void> &) {
                          // What could not be tidied up now waits for the next start; the key
                          // itself is safe.
                          if (good) {
                              m_invocation.finish();
                          } else {
                              m_invocation.fail(problem);
                          }
                      }});
    }

    [[nodiscard]] QString wayOut(const IssuedKey &issued, bool delivered)
    {
        if (issued.sealed) {
            return Invocation::tr("The secret lies sealed on this machine: `keynook-cli recover` "
                                  "brings it into the keychain then.");
        }
        if (delivered || offer(issued.credential)) {
            return Invocation::tr("What was just written is the only copy: keep it safe.");
        }
        return Invocation::tr(
            "Nothing could hold the secret: `keynook-cli recover` offers to delete the key.");
    }

    /// Neither keychain nor disk: the last chance to keep the secret is the person at the terminal.
    bool offer(const Credential &credential)
    {
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

    [[nodiscard]] Result<void> print(const IssuedKey &issued) const
    {
        const bool reveal = m_invocation.options().isSet(QStringLiteral("reveal"));
        const ApiKey &key = issued.credential.key;
        if (m_target && m_target->path == QLatin1StringView("-")) {
            return {}; // the export alone is the result then
        }
        if (!m_invocation.json()) {
            Secret line = reveal ? issued.credential.secret.clone() : Secret(key.id.toUtf8());
            line.append("\n");
            return Terminal::write(line.reveal());
        }
        const QJsonObject object{{QStringLiteral("key_id"), key.id},
                                 {QStringLiteral("name"), key.name},
                                 {QStringLiteral("created_at"), key.createdAt
                                                                    ? QJsonValue(*key.createdAt)
                                                                    : QJsonValue(QJsonValue::Null)},
                                 {QStringLiteral("stored"), !issued.notStored}};
        QByteArray text = jsonForTerminal(QJsonDocument(object).toJson(QJsonDocument::Compact));
        Secret line(text);
        if (reveal) { // keys are plain ASCII without quotes (extractSecret saw to it), so they need
                      // no escaping
            line = Secret(QByteArrayView(text).chopped(1));
            line.append(",\"api_key\":\"");
            line.append(issued.credential.secret.reveal());
            line.append("\"}");
        }
        line.append("\n");
        return Terminal::write(line.reveal());
    }

    Invocation &m_invocation;
    IssueKeyFlow &m_flow;
    std::optional<ExportTarget> m_target;
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
    const auto name = checkedKeyName(options.value(QStringLiteral("name")));
    if (!name) {
        invocation.fail(name.error());
        return;
    }
    const auto account = invocation.account();
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
        QStringLiteral("-a ACCOUNT --name TEXT [--export FILE --format F [--force]] [--reveal]"),
        Invocation::tr(
            "Generates a key; its secret is in the keychain before anything else happens to it."),
        configure,
        run,
        true};
}

} // namespace keynook::cli
