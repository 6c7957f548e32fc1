// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace keynook {

/// The first thing in every main(): no core file, no attaching debugger and no reading of this process's memory by the same user, and
/// no Qt plug-ins from a folder that the environment names. Elsewhere than on Linux it does the part that the system has.
void hardenProcess();

/// Gives a child the limits and the handling of SIGPIPE that this process was started with; call right before exec.
void relaxForChild();

} // namespace keynook
