// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>

/// What each system does in its own way with the three standard streams.
namespace keynook::cli::console {

enum Stream { In = 0, Out = 1, Err = 2 };

/// A missing standard stream would be taken by the next file that is opened: a password would be
/// read from it, or a list written into it. What stands in its place fails to be read or written.
void fillStandardStreams();

[[nodiscard]] bool isTerminal(Stream stream);

/// How many columns of a terminal a character takes: 2 for a full-width one, 0 for one that joins
/// the one before.
[[nodiscard]] int columnsOf(char32_t character);

/// How many bytes were written; at most 0 with errno set when none can be.
[[nodiscard]] qsizetype write(Stream stream, QByteArrayView bytes);
/// From stdin, as soon as something is there, UTF-8 from a terminal; 0 at its end, negative with
/// errno set on failure.
[[nodiscard]] qsizetype read(char *buffer, qsizetype size);

/// False when Ctrl-C came first.
[[nodiscard]] bool waitForInput();

/// Windows alone: waits until a key was pressed on the console; false when `event`, a handle, is
/// set first. At once true where stdin is no console.
[[nodiscard]] bool waitForKey(qintptr event);

/// Switches the terminal's echo off for as long as it lives.
class Silence
{
public:
    explicit Silence(bool wanted);
    ~Silence();
    Silence(const Silence &) = delete;
    Silence &operator=(const Silence &) = delete;

private:
    bool m_changed = false;
};

} // namespace keynook::cli::console
