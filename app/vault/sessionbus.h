// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace keynook {

/// To be called before libsecret is. GLib ends a program whose session bus goes away by SIGTERM,
/// unless it is told not to: then what is asked of the keychain fails, and says so. Does not wait;
/// needs the event loop of the thread that calls it.
void outliveSessionBus();

} // namespace keynook
