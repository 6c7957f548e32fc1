// SPDX-License-Identifier: Apache-2.0
#include "dialogs/signindialog.h"

#include "dialogs/browserpage.h"
#include "dialogs/signinattempt.h"
#include "widgets/waitline.h"
#include "dialogs/workspacelist.h"
#include "widgets/banner.h"
#include "widgets/label.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>

#include <algorithm>
#include <utility>

namespace keynook::ui {

namespace {

constexpr int mostAtOnce = 8; ///< workspaces that are seen without scrolling or filtering

void copyPlain(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

} // namespace

SignInDialog::SignInDialog(AppContext &app, QWidget *parent)
    : QDialog(parent)
    , m_app(app)
    , m_open(&QDesktopServices::openUrl)
    , m_title(label(tr("Sign in to Cogniac"), "title"))
    , m_subtitle(paragraph({}, "muted"))
    , m_banner(new Banner)
    , m_form(new SignInForm)
    , m_browser(new BrowserPage)
    , m_workspaces(new WorkspaceList)
    , m_wait(new WaitLine)
    , m_useBrowser(button(tr("Sign in with the &browser"), "link"))
    , m_useOther(button({}, "link"))
    , m_back(button(tr("Bac&k"), "link"))
    , m_cancel(button(tr("&Cancel")))
    , m_go(button({}, "primary"))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(m_title->text());
    m_title->setObjectName(QStringLiteral("title"));
    m_useBrowser->setObjectName(QStringLiteral("useBrowser"));
    m_useOther->setObjectName(QStringLiteral("useOther"));
    m_back->setObjectName(QStringLiteral("back"));
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_go->setObjectName(QStringLiteral("signIn"));
    m_go->setDefault(true);
    m_workspaces->setFilterFrom(mostAtOnce);
    lay();
    wire();
    turnTo(Page::Form);
}

SignInDialog::~SignInDialog()
{
    dropAttempt();
}

void SignInDialog::wire()
{
    connect(m_go, &QPushButton::clicked, this, &SignInDialog::goOn);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, &SignInDialog::back);
    connect(m_useBrowser, &QPushButton::clicked, this, &SignInDialog::signInWithBrowser);
    connect(m_useOther, &QPushButton::clicked, this, &SignInDialog::switchWay);
    connect(m_banner, &Banner::acted, this, &SignInDialog::signInWithBrowser);
    connect(m_banner, &Banner::detailsWanted, this, copyPlain);
    connect(m_form, &SignInForm::edited, this, &SignInDialog::refreshButtons);
    connect(m_browser, &BrowserPage::edited, this, &SignInDialog::refreshButtons);
    connect(m_browser, &BrowserPage::copyWanted, this, copyPlain);
    connect(m_workspaces, &WorkspaceList::selectionChanged, this, &SignInDialog::refreshButtons);
    connect(m_workspaces, &WorkspaceList::picked, this, &SignInDialog::pick);
}

void SignInDialog::setAccount(const Account &account)
{
    m_account = account;
    m_form->setAccount(account);
    m_title->setText(tr("Sign in again"));
    setWindowTitle(m_title->text());
    turnTo(Page::Form);
}

void SignInDialog::goOn()
{
    switch (m_page) {
    case Page::Form:
        signIn();
        break;
    case Page::Browser:
        paste();
        break;
    case Page::Pick:
        pick();
        break;
    }
}

void SignInDialog::signIn()
{
    if (m_busy || !m_form->isComplete()) {
        return;
    }
    if (SignInAttempt *attempt = newAttempt()) {
        setBusy(true);
        attempt->start(m_form->request());
    }
}

void SignInDialog::signInWithBrowser()
{
    SignInAttempt *attempt = m_busy ? nullptr : newAttempt();
    if (attempt == nullptr) {
        return;
    }
    connect(attempt, &SignInAttempt::pageReady, m_browser, &BrowserPage::setPage);
    connect(attempt, &SignInAttempt::keyReceived, this, [this] {
        m_browser->wipePaste();
        setBusy(true);
    });
    turnTo(Page::Browser);
    attempt->startInBrowser(m_open, m_form->requestWithoutSecrets());
}

void SignInDialog::paste()
{
    if (m_busy || !m_attempt || !m_browser->hasPaste()) {
        return;
    }
    m_banner->clear();
    if (const auto pasted = m_attempt->paste(m_browser->paste()); !pasted) {
        m_banner->complain(pasted.error());
        m_browser->selectPaste();
    }
}

void SignInDialog::choose(const QList<Workspace> &workspaces, const Reply<QString> &reply)
{
    const auto isTheAccounts = [this](const Workspace &each) {
        return m_account && each.id == m_account->workspaceId;
    };
    if (const auto same = std::find_if(workspaces.begin(), workspaces.end(), isTheAccounts);
        same != workspaces.end()) {
        reply(same->id);
        return;
    }
    m_picked = reply;
    setBusy(false);
    m_workspaces->setWorkspaces(workspaces);
    m_workspaces->fitTo(mostAtOnce);
    turnTo(Page::Pick);
}

void SignInDialog::pick()
{
    const auto workspace = m_workspaces->selected();
    if (m_busy || !workspace || !m_picked.isPending()) {
        return;
    }
    setBusy(true);
    std::exchange(m_picked, {})(workspace->id);
}

void SignInDialog::back()
{
    dropAttempt();
    setBusy(false);
    m_banner->clear();
    turnTo(Page::Form);
}

void SignInDialog::switchWay()
{
    const bool byKey = m_form->way() == SignInForm::Way::Key;
    m_form->setWay(byKey ? SignInForm::Way::Password : SignInForm::Way::Key);
    m_banner->clear();
    turnTo(Page::Form);
}

SignInAttempt *SignInDialog::newAttempt()
{
    dropAttempt();
    m_banner->clear();
    const auto server = m_form->server();
    auto parts = server ? std::as_const(m_app).partsFor(*server)
                        : Result<AccountParts>(failure(server.error()));
    if (!parts) {
        m_banner->complain(parts.error());
        m_form->focus(SignInForm::Field::Server);
        return nullptr;
    }
    m_attempt = new SignInAttempt(
        m_app, *std::move(parts),
        [this](const QList<Workspace> &list, const Reply<QString> &reply) { choose(list, reply); },
        this);
    connect(m_attempt, &SignInAttempt::waiting, m_wait, &WaitLine::say);
    connect(m_attempt, &SignInAttempt::signedIn, this, &SignInDialog::succeeded);
    connect(m_attempt, &SignInAttempt::failed, this, &SignInDialog::failed);
    return m_attempt;
}

void SignInDialog::retireAttempt()
{
    if (m_attempt) {
        m_attempt->disconnect();
        m_attempt->deleteLater();
        m_attempt.clear();
    }
}

void SignInDialog::dropAttempt()
{
    m_picked = {};
    delete m_attempt; // at once: nothing of it may happen any more
}

void SignInDialog::succeeded(const Account &account)
{
    retireAttempt();
    emit signedIn(account);
    accept();
}

void SignInDialog::failed(const Error &error)
{
    const bool wasAsked = m_form->asksFor(SignInForm::Field::Code);
    retireAttempt();
    setBusy(false);
    turnTo(Page::Form);
    if (error.kind == Error::Kind::MfaRequired && m_form->way() == SignInForm::Way::Password) {
        m_form->ask(SignInForm::Field::Code);
        m_form->focus(SignInForm::Field::Code);
        wasAsked
            ? m_banner->complain(error)
            : m_banner->say(Banner::Kind::Warning, error.sentence + QLatin1Char(' ') + error.next);
    } else if (error.kind == Error::Kind::Conflict && !m_account) {
        m_form->ask(SignInForm::Field::Name);
        m_form->focus(SignInForm::Field::Name);
        m_banner->complain(error);
    } else {
        const bool ssoOnly = error.kind == Error::Kind::Rejected;
        m_form->focus(SignInForm::Field::Secret);
        m_banner->complain(error, ssoOnly ? tr("Use the bro&wser") : QString());
    }
    refreshButtons();
}

void SignInDialog::done(int result)
{
    dropAttempt();
    m_form->wipeSecrets();
    m_browser->wipePaste();
    QDialog::done(result);
}

} // namespace keynook::ui
