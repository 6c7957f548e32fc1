// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSpinBox>

#include <algorithm>

namespace keynook::ui {

/// Puts a unit behind the number of `box`, as `unit(number)` has it: some languages, English among
/// them, have another word for one than for many. The box keeps the width of the wider.
template <typename Unit>
void setUnit(QSpinBox *box, Unit unit)
{
    const auto follow = [box, unit](int number) {
        box->setSuffix(unit(number));
        box->setMinimumWidth(std::max(box->minimumWidth(), box->sizeHint().width()));
    };
    QObject::connect(box, &QSpinBox::valueChanged, box, follow);
    follow(box->maximum());
    follow(box->value());
}

} // namespace keynook::ui
