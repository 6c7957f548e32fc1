// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <functional>

namespace keynook {

/// Turns SIGINT, SIGTERM and SIGHUP into a call from the event loop, once. A second Ctrl-C ends the
/// process at once, with 130; so does a second SIGTERM, with 143, that comes a second or more after
/// the first. A signal that the caller has had ignored (nohup, a job in the background) stays so.
class Interrupt final : public QObject
{
    Q_OBJECT
public:
    explicit Interrupt(std::function<void()> handler, QObject *parent = nullptr);
    ~Interrupt() override;

    /// Readable once a signal came; -1 while nobody listens.
    [[nodiscard]] static int descriptor();
    /// Whether a signal came.
    [[nodiscard]] static bool cameIn();
    /// A question can be asked again although a signal came.
    static void acknowledge();
};

} // namespace keynook
