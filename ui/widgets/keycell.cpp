// SPDX-License-Identifier: Apache-2.0
#include "widgets/keycell.h"

#include "models/keylistmodel.h"
#include "theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <optional>

namespace keynook::ui {

namespace {

constexpr int margin = 9;

/// The colour of the chip's text, where there is a chip.
std::optional<QColor> chipOf(const QModelIndex &index)
{
    const Colours &colours = Theme::colours();
    if (index.column() == KeyListModel::Secret) {
        switch (static_cast<Held>(index.data(KeyListModel::HeldRole).toInt())) {
        case Held::Keychain:
            return colours.good;
        case Held::Lost:
            return colours.bad;
        case Held::Elsewhere:
            return colours.muted;
        }
    }
    if (index.column() == KeyListModel::LastUsed &&
        static_cast<KeyListModel::Usage>(index.data(KeyListModel::UsageRole).toInt()) !=
            KeyListModel::Usage::Used) {
        return colours.warning;
    }
    return {};
}

void paintChip(QPainter &painter, const QStyleOptionViewItem &option, const QRect &room,
               const QColor &ink, const QString &text)
{
    constexpr int inset = 9;
    QFont font = option.font;
    constexpr qreal smaller = 0.9;
    font.setPointSizeF(font.pointSizeF() * smaller);
    const QFontMetrics metrics(font);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, room.width() - 2 * inset);
    const int height = metrics.height() + 4;
    const QRect chip(room.left(), room.center().y() - height / 2,
                     metrics.horizontalAdvance(shown) + 2 * inset, height);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::colours().chip);
    painter.drawRoundedRect(chip, height / 2.0, height / 2.0);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(chip, Qt::AlignCenter, shown);
}

} // namespace

void KeyCell::paint(QPainter *painter, const QStyleOptionViewItem &option,
                    const QModelIndex &index) const
{
    const Colours &colours = Theme::colours();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(option.rect, colours.selection);
    }
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      colours.line);

    const QRect room = option.rect.adjusted(margin, 0, -margin, 0);
    const QString text = index.data(Qt::DisplayRole).toString();
    if (const auto chip = chipOf(index)) {
        paintChip(*painter, option, room, *chip, text);
    } else {
        const QFont font = index.column() == KeyListModel::KeyId ? monospaced() : option.font;
        painter->setFont(font);
        painter->setPen(colours.ink);
        painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                          QFontMetrics(font).elidedText(text, Qt::ElideRight, room.width()));
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(colours.accent, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

} // namespace keynook::ui
