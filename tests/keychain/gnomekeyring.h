// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace keynook::test {

/// A real gnome-keyring-daemon with keyrings of its own, on the bus this program runs on.
class GnomeKeyring
{
public:
    ~GnomeKeyring();

    /// The default collection exists afterwards and is open. False when it does not come up.
    [[nodiscard]] bool startUnlocked();
    /// With the keyrings as they are: locked when an earlier start made one, without a default
    /// collection otherwise.
    [[nodiscard]] bool startLocked();
    /// Locks the default collection of a running daemon.
    [[nodiscard]] bool lock();
    /// As by kill -9; returns when nobody owns the name any more.
    [[nodiscard]] bool kill();
    /// Stops and continues the process: it is there and does not answer.
    void freeze() const;
    void thaw() const;

private:
    [[nodiscard]] bool start(bool unlock);
    void signal(int number) const;

    QTemporaryDir m_data;
    QProcess m_daemon;
};

} // namespace keynook::test
