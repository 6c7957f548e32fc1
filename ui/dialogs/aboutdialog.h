// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

namespace keynook::ui {

class AboutDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit AboutDialog(QWidget *parent);
};

} // namespace keynook::ui
