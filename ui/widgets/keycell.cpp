// SPDX-License-Identifier: Apache-2.0
#include "widgets/keycell.h"

#include "models/keylistmodel.h"
#include "theme/theme.h"

#include <QPainter>

namespace keynook::ui {

namespace {

constexpr int margin = 9;

/// Puts a painter back into the state it came in; QPainter::save takes memory for it.
class Restored
{
public:
    explicit Restored(QPainter &painter)
        : m_painter(painter)
        , m_pen(painter.pen())
        , m_brush(painter.brush())
        , m_smooth(painter.testRenderHint(QPainter::Antialiasing))
    {
    }
    ~Restored()
    {
        m_painter.setPen(m_pen);
        m_painter.setBrush(m_brush);
        m_painter.setRenderHint(QPainter::Antialiasing, m_smooth);
    }
    Q_DISABLE_COPY_MOVE(Restored)

private:
    QPainter &m_painter;
    QPen m_pen;
    QBrush m_brush;
    bool m_smooth;
};

} // namespace

void KeyCell::dress(const QFont &font, const QWidget &on)
{
    const Colours &colours = Theme::colours();
    m_texts.use(font, on);
    m_ink = colours.ink;
    m_good = colours.good;
    m_bad = colours.bad;
    m_muted = colours.muted;
    m_warning = colours.warning;
    m_focus = colours.accent;
    m_chip = colours.chip;
}

const QPen *KeyCell::chipPen(const QModelIndex &index) const
{
    switch (static_cast<KeyListModel::Tone>(index.data(KeyListModel::ToneRole).toInt())) {
    case KeyListModel::Tone::Plain:
        return nullptr;
    case KeyListModel::Tone::Muted:
        return &m_muted;
    case KeyListModel::Tone::Good:
        return &m_good;
    case KeyListModel::Tone::Warning:
        return &m_warning;
    case KeyListModel::Tone::Bad:
        return &m_bad;
    }
    return nullptr;
}

void KeyCell::paintChip(QPainter &painter, const QRect &room, const QPen &pen,
                        const QString &text) const
{
    constexpr int inset = CellTexts::inset;
    const CellText &shown = m_texts.of(CellTexts::Chip, text, room.width() - 2 * inset);
    const QSize size = shown.chip.boundingRect().size().toSize();
    const QPoint start(room.left(), room.center().y() - size.height() / 2);
    const QRect chip = QStyle::visualRect(painter.layoutDirection(), room, QRect(start, size));
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_chip);
    painter.translate(chip.topLeft());
    painter.drawPath(shown.chip);
    painter.translate(-chip.topLeft());
    painter.setPen(pen);
    const qreal aside = (chip.width() - shown.size.width()) / 2;
    shown.paint(painter, QRectF(chip).adjusted(aside, 0, -aside, 0));
}

void KeyCell::paint(QPainter *painter, const QStyleOptionViewItem &option,
                    const QModelIndex &index) const
{
    const Restored restored(*painter);
    const Colours &colours = Theme::colours();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(option.rect, colours.selection);
    }
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      colours.line);

    const QRect room = option.rect.adjusted(margin, 0, -margin, 0);
    const QString text = index.data(Qt::DisplayRole).toString();
    if (const QPen *pen = chipPen(index)) {
        paintChip(*painter, room, *pen, text);
    } else {
        const auto face =
            index.column() == KeyListModel::KeyId ? CellTexts::Monospaced : CellTexts::Plain;
        painter->setPen(m_ink);
        const CellText &shown = m_texts.of(face, text, room.width());
        const bool mirrored = painter->layoutDirection() == Qt::RightToLeft;
        const qreal aside = mirrored ? room.width() - shown.size.width() : 0;
        shown.paint(*painter, QRectF(room).adjusted(aside, 0, 0, 0));
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(m_focus);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
}

} // namespace keynook::ui
