// SPDX-License-Identifier: Apache-2.0
#include "settings/scrollcolumn.h"

#include <QScrollBar>

#include <algorithm>

namespace keynook::ui {

ScrollColumn::ScrollColumn(QWidget *content, QWidget *parent)
    : QScrollArea(parent)
{
    setWidget(content);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus); // it follows the focus of what is in it
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

QSize ScrollColumn::sizeHint() const
{
    return widget()->sizeHint();
}

QSize ScrollColumn::minimumSizeHint() const
{
    constexpr int least = 160;
    const QSize needed = widget()->minimumSizeHint();
    const int bar = needed.height() > least ? verticalScrollBar()->sizeHint().width() : 0;
    return {needed.width() + bar, std::min(least, needed.height())};
}

} // namespace keynook::ui
