// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "context/appcontext.h"
#include "dialogs/signinform.h"
#include "flows/browsersignin.h"

#include <QDialog>
#include <QPointer>

#include <optional>

class QLabel;
class QPushButton;

namespace keynook::ui {

class Banner;
class BrowserPage;
class SignInAttempt;
class WaitLine;
class WorkspaceList;

/// Signs in to Cogniac, anew or again.
///
///     form ──Sign in──→ busy ─┬─ signed in → accepted
///      │  ↑                   ├─ several workspaces → pick ──→ busy
///      │  └── what was wrong ─┘
///      └──browser──→ waiting for the browser ──→ busy
///
/// Cancel, Esc and closing drop what is under way, wherever it is; nothing is kept then.
class SignInDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit SignInDialog(AppContext &app, QWidget *parent = nullptr);
    ~SignInDialog() override;

    /// Sign in again: email, server and name are this account's, and nobody else is let in.
    void setAccount(const Account &account);
    /// Instead of the desktop's browser.
    void setBrowser(BrowserSignIn::OpenBrowser open) { m_open = std::move(open); }

    void done(int result) override;

signals:
    /// The account is in the ledger; the dialog is accepted right after.
    void signedIn(const Account &account);

private:
    enum class Page { Form, Browser, Pick };

    void lay();
    void wire();
    /// The button that goes on.
    void goOn();
    void signIn();
    void signInWithBrowser();
    void paste();
    void pick();
    void back();
    void switchWay();

    /// A client for the typed server; null after it was complained about.
    SignInAttempt *newAttempt();
    /// Takes leave of an attempt that has ended and may still be speaking.
    void retireAttempt();
    void dropAttempt();
    void choose(const QList<Workspace> &workspaces, const Reply<QString> &reply);
    void succeeded(const Account &account);
    void failed(const Error &error);

    void turnTo(Page page);
    [[nodiscard]] QString subtitle() const;
    void setBusy(bool busy);
    void refreshButtons();

    AppContext &m_app;
    BrowserSignIn::OpenBrowser m_open;
    std::optional<Account> m_account; ///< to sign in again
    QPointer<SignInAttempt> m_attempt;
    Reply<QString> m_picked;
    Page m_page = Page::Form;
    bool m_busy = false;

    QLabel *m_title;
    QLabel *m_subtitle;
    Banner *m_banner;
    SignInForm *m_form;
    BrowserPage *m_browser;
    WorkspaceList *m_workspaces;
    WaitLine *m_wait;
    QPushButton *m_useBrowser;
    QPushButton *m_useOther;
    QPushButton *m_back;
    QPushButton *m_cancel;
    QPushButton *m_go;
};

} // namespace keynook::ui
