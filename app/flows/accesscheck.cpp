// SPDX-License-Identifier: Apache-2.0
#include "flows/accesscheck.h"

namespace keynook {

AccessCheck::AccessCheck(std::vector<QLatin1StringView> names, QObject *parent)
    : QObject(parent)
    , m_names(std::move(names))
{
}

void AccessCheck::pass(const QString &finding)
{
    m_steps.push_back({m_names.at(m_steps.size()), true, false, finding, {}, {}, {}});
    emit stepDone(m_steps.back());
}

void AccessCheck::fail(const Error &error)
{
    m_steps.push_back({m_names.at(m_steps.size()), false, false, error.sentence, error.next,
                       error.kind, error.detail});
    emit stepDone(m_steps.back());
    finish();
}

void AccessCheck::finish()
{
    while (m_steps.size() < m_names.size()) {
        m_steps.push_back({m_names.at(m_steps.size()), false, true, tr("Not tried."), {}, {}, {}});
    }
    m_reply(std::move(m_steps));
}

} // namespace keynook
