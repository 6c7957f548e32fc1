// SPDX-License-Identifier: Apache-2.0
#include "core/hardening.h"

#include <cstdlib>

#ifdef __linux__
#include <sys/prctl.h>
#endif
#include <sys/resource.h>

namespace keynook {

namespace {

rlim_t theCallersLimit = 0; // what a child gets back

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

} // namespace

void hardenProcess()
{
    limitCoreFiles(false);
#if defined(__linux__) &&                                                                          \
    !defined(__SANITIZE_ADDRESS__) // the leak checker attaches to its own process
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
    unsetenv("QT_PLUGIN_PATH");
    unsetenv("QT_QPA_PLATFORM_PLUGIN_PATH");
}

void relaxForChild()
{
    limitCoreFiles(true);
}

} // namespace keynook
