// SPDX-License-Identifier: Apache-2.0
#include "flows/accesscheck.h"

namespace keynook {

AccessCheck::AccessCheck(QStringList names, QObject *parent)
    : QObject(parent)
    , m_names(std::move(names))
{
}

QString AccessCheck::nextName() const
{
    return m_names.at(static_cast<qsizetype>(m_steps.size()));
}

void AccessCheck::pass(const QString &finding)
{
    m_steps.push_back({nextName(), true, false, finding, {}, {}, {}});
    emit stepDone(m_steps.back());
}

void AccessCheck::fail(const Error &error)
{
    m_steps.push_back(
        {nextName(), false, false, error.sentence, error.next, error.kind, error.detail});
    emit stepDone(m_steps.back());
    finish();
}

void AccessCheck::finish()
{
    while (static_cast<qsizetype>(m_steps.size()) < m_names.size()) {
        m_steps.push_back({nextName(), false, true, tr("Not tried."), {}, {}, {}});
    }
    m_reply(std::move(m_steps));
}

} // namespace keynook
