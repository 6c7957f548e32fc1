// SPDX-License-Identifier: Apache-2.0
#include "window/ageclock.h"

#include <QEvent>
#include <QWidget>
#include <QWindow>

#include <algorithm>
#include <chrono>
#include <utility>

namespace keynook::ui {

AgeClock::AgeClock(QWidget &window, Next next)
    : QObject(&window)
    , m_window(window)
    , m_next(std::move(next))
    , m_timer(new QTimer(this))
{
    m_timer->setObjectName(QStringLiteral("clock"));
    m_timer->setSingleShot(true);
    m_timer->setTimerType(Qt::PreciseTimer); // early would be once more
    connect(m_timer, &QTimer::timeout, this, &AgeClock::grow);
    m_window.installEventFilter(this);
}

bool AgeClock::isSeen() const
{
    return m_window.windowHandle() != nullptr && m_window.windowHandle()->isExposed();
}

void AgeClock::reckon()
{
    constexpr qint64 longest = 86400; // the machine's clock may be set meanwhile
    const auto next = isSeen() ? m_next() : std::nullopt;
    if (next) {
        m_timer->start(std::chrono::seconds(std::clamp(*next, qint64{1}, longest)));
    } else {
        m_timer->stop();
    }
}

void AgeClock::grow()
{
    emit older();
    reckon();
}

void AgeClock::noteSight()
{
    const bool seen = isSeen();
    if (std::exchange(m_wasSeen, seen) != seen) {
        seen ? grow() : m_timer->stop();
    }
}

bool AgeClock::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show && watched == &m_window) {
        m_window.windowHandle()->installEventFilter(this); // a second time does no harm
    } else if (event->type() == QEvent::Expose) {
        // Afterwards the window knows itself.
        QMetaObject::invokeMethod(this, &AgeClock::noteSight, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace keynook::ui
