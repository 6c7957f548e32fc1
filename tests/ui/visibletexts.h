// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pseudolocale.h"
#include "widgets/secretfield.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTableView>

#include <functional>

namespace keynook::test {

/// Goes over what a window and everything visible in it says, shows as a tooltip, or has a screen
/// reader say.
class VisibleTexts
{
public:
    using Visit = std::function<void(const QString &text, const QObject &where)>;

    static void visit(const QWidget &top, const Visit &visit)
    {
        const VisibleTexts walk{visit};
        walk.look(top);
        for (const QWidget *each : top.findChildren<QWidget *>()) {
            if (each->isVisibleTo(&top) && each->window() == &top) {
                walk.look(*each);
            }
        }
        for (const QAction *each : top.findChildren<QAction *>()) {
            visit(each->text(), *each);
        }
    }

private:
    explicit VisibleTexts(Visit visit)
        : m_visit(std::move(visit))
    {
    }

    void look(const QWidget &widget) const
    {
        for (const QString &text : {widget.toolTip(), widget.accessibleName(),
                                    widget.accessibleDescription(), widget.statusTip()}) {
            m_visit(text, widget);
        }
        if (widget.isWindow()) {
            m_visit(widget.windowTitle(), widget);
        }
        if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
            m_visit(label->text(), widget);
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
            m_visit(button->text(), widget);
        } else if (const auto *group = qobject_cast<const QGroupBox *>(&widget)) {
            m_visit(group->title(), widget);
        } else if (const auto *field = qobject_cast<const QLineEdit *>(&widget)) {
            m_visit(field->placeholderText(), widget);
        } else if (const auto *spin = qobject_cast<const QSpinBox *>(&widget)) {
            m_visit(spin->text(), widget);
        } else if (const auto *combo = qobject_cast<const QComboBox *>(&widget)) {
            for (int i = 0; i < combo->count(); ++i) {
                m_visit(combo->itemText(i), widget);
            }
        } else if (const auto *table = qobject_cast<const QTableView *>(&widget)) {
            lookAtTable(*table);
        } else if (const auto *list = qobject_cast<const QAbstractItemView *>(&widget)) {
            lookAtRows(*list);
        }
    }
    void lookAtTable(const QTableView &table) const
    {
        const QAbstractItemModel &model = *table.model();
        for (int column = 0; column < model.columnCount(); ++column) {
            if (!table.isColumnHidden(column)) {
                m_visit(model.headerData(column, Qt::Horizontal).toString(), table);
            }
        }
        lookAtRows(table);
    }
    void lookAtRows(const QAbstractItemView &view) const
    {
        const QAbstractItemModel &model = *view.model();
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                const QModelIndex cell = model.index(row, column);
                for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole}) {
                    m_visit(cell.data(role).toString(), view);
                }
            }
        }
    }

    Visit m_visit;
};

/// What a window says in the PseudoLocale without being a translation, a line each: `data` are the
/// texts from outside and the names that are the same in every language.
inline QStringList untranslated(const QWidget &top, const QStringList &data)
{
    static const QRegularExpression marked(
        QStringLiteral("%1[^%1%2]*%2").arg(PseudoLocale::opening).arg(PseudoLocale::closing));
    static const QRegularExpression letter(QStringLiteral("\\p{L}"));
    static const QRegularExpression address(QStringLiteral("https?://[^\\s]*|[\\w.@-]+\\.example"));
    QStringList found;
    VisibleTexts::visit(top, [&](const QString &text, const QObject &where) {
        QString rest = text;
        for (QString before; before != rest;) {
            before = rest;
            rest.remove(marked);
        }
        rest.remove(address).remove(QStringLiteral("<span>")).remove(QStringLiteral("</span>"));
        for (const QString &known : data) {
            rest.remove(known);
        }
        const bool isCode = where.objectName() == QLatin1StringView("snippet") ||
                            qobject_cast<const ui::SecretField *>(&where) != nullptr;
        if (!isCode && text.size() > 2 && rest.contains(letter)) { // "F5", initials
            found += QStringLiteral("%1 \"%2\": %3")
                         .arg(QLatin1StringView(where.metaObject()->className()),
                              where.objectName(), text);
        }
    });
    found.removeDuplicates();
    return found;
}

} // namespace keynook::test
