// SPDX-License-Identifier: Apache-2.0
#include "theme/buttonstyle.h"

#include "theme/looks.h"
#include "theme/theme.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace keynook::ui {

namespace {

struct ButtonLook
{
    QColor ground;
    QColor edge;
    QColor ink;
    qreal edgeWidth = 1;
    qreal radius = 6;
    int paddingX = 12;
    int paddingY = 6;
    bool atLeft = false; ///< where its text begins; else in the middle
    bool underlined = false;
};

struct State
{
    explicit State(const QStyleOption &option)
        : enabled(option.state.testFlag(QStyle::State_Enabled))
        , hovered(enabled && option.state.testFlag(QStyle::State_MouseOver))
        , pressed(option.state.testFlag(QStyle::State_Sunken))
        , checked(option.state.testFlag(QStyle::State_On))
        , focused(option.state.testFlag(QStyle::State_HasFocus))
    {
    }
    bool enabled;
    bool hovered;
    bool pressed;
    bool checked;
    bool focused;
};

void focusWith(ButtonLook &look, const QColor &colour)
{
    look.edge = colour;
    look.edgeWidth = 2;
}

ButtonLook plain(const Colours &c, const State &state)
{
    ButtonLook look{c.panel, c.line, c.ink};
    look.ground = state.pressed                     ? c.selection
                  : state.hovered || !state.enabled ? c.ground
                                                    : c.panel;
    if (!state.enabled) {
        look.ink = c.muted;
    }
    if (state.focused) {
        focusWith(look, c.accent);
    }
    return look;
}

ButtonLook primary(const Colours &c, const State &state)
{
    ButtonLook look{c.accent, c.accent, c.accentInk};
    if (!state.enabled) {
        look.ground = c.chip;
        look.edge = c.line;
        look.ink = c.muted;
    }
    if (state.focused) {
        focusWith(look, c.ink);
    }
    return look;
}

ButtonLook link(const Colours &c, const State &state)
{
    ButtonLook look{{}, {}, state.enabled ? c.accent : c.muted};
    look.paddingX = 6;
    look.paddingY = 5;
    look.atLeft = true;
    look.underlined = state.hovered;
    if (state.focused) {
        focusWith(look, c.accent);
    }
    return look;
}

ButtonLook tab(const Colours &c, const State &state)
{
    ButtonLook look{state.checked ? c.selection : c.chip, {}, state.enabled ? c.ink : c.muted};
    look.paddingX = 8;
    look.paddingY = 3;
    look.radius = 10;
    if (state.focused) {
        look.edge = c.accent;
    }
    return look;
}

ButtonLook avatar(const Colours &c, const State &state)
{
    ButtonLook look{c.accent, state.focused ? c.ink : c.accent, c.accentInk};
    look.edgeWidth = 2;
    look.radius = 16;
    return look;
}

ButtonLook card(const Colours &c, const State &state)
{
    ButtonLook look = plain(c, state);
    look.radius = 8;
    look.atLeft = true;
    look.paddingX = look.paddingY = 15;
    if (state.checked) {
        focusWith(look, c.accent);
    }
    return look;
}

ButtonLook lookFor(const QString &name, const State &state)
{
    const Colours &colours = Theme::colours();
    if (name == QLatin1StringView("primary")) {
        return primary(colours, state);
    }
    if (name == QLatin1StringView("link")) {
        return link(colours, state);
    }
    if (name == QLatin1StringView("tab")) {
        return tab(colours, state);
    }
    if (name == QLatin1StringView("avatar")) {
        return avatar(colours, state);
    }
    if (name == QLatin1StringView("card")) {
        return card(colours, state);
    }
    ButtonLook look = plain(colours, state);
    if (name == QLatin1StringView("danger") && state.enabled) {
        look.ink = colours.bad;
    }
    return look;
}

} // namespace

void paintPushButton(QPainter &painter, const QStyleOptionButton &option, const QWidget *button,
                     bool showMnemonic)
{
    const ButtonLook look = lookFor(lookOf(button), State(option));
    if (look.ground.isValid() || look.edge.isValid()) {
        paintBox(painter, option.rect, look.ground, look.edge, look.edgeWidth, look.radius);
    }
    if (option.text.isEmpty()) {
        return;
    }
    painter.save();
    if (look.underlined) {
        QFont font = painter.font();
        font.setUnderline(true);
        painter.setFont(font);
    }
    painter.setPen(look.ink);
    const int side = look.atLeft ? look.paddingX : 0;
    const Qt::Alignment where = look.atLeft ? Qt::AlignLeft : Qt::AlignHCenter;
    painter.drawText(option.rect.adjusted(side, 0, -side, 0),
                     int(QStyle::visualAlignment(option.direction, where) | Qt::AlignVCenter) |
                         (showMnemonic ? Qt::TextShowMnemonic : Qt::TextHideMnemonic) |
                         Qt::TextSingleLine,
                     option.text);
    painter.restore();
}

QSize pushButtonSize(const QSize &text, const QWidget *button)
{
    constexpr int leastHeight = 18;
    constexpr int avatarSize = 32;
    const QString name = lookOf(button);
    if (name == QLatin1StringView("avatar")) {
        return {avatarSize, avatarSize};
    }
    const ButtonLook look = lookFor(name, State(QStyleOption()));
    return {text.width() + 2 * look.paddingX,
            std::max(text.height(), leastHeight) + 2 * look.paddingY};
}

} // namespace keynook::ui
