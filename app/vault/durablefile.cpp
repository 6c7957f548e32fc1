// SPDX-License-Identifier: Apache-2.0
#include "vault/durablefile.h"

#include "core/diskcode.h"

#include <QCoreApplication>

namespace keynook {

Error nameIsTaken(const QByteArray &name)
{
    return {
        Error::Kind::Conflict,
        QCoreApplication::translate("Spool", "This operation's sealed reply is there already."),
        QCoreApplication::translate("Spool", "Finish or discard the unfinished operation first."),
        QString::fromLatin1(name), false};
}

Error cannotWrite(int code)
{
    return diskError(QT_TRANSLATE_NOOP("Spool", "The sealed reply could not be written to disk."),
                     code);
}

Error diskError(const char *sentence, int code)
{
    const bool full = saysDiskIsFull(code) || code == EFBIG;
    return {Error::Kind::Disk, QCoreApplication::translate("Spool", sentence),
            full ? QCoreApplication::translate("Spool", "Make room on the disk and try again.")
                 : QCoreApplication::translate(
                       "Spool", "Check the data folder and its owner and permissions."),
            qt_error_string(code), false};
}

} // namespace keynook
