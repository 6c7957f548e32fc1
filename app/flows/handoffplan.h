// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flows/handoff.h"

namespace keynook {

/// Reads what is there, step by step, and says what a hand-off to Kognic's client, or taking one
/// back, would change. Deletes itself after the answer. For handoff.cpp.
class HandOffPlanner final : public QObject
{
    Q_OBJECT
public:
    HandOffPlanner(const HandOff::Parts &parts, QObject *parent, Reply<HandOffPlan> reply);

    void put(const KognicHandOff &what);
    void remove(const QString &profile);
    void forget(const QString &clientId, const QUrl &authServer);

private:
    void readKeyring();
    void put(KeyringItems before);
    void remove(KeyringItems before);
    void forgetWithoutKeyring(const Error &error);
    void forgetNext();
    void forgetIn(const KeyringItems &before);
    void forgetEnvironments();
    /// The credential in an item, or nothing for one that is none.
    [[nodiscard]] static std::optional<KognicCredential> credentialIn(const KeyringItem &item);
    /// Adds what to do about cached tokens, and ends.
    void planTokens();
    void planTokenFile();
    [[nodiscard]] bool isOurToken(const QString &key) const;
    void addKeyring(KeyringItems before, KeyringItems after, const QString &sentence,
                    bool replaces);
    [[nodiscard]] Result<void> readFile();
    [[nodiscard]] Result<void> putEnvironment();
    [[nodiscard]] Result<void> removeEnvironment();
    [[nodiscard]] Result<void> addEnvironments(const Result<QByteArray> &text,
                                               const QString &sentence, bool replaces);
    void remarkOnHost(const KognicEnvironments &after, const KognicEnvironment &wanted);
    void end(const Result<void> &result);

    const HandOff::Parts &m_parts;
    Reply<HandOffPlan> m_reply;
    HandOffPlan m_plan;
    bool m_removal = false;
    bool m_forgets = false;
    QString m_profile;
    KognicCredential m_credential;
    QString m_authServer;
    QString m_host;
    std::optional<Secret> m_fileBefore;
    KognicEnvironments m_environments;
    QStringList m_tokenServers;
    QStringList m_clientIds; ///< whose cached tokens go
    QStringList m_profiles;  ///< not looked at yet
    QStringList m_emptied;   ///< `keyring://PROFILE` that finds nothing any more
};

} // namespace keynook
