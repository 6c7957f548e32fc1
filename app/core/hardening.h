// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace keynook {

/// The first thing in every main(): no core file, no attaching debugger and no reading of this process's memory by the same user, and
/// no Qt plug-ins from a folder that the environment names. Elsewhere than on Linux it does the part that the system has.
void hardenProcess();

/// Gives the limits back that a child should have; call right before exec.
void relaxForChild();

} // namespace keynook
