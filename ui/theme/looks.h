// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPalette>

class QPainter;
class QRect;
class QWidget;

namespace keynook::ui {

/// The role of a widget that the style cannot see by its class: "primary", "muted", "bar", … in its
/// property `look`. Empty for most.
[[nodiscard]] QString lookOf(const QWidget *widget);

/// Colours that Qt's palette has no name for, under roles that nothing else here paints with: a
/// label then follows a changed appearance without being told.
namespace role {
constexpr QPalette::ColorRole muted = QPalette::PlaceholderText;
constexpr QPalette::ColorRole good = QPalette::LinkVisited;
constexpr QPalette::ColorRole warning = QPalette::Shadow;
constexpr QPalette::ColorRole bad = QPalette::BrightText;
} // namespace role

/// Gives a label or button the font and the colour of its look.
void dressText(QWidget &widget);

/// The ground and the edge of a frame that has a look of its own. False: it has none.
bool paintFrameLook(QPainter &painter, const QRect &rect, const QWidget &frame);

/// A box with round corners, its edge inside `rect`; a transparent `edge` paints none.
void paintBox(QPainter &painter, const QRect &rect, const QColor &ground, const QColor &edge,
              qreal edgeWidth = 1, qreal radius = 6);

} // namespace keynook::ui
