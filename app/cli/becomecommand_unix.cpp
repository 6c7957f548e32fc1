// SPDX-License-Identifier: Apache-2.0
#include "cli/becomecommand.h"

#include "core/hardening.h"
#include "core/secret.h"

#include <QFile>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <unistd.h>
#include <vector>

namespace keynook::cli {

void command::setVariable(const QByteArray &name, QByteArrayView value)
{
    Secret terminated(value);
    terminated.append({"\0", 1});
    ::setenv(name.constData(), terminated.reveal().data(), 1);
}

void command::unsetVariable(const QByteArray &name)
{
    ::unsetenv(name.constData());
}

Error command::become(const QStringList &words)
{
    std::vector<QByteArray> encoded;
    encoded.reserve(static_cast<std::size_t>(words.size()));
    for (const QString &word : words) {
        encoded.push_back(QFile::encodeName(word));
    }
    std::vector<char *> arguments;
    arguments.reserve(encoded.size() + 1);
    for (QByteArray &word : encoded) {
        arguments.push_back(word.data());
    }
    arguments.push_back(nullptr);
    relaxForChild();
    ::execvp(arguments.front(), arguments.data());
    const int reason = errno;
    hardenProcess();
    return notStarted(words.first(), reason == ENOENT,
                      QString::fromLocal8Bit(std::strerror(reason)));
}

} // namespace keynook::cli
