// SPDX-License-Identifier: Apache-2.0
//
// killat N REPORT COMMAND [ARGUMENT …]
//
// Runs COMMAND and kills it, all threads at once, on entering its Nth system call that writes,
// syncs, sends, connects, links, renames, removes or truncates; counted over all threads (strace
// counts each thread on its own and so never reaches some of them). Writes of eight bytes are left
// out: they wake an event loop through an eventfd and change nothing that outlives the process.
//
// REPORT then holds the name of the system call, or nothing when COMMAND ended before. The exit
// code is COMMAND's, 137 when it was killed here, 125 when it could not be traced.

#include <array>
#include <cerrno>
#include <csignal>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace {

constexpr int cannot = 125;
constexpr int killed = 137;

struct Watched
{
    unsigned int number;
    const char *name;
};

constexpr std::array watched{
    Watched{SYS_write, "write"},         Watched{SYS_writev, "writev"},
    Watched{SYS_pwrite64, "pwrite64"},   Watched{SYS_pwritev, "pwritev"},
    Watched{SYS_fsync, "fsync"},         Watched{SYS_fdatasync, "fdatasync"},
    Watched{SYS_sendto, "sendto"},       Watched{SYS_sendmsg, "sendmsg"},
    Watched{SYS_sendmmsg, "sendmmsg"},   Watched{SYS_connect, "connect"},
    Watched{SYS_linkat, "linkat"},       Watched{SYS_unlinkat, "unlinkat"},
    Watched{SYS_renameat2, "renameat2"}, Watched{SYS_ftruncate, "ftruncate"},
    Watched{SYS_fallocate, "fallocate"},
#ifdef SYS_link
    Watched{SYS_link, "link"},           Watched{SYS_unlink, "unlink"},
    Watched{SYS_rename, "rename"},
#endif
};

/// Every watched call stops for the tracer, with its index in `watched` as the message; all others
/// run at full speed.
bool installFilter()
{
    constexpr auto number = offsetof(seccomp_data, nr);
    constexpr auto length =
        offsetof(seccomp_data, args) + 2 * sizeof(__u64); // the low half, on little-endian machines
    std::vector<sock_filter> program;
    for (unsigned int i = 0; i < watched.size(); ++i) {
        const bool mayBeWakeUp = watched.at(i).number == SYS_write;
        program.push_back(BPF_STMT(BPF_LD | BPF_W | BPF_ABS, number));
        program.push_back(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, watched.at(i).number, 0,
                                   static_cast<__u8>(mayBeWakeUp ? 4 : 1)));
        if (mayBeWakeUp) {
            program.push_back(BPF_STMT(BPF_LD | BPF_W | BPF_ABS, length));
            program.push_back(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, 8, 0, 1));
            program.push_back(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW));
        }
        program.push_back(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_TRACE | i));
    }
    program.push_back(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW));
    sock_fprog filter{static_cast<unsigned short>(program.size()), program.data()};
    return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 &&
           prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter) == 0;
}

[[noreturn]] void becomeTracee(char **command)
{
    ptrace(PTRACE_TRACEME, 0, nullptr, nullptr);
    raise(SIGSTOP); // until the tracer has set its options
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

/// Follows `child` and its threads to their end. Returns this program's exit code.
int follow(pid_t child, long wanted, const char *reportFile)
{
    long count = 0;
    bool shot = false;
    int status = 0;
    while (true) {
        const pid_t who = waitpid(-1, &status, __WALL);
        if (who < 0) {
            return errno == ECHILD && shot ? killed : cannot;
        }
        if (who == child && WIFEXITED(status)) {
            return WEXITSTATUS(status);
        }
        if (who == child && WIFSIGNALED(status)) {
            return shot ? killed : 128 + WTERMSIG(status);
        }
        if (!WIFSTOPPED(status)) {
            continue; // a thread has ended
        }
        int deliver = 0;
        if (status >> 8 == (SIGTRAP | (PTRACE_EVENT_SECCOMP << 8))) {
            unsigned long index = 0;
            ptrace(PTRACE_GETEVENTMSG, who, nullptr, &index);
            if (++count == wanted) {
                report(reportFile, index < watched.size() ? watched.at(index).name : "?");
                kill(child, SIGKILL);
                shot = true;
            }
        } else if (status >> 16 == 0 && WSTOPSIG(status) != SIGSTOP &&
                   WSTOPSIG(status) != SIGTRAP) {
            deliver = WSTOPSIG(status); // a signal of its own
        }
        ptrace(PTRACE_CONT, who, nullptr, deliver);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc < 4) {
        return 2;
    }
    const long wanted = std::strtol(argv[1], nullptr, 10);
    report(argv[2], "");
    const pid_t child = fork();
    if (child == 0) {
        becomeTracee(argv + 3);
    }
    int status = 0;
    if (child < 0 || waitpid(child, &status, 0) != child || !WIFSTOPPED(status)) {
        return cannot;
    }
    const long options = PTRACE_O_TRACESECCOMP | PTRACE_O_TRACECLONE | PTRACE_O_TRACEFORK |
                         PTRACE_O_TRACEVFORK | PTRACE_O_EXITKILL;
    ptrace(PTRACE_SETOPTIONS, child, nullptr, options);
    ptrace(PTRACE_CONT, child, nullptr, 0);
    return follow(child, wanted, argv[2]);
}
