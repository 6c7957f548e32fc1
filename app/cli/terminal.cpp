// SPDX-License-Identifier: Apache-2.0
#include "cli/terminal.h"

#include "cli/console.h"
#include "core/text.h"

#include <QCoreApplication>

#include <cerrno>
#include <cstring>
#include <tuple>

namespace keynook::cli {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Terminal)
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

} // namespace

bool Terminal::isInteractive()
{
    return console::isTerminal(console::In) && console::isTerminal(console::Err);
}

bool Terminal::stdoutIsTerminal()
{
    return console::isTerminal(console::Out);
}

Result<void> Terminal::write(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const qsizetype written = console::write(console::Out, bytes);
        if (written <= 0) {
            return failure(Error::Kind::Disk, Texts::tr("The output could not be written."),
                           Texts::tr("Check where it is sent to."),
                           QString::fromLocal8Bit(std::strerror(errno)));
        }
        bytes = bytes.sliced(written);
    }
    return {};
}

void Terminal::say(const QString &line)
{
    const QByteArray text = harmless(line) + '\n';
    std::ignore = console::write(console::Err, text);
}

Result<Secret> Terminal::readLine()
{
    constexpr qsizetype longest = 65536;
    Secret line;
    char c = 0;
    while (line.size() < longest) {
        if (!console::waitForInput()) {
            return failure(Error::Kind::Cancelled, Texts::tr("Interrupted."));
        }
        const qsizetype got = console::read(&c, 1);
        if (got <= 0 && line.isEmpty()) {
            return failure(
                Error::Kind::Usage, Texts::tr("The input ended before everything was read."),
                Texts::tr("Give each secret on a line of its own on the standard input."));
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
        return failure(Error::Kind::Usage, Texts::tr("There is no terminal to ask on."),
                       Texts::tr("Give it on the standard input: see --help."));
    }
    const QByteArray text = harmless(question) + ": ";
    std::ignore = console::write(console::Err, text);
    const console::Silence silence(hidden);
    auto line = readLine();
    if (!line && line.error().kind == Error::Kind::Usage) {
        return failure(Error::Kind::Cancelled, Texts::tr("Nothing was typed."));
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
