// SPDX-License-Identifier: Apache-2.0
#include "ledger/ledgerfile.h"

#include "core/descriptor.h"
#include "core/files_windows.h"
#include "core/ids.h"
#include "ledger/ledgererror.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <cerrno>
#include <tuple>

namespace keynook {

namespace {

using windows::FileLook;

QString tr(const char *text)
{
    return QCoreApplication::translate("Ledger", text);
}

std::wstring native(const QString &path)
{
    return QDir::toNativeSeparators(path).toStdWString();
}

Result<void> makeFolder(const QString &folder)
{
    const QString parent = QFileInfo(folder).absolutePath();
    if (parent != folder && !QFileInfo::exists(parent)) {
        if (auto made = makeFolder(parent); !made) {
            return made;
        }
    }
    const int code = windows::makePrivateFolder(native(folder));
    return code == 0 || code == EEXIST ? Result<void>() : failure(systemError(folder, code));
}

/// Ours, and for nobody else from now on.
Result<void> claim(const QString &path, const FileLook &look)
{
    if (!look.ours) {
        return failure(
            strangeFile(path, tr(QT_TRANSLATE_NOOP("Ledger", "%1 belongs to another user."))));
    }
    if (look.openToOthers) {
        if (const int code = windows::makePrivate(native(path)); code != 0) {
            return failure(systemError(path, code));
        }
    }
    return {};
}

/// True when it is there.
Result<bool> prepareFile(const QString &path)
{
    const Descriptor file(windows::openAny(native(path), windows::Links::Refuse));
    if (!file.isOpen()) {
        return errno == ENOENT ? Result<bool>(false) : failure(systemError(path, errno));
    }
    FileLook look;
    if (const int code = windows::look(file.get(), look); code != 0) {
        return failure(systemError(path, code));
    }
    if (look.kind != FileLook::Kind::Regular) {
        return failure(strangeFile(
            path,
            tr(QT_TRANSLATE_NOOP("Ledger", "%1 is not a regular file: a link, a folder or "
                                           "something special lies in the ledger's place."))));
    }
    if (auto claimed = claim(path, look); !claimed) {
        return failure(claimed.error());
    }
    return true;
}

} // namespace

QString ledgerFile(const QString &folder)
{
    return folder + QStringLiteral("/ledger.db");
}

Result<void> preparePrivateFolder(const QString &folder)
{
    if (!QFileInfo::exists(folder)) {
        if (auto made = makeFolder(folder); !made) {
            return made;
        }
    }
    const Descriptor open(windows::openAny(native(folder), windows::Links::Follow));
    FileLook look;
    const int code = open.isOpen() ? windows::look(open.get(), look) : errno;
    if (code != 0) {
        return failure(systemError(folder, code));
    }
    if (look.kind != FileLook::Kind::Folder) {
        return failure(strangeFile(folder, tr(QT_TRANSLATE_NOOP("Ledger", "%1 is not a folder."))));
    }
    return claim(folder, look);
}

Result<bool> prepareLedgerFile(const QString &folder)
{
    const QString file = ledgerFile(folder);
    // The log first: it can only lie there when the ledger did already, or somebody has taken the
    // ledger away from it.
    const auto log = prepareFile(file + QStringLiteral("-wal"));
    if (!log) {
        return log;
    }
    if (auto index = prepareFile(file + QStringLiteral("-shm")); !index) {
        return index;
    }
    auto there = prepareFile(file);
    if (there && !*there && *log) {
        return failure(damagedLedger(file, QStringLiteral("only its -wal file is there")));
    }
    return there;
}

Result<QString> makeScratchLedger(const QString &folder)
{
    const QString scratch = folder + QStringLiteral("/.ledger-") + newId();
    const Descriptor file(windows::createPrivate(native(scratch)));
    return file.isOpen() ? Result<QString>(scratch) : failure(systemError(scratch, errno));
}

Result<void> publishScratchLedger(const QString &scratch, const QString &folder)
{
    const QString file = ledgerFile(folder);
    const int code = windows::rename(native(scratch), native(file), false);
    if (code != 0) {
        std::ignore = windows::remove(native(scratch));
    }
    return code == 0 || code == EEXIST ? Result<void>() : failure(systemError(file, code));
}

} // namespace keynook
