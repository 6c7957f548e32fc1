// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flows/sdkwhich.h"

namespace keynook::sdklook {

// The pieces of SdkWhich that need no event loop.

/// Finds out whether Keynook holds the key with that id, and under which name.
[[nodiscard]] Result<void> identify(SdkFinding &finding, const Ledger &ledger);

/// Warns when others than the user may read `path`, which is called `shown`.
void warnOfReaders(SdkFinding &finding, const QString &path, const QString &shown);

[[nodiscard]] Result<SdkFinding> cogniac(const SdkWhich::Parts &parts);

/// Out of the variables alone; `Source::None` when they say nothing.
[[nodiscard]] SdkFinding kognicVariables(const SdkWhich::Parts &parts);
/// Adds what the entry `default` of Python's keyring holds, as the credential that is used or as
/// one that is hidden.
void addKognicEntry(SdkFinding &finding, const SdkWhich::Parts &parts, const KeyringItems &entry);
/// Warns of what environments.json and the choice of a keyring change.
void addKognicSurroundings(SdkFinding &finding, const SdkWhich::Parts &parts);

} // namespace keynook::sdklook
