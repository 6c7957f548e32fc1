// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "faults.h"

#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace keynook::standin {

/// The command line.
struct Options
{
    int port = 0; ///< 0 picks a free one
    QString tlsCertificate;
    QString tlsKey;
    QString statePath;
    int keys = 0;
    qint64 tokenSeconds = 3600;
    std::vector<Fault> faults;
    QString logPath;
    bool exitWithStdin = false;
    QByteArray cliAuthError; ///< what /app/cli-auth answers instead of a key
};

/// A text to print, and the exit code to end with.
struct Ending
{
    QString text;
    int code = 0;
};

/// Reads the arguments (without the program's name). `--help` and `--version` give an Ending of
/// code 0, anything wrong one of code 2.
std::variant<Options, Ending> parseOptions(const QStringList &arguments);

} // namespace keynook::standin
