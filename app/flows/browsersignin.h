// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/reply.h"
#include "core/secret.h"
#include "net/loginlistener.h"

#include <QObject>
#include <QUrl>

#include <functional>

namespace keynook {

/// Lets the user sign in on Cogniac's own page, which then hands an API key to a listener on this
/// machine.
///
///     listen on 127.0.0.1 → open the page → the browser comes back │ or the user pastes the
///     address it ended on → API key
///
/// The key comes in the address of the request (contracts/cogniac.md 1.4; the service has no PKCE
/// yet), so the browser's history may keep it: the user is told so.
class BrowserSignIn final : public QObject
{
    Q_OBJECT
public:
    /// Opens an address in the user's browser; false when there is none.
    using OpenBrowser = std::function<bool(const QUrl &)>;

    explicit BrowserSignIn(OpenBrowser open, QObject *parent = nullptr);

    /// The API key. Errors: Network (nothing to listen on), Unauthorized (the page said no),
    /// Cancelled (five minutes went by).
    void start(const QUrl &server, Reply<Secret> reply);
    /// What the user pasted instead. Error: Usage; the waiting goes on.
    [[nodiscard]] Result<void> paste(const Secret &text);

signals:
    /// The page to sign in on; `opened` is false when no browser could be started, and the user has
    /// to open it.
    void pageReady(const QUrl &page, bool opened);

private:
    OpenBrowser m_open;
    LoginListener m_listener;
    Reply<Secret> m_reply;
};

} // namespace keynook
