// SPDX-License-Identifier: Apache-2.0
#include "cli/console.h"

#include "cli/terminal.h"
#include "core/interrupt.h"

#include <QString>

#include <windows.h>

#include <algorithm>
#include <array>
#include <cerrno>

#include <fcntl.h>
#include <io.h>
#include <share.h>

namespace keynook::cli {

namespace {

DWORD theMode = 0; ///< the console's before the only Silence there ever is

HANDLE handleOf(console::Stream stream)
{
    static constexpr std::array<DWORD, 3> numbers{STD_INPUT_HANDLE, STD_OUTPUT_HANDLE,
                                                  STD_ERROR_HANDLE};
    return GetStdHandle(numbers.at(static_cast<std::size_t>(stream)));
}

/// UTF-8 that was typed and not read yet. Wiped as it is read.
class Typed
{
public:
    [[nodiscard]] bool isEmpty() const { return m_at == m_bytes.size(); }

    /// Waits for a line; false at Ctrl-Z or an error.
    bool fill()
    {
        constexpr DWORD most = 4096; // UTF-16 units
        std::array<wchar_t, most> line{};
        DWORD got = 0;
        if (ReadConsoleW(handleOf(console::In), line.data(), most, &got, nullptr) == FALSE) {
            return false;
        }
        constexpr wchar_t end = 0x1a; // Ctrl-Z
        if (got > 0 && line[0] != end) {
            m_bytes = QStringView(line.data(), static_cast<qsizetype>(got)).toUtf8();
            m_at = 0;
        }
        SecureZeroMemory(line.data(), sizeof line);
        return !isEmpty();
    }

    qsizetype take(char *buffer, qsizetype size)
    {
        const qsizetype count = std::min(size, m_bytes.size() - m_at);
        char *from = m_bytes.data() + m_at;
        std::copy_n(from, count, buffer);
        SecureZeroMemory(from, static_cast<std::size_t>(count));
        m_at += count;
        return count;
    }

private:
    QByteArray m_bytes;
    qsizetype m_at = 0;
};

Typed theTyped;

} // namespace

/// Results are bytes: nothing turns their line ends into two.
void console::fillStandardStreams()
{
    for (const int stream : {In, Out, Err}) {
        if (_get_osfhandle(stream) < 0) {
            int made = -1;
            if (_sopen_s(&made, "NUL", stream == In ? _O_WRONLY : _O_RDONLY, _SH_DENYNO, 0) == 0 &&
                made != stream) {
                _dup2(made, stream);
                _close(made);
            }
        }
        _setmode(stream, _O_BINARY);
    }
    SetConsoleOutputCP(CP_UTF8);
}

/// Windows has no such table: full-width characters are taken for one column each.
int console::columnsOf(char32_t)
{
    return 1;
}

bool console::isTerminal(Stream stream)
{
    DWORD mode = 0;
    return GetConsoleMode(handleOf(stream), &mode) != FALSE;
}

qsizetype console::write(Stream stream, QByteArrayView bytes)
{
    constexpr qsizetype most = qsizetype{64} * 1024;
    return _write(stream, bytes.data(), static_cast<unsigned>(std::min(most, bytes.size())));
}

/// The console gives bytes in the code page of the system, which lacks most letters: it is asked
/// for UTF-16, a line at a time.
qsizetype console::read(char *buffer, qsizetype size)
{
    if (!isTerminal(In)) {
        return _read(In, buffer, static_cast<unsigned>(size));
    }
    if (theTyped.isEmpty() && !theTyped.fill()) {
        return 0;
    }
    return theTyped.take(buffer, size);
}

/// A pipe cannot be waited for together with Ctrl-C; its other end is a program, which ends then.
bool console::waitForInput()
{
    const qintptr event = Interrupt::descriptor();
    if (!isTerminal(In) || event == -1 || !theTyped.isEmpty()) {
        return true;
    }
    const std::array<HANDLE, 2> watched{reinterpret_cast<HANDLE>(event), handleOf(In)};
    return WaitForMultipleObjects(static_cast<DWORD>(watched.size()), watched.data(), FALSE,
                                  INFINITE) != WAIT_OBJECT_0;
}

bool console::waitForKey(qintptr event)
{
    if (!isTerminal(In)) {
        return true;
    }
    const HANDLE input = handleOf(In);
    const std::array<HANDLE, 2> watched{reinterpret_cast<HANDLE>(event), input};
    while (theTyped.isEmpty()) {
        if (WaitForMultipleObjects(static_cast<DWORD>(watched.size()), watched.data(), FALSE,
                                   INFINITE) == WAIT_OBJECT_0) {
            return false;
        }
        INPUT_RECORD record = {};
        DWORD count = 0;
        if (PeekConsoleInputW(input, &record, 1, &count) == FALSE) {
            return true; // read() will say what is wrong
        }
        if (count == 1 && record.EventType == KEY_EVENT &&
            record.Event.KeyEvent.bKeyDown != FALSE) {
            return true;
        }
        ReadConsoleInputW(input, &record, 1, &count); // the mouse, or a key that was let go
    }
    return true;
}

console::Silence::Silence(bool wanted)
    : m_changed(wanted && GetConsoleMode(handleOf(In), &theMode) != FALSE)
{
    if (m_changed) {
        SetConsoleMode(handleOf(In), theMode & ~static_cast<DWORD>(ENABLE_ECHO_INPUT));
    }
}

console::Silence::~Silence()
{
    if (m_changed) {
        SetConsoleMode(handleOf(In), theMode);
        Terminal::say({});
    }
}

} // namespace keynook::cli
