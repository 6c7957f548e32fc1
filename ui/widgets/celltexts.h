// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCache>
#include <QFont>
#include <QGlyphRun>
#include <QList>
#include <QPainterPath>

#include <array>

class QPainter;
class QWidget;

namespace keynook::ui {

/// A line of text that is laid out: it can be painted without taking memory.
struct CellText
{
    QList<QGlyphRun> glyphs;
    QSizeF size;
    QPainterPath chip; ///< what a text of the face Chip stands on, from 0, 0

    /// With the painter's pen, at the left, in the middle of the height.
    void paint(QPainter &painter, const QRectF &room) const;
};

/// The texts of a table's cells as they were painted last. QPainter::drawText would find font, line
/// and glyphs again for every cell of every frame.
class CellTexts
{
public:
    enum Face { Plain, Monospaced, Chip, FaceCount };
    /// Around the text of a chip, left and right.
    static constexpr int inset = 9;

    CellTexts();

    /// What is painted from now on is in this font (a chip a little smaller) and on this widget's
    /// screen. To be asked for each frame; what was laid out stays while they are the same.
    void use(const QFont &font, const QWidget &on);

    /// As much of `text` as `room` pixels hold, elided at the right. Copies share what was laid out.
    CellText of(Face face, const QString &text, int room);

private:
    struct Key
    {
        QString text;
        int room;
        Face face;

        friend bool operator==(const Key &, const Key &) = default;
        friend std::size_t qHash(const Key &key, std::size_t seed) noexcept
        {
            return qHashMulti(seed, key.text, key.room, static_cast<int>(key.face));
        }
    };
    struct Dress
    {
        QFont plain;
        QFont monospaced;
        int dotsPerInch = 0;
        qreal pixelRatio = 0;

        friend bool operator==(const Dress &, const Dress &) = default;
    };

    [[nodiscard]] CellText laidOut(const Key &key) const;

    Dress m_dress;
    std::array<QFont, FaceCount> m_fonts;
    QCache<Key, CellText> m_texts;
};

} // namespace keynook::ui
