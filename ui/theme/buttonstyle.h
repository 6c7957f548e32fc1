// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSize>

class QPainter;
class QStyleOptionButton;
class QWidget;

namespace keynook::ui {

/// A push button with its text, in each of its looks and states.
void paintPushButton(QPainter &painter, const QStyleOptionButton &option, const QWidget *button,
                     bool showMnemonic);

/// The whole size for a text of this size.
[[nodiscard]] QSize pushButtonSize(const QSize &text, const QWidget *button);

} // namespace keynook::ui
