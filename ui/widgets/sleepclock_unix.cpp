// SPDX-License-Identifier: Apache-2.0
#include "widgets/sleepclock.h"

#include <ctime>

namespace keynook::ui {

qint64 timeThroughSleep()
{
#ifdef CLOCK_BOOTTIME
    constexpr clockid_t clock = CLOCK_BOOTTIME;
#else
    constexpr clockid_t clock = CLOCK_MONOTONIC; // goes on in a sleep of macOS
#endif
    timespec time = {};
    ::clock_gettime(clock, &time);
    return qint64(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000;
}

} // namespace keynook::ui
