// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vault/secretstore.h"

#include <QDeadlineTimer>

#include <chrono>

namespace keynook {

/// Within this time an operation on a store ends, and whoever waits for it is told so.
inline constexpr std::chrono::seconds storeAnswersWithin{10};

/// Removes what an operation that failed may have left behind. The answer comes when it is gone,
/// and at the latest at `end`: a keychain that did not answer before is not waited for once more.
/// The removal goes on then.
void removeUntil(SecretStore &store, const QString &item, QDeadlineTimer end, Reply<void> reply);

/// As writeVerified, for an item that is new: what a write that failed left behind is taken back,
/// in what remains of the time. A locked keychain is not asked again, it would show its prompt once
/// more.
void writeOrTakeBack(SecretStore &store, const QString &item, const Secret &value,
                     const Reply<void> &reply);

} // namespace keynook
