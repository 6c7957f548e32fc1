// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vault/secretstore.h"

#include <chrono>

namespace keynook {

/// The operating system's keychain through QtKeychain: binary items always, never the plain-text
/// fallback.
///
/// QtKeychain has no time limit and cannot cancel: a job that is late is answered with an error
/// here and left to end by itself (deleting it while it runs is a use after free). A keychain that
/// is locked reads as "not found" in QtKeychain; so a failure is only called NotFound after the
/// Secret Service said that the collection is open.
class KeychainStore final : public SecretStore
{
    Q_OBJECT
public:
    struct Limits
    {
        std::chrono::milliseconds notice{3000};
        std::chrono::milliseconds giveUp{10000};
    };

    /// `service` is what the keychain shows as the owner: "keynook", or the demo's own.
    explicit KeychainStore(QString service, QObject *parent = nullptr);
    KeychainStore(QString service, Limits limits, QObject *parent = nullptr);

    void read(const QString &item, Reply<Secret> reply) override;
    void write(const QString &item, const Secret &value, Reply<void> reply) override;
    void remove(const QString &item, Reply<void> reply) override;

private:
    QString m_service;
    Limits m_limits;
};

} // namespace keynook
