// SPDX-License-Identifier: Apache-2.0
#include "ledger/lockfile.h"

#include "core/files_windows.h"
#include "ledger/ledgererror.h"

#include <QCoreApplication>
#include <QDir>

#include <cerrno>

#include <io.h>

namespace keynook::lockfile {

Result<int> take(const QString &path)
{
    const int file = windows::openAlone(QDir::toNativeSeparators(path).toStdWString());
    if (file < 0) {
        return errno == EBUSY ? Result<int>(-1) : failure(systemError(path, errno));
    }
    windows::FileLook look;
    const int code = windows::look(file, look);
    if (code == 0 && look.kind == windows::FileLook::Kind::Regular) {
        return file;
    }
    ::_close(file);
    return failure(code != 0 ? systemError(path, code)
                             : strangeFile(path, QCoreApplication::translate(
                                                     "Ledger", "%1 is not a regular file.")));
}

void release(int descriptor)
{
    ::_close(descriptor);
}

} // namespace keynook::lockfile
