// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QLocalSocket;

/// What each system does in its own way for SingleInstance.
namespace keynook::ui {

/// A folder of this user's alone in which the first instance leaves its lock and its socket; empty
/// where there is none. Elsewhere than on Linux the data folder, once it is there.
[[nodiscard]] QString instanceFolder(const QString &dataFolder);

/// Whether a process of this user is at the other end. The folder of the socket keeps others out
/// already; this holds even where it was opened to them later.
[[nodiscard]] bool isOurPeer(const QLocalSocket &socket);

} // namespace keynook::ui
