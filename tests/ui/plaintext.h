// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/text.h"
#include "dialogs/helptext.h"
#include "hostiletexts.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QRegularExpression>
#include <QTabBar>
#include <QTextDocument>
#include <QTextEdit>
#include <QWidget>

namespace keynook::test {

/// Goes over a window and everything in it, hidden or not, and gathers what a text from outside
/// could become there other than text.
class PlainTextWalk
{
public:
    explicit PlainTextWalk(const QWidget &top)
    {
        look(top);
        for (const QWidget *each : top.findChildren<QWidget *>()) {
            look(*each);
        }
        for (const QAction *each : top.findChildren<QAction *>()) {
            lookAtButton(each->text(), *each);
            lookAtTip(each->toolTip(), *each);
        }
        m_faults.removeDuplicates();
    }

    /// A line each: what, and which widget. Never the text.
    [[nodiscard]] const QStringList &faults() const { return m_faults; }
    /// Whether any of it shows a text from outside: else nothing was tested.
    [[nodiscard]] bool showsOutside() const { return m_outside > 0; }

private:
    void fault(const char *what, const QObject &where)
    {
        m_faults +=
            QStringLiteral("%1: %2 \"%3\"")
                .arg(QLatin1StringView(what), QLatin1StringView(where.metaObject()->className()),
                     where.objectName());
    }
    void lookAt(QString text, const QObject &where)
    {
        m_outside += text.contains(outsideMark) ? 1 : 0;
        if (hasInvisible(text.remove(u'\n'))) {
            fault("invisible characters", where);
        }
    }
    /// A tooltip guesses whether it is HTML: it must not have anything to guess.
    void lookAtTip(const QString &tip, const QObject &where)
    {
        static const QRegularExpression ours(QStringLiteral("\\A<span>[^<>]*</span>\\z"));
        lookAt(tip, where);
        if (Qt::mightBeRichText(tip) && !tip.contains(ours)) {
            fault("a tooltip that is HTML", where);
        }
        if (tip.contains(outsideMark) && !tip.contains(ours)) {
            fault("a tooltip that guesses", where);
        }
    }
    void lookAtButton(const QString &text, const QObject &where)
    {
        lookAt(text, where);
        if (text.contains(outsideMark) && !QKeySequence::mnemonic(text).isEmpty()) {
            fault("a shortcut from outside", where);
        }
    }
    void look(const QWidget &widget)
    {
        for (const QString &text :
             {widget.windowTitle(), widget.accessibleName(), widget.accessibleDescription(),
              widget.statusTip(), widget.whatsThis()}) {
            lookAt(text, widget);
        }
        if (widget.windowTitle().remove(QStringLiteral("[*][*]")).contains(QStringLiteral("[*]"))) {
            fault("a title with a placeholder", widget);
        }
        lookAtTip(widget.toolTip(), widget);
        lookAtLabel(qobject_cast<const QLabel *>(&widget));
        lookAtView(qobject_cast<const QAbstractItemView *>(&widget));
        lookAtCombo(qobject_cast<const QComboBox *>(&widget));
        lookAtText(widget);
        lookAtActing(widget);
    }
    void lookAtLabel(const QLabel *label)
    {
        if (label == nullptr) {
            return;
        }
        lookAt(label->text(), *label);
        if (label->textFormat() != Qt::PlainText) {
            fault("a label that guesses", *label);
        }
        if (label->buddy() != nullptr) {
            lookAtButton(label->text(), *label);
        }
    }
    void lookAtView(const QAbstractItemView *view)
    {
        if (view == nullptr || view->model() == nullptr) {
            return;
        }
        const QAbstractItemModel &model = *view->model();
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                const QModelIndex cell = model.index(row, column);
                lookAt(cell.data().toString(), *view);
                lookAt(cell.data(Qt::AccessibleTextRole).toString(), *view);
                lookAtTip(cell.data(Qt::ToolTipRole).toString(), *view);
            }
        }
    }
    void lookAtCombo(const QComboBox *combo)
    {
        for (int i = 0; combo != nullptr && i < combo->count(); ++i) {
            lookAt(combo->itemText(i), *combo);
            lookAtTip(combo->itemData(i, Qt::ToolTipRole).toString(), *combo);
        }
    }
    void lookAtText(const QWidget &widget)
    {
        if (const auto *field = qobject_cast<const QLineEdit *>(&widget)) {
            lookAt(field->text(), widget);
            lookAt(field->placeholderText(), widget);
        } else if (const auto *text = qobject_cast<const QPlainTextEdit *>(&widget)) {
            lookAt(text->toPlainText(), widget);
        } else if (const auto *rich = qobject_cast<const QTextEdit *>(&widget)) {
            lookAt(rich->toPlainText(), widget);
            const bool isHelp = qobject_cast<const ui::HelpText *>(&widget) != nullptr;
            if (!isHelp || rich->toPlainText().contains(outsideMark)) {
                fault("a widget for rich text", widget);
            }
        } else if (const auto *bar = qobject_cast<const QProgressBar *>(&widget)) {
            lookAt(bar->format(), widget);
        }
    }
    void lookAtActing(const QWidget &widget)
    {
        if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
            lookAtButton(button->text(), widget);
        } else if (const auto *group = qobject_cast<const QGroupBox *>(&widget)) {
            lookAtButton(group->title(), widget);
        } else if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
            for (int i = 0; i < tabs->count(); ++i) {
                lookAtButton(tabs->tabText(i), widget);
                lookAtTip(tabs->tabToolTip(i), widget);
            }
        }
    }

    QStringList m_faults;
    int m_outside = 0;
};

} // namespace keynook::test
