// SPDX-License-Identifier: Apache-2.0
// What the dialog shows; what it does stands in signindialog.cpp.
#include "core/text.h"
#include "dialogs/browserpage.h"
#include "dialogs/dialogparts.h"
#include "dialogs/signindialog.h"
#include "dialogs/workspacelist.h"
#include "widgets/banner.h"
#include "widgets/flowlayout.h"
#include "widgets/label.h"
#include "widgets/waitline.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace keynook::ui {

void SignInDialog::lay()
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    auto *ways = new FlowLayout(nullptr);
    for (QPushButton *each : {m_useBrowser, m_useOther, m_back}) {
        ways->addWidget(each);
    }
    buttons->addLayout(ways, 1);
    buttons->addWidget(m_wait, 1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_go);

    // Of fixed width, so that only the height follows what is shown.
    auto *content = new QWidget;
    content->setFixedWidth(contentWidth(*this));
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(m_subtitle);
    for (QWidget *each :
         {static_cast<QWidget *>(m_banner), static_cast<QWidget *>(m_form),
          static_cast<QWidget *>(m_browser), static_cast<QWidget *>(m_workspaces)}) {
        column->addWidget(each);
    }
    column->addLayout(buttons);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(24, 22, 24, 22);
    outer->addWidget(content);
    outer->setSizeConstraint(QLayout::SetFixedSize);
}

void SignInDialog::turnTo(Page page)
{
    m_page = page;
    const bool isForm = page == Page::Form;
    m_form->setVisible(isForm);
    m_browser->setVisible(page == Page::Browser);
    m_workspaces->setVisible(page == Page::Pick);
    const bool byKey = m_form->way() == SignInForm::Way::Key;
    m_useOther->setText(byKey ? tr("&Use a password") : tr("&Use an API key"));
    m_go->setText(isForm                  ? tr("&Sign in")
                  : page == Page::Browser ? tr("C&ontinue")
                                          : tr("&Use this workspace"));
    m_subtitle->setText(subtitle());
    for (QPushButton *each : {m_useOther, m_go}) {
        each->setAccessibleName(withoutMnemonic(each->text()));
    }
    if (isForm) {
        m_form->focusFirst();
    } else if (page == Page::Pick) {
        m_workspaces->takeFocus();
    } else {
        m_cancel->setFocus();
    }
    refreshButtons();
}

QString SignInDialog::subtitle() const
{
    if (m_page == Page::Pick) {
        return tr("You belong to several workspaces. Choose one; it can be changed later without "
                  "signing in again.");
    }
    if (m_page == Page::Browser) {
        return tr("Cogniac's own page signs you in and gives Keynook a new API key.");
    }
    return m_form->way() == SignInForm::Way::Key
               ? tr("The key is kept in this system's keychain.")
               : tr("Passwords are used once to sign in and are never stored.");
}

void SignInDialog::setBusy(bool busy)
{
    m_busy = busy;
    if (busy) {
        m_banner->clear();
        const auto server = m_form->server();
        m_wait->start(tr("Waiting for %1…").arg(visible(server ? server->host() : QString())));
    } else {
        m_wait->stop();
    }
    refreshButtons();
}

void SignInDialog::refreshButtons()
{
    for (QWidget *each : {static_cast<QWidget *>(m_form), static_cast<QWidget *>(m_browser),
                          static_cast<QWidget *>(m_workspaces)}) {
        each->setEnabled(!m_busy);
    }
    // The other ways make room for what is waited for.
    m_wait->setVisible(m_busy);
    m_useBrowser->setVisible(m_page == Page::Form && !m_busy);
    m_useOther->setVisible(m_page == Page::Form && !m_busy);
    m_back->setVisible(m_page != Page::Form && !m_busy);
    const bool ready = m_page == Page::Form      ? m_form->isComplete()
                       : m_page == Page::Browser ? m_browser->hasPaste()
                                                 : m_workspaces->selected().has_value();
    m_go->setEnabled(ready && !m_busy);
}

} // namespace keynook::ui
