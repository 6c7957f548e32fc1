// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/database.h"
#include "ledger/ledger.h"

namespace keynook {

struct Ledger::Private
{
    QString folder;
    Clock clock;
    std::unique_ptr<Database> database;
};

/// `INSERT … ON CONFLICT … UPDATE` of one held key, for use in a transaction too. Error: Usage for
/// `Held::Elsewhere`.
[[nodiscard]] Result<void> upsertHeldKey(const Database &database, const HeldKey &key);

} // namespace keynook
