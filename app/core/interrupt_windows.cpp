// SPDX-License-Identifier: Apache-2.0
#include "core/interrupt.h"

#include <QWinEventNotifier>

#include <windows.h>

#include <atomic>

namespace keynook {

namespace {

// Windows calls the handler in a thread of its own, which can reach nothing but globals. The event
// stays set until somebody acknowledges it, so that every later wait sees it too.
std::atomic<HANDLE> theEvent = nullptr;
std::atomic<bool> caught = false;
std::atomic<bool> answered = false; ///< the program has left its event loop

BOOL WINAPI onControl(DWORD control)
{
    if (caught.exchange(true)) {
        // Somebody insists: Windows' own handler ends the process. Its exit code is not 130 but
        // STATUS_CONTROL_C_EXIT, as with every program there.
        return control == CTRL_C_EVENT || control == CTRL_BREAK_EVENT ? FALSE : TRUE;
    }
    SetEvent(theEvent);
    if (control == CTRL_CLOSE_EVENT || control == CTRL_LOGOFF_EVENT ||
        control == CTRL_SHUTDOWN_EVENT) {
        // The process ends when this returns; Windows waits five seconds at most.
        constexpr DWORD pause = 20;
        constexpr int times = 220;
        for (int i = 0; i < times && !answered; ++i) {
            Sleep(pause);
        }
    }
    return TRUE;
}

} // namespace

Interrupt::Interrupt(std::function<void()> handler, QObject *parent)
    : QObject(parent)
{
    theEvent = CreateEventW(nullptr, TRUE, FALSE, nullptr);
    if (theEvent == nullptr) {
        return; // they then do what they always do
    }
    auto *notifier = new QWinEventNotifier(theEvent, this);
    connect(notifier, &QWinEventNotifier::activated, this,
            [notifier, handler = std::move(handler)] {
                notifier->setEnabled(false);
                handler();
            });
    SetConsoleCtrlHandler(onControl, TRUE);
}

Interrupt::~Interrupt()
{
    answered = true;
    SetConsoleCtrlHandler(onControl, FALSE);
    for (QObject *child : children()) { // the notifier waits for the event
        delete child;
    }
    if (const HANDLE event = theEvent.exchange(nullptr); event != nullptr) {
        CloseHandle(event);
    }
}

bool Interrupt::cameIn()
{
    return caught;
}

void Interrupt::acknowledge()
{
    if (theEvent != nullptr) {
        ResetEvent(theEvent);
    }
}

qintptr Interrupt::descriptor()
{
    const HANDLE event = theEvent;
    return event == nullptr ? -1 : reinterpret_cast<qintptr>(event);
}

} // namespace keynook
