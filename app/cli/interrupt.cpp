// SPDX-License-Identifier: Apache-2.0
#include "cli/interrupt.h"

#include "cli/exitcode.h"

#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace keynook::cli {

namespace {

// A signal handler can reach nothing but globals. The bytes in the pipe are never read, so that
// every later poll sees them too.
std::array<int, 2> thePipe{-1, -1};
volatile std::sig_atomic_t caught = 0;

void onSignal(int signal)
{
    if (caught != 0) {
        // A closing terminal or session sends its signals twice, in one go; only a person types
        // Ctrl-C again.
        if (signal == SIGINT) {
            _exit(Interrupted);
        }
        return;
    }
    caught = 1;
    [[maybe_unused]] const ssize_t written = ::write(thePipe[1], "!", 1);
}

} // namespace

Interrupt::Interrupt(std::function<void()> handler, QObject *parent)
    : QObject(parent)
{
    if (pipe2(thePipe.data(), O_CLOEXEC | O_NONBLOCK) != 0) {
        return; // signals then do what they always do
    }
    auto *notifier = new QSocketNotifier(thePipe[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [notifier, handler = std::move(handler)] {
        notifier->setEnabled(false);
        handler();
    });
    struct sigaction action
    {
    };
    action.sa_handler = onSignal;
    sigemptyset(&action.sa_mask);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
        sigaction(signal, &action, nullptr);
    }
}

Interrupt::~Interrupt()
{
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
        ::signal(signal, SIG_DFL);
    }
    for (int &end : thePipe) {
        ::close(std::exchange(end, -1));
    }
}

bool Interrupt::cameIn()
{
    return caught != 0;
}

int Interrupt::descriptor()
{
    return thePipe[0];
}

} // namespace keynook::cli
