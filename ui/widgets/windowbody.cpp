// SPDX-License-Identifier: Apache-2.0
#include "widgets/windowbody.h"

#include "widgets/detailspanel.h"
#include "widgets/sidebar.h"

#include <QBoxLayout>

#include <algorithm>

namespace keynook::ui {

namespace {

constexpr int narrowSide = 160;
constexpr int leastMiddle = 460; // below it the table shows a name and an id, and no more

} // namespace

WindowBody::WindowBody(Sidebar &side, QWidget &middle, DetailsPanel &details, QWidget *parent)
    : QWidget(parent)
    , m_side(side)
    , m_middle(middle)
    , m_details(details)
    , m_work(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_sideWidth(side.minimumWidth())
    , m_detailsWidth(details.minimumWidth())
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(&side);
    row->addLayout(m_work, 1);
    m_work->setSpacing(0);
    m_work->addWidget(&middle, 1);
    m_work->addWidget(&details);
}

QSize WindowBody::minimumSizeHint() const
{
    constexpr int least = 240;
    return {leastSide() + m_middle.minimumSizeHint().width(), least};
}

/// Its labels are of other lengths in other languages.
int WindowBody::leastSide() const
{
    return std::max(narrowSide, m_side.layout()->minimumSize().width());
}

void WindowBody::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setNarrow(width() < std::max(m_sideWidth, leastSide()) + leastMiddle + m_detailsWidth);
}

void WindowBody::setNarrow(bool narrow)
{
    if (m_narrow == narrow) {
        return;
    }
    m_narrow = narrow;
    m_side.setFixedWidth(narrow ? leastSide() : std::max(m_sideWidth, leastSide()));
    m_work->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_work->setStretchFactor(&m_details, narrow ? 1 : 0);
    if (narrow) {
        m_details.setMinimumWidth(0);
        m_details.setMaximumWidth(QWIDGETSIZE_MAX);
    } else {
        m_details.setFixedWidth(m_detailsWidth);
    }
}

} // namespace keynook::ui
