// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace keynook::standin {

/// What identifies a set of seeded keys. The keys follow from it, so a state file needs no list of
/// them.
struct SeedPlan
{
    int count = 0;
    qint64 at = 0;   ///< epoch seconds of the seeding; ages count back from here
    QByteArray salt; ///< random, so that two states do not share key ids
};

/// A key that nobody holds the secret of, as if another machine had generated it.
struct SeededKey
{
    QByteArray id;
    QString description;
    qint64 createdAt = 0;           ///< epoch seconds
    std::optional<qint64> lastAuth; ///< epoch seconds
};

/// The key with this index. With 50 keys or more the first 50 include names in many scripts and
/// names that attack a careless display, shell, table or terminal.
SeededKey seededKey(const SeedPlan &plan, int index);

} // namespace keynook::standin
