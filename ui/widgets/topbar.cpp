// SPDX-License-Identifier: Apache-2.0
#include "widgets/topbar.h"

#include "core/text.h"
#include "widgets/label.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QSignalBlocker>

#include <algorithm>

namespace keynook::ui {

namespace {

/// Two letters for a person: "ya" of "you.and@acme.example".
QString initials(const Account &account)
{
    const QString name = account.email.section(QLatin1Char('@'), 0, 0);
    QString letters;
    bool atStart = true;
    for (const QChar c : name) {
        if (c.isLetterOrNumber() && atStart) {
            letters += c.toUpper();
        }
        atStart = !c.isLetterOrNumber();
    }
    return letters.isEmpty() ? QStringLiteral("–") : letters.left(2);
}

} // namespace

TopBar::TopBar(QWidget *parent)
    : QFrame(parent)
    , m_name(label(QStringLiteral("Keynook"), "subtitle"))
    , m_workspaceLabel(label(tr("&Workspace"), "muted"))
    , m_workspaces(new QComboBox)
    , m_copy(button(tr("Copy &ID")))
    , m_filter(new QLineEdit)
    , m_generate(button(tr("&Generate credentials"), "primary"))
    , m_profile(button(QStringLiteral("–"), "avatar"))
    , m_menu(new QMenu(this))
{
    constexpr int filterWidth = 240;
    constexpr int leastFilter = 80;
    constexpr std::chrono::milliseconds pause{100};
    setProperty("look", QStringLiteral("bar"));
    m_copy->setObjectName(QStringLiteral("copyWorkspace"));
    m_generate->setObjectName(QStringLiteral("generate"));
    m_profile->setObjectName(QStringLiteral("profile"));
    m_profile->setAccessibleName(tr("Profile"));
    m_profile->setToolTip(tr("Profile"));
    m_profile->setMenu(m_menu);
    m_filter->setObjectName(QStringLiteral("filter"));
    m_filter->setPlaceholderText(tr("Filter keys  (Ctrl+F)"));
    m_filter->setAccessibleName(tr("Filter keys"));
    m_filter->setMinimumWidth(leastFilter);
    m_filter->setMaximumWidth(filterWidth);
    m_typing.setSingleShot(true);
    m_typing.setInterval(pause);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 9, 14, 9);
    row->setSpacing(10);
    row->addWidget(m_name);
    row->addWidget(m_workspaceLabel);
    row->addWidget(picker(), 1);
    row->addWidget(m_copy);
    row->addStretch();
    row->addWidget(m_filter, 1);
    row->addWidget(m_generate);
    row->addWidget(m_profile);

    connect(m_copy, &QPushButton::clicked, this, &TopBar::copyWorkspaceWanted);
    connect(m_generate, &QPushButton::clicked, this, &TopBar::generateWanted);
    connect(m_filter, &QLineEdit::textChanged, this, [this] {
        // Its icon is looked for all over the icon themes: not before there is something to clear.
        m_filter->setClearButtonEnabled(true);
        m_typing.start();
    });
    connect(&m_typing, &QTimer::timeout, this, [this] { emit filterChanged(m_filter->text()); });
    setAccount({});
}

QWidget *TopBar::picker()
{
    constexpr int width = 250;
    constexpr int least = 80;
    m_workspaces->setObjectName(QStringLiteral("workspaces"));
    m_workspaces->setAccessibleName(tr("Workspace"));
    m_workspaces->setEditable(true);
    m_workspaces->setInsertPolicy(QComboBox::NoInsert);
    m_workspaces->setMinimumWidth(least);
    m_workspaces->setMaximumWidth(width);
    m_workspaces->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_workspaces->completer()->setFilterMode(Qt::MatchContains);
    m_workspaceLabel->setBuddy(m_workspaces);
    connect(m_workspaces, &QComboBox::activated, this, &TopBar::pick);
    // What was typed and not picked is no workspace.
    connect(m_workspaces->lineEdit(), &QLineEdit::editingFinished, this, &TopBar::showCurrent);
    return m_workspaces;
}

void TopBar::pick(int row)
{
    if (row >= 0 && row < m_choices.size() && m_choices.at(row).id != m_workspaceId) {
        emit workspaceChosen(m_choices.at(row));
    }
}

void TopBar::setAccount(const std::optional<Account> &account)
{
    m_workspaceId = account ? account->workspaceId : QString();
    m_workspaceName = account ? account->workspaceName : QString();
    const bool hasWorkspace = !m_workspaceId.isEmpty();
    m_workspaceLabel->setVisible(hasWorkspace && width() >= roomyWidth());
    m_workspaces->setVisible(hasWorkspace);
    m_copy->setVisible(hasWorkspace);
    m_filter->setEnabled(account.has_value());
    m_generate->setEnabled(account && account->signedIn);
    m_profile->setVisible(account.has_value());
    if (account) {
        m_profile->setText(initials(*account));
        setWorkspaces({{m_workspaceId, m_workspaceName, {}, {}, {}}});
    }
}

void TopBar::setWorkspaces(const QList<Workspace> &workspaces)
{
    const QSignalBlocker quiet(m_workspaces);
    m_choices = workspaces;
    m_workspaces->clear();
    for (const Workspace &each : workspaces) {
        m_workspaces->addItem(visible(each.name.isEmpty() ? each.id : each.name), each.id);
        m_workspaces->setItemData(m_workspaces->count() - 1, plainToolTip(each.id),
                                  Qt::ToolTipRole);
    }
    showCurrent();
}

void TopBar::showCurrent()
{
    const QSignalBlocker quiet(m_workspaces);
    m_workspaces->setCurrentIndex(m_workspaces->findData(m_workspaceId));
    m_workspaces->setEditText(visible(m_workspaceName.isEmpty() ? m_workspaceId : m_workspaceName));
    m_workspaces->lineEdit()->setCursorPosition(0);
}

/// What only names the rest makes room for it.
void TopBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    m_name->setVisible(width() >= roomyWidth());
    m_workspaceLabel->setVisible(!m_workspaceId.isEmpty() && width() >= roomyWidth());
}

int TopBar::roomyWidth() const
{
    constexpr int between = 18;
    return minimumSizeHint().width() + m_name->sizeHint().width() +
           m_workspaceLabel->sizeHint().width() + 2 * between +
           (m_workspaces->maximumWidth() - m_workspaces->minimumWidth());
}

QSize TopBar::minimumSizeHint() const
{
    const QMargins around = layout()->contentsMargins();
    int width = around.left() + around.right() - layout()->spacing();
    for (const QWidget *each :
         {static_cast<QWidget *>(m_workspaces), static_cast<QWidget *>(m_copy),
          static_cast<QWidget *>(m_filter), static_cast<QWidget *>(m_generate),
          static_cast<QWidget *>(m_profile)}) {
        const int least = std::max(each->minimumWidth(), each->minimumSizeHint().width());
        const bool isField = each == m_workspaces || each == m_filter;
        width += layout()->spacing() + (isField ? each->minimumWidth() : least);
    }
    return {width, QFrame::minimumSizeHint().height()};
}

void TopBar::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

} // namespace keynook::ui
