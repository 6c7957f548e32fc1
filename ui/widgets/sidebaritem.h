// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace keynook::ui {

/// Paints an account (badge and two lines) or a view (a line and its number).
class SidebarItem final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    enum Role {
        Id = Qt::UserRole + 1,
        Second, ///< the line below the name
        Badge,  ///< a letter; accounts only
        Number, ///< at the right; views only
        Tone,
    };
    enum { Calm, Warn, Alarm };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    static void paintAccount(QPainter &painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index);
    static void paintView(QPainter &painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index);
};

} // namespace keynook::ui
