// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

namespace keynook::ui {

/// Text from outside, of any length and without a single space perhaps: it never makes its window
/// wider, breaks within words where it must, and ends in an ellipsis after `lines` lines. What was
/// left out is in the tooltip.
class OutsideLabel final : public QLabel
{
    Q_OBJECT
public:
    explicit OutsideLabel(int lines, const char *look = "", QWidget *parent = nullptr);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// The lines as they stand in a label of this width.
    [[nodiscard]] QStringList linesIn(int width) const;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    int m_lines;
};

} // namespace keynook::ui
