// SPDX-License-Identifier: Apache-2.0
// What the dialog shows; what it does stands in kognicdialogadd.cpp and kognicdialogweb.cpp.
#include "dialogs/kognicdialog.h"

#include "clipboard/secretclipboard.h"
#include "core/text.h"
#include "dialogs/dialogparts.h"
#include "dialogs/droparea.h"
#include "dialogs/kognicform.h"
#include "dialogs/kognicpanel.h"
#include "dialogs/kognicwebpage.h"
#include "dialogs/plainfilebox.h"
#include "widgets/banner.h"
#include "widgets/label.h"
#include "widgets/outsidelabel.h"
#include "widgets/waitline.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace keynook::ui {

KognicDialog::KognicDialog(AppContext &app, SecretClipboard &clipboard,
                           const Preferences &preferences, std::optional<Account> account,
                           QWidget *parent)
    : KognicDialog(app, clipboard, preferences, std::move(account), Outside(), parent)
{
}

KognicDialog::KognicDialog(AppContext &app, SecretClipboard &clipboard,
                           const Preferences &preferences, std::optional<Account> account,
                           Outside outside, QWidget *parent)
    : QDialog(parent)
    , m_app(app)
    , m_outside(std::move(outside))
    , m_account(std::move(account))
    , m_title(label({}, "title"))
    , m_subtitle(new OutsideLabel(2, "muted"))
    , m_banner(new Banner)
    , m_web(new KognicWebPage)
    , m_drop(new DropArea)
    , m_form(new KognicForm)
    , m_panel(new KognicPanel(clipboard, preferences.remaskSeconds))
    , m_wait(new WaitLine)
    , m_more(button(tr("&Server and name…"), "link"))
    , m_generate(button(tr("&Generate in the web app")))
    , m_back(button(tr("Bac&k"), "link"))
    , m_cancel(button({}))
    , m_done(button(tr("&Done"), "primary"))
{
    setObjectName(QStringLiteral("kognicDialog"));
    m_title->setObjectName(QStringLiteral("title"));
    m_subtitle->setObjectName(QStringLiteral("subtitle"));
    m_more->setObjectName(QStringLiteral("more"));
    m_generate->setObjectName(QStringLiteral("generate"));
    m_back->setObjectName(QStringLiteral("back"));
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_done->setObjectName(QStringLiteral("done"));
    m_form->setVariable(m_outside.places.expanded(m_outside.variable));
    lay();
    wire();
    connect(m_web, &KognicWebPage::copyWanted, &clipboard, &SecretClipboard::copyText);
    connect(m_banner, &Banner::detailsWanted, &clipboard, &SecretClipboard::copyText);
    connect(&m_panel->plainFile(), &PlainFileBox::detailsWanted, &clipboard,
            &SecretClipboard::copyText);
    turnTo(m_account ? Page::Web : Page::Add);
}

KognicDialog::~KognicDialog() = default;

void KognicDialog::lay()
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_more);
    buttons->addWidget(m_back);
    buttons->addWidget(m_wait, 1);
    buttons->addStretch();
    buttons->addWidget(m_generate);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_done);

    // Of fixed width, so that only the height follows what is shown.
    auto *content = new QWidget;
    content->setFixedWidth(contentWidth(*this));
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    for (QWidget *each : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_subtitle),
                          static_cast<QWidget *>(m_banner), static_cast<QWidget *>(m_web),
                          static_cast<QWidget *>(m_drop), static_cast<QWidget *>(m_form),
                          static_cast<QWidget *>(m_panel)}) {
        column->addWidget(each);
    }
    column->addLayout(buttons);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(24, 22, 24, 22);
    outer->addWidget(content);
    outer->setSizeConstraint(QLayout::SetFixedSize);
}

void KognicDialog::wire()
{
    connect(m_drop, &DropArea::chooseWanted, this, &KognicDialog::choose);
    connect(m_drop, &DropArea::fileGiven, this, &KognicDialog::takeFile);
    connect(m_drop, &DropArea::textGiven, this, &KognicDialog::takeText);
    connect(m_drop, &DropArea::refused, this, [this](const Error &error) {
        if (!refusesSecond()) {
            complain(error);
        }
    });
    connect(m_form, &KognicForm::keyringWanted, this, &KognicDialog::lookIntoKeyring);
    connect(m_form, &KognicForm::profileWanted, this, &KognicDialog::importProfile);
    connect(m_form, &KognicForm::variableWanted, this, &KognicDialog::importVariable);
    connect(m_web, &KognicWebPage::openWanted, this,
            [this](const QUrl &page) { m_web->setPage(page, m_outside.open(page)); });
    connect(m_panel, &KognicPanel::exportWanted, this,
            [this] { emit exportWanted(*m_account, m_keyId); });
    connect(m_panel, &KognicPanel::handOffWanted, this,
            [this] { emit handOffWanted(*m_account, m_keyId); });
    connect(m_panel, &KognicPanel::failed, this, [this](const Error &error) { complain(error); });
    connect(&m_panel->plainFile(), &PlainFileBox::removeWanted, this, &KognicDialog::removeFile);
    connect(m_banner, &Banner::acted, this, [this] {
        if (const auto act = std::exchange(m_act, nullptr)) {
            act();
        }
    });
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_form->ask();
        refresh();
        m_form->focus(KognicForm::Field::Name);
    });
    connect(m_generate, &QPushButton::clicked, this, &KognicDialog::generate);
    connect(m_back, &QPushButton::clicked, this, &KognicDialog::back);
    connect(m_cancel, &QPushButton::clicked, this, &KognicDialog::reject);
    connect(m_done, &QPushButton::clicked, this, &KognicDialog::reject);
    const auto tellKeychain = [this] {
        if (m_isBusy) {
            m_wait->say(tr("Waiting for the keychain; an unlock prompt may be open…"));
        }
    };
    connect(&m_app.store(), &SecretStore::stillWaiting, this, tellKeychain);
}

void KognicDialog::turnTo(Page page)
{
    m_page = page;
    const bool adds = page == Page::Add;
    const bool isStored = page == Page::Stored;
    m_web->setVisible(page == Page::Web);
    m_drop->setVisible(!isStored);
    m_panel->setVisible(isStored);
    m_done->setVisible(isStored);
    m_done->setDefault(isStored);
    m_drop->chooseButton()->setDefault(!isStored);
    if (!isStored) {
        m_title->setText(adds ? tr("Add Kognic") : tr("Generate credentials"));
        m_subtitle->setText(
            adds        ? tr("Credentials are checked with the service and kept in this system's "
                                    "keychain.")
            : m_account ? tr("For %1 · Kognic · %2")
                              .arg(visible(m_account->name), visible(m_account->email))
                        : tr("Kognic generates credentials in its web app alone; Keynook keeps "
                             "them."));
    }
    setWindowTitle(m_title->text());
    setBusy(false);
    (isStored ? m_done : m_drop->chooseButton())->setFocus();
}

void KognicDialog::setBusy(bool busy, const QString &waitsFor)
{
    m_isBusy = busy;
    if (busy) {
        m_banner->clear();
        m_wait->start(waitsFor);
    } else {
        m_wait->stop();
    }
    refresh();
}

void KognicDialog::setImporting(bool importing)
{
    const QString host = m_target.authServer.host();
    m_isImporting = importing;
    setBusy(importing, host.isEmpty() ? tr("Waiting for Kognic's auth server…")
                                      : tr("Waiting for %1…").arg(visible(host)));
}

void KognicDialog::refresh()
{
    const bool adds = m_page == Page::Add;
    m_drop->setBusy(m_isBusy);
    m_form->setEnabled(!m_isBusy);
    m_form->setVisible(adds && !m_form->isEmpty());
    // What could be done instead makes room for what is waited for.
    m_wait->setVisible(m_isBusy);
    m_more->setVisible(adds && !m_isBusy && !m_form->isAsking());
    m_generate->setVisible(adds && !m_isBusy);
    m_back->setVisible(m_page == Page::Web && !m_isBusy && !m_account);
    m_cancel->setVisible(m_page != Page::Stored);
    m_cancel->setText(m_isImporting ? tr("&Hide") : tr("&Cancel"));
    m_cancel->setAccessibleName(withoutMnemonic(m_cancel->text()));
    // In some languages the buttons need more.
    QWidget *content = m_title->parentWidget();
    const int least = content->layout()->minimumSize().width();
    content->setFixedWidth(std::max(contentWidth(*this), least));
}

void KognicDialog::complain(const Error &error, const QString &action, std::function<void()> act)
{
    m_banner->complain(error, action);
    m_act = std::move(act);
}

void KognicDialog::comeBack()
{
    if (!isVisible()) {
        open();
    }
}

void KognicDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (!std::exchange(m_hasBegun, true)) {
        m_account ? generate() : lookIntoKeyring();
    }
}

void KognicDialog::reject()
{
    if (m_isImporting) {
        hide(); // a failure brings it back
        return;
    }
    leave();
}

void KognicDialog::leave()
{
    dropFlow();
    m_text.clear();
    m_panel->forget();
    done(m_page == Page::Stored ? Accepted : Rejected);
    deleteLater();
}

void KognicDialog::closeEvent(QCloseEvent *event)
{
    event->ignore();
    reject();
}

} // namespace keynook::ui
