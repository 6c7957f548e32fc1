// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace keynook {

/// What changes when a file is written or exchanged.
struct FilePrint
{
    quint64 device = 0;
    quint64 inode = 0;
    qint64 size = 0;
    qint64 modified = 0; ///< nanoseconds since 1970

    friend bool operator==(const FilePrint &, const FilePrint &) = default;
};

/// The regular files in a folder, in no order, by their names as the system writes them; no links.
/// None where there is no folder.
[[nodiscard]] std::vector<std::pair<QByteArray, FilePrint>> regularFiles(const QString &folder);

/// Such a name for people and for paths.
[[nodiscard]] QString fileNameOf(const QByteArray &name);

} // namespace keynook
