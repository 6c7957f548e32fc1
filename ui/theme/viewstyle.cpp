// SPDX-License-Identifier: Apache-2.0
#include "theme/viewstyle.h"

#include "theme/looks.h"
#include "theme/theme.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace keynook::ui {

namespace {

constexpr int headerPadding = 9;
constexpr int headerArrowRoom = 20;

} // namespace

void paintScrollBar(QPainter &painter, const QStyleOptionSlider &option)
{
    constexpr int around = 2;
    if (option.maximum <= option.minimum) {
        return;
    }
    const QRect handle = scrollBarPart(option, QStyle::SC_ScrollBarSlider)
                             .adjusted(around, around, -around, -around);
    const bool held = option.state.testFlag(QStyle::State_Sunken) &&
                      option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider);
    const Colours &colours = Theme::colours();
    paintBox(painter, handle, held ? colours.muted : colours.line, {}, 1, 4);
}

QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part)
{
    constexpr int leastHandle = 24;
    const QRect &all = option.rect;
    const bool across = option.orientation == Qt::Horizontal;
    const int length = across ? all.width() : all.height();
    const qint64 range = qint64(option.maximum) - option.minimum;
    const int share =
        range <= 0 ? length
                   : static_cast<int>(qint64(length) * option.pageStep / (range + option.pageStep));
    const int handle = std::min(std::max(share, leastHandle), length);
    const int start = QStyle::sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, length - handle, option.upsideDown);
    const auto piece = [&](int from, int size) {
        const QRect rect = across ? QRect(all.left() + from, all.top(), size, all.height())
                                  : QRect(all.left(), all.top() + from, all.width(), size);
        return QStyle::visualRect(option.direction, all, rect);
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return piece(start, handle);
    case QStyle::SC_ScrollBarSubPage:
        return piece(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return piece(start + handle, length - start - handle);
    case QStyle::SC_ScrollBarGroove:
        return all;
    default:
        return {};
    }
}

void paintHeaderSection(QPainter &painter, const QRect &rect)
{
    painter.fillRect(rect, Theme::colours().panel);
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), Theme::colours().line);
}

QRect headerLabel(const QStyleOptionHeader &option)
{
    const int right =
        option.sortIndicator == QStyleOptionHeader::None ? headerPadding / 2 : headerArrowRoom;
    return QStyle::visualRect(option.direction, option.rect,
                              option.rect.adjusted(headerPadding, 0, -right, 0));
}

QRect headerArrow(const QStyleOptionHeader &option)
{
    QRect room = option.rect;
    room.setLeft(room.right() - headerArrowRoom + 1);
    return QStyle::visualRect(option.direction, option.rect, room);
}

void paintProgress(QPainter &painter, const QStyleOptionProgressBar &option)
{
    constexpr qreal radius = 3;
    const Colours &colours = Theme::colours();
    paintBox(painter, option.rect, colours.chip, {}, 1, radius);
    const qint64 range = qint64(option.maximum) - option.minimum;
    if (range <= 0) {
        return;
    }
    QRect done = option.rect;
    done.setWidth(
        static_cast<int>(done.width() * (qint64(option.progress) - option.minimum) / range));
    if (done.width() > 0) {
        paintBox(painter, QStyle::visualRect(option.direction, option.rect, done), colours.accent,
                 {}, 1, radius);
    }
}

} // namespace keynook::ui
