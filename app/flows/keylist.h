// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/apikey.h"
#include "core/clock.h"
#include "core/reply.h"
#include "flows/session.h"
#include "ledger/ledger.h"

#include <vector>

namespace keynook {

/// A list of keys, and when the service gave it.
struct KeyList
{
    std::vector<ApiKey> keys;
    qint64 fetchedAt = 0;       ///< epoch seconds
    std::optional<Error> stale; ///< why this is the list kept from last time and not a fresh one
};

/// Lists an account's keys at the service and keeps the list. When the service cannot be reached
/// (Network, Tls, Service, RateLimited) and `keptWillDo`, the list kept from last time is the
/// answer, with the reason.
void listKeys(CredentialService &service, Session &session, Ledger &ledger, const Clock &clock,
              bool keptWillDo, const Reply<KeyList>& reply);

/// The one key whose id is `idOrName`, or whose name is when no other has that name.
/// Errors: NotFound; Conflict (several keys have the name).
[[nodiscard]] Result<ApiKey> findKey(const std::vector<ApiKey> &keys, const QString &idOrName);

} // namespace keynook
