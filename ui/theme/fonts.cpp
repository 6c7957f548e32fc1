// SPDX-License-Identifier: Apache-2.0
#include "theme/fonts.h"

namespace keynook::ui {

QFont boldFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont smallFont(QFont font)
{
    constexpr qreal smaller = 0.9;
    font.setPointSizeF(font.pointSizeF() * smaller);
    return font;
}

QFont titleFont(QFont font)
{
    constexpr qreal larger = 1.5;
    font.setPointSizeF(font.pointSizeF() * larger);
    return boldFont(font);
}

} // namespace keynook::ui
