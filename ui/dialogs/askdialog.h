// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

namespace keynook::ui {

/// Asks before something that cannot be taken back. Enter and Esc both mean no.
class AskDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `confirmLabel` says what will be done, with a mnemonic; title and sentence may hold
    /// anything.
    AskDialog(const QString &title, const QString &sentence, const QString &confirmLabel,
              QWidget *parent = nullptr);
};

} // namespace keynook::ui
