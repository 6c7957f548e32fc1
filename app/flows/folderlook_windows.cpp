// SPDX-License-Identifier: Apache-2.0
#include "flows/folderlook.h"

#include "core/descriptor.h"
#include "core/files_windows.h"

#include <QDir>

#include <tuple>

namespace keynook {

std::vector<std::pair<QByteArray, FilePrint>> regularFiles(const QString &folder)
{
    std::vector<std::pair<QByteArray, FilePrint>> files;
    const Descriptor open(windows::openFolder(QDir::toNativeSeparators(folder).toStdWString(),
                                              windows::Links::Follow));
    std::vector<std::wstring> names;
    if (open.isOpen()) {
        std::ignore = windows::listFolder(open.get(), names); // the next look may show the rest
    }
    for (const std::wstring &name : names) {
        const Descriptor file(
            windows::openAny(windows::pathIn(open.get(), name), windows::Links::Refuse));
        windows::FileLook look;
        if (file.isOpen() && windows::look(file.get(), look) == 0 &&
            look.kind == windows::FileLook::Kind::Regular) {
            files.emplace_back(
                QString::fromStdWString(name).toUtf8(),
                FilePrint{look.volume, look.index, static_cast<qint64>(look.size), look.modified});
        }
    }
    return files;
}

QString fileNameOf(const QByteArray &name)
{
    return QString::fromUtf8(name);
}

} // namespace keynook
