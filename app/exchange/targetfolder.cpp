// SPDX-License-Identifier: Apache-2.0
#include "exchange/targetfolder.h"

#include "core/diskcode.h"
#include "core/text.h"
#include "exchange/targetparts.h"

#include <QCoreApplication>
#include <QDir>

#include <cerrno>
#include <system_error>

namespace keynook {

using target::refused;
using target::told;

Error target::told(Error::Kind kind, const char *sentence, const QString &path, const char *next,
                   int code)
{
    return {kind, QCoreApplication::translate("SafeFile", sentence).arg(visible(path)),
            QCoreApplication::translate("SafeFile", next),
            code == 0 ? QString() : QString::fromStdString(std::generic_category().message(code)),
            false};
}

Error target::refused(const char *sentence, const QString &path)
{
    return told(Error::Kind::Conflict, sentence, path,
                QT_TRANSLATE_NOOP("SafeFile", "Choose another file name."));
}

Result<Target> openTarget(const QString &path, bool makeFolder)
{
    if (path.isEmpty() || path.contains(QChar(u'\0'))) {
        return failure(told(Error::Kind::NotFound,
                            QT_TRANSLATE_NOOP("SafeFile", "\"%1\" cannot be the name of a file."),
                            path, QT_TRANSLATE_NOOP("SafeFile", "Choose another file name.")));
    }
    const QString full = QDir::fromNativeSeparators(path);
    const qsizetype slash = full.lastIndexOf(u'/');
    const QString name = full.sliced(slash + 1);
    if (name.isEmpty() || name == QLatin1StringView(".") || name == QLatin1StringView("..")) {
        return failure(refused(QT_TRANSLATE_NOOP("SafeFile", "%1 is a folder."), path));
    }
    const QString folderPath = slash < 0    ? QStringLiteral(".")
                               : slash == 0 ? QStringLiteral("/")
                                            : full.first(slash);
    if (!target::isFileName(name)) {
        return failure(told(Error::Kind::NotFound,
                            QT_TRANSLATE_NOOP("SafeFile", "\"%1\" cannot be the name of a file."),
                            name, QT_TRANSLATE_NOOP("SafeFile", "Choose another file name.")));
    }
    if (makeFolder) {
        if (auto made = target::makeMissingFolder(folderPath); !made) {
            return failure(made.error());
        }
    }
    auto folder = target::openFolder(folderPath);
    if (!folder) {
        return failure(folder.error());
    }
    return Target{path, std::move(*folder), target::encoded(name)};
}

Error writeError(const QString &path, int code)
{
    if (saysDiskIsFull(code)) {
        return told(Error::Kind::Disk,
                    QT_TRANSLATE_NOOP("SafeFile", "There is no room on the disk for %1."), path,
                    QT_TRANSLATE_NOOP("SafeFile", "Free some space and try again."), code);
    }
    switch (code) {
    case EACCES:
    case EPERM:
    case EROFS:
        return told(Error::Kind::Disk, QT_TRANSLATE_NOOP("SafeFile", "%1 may not be written."),
                    path, QT_TRANSLATE_NOOP("SafeFile", "Choose a folder that you can write to."),
                    code);
    default:
        return told(Error::Kind::Disk, QT_TRANSLATE_NOOP("SafeFile", "%1 could not be written."),
                    path, QT_TRANSLATE_NOOP("SafeFile", "Check the path and the disk."), code);
    }
}

Error inTheWay(const QString &path)
{
    return told(
        Error::Kind::Conflict, QT_TRANSLATE_NOOP("SafeFile", "%1 is there already."), path,
        QT_TRANSLATE_NOOP("SafeFile", "Choose another name, or say that it may be replaced."));
}

} // namespace keynook
