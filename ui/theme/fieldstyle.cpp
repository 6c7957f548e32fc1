// SPDX-License-Identifier: Apache-2.0
#include "theme/fieldstyle.h"

#include "theme/looks.h"
#include "theme/theme.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>
#include <array>

namespace keynook::ui {

void paintChevron(QPainter &painter, const QRect &room, bool up, bool enabled)
{
    constexpr qreal halfWidth = 4;
    constexpr qreal halfHeight = 2;
    constexpr qreal pen = 1.5;
    const QPointF middle = QRectF(room).center();
    const qreal tip = up ? -halfHeight : halfHeight;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &colours = Theme::colours();
    painter.setPen(QPen(enabled ? colours.muted : colours.line, pen, Qt::SolidLine, Qt::RoundCap,
                        Qt::RoundJoin));
    const std::array points{middle + QPointF(-halfWidth, -tip), middle + QPointF(0, tip),
                            middle + QPointF(halfWidth, -tip)};
    painter.drawPolyline(points.data(), static_cast<int>(points.size()));
    painter.restore();
}

void paintField(QPainter &painter, const QStyleOption &option)
{
    const Colours &colours = Theme::colours();
    const bool isOpen = option.state.testFlag(QStyle::State_Enabled) &&
                        !option.state.testFlag(QStyle::State_ReadOnly);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    paintBox(painter, option.rect, isOpen ? colours.panel : colours.ground,
             focused ? colours.accent : colours.line, focused ? 2 : 1);
}

void paintCheckBox(QPainter &painter, const QStyleOption &option)
{
    constexpr qreal radius = 3;
    constexpr qreal pen = 2;
    const Colours &colours = Theme::colours();
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool checked = option.state.testFlag(QStyle::State_On);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const QColor filled = enabled ? colours.accent : colours.chip;
    const QColor empty = enabled ? colours.panel : colours.ground;
    paintBox(painter, option.rect, checked ? filled : empty,
             focused || (checked && enabled) ? colours.accent : colours.muted, 1, radius);
    if (!checked) {
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(enabled ? colours.accentInk : colours.muted, pen, Qt::SolidLine,
                        Qt::RoundCap, Qt::RoundJoin));
    const QRectF box(option.rect);
    const auto at = [&box](qreal x, qreal y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    const std::array tick{at(0.24, 0.52), at(0.43, 0.71), at(0.77, 0.31)};
    painter.drawPolyline(tick.data(), static_cast<int>(tick.size()));
    painter.restore();
}

void paintSpinBox(QPainter &painter, const QStyleOptionSpinBox &option)
{
    paintField(painter, option);
    const auto paintArrow = [&](QStyle::SubControl part, QAbstractSpinBox::StepEnabledFlag step) {
        paintChevron(painter, spinBoxPart(option, part), part == QStyle::SC_SpinBoxUp,
                     option.state.testFlag(QStyle::State_Enabled) &&
                         option.stepEnabled.testFlag(step));
    };
    paintArrow(QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled);
    paintArrow(QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled);
}

void paintComboBox(QPainter &painter, const QStyleOptionComboBox &option)
{
    QStyleOptionComboBox box = option;
    box.state.setFlag(QStyle::State_ReadOnly, false); // which an editable one says of its line
    paintField(painter, box);
    paintChevron(painter, comboBoxPart(option, QStyle::SC_ComboBoxArrow), false,
                 option.state.testFlag(QStyle::State_Enabled));
}

QRect spinBoxPart(const QStyleOptionSpinBox &option, QStyle::SubControl part)
{
    constexpr int edge = 3;
    const QRect &all = option.rect;
    const int half = all.height() / 2 - edge;
    const int left = all.right() - arrowsWidth + 1;
    QRect rect = all;
    switch (part) {
    case QStyle::SC_SpinBoxUp:
        rect = {left, all.top() + edge, arrowsWidth, half};
        break;
    case QStyle::SC_SpinBoxDown:
        rect = {left, all.bottom() - edge - half + 1, arrowsWidth, half};
        break;
    case QStyle::SC_SpinBoxEditField:
        rect = all.adjusted(fieldPaddingX - 2, 2, -arrowsWidth, -2);
        break;
    default:
        break;
    }
    return QStyle::visualRect(option.direction, all, rect);
}

QRect comboBoxPart(const QStyleOptionComboBox &option, QStyle::SubControl part)
{
    const QRect &all = option.rect;
    QRect rect = all;
    if (part == QStyle::SC_ComboBoxArrow) {
        rect.setLeft(all.right() - arrowsWidth + 1);
    } else if (part == QStyle::SC_ComboBoxEditField) {
        rect.adjust(fieldPaddingX - 2, 2, -arrowsWidth, -2);
    }
    return QStyle::visualRect(option.direction, all, rect);
}

QSize fieldSize(const QSize &contents, int side)
{
    constexpr int leastHeight = 18;
    return {contents.width() + 2 * fieldPaddingX + side,
            std::max(contents.height(), leastHeight) + 2 * fieldPaddingY};
}

} // namespace keynook::ui
