// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <functional>

namespace keynook {

/// Turns SIGINT, SIGTERM and SIGHUP (on Windows Ctrl-C, Ctrl-Break and the end of the console, the
/// session or the machine) into a call from the event loop, once. A second Ctrl-C ends the
/// process at once, with 130; so does a second SIGTERM, with 143, that comes a second or more after
/// the first. A signal that the caller has had ignored (nohup, a job in the background) stays so.
class Interrupt final : public QObject
{
    Q_OBJECT
public:
    explicit Interrupt(std::function<void()> handler, QObject *parent = nullptr);
    ~Interrupt() override;

    /// A descriptor that is readable once a signal came; on Windows an event's handle. -1 while
    /// nobody listens.
    [[nodiscard]] static qintptr descriptor();
    /// Whether a signal came.
    [[nodiscard]] static bool cameIn();
    /// A question can be asked again although a signal came.
    static void acknowledge();
};

} // namespace keynook
