// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/longtimer.h"

#include <QObject>
#include <QPointF>

#include <chrono>
#include <functional>

namespace keynook::ui {

/// Notices that nobody has used Keynook's windows for a while. Every key, click, wheel turn, touch
/// and real movement of the mouse counts, whichever window it goes to. Time in which the machine
/// slept counts as idle too. It wakes the program once for each time that it notices, or would
/// have.
class IdleWatch final : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        std::chrono::milliseconds minute{60'000}; ///< how long a minute takes
        /// Milliseconds since any fixed moment, going on while the machine sleeps; unset: the
        /// system's.
        std::function<qint64()> now;
    };

    /// Off until setMinutes() is called. Needs the application object.
    explicit IdleWatch(QObject *parent = nullptr);
    explicit IdleWatch(Options options, QObject *parent = nullptr);

    /// Begins to count anew. 0: never idle.
    void setMinutes(int minutes);
    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    /// Once for each idle time; the next begins with the next input. After a sleep it may come
    /// right before the input that woke the machine is delivered.
    void idle();

private:
    [[nodiscard]] bool isInput(const QEvent &event);
    void restart();
    void check();

    Options m_options;
    LongTimer m_timer;
    std::chrono::milliseconds m_limit{0};
    qint64 m_lastInput = 0;
    QPointF m_lastPosition;
    bool m_isIdle = false;
};

} // namespace keynook::ui
