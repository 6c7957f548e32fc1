// SPDX-License-Identifier: Apache-2.0
#include "ledger/ledgerfile.h"

#include "core/ids.h"
#include "ledger/ledgererror.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace keynook {

namespace {

constexpr mode_t forOthers = S_IRWXG | S_IRWXO;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Ledger)
};

Result<void> makeFolder(const QString &folder)
{
    const QString parent = QFileInfo(folder).absolutePath();
    if (parent != folder && !QFileInfo::exists(parent)) {
        if (auto made = makeFolder(parent); !made) {
            return made;
        }
    }
    const QByteArray path = QFile::encodeName(folder);
    if (::mkdir(path.constData(), S_IRWXU) != 0) {
        if (errno == EEXIST) {
            return {}; // another process was quicker, or it is no folder: preparePrivateFolder()
                       // looks
        }
        return failure(systemError(folder, errno));
    }
    if (::chmod(path.constData(), S_IRWXU) != 0) { // the umask may have taken our own permissions
        return failure(systemError(folder, errno));
    }
    return {};
}

/// Looks at one file of the ledger without opening it: closing any descriptor of it would drop the
/// locks that SQLite holds on it elsewhere in this process (a POSIX rule). True when it is there.
Result<bool> prepareFile(const QString &file)
{
    const QByteArray path = QFile::encodeName(file);
    struct stat info = {};
    if (::lstat(path.constData(), &info) != 0) {
        if (errno == ENOENT) {
            return false;
        }
        return failure(systemError(file, errno));
    }
    if (!S_ISREG(info.st_mode)) {
        return failure(
            strangeFile(file, Texts::tr("%1 is not a regular file: a link, a folder or "
                                        "something special lies in the ledger's place.")));
    }
    if (info.st_uid != ::geteuid()) {
        return failure(strangeFile(file, Texts::tr("%1 belongs to another user.")));
    }
    if ((info.st_mode & forOthers) != 0 &&
        ::chmod(path.constData(), info.st_mode & (S_IRUSR | S_IWUSR)) != 0) {
        return failure(systemError(file, errno));
    }
    if (::access(path.constData(), R_OK | W_OK) != 0) {
        return failure(systemError(file, errno));
    }
    return true;
}

void syncFolder(const QString &folder)
{
    const int descriptor =
        ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor >= 0) {
        ::fsync(descriptor); // some file systems cannot, and need not
        ::close(descriptor);
    }
}

} // namespace

QString ledgerFile(const QString &folder)
{
    return folder + QStringLiteral("/ledger.db");
}

Result<void> preparePrivateFolder(const QString &folder)
{
    const QByteArray path = QFile::encodeName(folder);
    struct stat info = {};
    if (::stat(path.constData(), &info) != 0) {
        if (errno != ENOENT) {
            return failure(systemError(folder, errno));
        }
        if (auto made = makeFolder(folder); !made) {
            return made;
        }
        if (::stat(path.constData(), &info) != 0) {
            return failure(systemError(folder, errno));
        }
    }
    if (!S_ISDIR(info.st_mode)) {
        return failure(strangeFile(folder, Texts::tr("%1 is not a folder.")));
    }
    if (info.st_uid != ::geteuid()) {
        return failure(strangeFile(folder, Texts::tr("%1 belongs to another user.")));
    }
    if ((info.st_mode & forOthers) != 0 && ::chmod(path.constData(), info.st_mode & S_IRWXU) != 0) {
        return failure(systemError(folder, errno));
    }
    if (::access(path.constData(), R_OK | W_OK | X_OK) != 0) {
        return failure(systemError(folder, errno));
    }
    return {};
}

Result<bool> prepareLedgerFile(const QString &folder)
{
    const QString file = ledgerFile(folder);
    // The log first: it can only lie there when the ledger did already, or somebody has taken the
    // ledger away from it.
    const auto log = prepareFile(file + QStringLiteral("-wal"));
    if (!log) {
        return log;
    }
    if (auto index = prepareFile(file + QStringLiteral("-shm")); !index) {
        return index;
    }
    auto there = prepareFile(file);
    if (there && !*there && *log) {
        return failure(damagedLedger(file, QStringLiteral("only its -wal file is there")));
    }
    return there;
}

Result<QString> makeScratchLedger(const QString &folder)
{
    const QString scratch = folder + QStringLiteral("/.ledger-") + newId();
    const int descriptor =
        ::open(QFile::encodeName(scratch).constData(),
               O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0) {
        return failure(systemError(scratch, errno));
    }
    const bool narrowed = ::fchmod(descriptor, S_IRUSR | S_IWUSR) == 0;
    const int code = errno;
    ::close(descriptor);
    if (!narrowed) {
        QFile::remove(scratch);
        return failure(systemError(scratch, code));
    }
    return scratch;
}

Result<void> publishScratchLedger(const QString &scratch, const QString &folder)
{
    const QString file = ledgerFile(folder);
    const QByteArray from = QFile::encodeName(scratch);
    const QByteArray to = QFile::encodeName(file);
    int code = ::link(from.constData(), to.constData()) == 0 ? 0 : errno;
    if (code == EPERM || code == EOPNOTSUPP || code == ENOSYS) { // no hard links here
        code = ::rename(from.constData(), to.constData()) == 0 ? 0 : errno;
    }
    ::unlink(from.constData());
    syncFolder(folder);
    if (code != 0 && code != EEXIST) {
        return failure(systemError(file, code));
    }
    return {};
}

} // namespace keynook
