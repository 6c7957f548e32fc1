// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vault/credentialstore.h"

#include <memory>

namespace keynook {

/// By CredReadW, CredWriteW, CredDeleteW and CredEnumerateW.
[[nodiscard]] std::unique_ptr<CredentialStore> makeCredentialStore();

} // namespace keynook
