// SPDX-License-Identifier: Apache-2.0
#include "peer.h"

#include <QLocalSocket>

#include <unistd.h>

namespace keynook::ui {

QString instanceFolder(const QString &dataFolder)
{
    return dataFolder;
}

bool isOurPeer(const QLocalSocket &socket)
{
    uid_t user = 0;
    gid_t group = 0;
    return ::getpeereid(static_cast<int>(socket.socketDescriptor()), &user, &group) == 0 &&
           user == ::geteuid();
}

} // namespace keynook::ui
