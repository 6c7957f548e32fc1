// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QTimer>

#include <chrono>
#include <functional>
#include <utility>

namespace keynook::test {

/// Beats every few milliseconds as long as the event loop runs, and remembers when it did not. What
/// a busy machine makes this thread wait for its turn does not count.
class Heartbeat
{
public:
    Heartbeat()
    {
        constexpr std::chrono::milliseconds rhythm{5};
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
        m_timer.setTimerType(Qt::PreciseTimer);
        m_clock.start();
        m_last = now();
        m_timer.start(rhythm);
    }

    [[nodiscard]] int beats() const { return m_beats; }
    /// Milliseconds between the two beats furthest apart.
    [[nodiscard]] double longest() const { return m_longest; }
    /// Milliseconds of these in which this thread computed: in the others it waited for something.
    [[nodiscard]] double longestComputed() const { return m_longestComputed; }

private:
    /// Milliseconds.
    struct Times
    {
        double passed;
        double computed;
        double queued; ///< ready to run, while others ran
    };

    Times now()
    {
        QFile file(QStringLiteral("/proc/thread-self/schedstat"));
        const QByteArrayList words =
            file.open(QIODevice::ReadOnly) ? file.readAll().split(' ') : QByteArrayList();
        constexpr double nanoseconds = 1e6; // in one of ours
        return {static_cast<double>(m_clock.nsecsElapsed()) / nanoseconds,
                words.value(0).toDouble() / nanoseconds, words.value(1).toDouble() / nanoseconds};
    }

    void beat()
    {
        ++m_beats;
        const Times then = std::exchange(m_last, now());
        const double gap = m_last.passed - then.passed - (m_last.queued - then.queued);
        if (gap > m_longest) {
            m_longest = gap;
            m_longestComputed = m_last.computed - then.computed;
        }
    }

    QTimer m_timer;
    QElapsedTimer m_clock;
    Times m_last{};
    double m_longest = 0;
    double m_longestComputed = 0;
    int m_beats = 0;
};

/// Runs the event loop until something is so; false when it never is. QTest's own wait sleeps in
/// between, which a heartbeat would take for a stall.
inline bool runUntil(const std::function<bool()> &isSo)
{
    constexpr std::chrono::milliseconds longest{30'000};
    QElapsedTimer clock;
    clock.start();
    QTimer waker; // looks again even where no event comes
    waker.start(std::chrono::milliseconds(5));
    while (!isSo()) {
        if (clock.hasExpired(longest.count())) {
            return false;
        }
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return true;
}

} // namespace keynook::test
