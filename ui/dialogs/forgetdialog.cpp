// SPDX-License-Identifier: Apache-2.0
#include "dialogs/forgetdialog.h"

#include "core/text.h"
#include "dialogs/dialogparts.h"
#include "widgets/banner.h"
#include "widgets/label.h"
#include "widgets/outsidelabel.h"
#include "widgets/waitline.h"

#include <QCheckBox>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace keynook::ui {

namespace {

constexpr int listHeight = 170;
constexpr int lineHeight = 44; ///< of a sentence that wraps once

} // namespace

ForgetDialog::ForgetDialog(AppContext &app, Account account, QStringList keyIds, QWidget *parent)
    : QDialog(parent)
    , m_app(app)
    , m_account(std::move(account))
    , m_keyIds(std::move(keyIds))
    // Of the context: what was begun outlives the dialog.
    , m_flow(app.newForget(&app))
    , m_open(&QDesktopServices::openUrl)
    , m_title(new OutsideLabel(2, "title"))
    , m_text(paragraph(tr("At the service nothing changes by this: %1 deletes credentials in its "
                          "web app only, and "
                          "Keynook opens the page for it.")
                           .arg(serviceTitle(m_account.service))))
    , m_list(new QListWidget)
    , m_page(new QCheckBox(tr("&Open the page to delete it there too")))
    , m_banner(new Banner)
    , m_wait(new WaitLine)
    , m_cancel(button(tr("Cancel")))
    , m_delete(button(tr("&Delete here"), "danger"))
{
    constexpr int width = 560;
    setObjectName(QStringLiteral("forgetDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(width);
    lay();
    connect(m_cancel, &QPushButton::clicked, this, &ForgetDialog::reject);
    connect(m_delete, &QPushButton::clicked, this, &ForgetDialog::begin);
    connect(m_banner, &Banner::acted, this, &ForgetDialog::look);
    connect(m_banner, &Banner::detailsWanted, this, &ForgetDialog::detailsWanted);
    connect(this, &QObject::destroyed, m_flow, [flow = m_flow] { flow->deleteLater(); });
    look();
    growWithText(*this);
}

void ForgetDialog::lay()
{
    m_title->setObjectName(QStringLiteral("title"));
    m_title->setText(m_keyIds.size() == 1 ? tr("Delete this credential from this computer?")
                                          : tr("Delete %Ln credential(s) from this computer?",
                                               nullptr, static_cast<int>(m_keyIds.size())));
    setWindowTitle(m_title->text());
    m_list->setObjectName(QStringLiteral("results"));
    m_list->setAccessibleName(tr("What goes"));
    m_list->setProperty("look", QStringLiteral("boxed"));
    m_list->setWordWrap(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMaximumHeight(listHeight);
    m_page->setObjectName(QStringLiteral("openPage"));
    m_page->setChecked(true);
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_cancel->setDefault(true);
    m_delete->setObjectName(QStringLiteral("confirm"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addWidget(m_wait, 1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_delete);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 22, 24, 22);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(m_list);
    column->addWidget(m_page);
    column->addWidget(m_banner);
    column->addLayout(buttons);
}

void ForgetDialog::look()
{
    m_banner->clear();
    m_delete->setEnabled(false);
    m_wait->start(tr("Waiting for the keychain…"));
    m_flow->plan(m_account, m_keyIds, {this, [this](Result<ForgetPlan> plan) {
                                           m_wait->stop();
                                           if (plan) {
                                               show(*std::move(plan));
                                           } else {
                                               m_banner->complain(plan.error(), tr("&Try again"));
                                           }
                                       }});
}

void ForgetDialog::show(ForgetPlan plan)
{
    showLines(plan.sentences() + plan.remarks());
    m_plan = std::move(plan);
    m_delete->setEnabled(true);
}

void ForgetDialog::showLines(const QStringList &lines)
{
    m_list->clear();
    m_list->setMaximumHeight(std::min(listHeight, static_cast<int>(lines.size()) * lineHeight + 8));
    for (const QString &line : lines) {
        m_list->addItem(visible(line));
    }
}

void ForgetDialog::begin()
{
    if (m_working || !m_plan) {
        return;
    }
    m_working = true;
    m_delete->setEnabled(false);
    m_page->setEnabled(false);
    m_wait->start(tr("Waiting for the keychain…"));
    m_flow->apply(*std::exchange(m_plan, std::nullopt),
                  {this, [this](const Result<std::vector<Forgotten>> &results) {
                       settle(results ? *results : std::vector<Forgotten>());
                   }});
}

void ForgetDialog::settle(const std::vector<Forgotten> &results)
{
    m_working = false;
    m_wait->stop();
    emit ended();
    QStringList lines;
    int failures = 0;
    for (const Forgotten &one : results) {
        if (!one.result) {
            ++failures;
            const Error &error = one.result.error();
            lines +=
                QStringLiteral("\u2715  %1: %2 %3").arg(one.clientId, error.sentence, error.next);
        } else {
            lines += QStringLiteral("\u2713  %1").arg(one.removed.join(u' '));
        }
    }
    if (failures < static_cast<int>(results.size())) {
        openPage();
    }
    if (failures == 0) {
        accept();
        return;
    }
    showLines(lines);
    QDialog::show(); // hidden meanwhile or not: this must be seen
    m_banner->say(Banner::Kind::Bad,
                  tr("%L1 of %L2 could not be deleted here; the others are gone.")
                      .arg(failures)
                      .arg(results.size()));
    m_delete->hide();
    m_cancel->setText(tr("&Close"));
    m_cancel->setAccessibleName(tr("Close"));
}

void ForgetDialog::openPage()
{
    if (m_page->isChecked()) {
        m_open(AppContext::credentialPageOf(m_account));
    }
}

/// Closing would delete it, and with it the work.
void ForgetDialog::closeEvent(QCloseEvent *event)
{
    if (m_working) {
        event->ignore();
        hide();
        return;
    }
    QDialog::closeEvent(event);
}

void ForgetDialog::reject()
{
    if (m_working) {
        hide();
        return;
    }
    QDialog::reject();
}

} // namespace keynook::ui
