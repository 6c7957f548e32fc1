// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/exitcode.h"
#include "context/appcontext.h"

#include <QCommandLineParser>
#include <QJsonObject>
#include <QJsonValue>
#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace keynook::cli {

class Invocation;

/// A command of the command line: its words, its options, what it does.
struct Command
{
    QString path;      ///< "keys list"
    QString arguments; ///< for the usage line: "KEY -a ACCOUNT"
    QString summary;   ///< one sentence
    std::function<void(QCommandLineParser &)> configure;
    std::function<void(Invocation &)> run;
    /// Interrupted generations whose reply is sealed on this machine are finished before it begins.
    bool resumes = false;
};

/// All of them, in the order of the help.
[[nodiscard]] std::vector<Command> allCommands();

/// One run of one command: its options, the context they lead to, and the one way out.
class Invocation final : public QObject
{
    Q_OBJECT
public:
    Invocation(const Command &command, QStringList arguments, QObject *parent = nullptr);

    /// Parses and begins; the event loop does the rest.
    void start();

    [[nodiscard]] const QCommandLineParser &options() const { return m_parser; }
    [[nodiscard]] QStringList positional() const { return m_parser.positionalArguments(); }
    [[nodiscard]] bool json() const { return m_parser.isSet(QStringLiteral("json")); }
    [[nodiscard]] AppOptions appOptions() const;

    /// The context, opened on the first call; null when that failed (the command has ended then).
    [[nodiscard]] AppContext *context();
    /// The same for a command that goes on without: the error is the caller's.
    [[nodiscard]] Result<AppContext *> openContext();
    /// The account of `-a`, or the only one there is; nothing when the command has ended with an
    /// error.
    [[nodiscard]] std::optional<Account> account();
    /// The parts of that account; null likewise.
    [[nodiscard]] AccountParts *parts(const Account &account);
    /// Says on stderr when a request has to wait and be sent again.
    void tellRetries(const HttpClient &http);
    /// The same for all that is asked for the account.
    void tellRetries(const Account &account);
    /// Positional arguments must number between the two, or the command ends with its usage.
    [[nodiscard]] bool expect(qsizetype least, qsizetype most);

    // The ways out. Only the first call counts.
    void finish(int code = Done);
    void fail(const Error &error);
    /// The same for a command that has written its JSON document already.
    void failAfterDocument(const Error &error);
    void usage(const QString &sentence);
    /// Nobody said yes to a question: Conflict, or Cancelled when Ctrl-C was the answer.
    void declined(const QString &sentence, const QString &next = {});
    /// One JSON document on stdout, harmless on a terminal, then `code`.
    void finishJson(const QJsonValue &value, int code = Done);

    /// A callback that goes on with a value and ends the command with an error.
    template <typename T>
    Reply<T> then(std::function<void(T)> next)
    {
        return {this, [this, next](Result<T> result) {
                    if (result) {
                        next(*std::move(result));
                    } else {
                        fail(result.error());
                    }
                }};
    }
    Reply<void> thenDo(const std::function<void()> &next);

    /// Ctrl-C: ends at once, or as soon as a request that cannot be taken back has its result.
    void interrupt();
    [[nodiscard]] bool isInterrupted() const { return m_interrupted; }

private:
    void resumeThenRun();
    void tell(const Error &error) const;

    const Command &m_command;
    QStringList m_arguments;
    QCommandLineParser m_parser;
    std::unique_ptr<AppContext> m_context;
    bool m_ended = false;
    bool m_interrupted = false;
};

/// An error as `--json` shows it.
[[nodiscard]] QJsonObject errorObject(const Error &error);

/// `-a ACCOUNT`, for the commands that work on one.
[[nodiscard]] QCommandLineOption accountOption();

} // namespace keynook::cli
