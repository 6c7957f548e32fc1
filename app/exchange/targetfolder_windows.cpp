// SPDX-License-Identifier: Apache-2.0
#include "core/files_windows.h"
#include "exchange/targetparts.h"

#include <QDir>
#include <QRegularExpression>

#include <cerrno>

namespace keynook {

namespace {

std::wstring native(const QString &path)
{
    // "C:" alone is whatever folder the program stands in on that drive.
    return QDir::toNativeSeparators(path.endsWith(u':') ? path + u'/' : path).toStdWString();
}

} // namespace

/// A colon names a stream behind a file, some words name devices in every folder, and Windows drops
/// what stands at the end.
bool target::isFileName(const QString &name)
{
    static const QRegularExpression device(
        QStringLiteral("^(con|prn|aux|nul|conin\\$|conout\\$|com[0-9]|lpt[0-9])\\s*(\\..*)?$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression bad(QStringLiteral("[\\x00-\\x1f<>:\"|?*\\\\/]|[. ]$"));
    return !bad.match(name).hasMatch() && !device.match(name).hasMatch();
}

QByteArray target::encoded(const QString &name)
{
    return name.toUtf8();
}

Result<void> target::makeMissingFolder(const QString &path)
{
    const int code = windows::makePrivateFolder(native(path));
    return code == 0 || code == EEXIST || code == ENOENT ? Result<void>()
                                                         : failure(writeError(path, code));
}

Result<Descriptor> target::openFolder(const QString &path)
{
    Descriptor folder(windows::openFolder(native(path), windows::Links::Follow));
    if (!folder.isOpen()) {
        const int code = errno;
        if (code == ENOENT || code == ENOTDIR) {
            return failure(
                told(Error::Kind::NotFound, QT_TRANSLATE_NOOP("SafeFile", "There is no folder %1."),
                     path, QT_TRANSLATE_NOOP("SafeFile", "Make it first, or choose another one."),
                     code));
        }
        return failure(writeError(path, code));
    }
    return folder;
}

/// What others may do with a folder matters less than elsewhere: the files have rights of their
/// own, and while the folder is open nobody can exchange it.
Result<bool> targetExists(const Target &target)
{
    const std::wstring name = QString::fromUtf8(target.name).toStdWString();
    const Descriptor file(
        windows::openAny(windows::pathIn(target.folder.get(), name), windows::Links::Refuse));
    if (!file.isOpen()) {
        if (errno == ENOENT) {
            return false;
        }
        return failure(writeError(target.path, errno));
    }
    windows::FileLook look;
    if (const int code = windows::look(file.get(), look); code != 0) {
        return failure(writeError(target.path, code));
    }
    using Kind = windows::FileLook::Kind;
    switch (look.kind) {
    case Kind::Link:
        return failure(
            target::refused(QT_TRANSLATE_NOOP("SafeFile", "%1 is a symbolic link."), target.path));
    case Kind::Folder:
        return failure(
            target::refused(QT_TRANSLATE_NOOP("SafeFile", "%1 is a folder."), target.path));
    case Kind::Special:
        return failure(target::refused(
            QT_TRANSLATE_NOOP("SafeFile", "%1 is a pipe, a device or another special file."),
            target.path));
    case Kind::Regular:
        break;
    }
    if (!look.ours) {
        return failure(target::refused(QT_TRANSLATE_NOOP("SafeFile", "%1 belongs to another user."),
                                       target.path));
    }
    return true;
}

} // namespace keynook
