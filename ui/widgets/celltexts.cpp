// SPDX-License-Identifier: Apache-2.0
#include "widgets/celltexts.h"

#include "theme/fonts.h"
#include "theme/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>
#include <QWidget>

#include <cmath>

namespace keynook::ui {

namespace {

CellText lineOf(const QString &shown, const QFont &font)
{
    QTextLayout layout(shown, font);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    return line.isValid() ? CellText{line.glyphRuns(),
                                     {line.horizontalAdvance(), line.ascent() + line.descent()},
                                     {}}
                          : CellText{}; // an empty text has no line
}

} // namespace

void CellText::paint(QPainter &painter, const QRectF &room) const
{
    // In the steps in which Qt places text, or a scaled screen would round to another pixel.
    const auto placed = [](qreal position) {
        constexpr qreal steps = 64;
        return std::floor(position * steps) / steps;
    };
    const QPointF at(placed(room.left()), placed(room.top() + (room.height() - size.height()) / 2));
    for (const QGlyphRun &run : glyphs) {
        painter.drawGlyphRun(at, run);
    }
}

CellTexts::CellTexts()
    : m_texts(1000) // twice what the tallest screens show
{
}

void CellTexts::use(const QFont &font, const QWidget &on)
{
    Dress dress{font, monospaced(), on.logicalDpiY(), on.devicePixelRatioF()};
    if (dress == m_dress) {
        return;
    }
    m_dress = std::move(dress);
    m_texts.clear();
    m_fonts = {QFont(m_dress.plain, &on), QFont(m_dress.monospaced, &on),
               QFont(smallFont(m_dress.plain), &on)};
}

CellText CellTexts::of(Face face, const QString &text, int room)
{
    const Key key{text, room, face};
    if (const CellText *known = m_texts.object(key)) {
        return *known;
    }
    CellText made = laidOut(key);
    m_texts.insert(key, new CellText(made));
    return made;
}

CellText CellTexts::laidOut(const Key &key) const
{
    const QFont &font = m_fonts.at(key.face);
    CellText text = lineOf(key.text, font);
    if (text.size.width() > key.room) {
        text = lineOf(QFontMetrics(font).elidedText(key.text, Qt::ElideRight, key.room), font);
    }
    if (key.face == Chip) {
        const qreal width = std::round(text.size.width()) + 2 * inset;
        const qreal height = QFontMetrics(font).height() + 4;
        text.chip.addRoundedRect(0, 0, width, height, height / 2, height / 2);
    }
    return text;
}

} // namespace keynook::ui
