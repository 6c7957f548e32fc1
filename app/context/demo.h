// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "context/appcontext.h"

#include <QLockFile>
#include <QProcess>
#include <QTemporaryDir>

namespace keynook {

/// Keynook on a service of its own: keynook-standin as a child, a data folder that is thrown away,
/// a name of its own in the keychain.
///
///     start ─→ child says it is ready ─→ options() ─→ signIn ─→ … ─→ cleanUp: keychain, folder
///
/// It has an account of each service: a sign-in at Cogniac, an imported credential of Kognic. What
/// the services' own clients of this user find is neither read nor changed: their files are looked
/// for in the demo's folder, and Python's keyring is refused with a sentence.
///
/// The folder goes only after the keychain was tidied: a demo that was killed leaves it behind, and
/// by its ledger the next demo knows what of it is in the keychain.
class Demo final : public QObject
{
    Q_OBJECT
public:
    explicit Demo(QObject *parent = nullptr);
    ~Demo() override;

    /// Errors: NotFound (no keynook-standin, or it did not start), Protocol.
    void start(const Reply<void> &reply);
    /// Where the service runs, once it is started.
    [[nodiscard]] const QString &url() const { return m_url; }
    /// For what else the demo writes; gone with it.
    [[nodiscard]] const QTemporaryDir &folder() const { return m_folder; }
    /// For the settings of a window on the demo, which are not the user's own.
    [[nodiscard]] QString settingsPath() const
    {
        return m_folder.filePath(QStringLiteral("keynook.ini"));
    }
    /// `base` with everything that must not touch the user's own.
    [[nodiscard]] AppOptions options(AppOptions base) const;
    /// Both accounts; the answer is Cogniac's. `app` must not outlive this. Afterwards what demos
    /// before left behind is removed, quietly.
    void signIn(AppContext &app, const Reply<Account> &reply);
    /// The account of Kognic and its credential, after signIn.
    [[nodiscard]] const ImportedCredential &imported() const { return m_imported; }
    /// Takes what the demo left out of the keychain, after a sign-in under way has ended; answers
    /// even when that fails.
    void cleanUp(AppContext &app, const Reply<void> &reply);

private:
    void readReadyLine(const Reply<void> &reply);
    void importKognic(AppContext &app, const Reply<void> &reply);
    void endSignIn(AppContext &app, const Result<Account> &account, const Reply<Account> &reply);
    void sweep(const AppOptions &options);

    QTemporaryDir m_folder;
    QLockFile m_inUse;
    QProcess m_service;
    QString m_url;
    QString m_email;
    Secret m_password;
    Secret m_kognicFile;
    ImportedCredential m_imported;
    std::optional<AccountParts> m_parts;
    bool m_isSigningIn = false; ///< the import included
    std::function<void()> m_afterSignIn;
};

} // namespace keynook
