// SPDX-License-Identifier: Apache-2.0
#include "stopper.h"

namespace keynook::standin {

bool Stopper::waitFor(std::chrono::duration<double> duration)
{
    const auto end = std::chrono::steady_clock::now() +
                     std::chrono::duration_cast<std::chrono::steady_clock::duration>(duration);
    std::unique_lock lock(m_mutex);
    return !m_condition.wait_until(lock, end, [this] { return m_stopped; });
}

void Stopper::stop()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stopped = true;
    }
    m_condition.notify_all();
}

} // namespace keynook::standin
