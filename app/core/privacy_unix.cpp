// SPDX-License-Identifier: Apache-2.0
#include "core/privacy.h"

#include <QFile>

#include <sys/stat.h>
#include <unistd.h>

namespace keynook {

Privacy privacyOf(const QString &path)
{
    struct stat info = {};
    if (::stat(QFile::encodeName(path).constData(), &info) != 0 || info.st_uid != ::geteuid()) {
        return Privacy::NotOurs;
    }
    return (info.st_mode & (S_IRWXG | S_IRWXO)) != 0 ? Privacy::OpenToOthers : Privacy::OursAlone;
}

} // namespace keynook
