// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QScrollArea>

namespace keynook::ui {

/// As high as its content while there is room, and with a scroll bar where there is not.
class ScrollColumn final : public QScrollArea
{
    Q_OBJECT
public:
    explicit ScrollColumn(QWidget *content, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
};

} // namespace keynook::ui
