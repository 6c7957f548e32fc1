// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/reply.h"

#include <QObject>
#include <QString>

#include <chrono>
#include <memory>

namespace keynook {

/// Only one process may generate, recover or remove an account in a data folder at a time: a lock
/// on `issue.lock` there, held while the object lives and freed by the system when its process
/// dies.
class IssueLock
{
public:
    /// Tries once. Errors: Conflict (somebody else has it), Disk.
    [[nodiscard]] static Result<std::unique_ptr<IssueLock>> tryTake(const QString &folder);
    /// Tries every 100 ms through the event loop, up to `patience`, then Conflict. Error: Disk.
    static void take(const QString &folder, std::chrono::milliseconds patience,
                     const Reply<std::unique_ptr<IssueLock>> &reply);
    ~IssueLock();
    IssueLock(const IssueLock &) = delete;
    IssueLock &operator=(const IssueLock &) = delete;

private:
    explicit IssueLock(int descriptor);
    int m_descriptor;
};

} // namespace keynook
