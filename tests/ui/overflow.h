// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cutoff.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeySequence>
#include <QScrollArea>
#include <QSpinBox>

namespace keynook::test {

inline QString nameOf(const QWidget &widget)
{
    const QString text = widget.property("text").toString();
    return QStringLiteral("%1 \"%2\" %3")
        .arg(QLatin1StringView(widget.metaObject()->className()), widget.objectName(), text);
}

/// What does not fit across a scroll area that cannot be scrolled across, and what in it is too
/// small for its text.
inline QStringList overflowsIn(const QScrollArea &area)
{
    QStringList names;
    const QWidget *content = area.widget();
    if (content == nullptr) {
        return names;
    }
    const bool across = area.horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff;
    if (!across && content->width() > area.viewport()->width()) {
        names += QStringLiteral("wider than its room: %1, %2 of %3")
                     .arg(nameOf(area))
                     .arg(content->width())
                     .arg(area.viewport()->width());
    }
    for (const QWidget *each : content->findChildren<QWidget *>()) {
        if (!each->isVisibleTo(content) || each->size().isEmpty()) {
            continue;
        }
        if (isTooSmall(*each)) {
            names += QStringLiteral("too small: ") + nameOf(*each);
        }
        const QRect place(each->mapTo(content, QPoint()), each->size());
        if (place.left() < 0 || place.right() >= content->width()) {
            names += QStringLiteral("outside: ") + nameOf(*each);
        }
    }
    return names;
}

/// cutOff(), and what scrolls, and titles of columns, and fields with a text of their own.
inline QStringList overflowing(const QWidget &top)
{
    QStringList names = cutOff(top);
    for (const auto *area : top.findChildren<QScrollArea *>()) {
        if (area->isVisibleTo(&top) && area->window() == &top) {
            names += overflowsIn(*area);
        }
    }
    for (const auto *header : top.findChildren<QHeaderView *>()) {
        for (int i = 0; header->isVisibleTo(&top) && i < header->count(); ++i) {
            if (!header->isSectionHidden(i) &&
                header->sectionSize(i) < header->sectionSizeHint(i)) {
                names += QStringLiteral("title of column %1").arg(i);
            }
        }
    }
    for (const QWidget *each : top.findChildren<QWidget *>()) {
        const auto *combo = qobject_cast<const QComboBox *>(each);
        const bool isField = qobject_cast<const QSpinBox *>(each) != nullptr ||
                             (combo != nullptr && !combo->isEditable());
        if (isField && each->isVisibleTo(&top) && each->width() < each->sizeHint().width()) {
            names += QStringLiteral("too narrow: ") + nameOf(*each);
        }
    }
    names.removeDuplicates();
    return names;
}

/// Letters that two of a window's visible buttons and labels answer to.
inline QStringList ambiguousMnemonics(const QWidget &top)
{
    QHash<QString, QStringList> users;
    const auto add = [&users](const QString &text) {
        const QString key = QKeySequence::mnemonic(text).toString();
        if (!key.isEmpty()) {
            users[key] += text;
        }
    };
    for (const QWidget *each : top.findChildren<QWidget *>()) {
        if (!each->isVisibleTo(&top) || each->window() != &top) {
            continue;
        }
        const auto *label = qobject_cast<const QLabel *>(each);
        if (const auto *button = qobject_cast<const QAbstractButton *>(each)) {
            add(button->text());
        } else if (label != nullptr && label->buddy() != nullptr) {
            add(label->text());
        }
    }
    QStringList found;
    for (auto each = users.cbegin(); each != users.cend(); ++each) {
        if (each->size() > 1) {
            found += each.key() + QStringLiteral(": ") + each->join(QStringLiteral(" | "));
        }
    }
    return found;
}

} // namespace keynook::test
