// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secret.h"

class QLabel;
class QLineEdit;
class QString;
class QWidget;

namespace keynook::ui {

/// A field's label, with its mnemonic; the field takes the label as its accessible name.
[[nodiscard]] QLabel *fieldLabel(const QString &text, QWidget *field);

/// What was typed, as a Secret.
[[nodiscard]] Secret secretIn(const QLineEdit &field);
/// Empties a field and what it would undo.
void wipe(QLineEdit &field);

/// Makes the window higher whenever its text needs it: layouts do not do that by themselves for
/// text that wraps.
void growWithText(QWidget &window);

/// The width of a dialog's content: about 80 letters of the current font.
[[nodiscard]] int contentWidth(const QWidget &of);

} // namespace keynook::ui
