// SPDX-License-Identifier: Apache-2.0
#include "ledger/ledgererror.h"

#include "core/diskcode.h"
#include "core/text.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStorageInfo>

#include <cerrno>
#include <system_error>

namespace keynook {

namespace {

// https://www.sqlite.org/rescode.html; the low byte is the primary code.
enum SqliteCode {
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    Constraint = 19,
    NotADatabase = 26,
};

int primaryCode(const QSqlError &error)
{
    constexpr int lowByte = 0xff;
    return error.nativeErrorCode().toInt() & lowByte;
}

Error diskError(const char *sentence, const QString &file, const char *next, const QString &detail)
{
    return {Error::Kind::Disk, QCoreApplication::translate("Ledger", sentence).arg(visible(file)),
            QCoreApplication::translate("Ledger", next), detail, false};
}

Error fullDisk(const QString &file, const QString &detail)
{
    return diskError(QT_TRANSLATE_NOOP("Ledger", "The disk that holds %1 is full."), file,
                     QT_TRANSLATE_NOOP("Ledger", "Free some space and try again."), detail);
}

Error notWritable(const QString &file, const QString &detail)
{
    return diskError(QT_TRANSLATE_NOOP("Ledger", "%1 cannot be written."), file,
                     QT_TRANSLATE_NOOP("Ledger", "Give yourself write permission to the data "
                                                 "folder, or choose another one."),
                     detail);
}

/// SQLite calls it an I/O error when its log or its shared memory finds no room.
bool isFull(const QString &file)
{
    constexpr qint64 onePage = 4096;
    const QStorageInfo disk(QFileInfo(file).path());
    return disk.isValid() && disk.bytesAvailable() < 2 * onePage;
}

} // namespace

Error damagedLedger(const QString &file, const QString &detail)
{
    return diskError(
        QT_TRANSLATE_NOOP("Ledger", "The ledger %1 is damaged, and was left as it was."), file,
        QT_TRANSLATE_NOOP("Ledger",
                          "Restore it from a backup, or move the data folder away to start a new "
                          "one; secrets in the keychain are not affected."),
        detail);
}

Error sqlError(const QString &file, const QSqlError &error)
{
    const QString detail =
        QStringLiteral("SQLite %1: %2 %3")
            .arg(error.nativeErrorCode(), error.driverText(), error.databaseText());
    switch (primaryCode(error)) {
    case Busy:
    case Locked:
        return diskError(QT_TRANSLATE_NOOP("Ledger", "Another Keynook keeps %1 busy."), file,
                         QT_TRANSLATE_NOOP("Ledger", "Wait until it has finished, then try again."),
                         detail);
    case CannotOpen:
        return isFull(file) ? fullDisk(file, detail) : notWritable(file, detail);
    case ReadOnly:
        return notWritable(file, detail);
    case Full:
        return fullDisk(file, detail);
    case Corrupt:
    case NotADatabase:
        return damagedLedger(file, detail);
    default:
        if (isFull(file)) {
            return fullDisk(file, detail);
        }
        return diskError(QT_TRANSLATE_NOOP("Ledger", "%1 could not be read or written."), file,
                         QT_TRANSLATE_NOOP("Ledger", "Check the disk and the file's permissions."),
                         detail);
    }
}

Error systemError(const QString &path, int code)
{
    const QString detail = QString::fromStdString(std::generic_category().message(code));
    if (saysDiskIsFull(code)) {
        return fullDisk(path, detail);
    }
    switch (code) {
    case EACCES:
    case EPERM:
    case EROFS:
        return notWritable(path, detail);
    default:
        return diskError(QT_TRANSLATE_NOOP("Ledger", "%1 could not be opened or made."), path,
                         QT_TRANSLATE_NOOP("Ledger", "Check the path of the data folder."), detail);
    }
}

Error strangeFile(const QString &path, const QString &sentence)
{
    return {Error::Kind::Disk,
            sentence.arg(visible(path)),
            QCoreApplication::translate("Ledger", "Move it away, or choose another data folder."),
            {},
            false};
}

bool isConstraint(const QSqlError &error)
{
    return primaryCode(error) == Constraint;
}

} // namespace keynook
