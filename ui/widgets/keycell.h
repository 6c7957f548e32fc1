// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/celltexts.h"

#include <QBrush>
#include <QPen>
#include <QStyledItemDelegate>

namespace keynook::ui {

/// Paints a cell of the key table: ids monospaced, what needs a look as a chip in its colour. A
/// cell that was painted before takes no memory: a table scrolls through a hundred thousand.
class KeyCell final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Takes over the font and the colours of now, before each frame.
    void dress(const QFont &font, const QWidget &on);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    /// The pen of the chip's text; null where there is no chip.
    [[nodiscard]] const QPen *chipPen(const QModelIndex &index) const;
    void paintChip(QPainter &painter, const QRect &room, const QPen &pen,
                   const QString &text) const;

    mutable CellTexts m_texts;
    // Made of a colour for each cell, they would take memory.
    QPen m_ink;
    QPen m_good;
    QPen m_bad;
    QPen m_muted;
    QPen m_warning;
    QPen m_focus;
    QBrush m_chip;
};

} // namespace keynook::ui
