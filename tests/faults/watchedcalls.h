// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <fcntl.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <vector>

namespace keynook::test {

enum class Does {
    Data,   ///< to the file behind its first argument, which may be a pipe or a socket too
    Name,   ///< makes or moves the name of a file
    Remove, ///< takes one away
    Send,
};

struct Watched
{
    unsigned int number;
    const char *name;
    Does does;
};

inline constexpr std::array watched{
    Watched{SYS_write, "write", Does::Data},
    Watched{SYS_writev, "writev", Does::Data},
    Watched{SYS_pwrite64, "pwrite64", Does::Data},
    Watched{SYS_pwritev, "pwritev", Does::Data},
    Watched{SYS_fsync, "fsync", Does::Data},
    Watched{SYS_fdatasync, "fdatasync", Does::Data},
    Watched{SYS_ftruncate, "ftruncate", Does::Data},
    Watched{SYS_fallocate, "fallocate", Does::Data},
    Watched{SYS_sendto, "sendto", Does::Send},
    Watched{SYS_sendmsg, "sendmsg", Does::Send},
    Watched{SYS_sendmmsg, "sendmmsg", Does::Send},
    Watched{SYS_connect, "connect", Does::Send},
    Watched{SYS_openat, "openat", Does::Name},
    Watched{SYS_linkat, "linkat", Does::Name},
    Watched{SYS_mkdirat, "mkdirat", Does::Name},
    Watched{SYS_renameat2, "renameat2", Does::Name},
    Watched{SYS_unlinkat, "unlinkat", Does::Remove},
#ifdef SYS_renameat
    Watched{SYS_renameat, "renameat", Does::Name},
#endif
#ifdef SYS_link
    Watched{SYS_link, "link", Does::Name},
    Watched{SYS_mkdir, "mkdir", Does::Name},
    Watched{SYS_rename, "rename", Does::Name},
    Watched{SYS_unlink, "unlink", Does::Remove},
#endif
};

/// Lets a call of this number pass at once, unless its third argument says that it matters.
inline void addArgumentTest(std::vector<sock_filter> &program, unsigned int number)
{
    constexpr auto third =
        offsetof(seccomp_data, args) + 2 * sizeof(__u64); // the low half, on little-endian machines
    constexpr __u32 wakeUp = 8;
    constexpr __u32 changes = O_WRONLY | O_RDWR | O_CREAT;
    program.push_back(BPF_STMT(BPF_LD | BPF_W | BPF_ABS, third));
    if (number == SYS_write) {
        program.push_back(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, wakeUp, 0, 1));
    } else {
        program.push_back(BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, changes, 1, 0));
    }
    program.push_back(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW));
}

/// Every watched call stops for the tracer, with its index in `watched` as the message; all others
/// run at full speed.
inline bool installFilter()
{
    constexpr __u8 argumentTest = 3; // instructions
    std::vector<sock_filter> program;
    for (unsigned int i = 0; i < watched.size(); ++i) {
        const unsigned int number = watched.at(i).number;
        const bool depends = number == SYS_write || number == SYS_openat;
        program.push_back(BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)));
        program.push_back(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, number, 0,
                                   static_cast<__u8>(depends ? argumentTest + 1 : 1)));
        if (depends) {
            addArgumentTest(program, number);
        }
        program.push_back(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_TRACE | i));
    }
    program.push_back(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW));
    sock_fprog filter{static_cast<unsigned short>(program.size()), program.data()};
    return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 &&
           prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter) == 0;
}

} // namespace keynook::test
