// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionComboBox;
class QStyleOptionSpinBox;

namespace keynook::ui {

/// Between the edge of a field and its text, left and right, up and down.
constexpr int fieldPaddingX = 10;
constexpr int fieldPaddingY = 6;

/// The box of a field, in each of its states.
void paintField(QPainter &painter, const QStyleOption &option);
void paintSpinBox(QPainter &painter, const QStyleOptionSpinBox &option);
/// The box alone, without its text.
void paintCheckBox(QPainter &painter, const QStyleOption &option);
void paintComboBox(QPainter &painter, const QStyleOptionComboBox &option);

[[nodiscard]] QRect spinBoxPart(const QStyleOptionSpinBox &option, QStyle::SubControl part);
[[nodiscard]] QRect comboBoxPart(const QStyleOptionComboBox &option, QStyle::SubControl part);

/// The whole size for contents of this size; `side`: for what stands beside them.
[[nodiscard]] QSize fieldSize(const QSize &contents, int side = 0);

/// A small open arrow in the middle of `room`.
void paintChevron(QPainter &painter, const QRect &room, bool up, bool enabled);

/// What the arrows of a field take at its side.
constexpr int arrowsWidth = 24;

} // namespace keynook::ui
