// SPDX-License-Identifier: Apache-2.0
#include "misbehaviour.h"

#include <utility>

namespace keynook::test {

Misbehaviour::Misbehaviour(const QString &line)
{
    for (const QString &word : line.split(u' ', Qt::SkipEmptyParts)) {
        const QString key = word.section(u'=', 0, 0);
        const QString value = word.section(u'=', 1);
        if (key == QLatin1StringView("locked")) {
            m_locked = true;
        } else if (key == QLatin1StringView("no-default")) {
            m_noDefault = true;
        } else if (key == QLatin1StringView("from")) {
            m_from = value.toInt();
        } else {
            m_actions.insert(key, {value.section(u'/', 0, 0), value.section(u'/', 1)});
        }
    }
}

void Misbehaviour::count(const QString &method)
{
    if (m_from > 0 && method == QLatin1StringView("CreateItem")) {
        --m_from;
    }
}

Misbehaviour::Action Misbehaviour::of(const QString &method) const
{
    if (m_from > 0) {
        return {};
    }
    return m_actions.value(method, m_actions.value(QStringLiteral("*")));
}

bool Misbehaviour::takeLocked()
{
    return m_from == 0 && std::exchange(m_locked, false);
}

} // namespace keynook::test
