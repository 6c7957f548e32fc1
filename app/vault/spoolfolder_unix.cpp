// SPDX-License-Identifier: Apache-2.0
#include "vault/spoolfolder.h"

#include "core/ids.h"
#include "vault/durablefile.h"

#include <QFile>

#include <cerrno>
#include <ctime>
#include <memory>
#include <tuple>
#include <utility>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace keynook::spoolfolder {

namespace {

constexpr mode_t privateFolder = 0700;

struct FolderCloser
{
    void operator()(DIR *folder) const { ::closedir(folder); }
};

int readAll(int fd, QByteArray *bytes)
{
    qsizetype filled = 0;
    while (filled < bytes->size()) {
        const ssize_t got =
            ::read(fd, bytes->data() + filled, static_cast<std::size_t>(bytes->size() - filled));
        if (got == 0) {
            break;
        }
        if (got > 0) {
            filled += got;
        } else if (errno != EINTR) {
            return errno;
        }
    }
    bytes->truncate(filled);
    return 0;
}

/// The folder above must be there. Returns an errno, or 0.
int makeOne(const QByteArray &path)
{
    if (::mkdir(path.constData(), privateFolder) != 0) {
        return errno == EEXIST ? 0 : errno; // open() judges what it is
    }
    // Whatever the umask took from us; and the new entry itself must survive a power cut too.
    if (::chmod(path.constData(), privateFolder) != 0) {
        return errno;
    }
    const Descriptor parent(::open((path + "/..").constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    return parent.isOpen() && ::fsync(parent.get()) == 0 ? 0 : errno;
}

/// Returns an errno, or 0.
int reserve(int file, qsizetype size)
{
#ifdef F_PREALLOCATE // macOS
    fstore_t wanted = {F_ALLOCATEALL, F_PEOFPOSMODE, 0, size, 0};
    return ::fcntl(file, F_PREALLOCATE, &wanted) == -1 ? errno : 0;
#else
    return ::posix_fallocate(file, 0, size);
#endif
}

int makeAll(const QByteArray &path)
{
    int code = makeOne(path);
    const qsizetype slash = path.lastIndexOf('/');
    if (code == ENOENT && slash > 0) {
        code = makeAll(path.first(slash));
        if (code == 0) {
            code = makeOne(path);
        }
    }
    return code;
}

} // namespace

int make(const QString &path)
{
    return makeAll(QFile::encodeName(path));
}

int narrow(int folder)
{
    return ::fchmod(folder, privateFolder) == 0 ? 0 : errno;
}

Descriptor open(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    Descriptor folder(::open(name.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    struct stat about = {};
    if (folder.isOpen() && (::fstat(folder.get(), &about) != 0 || about.st_uid != ::geteuid())) {
        folder = Descriptor();
        errno = EPERM;
    }
    return folder;
}

int readNames(int folder, QList<QByteArray> *names)
{
    // A descriptor of its own, because closedir closes it, and with a reading position of its own.
    const int fd = ::openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const std::unique_ptr<DIR, FolderCloser> entries(fd < 0 ? nullptr : ::fdopendir(fd));
    if (!entries) {
        return errno;
    }
    errno = 0; // the end of the folder and an error look alike but for it
    // readdir of one's own DIR is safe from any thread in every current C library.
    while (const dirent *entry = ::readdir(entries.get())) { // NOLINT(concurrency-mt-unsafe)
        names->append(QByteArray(entry->d_name));
        errno = 0;
    }
    return errno;
}

int findFile(int folder, const QByteArray &name)
{
    struct stat about = {};
    if (::fstatat(folder, name.constData(), &about, AT_SYMLINK_NOFOLLOW) != 0) {
        return errno;
    }
    return S_ISREG(about.st_mode) ? 0 : EINVAL;
}

void removeLeftovers(int folder)
{
    constexpr std::time_t hour = 3600;
    QList<QByteArray> names;
    std::ignore = readNames(folder, &names); // what is missed now waits for the next time
    for (const QByteArray &name : std::as_const(names)) {
        struct stat about = {};
        if (name.startsWith(unfinishedPrefix) &&
            ::fstatat(folder, name.constData(), &about, AT_SYMLINK_NOFOLLOW) == 0 &&
            about.st_mtime < std::time(nullptr) - hour) {
            ::unlinkat(folder, name.constData(), 0);
        }
    }
}

int tryRoom(int folder, qsizetype size)
{
    const QByteArray name = unfinishedPrefix.toByteArray() + newId().toLatin1();
    const Descriptor file(::openat(folder, name.constData(),
                                   O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (!file.isOpen() || ::unlinkat(folder, name.constData(), 0) != 0) {
        return errno;
    }
    return reserve(file.get(), size);
}

int readFile(int folder, const QByteArray &name, qsizetype limit, QByteArray *bytes)
{
    // Without O_NONBLOCK a pipe of that name would hold us up.
    const Descriptor file(
        ::openat(folder, name.constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    struct stat about = {};
    if (!file.isOpen() || ::fstat(file.get(), &about) != 0) {
        return errno;
    }
    if (!S_ISREG(about.st_mode)) {
        return EINVAL;
    }
    bytes->resize(limit + 1);
    return readAll(file.get(), bytes);
}

int remove(int folder, const QByteArray &name)
{
    return ::unlinkat(folder, name.constData(), 0) == 0 && ::fsync(folder) == 0 ? 0 : errno;
}

} // namespace keynook::spoolfolder
