// SPDX-License-Identifier: Apache-2.0
#include "core/privacy.h"

#include "core/descriptor.h"
#include "core/files_windows.h"

#include <QDir>

namespace keynook {

Privacy privacyOf(const QString &path)
{
    const Descriptor file(
        windows::openAny(QDir::toNativeSeparators(path).toStdWString(), windows::Links::Follow));
    windows::FileLook look;
    if (!file.isOpen() || windows::look(file.get(), look) != 0 || !look.ours) {
        return Privacy::NotOurs;
    }
    return look.openToOthers ? Privacy::OpenToOthers : Privacy::OursAlone;
}

} // namespace keynook
