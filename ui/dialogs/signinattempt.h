// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "context/appcontext.h"
#include "flows/browsersignin.h"
#include "flows/signin.h"

#include <QObject>

#include <memory>

namespace keynook::ui {

/// One try to sign in, with a client of its own: deleting it drops everything that is under way.
///
///     [browser → API key →] SignInFlow → signedIn │ failed
class SignInAttempt final : public QObject
{
    Q_OBJECT
public:
    SignInAttempt(AppContext &app, AccountParts parts, WorkspaceChooser chooser,
                  QObject *parent = nullptr);

    void start(SignInRequest request);
    /// The key comes from the browser; `request` says who it has to be.
    void startInBrowser(BrowserSignIn::OpenBrowser open, SignInRequest request);
    /// Error: Usage; the waiting goes on.
    [[nodiscard]] Result<void> paste(const Secret &text);

signals:
    void pageReady(const QUrl &page, bool opened);
    /// The browser came back: from here on the service is asked.
    void keyReceived();
    /// What it waits for now, when that is not just the service.
    void waiting(const QString &sentence);
    void signedIn(const Account &account);
    void failed(const Error &error);

private:
    // The flows refer to the parts, so they go first.
    AccountParts m_parts;
    SignInRequest m_request;
    std::unique_ptr<BrowserSignIn> m_browser;
    SignInFlow m_flow;
};

} // namespace keynook::ui
