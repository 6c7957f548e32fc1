// SPDX-License-Identifier: Apache-2.0
#include "flows/folderlook.h"

#include <QFile>

#include <memory>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>

namespace keynook {

namespace {

qint64 modifiedOf(const struct stat &info)
{
    constexpr qint64 nanosecond = 1'000'000'000;
#ifdef __APPLE__
    const timespec &time = info.st_mtimespec;
#else
    const timespec &time = info.st_mtim;
#endif
    return time.tv_sec * nanosecond + time.tv_nsec;
}

} // namespace

std::vector<std::pair<QByteArray, FilePrint>> regularFiles(const QString &folder)
{
    std::vector<std::pair<QByteArray, FilePrint>> files;
    const std::unique_ptr<DIR, int (*)(DIR *)> open(
        ::opendir(QFile::encodeName(folder).constData()), ::closedir);
    while (const dirent *entry = open ? ::readdir(open.get()) : nullptr) {
        struct stat info = {};
        if (::fstatat(::dirfd(open.get()), entry->d_name, &info, AT_SYMLINK_NOFOLLOW) == 0 &&
            S_ISREG(info.st_mode)) {
            const FilePrint print{static_cast<quint64>(info.st_dev), info.st_ino, info.st_size,
                                  modifiedOf(info)};
            files.emplace_back(QByteArray(entry->d_name), print);
        }
    }
    return files;
}

QString fileNameOf(const QByteArray &name)
{
    return QFile::decodeName(name);
}

} // namespace keynook
