// SPDX-License-Identifier: Apache-2.0
//
// writeone HOW UMASK SIZE PATH
//
// Writes SIZE letters n to PATH with one of Keynook's two writers of private files:
//
//   new      SafeFile, where nothing may be there yet
//   replace  SafeFile, over what is there
//   folder   SafeFile as well, which makes the folder
//   once     the sealed spool's
//
// Prints what a user would be told when it failed. Ends with 0 (written) or 1; the umask is octal.

#include "core/descriptor.h"
#include "exchange/safefile.h"
#include "vault/durablefile.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>

using namespace keynook;

namespace {

Result<void> write(const QString &how, const QString &path, const QByteArray &content)
{
    if (how == QLatin1StringView("once")) {
        const qsizetype slash = path.lastIndexOf(u'/');
        const Descriptor folder(::open(QFile::encodeName(path.first(slash)).constData(),
                                       O_RDONLY | O_DIRECTORY | O_CLOEXEC));
        return writeOnce(folder.get(), QFile::encodeName(path.sliced(slash + 1)), content);
    }
    return writePrivateFile(path, content,
                            how == QLatin1StringView("new") ? Existing::Refuse : Existing::Replace,
                            how == QLatin1StringView("folder"));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    constexpr int octal = 8;
    ::umask(words.value(2).toUInt(nullptr, octal));
    const auto written =
        write(words.value(1), words.value(4), QByteArray(words.value(3).toInt(), 'n'));
    if (written) {
        return 0;
    }
    std::printf("%s %s\n", qPrintable(written.error().sentence), qPrintable(written.error().next));
    return 1;
}
