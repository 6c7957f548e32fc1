// SPDX-License-Identifier: Apache-2.0
#include "widgets/snippetbox.h"

#include "theme/theme.h"
#include "widgets/flowlayout.h"
#include "widgets/label.h"

#include <QButtonGroup>
#include <QFrame>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace keynook::ui {

namespace {

constexpr int tabGap = 4;

} // namespace

SnippetBox::SnippetBox(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QButtonGroup(this))
    , m_tabRow(new FlowLayout(nullptr, tabGap))
    , m_code(paragraph({}))
    , m_hint(paragraph({}, "muted"))
{
    showAsCode(*m_code);
    m_code->setObjectName(QStringLiteral("snippet"));
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *frame = new QFrame;
    frame->setProperty("look", QStringLiteral("code"));
    auto *inFrame = new QVBoxLayout(frame);
    inFrame->setContentsMargins(10, 8, 10, 8);
    inFrame->addWidget(m_code);
    auto *copy = button(tr("Cop&y snippet"));
    copy->setObjectName(QStringLiteral("copySnippet"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(label(tr("USE IT"), "heading"));
    column->addLayout(m_tabRow);
    column->addWidget(frame);
    column->addWidget(m_hint);
    column->addWidget(copy, 0, Qt::AlignLeft);

    connect(m_tabs, &QButtonGroup::idClicked, this, &SnippetBox::choose);
    connect(copy, &QPushButton::clicked, this, [this] {
        if (m_chosen < m_snippets.size()) {
            emit copyWanted(m_snippets.at(m_chosen).code);
        }
    });
}

void SnippetBox::setSnippets(const QList<Snippet> &snippets)
{
    m_snippets = snippets;
    for (int tab = static_cast<int>(m_tabs->buttons().size()); tab < snippets.size(); ++tab) {
        QPushButton *made = button({}, "tab");
        made->setCheckable(true);
        m_tabs->addButton(made, tab);
        m_tabRow->addWidget(made);
    }
    for (QAbstractButton *tab : m_tabs->buttons()) {
        const int number = m_tabs->id(tab);
        tab->setVisible(number < snippets.size());
        if (number < snippets.size()) {
            tab->setText(snippets.at(number).title);
            tab->setAccessibleName(snippets.at(number).title);
        }
    }
    if (!snippets.isEmpty()) {
        choose(std::min(m_chosen, static_cast<int>(snippets.size()) - 1));
    }
}

void SnippetBox::choose(int tab)
{
    m_chosen = tab;
    m_tabs->button(tab)->setChecked(true);
    m_code->setText(m_snippets.at(tab).code);
    m_hint->setText(m_snippets.at(tab).hint);
    m_hint->setVisible(!m_snippets.at(tab).hint.isEmpty());
    // Layouts do not notice a change of height alone while they were hidden.
    m_code->parentWidget()->layout()->invalidate();
    layout()->invalidate();
    updateGeometry();
}

} // namespace keynook::ui
