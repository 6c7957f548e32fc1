// SPDX-License-Identifier: Apache-2.0
#include "cli/terminal.h"

#include "core/interrupt.h"
#include "core/text.h"

#include <QCoreApplication>

#include <array>
#include <cerrno>
#include <cstring>
#include <poll.h>
#include <termios.h>
#include <tuple>
#include <unistd.h>

namespace keynook::cli {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Terminal", text);
}

/// Switches the terminal's echo off for as long as it lives.
class Silence
{
public:
    explicit Silence(bool wanted)
        : m_changed(wanted && tcgetattr(STDIN_FILENO, &m_before) == 0)
    {
        if (m_changed) {
            termios quiet = m_before;
            quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
        }
    }
    ~Silence()
    {
        if (m_changed) {
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
            Terminal::say({});
        }
    }
    Silence(const Silence &) = delete;
    Silence &operator=(const Silence &) = delete;

private:
    termios m_before{};
    bool m_changed;
};

/// Whatever a text holds, it breaks lines on a terminal and does nothing else there.
QByteArray harmless(const QString &text)
{
    QStringList lines = text.split(QLatin1Char('\n'));
    for (QString &line : lines) {
        line = visible(line);
    }
    return lines.join(QLatin1Char('\n')).toUtf8();
}

/// Waits for a byte on stdin or for Ctrl-C, whichever comes first.
bool waitForInput()
{
    std::array<pollfd, 2> watched{
        {{STDIN_FILENO, POLLIN, 0}, {Interrupt::descriptor(), POLLIN, 0}}};
    while (poll(watched.data(), watched.size(), -1) < 0) {
        if (errno != EINTR) {
            return true; // read() will say what is wrong
        }
    }
    return watched[1].revents == 0;
}

} // namespace

bool Terminal::isInteractive()
{
    return isatty(STDIN_FILENO) != 0 && isatty(STDERR_FILENO) != 0;
}

bool Terminal::stdoutIsTerminal()
{
    return isatty(STDOUT_FILENO) != 0;
}

Result<void> Terminal::write(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written =
            ::write(STDOUT_FILENO, bytes.data(), static_cast<std::size_t>(bytes.size()));
        if (written < 0 && errno == EINTR) {
            continue;
        }
        if (written <= 0) {
            return failure(Error::Kind::Disk, tr("The output could not be written."),
                           tr("Check where it is sent to."),
                           QString::fromLocal8Bit(strerror(errno)));
        }
        bytes = bytes.sliced(written);
    }
    return {};
}

void Terminal::say(const QString &line)
{
    const QByteArray text = harmless(line) + '\n';
    std::ignore = ::write(STDERR_FILENO, text.constData(), static_cast<std::size_t>(text.size()));
}

Result<Secret> Terminal::readLine()
{
    constexpr qsizetype longest = 65536;
    Secret line;
    char c = 0;
    while (line.size() < longest) {
        if (!waitForInput()) {
            return failure(Error::Kind::Cancelled, tr("Interrupted."));
        }
        const ssize_t got = ::read(STDIN_FILENO, &c, 1);
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got <= 0 && line.isEmpty()) {
            return failure(Error::Kind::Usage, tr("The input ended before everything was read."),
                           tr("Give each secret on a line of its own on the standard input."));
        }
        if (got <= 0 || c == '\n') {
            break;
        }
        line.append({&c, 1});
    }
    if (line.reveal().endsWith('\r')) {
        return Secret(line.reveal().chopped(1));
    }
    return line;
}

Result<Secret> Terminal::ask(const QString &question, bool hidden)
{
    if (!isInteractive()) {
        return failure(Error::Kind::Usage, tr("There is no terminal to ask on."),
                       tr("Give it on the standard input: see --help."));
    }
    const QByteArray text = harmless(question) + ": ";
    std::ignore = ::write(STDERR_FILENO, text.constData(), static_cast<std::size_t>(text.size()));
    const Silence silence(hidden);
    auto line = readLine();
    if (!line && line.error().kind == Error::Kind::Usage) {
        return failure(Error::Kind::Cancelled, tr("Nothing was typed."));
    }
    return line;
}

bool Terminal::confirm(const QString &question)
{
    const auto answer = ask(question + QStringLiteral(" [y/N]"), false);
    if (!answer) {
        return false;
    }
    const QByteArray typed = answer->reveal().toByteArray().trimmed().toLower();
    return typed == "y" || typed == "yes";
}

} // namespace keynook::cli
