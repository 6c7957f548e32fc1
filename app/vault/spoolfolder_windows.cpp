// SPDX-License-Identifier: Apache-2.0
#include "vault/spoolfolder.h"

#include "core/files_windows.h"
#include "core/ids.h"
#include "vault/durablefile.h"

#include <QDateTime>
#include <QDir>

#include <cerrno>
#include <tuple>

#include <io.h>

namespace keynook::spoolfolder {

namespace {

using windows::FileLook;

std::wstring pathOf(int folder, const QByteArray &name)
{
    return windows::pathIn(folder, QString::fromUtf8(name).toStdWString());
}

int makeAll(const QString &path)
{
    const auto makeOne = [&path] {
        const int code = windows::makePrivateFolder(QDir::toNativeSeparators(path).toStdWString());
        return code == EEXIST ? 0 : code; // open() judges what it is
    };
    int code = makeOne();
    const qsizetype slash = path.lastIndexOf(u'/');
    if (code == ENOENT && slash > 0) {
        code = makeAll(path.first(slash));
        if (code == 0) {
            code = makeOne();
        }
    }
    return code;
}

int readAll(int file, QByteArray *bytes)
{
    qsizetype filled = 0;
    while (filled < bytes->size()) {
        const int got =
            ::_read(file, bytes->data() + filled, static_cast<unsigned>(bytes->size() - filled));
        if (got < 0) {
            return errno;
        }
        if (got == 0) {
            break;
        }
        filled += got;
    }
    bytes->truncate(filled);
    return 0;
}

} // namespace

int make(const QString &path)
{
    return makeAll(QDir::fromNativeSeparators(path));
}

int narrow(int folder)
{
    return windows::makePrivate(windows::pathOf(folder));
}

Descriptor open(const QString &path)
{
    Descriptor folder(
        windows::openFolder(QDir::toNativeSeparators(path).toStdWString(), windows::Links::Refuse));
    FileLook look;
    if (folder.isOpen() && (windows::look(folder.get(), look) != 0 || !look.ours)) {
        folder = Descriptor();
        errno = EPERM;
    }
    return folder;
}

int readNames(int folder, QList<QByteArray> *names)
{
    std::vector<std::wstring> found;
    const int code = windows::listFolder(folder, found);
    for (const std::wstring &name : found) {
        names->append(QString::fromStdWString(name).toUtf8());
    }
    return code;
}

int findFile(int folder, const QByteArray &name)
{
    const Descriptor file(windows::openAny(pathOf(folder, name), windows::Links::Refuse));
    FileLook look;
    const int code = file.isOpen() ? windows::look(file.get(), look) : errno;
    return code == 0 && look.kind != FileLook::Kind::Regular ? EINVAL : code;
}

void removeLeftovers(int folder)
{
    constexpr qint64 hour = 3'600'000'000'000; // nanoseconds
    const qint64 now = QDateTime::currentMSecsSinceEpoch() * 1'000'000;
    QList<QByteArray> names;
    std::ignore = readNames(folder, &names); // what is missed now waits for the next time
    for (const QByteArray &name : std::as_const(names)) {
        FileLook look;
        const std::wstring path = pathOf(folder, name);
        const Descriptor file(name.startsWith(unfinishedPrefix)
                                  ? windows::openAny(path, windows::Links::Refuse)
                                  : -1);
        if (file.isOpen() && windows::look(file.get(), look) == 0 && look.modified < now - hour) {
            std::ignore = windows::remove(path);
        }
    }
}

int tryRoom(int folder, qsizetype size)
{
    const std::wstring path = pathOf(folder, unfinishedPrefix.toByteArray() + newId().toLatin1());
    int code = 0;
    {
        const Descriptor file(windows::createPrivate(path));
        code = file.isOpen() ? ::_chsize_s(file.get(), size) : errno; // writes zeros
    }
    std::ignore = windows::remove(path);
    return code;
}

int readFile(int folder, const QByteArray &name, qsizetype limit, QByteArray *bytes)
{
    const Descriptor file(windows::openFile(pathOf(folder, name)));
    FileLook look;
    const int code = file.isOpen() ? windows::look(file.get(), look) : errno;
    if (code != 0) {
        return code;
    }
    if (look.kind != FileLook::Kind::Regular) {
        return EINVAL;
    }
    bytes->resize(limit + 1);
    return readAll(file.get(), bytes);
}

int remove(int folder, const QByteArray &name)
{
    return windows::remove(pathOf(folder, name));
}

} // namespace keynook::spoolfolder
