// SPDX-License-Identifier: Apache-2.0
#include "widgets/idlewatch.h"

#include "widgets/sleepclock.h"

#include <QCoreApplication>
#include <QEvent>
#include <QMouseEvent>

#include <algorithm>
#include <utility>

namespace keynook::ui {

IdleWatch::IdleWatch(QObject *parent)
    : IdleWatch(Options{}, parent)
{
}

IdleWatch::IdleWatch(Options options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
{
    if (!m_options.now) {
        m_options.now = timeThroughSleep;
    }
    connect(&m_timer, &LongTimer::due, this, &IdleWatch::check);
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatch::setMinutes(int minutes)
{
    m_limit = std::max(minutes, 0) * m_options.minute;
    m_timer.stop();
    m_isIdle = m_limit.count() == 0;
    m_lastInput = m_options.now();
    if (!m_isIdle) {
        m_timer.start(m_limit);
    }
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (m_limit.count() > 0 && isInput(*event)) {
        check(); // the timer may not have had its turn since the machine woke
        restart();
    }
    return QObject::eventFilter(watched, event);
}

bool IdleWatch::isInput(const QEvent &event)
{
    switch (event.type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletPress:
    case QEvent::TabletMove:
    case QEvent::InputMethod:
        return true;
    case QEvent::MouseMove: {
        // A window that moves or opens under a resting mouse makes such events as well.
        const QPointF position = static_cast<const QMouseEvent &>(event).globalPosition();
        return std::exchange(m_lastPosition, position) != position;
    }
    default:
        return false;
    }
}

void IdleWatch::restart()
{
    m_lastInput = m_options.now();
    if (std::exchange(m_isIdle, false)) {
        m_timer.start(m_limit); // otherwise it runs, and begins anew with what is left
    }
}

void IdleWatch::check()
{
    if (m_isIdle) {
        return;
    }
    const auto left = m_limit - std::chrono::milliseconds(m_options.now() - m_lastInput);
    if (left.count() > 0) {
        m_timer.start(left);
        return;
    }
    m_isIdle = true;
    m_timer.stop();
    emit idle();
}

} // namespace keynook::ui
