// SPDX-License-Identifier: Apache-2.0
#include "dialogs/signinattempt.h"

#include "core/text.h"

#include <utility>

namespace keynook::ui {

SignInAttempt::SignInAttempt(AppContext &app, AccountParts parts, WorkspaceChooser chooser,
                             QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_flow(*m_parts.service, app.store(), app.ledger(), std::move(chooser))
{
    connect(m_parts.http.get(), &HttpClient::retrying, this,
            [this](std::chrono::milliseconds wait) {
                const auto seconds = std::chrono::ceil<std::chrono::seconds>(wait).count();
                emit waiting(tr("%1 did not answer well; trying again in %n second(s).", nullptr,
                                static_cast<int>(seconds))
                                 .arg(visible(m_parts.service->server().host())));
            });
    connect(&app.store(), &SecretStore::stillWaiting, this,
            [this] { emit waiting(tr("Waiting for the keychain; it may ask you to unlock it.")); });
}

void SignInAttempt::start(SignInRequest request)
{
    m_flow.start(std::move(request), {this, [this](const Result<Account> &account) {
                                          if (account) {
                                              emit signedIn(*account);
                                          } else {
                                              emit failed(account.error());
                                          }
                                      }});
}

void SignInAttempt::startInBrowser(BrowserSignIn::OpenBrowser open, SignInRequest request)
{
    m_request = std::move(request);
    m_browser = std::make_unique<BrowserSignIn>(std::move(open));
    connect(m_browser.get(), &BrowserSignIn::pageReady, this, &SignInAttempt::pageReady);
    m_browser->start(m_parts.service->server(), {this, [this](Result<Secret> key) {
                                                     if (!key) {
                                                         emit failed(key.error());
                                                         return;
                                                     }
                                                     m_request.apiKey = *std::move(key);
                                                     emit keyReceived();
                                                     start(std::move(m_request));
                                                 }});
}

Result<void> SignInAttempt::paste(const Secret &text)
{
    return m_browser->paste(text);
}

} // namespace keynook::ui
