// SPDX-License-Identifier: Apache-2.0
#include "core/interrupt.h"

#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <ctime>
#include <fcntl.h>
#include <unistd.h>

namespace keynook {

namespace {

// A signal handler can reach nothing but globals. The byte in the pipe stays there until somebody
// acknowledges it, so that every later poll sees it too.
std::array<int, 2> thePipe{-1, -1};
volatile std::sig_atomic_t caught = 0; ///< the first signal
timespec caughtAt{};                   ///< written before `caught`, by the same handler

/// Whether somebody insists. A closing terminal or session sends several signals, and coreutils'
/// timeout the same one twice, in one go; only a person types Ctrl-C again.
bool isSecond(int signal)
{
    if (signal != SIGTERM || caught != SIGTERM) {
        return signal == SIGINT;
    }
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec - caughtAt.tv_sec > (now.tv_nsec < caughtAt.tv_nsec ? 1 : 0);
}

void onSignal(int signal)
{
    if (caught != 0) {
        if (isSecond(signal)) {
            constexpr int endedBySignal = 128;
            _exit(endedBySignal + signal);
        }
        return;
    }
    clock_gettime(CLOCK_MONOTONIC, &caughtAt);
    caught = signal;
    [[maybe_unused]] const ssize_t written = ::write(thePipe[1], "!", 1);
}

/// macOS has no pipe2().
bool openPipe()
{
    if (::pipe(thePipe.data()) != 0) {
        return false;
    }
    for (const int end : thePipe) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    return true;
}

} // namespace

Interrupt::Interrupt(std::function<void()> handler, QObject *parent)
    : QObject(parent)
{
    if (!openPipe()) {
        return; // signals then do what they always do
    }
    auto *notifier = new QSocketNotifier(thePipe[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [notifier, handler = std::move(handler)] {
        notifier->setEnabled(false);
        handler();
    });
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
        if (::signal(signal, onSignal) == SIG_IGN) {
            ::signal(signal, SIG_IGN);
        }
    }
}

Interrupt::~Interrupt()
{
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
        if (::signal(signal, SIG_DFL) == SIG_IGN) {
            ::signal(signal, SIG_IGN);
        }
    }
    for (int &end : thePipe) {
        ::close(std::exchange(end, -1));
    }
}

bool Interrupt::cameIn()
{
    return caught != 0;
}

void Interrupt::acknowledge()
{
    char byte = 0;
    [[maybe_unused]] const ssize_t got = ::read(thePipe[0], &byte, 1);
}

qintptr Interrupt::descriptor()
{
    return thePipe[0];
}

} // namespace keynook
