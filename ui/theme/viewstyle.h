// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionHeader;
class QStyleOptionProgressBar;
class QStyleOptionSlider;

namespace keynook::ui {

constexpr int scrollBarWidth = 12;

/// Thin, without buttons; nothing but the handle is painted.
void paintScrollBar(QPainter &painter, const QStyleOptionSlider &option);
[[nodiscard]] QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part);

void paintHeaderSection(QPainter &painter, const QRect &rect);
/// Where its text, and where the arrow of the column that is sorted by.
[[nodiscard]] QRect headerLabel(const QStyleOptionHeader &option);
[[nodiscard]] QRect headerArrow(const QStyleOptionHeader &option);
void paintProgress(QPainter &painter, const QStyleOptionProgressBar &option);

/// What an item of a list keeps free around its text.
constexpr int itemPaddingX = 8;
constexpr int itemPaddingY = 5;

} // namespace keynook::ui
