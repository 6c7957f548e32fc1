// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/outsidelabel.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QLabel>
#include <QStringList>
#include <QWidget>

namespace keynook::test {

/// The smallest screen that Keynook promises to be usable on.
inline constexpr QSize smallScreen(640, 480);

/// True when what does not fit into `widget`'s place can be scrolled to.
inline bool scrolls(const QWidget &widget)
{
    for (const QWidget *up = widget.parentWidget(); up != nullptr; up = up->parentWidget()) {
        const auto *area = qobject_cast<const QAbstractScrollArea *>(up->parentWidget());
        if (area != nullptr && area->viewport() == up) {
            return true;
        }
        if (up->isWindow()) {
            break;
        }
    }
    return false;
}

/// A label or button with less room than its text needs, unless it elides.
inline bool isTooSmall(const QWidget &widget)
{
    const auto *label = qobject_cast<const QLabel *>(&widget);
    const bool isText = label != nullptr || qobject_cast<const QAbstractButton *>(&widget);
    if (!isText || widget.property("text").toString().isEmpty() ||
        qobject_cast<const ui::OutsideLabel *>(&widget) != nullptr) {
        return false;
    }
    const bool wraps = label != nullptr && label->wordWrap();
    const QSize least =
        wraps ? QSize(widget.minimumSizeHint().width(), widget.heightForWidth(widget.width()))
              : widget.minimumSizeHint();
    return widget.width() < least.width() || widget.height() < least.height();
}

/// What cannot be seen whole in `top` as it stands: parts outside it, and labels and buttons with
/// less room than their text needs, if they neither scroll nor elide.
inline QStringList cutOff(const QWidget &top)
{
    QStringList names;
    for (const QWidget *each : top.findChildren<QWidget *>()) {
        if (!each->isVisibleTo(&top) || each->window() != &top || scrolls(*each) ||
            each->size().isEmpty()) {
            continue;
        }
        const QString name = QStringLiteral("%1 %2 %3")
                                 .arg(QLatin1String(each->metaObject()->className()),
                                      each->objectName(), each->property("text").toString());
        const QRect place(each->mapTo(&top, QPoint()), each->size());
        if (!top.rect().contains(place)) {
            names += QStringLiteral("outside: ") + name;
        }
        if (isTooSmall(*each)) {
            names += QStringLiteral("too small: ") + name;
        }
    }
    return names;
}

inline bool isWithin(const QSize &size, const QSize &limit)
{
    return size.width() <= limit.width() && size.height() <= limit.height();
}

} // namespace keynook::test
