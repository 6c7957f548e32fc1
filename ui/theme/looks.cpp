// SPDX-License-Identifier: Apache-2.0
#include "theme/looks.h"

#include "theme/fonts.h"
#include "theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVariant>

#include <algorithm>
#include <array>

namespace keynook::ui {

namespace {

struct TextLook
{
    QLatin1StringView name;
    QPalette::ColorRole colour = QPalette::NoRole;
    QFont (*font)(QFont) = nullptr; ///< null: as the rest
};

constexpr std::array<TextLook, 9> textLooks{{
    {QLatin1StringView("title"), QPalette::NoRole, titleFont},
    {QLatin1StringView("subtitle"), QPalette::NoRole, boldFont},
    {QLatin1StringView("heading"), role::muted, smallFont},
    {QLatin1StringView("muted"), role::muted},
    {QLatin1StringView("good"), role::good},
    {QLatin1StringView("warning"), role::warning},
    {QLatin1StringView("bad"), role::bad},
    {QLatin1StringView("primary"), QPalette::NoRole, boldFont},
    {QLatin1StringView("avatar"), QPalette::NoRole, boldFont},
}};

enum class Edge { None, Left, Right, Top, Bottom, All };

struct FrameLook
{
    QLatin1StringView name;
    QColor Colours::*ground;
    Edge edge = Edge::None;
    qreal radius = 0;
};

constexpr std::array<FrameLook, 9> frameLooks{{
    {QLatin1StringView("bar"), &Colours::panel, Edge::Bottom},
    {QLatin1StringView("foot"), &Colours::panel, Edge::Top},
    {QLatin1StringView("side"), &Colours::side, Edge::Right},
    {QLatin1StringView("details"), &Colours::panel, Edge::Left},
    {QLatin1StringView("ground"), &Colours::ground},
    {QLatin1StringView("code"), &Colours::ground, Edge::All, 6},
    {QLatin1StringView("good"), &Colours::goodGround, Edge::None, 8},
    {QLatin1StringView("warning"), &Colours::warningGround, Edge::None, 8},
    {QLatin1StringView("bad"), &Colours::badGround, Edge::None, 8},
}};

template <typename Look, std::size_t Size>
const Look *find(const std::array<Look, Size> &looks, const QString &name)
{
    const auto found = std::find_if(looks.begin(), looks.end(),
                                    [&name](const Look &look) { return name == look.name; });
    return found == looks.end() ? nullptr : &*found;
}

QRect line(const QRect &rect, Edge edge)
{
    switch (edge) {
    case Edge::Left:
        return {rect.left(), rect.top(), 1, rect.height()};
    case Edge::Right:
        return {rect.right(), rect.top(), 1, rect.height()};
    case Edge::Top:
        return {rect.left(), rect.top(), rect.width(), 1};
    case Edge::Bottom:
        return {rect.left(), rect.bottom(), rect.width(), 1};
    case Edge::None:
    case Edge::All:
        break;
    }
    return {};
}

} // namespace

QString lookOf(const QWidget *widget)
{
    return widget == nullptr ? QString() : widget->property("look").toString();
}

void dressText(QWidget &widget)
{
    const bool isLabel = qobject_cast<QLabel *>(&widget) != nullptr;
    if (!isLabel && qobject_cast<QPushButton *>(&widget) == nullptr) {
        return;
    }
    const TextLook *look = find(textLooks, lookOf(&widget));
    if (isLabel && widget.property("look").isValid()) {
        widget.setForegroundRole(look == nullptr ? QPalette::NoRole : look->colour);
    }
    if (look != nullptr && look->font != nullptr) {
        // Of the application's, so that dressing twice makes it no smaller.
        widget.setFont(look->font(QApplication::font(&widget)));
    }
}

void paintBox(QPainter &painter, const QRect &rect, const QColor &ground, const QColor &edge,
              qreal edgeWidth, qreal radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool hasEdge = edge.isValid() && edge.alpha() > 0;
    painter.setPen(hasEdge ? QPen(edge, edgeWidth) : QPen(Qt::NoPen));
    painter.setBrush(ground.isValid() ? QBrush(ground) : QBrush(Qt::NoBrush));
    const qreal inside = hasEdge ? edgeWidth / 2 : 0;
    painter.drawRoundedRect(QRectF(rect).adjusted(inside, inside, -inside, -inside),
                            radius - inside, radius - inside);
    painter.restore();
}

bool paintFrameLook(QPainter &painter, const QRect &rect, const QWidget &frame)
{
    // A label is a frame too, and "bad" is the colour of its text.
    const FrameLook *look = qobject_cast<const QLabel *>(&frame) == nullptr
                                ? find(frameLooks, lookOf(&frame))
                                : nullptr;
    if (look == nullptr) {
        return false;
    }
    const Colours &colours = Theme::colours();
    if (look->radius > 0) {
        paintBox(painter, rect, colours.*(look->ground),
                 look->edge == Edge::All ? colours.line : QColor(), 1, look->radius);
    } else {
        painter.fillRect(rect, colours.*(look->ground));
        painter.fillRect(line(rect, look->edge), colours.line);
    }
    return true;
}

} // namespace keynook::ui
