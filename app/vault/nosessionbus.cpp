// SPDX-License-Identifier: Apache-2.0
#include "vault/sessionbus.h"

namespace keynook {

void outliveSessionBus() {}

} // namespace keynook
