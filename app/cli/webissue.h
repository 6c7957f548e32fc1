// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/invocation.h"
#include "flows/browserissue.h"
#include "flows/importcredential.h"

#include <functional>
#include <optional>

namespace keynook::cli {

class TypedLines;

/// `--downloads`, `--web-url` and `--keep-file`. A command has `--remove-file` by itself.
[[nodiscard]] QList<QCommandLineOption> webIssueOptions();

/// What becomes of the plain file afterwards.
enum class PlainFile { Ask, Keep, Remove };

/// A generation in the service's web app, from the terminal: says which page to open, waits for the
/// download, and deals with the plain file.
class WebIssue final : public QObject
{
    Q_OBJECT
public:
    /// `file` is where the credential still lies in the clear; empty when nowhere.
    using Done = std::function<void(const ImportedCredential &, const QString &file)>;

    /// Null when the command has ended: the options make no sense, or there is no data folder.
    [[nodiscard]] static WebIssue *make(Invocation &invocation);

    /// A new credential of this account's user. An error ends the command.
    void renew(const Account &account, Done done);
    /// A credential of whoever signs in on the page; `target` says where it goes, without a text.
    void add(ImportRequest target, Done done);

private:
    struct Choices
    {
        std::optional<QUrl> page; ///< instead of the one that belongs to the auth server
        QString downloads;
        PlainFile plainFile = PlainFile::Ask;
    };
    WebIssue(Invocation &invocation, AppContext &app, const Choices &choices);

    [[nodiscard]] static Result<Choices> choicesOf(const QCommandLineParser &options);
    void begin(ImportRequest target, std::optional<Account> account, Done done);
    void import(Secret text, const Reply<ImportedCredential> &reply);

    void tellPage(const QUrl &page, bool opened);
    void listenForPath();
    void typed(const Secret &line);
    void refused(const QString &path, const Error &error, bool heldUp);
    void stored(const BrowserIssued &issued);
    /// Whether the file lies there still.
    [[nodiscard]] bool keepsFile(const QString &path);

    Invocation &m_invocation;
    AppContext &m_app;
    Choices m_choices;
    BrowserIssueFlow m_flow;
    ImportRequest m_target;
    TypedLines *m_typing = nullptr;
    Done m_done;
};

} // namespace keynook::cli
