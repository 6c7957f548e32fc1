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
    , m_workspaceLabel(label(tr("&Workspace"), "muted"))
    , m_workspaces(new QComboBox)
    , m_copy(button(tr("Copy &ID")))
    , m_filter(new QLineEdit)
    , m_generate(button(tr("&Generate credentials"), "primary"))
    , m_profile(button(QStringLiteral("–"), "avatar"))
    , m_menu(new QMenu(this))
{
    constexpr int filterWidth = 240;
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
    m_filter->setFixedWidth(filterWidth);
    m_typing.setSingleShot(true);
    m_typing.setInterval(pause);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 9, 14, 9);
    row->setSpacing(10);
    row->addWidget(label(QStringLiteral("Keynook"), "subtitle"));
    row->addSpacing(8);
    row->addWidget(m_workspaceLabel);
    row->addWidget(picker());
    row->addWidget(m_copy);
    row->addStretch(1);
    row->addWidget(m_filter);
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
    m_workspaces->setObjectName(QStringLiteral("workspaces"));
    m_workspaces->setAccessibleName(tr("Workspace"));
    m_workspaces->setEditable(true);
    m_workspaces->setInsertPolicy(QComboBox::NoInsert);
    m_workspaces->setFixedWidth(width);
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
    for (QWidget *each : {static_cast<QWidget *>(m_workspaceLabel),
                          static_cast<QWidget *>(m_workspaces), static_cast<QWidget *>(m_copy)}) {
        each->setVisible(hasWorkspace);
    }
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

void TopBar::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

} // namespace keynook::ui
