// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/descriptor.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace keynook::spoolfolder {

/// Makes every missing folder of the path, for us alone. Returns an errno, or 0.
[[nodiscard]] int make(const QString &path);

/// Takes away what others may do in it. Returns an errno, or 0.
[[nodiscard]] int narrow(int folder);

/// The folder itself may be no link and belongs to us, or somebody else decides what lies in it.
/// Otherwise closed, with errno set.
[[nodiscard]] Descriptor open(const QString &path);

/// Everything that lies in it, in no order. Returns an errno, or 0.
[[nodiscard]] int readNames(int folder, QList<QByteArray> *names);

/// Returns 0 for a file, ENOENT when nothing has the name, EINVAL for anything but a file (a link
/// to one too), or another errno: then nothing is known.
[[nodiscard]] int findFile(int folder, const QByteArray &name);

/// Removes what a crash left unfinished, older than an hour: younger ones may be another process's
/// that is just writing.
void removeLeftovers(int folder);

/// Reserves `size` bytes in a file that goes away at once. Returns an errno, or 0.
[[nodiscard]] int tryRoom(int folder, qsizetype size);

/// Opens and reads a file, at most `limit` + 1 bytes so that too many can be told. Links and
/// everything that is not a file are refused. Returns an errno, or 0.
[[nodiscard]] int readFile(int folder, const QByteArray &name, qsizetype limit, QByteArray *bytes);

/// Durable. Returns an errno, or 0; ENOENT when nothing has the name.
[[nodiscard]] int remove(int folder, const QByteArray &name);

} // namespace keynook::spoolfolder
