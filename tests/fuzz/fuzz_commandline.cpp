// SPDX-License-Identifier: Apache-2.0
// The words of the command line, up to where a command would begin. The input: the arguments, with
// NUL between them.
#include "cli/commandline.h"
#include "cli/invocation.h"
#include "core/text.h"
#include "fuzz.h"

#include <QStringList>

#include <array>
#include <sys/mman.h>
#include <unistd.h>

namespace keynook::test {

namespace {

using namespace keynook::cli;

/// Takes what is written to the two standard streams, for as long as it lives.
class Capture
{
public:
    Capture()
    {
        ::fflush(nullptr);
        for (std::size_t i = 0; i < saved.size(); ++i) {
            saved[i] = ::dup(streams[i]);
            ::dup2(file(), streams[i]);
        }
    }
    ~Capture()
    {
        for (std::size_t i = 0; i < saved.size(); ++i) {
            ::dup2(saved[i], streams[i]);
            ::close(saved[i]);
        }
    }
    Capture(const Capture &) = delete;
    Capture &operator=(const Capture &) = delete;

    /// What was written since the last call.
    static QByteArray take()
    {
        QByteArray text(::lseek(file(), 0, SEEK_CUR), Qt::Uninitialized);
        require(::pread(file(), text.data(), static_cast<std::size_t>(text.size()), 0) ==
                    text.size(),
                "the output can be read");
        require(::ftruncate(file(), 0) == 0 && ::lseek(file(), 0, SEEK_SET) == 0,
                "the output can be cleared");
        return text;
    }

private:
    static int file()
    {
        static const int descriptor = ::memfd_create("output", MFD_CLOEXEC);
        return descriptor;
    }

    static constexpr std::array<int, 2> streams{STDOUT_FILENO, STDERR_FILENO};
    std::array<int, 2> saved{};
};

void checkOptions(Invocation &invocation)
{
    using namespace std::chrono_literals;
    const AppOptions options = invocation.appOptions();
    require(options.http.inactivity >= 1ms && options.http.inactivity <= 24h,
            "a timeout is between a millisecond and a day");
    static_cast<void>(invocation.json());
    static_cast<void>(invocation.expect(0, 2));
}

/// All commands, which only look at their options.
std::vector<Command> harmlessCommands()
{
    std::vector<Command> commands = allCommands();
    for (Command &command : commands) {
        command.run = checkOptions;
        command.resumes = false;
    }
    return commands;
}

QStringList takeArguments(QByteArrayView input)
{
    QStringList arguments;
    while (!input.isEmpty()) {
        arguments += takeText(input);
    }
    return arguments;
}

} // namespace

void fuzz(QByteArrayView input)
{
    static const std::vector<Command> commands = harmlessCommands();
    const QStringList arguments = takeArguments(input);
    const CommandLine line = readCommandLine(commands, arguments);
    const qsizetype words = line.command == nullptr ? 0 : arguments.size() - line.arguments.size();
    require(words >= (line.command == nullptr ? 0 : 1) && words <= 2 &&
                line.arguments.size() + words == arguments.size(),
            "no argument is lost");
    if (line.command == nullptr) {
        return;
    }
    {
        const Capture capture;
        Invocation invocation(*line.command, line.arguments);
        invocation.start();
    }
    const QString output = QString::fromUtf8(Capture::take()).remove(u'\n');
    require(!hasInvisible(output), "no argument reaches the terminal raw");
}

} // namespace keynook::test
