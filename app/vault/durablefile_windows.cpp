// SPDX-License-Identifier: Apache-2.0
#include "vault/durablefile.h"

#include "core/descriptor.h"
#include "core/files_windows.h"
#include "core/ids.h"

#include <QScopeGuard>

#include <algorithm>
#include <cerrno>
#include <tuple>

#include <io.h>

namespace keynook {

namespace {

std::wstring pathOf(int folder, const QByteArray &name)
{
    return windows::pathIn(folder, QString::fromUtf8(name).toStdWString());
}

/// Returns an errno, or 0.
int fill(int file, QByteArrayView bytes)
{
    constexpr qsizetype most = qsizetype{64} * 1024;
    while (!bytes.isEmpty()) {
        const int written =
            ::_write(file, bytes.data(), static_cast<unsigned>(std::min(most, bytes.size())));
        if (written <= 0) {
            return written < 0 ? errno : EIO;
        }
        bytes = bytes.sliced(written);
    }
    return windows::flush(file);
}

} // namespace

/// Windows has no unnamed files: the unfinished one has a name of its own.
Result<void> writeOnce(int folder, const QByteArray &name, QByteArrayView bytes)
{
    const std::wstring part = pathOf(folder, unfinishedPrefix.toByteArray() + newId().toLatin1());
    const auto tidy = qScopeGuard([&part] { std::ignore = windows::remove(part); });
    {
        const Descriptor file(windows::createPrivate(part));
        if (!file.isOpen()) {
            return failure(cannotWrite(errno));
        }
        if (const int code = fill(file.get(), bytes); code != 0) {
            return failure(cannotWrite(code));
        }
    }
    const int code = windows::rename(part, pathOf(folder, name), false);
    if (code == EEXIST) {
        return failure(nameIsTaken(name));
    }
    return code == 0 ? Result<void>() : failure(cannotWrite(code));
}

} // namespace keynook
