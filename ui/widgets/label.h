// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>
#include <QPushButton>

namespace keynook::ui {

/// The only way to a label: plain text, whatever comes from outside. `look` is one of
/// theme/looks.cpp.
[[nodiscard]] QLabel *label(const QString &text, const char *look = "", QWidget *parent = nullptr);
/// A label over several lines.
[[nodiscard]] QLabel *paragraph(const QString &text, const char *look = "",
                                QWidget *parent = nullptr);
/// A button whose accessible name is its label without the mnemonic.
[[nodiscard]] QPushButton *button(const QString &text, const char *look = "",
                                  QWidget *parent = nullptr);
/// Changes a widget's look after it was made.
void setLook(QWidget *widget, const char *look);

} // namespace keynook::ui
