// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QPointer>

#include <functional>
#include <memory>
#include <utility>

namespace keynook {

/// Where an asynchronous operation delivers its result: called at most once, and never after
/// `context` died.
///
/// Copies share one answer slot (the operation, its timeout and its error path may each hold one,
/// and std::function wants copies): that is the reason for the shared_ptr, and whoever calls first
/// wins.
template <typename T>
class Reply
{
public:
    using Callback = std::function<void(Result<T>)>;

    Reply() = default;
    Reply(QObject *context, Callback callback)
        : m_slot(std::make_shared<Slot>(Slot{context, std::move(callback)}))
    {
    }

    /// Delivers `result` in the caller's stack; later calls do nothing.
    void operator()(Result<T> result) const
    {
        if (!m_slot || !m_slot->callback) {
            return;
        }
        const Callback callback = std::exchange(m_slot->callback, nullptr);
        if (m_slot->context) {
            callback(std::move(result));
        }
    }

    /// False once answered, or when nobody is left to answer.
    [[nodiscard]] bool isPending() const { return m_slot && m_slot->callback && m_slot->context; }

    [[nodiscard]] QObject *context() const { return m_slot ? m_slot->context.data() : nullptr; }

private:
    struct Slot
    {
        QPointer<QObject> context;
        Callback callback;
    };
    std::shared_ptr<Slot> m_slot;
};

} // namespace keynook
