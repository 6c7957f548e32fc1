// SPDX-License-Identifier: Apache-2.0
#include "peer.h"

#include <QLocalSocket>

#include <windows.h>

#include <vector>

namespace keynook::ui {

namespace {

/// The SID of a process's user in its token's own memory; empty when it is kept from us.
std::vector<unsigned char> userOf(HANDLE process)
{
    std::vector<unsigned char> user;
    HANDLE token = nullptr;
    if (process != nullptr && OpenProcessToken(process, TOKEN_QUERY, &token) != FALSE) {
        DWORD size = 0;
        GetTokenInformation(token, TokenUser, nullptr, 0, &size);
        user.resize(size);
        if (GetTokenInformation(token, TokenUser, user.data(), size, &size) == FALSE) {
            user.clear();
        }
        CloseHandle(token);
    }
    return user;
}

PSID sidIn(const std::vector<unsigned char> &user)
{
    return reinterpret_cast<const TOKEN_USER *>(user.data())->User.Sid;
}

} // namespace

QString instanceFolder(const QString &dataFolder)
{
    return dataFolder;
}

bool isOurPeer(const QLocalSocket &socket)
{
    const auto pipe = reinterpret_cast<HANDLE>(socket.socketDescriptor());
    DWORD flags = 0;
    ULONG id = 0;
    if (GetNamedPipeInfo(pipe, &flags, nullptr, nullptr, nullptr) == FALSE) {
        return false;
    }
    const BOOL known = (flags & PIPE_SERVER_END) != 0 ? GetNamedPipeClientProcessId(pipe, &id)
                                                      : GetNamedPipeServerProcessId(pipe, &id);
    if (known == FALSE) {
        return false;
    }
    const HANDLE process = OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, id);
    const auto theirs = userOf(process);
    const auto ours = userOf(GetCurrentProcess());
    if (process != nullptr) {
        CloseHandle(process);
    }
    return !theirs.empty() && !ours.empty() && EqualSid(sidIn(theirs), sidIn(ours)) != FALSE;
}

} // namespace keynook::ui
