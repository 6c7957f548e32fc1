// SPDX-License-Identifier: Apache-2.0
#include "vault/credentialstore_windows.h"
#include "vault/windowskeyring.h"

namespace keynook {

std::unique_ptr<PythonKeyring> makePythonKeyring()
{
    return std::make_unique<WindowsKeyring>(makeCredentialStore());
}

} // namespace keynook
