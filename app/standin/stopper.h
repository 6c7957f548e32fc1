// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>

namespace keynook::standin {

/// Ends the waiting of delayed and slowed requests when the service ends.
class Stopper
{
public:
    /// Waits that long; false, and at once, when the service is ending.
    bool waitFor(std::chrono::duration<double> duration);

    void stop();

private:
    std::mutex m_mutex;
    std::condition_variable m_condition;
    bool m_stopped = false;
};

} // namespace keynook::standin
