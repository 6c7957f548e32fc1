// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "context/appcontext.h"

#include <QProcess>
#include <QTemporaryDir>

namespace keynook {

/// Keynook on a service of its own: keynook-standin as a child, a data folder that is thrown away, a
/// name of its own in the keychain.
///
///     start ─→ child says it is ready ─→ options() ─→ signIn ─→ … ─→ cleanUp: keychain, folder
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
    /// `base` with everything that must not touch the user's own.
    [[nodiscard]] AppOptions options(AppOptions base) const;
    /// `app` must not outlive this.
    void signIn(AppContext &app, const Reply<Account> &reply);
    /// Takes what the demo left out of the keychain; answers even when that fails.
    void cleanUp(AppContext &app, const Reply<void> &reply);

private:
    void readReadyLine(const Reply<void> &reply);

    QTemporaryDir m_folder;
    QProcess m_service;
    QString m_url;
    QString m_email;
    Secret m_password;
    std::optional<AccountParts> m_parts;
};

} // namespace keynook
