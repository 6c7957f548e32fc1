// SPDX-License-Identifier: Apache-2.0
#include "widgets/sidebaritem.h"

#include "theme/fonts.h"
#include "theme/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace keynook::ui {

namespace {

constexpr int margin = 8;
constexpr int badgeSize = 26;

void paintGround(QPainter &painter, const QStyleOptionViewItem &option)
{
    const Colours &colours = Theme::colours();
    const QRectF box = QRectF(option.rect).adjusted(1, 1, -1, -1);
    if (option.state & QStyle::State_Selected) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.selection);
        painter.drawRoundedRect(box, 7, 7);
    }
    if (option.state & QStyle::State_HasFocus) {
        painter.setPen(QPen(colours.accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box, 7, 7);
    }
}

void line(QPainter &painter, const QRect &box, const QFont &font, const QColor &colour,
          const QString &text)
{
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(box, Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, box.width()));
}

} // namespace

void SidebarItem::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option);
    if (index.data(Badge).isValid()) {
        paintAccount(*painter, option, index);
    } else {
        paintView(*painter, option, index);
    }
    painter->restore();
}

void SidebarItem::paintAccount(QPainter &painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    const Colours &colours = Theme::colours();
    const QRect box = option.rect.adjusted(margin, 0, -margin, 0);
    const auto mirrored = [&option, &box](const QRect &place) {
        return QStyle::visualRect(option.direction, box, place);
    };
    const QRect start(box.left(), box.center().y() - badgeSize / 2, badgeSize, badgeSize);
    const QRect badge = mirrored(start);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.accent);
    painter.drawRoundedRect(badge, 6, 6);
    painter.setPen(colours.accentInk);
    painter.setFont(boldFont(option.font));
    painter.drawText(badge, Qt::AlignCenter, index.data(Badge).toString());

    const int left = start.right() + margin + 1;
    const int middle = box.center().y();
    const int height = QFontMetrics(option.font).height();
    line(painter, mirrored({left, middle - height, box.right() - left, height}),
         boldFont(option.font), colours.ink, index.data(Qt::DisplayRole).toString());
    line(painter, mirrored({left, middle, box.right() - left, height}), smallFont(option.font),
         colours.muted, index.data(Second).toString());
}

void SidebarItem::paintView(QPainter &painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index)
{
    const Colours &colours = Theme::colours();
    const QRect box = option.rect.adjusted(margin, 0, -margin, 0);
    const QString number = QLocale().toString(index.data(Number).toInt());
    const int width = QFontMetrics(option.font).horizontalAdvance(number);
    const QRect room = box.adjusted(0, 0, -width - margin, 0);
    line(painter, QStyle::visualRect(option.direction, box, room), option.font, colours.ink,
         index.data(Qt::DisplayRole).toString());
    const int tone = index.data(Tone).toInt();
    painter.setPen(tone == Alarm ? colours.bad : tone == Warn ? colours.warning : colours.muted);
    painter.drawText(box, Qt::AlignVCenter | Qt::AlignRight, number);
}

QSize SidebarItem::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int height = QFontMetrics(option.font).height();
    return index.data(Badge).isValid() ? QSize(0, 2 * height + 2 * margin)
                                       : QSize(0, height + 2 * margin - 2);
}

} // namespace keynook::ui
