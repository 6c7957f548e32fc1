// SPDX-License-Identifier: Apache-2.0
#include "cli/console.h"

#include "cli/terminal.h"
#include "core/interrupt.h"

#include <array>
#include <cerrno>
#include <cwchar>
#include <fcntl.h>
#include <poll.h>
#include <termios.h>
#include <tuple>
#include <unistd.h>

namespace keynook::cli {

namespace {

/// The terminal's settings before the only Silence there ever is.
termios theSettings{};

} // namespace

void console::fillStandardStreams()
{
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (::fcntl(stream, F_GETFD) < 0) {
            // The lowest free number is taken, which is this one.
            std::ignore = ::open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY);
        }
    }
}

int console::columnsOf(char32_t character)
{
    const int columns = ::wcwidth(static_cast<wchar_t>(character));
    return columns < 0 ? 1 : columns; // unknown to this locale
}

bool console::isTerminal(Stream stream)
{
    return ::isatty(stream) != 0;
}

qsizetype console::write(Stream stream, QByteArrayView bytes)
{
    ssize_t written = 0;
    do {
        written = ::write(stream, bytes.data(), static_cast<std::size_t>(bytes.size()));
    } while (written < 0 && errno == EINTR);
    return written;
}

qsizetype console::read(char *buffer, qsizetype size)
{
    ssize_t got = 0;
    do {
        got = ::read(STDIN_FILENO, buffer, static_cast<std::size_t>(size));
    } while (got < 0 && errno == EINTR);
    return got;
}

bool console::waitForInput()
{
    std::array<pollfd, 2> watched{
        {{STDIN_FILENO, POLLIN, 0}, {static_cast<int>(Interrupt::descriptor()), POLLIN, 0}}};
    while (::poll(watched.data(), watched.size(), -1) < 0) {
        if (errno != EINTR) {
            return true; // read() will say what is wrong
        }
    }
    return watched[1].revents == 0;
}

console::Silence::Silence(bool wanted)
    : m_changed(wanted && ::tcgetattr(STDIN_FILENO, &theSettings) == 0)
{
    if (m_changed) {
        termios quiet = theSettings;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
}

console::Silence::~Silence()
{
    if (m_changed) {
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &theSettings);
        Terminal::say({});
    }
}

} // namespace keynook::cli
