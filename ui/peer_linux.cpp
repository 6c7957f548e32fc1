// SPDX-License-Identifier: Apache-2.0
#include "peer.h"

#include <QLocalSocket>

#include <sys/socket.h>
#include <unistd.h>

namespace keynook::ui {

QString instanceFolder(const QString &)
{
    return qEnvironmentVariable("XDG_RUNTIME_DIR");
}

bool isOurPeer(const QLocalSocket &socket)
{
    struct ucred peer = {};
    socklen_t size = sizeof peer;
    return ::getsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_PEERCRED, &peer,
                        &size) == 0 &&
           peer.uid == ::geteuid();
}

} // namespace keynook::ui
