// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/account.h"
#include "core/reply.h"
#include "core/secret.h"
#include "flows/downloadwatch.h"
#include "flows/importcredential.h"

#include <QObject>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <deque>
#include <functional>
#include <optional>
#include <vector>

namespace keynook {

/// A credential that was generated in the web app and is in the keychain now.
struct BrowserIssued
{
    ImportedCredential imported;
    QString file; ///< the plain file it came from; empty when it was pasted
};

/// Lets the user generate a credential where the service offers it, in its web app, and brings what
/// comes of it into the keychain.
///
///     watch the download folder → open the page
///                                      │
///     ┌─→ waiting ─ a file came, was dropped, or its text was pasted → importing ─→ stored
///     │      │                                                            │
///     │      └─ cancelled, or nothing came for too long → Cancelled       │
///     └────────── refused: told, and the waiting goes on ←────────────────┤
///                 held up (no network, keychain locked): told, kept, tried again by retry()
///
/// `stored` comes after the importer has read the keychain's copy back; then, and no sooner, the
/// plain file can be removed. Whatever ends the flow earlier loses nothing: a file stays where it
/// is, and can be imported by itself.
class BrowserIssueFlow final : public QObject
{
    Q_OBJECT
public:
    /// Opens an address in the user's browser; false when there is none.
    using OpenBrowser = std::function<bool(const QUrl &)>;
    /// Checks a credentials.json with the service and stores it.
    using Importer = std::function<void(Secret, Reply<ImportedCredential>)>;

    struct Parts
    {
        OpenBrowser open;
        Importer import;
        QString downloads = DownloadWatch::defaultFolder();
        std::chrono::milliseconds patience = std::chrono::minutes(30);
    };

    explicit BrowserIssueFlow(Parts parts, QObject *parent = nullptr);

    /// Once for each object. `page` is kognic::webAppOf the auth server. With `account` only
    /// credentials of that user are taken. Errors: Cancelled.
    void start(const QUrl &page, std::optional<Account> account, Reply<BrowserIssued> reply);
    /// What the user pasted or dropped as text.
    void take(Secret text);
    /// A file that the user dropped or named. Errors: those of readCredentialFile; the waiting goes
    /// on.
    [[nodiscard]] Result<void> takeFile(const QString &path);
    /// Tries again what was held up.
    void retry();
    void cancel();

    /// After the result: removes the plain file, unless it holds something else by now. Errors:
    /// those of removeImportedFile; Usage when there is none.
    [[nodiscard]] Result<void> removeFile();

    [[nodiscard]] DownloadWatch &watch() { return m_watch; }

signals:
    /// `opened` is false when no browser could be started, and the user has to open the page.
    void pageReady(const QUrl &page, bool opened);
    /// A credential came and is being checked; `path` is empty for a pasted one.
    void importing(const QString &path);
    /// It was not stored. `heldUp`: it is kept for retry(), since nothing is wrong with it.
    void refused(const QString &path, const keynook::Error &error, bool heldUp);

private:
    struct Item
    {
        QString path;
        Secret text;
    };

    void enqueue(Item item);
    void next();
    [[nodiscard]] Result<void> checkOwner(const Secret &text) const;
    void imported(const Result<ImportedCredential> &result);
    void refuse(const Error &error);
    void end(Result<BrowserIssued> result);

    Parts m_parts;
    DownloadWatch m_watch;
    QTimer m_limit;
    std::optional<Account> m_account;
    Reply<BrowserIssued> m_reply;
    std::deque<Item> m_queue;
    std::vector<Item> m_heldUp;
    Item m_current; ///< being imported, or stored
    bool m_importing = false;
    bool m_stored = false;
};

} // namespace keynook
