// SPDX-License-Identifier: Apache-2.0
#include "widgets/sleepclock.h"

#include <windows.h>

namespace keynook::ui {

qint64 timeThroughSleep()
{
    return static_cast<qint64>(GetTickCount64());
}

} // namespace keynook::ui
