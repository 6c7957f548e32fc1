// SPDX-License-Identifier: Apache-2.0
#pragma once

// The HTTP library hides its sockets, but some faults and a quick end need them. These functions
// find a socket among the process's open files by its two port numbers, which no other open socket
// can share.

namespace keynook::standin {

/// Ends the TCP connection from `remotePort` to `localPort` in both directions; what the HTTP
/// library writes afterwards reaches nobody.
void cutConnection(int remotePort, int localPort);

/// Ends every TCP connection to `localPort`.
void cutAllConnections(int localPort);

/// Lets more clients wait for their connection than the HTTP library's five, so that a burst of
/// requests is not held up by TCP's retries.
void widenBacklog(int localPort);

} // namespace keynook::standin
