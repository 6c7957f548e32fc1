// SPDX-License-Identifier: Apache-2.0
#include "theme/stylesheet.h"

#include <QList>

namespace keynook::ui {

namespace {

const char *const sheet = R"(
QToolTip { color: @ink; background: @panel; border: 1px solid @line; padding: 4px; }
QMainWindow, QDialog { background: @panel; }
QLabel[look="title"] { font-size: 14pt; font-weight: 600; }
QLabel[look="subtitle"] { font-size: 11.5pt; }
QLabel[look="heading"] { color: @muted; font-size: 8pt; font-weight: 600; }
QLabel[look="muted"] { color: @muted; }
QLabel[look="warning"] { color: @warning; }
QLabel[look="bad"] { color: @bad; }
QLabel[look="good"] { color: @good; }

QFrame[look="bar"] { background: @panel; border: 0; border-bottom: 1px solid @line; }
QFrame[look="foot"] { background: @panel; border: 0; border-top: 1px solid @line; }
QFrame[look="side"] { background: @side; border: 0; border-right: 1px solid @line; }
QFrame[look="details"] { background: @panel; border: 0; border-left: 1px solid @line; }
QFrame[look="ground"] { background: @ground; border: 0; }
QFrame[look="code"] { background: @ground; border: 1px solid @line; border-radius: 6px; }
QFrame[look="good"] { background: @goodGround; border: 0; border-radius: 8px; }
QFrame[look="warning"] { background: @warningGround; border: 0; border-radius: 8px; }
QFrame[look="bad"] { background: @badGround; border: 0; border-radius: 8px; }
QLabel[look="good"], QLabel[look="warning"], QLabel[look="bad"] { background: transparent; }
QScrollArea[look="details"], QScrollArea[look="details"] > QWidget > QWidget { background: @panel; }

QPushButton { background: @panel; color: @ink; border: 1px solid @line; border-radius: 6px;
  padding: 5px 11px; min-height: 18px; }
QPushButton:hover { background: @ground; }
QPushButton:pressed { background: @selection; }
QPushButton:focus { border: 2px solid @accent; padding: 4px 10px; }
QPushButton:disabled { color: @muted; background: @ground; }
QPushButton[look="primary"] { background: @accent; color: @accentInk; border-color: @accent;
  font-weight: 600; }
QPushButton[look="primary"]:focus { border: 2px solid @ink; }
QPushButton[look="primary"]:disabled { background: @chip; color: @muted; border-color: @line; }
QPushButton[look="danger"] { color: @bad; }
QPushButton[look="danger"]:disabled { color: @muted; }
QPushButton[look="link"] { border: 2px solid transparent; color: @accent; background: transparent;
  padding: 3px 4px; text-align: left; }
QPushButton[look="link"]:hover { text-decoration: underline; }
QPushButton[look="link"]:focus { border-color: @accent; }
QPushButton[look="tab"] { background: @chip; border: 1px solid transparent; border-radius: 10px;
  padding: 2px 7px; }
QPushButton[look="tab"]:checked { background: @selection; }
QPushButton[look="tab"]:focus { border: 1px solid @accent; }
QPushButton[look="avatar"] { background: @accent; color: @accentInk; border: 2px solid @accent;
  border-radius: 16px; padding: 0; font-weight: 600; min-width: 28px; max-width: 28px;
  min-height: 28px; max-height: 28px; }
QPushButton[look="avatar"]:focus { border-color: @ink; }
QPushButton::menu-indicator { width: 0; image: none; }
QPushButton[look="card"] { text-align: left; padding: 14px; border-radius: 8px; }
QPushButton[look="card"]:checked, QPushButton[look="card"]:focus { border: 2px solid @accent;
  padding: 13px; }

QLineEdit, QSpinBox, QPlainTextEdit, QComboBox { background: @panel; color: @ink;
  border: 1px solid @line; border-radius: 6px; padding: 5px 9px; min-height: 18px;
  selection-background-color: @selection; selection-color: @ink; }
QLineEdit:focus, QSpinBox:focus, QPlainTextEdit:focus, QComboBox:focus { border: 2px solid @accent;
  padding: 4px 8px; }
QLineEdit:read-only { background: @ground; }
QLineEdit:disabled { color: @muted; background: @ground; }
QComboBox::drop-down { border: 0; width: 24px; }
QComboBox::down-arrow { image: url(:/chevron.png); width: 10px; height: 10px; }
QSpinBox { padding-right: 24px; }
QSpinBox::up-button, QSpinBox::down-button { subcontrol-origin: border; width: 22px; border: 0;
  background: transparent; }
QSpinBox::up-button { subcontrol-position: top right; margin-top: 3px; }
QSpinBox::down-button { subcontrol-position: bottom right; margin-bottom: 3px; }
QSpinBox::up-arrow { image: url(:/chevron-up.png); width: 9px; height: 9px; }
QSpinBox::down-arrow { image: url(:/chevron.png); width: 9px; height: 9px; }
QComboBox QAbstractItemView { background: @panel; border: 1px solid @line; }

QListView { background: transparent; border: 0; outline: 0; }
QListView::item { border-radius: 6px; padding: 5px 8px; color: @ink; }
QListView::item:selected { background: @selection; }
QListView[look="boxed"] { background: @panel; border: 1px solid @line; border-radius: 6px; }

QTableView { background: @panel; border: 1px solid @line; border-radius: 8px; gridline-color: @line;
  outline: 0; selection-background-color: @selection; selection-color: @ink; }
QHeaderView { background: @panel; }
QHeaderView::section { background: @panel; color: @muted; border: 0; border-bottom: 1px solid @line;
  padding: 8px 9px; font-weight: 600; }
QTableCornerButton::section { background: @panel; border: 0; }

QMenu { background: @panel; border: 1px solid @line; padding: 4px; }
QMenu::item { padding: 6px 22px; border-radius: 4px; }
QMenu::item:selected { background: @selection; color: @ink; }
QMenu::item:disabled { color: @muted; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }

QProgressBar { border: 0; background: @chip; border-radius: 3px; max-height: 6px; text-align: center; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QSplitter::handle { background: @line; width: 1px; }
QScrollBar:vertical { background: transparent; width: 12px; }
QScrollBar::handle:vertical { background: @line; border-radius: 4px; min-height: 24px; margin: 2px; }
QScrollBar::add-line, QScrollBar::sub-line { height: 0; width: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; }
QScrollBar::handle:horizontal { background: @line; border-radius: 4px; min-width: 24px; margin: 2px; }
)";

} // namespace

QString stylesheetOf(const Colours &c)
{
    // Longer names first, so that none is taken for the beginning of another.
    const QList<std::pair<const char *, QColor>> names{
        {"@warningGround", c.warningGround},
        {"@goodGround", c.goodGround},
        {"@badGround", c.badGround},
        {"@accentInk", c.accentInk},
        {"@selection", c.selection},
        {"@warning", c.warning},
        {"@ground", c.ground},
        {"@accent", c.accent},
        {"@panel", c.panel},
        {"@muted", c.muted},
        {"@side", c.side},
        {"@line", c.line},
        {"@good", c.good},
        {"@chip", c.chip},
        {"@ink", c.ink},
        {"@bad", c.bad},
    };
    QString text = QString::fromLatin1(sheet);
    for (const auto &[name, colour] : names) {
        text.replace(QLatin1StringView(name), colour.name());
    }
    return text;
}

} // namespace keynook::ui
