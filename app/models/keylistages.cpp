// SPDX-License-Identifier: Apache-2.0
// When what the list says of times is over.
#include "core/relativetime.h"
#include "models/keylistmodel.h"

#include <algorithm>
#include <limits>

namespace keynook {

std::optional<qint64> KeyListModel::nextChange() const
{
    constexpr qint64 day = 86400;
    constexpr qint64 never = std::numeric_limits<qint64>::max();
    qint64 first = never;
    const auto consider = [this, &first](qint64 at) {
        if (at > m_now) {
            first = std::min(first, at);
        }
    };
    for (Item item = 0; item < m_table.size(); ++item) {
        for (const Column column : {Created, LastUsed, Expires, LastChecked}) {
            const auto at = time(item, column);
            const qint64 next = at ? keynook::nextChange(*at, m_now) : never;
            if (next == never) {
                continue;
            }
            consider(next);
            // isUnusedSince and endsSoon
            consider(column == Expires ? *at - m_expiryLead * day : *at + m_unusedAfter * day + 1);
        }
    }
    return first == never ? std::nullopt : std::optional(first);
}

} // namespace keynook
