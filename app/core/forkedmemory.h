// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace keynook {

/// A child that is forked finds zeros here: one lives on beside the command of `run`, and none has
/// any use for a secret. It must not free this memory, as libsodium would miss its canary there.
/// Only Linux can do that, and only there does a child live on.
void keepFromChildren(char *memory, qsizetype size);

} // namespace keynook
