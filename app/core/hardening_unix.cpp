// SPDX-License-Identifier: Apache-2.0
#include "core/hardening.h"

#include <csignal>
#include <cstdlib>

#ifdef __linux__
#include <sys/prctl.h>
#endif
#include <sys/resource.h>

// AddressSanitizer's leak checker attaches to its own process. Each compiler says in its own way
// that it is there.
#if defined(__SANITIZE_ADDRESS__)
#define KEYNOOK_ASAN
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define KEYNOOK_ASAN
#endif
#endif

namespace keynook {

namespace {

// What a child gets back.
rlim_t theCallersLimit = 0;
bool theCallerIgnoresPipes = false;

/// Only the soft limit is lowered, so that it can be raised again for a child.
void limitCoreFiles(bool allowed)
{
    rlimit limit{};
    if (getrlimit(RLIMIT_CORE, &limit) == 0) {
        if (!allowed && limit.rlim_cur != 0) {
            theCallersLimit = limit.rlim_cur;
        }
        limit.rlim_cur = allowed ? theCallersLimit : 0;
        setrlimit(RLIMIT_CORE, &limit);
    }
}

/// Libraries of ours ignore SIGPIPE later on.
void notePipes()
{
    struct sigaction found
    {
    };
    theCallerIgnoresPipes = sigaction(SIGPIPE, nullptr, &found) == 0 && found.sa_handler == SIG_IGN;
}

} // namespace

void hardenProcess()
{
    limitCoreFiles(false);
    notePipes();
#if defined(__linux__) && !defined(KEYNOOK_ASAN)
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
    unsetenv("QT_PLUGIN_PATH");
    unsetenv("QT_QPA_PLATFORM_PLUGIN_PATH");
}

void relaxForChild()
{
    limitCoreFiles(true);
    std::signal(SIGPIPE, theCallerIgnoresPipes ? SIG_IGN : SIG_DFL);
}

} // namespace keynook
