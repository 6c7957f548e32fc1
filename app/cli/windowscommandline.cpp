// SPDX-License-Identifier: Apache-2.0
#include "cli/windowscommandline.h"

#include "cli/invocation.h"

#include <algorithm>

namespace keynook::cli {

namespace {

/// Backslashes count only before a quotation mark, the closing one included: doubled there.
QString quoted(const QString &word)
{
    const bool plain = !word.isEmpty() && std::none_of(word.begin(), word.end(), [](QChar c) {
        return c == u' ' || c == u'\t' || c == u'\n' || c == u'\v' || c == u'"';
    });
    if (plain) {
        return word;
    }
    QString result(u'"');
    qsizetype slashes = 0;
    for (const QChar c : word) {
        if (c == u'\\') {
            ++slashes;
            continue;
        }
        result += QString(c == u'"' ? 2 * slashes + 1 : slashes, u'\\');
        result += c;
        slashes = 0;
    }
    result += QString(2 * slashes, u'\\');
    return result + u'"';
}

bool isBatchFile(const QString &program)
{
    return program.endsWith(QLatin1StringView(".bat"), Qt::CaseInsensitive) ||
           program.endsWith(QLatin1StringView(".cmd"), Qt::CaseInsensitive);
}

bool isCommandOfShell(QChar c)
{
    return QStringView(u"\"%!^&|<>()\r\n").contains(c);
}

} // namespace

Result<QString> windowsCommandLine(const QString &program, const QStringList &arguments)
{
    // The program's own name is never unescaped: it ends at the next quotation mark.
    QString line = u'"' + program + u'"';
    for (const QString &word : arguments) {
        const bool bad =
            word.contains(QChar(u'\0')) ||
            (isBatchFile(program) && std::any_of(word.begin(), word.end(), isCommandOfShell));
        if (bad) {
            return failure(Error::Kind::Usage,
                           Invocation::tr("This argument cannot be handed to a batch file."),
                           Invocation::tr("Run the program that it starts instead."));
        }
        line += u' ' + quoted(word);
    }
    return line;
}

} // namespace keynook::cli
