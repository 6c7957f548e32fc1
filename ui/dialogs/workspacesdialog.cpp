// SPDX-License-Identifier: Apache-2.0
#include "dialogs/workspacesdialog.h"

#include "core/text.h"
#include "dialogs/dialogparts.h"
#include "dialogs/workspacelist.h"
#include "widgets/banner.h"
#include "widgets/label.h"
#include "widgets/waitline.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace keynook::ui {

WorkspacesDialog::WorkspacesDialog(AppContext &app, Account account,
                                   std::function<void(const QString &)> copyText, QWidget *parent)
    : QDialog(parent)
    , m_app(app)
    , m_account(std::move(account))
    , m_copyText(std::move(copyText))
    , m_banner(new Banner)
    , m_list(new WorkspaceList)
    , m_empty(paragraph(tr("This user belongs to no workspace. Keys can be managed all the same; "
                           "programs that need a workspace will be refused."),
                        "muted"))
    , m_wait(new WaitLine)
    , m_copy(button(tr("Copy &ID")))
    , m_copyAs(button(tr("Copy &as…")))
    , m_use(button(tr("&Use here"), "primary"))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Workspaces"));
    m_empty->setObjectName(QStringLiteral("empty"));
    m_copy->setObjectName(QStringLiteral("copyId"));
    m_copyAs->setObjectName(QStringLiteral("copyAs"));
    m_use->setObjectName(QStringLiteral("use"));
    m_use->setDefault(true);
    auto *forms = new QMenu(m_copyAs);
    for (const WorkspaceForm &form : workspaceForms(m_account.service)) {
        forms->addAction(form.title, this, [this, form] { copyAs(form); });
    }
    m_copyAs->setMenu(forms);
    lay();

    connect(m_banner, &Banner::acted, this, &WorkspacesDialog::load);
    connect(m_banner, &Banner::detailsWanted, this,
            [this](const QString &details) { copy(details, tr("The details are copied.")); });
    connect(m_list, &WorkspaceList::selectionChanged, this, &WorkspacesDialog::refreshButtons);
    connect(m_list, &WorkspaceList::picked, this, &WorkspacesDialog::use);
    connect(m_use, &QPushButton::clicked, this, &WorkspacesDialog::use);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        if (const auto workspace = m_list->selected()) {
            copy(workspace->id, tr("The id is copied."));
        }
    });
    load();
}

void WorkspacesDialog::lay()
{
    constexpr int listHeight = 240;
    QPushButton *close = button(tr("&Close"));
    close->setObjectName(QStringLiteral("cancel"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_copyAs);
    buttons->addWidget(m_wait, 1);
    buttons->addWidget(close);
    buttons->addWidget(m_use);

    m_list->setMinimumHeight(listHeight);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 22, 24, 22);
    column->setSpacing(12);
    column->addWidget(label(tr("Workspaces"), "title"));
    column->addWidget(
        paragraph(tr("Those that %1 belongs to.").arg(visible(m_account.email)), "muted"));
    column->addWidget(m_banner);
    column->addWidget(m_empty);
    column->addWidget(m_list, 1);
    column->addStretch(0);
    column->addLayout(buttons);
    setMinimumWidth(std::max(contentWidth(*this), column->minimumSize().width()));
}

void WorkspacesDialog::load()
{
    m_banner->clear();
    m_empty->hide();
    m_list->show();
    m_list->setWorkspaces({});
    m_wait->start(tr("Waiting for %1…").arg(visible(m_account.server.host())));
    refreshButtons();
    m_app.listWorkspaces(m_account,
                         {this, [this](const Result<QList<Workspace>> &listed) { fill(listed); }});
}

void WorkspacesDialog::fill(const Result<QList<Workspace>> &workspaces)
{
    m_wait->stop();
    if (!workspaces) {
        m_list->hide();
        m_banner->complain(workspaces.error(), tr("&Retry"));
        return;
    }
    m_empty->setVisible(workspaces->isEmpty());
    m_list->setVisible(!workspaces->isEmpty());
    m_list->setWorkspaces(*workspaces, m_account.workspaceId);
    m_list->takeFocus();
}

void WorkspacesDialog::copy(const QString &text, const QString &said)
{
    if (m_copyText) {
        m_copyText(text);
        m_wait->say(said);
    }
}

void WorkspacesDialog::copyAs(const WorkspaceForm &form)
{
    const auto workspace = m_list->selected();
    if (!workspace) {
        return;
    }
    const auto text = form.text(*workspace);
    if (!text) {
        m_banner->complain(text.error());
        return;
    }
    copy(*text, form.said);
}

void WorkspacesDialog::use()
{
    if (const auto workspace = m_list->selected()) {
        if (workspace->id != m_account.workspaceId) {
            emit chosen(*workspace);
        }
        accept();
    }
}

void WorkspacesDialog::refreshButtons()
{
    const bool any = m_list->selected().has_value();
    for (QPushButton *each : {m_copy, m_copyAs, m_use}) {
        each->setEnabled(any);
    }
}

} // namespace keynook::ui
