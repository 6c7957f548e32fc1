// SPDX-License-Identifier: Apache-2.0
#include "cli/runfile.h"

#include "cli/invocation.h"
#include "exchange/safefile.h"

#include <QFile>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace keynook::cli {

namespace {

/// Readable when this process has ended; -1 where the system cannot tell.
int endOfThisProcess()
{
#ifdef SYS_pidfd_open
    return static_cast<int>(::syscall(SYS_pidfd_open, ::getpid(), 0));
#else
    errno = ENOSYS;
    return -1;
#endif
}

/// After a fork among threads only system calls are safe.
void letGoOfEverythingBut(int kept)
{
    const int nothing = ::open("/dev/null", O_RDWR);
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        ::dup2(nothing, stream);
    }
    constexpr int most = 4096;
    for (int number = STDERR_FILENO + 1; number < most; ++number) {
        if (number != kept) {
            ::close(number);
        }
    }
    for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGPIPE}) {
        std::signal(signal, SIG_IGN); // they are meant for the command
    }
    if (::chdir("/") != 0) {
        ::_exit(1);
    }
}

[[noreturn]] void waitAndRemove(int end, const char *folder, const char *path)
{
    ::setsid();
    letGoOfEverythingBut(end);
    pollfd watched{end, POLLIN, 0};
    while (::poll(&watched, 1, -1) < 0 && errno == EINTR) {
    }
    ::unlink(path);
    ::rmdir(folder);
    ::_exit(0);
}

Error notKept(int code)
{
    return {Error::Kind::Disk,
            Invocation::tr("No file can be kept for the command that ends with it."),
            Invocation::tr("Give --client-env to hand the id and the secret over in variables."),
            QString::fromLocal8Bit(std::strerror(code)), false};
}

/// A new folder in memory that only we can enter; empty when there is none.
QByteArray makeFolder()
{
    for (const QByteArray &parent : {qgetenv("XDG_RUNTIME_DIR"), QByteArrayLiteral("/dev/shm")}) {
        QByteArray folder = parent + "/keynook-run-XXXXXX";
        if (parent.startsWith('/') && ::mkdtemp(folder.data()) != nullptr) {
            return folder;
        }
    }
    return {};
}

} // namespace

RunFile::RunFile(const QByteArray &folder)
    : m_folder(folder)
    , m_path(folder + "/credentials.json") // the service's client insists on the ending
{
}

RunFile::~RunFile()
{
    ::unlink(m_path.constData());
    ::rmdir(m_folder.constData());
}

Result<std::unique_ptr<RunFile>> RunFile::create(Secret content)
{
    const QByteArray folder = makeFolder();
    if (folder.isEmpty()) {
        return failure(notKept(errno));
    }
    std::unique_ptr<RunFile> file(new RunFile(folder));
    // Before there is anything to remove: nothing may be left if this process ends right behind it.
    if (!file->guard()) {
        return failure(notKept(errno));
    }
    if (auto written =
            writePrivateFile(QFile::decodeName(file->path()), content.reveal(), Existing::Refuse);
        !written) {
        return failure(written.error());
    }
    return file;
}

bool RunFile::guard() const
{
    const int end = endOfThisProcess();
    if (end < 0) {
        return false;
    }
    const pid_t child = ::fork();
    if (child == 0) { // where no Secret holds anything any more
        const pid_t grandchild = ::fork();
        if (grandchild == 0) {
            waitAndRemove(end, m_folder.constData(), m_path.constData());
        }
        ::_exit(grandchild < 0 ? 1 : 0);
    }
    ::close(end);
    int status = 1;
    while (child > 0 && ::waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    return child > 0 && status == 0;
}

} // namespace keynook::cli
