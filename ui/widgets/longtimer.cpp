// SPDX-License-Identifier: Apache-2.0
#include "widgets/longtimer.h"

#include <QTimer>

#include <algorithm>

#ifdef Q_OS_LINUX
#include <QSocketNotifier>

#include <sys/timerfd.h>
#include <unistd.h>
#endif

namespace keynook::ui {

#ifdef Q_OS_LINUX

struct LongTimer::Private
{
    int descriptor = ::timerfd_create(CLOCK_BOOTTIME, TFD_NONBLOCK | TFD_CLOEXEC);
    std::unique_ptr<QSocketNotifier> notifier;
    QTimer other; ///< where there is no descriptor left
};

LongTimer::LongTimer(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->other.setSingleShot(true);
    connect(&d->other, &QTimer::timeout, this, &LongTimer::due);
    if (d->descriptor >= 0) {
        d->notifier = std::make_unique<QSocketNotifier>(d->descriptor, QSocketNotifier::Read);
        connect(d->notifier.get(), &QSocketNotifier::activated, this, [this] {
            quint64 times = 0;
            if (::read(d->descriptor, &times, sizeof times) == sizeof times) {
                emit due();
            }
        });
    }
}

LongTimer::~LongTimer()
{
    d->notifier.reset();
    if (d->descriptor >= 0) {
        ::close(d->descriptor);
    }
}

void LongTimer::start(std::chrono::milliseconds time)
{
    const auto wait = std::max(time, std::chrono::milliseconds(1)); // nothing would stop it
    const auto seconds = std::chrono::floor<std::chrono::seconds>(wait);
    itimerspec spec = {};
    spec.it_value.tv_sec = seconds.count();
    spec.it_value.tv_nsec = std::chrono::nanoseconds(wait - seconds).count();
    if (::timerfd_settime(d->descriptor, 0, &spec, nullptr) != 0) {
        d->other.start(wait);
    }
}

void LongTimer::stop()
{
    const itimerspec never = {};
    ::timerfd_settime(d->descriptor, 0, &never, nullptr);
    d->other.stop();
}

#else

struct LongTimer::Private
{
    QTimer timer;
};

LongTimer::LongTimer(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->timer.setSingleShot(true);
    connect(&d->timer, &QTimer::timeout, this, &LongTimer::due);
}

LongTimer::~LongTimer() = default;

void LongTimer::start(std::chrono::milliseconds time)
{
    d->timer.start(time);
}

void LongTimer::stop()
{
    d->timer.stop();
}

#endif

} // namespace keynook::ui
