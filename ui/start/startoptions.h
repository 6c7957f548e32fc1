// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "start/wish.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace keynook::ui {

/// The app's command line.
struct StartOptions
{
    /// What to print in place of a window.
    struct Answer
    {
        QString text; ///< with the last line's end
        int exitCode; ///< 0: what was asked for, goes to the standard output; 2: what is wrong
    };

    bool isDemo = false;
    std::optional<QString> dataFolder;
    Wish wish;
    std::optional<Answer> answer;

    /// `arguments` begin with the program. Can be called before there is an application object,
    /// which needs a display; but then an answer has no text, for neither has Qt.
    [[nodiscard]] static StartOptions from(const QStringList &arguments);
};

} // namespace keynook::ui
