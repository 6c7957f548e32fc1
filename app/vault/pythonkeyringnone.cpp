// SPDX-License-Identifier: Apache-2.0
// For systems on which Keynook does not yet know where Python's keyring keeps its items.
#include "vault/nopythonkeyring.h"

namespace keynook {

std::unique_ptr<PythonKeyring> makePythonKeyring()
{
    return std::make_unique<NoPythonKeyring>(
        PythonKeyring::tr("Keynook cannot reach Python's keyring on this system."),
        PythonKeyring::tr("Export a credentials file instead."));
}

} // namespace keynook
