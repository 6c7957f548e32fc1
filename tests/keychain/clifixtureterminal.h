// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QSocketNotifier>

#include <memory>

namespace keynook::test {

/// A program with a terminal of its own as standard input, output and error; Ctrl-C is "\x03".
class CliTerminal
{
public:
    CliTerminal(const QString &program, const QStringList &arguments,
                const QProcessEnvironment &environment);
    ~CliTerminal();
    CliTerminal(const CliTerminal &) = delete;
    CliTerminal &operator=(const CliTerminal &) = delete;

    /// Waits until the text stands on the screen, below what the last call found.
    [[nodiscard]] bool shows(const QByteArray &text);
    void type(const QByteArray &keys) const;
    /// Whether the terminal shows what is typed.
    [[nodiscard]] bool echoes() const;
    /// Waits for the end; the exit code, or -N when signal N ended it.
    [[nodiscard]] int end();
    [[nodiscard]] const QByteArray &transcript() const { return m_transcript; }

private:
    void read();

    int m_master = -1;
    QByteArray m_transcript;
    qsizetype m_found = 0;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QProcess m_process;
};

} // namespace keynook::test
