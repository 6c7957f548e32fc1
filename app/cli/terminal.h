// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QByteArrayView>
#include <QString>

namespace keynook::cli {

/// The three standard streams: results to stdout, everything said to people to stderr, secrets in
/// through stdin or the terminal.
class Terminal
{
public:
    /// Somebody sits there: stdin and stderr are a terminal.
    [[nodiscard]] static bool isInteractive();
    [[nodiscard]] static bool stdoutIsTerminal();

    /// All of it, or the error (Disk: a closed pipe, a full disk behind a redirection). No copy is
    /// kept.
    [[nodiscard]] static Result<void> write(QByteArrayView bytes);
    static void say(const QString &line);

    /// One line of stdin without its end, at most 64 KiB; nothing beyond it is consumed. Errors:
    /// Usage (the input has ended), Cancelled.
    [[nodiscard]] static Result<Secret> readLine();
    /// Asks on the terminal. `hidden`: nothing typed is shown. Errors: Usage (nobody is there to
    /// ask), Cancelled (Ctrl-C, Ctrl-D).
    [[nodiscard]] static Result<Secret> ask(const QString &question, bool hidden);
    /// True only for a typed "y" or "yes".
    [[nodiscard]] static bool confirm(const QString &question);
};

} // namespace keynook::cli
