// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flows/checkaccess.h"

#include <QWidget>

class QLabel;

namespace keynook::ui {

/// One step of a check: its verdict as a sign, what it is about, what was found and what to do.
class CheckRow final : public QWidget
{
    Q_OBJECT
public:
    /// `step` is CheckStep::name.
    explicit CheckRow(const QString &step, QWidget *parent = nullptr);

    void setPending();
    void setStep(const CheckStep &step);

private:
    void set(const char *look, char16_t sign, const QString &verdict);

    QLabel *m_sign;
    QLabel *m_name;
    QLabel *m_finding;
    QLabel *m_next;
};

} // namespace keynook::ui
