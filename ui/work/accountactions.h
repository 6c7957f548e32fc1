// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "context/appcontext.h"

#include <QObject>
#include <QSet>

class QWidget;

namespace keynook::ui {

class SecretClipboard;

/// What can be done with accounts and their workspaces.
class AccountActions final : public QObject
{
    Q_OBJECT
public:
    AccountActions(AppContext &app, SecretClipboard &clipboard, QWidget &window);

    void add(ServiceId service);
    void signInAgain(const Account &account);
    void signOut(const Account &account);
    /// Asks first: with it go the secrets of its keys.
    void remove(const Account &account);
    /// How many days before its end a credential counts as expiring soon.
    void chooseLead(const Account &account);
    void chooseWorkspace(const Account &account);
    void useWorkspace(const Account &account, const Workspace &to);
    /// For the picker; nothing happens when they cannot be had.
    void listWorkspaces(const Account &account);

signals:
    /// The ledger's accounts are no longer what they were; `current` should be shown.
    void changed(const QString &currentId);
    void workspacesListed(const QString &accountId, const QList<Workspace> &workspaces);
    void failed(const Error &error);
    /// Credentials are brought in, not signed in: KeyActions does that.
    void kognicWanted();

private:
    void signedIn(const Account &account);
    /// What a hand-off of its keys left goes first; then as `end`.
    void forget(const Account &account, const QSet<QString> &agreed);
    /// Signs out; with `agreed`, the keys whose secrets may go, removes the account.
    void end(const Account &account, const QSet<QString> *agreed);

    AppContext &m_app;
    SecretClipboard &m_clipboard;
    QWidget &m_window;
};

} // namespace keynook::ui
