// SPDX-License-Identifier: Apache-2.0
#include "connections.h"

#include <arpa/inet.h>
#include <charconv>
#include <cstring>
#include <dirent.h>
#include <functional>
#include <netinet/in.h>
#include <string_view>
#include <sys/socket.h>

namespace keynook::standin {

namespace {

using AddressCall = int (*)(int, sockaddr *, socklen_t *);

/// The port that getsockname() or getpeername() tells of an IPv4 socket; -1 for anything else.
int portOf(int file, AddressCall call)
{
    sockaddr_in address{};
    socklen_t length = sizeof address;
    // The sockets interface takes every kind of address through this one pointer type.
    if (call(file, reinterpret_cast<sockaddr *>(&address), &length) != 0 ||
        address.sin_family != AF_INET) {
        return -1;
    }
    return ntohs(address.sin_port);
}

void forEachOpenFile(const std::function<void(int)> &visit)
{
    DIR *directory = opendir("/dev/fd");
    if (directory == nullptr) {
        return;
    }
    // NOLINTNEXTLINE(concurrency-mt-unsafe): each call reads a stream of its own
    while (const dirent *entry = readdir(directory)) {
        const std::string_view name = entry->d_name;
        int file = -1;
        const auto end = name.data() + name.size();
        if (std::from_chars(name.data(), end, file).ptr == end) {
            visit(file);
        }
    }
    closedir(directory);
}

} // namespace

void cutConnection(int remotePort, int localPort)
{
    forEachOpenFile([=](int file) {
        if (portOf(file, getpeername) == remotePort && portOf(file, getsockname) == localPort) {
            shutdown(file, SHUT_RDWR);
        }
    });
}

void cutAllConnections(int localPort)
{
    forEachOpenFile([=](int file) {
        if (portOf(file, getpeername) >= 0 && portOf(file, getsockname) == localPort) {
            shutdown(file, SHUT_RDWR);
        }
    });
}

void widenBacklog(int localPort)
{
    constexpr int waiting = 256;
    forEachOpenFile([=](int file) {
        if (portOf(file, getpeername) < 0 && portOf(file, getsockname) == localPort) {
            listen(file, waiting);
        }
    });
}

} // namespace keynook::standin
