// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/account.h"

#include <QDialog>

namespace keynook::ui {

/// Asks how early an account's credentials count as expiring soon.
class LeadDialog final : public QDialog
{
    Q_OBJECT
public:
    LeadDialog(const Account &account, QWidget *parent);

signals:
    void chosen(int days);
};

} // namespace keynook::ui
