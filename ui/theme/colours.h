// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>

namespace keynook::ui {

/// The colours of one appearance. Text on any of the grounds has a contrast of at least 4.5 : 1.
struct Colours
{
    QColor ground;    ///< behind the table
    QColor panel;     ///< bars, dialogs, fields
    QColor side;      ///< the list of accounts and views
    QColor line;      ///< borders
    QColor ink;       ///< text
    QColor muted;     ///< what matters less
    QColor accent;    ///< the one button that goes on
    QColor accentInk; ///< text on it
    QColor good;
    QColor warning;
    QColor warningGround;
    QColor goodGround;
    QColor bad;
    QColor badGround;
    QColor selection;
    QColor chip;

    static Colours light();
    static Colours dark();
};

} // namespace keynook::ui
