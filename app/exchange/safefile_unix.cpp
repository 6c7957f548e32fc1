// SPDX-License-Identifier: Apache-2.0
#include "exchange/safefile.h"

#include "core/ids.h"
#include "core/secret.h"
#include "exchange/targetfolder.h"

#include <QCoreApplication>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace keynook {

namespace {

constexpr mode_t ownerOnly = S_IRUSR | S_IWUSR;

int sync(int file)
{
#ifdef F_FULLFSYNC
    if (::fcntl(file, F_FULLFSYNC) == 0) { // macOS: fsync alone stops at the drive's cache
        return 0;
    }
#endif
    return ::fsync(file);
}

/// The new file before it has its name. Without O_TMPFILE it has a random one, taken away again
/// unless it becomes the target.
class Draft
{
public:
    explicit Draft(const Target &target)
        : m_target(target)
    {
    }
    Draft(const Draft &) = delete;
    Draft &operator=(const Draft &) = delete;
    ~Draft() { dropName(); }

    Result<void> create()
    {
        int code = 0;
#ifdef O_TMPFILE
        m_file = Descriptor(::openat(folder(), ".", O_TMPFILE | O_RDWR | O_CLOEXEC, ownerOnly));
        code = m_file.isOpen() ? 0 : errno;
        // EISDIR comes from kernels that do not know the flag, the others from file systems that
        // cannot. Without /proc the file could not be given a name (linkAs).
        const bool unsupported = code == EOPNOTSUPP || code == EISDIR || code == EINVAL ||
                                 ::access("/proc/self/fd", X_OK) != 0;
#else
        const bool unsupported = true;
#endif
        if (unsupported) {
            m_name = randomName();
            m_file =
                Descriptor(::openat(folder(), m_name.constData(),
                                    O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, ownerOnly));
            code = m_file.isOpen() ? 0 : errno;
            if (code != 0) {
                m_name.clear();
            }
        }
        if (code == 0 && ::fchmod(m_file.get(), ownerOnly) !=
                             0) { // the umask may have taken our own permissions
            code = errno;
        }
        return code == 0 ? Result<void>() : failure(writeError(m_target.path, code));
    }

    Result<void> fill(QByteArrayView content)
    {
        qsizetype done = 0;
        while (done < content.size()) {
            const auto rest = static_cast<std::size_t>(content.size() - done);
            const ssize_t written = ::write(m_file.get(), content.data() + done, rest);
            if (written < 0 && errno != EINTR) {
                return failure(writeError(m_target.path, errno));
            }
            done += std::max<ssize_t>(written, 0);
        }
        if (sync(m_file.get()) != 0) {
            return failure(writeError(m_target.path, errno));
        }
        return {};
    }

    [[nodiscard]] int descriptor() const
    {
        return m_file.get();
    }

    /// errno; EEXIST when something has the name.
    int linkAs(const QByteArray &name)
    {
        if (!m_name.isEmpty()) {
            const int code = renameWithoutReplacing(name);
            m_name = code == 0 ? QByteArray() : m_name;
            return code;
        }
        // AT_EMPTY_PATH would be simpler, but needs a capability.
        const QByteArray open = "/proc/self/fd/" + QByteArray::number(m_file.get());
        return ::linkat(AT_FDCWD, open.constData(), folder(), name.constData(),
                        AT_SYMLINK_FOLLOW) == 0
                   ? 0
                   : errno;
    }

    int replace()
    {
        if (m_name.isEmpty()) {
            const QByteArray name = randomName();
            if (const int code = linkAs(name); code != 0) {
                return code;
            }
            m_name = name;
        }
        if (::renameat(folder(), m_name.constData(), folder(), m_target.name.constData()) != 0) {
            return errno;
        }
        m_name.clear();
        return 0;
    }

private:
    [[nodiscard]] int folder() const
    {
        return m_target.folder.get();
    }
    static QByteArray randomName()
    {
        return ".keynook-" + newId().toLatin1();
    }

    int renameWithoutReplacing(const QByteArray &name)
    {
        if (::linkat(folder(), m_name.constData(), folder(), name.constData(), 0) == 0) {
            ::unlinkat(folder(), m_name.constData(), 0);
            return 0;
        }
#ifdef RENAME_NOREPLACE
        if (errno != EEXIST && ::renameat2(folder(), m_name.constData(), folder(), name.constData(),
                                           RENAME_NOREPLACE) == 0) {
            return 0;
        }
#elif defined(RENAME_EXCL)
        if (errno != EEXIST && ::renameatx_np(folder(), m_name.constData(), folder(),
                                              name.constData(), RENAME_EXCL) == 0) {
            return 0;
        }
#endif
        return errno;
    }

    void dropName()
    {
        if (!m_name.isEmpty()) {
            ::unlinkat(folder(), m_name.constData(), 0);
        }
    }

    const Target &m_target;
    Descriptor m_file;
    QByteArray m_name; ///< empty: the file has none, or already its own
};

bool holds(int descriptor, QByteArrayView content)
{
    constexpr qsizetype blockSize = qsizetype{16} * 1024;
    Secret block = Secret::ofSize(
        std::min(blockSize, content.size() + 1)); // one more: a longer file must show
    qsizetype done = 0;
    for (;;) {
        const ssize_t got =
            ::pread(descriptor, block.data(), static_cast<std::size_t>(block.size()), done);
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got <= 0) {
            return got == 0 && done == content.size();
        }
        if (got > content.size() - done ||
            std::memcmp(block.data(), content.data() + done, static_cast<std::size_t>(got)) != 0) {
            return false;
        }
        done += got;
    }
}

/// Regular, ours, 0600 and of this content. File systems without permissions (FAT) end here.
Result<void> verify(int descriptor, const QString &path, QByteArrayView content)
{
    struct stat info = {};
    if (descriptor < 0 || ::fstat(descriptor, &info) != 0) {
        return failure(writeError(path, errno));
    }
    constexpr mode_t permissions = S_IRWXU | S_IRWXG | S_IRWXO | S_ISUID | S_ISGID | S_ISVTX;
    if (!S_ISREG(info.st_mode) || info.st_uid != ::geteuid() ||
        (info.st_mode & permissions) != ownerOnly) {
        return failure(Error::Kind::Disk,
                       QCoreApplication::translate(
                           "SafeFile", "The disk cannot keep a file from other users' eyes."),
                       QCoreApplication::translate("SafeFile", "Choose a folder on another disk."));
    }
    if (!holds(descriptor, content)) {
        return failure(Error::Kind::Disk,
                       QCoreApplication::translate(
                           "SafeFile", "The disk does not give back what was written to it."),
                       QCoreApplication::translate("SafeFile", "Choose a folder on another disk."));
    }
    return {};
}

} // namespace

Result<void> writePrivateFile(const QString &path, QByteArrayView content, Existing existing,
                              bool makeFolder)
{
    const auto target = openTarget(path, makeFolder);
    if (!target) {
        return failure(target.error());
    }
    const auto exists = targetExists(*target);
    if (!exists) {
        return failure(exists.error());
    }
    if (*exists && existing == Existing::Refuse) {
        return failure(inTheWay(path));
    }

    Draft draft(*target);
    auto done = draft.create();
    if (done) {
        done = draft.fill(content);
    }
    if (done) {
        done = verify(draft.descriptor(), path, content); // while the old file is still there
    }
    if (!done) {
        return done;
    }
    const int code = existing == Existing::Refuse ? draft.linkAs(target->name) : draft.replace();
    if (code != 0) {
        return failure(code == EEXIST ? inTheWay(path) : writeError(path, code));
    }
    if (::fsync(target->folder.get()) != 0 &&
        errno != EINVAL) { // EINVAL: a folder there needs no syncing
        return failure(writeError(path, errno));
    }
    const Descriptor again(::openat(target->folder.get(), target->name.constData(),
                                    O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    return verify(again.get(), path, content);
}

} // namespace keynook
