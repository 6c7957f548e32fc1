// SPDX-License-Identifier: Apache-2.0
//
// faultat WHAT N REPORT COMMAND [ARGUMENT …]
//
// Runs COMMAND until its Nth system call that writes, syncs, sends, connects, opens to write,
// links, renames, removes or truncates; counted over all threads (strace counts each thread on its
// own and so never reaches some of them). What happens on entering that call:
//
//   kill     all threads die at once
//   ERRNO    the call is not made and fails so; an errno of the disk (ENOSPC, EDQUOT, EIO, EROFS)
//            counts and fails calls on files and folders alone, one of the network (ECONNRESET,
//            EPIPE, ENETUNREACH, ECONNREFUSED) those that connect, send or write to a socket
//   ERRNO+   and so does every later call that it counts: a disk that stays full
//
// Writes of eight bytes are left out: they wake an event loop through an eventfd and change nothing
// that outlives the process.
//
// REPORT then holds the name of the system call, or nothing when COMMAND ended before. The exit
// code is COMMAND's, 137 when it was killed here, 125 when it could not be traced, 2 for a WHAT
// that is not known.

#include "tracedcall.h"
#include "watchedcalls.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <optional>
#include <string>
#include <sys/ptrace.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

using namespace keynook::test;

constexpr int wrongUsage = 2;
constexpr int cannot = 125;
constexpr int killed = 137;

struct Errno
{
    const char *name;
    int number;
    bool ofDisk;
};

constexpr std::array errnos{
    Errno{"ENOSPC", ENOSPC, true},
    Errno{"EDQUOT", EDQUOT, true},
    Errno{"EIO", EIO, true},
    Errno{"EROFS", EROFS, true},
    Errno{"ECONNRESET", ECONNRESET, false},
    Errno{"EPIPE", EPIPE, false},
    Errno{"ENETUNREACH", ENETUNREACH, false},
    Errno{"ECONNREFUSED", ECONNREFUSED, false},
};

struct Plan
{
    const Errno *error = nullptr; ///< null: kill
    bool lasts = false;
    long at = 0;
    const char *reportFile = nullptr;
};

std::optional<Plan> parse(const char *what, const char *at, const char *reportFile)
{
    Plan plan{nullptr, false, std::strtol(at, nullptr, 10), reportFile};
    if (std::strcmp(what, "kill") == 0) {
        return plan;
    }
    for (const Errno &each : errnos) {
        const std::size_t length = std::strlen(each.name);
        if (std::strncmp(what, each.name, length) == 0) {
            plan.error = &each;
            plan.lasts = std::strcmp(what + length, "+") == 0;
            return plan.lasts || what[length] == '\0' ? std::optional(plan) : std::nullopt;
        }
    }
    return std::nullopt;
}

[[noreturn]] void becomeTracee(char **command)
{
    ptrace(PTRACE_TRACEME, 0, nullptr, nullptr);
    raise(SIGSTOP); // until the tracer has set its options
    // Where there are sanitizers: a traced program cannot look for leaks.
    std::string sanitizer = "detect_leaks=0";
    if (const char *options = std::getenv("ASAN_OPTIONS")) {
        sanitizer = std::string(options) + ':' + sanitizer;
    }
    setenv("ASAN_OPTIONS", sanitizer.c_str(), 1);
    if (installFilter()) {
        execvp(command[0], command);
    }
    _exit(cannot);
}

void report(const char *file, const char *name)
{
    const int descriptor = open(file, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (descriptor >= 0) {
        dprintf(descriptor, "%s", name);
        close(descriptor);
    }
}

enum class Behind { Disk, Socket, Other, Unknown };

/// What a descriptor of the thread stands for. A process that hardened itself shows that to root
/// only.
Behind behind(pid_t thread, int descriptor)
{
    std::array<char, 64> link{};
    std::snprintf(link.data(), link.size(), "/proc/%d/fd/%d", thread, descriptor);
    struct stat info = {};
    if (stat(link.data(), &info) != 0) {
        return descriptor > STDERR_FILENO ? Behind::Unknown : Behind::Other;
    }
    return S_ISREG(info.st_mode) || S_ISDIR(info.st_mode) ? Behind::Disk
           : S_ISSOCK(info.st_mode)                       ? Behind::Socket
                                                          : Behind::Other;
}

bool counts(const Plan &plan, const Watched &what, pid_t thread, const TracedCall &call)
{
    if (plan.error == nullptr) {
        return true;
    }
    switch (what.does) {
    case Does::Send:
        return !plan.error->ofDisk;
    case Does::Remove: // needs no room
        return plan.error->number == EIO || plan.error->number == EROFS;
    case Does::Name:
        return plan.error->ofDisk;
    case Does::Data:
        const Behind where = behind(thread, static_cast<int>(call.firstArgument()));
        return where == Behind::Unknown ||
               where == (plan.error->ofDisk ? Behind::Disk : Behind::Socket);
    }
    return false;
}

class Follower
{
public:
    Follower(pid_t child, const Plan &plan)
        : m_child(child)
        , m_plan(plan)
    {
    }

    /// Follows the child and its threads to their end. Returns this program's exit code.
    int run()
    {
        int status = 0;
        while (true) {
            const pid_t who = waitpid(-1, &status, __WALL);
            if (who < 0) {
                return errno == ECHILD && m_shot ? killed : cannot;
            }
            if (who == m_child && WIFEXITED(status)) {
                return WEXITSTATUS(status);
            }
            if (who == m_child && WIFSIGNALED(status)) {
                return m_shot ? killed : 128 + WTERMSIG(status);
            }
            if (!WIFSTOPPED(status)) {
                continue; // a thread has ended
            }
            int deliver = 0;
            if (status >> 8 == (SIGTRAP | (PTRACE_EVENT_SECCOMP << 8))) {
                enter(who);
            } else if (status >> 16 == 0 && WSTOPSIG(status) != SIGSTOP &&
                       WSTOPSIG(status) != SIGTRAP) {
                deliver = WSTOPSIG(status); // a signal of its own
            }
            ptrace(PTRACE_CONT, who, nullptr, deliver);
        }
    }

private:
    void enter(pid_t thread)
    {
        unsigned long index = 0;
        ptrace(PTRACE_GETEVENTMSG, thread, nullptr, &index);
        TracedCall call(thread);
        if (index >= watched.size() || !counts(m_plan, watched.at(index), thread, call)) {
            return;
        }
        ++m_count;
        if (m_count == m_plan.at) {
            report(m_plan.reportFile, watched.at(index).name);
        }
        if (m_plan.error == nullptr && m_count == m_plan.at) {
            kill(m_child, SIGKILL);
            m_shot = true;
        } else if (m_plan.error != nullptr &&
                   (m_count == m_plan.at || (m_plan.lasts && m_count > m_plan.at))) {
            call.fail(m_plan.error->number);
        }
    }

    pid_t m_child;
    Plan m_plan;
    long m_count = 0;
    bool m_shot = false;
};

} // namespace

int main(int argc, char *argv[])
{
    const auto plan = argc < 5 ? std::nullopt : parse(argv[1], argv[2], argv[3]);
    if (!plan) {
        return wrongUsage;
    }
    report(plan->reportFile, "");
    const pid_t child = fork();
    if (child == 0) {
        becomeTracee(argv + 4);
    }
    int status = 0;
    if (child < 0 || waitpid(child, &status, 0) != child || !WIFSTOPPED(status)) {
        return cannot;
    }
    const long options = PTRACE_O_TRACESECCOMP | PTRACE_O_TRACECLONE | PTRACE_O_TRACEFORK |
                         PTRACE_O_TRACEVFORK | PTRACE_O_EXITKILL;
    ptrace(PTRACE_SETOPTIONS, child, nullptr, options);
    ptrace(PTRACE_CONT, child, nullptr, 0);
    return Follower(child, *plan).run();
}
