// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <elf.h>
#include <sys/ptrace.h>
#include <sys/uio.h>
#include <sys/user.h>

#if !defined(__x86_64__) && !defined(__aarch64__)
#error "the registers of a system call are known for x86-64 and arm64 only"
#endif

namespace keynook::test {

/// The system call that a thread, stopped by seccomp, is about to make.
class TracedCall
{
public:
    explicit TracedCall(pid_t thread)
        : m_thread(thread)
    {
        iovec all{&m_registers, sizeof m_registers};
        ptrace(PTRACE_GETREGSET, m_thread, NT_PRSTATUS, &all);
    }

    [[nodiscard]] unsigned long long firstArgument() const
    {
#if defined(__x86_64__)
        return m_registers.rdi;
#else
        return m_registers.regs[0];
#endif
    }

    /// It is not made; the thread sees it fail with this errno.
    void fail(int code)
    {
        const auto result = static_cast<unsigned long long>(-static_cast<long long>(code));
#if defined(__x86_64__)
        m_registers.orig_rax = static_cast<unsigned long long>(-1);
        m_registers.rax = result;
#else
        int none = -1;
        iovec number{&none, sizeof none};
        ptrace(PTRACE_SETREGSET, m_thread, NT_ARM_SYSTEM_CALL, &number);
        m_registers.regs[0] = result;
#endif
        iovec all{&m_registers, sizeof m_registers};
        ptrace(PTRACE_SETREGSET, m_thread, NT_PRSTATUS, &all);
    }

private:
    pid_t m_thread;
    user_regs_struct m_registers{};
};

} // namespace keynook::test
